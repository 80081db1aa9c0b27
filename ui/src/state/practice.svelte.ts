// The practice tenants of one run: the values on their screens, and the mistakes planted in them.
import type { PracticeConsole } from "../platform";
import { repaired, switched } from "./mistakes";
import type { Session } from "./session.svelte";

export class Practice {
  console = $state.raw<PracticeConsole | null>(null);
  /** Whether the latest switch repaired a mistake, so that it is time to check again. */
  repaired = $state(false);
  busy = $state(false);
  #session: Session;
  #run: string;

  constructor(session: Session, run: string) {
    this.#session = session;
    this.#run = run;
  }

  async load(): Promise<void> {
    const found = await this.#session.ask("practice_console", { run: this.#run });
    if (found) this.console = found.answer;
  }

  async set(name: string, on: boolean): Promise<void> {
    const before = this.console;
    if (!before || this.busy) return;
    this.busy = true;
    const found = await this.#session.ask("set_mistakes", {
      run: this.#run,
      names: switched(before.mistakes, name, on),
    });
    this.busy = false;
    if (!found) return;
    this.console = found.answer;
    this.repaired = repaired(before.mistakes, found.answer.mistakes);
  }
}
