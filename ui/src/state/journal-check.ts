// The verdict on the journal's chains. Pure.
//
// The journal is never called whole while a link is broken or a printed head does not match.
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
