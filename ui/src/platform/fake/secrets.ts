// The stand-in's keychain and clipboard: values are kept in memory here and nowhere else, like the core keeps them from
// the window.
import type { CredentialsPage, CredentialView, Fault, Keychain, SpokenCredential, Stored } from "../wire";
import { refused, type FakeRun } from "./progress";
import type { Handlers, World } from "./world";

type Names =
  | "keychain"
  | "credentials_page"
  | "store_credential"
  | "set_expiry"
  | "delete_credential"
  | "copy_credential"
  | "clear_clipboard"
  | "store_proxy_password"
  | "choose_ca_file";

const SHORT = 8;
const LONG = 200;
const CA_FILE = "/home/kim/certificates/office.pem";

export class FakeSecrets {
  /** Why the keychain can't be used, if it can't. */
  fault: Fault | null = null;
  /** The values, by run and credential. */
  readonly values = new Map<string, string>();
  clipboard: string | null = null;
  proxyPassword: string | null = null;
  #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  readonly handlers: Pick<Handlers, Names> = {
    keychain: () => this.keychain(),
    credentials_page: ({ run }) => this.#page(this.#world.find(run)),
    store_credential: ({ run, credential, value, expires }) => {
      const found = this.#world.find(run);
      const spoken = this.#spoken(found, credential);
      const kept = value.trim();
      check(spoken, kept);
      this.values.set(`${run}/${credential}`, kept);
      found.stored[credential] = this.#stored(spoken, kept, expires);
      for (const step of this.#world.guideOf(found).parts.flatMap((part) => part.steps)) {
        const captures = step.actions.filter((it) => it.kind === "capture" && it.credential === credential);
        const others = (found.ticked[step.id] ?? []).filter((it) => !captures.some((action) => action.id === it));
        if (captures.length > 0) found.ticked[step.id] = [...others, ...captures.map((it) => it.id)];
      }
      return this.#page(found);
    },
    set_expiry: ({ run, credential, expires }) => {
      const found = this.#world.find(run);
      const stored = found.stored[credential];
      if (!stored) throw refused("credential-unknown");
      if (expires && !/^\d{4}-\d\d-\d\d$/.test(expires)) throw refused("expiry-unreadable");
      found.stored[credential] = { ...stored, expires: expires || null };
      return this.#page(found);
    },
    delete_credential: ({ run, credential }) => {
      const found = this.#world.find(run);
      this.values.delete(`${run}/${credential}`);
      found.stored = Object.fromEntries(Object.entries(found.stored).filter(([id]) => id !== credential));
      return this.#page(found);
    },
    copy_credential: ({ run, credential }) => {
      const found = this.#world.find(run);
      if (found.stored[credential]?.lost) throw refused("vault-lost");
      this.clipboard = this.values.get(`${run}/${credential}`) ?? "made-up";
      return { seconds: this.#world.preferences.network.clipboardSeconds };
    },
    clear_clipboard: () => (this.clipboard = null),
    store_proxy_password: ({ value }) => {
      this.proxyPassword = value || null;
      return null;
    },
    choose_ca_file: () => {
      const { preferences } = this.#world;
      this.#world.preferences = { ...preferences, network: { ...preferences.network, caFile: CA_FILE } };
      return this.#world.preferences;
    },
  };

  keychain(): Keychain {
    return { kept: this.fault ? "session" : "keychain", fault: this.fault };
  }

  /** A run or organisation is removed: its secrets go with it. */
  forget(run: FakeRun): void {
    for (const credential of Object.keys(run.stored)) this.values.delete(`${run.id}/${credential}`);
    run.stored = {};
  }

  #spoken(run: FakeRun, credential: string): SpokenCredential {
    const found = this.#world.guideOf(run).credentials.find((it) => it.id === credential);
    if (!found) throw refused("credential-unknown");
    return found;
  }

  #stored(spoken: SpokenCredential, value: string, expires: string): Stored {
    return {
      at: "2026-11-21T14:32:07Z",
      length: [...value].length,
      ending: spoken.secret ? value.slice(-2) : "",
      value: spoken.secret ? null : value,
      expires: expires || null,
      kept: spoken.secret ? this.keychain().kept : null,
      lost: false,
      elsewhere: false,
    };
  }

  #page(run: FakeRun): CredentialsPage {
    const guide = this.#world.guideOf(run);
    const steps = guide.parts.flatMap((part) => part.steps);
    const credentials = guide.credentials.map((spoken): CredentialView => {
      const step = steps.find((it) => it.actions.some((has) => has.kind === "capture" && has.credential === spoken.id));
      return {
        spoken,
        stored: run.stored[spoken.id] ?? null,
        mayExpire: spoken.secret,
        erasable: run.stored[spoken.id]?.value != null,
        step: step ? { id: step.id, title: step.title } : null,
      };
    });
    return { view: this.#world.viewOf(run), credentials, keychain: this.keychain() };
  }
}

function check(spoken: SpokenCredential, value: string): void {
  const length = String([...value].length);
  if (!value) throw refused("credential-empty");
  if (/\s/.test(value)) throw refused("credential-white-space");
  if (spoken.secret && value.includes("@")) throw refused("credential-looks-swapped");
  if (spoken.secret && value.length < SHORT) throw refused("credential-short", { length, limit: String(SHORT) });
  if (value.length > LONG) throw refused("credential-long", { length, limit: String(LONG) });
  if (!spoken.secret && !/^[^@\s]+@[^@\s]+$/.test(value)) throw refused("credential-format");
}
