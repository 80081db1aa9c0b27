// How far the queue of checks is, in words.
import type { CheckQueue } from "../platform";
import { count } from "../state/check-queue.svelte";
import { t } from "./words.svelte";

export function queueTitle(queue: CheckQueue): string {
  const all = queue.entries.length;
  const [waiting, running] = [count(queue, "waiting"), count(queue, "running")];
  const done = all - waiting - running;
  if (queue.paused && waiting > 0) return t("queue-title-paused", { done, all });
  if (running > 0) return t("queue-title-running", { at: done + 1, all });
  return waiting > 0 ? t("queue-title-waits", { done, all }) : t("queue-title-done", { all });
}
