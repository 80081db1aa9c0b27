// What makes the window pleasant beside a console: nothing is lost, covered, or asked twice.
import { readdirSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { Notices } from "../src/state/notices.svelte";
import { asLines, typedValues } from "../src/state/values";
import { begin, UMBRELLA, work, WORKSPACE } from "./sample";
import { all, choose, click, find, gone, id, open, openOn, openRun, shows, test, type, until } from "./window";

const focused = (selector: string) => until(() => expect(document.activeElement?.matches(selector)).toBe(true));

/** Opens the window with a run that stands at a step. */
async function at(guide: string, step: string | null) {
  let run = "";
  const opened = await open({
    filled: true,
    before: async (world) => {
      run = await begin(world, id("bakker"), guide, "connected");
      await work(world, run, step);
    },
  });
  await click(`[data-run="${run}"] ${test("run-open")}`);
  await find(test("step-heading"));
  return { ...opened, run };
}

describe("messages", () => {
  it("that say why something was refused end after a while; those with an undo stay", () => {
    vi.useFakeTimers();
    const notices = new Notices();
    notices.show({ kind: "refused", text: () => "no", action: null });
    vi.advanceTimersByTime(7000);
    expect(notices.toasts).toHaveLength(1);
    vi.advanceTimersByTime(60_000);
    expect(notices.toasts).toEqual([]);
    notices.show({ kind: "done", text: () => "gone", action: { text: () => "undo", run: () => undefined } });
    vi.advanceTimersByTime(600_000);
    expect(notices.toasts).toHaveLength(1);
  });

  it("move away from the field that they speak of", async () => {
    const { session } = await open({ filled: true });
    await click(test("organisation-add"));
    const field = await find<HTMLInputElement>(test("organisation-name"));
    const box = { bottom: window.innerHeight - 10 } as DOMRect;
    vi.spyOn(field, "getBoundingClientRect").mockReturnValue(box);
    session.refused({ code: "link-unknown", args: { url: "x" }, retry: false });
    await find(".toasts.above");
  });
});

describe("the focus", () => {
  it("goes to the heading when what had it is gone", async () => {
    await open({ filled: true });
    const link = await find(inHome("calendar-link"));
    link.focus();
    link.remove();
    await focused("main h1");
  });

  it("goes to the organisation that was added", async () => {
    await open({ filled: true });
    await click(test("organisation-add"));
    await type(test("organisation-name"), "Neu GmbH");
    await click(test("organisation-submit"));
    await focused("h3");
    expect(document.activeElement?.textContent?.trim()).toBe("Neu GmbH");
  });

  it("goes to the paper after a run was finished", async () => {
    const { run, world } = await at(WORKSPACE, null);
    expect(world.requests("finish_run")).toEqual([]);
    await click(test("end-link"));
    const button = await find(test("finish-button"));
    button.focus();
    await click(test("finish-button"));
    await find(test("finished"));
    await focused(test("paper-button"));
    expect(world.requests("finish_run")).toEqual([{ run }]);
  });
});

const inHome = (name: string) => `${test("home-page")} ${test(name)}`;

describe("the web view's menu", () => {
  const offered = (target: Element) =>
    target.dispatchEvent(new MouseEvent("contextmenu", { bubbles: true, cancelable: true }));

  it("is offered in fields and on selected text only", async () => {
    await open({ filled: true });
    await click(test("organisation-add"));
    const heading = await find("main h1");
    expect(offered(heading)).toBe(false);
    expect(offered(await find(test("organisation-name")))).toBe(true);
    window.getSelection()?.selectAllChildren(heading);
    expect(offered(heading)).toBe(true);
    window.getSelection()?.removeAllRanges();
  });
});

describe("the start page", () => {
  async function fill(name: string) {
    await click(test("start-button"));
    await click(test("organisation-add"));
    await type(test("organisation-name"), name);
    await click(`[data-guide="${UMBRELLA}"] input`);
    for (const [question, answer] of [
      ["product", "umbrella"],
      ["integrated", "no"],
      ["console", "msp"],
    ])
      await click(`[data-question="${question}"] [data-answer="${answer}"] input`);
  }

  it("takes a name that was typed without a click on Add", async () => {
    const { world } = await open({ filled: true });
    await fill("Neu GmbH");
    await click(test("begin-button"));
    await find(test("step-heading"));
    const home = await world.ask("home", {});
    expect(home.organisations.find((it) => it.name === "Neu GmbH")?.runs).toHaveLength(1);
  });

  it("says at the field why a name is refused, and starts nothing", async () => {
    const { world } = await open({ filled: true });
    await fill("Visser Groep");
    await click(test("begin-button"));
    await shows(test("organisation-fault"), "already an organisation called Visser Groep");
    await focused(test("organisation-name"));
    expect(world.requests("start_run")).toEqual([]);
    // Whoever chooses from the list instead means that one.
    await choose(test("organisation-select"), id("bakker"));
    await gone(test("organisation-name"));
    await click(test("begin-button"));
    await find(test("step-heading"));
    expect(world.requests("start_run")).toMatchObject([{ organisation: id("bakker") }]);
  });

  it("brings the questions of a guide into view", async () => {
    await open({ filled: true });
    const seen: string[] = [];
    Element.prototype.scrollIntoView = function () {
      seen.push(this.getAttribute("aria-labelledby") ?? "");
    };
    await fill("Neu GmbH");
    expect(seen).toContain("start-questions");
    Reflect.deleteProperty(Element.prototype, "scrollIntoView");
  });
});

describe("a step", () => {
  it("offers to copy only what is typed, all of it at once, and never a secret", async () => {
    const { world, session } = await open({ filled: true });
    await openRun("bakker-changed");
    await click('[data-step="form"]');
    await shows(test("step-heading"), "Fill in the form");
    const place = session.run?.place;
    if (!place) throw new Error("no step");
    const values = typedValues(place.step, () => null);
    expect(all(test("copy"))).toHaveLength(values.length);
    expect(asLines([...values, { field: "", value: "x" }])).toContain("\nx");
    if (values.length > 1) {
      await click(test("copy-values"));
      await until(() => expect(world.copied).toEqual([asLines(values)]));
    } else expect(all(test("copy-values"))).toEqual([]);
  });

  it("remembers that rights are wanted as clicks", async () => {
    const { world } = await open({ filled: true });
    await openRun("visser-rights");
    await click('[data-view="clicks"]');
    await until(async () => expect((await world.ask("start", {})).preferences.clicksOnly).toBe(true));
    await openOn(world);
    await openRun("visser-rights");
    await find('[data-view="clicks"][aria-pressed="true"]');
  });
});

describe("a saved file", () => {
  it("is opened and shown by the core, which knows its path", async () => {
    const { world } = await open({ filled: true });
    await click(test("calendar-link"));
    await click(test("calendar-save"));
    await find(test("saved-open"));
    const [name] = readdirSync(world.files);
    const openedFiles = async () => (await world.seen()).opened.map((it) => it.replace(world.files, ""));
    await click(test("saved-open"));
    await until(async () => expect(await openedFiles()).toEqual([expect.stringContaining(name ?? "no file")]));
    await click(test("saved-show"));
    await until(async () => expect((await openedFiles())[1]).toMatch(/^folder of /));
    expect(world.requests("open_saved")).toEqual([{}]);
  });
});

describe("the window", () => {
  it("stays on top if that is wanted, from the settings and from the palette", async () => {
    const { world } = await open();
    await click(test("settings-link"));
    await click(test("on-top"));
    await until(async () => expect((await world.seen()).onTop).toBe(true));
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "k", ctrlKey: true }));
    await type(`${test("palette")} input`, "no longer keep on top");
    await click('[data-hit="command"]');
    await until(async () => expect((await world.seen()).onTop).toBe(false));
    await shows(test("announcer"), "The window no longer stays on top.");
  });

  it("begins with the languages, where keys are kept, and the choice to practise", async () => {
    await open({ reader: "de" });
    await find(`${test("home-empty")} ${test("keychain")}[data-kept="keychain"]`);
    await click(`${test("home-empty")} [data-language="nl"]`);
    await shows(test("home-empty"), "Eerst oefenen");
    await click(test("practice-button"));
    await find(`[data-mode="practice"] input:checked`);
    await click(test("home-link"));
    await click(test("first-screens"));
    await focused("#settings-screens");
  });
});

describe("a screen that shows something else", () => {
  it("is noted at a label, on the report, withdrawn and brought back", async () => {
    const { world, run } = await at(UMBRELLA, null);
    const label = await find(`${test("step")} [data-label]`);
    const expected = label.textContent;
    label.dispatchEvent(new MouseEvent("contextmenu", { bubbles: true, cancelable: true }));
    const field = await find<HTMLSelectElement>(test("mismatch-label"));
    await until(() => expect(field.value).toBe(expected));
    expect((await find(test("mismatch-save"))).getAttribute("aria-disabled")).toBe("true");
    await type(test("mismatch-seen"), "Roles and Rights");
    await type(test("mismatch-version"), "2026.2");
    await click(test("mismatch-save"));
    await shows(test("mismatches"), "Roles and Rights");
    await gone(test("mismatch"));
    const paper = await world.ask("print", { run, kind: "report", format: "markdown", bilingual: false });
    expect(paper.text).toContain("Roles and Rights");
    await click(test("mismatch-export"));
    await shows(test("mismatches"), ".json");
    await click(test("mismatch-remove"));
    await gone(test("mismatches"));
    await click(test("undo"));
    await shows(test("mismatches"), "2026.2");
  });

  it("keeps what was typed when the core refuses it", async () => {
    const { world } = await at(UMBRELLA, null);
    await click(test("mismatch-button"));
    await type(test("mismatch-seen"), "Something");
    world.refusals.set("note_mismatch", { code: "journal-locked", args: { path: "/data" }, retry: true });
    await click(test("mismatch-save"));
    await find(test("mismatch-fault"));
    expect((await find<HTMLTextAreaElement>(test("mismatch-seen"))).value).toBe("Something");
  });
});

describe("the console to sign in to", () => {
  it("opens at the organisation's own address, which is shown before", async () => {
    let run = "";
    const { world } = await open({
      filled: true,
      before: async (world) => {
        const key = { owner: { organisation: id("bakker") }, id: "connectwise-site" };
        await world.ask("store_key", { key, value: "na.myconnectwise.net", expires: "" });
        run = await begin(world, id("bakker"), UMBRELLA, "connected");
        await work(world, run, "role-create");
      },
    });
    await click(`[data-run="${run}"] ${test("run-open")}`);
    await shows(test("action-console"), "https://na.myconnectwise.net/");
    await click(test("action-console"));
    await until(() => expect(world.requests("open_console")).toEqual([{ run, vendor: "connectwise" }]));
  });
});
