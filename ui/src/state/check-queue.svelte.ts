// The queue of checks. The core starts the next check only when it is asked to go on, so this follows its events from
// every page.
import type { CheckQueue as View, Commands, QueuedState } from "../platform";
import { t } from "../words/words.svelte";
import { browserAfter, type After } from "./clock";
import type { Session } from "./session.svelte";

/** Events within this many milliseconds cause one call. */
const COALESCE_MS = 200;
/** The queue is asked at least this often while it waits for a vendor's limit. */
const LONGEST_MS = 60_000;

type QueueCommand = "continue_checks" | "queue_checks" | "pause_checks" | "cancel_checks" | "clear_checks";

export class CheckQueue {
  view = $state.raw<View | null>(null);
  /** Incremented by every answer, for the page that shows more than the queue. */
  turn = $state(0);
  #session: Session;
  #after: After;
  #cancel: (() => void) | null = null;
  #asking = 0;
  /** Whether an event came while a command was on its way. */
  #missed = false;

  constructor(session: Session, after: After = browserAfter) {
    this.#session = session;
    this.#after = after;
  }

  /** Whether checks are running or waiting for their turn. */
  get busy(): boolean {
    return count(this.view, "running") > 0 || (this.view?.paused === null && count(this.view, "waiting") > 0);
  }

  /** Called when the window is ready: a queue may be left from before. */
  look(): Promise<void> {
    return this.#ask("continue_checks", {});
  }

  /** Called when a check of any run made progress or ended. */
  heard(): void {
    // A short check can end before the answer arrives that says that it began.
    if (this.#asking > 0) this.#missed = true;
    else if (this.busy && !this.#cancel) this.#later(COALESCE_MS);
  }

  /** Checks runs one after another; all that are due if there are none. */
  async start(runs: string[]): Promise<boolean> {
    const before = this.turn;
    await this.#ask("queue_checks", { runs });
    if (this.turn === before) return false;
    this.#session.notices.announce(t("check-announce-started"));
    return true;
  }

  pause(on: boolean): Promise<void> {
    return this.#ask("pause_checks", { on });
  }

  cancel(): Promise<void> {
    return this.#ask("cancel_checks", {});
  }

  clear(): Promise<void> {
    return this.#ask("clear_checks", {});
  }

  async #ask<C extends QueueCommand>(command: C, request: Commands[C]["request"]): Promise<void> {
    this.#cancel?.();
    this.#cancel = null;
    const wasBusy = this.busy;
    this.#asking += 1;
    const found = await this.#session.ask(command, request);
    this.#asking -= 1;
    // A command that was sent later has the newer answer.
    if (!found || this.#asking > 0) return;
    this.view = found.answer;
    this.turn += 1;
    if (wasBusy && !this.busy)
      this.#session.notices.announce(t(this.view?.paused ? "queue-announce-paused" : "queue-announce-done"));
    this.#wait();
  }

  /** Goes on after what was missed, or once a vendor may be called again. */
  #wait(): void {
    const missed = this.#missed;
    this.#missed = false;
    if (!this.busy || this.#cancel) return;
    const until = this.view?.notBefore;
    if (missed) this.#later(COALESCE_MS);
    else if (until && count(this.view, "running") === 0)
      this.#later(Math.min(LONGEST_MS, Math.max(COALESCE_MS, Date.parse(until) - Date.now())));
  }

  #later(milliseconds: number): void {
    this.#cancel = this.#after(milliseconds, () => void this.look());
  }
}

/** How many entries are in a state. */
export function count(queue: View | null, ...states: QueuedState[]): number {
  return queue?.entries.filter((it) => states.includes(it.state)).length ?? 0;
}
