// What needs attention on Home, most urgent first: problems, keys that have expired or will soon, runs that wait for a
// second person, changed guides, runs that wait for their next step. Pure.
//
// If there are many keys, one card that leads to the calendar stands for the rest, so that keys don't fill the page.
import type { ExpiryView, GuideChanged, Home, RunView } from "../platform";

export type Notice =
  | { kind: "run"; key: string; run: RunView; bad: boolean }
  | { kind: "expiry"; key: string; entry: ExpiryView }
  | { kind: "expiries"; key: string; bad: boolean; count: number; first: ExpiryView }
  | { kind: "second"; key: string; run: RunView }
  | { kind: "changed"; key: string; changed: GuideChanged };

/** The largest number of cards for keys that have expired or expire within days. */
const OWN_CARD = 3;

/** Whether a person has marked a problem, or a check has found one. */
function isBad(run: RunView): boolean {
  return run.state === "problem" || run.standing === "problem";
}

/** Whether the key has expired or expires within days. */
export function isUrgent({ level }: ExpiryView): boolean {
  return level === "ended" || level === "urgent";
}

export function noticesOf(home: Home): Notice[] {
  const urgent = home.expiring.filter(isUrgent);
  const calm = home.expiring.filter((it) => !isUrgent(it) && it.level !== "later");
  const named = new Set(home.attention.map((it) => it.id));
  const runs = home.organisations.filter((it) => !it.practice).flatMap((it) => it.runs);
  const second = runs.filter((it) => waitsForSecond(it) && !named.has(it.id));
  return [
    ...home.attention.filter(isBad).map(ofRun),
    ...ofExpiries(urgent, OWN_CARD, true),
    ...ofExpiries(calm, 1, false),
    ...second.map((run): Notice => ({ kind: "second", key: `second-${run.id}`, run })),
    ...home.changed.map((changed): Notice => ({ kind: "changed", key: `changed-${changed.guide}`, changed })),
    ...home.attention.filter((it) => !isBad(it)).map(ofRun),
  ];
}

/** A second person can look only at a finished run. */
function waitsForSecond(run: RunView): boolean {
  return run.state === "finished" && (run.second === "wanted" || run.second === "outdated");
}

function ofRun(run: RunView): Notice {
  return { kind: "run", key: `run-${run.id}`, run, bad: isBad(run) };
}

/** One card each, at most `own` cards; the last one stands for all the rest if there are too many. */
function ofExpiries(entries: ExpiryView[], own: number, bad: boolean): Notice[] {
  const shown = entries.length <= own ? entries : entries.slice(0, own - 1);
  const [first, ...others] = entries.slice(shown.length);
  const cards = shown.map((entry): Notice => ({ kind: "expiry", key: `expiry-${keyOf(entry)}`, entry }));
  const rest: Notice[] = first
    ? [{ kind: "expiries", key: `expiries-${bad}`, bad, count: others.length + 1, first }]
    : [];
  return [...cards, ...rest];
}

/** Identifies a credential across all organisations. */
export function keyOf({ run, organisation, credential }: ExpiryView): string {
  return `${run ?? organisation}/${credential}`;
}
