// The check as a state machine, and its verdict.
import { describe, expect, it, vi } from "vitest";
import type { CheckPage, CheckView, FindingState, FindingView, RunView } from "../src/platform";
import { CheckWatch, COALESCE_MS, type CheckCommands } from "../src/state/check";
import { minutesAndSeconds, secondsUntil } from "../src/state/clock";
import { changedOf, chosenOf, countsOf, groupsOf, waitsOf } from "../src/state/findings";
import { LANGUAGES, format } from "../src/words/bundle";
import { finding } from "./wire-values";

const AT = "2026-11-21T14:32:07Z";

function check(findings: FindingView[], more: Partial<CheckView> = {}): CheckView {
  const counts: CheckView["counts"] = {};
  for (const { state } of findings) counts[state] = (counts[state] ?? 0) + 1;
  const headline = { verdict: "nothing" as const, count: 0 };
  const rest = { headline, again: null, matrices: [], budgets: [], before: null, gone: [] };
  return { at: AT, millis: 410, calls: 6, hosts: [], counts, findings, ...rest, ...more };
}

function page(running: boolean, last: CheckView | null = null): CheckPage {
  const run = running ? { calls: [], at: AT, stopping: false, stage: "check" as const, limit: null } : null;
  return {
    view: {} as RunView,
    needs: [],
    asksMail: false,
    asksAdmin: false,
    goesDeeper: false,
    deeper: null,
    customers: null,
    running: run,
    stopped: null,
    last,
    elsewhere: [],
  };
}

/** A core that gives these answers in turn, and a clock that the test moves. */
function stage(answers: (CheckPage | Error)[]) {
  const calls: string[] = [];
  const beats: (() => void)[] = [];
  const next = (name: string) => async () => {
    calls.push(name);
    const answer = answers.shift() ?? page(false);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const door: CheckCommands = { page: next("page"), stop: next("stop"), confirm: next("confirm") };
  const changed = vi.fn();
  const watch = new CheckWatch(door, changed, (milliseconds, then) => {
    expect(milliseconds).toBe(COALESCE_MS);
    beats.push(then);
    return () => void beats.splice(beats.indexOf(then), 1);
  });
  return { watch, calls, beats, changed, begin: next("start") };
}

describe("a check", () => {
  it("is fetched once and stays idle if none is running", async () => {
    const { watch, calls, beats } = stage([page(false)]);
    await watch.look();
    expect([watch.state.phase, calls, beats.length]).toEqual(["idle", ["page"], 0]);
  });

  it("is fetched again when the core reports progress, and is done when it no longer runs", async () => {
    const last = check([finding("a", "pass", {})]);
    const { watch, calls, beats, begin } = stage([page(false), page(true), page(true), page(true), page(false, last)]);
    await watch.look();
    await watch.start(begin);
    expect([watch.state.phase, beats.length]).toEqual(["running", 0]);
    // Several events in a short time cause one fetch.
    for (let event = 0; event < 3; event++) watch.heard();
    expect(beats).toHaveLength(1);
    beats.shift()?.();
    await vi.waitFor(() => expect(calls).toHaveLength(3));
    await watch.look();
    watch.heard();
    beats.shift()?.();
    await vi.waitFor(() => expect(watch.state.phase).toBe("done"));
    expect(watch.state.page?.last).toBe(last);
    expect(beats).toHaveLength(0);
  });

  it("that is already running when the page opens is followed to its end", async () => {
    const { watch, beats } = stage([page(true), page(false)]);
    await watch.look();
    watch.heard();
    beats.shift()?.();
    await vi.waitFor(() => expect(watch.state.phase).toBe("done"));
  });

  it("is started once, even if start is called twice", async () => {
    const { watch, calls, begin } = stage([page(true), page(true)]);
    const both = await Promise.all([watch.start(begin), watch.start(begin)]);
    expect([both, await watch.start(begin), calls]).toEqual([[true, false], false, ["start"]]);
  });

  it("is no longer fetched once the page is left, and a late answer changes nothing", async () => {
    const { watch, beats, changed, calls } = stage([page(true), page(false)]);
    await watch.look();
    watch.heard();
    changed.mockClear();
    const late = watch.stop();
    watch.leave();
    await late;
    expect([changed.mock.calls.length, beats.length, calls]).toEqual([0, 0, ["page"]]);
    watch.heard();
    expect([await watch.look(), beats.length]).toEqual([false, 0]);
  });

  it("has failed when it can't be fetched, and can be fetched again", async () => {
    const { watch, beats } = stage([page(true), new Error("gone"), page(true)]);
    await watch.look();
    watch.heard();
    beats.shift()?.();
    await vi.waitFor(() => expect(watch.state.phase).toBe("failed"));
    expect(watch.state.fault?.code).toBe("internal");
    await watch.look();
    expect([watch.state.phase, watch.state.fault]).toEqual(["running", null]);
  });

  it("keeps running when stopping or confirming is refused", async () => {
    const { watch } = stage([page(true), new Error("no"), new Error("no")]);
    await watch.look();
    expect([await watch.stop(), await watch.confirm(["a"], true)]).toEqual([false, false]);
    expect([watch.state.phase, watch.state.fault?.code]).toEqual(["running", "internal"]);
  });
});

const of = (...states: FindingState[]) => check(states.map((state, index) => finding(`f${index}`, state, {})));

describe("the verdict", () => {
  it('has words in each language, and never says "as asked" where something failed', () => {
    expect(format("en", "check-headline-changes", { count: 2 })).toBe("Two things to fix");
    expect(format("de", "check-headline-changes", { count: 1 })).toBe("Ein Punkt ist zu ändern");
    expect(format("nl", "check-headline-changes", { count: 7 })).toBe("7 punten aan te passen");
    for (const language of LANGUAGES) {
      const good = format(language, "check-headline-as-asked");
      for (const verdict of ["failed", "partly", "stopped", "waiting"])
        expect(format(language, `check-headline-${verdict}`)).not.toBe(good);
    }
  });
});

describe("findings", () => {
  it("are grouped and counted, worst first", () => {
    const view = of("pass", "missing", "needs-eyes", "pass", "excess");
    expect(groupsOf(view, null).map((it) => it.state)).toEqual(["missing", "excess", "needs-eyes", "pass"]);
    expect(groupsOf(view, "pass").map((it) => it.findings.length)).toEqual([2]);
    expect(countsOf(view).map((it) => it.count)).toEqual([1, 1, 1, 2]);
  });

  it("select the worst until another is chosen, and again once that one is gone", () => {
    const view = of("needs-eyes", "pass", "missing");
    expect(chosenOf(view, null)?.state).toBe("missing");
    expect(chosenOf(view, "f1")?.state).toBe("pass");
    expect(chosenOf(view, "gone")?.state).toBe("missing");
    expect(chosenOf(check([]), null)).toBeNull();
  });

  it("that changed are listed, and no others", () => {
    const view = check([finding("a", "pass", { before: "missing" }), finding("b", "pass", {})]);
    expect(changedOf(view).map((it) => it.id)).toEqual(["a"]);
  });
});

describe("the clock", () => {
  it("counts whole seconds down to zero", () => {
    expect([secondsUntil(1500, 0), secondsUntil(0, 10), secondsUntil(Number.NaN, 0)]).toEqual([2, 0, 0]);
    expect(minutesAndSeconds(247)).toBe("4:07");
  });
});

describe("findings with a common cause", () => {
  const same = finding("b", "missing", { part: "same" });
  const card = finding("a", "missing", {
    names: [
      { id: "a", name: [], step: null },
      { id: "b", name: [], step: null },
    ],
  });
  const waits = ["c", "d"].map((id) => finding(id, "failed", { part: "waits" }));

  it("are one card, and the findings that wait for them are counted separately", () => {
    const it = check([card, same, ...waits]);
    expect(groupsOf(it, null).flatMap((group) => group.findings.map((finding) => finding.id))).toEqual(["a"]);
    expect(waitsOf(it).map((finding) => finding.id)).toEqual(["c", "d"]);
    expect(chosenOf(it, "b")?.id).toBe("b");
  });
});
