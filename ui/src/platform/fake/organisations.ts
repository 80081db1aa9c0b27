// The stand-in's values of organisations, in memory.
import type { OrganisationPage, OrganisationValue, Stored } from "../wire";
import { refused } from "./progress";
import type { FakeSecrets } from "./secrets";
import type { Handlers, World } from "./world";

type Names =
  | "organisation_page"
  | "store_organisation_value"
  | "set_value_expiry"
  | "delete_organisation_value"
  | "copy_organisation_value";

const VALUES: [group: string, id: string, secret: boolean][] = [
  ["connectwise", "connectwise-site", false],
  ["connectwise", "connectwise-company-id", false],
  ["connectwise", "connectwise-client-id", false],
  ["autotask-inspector", "autotask-inspector-username", false],
  ["autotask-inspector", "autotask-inspector-secret", true],
  ["autotask-inspector", "autotask-inspector-code", true],
  ["sophos", "sophos-client-id", false],
  ["sophos", "sophos-client-secret", true],
  ["umbrella", "umbrella-key", false],
  ["umbrella", "umbrella-secret", true],
];

/** What can end one day. */
const ENDING = ["autotask-inspector-secret", "sophos-client-secret", "umbrella-secret"];

export class FakeOrganisations {
  /** By organisation and value. */
  readonly stored = new Map<string, Stored>();
  readonly values = new Map<string, string>();
  #world: World;
  #secrets: FakeSecrets;

  constructor(world: World, secrets: FakeSecrets) {
    this.#world = world;
    this.#secrets = secrets;
  }

  readonly handlers: Pick<Handlers, Names> = {
    organisation_page: ({ organisation }) => this.#page(organisation),
    store_organisation_value: ({ organisation, valueId, value, expires }) => {
      this.store(organisation, valueId, value, expires);
      return this.#page(organisation);
    },
    set_value_expiry: ({ organisation, valueId, expires }) => {
      const known = this.stored.get(`${organisation}/${valueId}`);
      if (!known) throw refused("credential-unknown");
      this.stored.set(`${organisation}/${valueId}`, { ...known, expires: expires || null });
      return this.#page(organisation);
    },
    delete_organisation_value: ({ organisation, valueId }) => {
      this.stored.delete(`${organisation}/${valueId}`);
      this.values.delete(`${organisation}/${valueId}`);
      return this.#page(organisation);
    },
    copy_organisation_value: ({ organisation, valueId }) => {
      this.#secrets.clipboard = this.values.get(`${organisation}/${valueId}`) ?? "made-up";
      return { seconds: this.#world.preferences.network.clipboardSeconds };
    },
  };

  keeps(organisation: string, value: string): boolean {
    return this.stored.has(`${organisation}/${value}`);
  }

  /** How many could end one day, and no day is known. */
  undated(organisation: string): number {
    return ENDING.filter((id) => this.stored.get(`${organisation}/${id}`)?.expires === null).length;
  }

  store(organisation: string, id: string, typed: string, expires = ""): void {
    const known = VALUES.find(([, it]) => it === id);
    const value = typed.trim();
    if (!known) throw refused("organisation-value-unknown");
    if (!value) throw refused("credential-empty");
    const [, , secret] = known;
    this.values.set(`${organisation}/${id}`, value);
    this.stored.set(`${organisation}/${id}`, {
      at: new Date().toISOString(),
      length: value.length,
      ending: secret && value.length > 12 ? value.slice(-2) : "",
      value: secret ? null : value,
      expires: expires || null,
      kept: secret ? this.#secrets.keychain().kept : null,
      lost: false,
      elsewhere: false,
    });
  }

  #page(id: string): OrganisationPage {
    const organisation = this.#world.organisations.find((it) => it.id === id);
    if (!organisation) throw refused("journal-unknown-organisation");
    const values = VALUES.map(([group, value, secret]): OrganisationValue => {
      const stored = this.stored.get(`${id}/${value}`) ?? null;
      return { id: value, group, secret, mayExpire: ENDING.includes(value), stored, erasable: stored?.value != null };
    });
    const { name, practice } = organisation;
    return { id, name, practice, values, keychain: this.#secrets.keychain() };
  }
}
