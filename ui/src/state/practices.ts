// The practice tenants of all practice runs that were opened since the window was opened.
import { Practice } from "./practice.svelte";
import type { Session } from "./session.svelte";

/** One entry for each practice run, kept while the window is open, so that going to the next step does not load it again. */
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
