// Seconds as a clock shows them, and the browser's timer.

/** Calls once after some milliseconds, unless the returned function is called before. */
export type After = (milliseconds: number, then: () => void) => () => void;

export const browserAfter: After = (milliseconds, then) => {
  const timer = setTimeout(then, milliseconds);
  return () => clearTimeout(timer);
};

/** Whole seconds until a moment; none once it is past. */
export function secondsUntil(moment: number, now: number): number {
  return Number.isNaN(moment) ? 0 : Math.max(0, Math.ceil((moment - now) / 1000));
}

/** `4:07`. */
export function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
