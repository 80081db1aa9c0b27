// What the window shows of the second person. Who may confirm is for the core to say.
import type { SecondView } from "../platform";

/** What is to be shown of it. `mark`: not asked for. `wait`: asked for, and the run is not finished. */
export type SecondStage = "mark" | "wait" | "ask" | "confirmed" | "again";

export function stageOf({ state }: SecondView, finished: boolean): SecondStage {
  if (state === "none") return "mark";
  if (state === "confirmed") return "confirmed";
  if (!finished) return "wait";
  return state === "outdated" ? "again" : "ask";
}
