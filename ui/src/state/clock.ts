// Formats seconds as a clock, and wraps the browser's timer.

/** Calls `then` once after a delay, unless the returned function is called before that. */
export type After = (milliseconds: number, then: () => void) => () => void;

export const browserAfter: After = (milliseconds, then) => {
  const timer = setTimeout(then, milliseconds);
  return () => clearTimeout(timer);
};

/** Whole seconds until a moment; zero once it has passed. */
export function secondsUntil(moment: number, now: number): number {
  return Number.isNaN(moment) ? 0 : Math.max(0, Math.ceil((moment - now) / 1000));
}

/** `4:07`. */
export function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
