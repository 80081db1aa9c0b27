// Taking a hand-over file in, as the window follows it: a file is asked for and read, shown, and then taken in or not.
//
// Refuses to take anything in that was not shown first. A refusal keeps what is shown, so that trying again is one click.
import { faultOf, type Fault, type HandOverChange, type HandOverPreview, type HandOverTaken } from "../platform";

export type TakeInPhase = "idle" | "reading" | "shown" | "taking" | "refused";

export interface TakeInState {
  phase: TakeInPhase;
  preview: HandOverPreview | null;
  /** Why nothing was taken in. */
  fault: Fault | null;
}

/** Asks the core. */
export interface TakeInDoor {
  /** Nothing if the dialog was closed. */
  read(): Promise<HandOverPreview | null>;
  take(session: string): Promise<HandOverTaken>;
}

const idle: TakeInState = { phase: "idle", preview: null, fault: null };

export class TakeIn {
  #state = idle;
  #door: TakeInDoor;
  #changed: (state: TakeInState) => void;

  constructor(door: TakeInDoor, changed: (state: TakeInState) => void) {
    this.#door = door;
    this.#changed = changed;
  }

  get state(): TakeInState {
    return this.#state;
  }

  /** Asks for a file. One that was shown before stays if the dialog is closed. */
  async read(): Promise<void> {
    const before = this.#state;
    if (this.#busy) return;
    this.#set({ ...before, phase: "reading" });
    try {
      const preview = await this.#door.read();
      this.#set(preview ? { phase: "shown", preview, fault: null } : before);
    } catch (thrown) {
      this.#set({ phase: "refused", preview: null, fault: faultOf(thrown, "read_hand_over") });
    }
  }

  /** Takes in what is shown. Gives what came of it, or nothing if it was refused. */
  async take(): Promise<HandOverTaken | null> {
    const { preview } = this.#state;
    if (!preview || this.#busy) return null;
    this.#set({ ...this.#state, phase: "taking" });
    try {
      const taken = await this.#door.take(preview.session);
      this.#set(idle);
      return taken;
    } catch (thrown) {
      this.#set({ phase: "refused", preview, fault: faultOf(thrown, "import_hand_over") });
      return null;
    }
  }

  /** Nothing is taken in. */
  close(): void {
    if (!this.#busy) this.#set(idle);
  }

  get #busy(): boolean {
    return this.#state.phase === "reading" || this.#state.phase === "taking";
  }

  #set(state: TakeInState): void {
    this.#state = state;
    this.#changed(state);
  }
}

/** What becomes of the organisation. Words: `take-in-organisation-<fate>`. */
export type Fate = "known" | "same-name" | "new";

export function fateOf({ known, sameName }: HandOverPreview): Fate {
  return known ? "known" : sameName ? "same-name" : "new";
}

/** Whether somebody should look twice: keys could go elsewhere, or something goes. */
export function pressing(change: HandOverChange): boolean {
  if (change.kind === "value") return change.host;
  return ["organisation-gone", "runs-gone", "keys-gone", "void"].includes(change.kind);
}

/** What a change is about, by name. */
export function namesOf(change: HandOverChange): string[] {
  if (change.kind === "told") return [change.title];
  const name = "name" in change ? [change.name] : [];
  return "titles" in change ? [...name, ...change.titles] : name;
}

/** The run to go to afterwards: the only one, if it can be opened. Otherwise one goes to the organisation. */
export function runToOpen({ runs }: HandOverPreview): string | null {
  const [only, ...others] = runs;
  return only && others.length === 0 && only.guideKnown ? only.id : null;
}
