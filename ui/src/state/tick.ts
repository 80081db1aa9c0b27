// Ticks are shown before the core has confirmed them. What the core said and what is still under way are kept apart, so
// that a refusal takes back exactly the one tick that was refused.
import type { Progress } from "../platform";

export interface PendingTick {
  step: string;
  actions: string[];
  ticked: boolean;
}

/** The progress as it will be once every pending tick is confirmed. */
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
    : // Which of them must be ticked again is for the core to say; until then nothing is claimed.
      { ticked: others };
  return { ...progress, steps: { ...progress.steps, [step]: { ...before, ...touched } } };
}
