// What changed in a run's guide: how each step is marked, and where to continue. Pure.
import type { RunChanges, SpokenGuide, SpokenStepChange, StepChangeKind } from "../platform";
import { places } from "./route";

/** How a step of the run changed; null if it did not. */
export function changeOf(changes: RunChanges | null, step: string): SpokenStepChange | null {
  return changes?.changes?.steps.find((it) => it.id === step && it.kind !== "gone") ?? null;
}

/** Whether any change needs work. A step that was only moved or removed needs none. */
export function asksForWork(changes: RunChanges | null): boolean {
  return changes?.changes?.steps.some(worksFor) ?? false;
}

/** The first step, in the order of the guide, that is new or different. */
export function firstToDo(guide: SpokenGuide, changes: RunChanges | null): string | null {
  const wanted = new Set((changes?.changes?.steps ?? []).filter(worksFor).map((it) => it.id));
  return places(guide).find((it) => wanted.has(it.step.id))?.step.id ?? null;
}

/** Whether the guide still has the step. */
export function canOpen(guide: SpokenGuide, change: SpokenStepChange): boolean {
  return change.kind !== "gone" && places(guide).some((it) => it.step.id === change.id);
}

/** The number of changes, of steps and of other parts of the guide; null if unknown. */
export function countOf(changes: RunChanges): number | null {
  const spoken = changes.changes;
  return spoken ? spoken.steps.length + spoken.others.length : null;
}

function worksFor({ kind }: { kind: StepChangeKind }): boolean {
  return kind === "new" || kind === "different";
}
