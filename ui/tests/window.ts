// Opens the whole window on the real core, for tests that act like a user.
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { flushSync, mount, unmount } from "svelte";
import { afterEach, expect, inject, vi } from "vitest";
import App from "../src/App.svelte";
import type { Language } from "../src/platform";
import { Session } from "../src/state/session.svelte";
import { World } from "./world";

export interface Opening {
  reader?: Language;
  /** Start from the sample of `sample.ts`. */
  filled?: boolean;
  /** Runs before the window opens. */
  before?: (world: World) => unknown;
}

let opened: Record<string, unknown> | null = null;
const worlds: World[] = [];

afterEach(async () => {
  if (opened) await unmount(opened);
  opened = null;
  for (const world of worlds.splice(0)) await world.delete();
});

/** Creates a computer without a window. */
export async function computer({ filled = false } = {}): Promise<World> {
  const world = await World.make(inject("host"), filled ? inject("sample").world : undefined);
  worlds.push(world);
  return world;
}

/** Creates a computer and opens the window on it. */
export async function open({ reader = "en", filled = false, before }: Opening = {}) {
  const world = await computer({ filled });
  const { preferences } = await world.ask("start", {});
  if (preferences.reader !== reader) await world.ask("set_preferences", { preferences: { ...preferences, reader } });
  await before?.(world);
  return { world, session: await openOn(world) };
}

/** Opens the window on this computer. */
export async function openOn(world: World): Promise<Session> {
  if (opened) await unmount(opened);
  const session = new Session(world);
  await session.start();
  opened = mount(App, { target: document.body, props: { session } });
  flushSync();
  return session;
}

/** Makes the journal of this computer unreadable. The returned function repairs it. */
export async function damage(world: World): Promise<() => void> {
  const journal = join(world.folder, "lotse.db");
  await world.change({ end: true });
  renameSync(journal, `${journal}.kept`);
  writeFileSync(journal, "This is no database, however long one looks at it. ".repeat(100));
  await world.change({ restart: true });
  return () => renameSync(`${journal}.kept`, journal);
}

/** Removes every expiry day. */
export async function endNothing(world: World): Promise<void> {
  for (const name of ["visser-confirmed", "werft-second"]) {
    await world.ask("set_expiry", { key: { owner: { run: id(name) }, id: "secret" }, expires: "" });
  }
  const values = { werft: "umbrella-secret", bakker: "sophos-client-secret" };
  for (const [name, valueId] of Object.entries(values)) {
    await world.ask("set_expiry", { key: { owner: { organisation: id(name) }, id: valueId }, expires: "" });
  }
}

/** The id of an item of the sample. */
export function id(name: string): string {
  const found = inject("sample").ids[name];
  if (!found) throw new Error(`there is no ${name} in the sample`);
  return found;
}

export const inRun = (name: string, selector: string) => `[data-run="${id(name)}"] ${selector}`;
export const inOrganisation = (name: string, selector: string) => `[data-organisation="${id(name)}"] ${selector}`;
/** Opens the menu of an organisation on Home and clicks an entry. */
export async function chooseInMenu(name: string, entry: string): Promise<void> {
  await click(inOrganisation(name, test("organisation-menu")));
  await click(inOrganisation(name, test(entry)));
}
export const openRun = (name: string) => click(inRun(name, test("run-open")));

export const test = (name: string) => `[data-test="${name}"]`;

export function all<E extends HTMLElement>(selector: string): E[] {
  return [...document.querySelectorAll<E>(selector)];
}

/** Waits until `holds` no longer throws. The core is a separate process, and the machine may be busy. */
export function until<T>(holds: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(holds, { timeout: 8000, interval: 10 });
}

/** Waits until an element exists. */
export async function find<E extends HTMLElement>(selector: string): Promise<E> {
  return until(() => {
    const found = document.querySelector<E>(selector);
    expect(found, selector).not.toBeNull();
    return found as E;
  });
}

export async function gone(selector: string): Promise<void> {
  await until(() => expect(document.querySelector(selector), selector).toBeNull());
}

export async function click(selector: string): Promise<void> {
  const found = await find(selector);
  await until(() => expect(found.matches(":disabled"), `${selector} is disabled`).toBe(false));
  found.click();
  flushSync();
}

export async function type(selector: string, text: string): Promise<void> {
  const field = await find<HTMLInputElement | HTMLTextAreaElement>(selector);
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}

export async function choose(selector: string, value: string): Promise<void> {
  const field = await find<HTMLSelectElement>(selector);
  field.value = value;
  field.dispatchEvent(new Event("change", { bubbles: true }));
  flushSync();
}

/** The text of an element, or an empty text if it does not exist. */
function now(selector: string): string {
  return document.querySelector(selector)?.textContent?.replace(/\s+/g, " ").trim() ?? "";
}

export async function text(selector: string): Promise<string> {
  await find(selector);
  return now(selector);
}

export async function shows(selector: string, words: string): Promise<void> {
  await until(() => expect(now(selector)).toContain(words));
}
