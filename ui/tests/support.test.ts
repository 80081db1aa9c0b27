// The support file and the note of a crash, as a person meets them; and what the window does with what is dropped on it.
import { describe, expect, it, vi } from "vitest";
import { refuseDrops } from "../src/pieces/drops";
import { LANGUAGES } from "../src/words/bundle";
import { all, click, find, gone, open, shows, test, text } from "./stand-in";

describe("the support file", () => {
  it("is shown to the last letter, copied, and saved only when it was asked for", async () => {
    const { fake } = await open({ filled: true, reader: "en" });
    await click(test("settings-link"));
    await click(test("support-open"));
    const shown = await find(test("support-text"));
    expect(shown.textContent).toBe(fake.support.text);
    expect(shown.tabIndex).toBe(0);
    await click(test("support-copy"));
    await vi.waitFor(() => expect(fake.copied).toEqual([fake.support.text]));
    expect(fake.calls.some((it) => it.command === "save_support_file")).toBe(false);
    fake.refusals.set("save_support_file", { code: "save-failed", args: { path: "/x", detail: "full" }, retry: true });
    await click(test("support-save"));
    await shows(test("support-fault"), "Saving did not work: /x");
    await click(test("support-save"));
    await shows(test("support-saved"), "/home/kim/Documents/Lotse support 2026-11-21.json");
    await click(test("support-close"));
    await gone(test("support"));
  });

  it("can be had where the data can't be opened", async () => {
    await open({ reader: "en", fault: { code: "journal-corrupt", args: { path: "/x", detail: "y" }, retry: false } });
    await click(test("support-open"));
    await find(test("support-text"));
  });

  it.each(LANGUAGES)("says in %s what is in it and what is not", async (reader) => {
    await open({ reader });
    await click(test("settings-link"));
    await click(test("support-open"));
    await find(test("support-text"));
    expect(await text(test("support"))).not.toMatch(/support-(?:title|lead|not-in|save)/u);
  });
});

describe("a crash", () => {
  it("is told on Home until it was read", async () => {
    const { fake } = await open({ filled: true, reader: "en", crashed: "2026-11-20T16:31:07Z" });
    await shows(test("crashed"), "Everything that Lotse had confirmed by then is saved.");
    await shows(test("crashed"), "20 Nov 2026");
    await click(test("crash-support"));
    await click(test("support-close"));
    await find(test("crashed"));
    fake.refusals.set("dismiss_crash", { code: "file-kept", args: { path: "/x", detail: "y" }, retry: false });
    await click(test("crash-dismiss"));
    await shows(`${test("toast")}:last-child`, "The file could not be deleted: /x (y)");
    await click(test("crash-dismiss"));
    await gone(test("crashed"));
  });

  it("is not told where there was none", async () => {
    await open({ filled: true });
    await find("h1");
    expect(all(test("crashed"))).toEqual([]);
  });
});

it("writes the log to a file if that is chosen", async () => {
  const { fake } = await open({ filled: true });
  await click(test("settings-link"));
  await click(test("log-file"));
  await vi.waitFor(() => expect(fake.preferences.logFile).toBe(true));
});

describe("what is dropped on the window", () => {
  const drop = (over: EventTarget, type: string, types: string[]) => {
    const event = new Event(type, { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { types, dropEffect: "copy" } });
    over.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it("never replaces the page, and text still goes into fields", () => {
    const root = document.createElement("div");
    const field = root.appendChild(document.createElement("textarea"));
    refuseDrops(root);
    for (const type of ["dragover", "drop"]) {
      expect(drop(root, type, ["Files"])).toBe(true);
      expect(drop(root, type, ["text/uri-list", "text/plain"])).toBe(true);
      expect(drop(field, type, ["Files"])).toBe(true);
      expect(drop(field, type, ["text/plain"])).toBe(false);
    }
  });
});
