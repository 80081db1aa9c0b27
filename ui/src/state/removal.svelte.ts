// Removing organisations and runs on Home. What may have keys asks first, because deleted keys can't be restored; a checklist
// is removed at once, because that can be undone.
import type { OrganisationView, RunView } from "../platform";
import { t } from "../words/words.svelte";
import type { Session } from "./session.svelte";

interface Question {
  title: string;
  text: string;
  remove: () => Promise<void>;
}

export class Removal {
  /** What is about to be removed, while the confirmation is open. */
  asking = $state.raw<Question | null>(null);
  readonly #session: Session;
  readonly #changed: () => Promise<void>;
  readonly #reveal: (organisation: string) => Promise<void>;

  /** `changed` reads the list again, `reveal` moves the focus to an organisation. */
  constructor(session: Session, changed: () => Promise<void>, reveal: (organisation: string) => Promise<void>) {
    this.#session = session;
    this.#changed = changed;
    this.#reveal = reveal;
  }

  ofOrganisation(organisation: OrganisationView): void {
    const { name } = organisation;
    this.asking = {
      title: t("organisation-remove-title", { name }),
      text: t("organisation-remove-keys"),
      remove: () => this.#removeOrganisation(organisation),
    };
  }

  ofRun(run: RunView): void {
    if (run.mode === "checklist") {
      void this.#removeRun(run);
      return;
    }
    const { title } = run;
    const remove = () => this.#removeRun(run);
    this.asking = { title: t("run-remove-title", { title }), text: t("run-remove-keys"), remove };
  }

  async #removeOrganisation({ id, name, runs }: OrganisationView): Promise<void> {
    if (!(await this.#session.ask("remove_organisation", { organisation: id }))) return;
    this.#session.forget((run) => runs.some((it) => it.id === run));
    await this.#changed();
    const text = () => t("organisation-removed-keys", { name });
    this.#offerUndo(text, () => this.#session.ask("restore_organisation", { organisation: id }));
  }

  async #removeRun(run: RunView): Promise<void> {
    if (!(await this.#session.ask("remove_run", { run: run.id }))) return;
    this.#session.forget((it) => it === run.id);
    await this.#changed();
    await this.#reveal(run.organisation);
    const { title } = run;
    const said = run.mode === "checklist" ? "run-removed" : "run-removed-keys";
    this.#offerUndo(
      () => t(said, { title }),
      () => this.#session.ask("restore_run", { run: run.id }),
    );
  }

  #offerUndo(text: () => string, restore: () => Promise<unknown>): void {
    this.#session.offerUndo(text, async () => {
      await restore();
      await this.#changed();
    });
  }
}
