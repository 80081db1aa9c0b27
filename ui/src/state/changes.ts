// What changed in the guide of a run: how each step is marked, and where to go on. Pure.
import type { RunChanges, SpokenGuide, SpokenStepChange, StepChangeKind } from "../platform";
import { places } from "./route";

/** How a step of the run changed, if it did. */
export function changeOf(changes: RunChanges | null, step: string): SpokenStepChange | null {
  return changes?.changes?.steps.find((it) => it.id === step && it.kind !== "gone") ?? null;
}

/** Whether there is anything to do: a step that is only elsewhere, or gone, asks for nothing. */
export function asksForWork(changes: RunChanges | null): boolean {
  return changes?.changes?.steps.some(worksFor) ?? false;
}

/** The first step, as the guide goes, that is new or different. */
export function firstToDo(guide: SpokenGuide, changes: RunChanges | null): string | null {
  const wanted = new Set((changes?.changes?.steps ?? []).filter(worksFor).map((it) => it.id));
  return places(guide).find((it) => wanted.has(it.step.id))?.step.id ?? null;
}

/** Whether the guide still has the step, so that one can go there. */
export function canOpen(guide: SpokenGuide, change: SpokenStepChange): boolean {
  return change.kind !== "gone" && places(guide).some((it) => it.step.id === change.id);
}

/** How many changes there are, of steps and of what is beside them; nothing if that is not known. */
export function countOf(changes: RunChanges): number | null {
  const spoken = changes.changes;
  return spoken ? spoken.steps.length + spoken.others.length : null;
}

function worksFor({ kind }: { kind: StepChangeKind }): boolean {
  return kind === "new" || kind === "different";
}
