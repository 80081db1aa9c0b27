// What the window may ask of the world: the core's commands, the clipboard, and a small memory for how the window
// looks. Everything else in `ui/` is given a `Platform` and knows no more.
//
// No secret comes back this way. One passes here on its way to the core, in a command that stores it; the clipboard is for
// values that guides print anyway, and the core copies secrets itself.
import type { Commands, CoreEvent, Fault, Theme } from "./wire";

export type CommandName = keyof Commands;

export interface Platform {
  /** Asks the core. A rejection is always a `Refusal`. */
  call<C extends CommandName>(command: C, request: Commands[C]["request"]): Promise<Commands[C]["answer"]>;
  /** Calls `hear` with each event of the core, until the returned function is called. */
  listen(hear: (event: CoreEvent) => void): () => void;
  /** Puts a text on the clipboard. */
  copy(text: string): Promise<void>;
  /** Remembers the theme for the first paint of the next start. */
  rememberTheme(theme: Theme): void;
}

/** The core said no. */
export class Refusal extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.code);
    this.name = "Refusal";
    this.fault = fault;
  }
}

/** The fault in anything that was thrown. What is no fault of the core becomes `internal`. */
export function faultOf(thrown: unknown, context: string): Fault {
  if (thrown instanceof Refusal) return thrown.fault;
  if (isFault(thrown)) return thrown;
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: "internal", args: { context, detail }, retry: true };
}

function isFault(thrown: unknown): thrown is Fault {
  if (typeof thrown !== "object" || thrown === null) return false;
  const { code, args } = thrown as Partial<Fault>;
  return typeof code === "string" && typeof args === "object" && args !== null;
}
