// The import of a hand-over file as a state machine: choose a file, read it, show it, then import it or not.
//
// Nothing is imported that was not shown first. After a refusal the file stays shown, so that trying again is one click.
import { faultOf, type Fault, type HandOverChange, type HandOverPreview, type HandOverTaken } from "../platform";

type ImportPhase = "idle" | "reading" | "shown" | "taking" | "refused";

export interface ImportState {
  phase: ImportPhase;
  preview: HandOverPreview | null;
  /** Why nothing was imported. */
  fault: Fault | null;
}

/** The core's commands for an import. */
export interface ImportCommands {
  /** Lets the user choose a file and reads it. Null if the dialog was closed. */
  read(): Promise<HandOverPreview | null>;
  /** Reads the file that was opened with Lotse or dropped on the window. Null if there is none. */
  readOffered(): Promise<HandOverPreview | null>;
  take(session: string): Promise<HandOverTaken>;
}

const idle: ImportState = { phase: "idle", preview: null, fault: null };

export class HandOverImport {
  #state = idle;
  #commands: ImportCommands;
  #changed: (state: ImportState) => void;

  constructor(commands: ImportCommands, changed: (state: ImportState) => void) {
    this.#commands = commands;
    this.#changed = changed;
  }

  get state(): ImportState {
    return this.#state;
  }

  /** Lets the user choose a file. If the dialog is closed, the file shown before stays. */
  read(): Promise<void> {
    return this.#read(this.#commands.read);
  }

  /** Reads the file that was opened with Lotse or dropped on the window. */
  readOffered(): Promise<void> {
    return this.#read(this.#commands.readOffered);
  }

  async #read(command: () => Promise<HandOverPreview | null>): Promise<void> {
    const before = this.#state;
    if (this.#busy) return;
    this.#set({ ...before, phase: "reading" });
    try {
      const preview = await command();
      this.#set(preview ? { phase: "shown", preview, fault: null } : before);
    } catch (thrown) {
      this.#set({ phase: "refused", preview: null, fault: faultOf(thrown, "read_hand_over") });
    }
  }

  /** Imports the shown file. Resolves to the result, or to null if it was refused. */
  async take(): Promise<HandOverTaken | null> {
    const { preview } = this.#state;
    if (!preview || this.#busy) return null;
    this.#set({ ...this.#state, phase: "taking" });
    try {
      const taken = await this.#commands.take(preview.session);
      this.#set(idle);
      return taken;
    } catch (thrown) {
      this.#set({ phase: "refused", preview, fault: faultOf(thrown, "import_hand_over") });
      return null;
    }
  }

  /** Closes without importing. */
  close(): void {
    if (!this.#busy) this.#set(idle);
  }

  get #busy(): boolean {
    return this.#state.phase === "reading" || this.#state.phase === "taking";
  }

  #set(state: ImportState): void {
    this.#state = state;
    this.#changed(state);
  }
}

/** What the import does with the organisation. Words: `import-organisation-<fate>`. */
export type Fate = "known" | "same-name" | "new";

export function fateOf({ known, sameName }: HandOverPreview): Fate {
  return known ? "known" : sameName ? "same-name" : "new";
}

/** Whether a change deserves a second look: keys would be sent to another host, or something is removed. */
export function needsAttention(change: HandOverChange): boolean {
  if (change.kind === "value") return change.host;
  return ["organisation-gone", "runs-gone", "keys-gone", "void"].includes(change.kind);
}

/** The names of what a change is about. */
export function namesOf(change: HandOverChange): string[] {
  if (change.kind === "told") return [change.title];
  const name = "name" in change ? [change.name] : [];
  return "titles" in change ? [...name, ...change.titles] : name;
}

/** The run to open after the import: the only one in the file, if its guide is known. Null: open the organisation. */
export function runToOpen({ runs }: HandOverPreview): string | null {
  const [only, ...others] = runs;
  return only && others.length === 0 && only.guideKnown ? only.id : null;
}
