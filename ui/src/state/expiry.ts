// Days on which credentials stop working. Pure; today is passed in. What such a day means is said in
// crates/app/src/keys/expiry.rs: on the day itself the credential has ended.

/** How near the end is, as far as it matters. */
export type Nearness = "over" | "soon" | "far";

const DAY = 86_400_000;
const SOON = 30;

/** A moment as a day like `2026-11-21`, where one is. */
export function dayOf(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** Days from one day to another; less than nought if it is past. Nothing if one of them is no day. */
export function daysBetween(from: string, to: string): number | null {
  const days = (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY;
  return Number.isNaN(days) ? null : Math.round(days);
}

export function nearness(expires: string, today: string): Nearness {
  const days = daysBetween(today, expires);
  if (days === null) return "far";
  // On the day itself it does not work any more.
  return days <= 0 ? "over" : days <= SOON ? "soon" : "far";
}
