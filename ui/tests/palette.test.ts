// The palette and the keyboard: what is found, what opens, and which keys stay with fields.
import { describe, expect, it, vi } from "vitest";
import { isBack, isHelp, isNext, isPalette, zoomOf } from "../src/pieces/shortcuts";
import { entriesOf, hitsOf } from "../src/state/palette";
import type { Home, SearchIndex } from "../src/platform";
import { all, click, find, gone, id, open, openRun, shows, test, type, until } from "./window";
import { run } from "./wire-values";

const home: Home = {
  organisations: [
    { id: "a", name: "Ärmel AG", practice: false, runs: [run("a1", { guide: "g", organisationName: "Ärmel AG" })] },
    {
      id: "b",
      name: "Bakker",
      practice: false,
      runs: [run("b1", { guide: "g", organisationName: "Bakker", state: "started" })],
    },
  ],
  attention: [],
  expiring: [],
  changed: [],
  left: [],
  crashed: null,
};
const index: SearchIndex = {
  guides: [
    {
      id: "g",
      title: "Umbrella → PSA",
      steps: [
        { id: "rights", title: "Set the rights", labels: ["Company Maintenance", "Companies"] },
        { id: "role", title: "Create a role", labels: ["Security Roles"] },
      ],
    },
    { id: "h", title: "Kaseya → PSA", steps: [{ id: "token", title: "Create a token", labels: ["Access Tokens"] }] },
  ],
  problems: [
    {
      code: "cannot-route",
      title: "The company can’t be found",
      cause: "It may be moving.",
      fix: "Check again.",
      messages: ["Cannot route. Codebase/company is invalid"],
    },
  ],
};
const pages = [{ title: "Theme", detail: "Settings", page: { name: "settings", section: "theme" } as const }];
const commands = [{ title: "Keep on top", run: vi.fn() }];
const hits = (wanted: string, open = null as Parameters<typeof entriesOf>[0]["open"]) =>
  hitsOf(entriesOf({ home, index, pages, commands, open }), wanted);

describe("what the palette finds", () => {
  it("is a step by a label on the screen, in the unfinished run of its guide", () => {
    const [hit] = hits("company maint");
    expect(hit).toMatchObject({ kind: "step", title: "Set the rights", target: { to: "step", run: "b1" } });
    expect(hit?.detail).toBe("Company Maintenance · Umbrella → PSA · Bakker");
  });

  it("is something to do at once", () => {
    expect(hits("on top")[0]).toMatchObject({ kind: "command", target: { to: "command", run: commands[0]?.run } });
  });

  it("opens steps in the run that is open, and the start of a guide that has no run", () => {
    const open = home.organisations[0]?.runs[0] ?? null;
    expect(hits("set the rights", open)[0]?.target).toEqual({ to: "step", run: "a1", step: "rights" });
    const page = { name: "start", organisation: null, guide: "h" };
    expect(hits("access tokens")[0]?.target).toEqual({ to: "page", page });
  });

  it("is an error message of a vendor, with its cause and what to do", () => {
    const [hit] = hits("cannot route");
    expect(hit).toMatchObject({ kind: "problem", advice: ["It may be moving.", "Check again."] });
  });

  it("is an organisation without its accents, a setting, and the title before everything else", () => {
    expect(hits("armel").map((it) => it.kind)).toEqual(["organisation", "run"]);
    expect(hits("theme")[0]?.target).toEqual({ to: "page", page: pages[0]?.page });
    expect(hits("umbrella")[0]).toMatchObject({ kind: "guide" });
    expect(hits("nowhere")).toEqual([]);
  });

  it("is runs and pages before anything was typed", () => {
    expect(new Set(hits("").map((it) => it.kind))).toEqual(new Set(["run", "page"]));
  });
});

describe("the palette", () => {
  const press = (key: string, more: KeyboardEventInit = {}) =>
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }),
    );
  const chosen = () => document.querySelector('[role="option"][aria-selected="true"]');
  const field = test("palette-field");

  async function palette() {
    // A page moves the focus to its heading once it is there. jsdom does not keep it in an open dialog.
    await until(() => expect(document.activeElement?.tagName).toBe("H1"));
    press("k", { ctrlKey: true });
    (await find(field)).focus();
    await find("[data-hit]");
  }

  it("opens a step by its label with the keyboard alone", async () => {
    await open({ filled: true });
    await openRun("visser-rights");
    await find(test("step-heading"));
    await palette();
    await type(field, "Company Maintenance what you need");
    await until(() => expect(chosen()?.textContent).toContain("Company Maintenance · Cisco Umbrella"));
    press("Enter");
    await gone(test("palette"));
    await shows(test("step-heading"), "Check what you need");
  });

  it("says what a vendor's error message means and what to do", async () => {
    await open({ filled: true });
    await palette();
    await type(field, "cannot route");
    await until(() => expect(chosen()?.textContent).toContain("Check again in a few minutes"));
    press("Enter");
    await find(test("palette"));
  });

  it("opens a setting, and moves the focus there", async () => {
    await open({ filled: true });
    await palette();
    await type(field, "proxy");
    await until(() => expect(all('[data-hit="page"]')).toHaveLength(1));
    press("Enter");
    await until(() => expect(document.activeElement?.id).toBe("settings-proxy"));
  });

  it("moves with the arrow keys", async () => {
    await open({ filled: true });
    await palette();
    const first = chosen();
    press("ArrowDown");
    await until(() => expect(chosen()).not.toBe(first));
    press("ArrowUp");
    await until(() => expect(chosen()).toBe(first));
  });

  it("is not opened over a dialog", async () => {
    await open({ filled: true });
    press("?");
    await find(test("shortcuts"));
    press("k", { ctrlKey: true });
    expect(all(test("palette"))).toEqual([]);
    await click(test("shortcuts-close"));
    await gone(test("shortcuts"));
  });

  it("leads to the list of shortcuts", async () => {
    await open({ filled: true });
    await palette();
    await click(test("palette-shortcuts"));
    await shows('[data-shortcut="palette"]', "Ctrl + K");
  });

  it("shows the page larger and smaller where the shell does that", async () => {
    const zoom = vi.fn();
    const { world } = await open();
    Object.assign(world, { zoom });
    press("+", { ctrlKey: true });
    press("-", { ctrlKey: true });
    press("0", { ctrlKey: true });
    expect(zoom.mock.calls).toEqual([["in"], ["out"], ["reset"]]);
  });
});

describe("a check", () => {
  it("is started with the keys for next", async () => {
    const { world } = await open({ filled: true });
    await click(`[data-run="${id("practice-ready")}"] ${test("run-check")}`);
    await until(() => expect(document.querySelector<HTMLButtonElement>(test("check-start"))?.disabled).toBe(false));
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true }));
    await until(() => expect(world.requests("start_check")).toHaveLength(1));
  });
});

describe("keys", () => {
  const key = (key: string, more: KeyboardEventInit = {}) => new KeyboardEvent("keydown", { key, ...more });
  const inside = (tag: string, event: KeyboardEvent) => {
    const field = document.body.appendChild(document.createElement(tag));
    field.dispatchEvent(event);
    return event;
  };

  it("are Command on macOS and Ctrl elsewhere", () => {
    expect(isPalette(key("k", { metaKey: true }), true)).toBe(true);
    expect(isPalette(key("k", { ctrlKey: true }), true)).toBe(false);
    expect(isPalette(key("K", { ctrlKey: true }), false)).toBe(true);
    expect(isNext(key("Enter", { metaKey: true }), true)).toBe(true);
    expect(zoomOf(key("=", { ctrlKey: true }), false)).toBe("in");
    expect(zoomOf(key("-", { metaKey: true }), true)).toBe("out");
    expect(zoomOf(key("-"), false)).toBeNull();
  });

  it("stay with the field that has the focus", () => {
    expect(isBack(inside("textarea", key("ArrowLeft", { altKey: true })), false)).toBe(false);
    expect(isBack(inside("input", key("ArrowLeft", { altKey: true })), false)).toBe(false);
    expect(isBack(inside("button", key("ArrowLeft", { altKey: true })), false)).toBe(true);
    expect(isHelp(inside("input", key("?")))).toBe(false);
    expect(isHelp(inside("div", key("?")))).toBe(true);
  });
});
