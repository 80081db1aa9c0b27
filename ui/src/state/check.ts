// Follows the check of a run: idle, running, done, failed. When the core reports progress, the page is fetched again, until
// the user leaves it.
//
// Keys that are typed for one check pass through here once and are not kept.
import { faultOf, type CheckPage, type Fault } from "../platform";
import { browserAfter, type After } from "./clock";

/** `failed` means that the core could not be asked. What a vendor refuses is a finding. */
type CheckPhase = "idle" | "running" | "done" | "failed";

export interface CheckState {
  phase: CheckPhase;
  page: CheckPage | null;
  /** Why the last command failed. */
  fault: Fault | null;
}

/** The core's commands for the check of one run. */
export interface CheckCommands {
  page(): Promise<CheckPage>;
  stop(): Promise<CheckPage>;
  confirm(findings: string[], on: boolean): Promise<CheckPage>;
}

/** Events within this many milliseconds cause one fetch. */
export const COALESCE_MS = 100;

export class CheckWatch {
  #state: CheckState = { phase: "idle", page: null, fault: null };
  #commands: CheckCommands;
  #changed: (state: CheckState) => void;
  #after: After;
  #left = false;
  #starting = false;
  #queue: Promise<unknown> = Promise.resolve();
  /** Cancels the fetch that is due. */
  #cancel: (() => void) | null = null;

  constructor(commands: CheckCommands, changed: (state: CheckState) => void, after: After = browserAfter) {
    this.#commands = commands;
    this.#changed = changed;
    this.#after = after;
  }

  get state(): CheckState {
    return this.#state;
  }

  /** Fetches the page: at the start, after a change of language, after a fault. */
  look(): Promise<boolean> {
    return this.#ask("check_page", () => this.#commands.page());
  }

  /** Called when the core reports that a check of the run has progressed or ended. */
  heard(): void {
    if (this.#left || this.#cancel) return;
    this.#cancel = this.#after(COALESCE_MS, () => void this.look());
  }

  /** Starts a check unless one is running. Calls `begin` at most once. */
  async start(begin: () => Promise<CheckPage>): Promise<boolean> {
    if (this.#starting || this.#state.phase === "running") return false;
    this.#starting = true;
    const begun = await this.#ask("start_check", begin);
    this.#starting = false;
    return begun;
  }

  stop(): Promise<boolean> {
    return this.#ask("stop_check", () => this.#commands.stop());
  }

  /** Confirms that somebody has seen what findings ask for, or undoes that. */
  confirm(findings: string[], on: boolean): Promise<boolean> {
    return this.#ask("confirm_findings", () => this.#commands.confirm(findings, on));
  }

  /** Called when the user leaves the page: stops fetching and ignores answers that still arrive. */
  leave(): void {
    this.#left = true;
    this.#cancel?.();
  }

  /**
   * Runs commands one after another, so that an older answer can't replace a newer one. Resolves to whether the command
   * succeeded.
   */
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
    // A refused command changes nothing: a running check goes on. The phase is `failed` only if there is no page to show.
    const lost = command === "check_page" || (command === "start_check" && !this.#state.page);
    this.#set({ ...this.#state, phase: lost ? "failed" : this.#state.phase, fault });
  }

  #set(state: CheckState): void {
    this.#state = state;
    this.#changed(state);
  }
}
