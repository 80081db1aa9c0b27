// The check of a run as the window follows it: idle, running, done, failed. The core says when a check went on, and then it
// is asked; nothing is asked once the page is left.
//
// Keys for one check go through here once and are not kept.
import { faultOf, type CheckPage, type Fault } from "../platform";
import { browserAfter, type After } from "./clock";

/** `failed` is about asking the core. What a vendor refused is a finding. */
export type CheckPhase = "idle" | "running" | "done" | "failed";

export interface CheckState {
  phase: CheckPhase;
  page: CheckPage | null;
  /** Why asking failed. */
  fault: Fault | null;
}

/** Asks the core. */
export interface CheckDoor {
  page(): Promise<CheckPage>;
  stop(): Promise<CheckPage>;
  confirm(finding: string, on: boolean): Promise<CheckPage>;
}

/** Milliseconds in which several events become one question. */
export const PULSE = 100;

export class CheckWatch {
  #state: CheckState = { phase: "idle", page: null, fault: null };
  #door: CheckDoor;
  #changed: (state: CheckState) => void;
  #after: After;
  #left = false;
  #starting = false;
  #queue: Promise<unknown> = Promise.resolve();
  /** Takes back the question that is about to be asked. */
  #cancel: (() => void) | null = null;

  constructor(door: CheckDoor, changed: (state: CheckState) => void, after: After = browserAfter) {
    this.#door = door;
    this.#changed = changed;
    this.#after = after;
  }

  get state(): CheckState {
    return this.#state;
  }

  /** Asks how it stands: at the start, after a change of language, after a fault. */
  look(): Promise<boolean> {
    return this.#ask("check_page", () => this.#door.page());
  }

  /** The core says that a check of the run went on, or ended. */
  heard(): void {
    if (this.#left || this.#cancel) return;
    this.#cancel = this.#after(PULSE, () => void this.look());
  }

  /** Starts a check, unless one runs. `begin` is called once. */
  async start(begin: () => Promise<CheckPage>): Promise<boolean> {
    if (this.#starting || this.#state.phase === "running") return false;
    this.#starting = true;
    const begun = await this.#ask("start_check", begin);
    this.#starting = false;
    return begun;
  }

  stop(): Promise<boolean> {
    return this.#ask("stop_check", () => this.#door.stop());
  }

  /** Says that something was seen to be so, or takes that back. */
  confirm(finding: string, on: boolean): Promise<boolean> {
    return this.#ask("confirm_finding", () => this.#door.confirm(finding, on));
  }

  /** The page is left: nothing is asked any more, and what still comes in is passed over. */
  leave(): void {
    this.#left = true;
    this.#cancel?.();
  }

  /** One question after another, so that an older answer can't replace a newer one. Gives whether it was answered. */
  #ask(command: string, call: () => Promise<CheckPage>): Promise<boolean> {
    const turn = this.#queue.then(async () => {
      if (this.#left) return false;
      this.#cancel?.();
      this.#cancel = null;
      try {
        this.#adopt(await call(), command);
        return true;
      } catch (thrown) {
        this.#refuse(faultOf(thrown, command), command);
        return false;
      }
    });
    this.#queue = turn;
    return turn;
  }

  #adopt(page: CheckPage, command: string): void {
    if (this.#left) return;
    const { phase: before } = this.#state;
    const watched = before === "running" || before === "done" || command === "start_check";
    const phase = page.running ? "running" : watched ? "done" : "idle";
    this.#set({ phase, page, fault: null });
  }

  #refuse(fault: Fault, command: string): void {
    if (this.#left) return;
    // A refused answer changes nothing: a check that runs goes on. Only when nobody knows how it stands, it has failed.
    const lost = command === "check_page" || (command === "start_check" && !this.#state.page);
    this.#set({ ...this.#state, phase: lost ? "failed" : this.#state.phase, fault });
  }

  #set(state: CheckState): void {
    this.#state = state;
    this.#changed(state);
  }
}
