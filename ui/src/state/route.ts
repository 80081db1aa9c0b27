// The order of the steps of a run: which step is next, whether the current one may be left, what is still open.
//
// The core decides what counts as done, in `Progress`.
import type { Progress, SpokenAction, SpokenGuide, SpokenPart, SpokenStep, StepProgress } from "../platform";

export interface Place {
  part: SpokenPart;
  step: SpokenStep;
  /** From 1. */
  number: number;
  total: number;
}

const untouched: StepProgress = {
  state: "open",
  ticked: [],
  missing: [],
  held: [],
  changed: false,
  note: "",
  mismatches: [],
  noted: false,
  erased: null,
};

/** All steps in order, each with its part. */
export function places(guide: SpokenGuide): Place[] {
  const flat = guide.parts.flatMap((part) => part.steps.map((step) => ({ part, step })));
  return flat.map((it, index) => ({ ...it, number: index + 1, total: flat.length }));
}

/** The place of a step. A step that the guide no longer has falls back to the first one. */
export function placeOf(guide: SpokenGuide, position: string): Place | null {
  const all = places(guide);
  return all.find((it) => it.step.id === position) ?? all[0] ?? null;
}

export function progressOf(progress: Progress, step: string): StepProgress {
  return progress.steps[step] ?? untouched;
}

/** The step after this one that can be opened. */
export function nextOf(guide: SpokenGuide, progress: Progress, step: string): Place | null {
  const all = places(guide);
  const from = all.findIndex((it) => it.step.id === step);
  return all.slice(from + 1).find((it) => progressOf(progress, it.step.id).state !== "locked") ?? null;
}

/**
 * The step that comes once this one is done. It may not be open yet: a step that waits only for keys that this step takes is open by
 * then.
 */
export function comingAfter(guide: SpokenGuide, progress: Progress, step: string): Place | null {
  const all = places(guide);
  const from = all.findIndex((it) => it.step.id === step);
  const here = all[from];
  if (!here) return null;
  const captures = ({ step }: Place) => allActions(step.actions).filter((it) => it.kind === "capture");
  const taken = new Set(captures(here).map((it) => it.credential));
  for (const place of all) {
    const { ticked } = progressOf(progress, place.step.id);
    for (const { id, credential } of captures(place)) if (ticked.includes(id)) taken.add(credential);
  }
  const waits = ({ step }: Place) =>
    allActions(step.actions).some((it) => it.credential && it.kind !== "capture" && !taken.has(it.credential));
  const isOpen = (place: Place) => progressOf(progress, place.step.id).state !== "locked" || !waits(place);
  return all.slice(from + 1).find(isOpen) ?? null;
}

/** The step before this one. */
export function previousOf(guide: SpokenGuide, step: string): Place | null {
  const all = places(guide);
  const from = all.findIndex((it) => it.step.id === step);
  return from > 0 ? (all[from - 1] ?? null) : null;
}

/** Every action of a step; nested actions follow the action that contains them. */
export function allActions(actions: SpokenAction[]): SpokenAction[] {
  return actions.flatMap((action) => [
    action,
    ...action.routes.flatMap((route) => allActions(route)),
    ...allActions(action.nested),
  ]);
}

/** The names of the credentials that hold a step: shown by the vendor and not captured yet. */
export function heldNames(guide: SpokenGuide, step: SpokenStep, held: string[]): string[] {
  const actions = allActions(step.actions);
  return held.map((id) => {
    const credential = actions.find((it) => it.id === id)?.credential ?? id;
    return guide.credentials.find((it) => it.id === credential)?.name ?? credential;
  });
}

/** How many steps of a part there are, and how many are done or skipped. */
export function partCount(part: SpokenPart, progress: Progress): { done: number; total: number } {
  const states = part.steps.map((step) => progressOf(progress, step.id).state);
  return { done: states.filter((it) => it === "done" || it === "skipped").length, total: states.length };
}

/** The action that the sketch points at: the first that can be ticked and is not. */
export function pointedAction(step: SpokenStep, ticked: string[]): string | null {
  return allActions(step.actions).find((it) => it.tickable && !ticked.includes(it.id))?.id ?? null;
}
