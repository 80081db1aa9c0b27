// The credentials of the open run, and what is stored of them.
import type { CredentialsPage, CredentialView, KeysPage, Stored } from "../platform";
import { Keys } from "./keys";
import type { OpenRun } from "./run.svelte";
import type { Session } from "./session.svelte";

export class RunCredentials {
  page = $state.raw<CredentialsPage | null>(null);
  readonly keys: Keys;
  #session: Session;
  #run: OpenRun;
  /** Counts changes, to recognise an answer that was requested before the latest one. */
  #changes = 0;

  constructor(session: Session, run: OpenRun) {
    this.#session = session;
    this.#run = run;
    this.keys = new Keys(session, { run: run.id }, (page) => this.#take(page));
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

  /** Takes the new page, then reloads the run without waiting, because the core may have ticked the capture. */
  #take(page: KeysPage): void {
    if ("credentials" in page) this.page = page;
    this.#changes += 1;
    void this.#run.reload();
  }
}
