// Which papers a run has, and which one is shown first. Pure.
import type { PaperFormat, PaperKind, Progress, RunView } from "../platform";

export const KINDS: readonly PaperKind[] = ["checklist", "report", "proof"];
/** The one for paper and archives first. */
export const FORMATS: readonly PaperFormat[] = ["pdf", "html", "markdown"];

/** What is still to be done is a checklist; what was done, a report. */
export function firstKind({ done }: Progress): PaperKind {
  return done === 0 ? "checklist" : "report";
}

/** Whether there is something to write on it: a proof needs a check. */
export function canShow(kind: PaperKind, view: RunView): boolean {
  return kind !== "proof" || view.checked !== null;
}
