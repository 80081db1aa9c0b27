// What the window shows about the second person. The core decides who may confirm.
import type { SecondView } from "../platform";

/** What is shown. `mark`: no second person was asked for. `wait`: asked for, but the run is not finished. */
export type SecondStage = "mark" | "wait" | "ask" | "confirmed" | "again";

export function stageOf({ state }: SecondView, finished: boolean): SecondStage {
  if (state === "none") return "mark";
  if (state === "confirmed") return "confirmed";
  if (!finished) return "wait";
  return state === "outdated" ? "again" : "ask";
}
