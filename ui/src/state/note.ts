// The notes that are being typed: saved after a pause, on leaving, and never lost. A note that could not be saved stays a
// draft and can be tried again.
//
// It does not know where notes go: it is given a function that writes one, and a clock for tests.
import { browserAfter, type After } from "./clock";

export type NoteState = "quiet" | "typing" | "saving" | "saved" | "failed";

export const PAUSE = 300;

interface Draft {
  text: string;
  cancel: () => void;
}

export class NoteKeeper {
  #drafts = new Map<string, Draft>();
  #typed = new Map<string, string>();
  #states = new Map<string, NoteState>();
  #writing = new Map<string, Promise<void>>();
  #write: (step: string, text: string) => Promise<void>;
  #changed: () => void;
  #after: After;

  constructor(
    write: (step: string, text: string) => Promise<void>,
    changed: () => void = () => undefined,
    after: After = browserAfter,
  ) {
    this.#write = write;
    this.#changed = changed;
    this.#after = after;
  }

  /** What was typed, saved or not: what the core made of it must not change the text under someone's hands. */
  typed(step: string): string | null {
    return this.#typed.get(step) ?? null;
  }

  /** The text that is not saved yet. */
  draft(step: string): string | null {
    return this.#drafts.get(step)?.text ?? null;
  }

  state(step: string): NoteState {
    return this.#states.get(step) ?? "quiet";
  }

  /** A key was pressed. */
  type(step: string, text: string): void {
    this.#drafts.get(step)?.cancel();
    const cancel = this.#after(PAUSE, () => void this.flush(step));
    this.#drafts.set(step, { text, cancel });
    this.#typed.set(step, text);
    this.#set(step, "typing");
  }

  /** The note is gone: what was typed of it too. */
  forget(step: string): void {
    this.#drafts.get(step)?.cancel();
    this.#drafts.delete(step);
    this.#typed.delete(step);
    this.#set(step, "quiet");
  }

  /** Saves what is not saved yet: of one step, or of all. */
  async flush(step?: string): Promise<void> {
    const steps = step === undefined ? [...this.#drafts.keys()] : [step];
    await Promise.all(steps.map((it) => this.#save(it)));
  }

  async #save(step: string): Promise<void> {
    // One at a time, so that an older text can't overtake a newer one.
    await this.#writing.get(step);
    const draft = this.#drafts.get(step);
    if (!draft) return;
    draft.cancel();
    const writing = this.#attempt(step, draft);
    this.#writing.set(step, writing);
    await writing;
    if (this.#writing.get(step) === writing) this.#writing.delete(step);
  }

  async #attempt(step: string, draft: Draft): Promise<void> {
    this.#set(step, "saving");
    try {
      await this.#write(step, draft.text);
      if (this.#drafts.get(step) !== draft) return;
      this.#drafts.delete(step);
      this.#set(step, "saved");
    } catch {
      if (this.#drafts.get(step) === draft) this.#set(step, "failed");
    }
  }

  #set(step: string, state: NoteState): void {
    this.#states.set(step, state);
    this.#changed();
  }
}
