// Saves notes while they are being typed: after a pause and when the step is left. A note that could not be saved stays a
// draft, to be saved again later.
//
// The function that writes a note is passed in, and so is a clock, for tests.
import { browserAfter, type After } from "./clock";

export type NoteState = "quiet" | "typing" | "saving" | "saved" | "failed";

/** Milliseconds without a key press before a note is saved. */
export const PAUSE_MS = 300;

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

  /** What was typed, saved or not. The field shows this, so that the core's answer can't change text while somebody types. */
  typed(step: string): string | null {
    return this.#typed.get(step) ?? null;
  }

  /** The unsaved text, or null. */
  draft(step: string): string | null {
    return this.#drafts.get(step)?.text ?? null;
  }

  state(step: string): NoteState {
    return this.#states.get(step) ?? "quiet";
  }

  /** Called when the text changes. */
  type(step: string, text: string): void {
    this.#drafts.get(step)?.cancel();
    const cancel = this.#after(PAUSE_MS, () => void this.flush(step));
    this.#drafts.set(step, { text, cancel });
    this.#typed.set(step, text);
    this.#set(step, "typing");
  }

  /** Drops what was typed, because the note was erased. */
  forget(step: string): void {
    this.#drafts.get(step)?.cancel();
    this.#drafts.delete(step);
    this.#typed.delete(step);
    this.#set(step, "quiet");
  }

  /** Saves the drafts of one step, or of all. */
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
