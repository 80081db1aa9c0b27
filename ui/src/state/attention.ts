// What Home asks attention for, most urgent first: problems, keys that have ended, keys that end soon, runs that wait for a
// second person, guides that changed, runs that wait for the next step. Pure.
//
// Refuses to fill the page with keys: more than a few are one card that leads to the calendar.
import type { ExpiryView, GuideChanged, Home, RunView } from "../platform";

export type Notice =
  | { kind: "run"; key: string; run: RunView; bad: boolean }
  | { kind: "expiry"; key: string; entry: ExpiryView }
  | { kind: "expiries"; key: string; bad: boolean; count: number; first: ExpiryView }
  | { kind: "second"; key: string; run: RunView }
  | { kind: "changed"; key: string; changed: GuideChanged };

/** So many keys that have ended, or end within days, have a card of their own. */
const OWN_CARD = 3;

/** A problem that a person marked, or that a check found. */
export function isBad(run: RunView): boolean {
  return run.state === "problem" || run.standing === "problem";
}

/** Whether it has ended or ends within days. */
export function presses({ level }: ExpiryView): boolean {
  return level === "ended" || level === "urgent";
}

export function noticesOf(home: Home): Notice[] {
  const pressing = home.expiring.filter(presses);
  const calm = home.expiring.filter((it) => !presses(it) && it.level !== "later");
  const named = new Set(home.attention.map((it) => it.id));
  const runs = home.organisations.flatMap((it) => it.runs);
  const second = runs.filter((it) => waitsForSecond(it) && !named.has(it.id));
  return [
    ...home.attention.filter(isBad).map(ofRun),
    ...ofExpiries(pressing, OWN_CARD, true),
    ...ofExpiries(calm, 1, false),
    ...second.map((run): Notice => ({ kind: "second", key: `second-${run.id}`, run })),
    ...home.changed.map((changed): Notice => ({ kind: "changed", key: `changed-${changed.guide}`, changed })),
    ...home.attention.filter((it) => !isBad(it)).map(ofRun),
  ];
}

/** Only a finished run can be looked at by a second person. */
function waitsForSecond(run: RunView): boolean {
  return run.state === "finished" && (run.second === "wanted" || run.second === "outdated");
}

function ofRun(run: RunView): Notice {
  return { kind: "run", key: `run-${run.id}`, run, bad: isBad(run) };
}

/** One card each, or, if there are too many, one for all that have none of their own. */
function ofExpiries(entries: ExpiryView[], own: number, bad: boolean): Notice[] {
  const shown = entries.length <= own ? entries : entries.slice(0, own - 1);
  const [first, ...others] = entries.slice(shown.length);
  const cards = shown.map((entry): Notice => ({ kind: "expiry", key: `expiry-${keyOf(entry)}`, entry }));
  const rest: Notice[] = first
    ? [{ kind: "expiries", key: `expiries-${bad}`, bad, count: others.length + 1, first }]
    : [];
  return [...cards, ...rest];
}

/** Names a credential among all organisations. */
export function keyOf({ run, organisation, credential }: ExpiryView): string {
  return `${run ?? organisation}/${credential}`;
}
