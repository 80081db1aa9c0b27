// The credentials of the run that is open: what is stored of them, and what can be done with each.
//
// Refuses to hold a value of a secret: one passes through `store` to the core and is not looked at.
import { faultOf, type CredentialsPage, type CredentialView, type Fault, type Stored } from "../platform";
import type { OpenRun } from "./run.svelte";
import type { Session } from "./session.svelte";

export class RunCredentials {
  page = $state.raw<CredentialsPage | null>(null);
  #session: Session;
  #run: OpenRun;
  /** Counts the changes: what was asked before one is out of date. */
  #changes = 0;

  constructor(session: Session, run: OpenRun) {
    this.#session = session;
    this.#run = run;
  }

  async load(): Promise<void> {
    const changes = this.#changes;
    const found = await this.#session.ask("credentials_page", { run: this.#run.id });
    if (found && changes === this.#changes) this.page = found.answer;
  }

  of(credential: string): CredentialView | null {
    return this.page?.credentials.find((it) => it.spoken.id === credential) ?? null;
  }

  /** What is stored of one: the latest answer counts, and before there is one, what came with the run. */
  stored(credential: string): Stored | null {
    const view = this.of(credential);
    return view ? view.stored : (this.#run.stored[credential] ?? null);
  }

  /** Hands a value to the core. Gives the fault, to be shown at its field. */
  store(credential: string, value: string, expires: string): Promise<Fault | null> {
    const { platform } = this.#session;
    return this.#change("store_credential", () =>
      platform.call("store_credential", { run: this.#run.id, credential, value, expires }),
    );
  }

  setExpiry(credential: string, expires: string): Promise<Fault | null> {
    const { platform } = this.#session;
    return this.#change("set_expiry", () => platform.call("set_expiry", { run: this.#run.id, credential, expires }));
  }

  remove(credential: string): Promise<Fault | null> {
    const { platform } = this.#session;
    return this.#change("delete_credential", () =>
      platform.call("delete_credential", { run: this.#run.id, credential }),
    );
  }

  copy(credential: string): Promise<void> {
    const ask = () => this.#session.ask("copy_credential", { run: this.#run.id, credential });
    return this.#session.copying.copy(this.key(credential), ask);
  }

  /** Names a credential among everything that can be on the clipboard. */
  key(credential: string): string {
    return `${this.#run.id}/${credential}`;
  }

  /** The run is asked for again, because the core has ticked the capture; nobody has to wait for that. */
  async #change(command: string, call: () => Promise<CredentialsPage>): Promise<Fault | null> {
    try {
      this.page = await call();
      this.#changes += 1;
    } catch (thrown) {
      return faultOf(thrown, command);
    }
    void this.#run.reload();
    return null;
  }
}
