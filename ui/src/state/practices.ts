// The practice tenants of every run that was practised since the window was opened.
import { Practice } from "./practice.svelte";
import type { Session } from "./session.svelte";

/** One for each run that is practised, kept while the window is open: going to the next step must not ask again. */
export class Practices {
  #session: Session;
  #known = new Map<string, Practice>();

  constructor(session: Session) {
    this.#session = session;
  }

  of(run: string): Practice {
    const known = this.#known.get(run) ?? new Practice(this.#session, run);
    this.#known.set(run, known);
    return known;
  }
}
