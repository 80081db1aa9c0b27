// What the walk through the journal says, in a word. Pure.
//
// Refuses to call the journal whole while a link is broken or a head does not fit.
import type { Audit, HeadView } from "../platform";

/** Words: `journal-check-verdict-<verdict>`. */
export type AuditVerdict = "broken" | "differs" | "behind" | "unclear" | "whole" | "empty";

export function verdictOf({ broken, compared, events }: Audit): AuditVerdict {
  const some = (state: HeadView["state"]) => compared.some((it) => it.state === state);
  if (broken) return "broken";
  if (some("differs")) return "differs";
  if (some("behind")) return "behind";
  if (some("unknown") || some("unreadable")) return "unclear";
  return events === 0 ? "empty" : "whole";
}
