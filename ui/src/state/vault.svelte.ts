// Whether the keychain can be used. Tested each time it is about to be needed, because it can be locked in between.
import type { Keychain } from "../platform";
import type { Session } from "./session.svelte";

export class Vault {
  /** The latest answer about the keychain. */
  keychain = $state.raw<Keychain | null>(null);
  asking = $state(false);
  #session: Session;
  /** The same as `asking`, but not reactive, so that an effect that calls `ask` does not depend on it. */
  #under = false;

  constructor(session: Session) {
    this.#session = session;
  }

  async ask(): Promise<void> {
    if (this.#under) return;
    this.#under = true;
    this.asking = true;
    const found = await this.#session.ask("keychain", {});
    this.#under = false;
    this.asking = false;
    if (found) this.keychain = found.answer;
  }
}
