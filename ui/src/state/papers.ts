// Which papers a run has, and which is shown first. Pure.
import type { PaperFormat, PaperKind, Progress, RunView } from "../platform";

/** The papers of every run. */
export const KINDS: readonly PaperKind[] = ["checklist", "report", "proof"];
/** In the order offered. */
export const FORMATS: readonly PaperFormat[] = ["pdf", "html", "markdown"];

/** A run that is not started gets a checklist first; any other, a report. */
export function firstKind({ done }: Progress): PaperKind {
  return done === 0 ? "checklist" : "report";
}

/** Whether the paper has content: a proof report needs a check. */
export function canShow(kind: PaperKind, view: RunView): boolean {
  return kind !== "proof" || view.checked !== null;
}
