// State machines and pure functions: pages, route through the steps, ticks, notes, screens, answers.
import { describe, expect, it, vi } from "vitest";
import type { Preferences, Progress, StepProgress } from "../src/platform";
import { openAnswers, sameAnswers } from "../src/state/answers";
import { initialPreferences } from "../src/state/network";
import { NoteKeeper, PAUSE_MS } from "../src/state/note";
import { atHome, back, current, visit, withoutRuns } from "../src/state/pages";
import {
  comingAfter,
  heldNames,
  nextOf,
  partCount,
  placeOf,
  places,
  pointedAction,
  previousOf,
} from "../src/state/route";
import { screenLanguage, withScreenLanguage } from "../src/state/screens";
import { withPending } from "../src/state/tick";
import { guide } from "./wire-values";

const untouched: StepProgress = {
  state: "open",
  ticked: [],
  missing: ["a", "b"],
  held: [],
  changed: false,
  note: "",
  mismatches: [],
  noted: false,
  erased: null,
};

function progress(states: Record<string, Partial<StepProgress>> = {}): Progress {
  const steps = Object.fromEntries(places(guide).map(({ step }) => [step.id, { ...untouched, ...states[step.id] }]));
  return {
    position: "open-form",
    steps,
    done: 0,
    total: places(guide).length,
    finished: null,
    together: [],
    compared: [],
  };
}

describe("pages", () => {
  const run = { name: "run", run: "1", pane: "step" } as const;

  it("start at home, and going back ends there", () => {
    expect(current(back(atHome))).toEqual({ name: "home" });
  });

  it("replace the start form by the run that it started", () => {
    const trail = visit(visit(atHome, { name: "start", organisation: null, guide: null }), run);
    expect(trail.map((it) => it.name)).toEqual(["home", "run"]);
  });

  it("return from the settings to the same page and pane", () => {
    const end = { ...run, pane: "end" } as const;
    expect(current(back(visit(visit(visit(atHome, run), end), { name: "settings" })))).toEqual(end);
  });

  it("form a trail without circles", () => {
    let trail = visit(atHome, run);
    for (let turn = 0; turn < 5; turn++) trail = visit(visit(trail, { name: "paper", run: "1" }), run);
    expect(trail.length).toBe(2);
  });

  it("no longer include a run that was removed", () => {
    const trail = visit(visit(atHome, run), { name: "paper", run: "1" });
    expect(withoutRuns(trail, (id) => id === "1")).toEqual(atHome);
  });
});

describe("the route through a run", () => {
  it("counts every step, part by part", () => {
    expect(placeOf(guide, "credentials")).toMatchObject({ number: 3, total: 6, part: { id: "api-user" } });
  });

  it("falls back to the first step if the guide no longer has the current one", () => {
    expect(placeOf(guide, "gone")?.step.id).toBe("open-form");
  });

  it("skips steps that can't start yet", () => {
    const locked = progress({ general: { state: "locked" } });
    expect(nextOf(guide, locked, "open-form")?.step.id).toBe("credentials");
    expect(nextOf(guide, progress(), "enter")).toBeNull();
  });

  it("tells the step that comes, also if it waits for the keys of this one", () => {
    const waiting = structuredClone(guide);
    const [paste] = waiting.parts[1]?.steps[0]?.actions ?? [];
    if (paste) paste.credential = "secret";
    const before = progress({ "set-rights": { state: "locked" } });
    const coming = (from: string, at: Progress) => comingAfter(waiting, at, from)?.step.id;
    expect(nextOf(waiting, before, "credentials")?.step.id).toBe("line-of-business");
    expect(coming("credentials", before)).toBe("set-rights");
    expect(coming("set-rights", before)).toBe("line-of-business");
    // From a step that does not take the key, the locked one is passed over.
    const { parts } = waiting;
    parts[0]?.steps.reverse();
    expect(coming("open-form", before)).toBe("line-of-business");
    const taken = progress({ "set-rights": { state: "locked" }, credentials: { ticked: ["capture-secret"] } });
    expect(coming("open-form", taken)).toBe("set-rights");
    expect(coming("enter", before)).toBeUndefined();
    expect(previousOf(guide, "open-form")).toBeNull();
  });

  it("names the credentials that hold a step", () => {
    const step = placeOf(guide, "credentials")?.step;
    expect(step && heldNames(guide, step, ["capture-secret"])).toEqual(["secret key"]);
  });

  it("points at the first action that is not ticked, even inside a route", () => {
    const step = placeOf(guide, "line-of-business")?.step;
    expect(step && pointedAction(step, [])).toBe("route-list");
    expect(step && pointedAction(step, ["route-list"])).toBe("route-tab");
  });

  it("counts the steps of a part that are done", () => {
    const some = progress({ "open-form": { state: "done" }, general: { state: "skipped" } });
    const [first] = guide.parts;
    expect(first && partCount(first, some)).toEqual({ done: 2, total: 3 });
  });
});

describe("ticks", () => {
  const tick = { step: "general", actions: ["a"], ticked: true };

  it("are shown before they are confirmed", () => {
    expect(withPending(progress(), [tick]).steps["general"]).toMatchObject({ ticked: ["a"], missing: ["b"] });
  });

  it("are undone only if they are refused", () => {
    const confirmed = progress();
    const other = { step: "general", actions: ["b"], ticked: true };
    expect(withPending(confirmed, [tick, other]).steps["general"]?.ticked).toEqual(["a", "b"]);
    expect(withPending(confirmed, [other]).steps["general"]?.ticked).toEqual(["b"]);
    expect(confirmed.steps["general"]?.ticked).toEqual([]);
  });

  it("release a held step as soon as the capture is ticked, and hold nothing when unticked", () => {
    const held = progress({ credentials: { held: ["a"], ticked: ["b"] } });
    const freed = withPending(held, [{ step: "credentials", actions: ["a"], ticked: true }]);
    expect(freed.steps["credentials"]?.held).toEqual([]);
    const untick = withPending(held, [{ step: "credentials", actions: ["b"], ticked: false }]);
    expect(untick.steps["credentials"]).toMatchObject({ ticked: [], held: ["a"] });
  });
});

describe("notes", () => {
  it("are saved after a pause, once, with the last text", async () => {
    vi.useFakeTimers();
    const write = vi.fn(() => Promise.resolve());
    const notes = new NoteKeeper(write);
    notes.type("a", "on");
    await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
    notes.type("a", "one");
    await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
    expect(write).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(write.mock.calls).toEqual([["a", "one"]]);
    expect(notes.state("a")).toBe("saved");
  });

  it("are all saved at once when the page is left", async () => {
    const write = vi.fn(() => Promise.resolve());
    const notes = new NoteKeeper(write);
    notes.type("a", "one");
    notes.type("b", "two");
    await notes.flush();
    expect(write.mock.calls).toEqual([
      ["a", "one"],
      ["b", "two"],
    ]);
  });

  it("are not lost when saving fails", async () => {
    const write = vi.fn().mockRejectedValueOnce(new Error("full")).mockResolvedValue(undefined);
    const notes = new NoteKeeper(write);
    notes.type("a", "one");
    await notes.flush("a");
    expect([notes.state("a"), notes.draft("a")]).toEqual(["failed", "one"]);
    await notes.flush("a");
    expect([notes.state("a"), notes.draft("a")]).toEqual(["saved", null]);
  });

  it("never let an older text overtake a newer one", async () => {
    const finish: (() => void)[] = [];
    const write = vi.fn<(step: string, text: string) => Promise<void>>(() => new Promise((done) => finish.push(done)));
    const notes = new NoteKeeper(write);
    notes.type("a", "one");
    const first = notes.flush("a");
    await vi.waitFor(() => expect(write).toHaveBeenCalledTimes(1));
    notes.type("a", "two");
    const second = notes.flush("a");
    finish[0]?.();
    await first;
    await vi.waitFor(() => expect(write).toHaveBeenCalledTimes(2));
    expect(notes.state("a")).toBe("saving");
    finish[1]?.();
    await second;
    expect(write.mock.calls.map((it) => it[1])).toEqual(["one", "two"]);
    expect(notes.typed("a")).toBe("two");
  });
});

describe("screens", () => {
  const preferences: Preferences = {
    ...initialPreferences,
    reader: "de",
    products: { kaseya: "de" },
    productsDefault: "nl",
  };

  it("follow the choice for the vendor, then the default, then what is on record", () => {
    expect(screenLanguage({ id: "kaseya", name: "K", screens: ["en", "de"] }, preferences)).toBe("de");
    expect(screenLanguage({ id: "autotask", name: "A", screens: ["en", "nl"] }, preferences)).toBe("nl");
    expect(screenLanguage({ id: "umbrella", name: "U", screens: ["en", "de"] }, preferences)).toBe("en");
  });

  it("change for one vendor alone", () => {
    expect(withScreenLanguage(preferences, "autotask", "en").products).toEqual({ kaseya: "de", autotask: "en" });
  });
});

describe("answers", () => {
  const { questions } = guide;

  it("are missing until each question has one of its own answers", () => {
    expect(openAnswers(questions, { partner: "maybe" })).toEqual(["partner", "reports"]);
    expect(openAnswers(questions, { partner: "yes", reports: "no" })).toEqual([]);
  });

  it("are equal in any order", () => {
    expect(sameAnswers({ a: "1", b: "2" }, { b: "2", a: "1" })).toBe(true);
    expect(sameAnswers({ a: "1" }, { a: "1", b: "2" })).toBe(false);
  });
});
