// The second person: who may be it. Pure. The core refuses the same; here it is said before anything is sent.
import type { Fault, SecondView } from "../platform";

/** Why this name can't confirm the run, if it can't. */
export function refusalOf(name: string, { workers }: SecondView): Fault | null {
  const person = name.trim();
  if (!person) return { code: "second-name-empty", args: {}, retry: false };
  const same = workers.some((it) => it.trim().toLocaleLowerCase() === person.toLocaleLowerCase());
  return same ? { code: "second-same-person", args: { name: person }, retry: false } : null;
}

/** What is to be shown of it. `mark`: not asked for. `wait`: asked for, and the run is not finished. */
export type SecondStage = "mark" | "wait" | "ask" | "confirmed" | "again";

export function stageOf({ state }: SecondView, finished: boolean): SecondStage {
  if (state === "none") return "mark";
  if (state === "confirmed") return "confirmed";
  if (!finished) return "wait";
  return state === "outdated" ? "again" : "ask";
}
