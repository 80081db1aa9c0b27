// Whether the keychain can be used. Asked each time somebody is about to need it: it can be locked in between.
import type { Keychain } from "../platform";
import type { Session } from "./session.svelte";

export class Vault {
  /** What the keychain last said. */
  keychain = $state.raw<Keychain | null>(null);
  asking = $state(false);
  #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async ask(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    const found = await this.#session.ask("keychain", {});
    this.asking = false;
    if (found) this.keychain = found.answer;
  }
}
