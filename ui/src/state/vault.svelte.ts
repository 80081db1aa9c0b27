// Whether the keychain can be used. Asked each time somebody is about to need it: it can be locked in between.
import type { Keychain } from "../platform";
import type { Session } from "./session.svelte";

export class Vault {
  /** What the keychain last said. */
  keychain = $state.raw<Keychain | null>(null);
  asking = $state(false);
  #session: Session;
  /** Beside `asking`: an effect that asks must not follow it. */
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
