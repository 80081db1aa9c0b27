// The keys of a run or an organisation: the commands on each, which are the same for both.
//
// No secret value is kept here: `store` passes it to the core.
import { faultOf, type Commands, type Fault, type KeyOwner, type KeysPage } from "../platform";
import type { Session } from "./session.svelte";

type Change = "store_key" | "set_expiry" | "delete_key";

export class Keys {
  #session: Session;
  #owner: KeyOwner;
  #taken: (page: KeysPage) => void;

  /** `taken` receives the owner's page after each change. */
  constructor(session: Session, owner: KeyOwner, taken: (page: KeysPage) => void) {
    this.#session = session;
    this.#owner = owner;
    this.#taken = taken;
  }

  /** Passes a value to the core. Resolves to the fault, for display at the field. */
  store(id: string, value: string, expires: string): Promise<Fault | null> {
    return this.#change("store_key", { key: { owner: this.#owner, id }, value, expires });
  }

  /** Like `store`, for the expiry day alone. */
  setExpiry(id: string, expires: string): Promise<Fault | null> {
    return this.#change("set_expiry", { key: { owner: this.#owner, id }, expires });
  }

  remove(id: string): Promise<Fault | null> {
    return this.#change("delete_key", { key: { owner: this.#owner, id } });
  }

  copy(id: string): Promise<void> {
    const ask = () => this.#session.ask("copy_key", { key: { owner: this.#owner, id } });
    return this.#session.copying.copy(this.name(id), ask);
  }

  /** Identifies a key among everything that can be on the clipboard. */
  name(id: string): string {
    const owner = this.#owner;
    return `${"run" in owner ? owner.run : owner.organisation}/${id}`;
  }

  async #change<C extends Change>(command: C, request: Commands[C]["request"]): Promise<Fault | null> {
    try {
      this.#taken(await this.#session.platform.call(command, request));
    } catch (thrown) {
      return faultOf(thrown, command);
    }
    return null;
  }
}
