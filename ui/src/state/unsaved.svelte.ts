// Guards unsaved input: a key that a vendor shows only once would be lost if its page were closed.
//
// All navigation goes through `leave`. Values are never held here, only the names of the fields that have one.
import { untrack } from "svelte";

/** A field with unsaved input. */
export interface UnsavedField {
  name: string;
  /** Stores the value and resolves to whether it was accepted. Null if the value is used once and never stored. */
  keep: (() => Promise<boolean>) | null;
  discard: () => void;
}

export class Unsaved {
  #fields: readonly (readonly [id: string, field: UnsavedField])[] = $state.raw([]);
  #leave: ((go: boolean) => void) | null = $state.raw(null);
  #changed: (any: boolean) => void;
  readonly names: string[] = $derived(this.#fields.map(([, it]) => it.name));
  /** Whether all fields can be saved. */
  readonly keepable: boolean = $derived(this.#fields.every(([, it]) => it.keep !== null));
  /** Whether the user wants to leave and is being asked what to do with the unsaved input. */
  readonly asking: boolean = $derived(this.#leave !== null);

  /** `changed` is called when the first unsaved field appears and when the last one is gone. */
  constructor(changed: (any: boolean) => void) {
    this.#changed = changed;
  }

  /** Registers a field with unsaved input, or removes it with null. */
  set(id: string, field: UnsavedField | null): void {
    untrack(() => {
      const before = this.any;
      const others = this.#fields.filter(([other]) => other !== id);
      this.#fields = field ? [...others, [id, field]] : others;
      if (before !== this.any) this.#changed(this.any);
    });
  }

  get any(): boolean {
    return this.#fields.length > 0;
  }

  /** Resolves to whether the page may be left. Asks the user if something would be lost. */
  leave(): Promise<boolean> {
    if (!this.any) return Promise.resolve(true);
    // If something else wants to leave while the question is open, the first one is cancelled.
    this.#leave?.(false);
    return new Promise((resolve) => (this.#leave = resolve));
  }

  stay(): void {
    this.#answer(false);
  }

  discard(): void {
    for (const [id, field] of this.#fields) {
      field.discard();
      this.set(id, null);
    }
    this.#answer(true);
  }

  /** Saves every field, then leaves. If one is refused, its field shows why and the page stays. */
  async keep(): Promise<void> {
    for (const [id, field] of this.#fields) {
      if (!(await field.keep?.())) return this.#answer(false);
      this.set(id, null);
    }
    this.#answer(true);
  }

  #answer(go: boolean): void {
    const leave = this.#leave;
    this.#leave = null;
    leave?.(go);
  }
}
