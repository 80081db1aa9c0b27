// The check of a run as the window follows it: idle, running, done, failed. While a check runs the core is asked again and
// again; nothing is asked once the page is left or nothing runs.
//
// Refuses to keep what a check is started with: keys for one check go through here once and are not held on to.
import { faultOf, type CheckPage, type Fault } from "../platform";

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

export interface CheckClock {
  after(milliseconds: number, then: () => void): () => void;
}

const browserClock: CheckClock = {
  after(milliseconds, then) {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Milliseconds between two questions while a check runs. */
export const PULSE = 250;

export class CheckWatch {
  #state: CheckState = { phase: "idle", page: null, fault: null };
  #door: CheckDoor;
  #changed: (state: CheckState) => void;
  #clock: CheckClock;
  #left = false;
  #starting = false;
  #queue: Promise<unknown> = Promise.resolve();
  #cancel: () => void = () => undefined;

  constructor(door: CheckDoor, changed: (state: CheckState) => void, clock: CheckClock = browserClock) {
    this.#door = door;
    this.#changed = changed;
    this.#clock = clock;
  }

  get state(): CheckState {
    return this.#state;
  }

  /** Asks how it stands: at the start, after a change of language, after a fault. */
  look(): Promise<boolean> {
    return this.#ask("check_page", () => this.#door.page());
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
    this.#cancel();
  }

  /** One question after another, so that an older answer can't replace a newer one. Gives whether it was answered. */
  #ask(command: string, call: () => Promise<CheckPage>): Promise<boolean> {
    const turn = this.#queue.then(async () => {
      if (this.#left) return false;
      this.#cancel();
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
    this.#beat();
  }

  #refuse(fault: Fault, command: string): void {
    if (this.#left) return;
    // A refused answer changes nothing: a check that runs goes on. Only when nobody knows how it stands, it has failed.
    const lost = command === "check_page" || (command === "start_check" && !this.#state.page);
    this.#set({ ...this.#state, phase: lost ? "failed" : this.#state.phase, fault });
    this.#beat();
  }

  #beat(): void {
    if (this.#state.phase === "running") this.#cancel = this.#clock.after(PULSE, () => void this.look());
  }

  #set(state: CheckState): void {
    this.#state = state;
    this.#changed(state);
  }
}
