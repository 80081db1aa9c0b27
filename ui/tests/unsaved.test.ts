// Unsaved input is not lost, whichever way its page is left.
import { describe, expect, it } from "vitest";
import { all, click, find, gone, id, inRun, open, openRun, shows, test, text, type, until } from "./window";
import type { World } from "./world";

const SECRET = "canary-Qz81!vB-7q";
const field = `${test("capture")}[data-credential="secret"] ${test("secret-value")}`;

async function typed() {
  const opened = await open({ filled: true });
  await openRun("werft-keys");
  await type(field, SECRET);
  return opened;
}

/** The stored secret: the core copies it to the clipboard, where the test can read it. */
async function kept(world: World): Promise<string | null> {
  await world.ask("copy_key", { key: { owner: { run: id("werft-keys") }, id: "secret" } });
  return (await world.seen()).clipboard;
}

const value = () => document.querySelector<HTMLInputElement>(field)?.value;
const crumb = (index: number) => all<HTMLElement>("header .crumb")[index]?.click();

/** A step in the list other than the open one. */
const another = `${test("task-list")} [data-step]:not([aria-current]):not(:disabled)`;

const ways: Record<string, () => unknown> = {
  "the Lotse button": () => click(test("home-link")),
  "the organisation’s crumb": () => crumb(0),
  "the gear": () => click(test("settings-link")),
  "the list of steps": () => click(another),
  "the answers": () => click(test("answers-link")),
  "the check": () => click(test("check-link")),
  Next: () => click(test("next-button")),
};

describe("a key that was typed but not stored", () => {
  for (const [way, leave] of Object.entries(ways)) {
    it(`is asked about on the way out by ${way}, and stays with “Stay”`, async () => {
      await typed();
      await leave();
      await shows(test("unsaved"), "Password (secret) of the API user");
      await click(test("unsaved-stay"));
      await gone(test("unsaved"));
      await shows(test("step-heading"), "Generate the key and the secret");
      expect(value()).toBe(SECRET);
    });
  }

  it("can be stored before leaving", async () => {
    const { world } = await typed();
    await click(test("settings-link"));
    expect((await find(test("unsaved-keep"))).matches(".primary")).toBe(true);
    await click(test("unsaved-keep"));
    await gone(test("unsaved"));
    await gone(field);
    expect(await kept(world)).toBe(SECRET);
    expect(document.title).toContain("Settings");
  });

  it("can be discarded before leaving", async () => {
    const { world } = await typed();
    await click(test("home-link"));
    await click(test("unsaved-discard"));
    await gone(field);
    expect(world.requests("store_key")).toEqual([]);
    expect(document.documentElement.outerHTML).not.toContain(SECRET);
    await find(test("run-open"));
  });

  it("keeps the page open if it is refused, and shows why at the field", async () => {
    const { world } = await typed();
    world.refusals.set("store_key", { code: "journal-disk-full", args: { path: "/data" }, retry: true });
    await click(test("home-link"));
    await click(test("unsaved-keep"));
    await shows(test("secret-fault"), "The disk is full");
    expect(value()).toBe(SECRET);
    await shows(test("step-heading"), "Generate the key and the secret");
  });

  it("stays on Escape; the question starts on the button that changes nothing", async () => {
    await typed();
    await click(test("home-link"));
    const dialog = await find<HTMLDialogElement>(test("unsaved"));
    expect(dialog.querySelector("button")?.dataset["test"]).toBe("unsaved-stay");
    dialog.dispatchEvent(new Event("cancel", { cancelable: true }));
    await gone(test("unsaved"));
    expect(value()).toBe(SECRET);
  });

  it("keeps the window from closing until the question is answered", async () => {
    const { world } = await typed();
    const said = () => world.requests("hold_window");
    await until(() => expect(said()).toEqual([{ hold: true }]));
    await world.change({ closing: true });
    await click(test("unsaved-stay"));
    await gone(test("unsaved"));
    expect((await world.seen()).closed).toBe(0);
    await world.change({ closing: true });
    await click(test("unsaved-keep"));
    await until(async () => expect((await world.seen()).closed).toBe(1));
    expect(said()).toEqual([{ hold: true }, { hold: false }]);
    expect(await kept(world)).toBe(SECRET);
  });

  it("causes no question once the field is empty again", async () => {
    const { world } = await typed();
    await type(field, "");
    await click(test("home-link"));
    await find(test("run-open"));
    await until(() => expect(world.requests("hold_window")).toHaveLength(2));
  });
});

describe("keys that are used for one check", () => {
  it("can be discarded, but not stored", async () => {
    await open({ filled: true });
    await click(inRun("practice-ready", test("run-check")));
    await type(test("check-admin-private"), SECRET);
    await click(test("home-link"));
    expect(await text(test("unsaved"))).toContain("used once");
    expect(document.querySelector(test("unsaved-keep"))).toBeNull();
    await click(test("unsaved-stay"));
    expect((await find<HTMLInputElement>(test("check-admin-private"))).value).toBe(SECRET);
    await click(test("home-link"));
    await click(test("unsaved-discard"));
    await find(test("run-open"));
  });
});
