// The verdict of a check, and how its findings are grouped and counted. Pure.
//
// Nothing is called "as asked" while a finding failed, is unclear or waits.
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

/** Words: `check-headline-<verdict>`, and what to do next: `check-lead-<verdict>`. */
type Verdict = "changes" | "failed" | "partly" | "waiting" | "eyes" | "confirmed" | "as-asked" | "both" | "nothing";

export interface Headline {
  verdict: Verdict;
  /** The number in its words. */
  count: number;
}

export function headline(check: CheckView): Headline {
  const cards = cardsOf(check);
  const count = (...states: FindingState[]) => cards.filter((it) => states.includes(it.state)).length;
  const changes = count("missing", "excess");
  if (changes > 0) return { verdict: "changes", count: changes };
  const unclear = cards.filter((it) => it.state === "unclear");
  const unanswered = count("failed") + unclear.filter((it) => it.confirmed === null).length;
  const passes = count("pass");
  if (unanswered > 0) return { verdict: passes === 0 ? "failed" : "partly", count: unanswered };
  const waiting = count("waiting");
  if (waiting > 0) return { verdict: "waiting", count: waiting };
  // A finding that waits for something else is not "as asked", even if no other finding is left.
  const waits = waitsOf(check).length;
  if (waits > 0) return { verdict: passes === 0 ? "failed" : "partly", count: waits };
  const eyes = cards.filter((it) => it.state === "needs-eyes" && it.confirmed === null).length;
  if (eyes > 0) return { verdict: "eyes", count: eyes };
  // What a person confirmed is not what a vendor said, so the verdict differs.
  const confirmed = count("needs-eyes") + unclear.length;
  if (passes > 0) return { verdict: confirmed > 0 ? "both" : "as-asked", count: passes };
  return { verdict: confirmed > 0 ? "confirmed" : "nothing", count: confirmed };
}

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
  return cardsOf(check).filter((it) => it.before !== null && it.before !== it.state);
}

/** The moment from which everything that waits can be checked again. */
export function againAt(check: CheckView): string | null {
  const moments = check.findings.filter((it) => it.state === "waiting").flatMap((it) => (it.again ? [it.again] : []));
  return moments.sort((one, other) => Date.parse(one) - Date.parse(other)).at(-1) ?? null;
}
