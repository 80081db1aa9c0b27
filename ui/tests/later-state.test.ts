// State machines for what comes after a run: attention, expiring keys, changes, second person, papers, the journal's check.
import { describe, expect, it, vi } from "vitest";
import type {
  Audit,
  GuideChanged,
  HandOverPreview,
  HeadState,
  Home,
  RunChanges,
  RunView,
  SecondView,
  Stored,
} from "../src/platform";
import { Refusal } from "../src/platform";
import { keyOf, noticesOf } from "../src/state/attention";
import { groupsOf } from "../src/state/calendar";
import { asksForWork, canOpen, changeOf, countOf, firstToDo } from "../src/state/changes";
import { verdictOf } from "../src/state/journal-check";
import { atHome, visit } from "../src/state/pages";
import { canShow, firstKind } from "../src/state/papers";
import { stageOf } from "../src/state/second";
import { isElsewhere, isHere } from "../src/state/stored";
import { fateOf, runToOpen, HandOverImport } from "../src/state/import";
import { ending, guide, run } from "./wire-values";

function home(more: Partial<Home> & { runs?: RunView[] }): Home {
  const organisations = [{ id: "o", name: "Muster", practice: false, runs: more.runs ?? [] }];
  return { organisations, attention: [], expiring: [], changed: [], left: [], crashed: null, ...more };
}

const changed: GuideChanged = { guide: "g", title: "G", from: 1, to: 2, new: 1, different: 0, gone: 0, runs: [] };
const keys = (of: Home) => noticesOf(of).map((it) => it.key);

describe("what needs attention", () => {
  it("starts with problems and expired keys, and ends with runs that only wait", () => {
    const second = run("s", { second: "wanted" });
    const bad = run("b", { state: "problem" });
    const waiting = run("w", { state: "started" });
    const all = home({
      runs: [second, bad, waiting],
      attention: [bad, waiting],
      expiring: [ending("old", -1), ending("calm", 20)],
      changed: [changed],
    });
    expect(keys(all)).toEqual(["run-b", "expiry-r/old", "expiry-r/calm", "second-s", "changed-g", "run-w"]);
  });

  it("shows at most three cards for urgent keys; the last one stands for the rest", () => {
    const five = [ending("a", -2), ending("b", -1), ending("c", 1), ending("d", 2), ending("e", 3)];
    const notices = noticesOf(home({ expiring: five }));
    expect(notices.map((it) => it.kind)).toEqual(["expiry", "expiry", "expiries"]);
    expect(notices[2]).toMatchObject({ bad: true, count: 3, first: { credential: "c" } });
    expect(keys(home({ expiring: five.slice(0, 3) }))).toHaveLength(3);
  });

  it("shows one card for all keys that expire within a month, and none for later ones", () => {
    const notices = noticesOf(home({ expiring: [ending("a", 5), ending("b", 29), ending("c", 40)] }));
    expect(notices).toMatchObject([{ kind: "expiries", bad: false, count: 2, first: { credential: "a" } }]);
  });

  it("asks for a second person only for finished runs, and names no run twice", () => {
    const open = run("open", { state: "started", second: "wanted" });
    const named = run("named", { second: "outdated", standing: "problem" });
    const notices = keys(home({ runs: [open, named, run("done", { second: "confirmed" })], attention: [named] }));
    expect(notices).toEqual(["run-named"]);
  });

  it("distinguishes the same credential of two runs", () => {
    expect(keyOf(ending("a", 1))).not.toBe(keyOf(ending("a", 1, { run: "other" })));
    expect(keyOf(ending("a", 1, { run: null }))).toBe("o/a");
  });
});

describe("keys that expire", () => {
  it("are grouped by how soon, then sorted by day and organisation", () => {
    const entries = [
      ending("d", 300),
      ending("b", 2, { organisationName: "Zimmer" }),
      ending("a", 2, { organisationName: "Anker" }),
      ending("c", 0),
    ];
    const groups = groupsOf(entries).map((it) => [it.level, it.entries.map((entry) => entry.credential).join("")]);
    expect(groups).toEqual([
      ["ended", "c"],
      ["urgent", "ab"],
      ["later", "d"],
    ]);
    expect(groupsOf([])).toEqual([]);
  });
});

const vendor = { id: "kontor", name: "Kontor PSA" };
const step = (id: string, kind: "new" | "different" | "moved" | "gone") => {
  return { id, title: id, vendor, kind, details: [] };
};

function changes(...steps: ReturnType<typeof step>[]): RunChanges {
  return { from: 1, to: 2, changes: { from: 1, to: 2, steps, others: [] }, foreign: false };
}

describe("a guide that changed", () => {
  it("marks the steps that still exist, not those that are gone", () => {
    const some = changes(step("general", "different"), step("old", "gone"));
    expect(changeOf(some, "general")?.kind).toBe("different");
    expect([changeOf(some, "old"), changeOf(some, "enter"), changeOf(null, "general")]).toEqual([null, null, null]);
    expect(canOpen(guide, step("general", "new"))).toBe(true);
    expect([canOpen(guide, step("general", "gone")), canOpen(guide, step("nowhere", "new"))]).toEqual([false, false]);
  });

  it("needs work only where a step is new or different, starting with the first in the guide's order", () => {
    expect(asksForWork(changes(step("general", "moved"), step("old", "gone")))).toBe(false);
    const some = changes(step("enter", "new"), step("general", "different"), step("open-form", "moved"));
    expect([asksForWork(some), firstToDo(guide, some)]).toEqual([true, "general"]);
    expect(firstToDo(guide, null)).toBeNull();
  });

  it("does not say how much changed if that is unknown", () => {
    const unknown: RunChanges = { from: 1, to: 2, changes: null, foreign: false };
    expect([countOf(unknown), asksForWork(unknown), firstToDo(guide, unknown)]).toEqual([null, false, null]);
    expect(countOf(changes(step("a", "new"), step("b", "gone")))).toBe(2);
  });
});

describe("the second person", () => {
  const view = (state: SecondView["state"]): SecondView => {
    return {
      state,
      name: "",
      note: "",
      at: null,
      workers: ["Kim Muster"],
      unnamed: false,
      erasable: false,
      elsewhere: [],
    };
  };

  it("is asked once the run is finished, and again after a change", () => {
    expect([stageOf(view("none"), true), stageOf(view("wanted"), false)]).toEqual(["mark", "wait"]);
    expect([stageOf(view("wanted"), true), stageOf(view("outdated"), true)]).toEqual(["ask", "again"]);
    expect([stageOf(view("confirmed"), true), stageOf(view("outdated"), false)]).toEqual(["confirmed", "wait"]);
  });
});

const preview: HandOverPreview = {
  session: "1",
  path: "/f",
  made: "2026-11-20T16:40:00Z",
  person: null,
  device: "01a2",
  organisation: "Muster",
  known: false,
  sameName: false,
  runs: [],
  guides: [],
  changes: [],
  erased: 0,
  forgotten: null,
  newEvents: 4,
  heads: [],
};

describe("importing", () => {
  const keys = { deleted: 0, left: 0, fault: null };
  const taken = { organisation: "o", runs: ["r"], events: 4, keys };
  const gone = new Refusal({ code: "hand-over-gone", args: {}, retry: false });

  function stage(read: () => Promise<HandOverPreview | null>, take = () => Promise.resolve(taken)) {
    const door = { read: vi.fn(read), readOffered: vi.fn(read), take: vi.fn(take) };
    return { door, fileImport: new HandOverImport(door, () => undefined) };
  }

  it("shows the file that Lotse was opened with, without a question", async () => {
    const { door, fileImport } = stage(() => Promise.resolve(preview));
    await fileImport.readOffered();
    expect(fileImport.state).toMatchObject({ phase: "shown", preview });
    expect(door.read).not.toHaveBeenCalled();
  });

  it("imports only the file that was shown, by its session", async () => {
    const { door, fileImport } = stage(() => Promise.resolve(preview));
    expect(await fileImport.take()).toBeNull();
    expect(door.take).not.toHaveBeenCalled();
    await fileImport.read();
    expect(fileImport.state).toMatchObject({ phase: "shown", preview });
    expect(await fileImport.take()).toBe(taken);
    expect(door.take.mock.calls).toEqual([["1"]]);
    expect(fileImport.state.phase).toBe("idle");
  });

  it("changes nothing when the dialog is closed without a file", async () => {
    const { door, fileImport } = stage(() => Promise.resolve(null));
    await fileImport.read();
    expect(fileImport.state).toEqual({ phase: "idle", preview: null, fault: null });
    door.read.mockResolvedValueOnce(preview).mockResolvedValueOnce(null);
    await fileImport.read();
    await fileImport.read();
    expect(fileImport.state.preview).toBe(preview);
  });

  it("says why a file can't be read, and drops the file before", async () => {
    const { door, fileImport } = stage(() => Promise.resolve(preview));
    await fileImport.read();
    door.read.mockRejectedValueOnce(gone);
    await fileImport.read();
    expect(fileImport.state).toMatchObject({ phase: "refused", preview: null, fault: { code: "hand-over-gone" } });
    fileImport.close();
    expect(fileImport.state.phase).toBe("idle");
  });

  it("keeps showing the file when the import is refused, for another try", async () => {
    const { fileImport } = stage(
      () => Promise.resolve(preview),
      () => Promise.reject(gone),
    );
    await fileImport.read();
    expect(await fileImport.take()).toBeNull();
    expect(fileImport.state).toMatchObject({ phase: "refused", preview, fault: { code: "hand-over-gone" } });
  });

  it("imports once even if called twice, and can't be closed meanwhile", async () => {
    const { door, fileImport } = stage(() => Promise.resolve(preview));
    await fileImport.read();
    const first = fileImport.take();
    const second = fileImport.take();
    fileImport.close();
    expect(fileImport.state.phase).toBe("taking");
    expect([await first, await second]).toEqual([taken, null]);
    expect(door.take).toHaveBeenCalledTimes(1);
  });

  it("says what happens to the organisation, and opens the only run if possible", () => {
    expect(fateOf(preview)).toBe("new");
    expect([fateOf({ ...preview, sameName: true }), fateOf({ ...preview, known: true, sameName: true })]).toEqual([
      "same-name",
      "known",
    ]);
    const one = { id: "r", title: "G", guideKnown: true, mode: "connected" as const };
    const whole = { ...one, known: false, touched: "", finished: null, older: null };
    expect(runToOpen({ ...preview, runs: [whole] })).toBe("r");
    expect(runToOpen({ ...preview, runs: [{ ...whole, guideKnown: false }] })).toBeNull();
    expect(runToOpen({ ...preview, runs: [whole, whole] })).toBeNull();
  });
});

describe("papers", () => {
  it("start with a checklist if nothing is done, else with a report", () => {
    const progress = { position: "", steps: {}, total: 3, finished: null, together: [], compared: [] };
    expect([firstKind({ ...progress, done: 0 }), firstKind({ ...progress, done: 1 })]).toEqual(["checklist", "report"]);
  });

  it("include a proof report only if there was a check", () => {
    expect([canShow("proof", run("r")), canShow("report", run("r"))]).toEqual([false, true]);
    expect(canShow("proof", run("r", { checked: "2026-11-20T09:00:00Z" }))).toBe(true);
  });
});

describe("the journal's check", () => {
  const audit = (...states: HeadState[]): Audit => {
    const compared = states.map((state) => ({ text: state, state, from: null, by: [] }));
    return { events: 3, devices: 1, heads: [], broken: null, erased: [], compared };
  };

  it("never calls the journal whole while something does not match", () => {
    expect(verdictOf({ ...audit("fits"), broken: { device: "d", sequence: 2 } })).toBe("broken");
    expect(verdictOf(audit("fits", "behind", "differs"))).toBe("differs");
    expect(verdictOf(audit("unknown", "behind"))).toBe("behind");
    expect([verdictOf(audit("fits", "unknown")), verdictOf(audit("unreadable"))]).toEqual(["unclear", "unclear"]);
    expect([verdictOf(audit("fits")), verdictOf(audit()), verdictOf({ ...audit(), events: 0 })]).toEqual([
      "whole",
      "whole",
      "empty",
    ]);
  });
});

describe("what is stored", () => {
  const stored: Stored = {
    at: "",
    length: 8,
    ending: "",
    value: null,
    expires: null,
    kept: "keychain",
    lost: false,
    elsewhere: false,
  };
  const away: Stored = { ...stored, elsewhere: true };

  it("can be used here only if it is stored here", () => {
    expect([isHere(stored), isHere({ ...stored, lost: true }), isHere(away), isHere(null)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect([isElsewhere(stored), isElsewhere(away), isElsewhere(null)]).toEqual([false, true, false]);
  });
});

describe("a procedure", () => {
  it("stays open at the end of its run until another pane is opened", () => {
    const end = { name: "run", run: "1", pane: "end" } as const;
    const trail = visit(visit(atHome, { name: "calendar" }), { ...end, procedure: "rotate" });
    expect(visit(trail, end)).toEqual([{ name: "home" }, { name: "calendar" }, end]);
  });
});
