// The list on Home: search, filters, order, and which part of it is drawn.
import { describe, expect, it } from "vitest";
import type { Home, RunView } from "../src/platform";
import { noticesOf } from "../src/state/attention";
import { folded, hasAll, wordsOf } from "../src/state/fold";
import { choicesOf, count, found, groupsOf, isFiltered, noFilter, type HomeFilter } from "../src/state/home-list";
import { sliceOf } from "../src/state/list-slice";
import { ending, run } from "./wire-values";

const NOW = Date.parse("2026-11-21T12:00:00Z");

function organisation(id: string, name: string, runs: RunView[], practice = false): Home["organisations"][number] {
  return { id, name, practice, runs };
}

const due = { at: null, due: true, reason: "never" } as const;

const home: Home = {
  organisations: [
    organisation("a", "Ärmel & Söhne", [
      run("a1", { title: "Sophos Central → Autotask", psa: "Autotask", guide: "sophos", state: "started" }),
      run("a2", {
        title: "Umbrella → ConnectWise PSA",
        psa: "ConnectWise PSA",
        guide: "umbrella",
        behind: true,
        nextCheck: due,
      }),
    ]),
    organisation("b", "Bakker IT", [
      run("b1", {
        title: "Sophos Central → Autotask",
        psa: "Autotask",
        guide: "sophos",
        standing: "verified",
        checked: "2026-11-20T09:00:00Z",
        touched: "2026-11-21T09:00:00Z",
      }),
      run("b2", {
        touched: "2026-07-01T09:00:00Z",
        standing: "problem",
        position: "Höchste Rechte",
        nextCheck: due,
      }),
    ]),
    organisation("c", "Café Zürich", []),
    organisation("p", "Practice", [run("p1", { mode: "practice", second: "wanted" })], true),
  ],
  attention: [],
  expiring: [ending("key", 5, { run: "b2" }), ending("key", 9, { run: null, organisation: "a" })],
  changed: [],
  left: [],
  crashed: null,
};

function shown(filter: Partial<HomeFilter>): string[] {
  return found(groupsOf(home), { ...noFilter, ...filter }, NOW).flatMap(({ organisation: { id }, rows }) =>
    rows.length > 0 ? rows.map((row) => row.run.id) : [id],
  );
}

describe("text for searching", () => {
  it("has no accents and no case", () => {
    expect(folded("ÄRMEL & Söhne Straße Łódź Ørsted ﬁne")).toBe("armel & sohne strasse lodz orsted fine");
    expect(folded("a\u0308")).toBe(folded("ä"));
  });

  it("is found by all words in any order", () => {
    expect(hasAll(folded("Café Zürich"), wordsOf(" ZURICH  cafe "))).toBe(true);
    expect(hasAll(folded("Café Zürich"), wordsOf("cafe bern"))).toBe(false);
    expect(wordsOf("  ")).toEqual([]);
  });
});

describe("the list on Home", () => {
  it("shows everything without a filter, also organisations without integrations", () => {
    expect(shown({})).toEqual(["a1", "a2", "b1", "b2", "c", "p1"]);
    expect(isFiltered({ ...noFilter, order: "worked", wanted: " " })).toBe(false);
  });

  it("is searched in names, titles, PSAs and steps", () => {
    expect(shown({ wanted: "sohne" })).toEqual(["a1", "a2"]);
    expect(shown({ wanted: "SOHNE autotask" })).toEqual(["a1"]);
    expect(shown({ wanted: "hochste" })).toEqual(["b2"]);
    expect(shown({ wanted: "zurich" })).toEqual(["c"]);
    expect(shown({ wanted: "nowhere" })).toEqual([]);
  });

  it.each<[Partial<HomeFilter>, string[]]>([
    [{ state: "open" }, ["a1"]],
    [{ state: "problem" }, ["b2"]],
    [{ state: "verified" }, ["b1"]],
    [{ guide: "umbrella" }, ["a2"]],
    [{ psa: "Autotask" }, ["a1", "b1"]],
    [{ due: "key" }, ["a1", "a2", "b2"]],
    [{ due: "check" }, ["a2", "b2"]],
    [{ due: "second" }, ["p1"]],
    [{ due: "guide" }, ["a2"]],
    [{ worked: "week" }, ["a1", "a2", "b1", "p1"]],
    [{ worked: "older" }, ["b2"]],
    [{ psa: "Autotask", wanted: "bakker" }, ["b1"]],
  ])("is filtered by %j", (filter, left) => {
    expect(shown(filter)).toEqual(left);
    expect(isFiltered({ ...noFilter, ...filter })).toBe(true);
  });

  it("can begin with what was worked on last", () => {
    expect(shown({ order: "worked" })).toEqual(["b1", "b2", "a1", "a2", "p1", "c"]);
  });

  it("offers the guides and PSAs that there are", () => {
    const groups = groupsOf(home);
    expect(choicesOf(groups).psas).toEqual(["Autotask", "ConnectWise PSA"]);
    expect(choicesOf(groups).guides.map((it) => it.id)).toEqual(["g", "sophos", "umbrella"]);
    expect(count(groups)).toBe(5);
  });

  it("never asks attention for practice", () => {
    expect(noticesOf(home).map((it) => it.key)).not.toContain("second-p1");
  });
});

describe("the part of a long list that is drawn", () => {
  const heights = Array.from({ length: 1000 }, (_, index) => 30 + (index % 5) * 40);
  const sum = (from: number, to: number) => heights.slice(from, to).reduce((all, it) => all + it, 0);

  it.each([0, 1, 500, 54_321, 109_000, 1_000_000])("covers the window at %i pixels", (top) => {
    const { from, to, before, after } = sliceOf(heights, top, top + 700);
    expect(before).toBe(sum(0, from));
    expect(after).toBe(sum(to, heights.length));
    expect(to - from).toBeGreaterThan(0);
    expect(to - from).toBeLessThan(30);
    expect(before <= top || to === heights.length).toBe(true);
    expect(before + sum(from, to) >= Math.min(top + 700, sum(0, heights.length))).toBe(true);
  });

  it("is nothing of an empty list", () => {
    expect(sliceOf([], 0, 700)).toEqual({ from: 0, to: 0, before: 0, after: 0 });
  });
});
