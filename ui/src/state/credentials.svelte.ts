// The credentials of the open run: what is stored, and the commands on each.
//
// No secret value is kept here: `store` passes it to the core.
import { faultOf, type CredentialsPage, type CredentialView, type Fault, type Stored } from "../platform";
import type { OpenRun } from "./run.svelte";
import type { Session } from "./session.svelte";

export class RunCredentials {
  page = $state.raw<CredentialsPage | null>(null);
  #session: Session;
  #run: OpenRun;
  /** Counts changes, to recognise an answer that was requested before the latest one. */
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

  /** What is stored of a credential, from the latest answer; before the first answer, from the run itself. */
  stored(credential: string): Stored | null {
    const view = this.of(credential);
    return view ? view.stored : (this.#run.stored[credential] ?? null);
  }

  /** Passes a value to the core. Resolves to the fault, for display at the field. */
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

  /** Identifies a credential among everything that can be on the clipboard. */
  key(credential: string): string {
    return `${this.#run.id}/${credential}`;
  }

  /** Runs a command, then reloads the run without waiting, because the core may have ticked the capture. */
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
