// Ticks are shown before the core has confirmed them. Confirmed and pending ticks are kept apart, so that a refusal undoes
// exactly the refused tick.
import type { Progress } from "../platform";

export interface PendingTick {
  step: string;
  actions: string[];
  ticked: boolean;
}

/** The progress as it will be if every pending tick is confirmed. */
export function withPending(confirmed: Progress, pending: readonly PendingTick[]): Progress {
  return pending.reduce(withTick, confirmed);
}

function withTick(progress: Progress, { step, actions, ticked }: PendingTick): Progress {
  const before = progress.steps[step];
  if (!before) return progress;
  const others = before.ticked.filter((it) => !actions.includes(it));
  const touched = ticked
    ? {
        ticked: [...others, ...actions],
        missing: before.missing.filter((it) => !actions.includes(it)),
        held: before.held.filter((it) => !actions.includes(it)),
      }
    : // The core decides which ticks count again; until then, claim nothing.
      { ticked: others };
  return { ...progress, steps: { ...progress.steps, [step]: { ...before, ...touched } } };
}
