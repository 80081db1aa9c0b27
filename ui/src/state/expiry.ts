// Days on which credentials expire. Pure; today is passed in. The rule is the core's (crates/app/src/keys/expiry.rs): on the
// day itself, the credential has already expired.

/** How soon a credential expires, as coarsely as the window needs it. */
export type Nearness = "over" | "soon" | "far";

const DAY = 86_400_000;
const SOON = 30;

/** A moment as a local day like `2026-11-21`. */
export function dayOf(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** Days from one day to another; negative if `to` is earlier. Null if either is not a day. */
export function daysBetween(from: string, to: string): number | null {
  const days = (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY;
  return Number.isNaN(days) ? null : Math.round(days);
}

export function nearness(expires: string, today: string): Nearness {
  const days = daysBetween(today, expires);
  if (days === null) return "far";
  // On the day itself, it no longer works.
  return days <= 0 ? "over" : days <= SOON ? "soon" : "far";
}
