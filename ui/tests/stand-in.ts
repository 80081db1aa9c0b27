// Opens the whole window on the stand-in, for tests that act like a person.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, expect, vi } from "vitest";
import App from "../src/App.svelte";
import { Fake, type FakeOptions } from "../src/platform/fake/fake";
import { Session } from "../src/state/session.svelte";

let opened: Record<string, unknown> | null = null;

afterEach(async () => {
  if (opened) await unmount(opened);
  opened = null;
});

export async function open(options: FakeOptions = {}) {
  const fake = new Fake(options);
  const session = new Session(fake);
  await session.start();
  opened = mount(App, { target: document.body, props: { session } });
  flushSync();
  return { fake, session };
}

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
