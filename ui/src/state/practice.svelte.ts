// The practice tenants of one run: what their screens show, and the mistakes in them.
import type { PracticeConsole } from "../platform";
import { switched } from "./mistakes";
import type { Session } from "./session.svelte";

export class Practice {
  console = $state.raw<PracticeConsole | null>(null);
  /** Whether the latest change repaired something, so that it is time to check again. */
  repaired = $state(false);
  busy = $state(false);
  #session: Session;
  #run: string;
  /** The latest change. The next one waits for it, because the screen may be changed faster than the tenants. */
  #changed: Promise<void> = Promise.resolve();

  constructor(session: Session, run: string) {
    this.#session = session;
    this.#run = run;
  }

  async load(): Promise<void> {
    const found = await this.#session.ask("practice_console", { run: this.#run });
    if (found) this.console = found.answer;
  }

  /** Makes a mistake, or repairs it. */
  set(name: string, on: boolean): Promise<void> {
    return this.#change((before) => {
      const names = switched(before.mistakes, name, on);
      return this.#session.ask("set_mistakes", { run: this.#run, names });
    });
  }

  /** Sets a control on a drawn screen. */
  setControl(control: string, value: string): Promise<void> {
    return this.#change(() => this.#session.ask("set_control", { run: this.#run, control, value }));
  }

  /** Begins again with the first mistakes. */
  async restart(): Promise<void> {
    await this.#change(() => this.#session.ask("restart_practice", { run: this.#run }));
    this.repaired = false;
  }

  #change(ask: (before: PracticeConsole) => Promise<{ answer: PracticeConsole } | null | undefined>): Promise<void> {
    this.#changed = this.#changed.then(async () => {
      const before = this.console;
      if (!before) return;
      this.busy = true;
      const found = await ask(before);
      this.busy = false;
      if (!found) return;
      this.console = found.answer;
      this.repaired = found.answer.wrong < before.wrong;
    });
    return this.#changed;
  }
}
