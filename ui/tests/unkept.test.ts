// What was typed and not kept is not lost on any way out of its page.
import { describe, expect, it, vi } from "vitest";
import { all, click, find, gone, open, shows, test, text, type } from "./stand-in";

const SECRET = "canary-Qz81!vB-7q";
const field = `${test("capture")}[data-credential="secret"] ${test("secret-value")}`;

async function typed() {
  const opened = await open({ filled: true });
  await click(`[data-run="werft-nordlicht"] ${test("run-open")}`);
  await type(field, SECRET);
  return opened;
}

const value = () => document.querySelector<HTMLInputElement>(field)?.value;
const closeWindow = () => window.dispatchEvent(new Event("lotse-close"));
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
      await shows(test("unkept"), "secret key");
      await click(test("unkept-stay"));
      await gone(test("unkept"));
      await shows(test("step-heading"), "Create the credentials");
      expect(value()).toBe(SECRET);
    });
  }

  it("is kept and then left", async () => {
    const { fake } = await typed();
    await click(test("settings-link"));
    expect((await find(test("unkept-keep"))).matches(".primary")).toBe(true);
    await click(test("unkept-keep"));
    await gone(test("unkept"));
    await gone(field);
    expect(fake.secrets.values.get("werft-nordlicht/secret")).toBe(SECRET);
    expect(document.title).toContain("Settings");
  });

  it("is discarded and then left", async () => {
    const { fake } = await typed();
    await click(test("home-link"));
    await click(test("unkept-discard"));
    await gone(field);
    expect(fake.secrets.values.size).toBe(0);
    expect(document.documentElement.outerHTML).not.toContain(SECRET);
    await find(test("run-open"));
  });

  it("that is refused keeps the page, and says why at the field", async () => {
    const { fake } = await typed();
    fake.refusals.set("store_credential", { code: "journal-disk-full", args: { path: "/data" }, retry: true });
    await click(test("home-link"));
    await click(test("unkept-keep"));
    await shows(test("secret-fault"), "The disk is full");
    expect(value()).toBe(SECRET);
    await shows(test("step-heading"), "Create the credentials");
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
    const { fake } = await typed();
    const said = () => fake.calls.filter((it) => it.command === "hold_window").map((it) => it.request);
    await vi.waitFor(() => expect(said()).toEqual([{ hold: true }]));
    closeWindow();
    await click(test("unkept-stay"));
    await gone(test("unkept"));
    expect(fake.calls.some((it) => it.command === "close_window")).toBe(false);
    closeWindow();
    await click(test("unkept-keep"));
    await vi.waitFor(() => expect(fake.calls.at(-1)?.command).toBe("close_window"));
    expect(said()).toEqual([{ hold: true }, { hold: false }]);
    expect(fake.secrets.values.get("werft-nordlicht/secret")).toBe(SECRET);
  });

  it("asks nothing once the field is empty again", async () => {
    const { fake } = await typed();
    await type(field, "");
    await click(test("home-link"));
    await find(test("run-open"));
    await vi.waitFor(() => expect(fake.calls.filter((it) => it.command === "hold_window")).toHaveLength(2));
  });
});

describe("keys that are used once", () => {
  it("can be discarded or stayed with, never kept", async () => {
    await open({ filled: true });
    await click(`[data-run="werft-speicher"] ${test("run-check")}`);
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
