// How the findings of a check are grouped and counted. Pure. The verdict of a check comes from the core.
import type { CheckView, FindingState, FindingView } from "../platform";

/** Worst first. */
const STATES: readonly FindingState[] = [
  "missing",
  "excess",
  "failed",
  "unclear",
  "waiting",
  "needs-eyes",
  "pass",
  "not-applicable",
];

/** The colour of a state. The same is also said in words and symbols. */
export type Tone = "bad" | "warn" | "info" | "eyes" | "ok" | "quiet";

const tones: Record<FindingState, Tone> = {
  missing: "bad",
  excess: "warn",
  failed: "info",
  unclear: "info",
  waiting: "info",
  "needs-eyes": "eyes",
  pass: "ok",
  "not-applicable": "quiet",
};

export function toneOf(state: FindingState): Tone {
  return tones[state];
}

export interface StateCount {
  state: FindingState;
  count: number;
}

/** The number of findings in each state that occurs, worst first. */
export function countsOf(check: CheckView): StateCount[] {
  return STATES.map((state) => ({ state, count: check.counts[state] ?? 0 })).filter((it) => it.count > 0);
}

export interface FindingGroup {
  state: FindingState;
  findings: FindingView[];
}

/** The findings that have a card. */
export function cardsOf(check: CheckView): FindingView[] {
  return check.findings.filter((it) => it.part === null);
}

/** The findings that wait until something else is fixed. */
export function waitsOf(check: CheckView): FindingView[] {
  return check.findings.filter((it) => it.part === "waits");
}

/** The findings grouped by state, worst first; only one state if `only` is given. */
export function groupsOf(check: CheckView, only: FindingState | null): FindingGroup[] {
  return STATES.filter((state) => only === null || state === only)
    .map((state) => ({ state, findings: cardsOf(check).filter((it) => it.state === state) }))
    .filter((it) => it.findings.length > 0);
}

/** The selected finding: the chosen one if it still exists, else the worst that an API shows. */
export function chosenOf(check: CheckView, chosen: string | null): FindingView | null {
  const ordered = groupsOf(check, null).flatMap((it) => it.findings);
  const shown = ordered.find((it) => it.state !== "needs-eyes" && it.state !== "not-applicable");
  return check.findings.find((it) => it.id === chosen) ?? shown ?? ordered[0] ?? null;
}

/** The findings whose state differs from the check before. */
export function changedOf(check: CheckView): FindingView[] {
  return cardsOf(check).filter((it) => it.before !== null);
}
