// Faults in words: `fault-<code>` says what happened; `fault-<code>-next` says what to do if trying again is not enough. A
// code without words is shown as it is.
import type { Fault, Language } from "../platform";
import { format, hasMessage } from "./bundle";

export interface SpokenFault {
  /** What happened. */
  what: string;
  /** What to do next. */
  next: string | null;
}

export function speakFault(language: Language, fault: Fault): SpokenFault {
  const id = `fault-${fault.code}`;
  if (!hasMessage(language, id)) return { what: format(language, "fault-unknown", { code: fault.code }), next: null };
  const next = `${id}-next`;
  return {
    what: format(language, id, fault.args),
    next: hasMessage(language, next) ? format(language, next, fault.args) : null,
  };
}
