// Copies secrets: asks the core to do it, counts down, and tells screen readers.
import type { Copied } from "../platform";
import { t } from "../words/words.svelte";
import { ClipboardWatch } from "./clipboard";
import type { Session } from "./session.svelte";

export class Copying {
  #session: Session;
  #turns = $state(0);
  #watch: ClipboardWatch;

  constructor(session: Session) {
    this.#session = session;
    this.#watch = new ClipboardWatch((cleared) => {
      this.#turns += 1;
      if (cleared) session.notices.announce(t("clipboard-cleared"));
    });
  }

  /** Seconds that this secret stays on the clipboard; zero once cleared; null if another one was copied since. */
  left(what: string): number | null {
    void this.#turns;
    return this.#watch.what === what ? this.#watch.left : null;
  }

  /** Asks the core to put a secret on the clipboard. */
  async copy(what: string, ask: () => Promise<{ answer: Copied } | null>): Promise<void> {
    const copied = await ask();
    if (!copied) return;
    const { seconds } = copied.answer;
    this.#watch.put(what, seconds);
    this.#session.notices.announce(t("clipboard-copied", { seconds }));
  }

  async clear(): Promise<void> {
    if (await this.#session.ask("clear_clipboard", {})) this.#watch.cleared();
  }

  /** Called when a value that is not a secret was copied. */
  forget(): void {
    if (this.#watch.what !== null) this.#watch.forget();
  }
}
