// What was typed and not kept is not lost on any way out of its page.
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

/** What the core has kept, seen where it puts it. */
async function kept(world: World): Promise<string | null> {
  await world.ask("copy_credential", { run: id("werft-keys"), credential: "secret" });
  return (await world.seen()).clipboard;
}

const value = () => document.querySelector<HTMLInputElement>(field)?.value;
const crumb = (index: number) => all<HTMLElement>("header .crumb")[index]?.click();

/** Another step than the open one in the list. */
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

describe("a key that was typed and not kept", () => {
  for (const [way, leave] of Object.entries(ways)) {
    it(`is asked about on the way out by ${way}, and stays with “Stay”`, async () => {
      await typed();
      await leave();
      await shows(test("unkept"), "Password (secret) of the API user");
      await click(test("unkept-stay"));
      await gone(test("unkept"));
      await shows(test("step-heading"), "Generate the key and the secret");
      expect(value()).toBe(SECRET);
    });
  }

  it("is kept and then left", async () => {
    const { world } = await typed();
    await click(test("settings-link"));
    expect((await find(test("unkept-keep"))).matches(".primary")).toBe(true);
    await click(test("unkept-keep"));
    await gone(test("unkept"));
    await gone(field);
    expect(await kept(world)).toBe(SECRET);
    expect(document.title).toContain("Settings");
  });

  it("is discarded and then left", async () => {
    const { world } = await typed();
    await click(test("home-link"));
    await click(test("unkept-discard"));
    await gone(field);
    expect(world.requests("store_credential")).toEqual([]);
    expect(document.documentElement.outerHTML).not.toContain(SECRET);
    await find(test("run-open"));
  });

  it("that is refused keeps the page, and says why at the field", async () => {
    const { world } = await typed();
    world.refusals.set("store_credential", { code: "journal-disk-full", args: { path: "/data" }, retry: true });
    await click(test("home-link"));
    await click(test("unkept-keep"));
    await shows(test("secret-fault"), "The disk is full");
    expect(value()).toBe(SECRET);
    await shows(test("step-heading"), "Generate the key and the secret");
  });

  it("stays with Escape, and begins at the button that changes nothing", async () => {
    await typed();
    await click(test("home-link"));
    const dialog = await find<HTMLDialogElement>(test("unkept"));
    expect(dialog.querySelector("button")?.dataset["test"]).toBe("unkept-stay");
    dialog.dispatchEvent(new Event("cancel", { cancelable: true }));
    await gone(test("unkept"));
    expect(value()).toBe(SECRET);
  });

  it("holds the window: closing asks, and closes only after an answer", async () => {
    const { world } = await typed();
    const said = () => world.requests("hold_window");
    await until(() => expect(said()).toEqual([{ hold: true }]));
    await world.change({ closing: true });
    await click(test("unkept-stay"));
    await gone(test("unkept"));
    expect((await world.seen()).closed).toBe(0);
    await world.change({ closing: true });
    await click(test("unkept-keep"));
    await until(async () => expect((await world.seen()).closed).toBe(1));
    expect(said()).toEqual([{ hold: true }, { hold: false }]);
    expect(await kept(world)).toBe(SECRET);
  });

  it("asks nothing once the field is empty again", async () => {
    const { world } = await typed();
    await type(field, "");
    await click(test("home-link"));
    await find(test("run-open"));
    await until(() => expect(world.requests("hold_window")).toHaveLength(2));
  });
});

describe("keys that are used once", () => {
  it("can be discarded or stayed with, never kept", async () => {
    await open({ filled: true });
    await click(inRun("practice-ready", test("run-check")));
    await type(test("check-admin-private"), SECRET);
    await click(test("home-link"));
    expect(await text(test("unkept"))).toContain("used once");
    expect(document.querySelector(test("unkept-keep"))).toBeNull();
    await click(test("unkept-stay"));
    expect((await find<HTMLInputElement>(test("check-admin-private"))).value).toBe(SECRET);
    await click(test("home-link"));
    await click(test("unkept-discard"));
    await find(test("run-open"));
  });
});
