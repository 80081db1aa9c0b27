// Everything the window can reach outside itself: the core's commands and events, the clipboard, and the remembered theme.
// The rest of `ui/` gets a `Platform` and uses nothing else.
//
// A secret crosses in one direction only: to the core, in a command that stores it. `copy` is for values that guides print;
// the core itself copies secrets.
import type { Commands, CoreEvent, Fault, Theme } from "./wire";

export type CommandName = keyof Commands;

export interface Platform {
  /** Sends a command to the core. A rejection is always a `Refusal`. */
  call<C extends CommandName>(command: C, request: Commands[C]["request"]): Promise<Commands[C]["answer"]>;
  /** Calls `hear` with each event from the core until the returned function is called. */
  listen(hear: (event: CoreEvent) => void): () => void;
  /** Puts text on the clipboard. */
  copy(text: string): Promise<void>;
  /** Remembers the theme, so that the next start paints with it at once. */
  rememberTheme(theme: Theme): void;
  /** Shows the page larger, smaller, or in its own size. A browser does that itself. */
  zoom?: (way: "in" | "out" | "reset") => void;
}

/** The core has refused a command. */
export class Refusal extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.code);
    this.name = "Refusal";
    this.fault = fault;
  }
}

/** The fault in anything thrown. An error that is not a `Refusal` becomes the fault `internal`. */
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
