// One computer with Lotse on it, through the development host: the real core, with its own data folder and clock.
import { overHost } from "../src/platform/host";
import { Refusal, type CommandName, type Platform } from "../src/platform/platform";
import type { Commands, CoreEvent, Fault } from "../src/platform/wire";

export interface HostPlace {
  origin: string;
  token: string;
}

/** What a test can change from outside. */
interface Change {
  /** The time, in RFC 3339; the clock continues from there. */
  clock?: string;
  keychain?: "works" | "missing" | "locked";
  /** The file that the next open dialog returns. */
  pick?: string;
  /** A file that is opened with Lotse or dropped on its window. */
  offer?: string;
  /** Whether save dialogs are confirmed; otherwise they are cancelled. */
  saves?: boolean;
  end?: boolean;
  restart?: boolean;
  /** Asks the window to close. */
  closing?: boolean;
}

export interface Seen {
  opened: string[];
  closed: number;
  onTop: boolean;
  clipboard: string | null;
}

type Answer<C extends CommandName> = Promise<Commands[C]["answer"]>;

/** Also the window's platform: forwards and records every call. */
export class World implements Platform {
  /** The window's calls so far. */
  readonly calls: { command: string; request: unknown }[] = [];
  /** The texts that the window itself has copied. */
  readonly copied: string[] = [];
  /** Refusals to return instead of calling the core, for faults that are hard to cause. Each is used once. */
  readonly refusals = new Map<CommandName, Fault>();
  /** Changes to the core's answers, for states that are hard to cause. */
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

  /** Creates an empty world, or a copy of one whose program has ended. */
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

  /** Changes the answers to a command before the window gets them. */
  rewrite<C extends CommandName>(command: C, change: (answer: Commands[C]["answer"]) => Commands[C]["answer"]): void {
    this.#rewrites.set(command, change);
  }

  /** Calls the core directly, without recording. */
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
    // Nothing to remember: tests look at the preferences.
  }

  /** The recorded requests of a command, in order. */
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
