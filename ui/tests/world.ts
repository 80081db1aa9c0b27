// One computer with Lotse on it, over the development host: the real core, with a data folder and a clock of its own.
import { overHost } from "../src/platform/host";
import { Refusal, type CommandName, type Platform } from "../src/platform/platform";
import type { Commands, CoreEvent, Fault } from "../src/platform/wire";

export interface HostPlace {
  origin: string;
  token: string;
}

/** What a test may change from outside. */
interface Change {
  /** The time, RFC 3339; it goes on from there. */
  clock?: string;
  keychain?: "works" | "missing" | "locked";
  /** The file that the next open dialog gives. */
  pick?: string;
  /** Whether save dialogs are answered. */
  saves?: boolean;
  end?: boolean;
  restart?: boolean;
  /** The window is to be closed. */
  closing?: boolean;
}

export interface Seen {
  opened: string[];
  closed: number;
  clipboard: string | null;
}

type Answer<C extends CommandName> = Promise<Commands[C]["answer"]>;

/** Also a platform for the window: it passes every call on, and notes it. */
export class World implements Platform {
  /** What the window has asked. */
  readonly calls: { command: string; request: unknown }[] = [];
  /** What the window has put on the clipboard itself. */
  readonly copied: string[] = [];
  /** Refusals that the core can't be brought to here; each is used once, and the core is not asked. */
  readonly refusals = new Map<CommandName, Fault>();
  /** Changes of answers, for what the core can't be brought to here. */
  readonly #rewrites = new Map<CommandName, (answer: never) => unknown>();
  readonly name: string;
  /** The data folder. */
  readonly folder: string;
  /** Where files are saved. */
  readonly files: string;
  #host: HostPlace;
  #core: Platform;

  private constructor(host: HostPlace, made: { world: string; folder: string; files: string }) {
    this.#host = host;
    this.name = made.world;
    this.folder = made.folder;
    this.files = made.files;
    this.#core = overHost({ ...host, world: made.world });
  }

  /** An empty world, or a copy of one whose program has ended. */
  static async make(host: HostPlace, from?: string): Promise<World> {
    const made = await ask(host, "POST", "", from ? { from } : {});
    return new World(host, made as { world: string; folder: string; files: string });
  }

  call<C extends CommandName>(command: C, request: Commands[C]["request"]): Answer<C> {
    this.calls.push({ command, request });
    const refusal = this.refusals.get(command);
    this.refusals.delete(command);
    if (refusal) return Promise.reject(new Refusal(refusal));
    const rewrite = this.#rewrites.get(command);
    const answer = this.#core.call(command, request);
    return rewrite ? answer.then((it) => rewrite(it as never) as Commands[C]["answer"]) : answer;
  }

  /** Changes the answers to a command on their way to the window. */
  rewrite<C extends CommandName>(command: C, change: (answer: Commands[C]["answer"]) => Commands[C]["answer"]): void {
    this.#rewrites.set(command, change);
  }

  /** Asks the core beside the window. */
  ask<C extends CommandName>(command: C, request: Commands[C]["request"]): Answer<C> {
    return this.#core.call(command, request);
  }

  listen(hear: (event: CoreEvent) => void): () => void {
    return this.#core.listen(hear);
  }

  async copy(text: string): Promise<void> {
    this.copied.push(text);
  }

  rememberTheme(): void {
    // Tests look at the preferences.
  }

  /** The requests of a command, in their order. */
  requests<C extends CommandName>(command: C): Commands[C]["request"][] {
    return this.calls.filter((it) => it.command === command).map((it) => it.request as Commands[C]["request"]);
  }

  change(change: Change): Promise<unknown> {
    return ask(this.#host, "POST", `/${this.name}`, change);
  }

  seen(): Promise<Seen> {
    return ask(this.#host, "GET", `/${this.name}`) as Promise<Seen>;
  }

  delete(): Promise<unknown> {
    return ask(this.#host, "DELETE", `/${this.name}`);
  }
}

async function ask({ origin, token }: HostPlace, method: string, path: string, body?: unknown): Promise<unknown> {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const request = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  const answer = await fetch(`${origin}/host/worlds${path}`, request);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`the host answered ${answer.status}: ${text}`);
  return text ? JSON.parse(text) : null;
}
