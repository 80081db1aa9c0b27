// Opens the whole window on the real core, for tests that act like a person.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, expect, inject, vi } from "vitest";
import App from "../src/App.svelte";
import type { Language } from "../src/platform";
import { Session } from "../src/state/session.svelte";
import { World } from "./world";

export interface Opening {
  reader?: Language;
  /** Begin with the sample of `sample.ts`. */
  filled?: boolean;
  /** What happens before the window opens. */
  before?: (world: World) => unknown;
}

let opened: Record<string, unknown> | null = null;
const worlds: World[] = [];

afterEach(async () => {
  if (opened) await unmount(opened);
  opened = null;
  for (const world of worlds.splice(0)) await world.delete();
});

/** A computer of its own, without a window. */
export async function computer({ filled = false } = {}): Promise<World> {
  const world = await World.make(inject("host"), filled ? inject("sample").world : undefined);
  worlds.push(world);
  return world;
}

/** Opens the window on a computer of its own. */
export async function open({ reader = "en", filled = false, before }: Opening = {}) {
  const world = await computer({ filled });
  const { preferences } = await world.ask("start", {});
  if (preferences.reader !== reader) await world.ask("set_preferences", { preferences: { ...preferences, reader } });
  await before?.(world);
  return { world, session: await openOn(world) };
}

/** Opens the window on this computer. */
export async function openOn(world: World): Promise<Session> {
  const session = new Session(world);
  await session.start();
  opened = mount(App, { target: document.body, props: { session } });
  flushSync();
  return session;
}

/** The id of something in the sample. */
export function id(name: string): string {
  const found = inject("sample").ids[name];
  if (!found) throw new Error(`there is no ${name} in the sample`);
  return found;
}

export const inRun = (name: string, selector: string) => `[data-run="${id(name)}"] ${selector}`;
export const inOrganisation = (name: string, selector: string) => `[data-organisation="${id(name)}"] ${selector}`;
export const openRun = (name: string) => click(inRun(name, test("run-open")));

export const test = (name: string) => `[data-test="${name}"]`;

export function all<E extends HTMLElement>(selector: string): E[] {
  return [...document.querySelectorAll<E>(selector)];
}

/** Waits until an element is there. */
export async function find<E extends HTMLElement>(selector: string): Promise<E> {
  return vi.waitFor(
    () => {
      const found = document.querySelector<E>(selector);
      expect(found, selector).not.toBeNull();
      return found as E;
    },
    { timeout: 3000, interval: 5 },
  );
}

export async function gone(selector: string): Promise<void> {
  await vi.waitFor(() => expect(document.querySelector(selector), selector).toBeNull(), { interval: 5 });
}

export async function click(selector: string): Promise<void> {
  const found = await find(selector);
  await vi.waitFor(() => expect(found.matches(":disabled"), `${selector} is disabled`).toBe(false), { interval: 5 });
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

export async function text(selector: string): Promise<string> {
  return (await find(selector)).textContent?.replace(/\s+/g, " ").trim() ?? "";
}

export async function shows(selector: string, words: string): Promise<void> {
  await vi.waitFor(async () => expect(await text(selector)).toContain(words), { interval: 5 });
}
