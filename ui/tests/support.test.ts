// The support file, crash notes, and what happens to things dropped on the window.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { refuseDrops } from "../src/pieces/drops";
import { isBack, isNext, onMac } from "../src/pieces/shortcuts";
import { LANGUAGES } from "../src/words/bundle";
import { all, click, damage, find, gone, open, shows, test, text, until } from "./window";
import type { World } from "./world";

describe("the support file", () => {
  it("is shown in full, copied, and saved only on request", async () => {
    const { world } = await open({ filled: true });
    await click(test("settings-link"));
    await click(test("support-open"));
    const shown = await find(test("support-text"));
    expect(JSON.parse(shown.textContent ?? "")).toHaveProperty("format", 1);
    expect(shown.tabIndex).toBe(0);
    await click(test("support-copy"));
    await until(() => expect(world.copied).toEqual([shown.textContent]));
    expect(world.requests("save_support_file")).toEqual([]);
    world.refusals.set("save_support_file", { code: "save-failed", args: { path: "/x", detail: "full" }, retry: true });
    await click(test("support-save"));
    await shows(test("support-fault"), "Saving failed: /x");
    await click(test("support-save"));
    await shows(test("support-saved"), world.files);
    const [saved] = readdirSync(world.files);
    expect(readFileSync(join(world.files, saved ?? ""), "utf8")).toBe(shown.textContent);
    await click(test("support-close"));
    await gone(test("support"));
  });

  it("is available even if the data can't be opened", async () => {
    await open({ before: damage });
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
  const crash = (world: World) => {
    const note = {
      format: 1,
      version: "0.1.0",
      at: "2026-11-20T16:31:07Z",
      place: "x.rs:1:1",
      thread: "main",
      log: [],
    };
    mkdirSync(join(world.folder, "log"), { recursive: true });
    writeFileSync(join(world.folder, "log/crash.json"), JSON.stringify({ ...note, message: null }));
  };

  it("is reported on Home until dismissed", async () => {
    const { world } = await open({ before: crash });
    await shows(test("crashed"), "Everything that Lotse had confirmed by then is saved.");
    await shows(test("crashed"), "20 Nov 2026");
    await click(test("crash-support"));
    await click(test("support-close"));
    await find(test("crashed"));
    world.refusals.set("dismiss_crash", { code: "file-kept", args: { path: "/x", detail: "y" }, retry: false });
    await click(test("crash-dismiss"));
    await shows(`${test("toast")}:last-child`, "The file could not be deleted: /x (y)");
    await click(test("crash-dismiss"));
    await gone(test("crashed"));
  });

  it("is not reported if there was none", async () => {
    await open({ filled: true });
    await find("h1");
    expect(all(test("crashed"))).toEqual([]);
  });
});

it("writes the log to a file if that setting is on", async () => {
  const { world } = await open({ filled: true });
  await click(test("settings-link"));
  await click(test("log-file"));
  await until(async () => expect((await world.ask("start", {})).preferences.logFile).toBe(true));
});

describe("something dropped on the window", () => {
  const drop = (over: EventTarget, type: string, types: string[]) => {
    const event = new Event(type, { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { types, dropEffect: "copy" } });
    over.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it("never replaces the page, but text can be dropped on fields", () => {
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

describe("keyboard shortcuts", () => {
  const key = (key: string, held: KeyboardEventInit) => new KeyboardEvent("keydown", { key, ...held });

  it("leave Option with an arrow to the text field on macOS", () => {
    const alt = key("ArrowLeft", { altKey: true });
    const command = key("[", { metaKey: true });
    expect([isBack(alt, true), isBack(command, true)]).toEqual([false, true]);
    expect([isBack(alt, false), isBack(command, false)]).toEqual([true, false]);
  });

  it("use Command on macOS and Ctrl elsewhere", () => {
    const [ctrl, command] = [key("Enter", { ctrlKey: true }), key("Enter", { metaKey: true })];
    expect([isNext(ctrl, true), isNext(command, true)]).toEqual([false, true]);
    expect([isNext(ctrl, false), isNext(command, false)]).toEqual([true, false]);
  });

  it("know macOS by the web view's name", () => {
    expect(onMac("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15")).toBe(true);
    expect(onMac("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Edg/130.0")).toBe(false);
    expect(onMac("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15")).toBe(false);
  });
});
