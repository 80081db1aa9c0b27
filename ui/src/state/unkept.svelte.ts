// Guards what was typed into a field and not kept yet: a key that a vendor shows only once would be lost with the page.
//
// Every way out of a page goes through `leave`. It never holds a value, only the names of the fields that have one.
import { untrack } from "svelte";

/** A field that holds something that was typed and not kept. */
export interface UnkeptField {
  name: string;
  /** Keeps the value; tells whether it was taken. Null where a value is used once and never kept. */
  keep: (() => Promise<boolean>) | null;
  discard: () => void;
}

export class Unkept {
  #fields: readonly (readonly [id: string, field: UnkeptField])[] = $state.raw([]);
  #leave: ((go: boolean) => void) | null = $state.raw(null);
  #changed: (any: boolean) => void;
  readonly names: string[] = $derived(this.#fields.map(([, it]) => it.name));
  /** Whether all of them can be kept. */
  readonly keepable: boolean = $derived(this.#fields.every(([, it]) => it.keep !== null));
  /** Whether somebody wants to leave and is asked what becomes of the fields. */
  readonly asking: boolean = $derived(this.#leave !== null);

  /** `changed` is told when there begins or ceases to be anything. */
  constructor(changed: (any: boolean) => void) {
    this.#changed = changed;
  }

  /** Notes that a field holds something, or with null that it does not any more. */
  set(id: string, field: UnkeptField | null): void {
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

  /** Whether the page may be left. Asks the person if something would be lost. */
  leave(): Promise<boolean> {
    if (!this.any) return Promise.resolve(true);
    // A second way out while the question stands: the first one is given up.
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

  /** Keeps every field and leaves. One that is refused says why at its place, and the page stays. */
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
