// State machines and pure functions for credentials and practice: secret input, clipboard, expiry, mistakes, network.
import { describe, expect, it } from "vitest";
import type { Fault, PracticeMistake } from "../src/platform";
import { ClipboardWatch } from "../src/state/clipboard";
import { daysBetween, dayOf, nearness } from "../src/state/expiry";
import { SecretInput } from "../src/state/secret-input";
import { switched } from "../src/state/mistakes";
import { clampSeconds, initialPreferences, withNetwork } from "../src/state/network";

const refused: Fault = { code: "credential-format", args: {}, retry: false };

describe("a secret input", () => {
  it("is emptied when the core has stored the value, and keeps no copy", async () => {
    const hand = new SecretInput();
    const input = { value: "canary" };
    let seen = "";
    expect(await hand.give(input, async (value) => ((seen = value), null))).toBe(true);
    expect([seen, input.value, hand.phase]).toEqual(["canary", "", "kept"]);
    expect(JSON.stringify(hand)).not.toContain("canary");
  });

  it("keeps the value when the core refuses it, and clears the fault when something else is typed", async () => {
    const hand = new SecretInput();
    const input = { value: "canary" };
    expect(await hand.give(input, async () => refused)).toBe(false);
    expect([input.value, hand.phase, hand.fault]).toEqual(["canary", "refused", refused]);
    hand.typed();
    expect([hand.phase, hand.fault]).toEqual(["waiting", null]);
  });

  it("does not send a value while it is already being sent", async () => {
    const hand = new SecretInput();
    const input = { value: "canary" };
    let sent = 0;
    let finish: (fault: Fault | null) => void = () => undefined;
    const first = hand.give(input, () => ((sent += 1), new Promise((done) => (finish = done))));
    expect(await hand.give(input, async () => ((sent += 1), null))).toBe(false);
    finish(null);
    expect([await first, sent]).toEqual([true, 1]);
  });
});

describe("the clipboard", () => {
  function watch() {
    let now = 0;
    let turn: () => void = () => undefined;
    const cleared: boolean[] = [];
    const clock = {
      now: () => now,
      every: (_: number, then: () => void) => ((turn = then), () => (turn = () => undefined)),
    };
    const it = new ClipboardWatch((over) => cleared.push(over), clock);
    const pass = (seconds: number) => {
      now += seconds * 1000;
      turn();
    };
    return { it, pass, cleared };
  }

  it("counts down and reports once that it was cleared", () => {
    const { it: board, pass, cleared } = watch();
    board.put("a", 30);
    pass(10);
    expect([board.what, board.left]).toEqual(["a", 20]);
    pass(100);
    pass(1);
    expect(board.left).toBe(0);
    expect(cleared.filter(Boolean)).toHaveLength(1);
  });

  it("has one countdown: another secret replaces it, a plain value ends it", () => {
    const { it: board, pass } = watch();
    board.put("a", 30);
    pass(20);
    board.put("b", 30);
    expect([board.what, board.left]).toEqual(["b", 30]);
    board.forget();
    pass(40);
    expect([board.what, board.left]).toEqual([null, 0]);
  });
});

describe("expiry", () => {
  it("counts whole days, across months and daylight saving time", () => {
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
    expect(daysBetween("2026-11-21", "2026-12-03")).toBe(12);
    expect(daysBetween("2026-11-21", "soon")).toBeNull();
    expect(dayOf(new Date(2026, 0, 5))).toBe("2026-01-05");
  });

  it("is over, soon or far", () => {
    expect(nearness("2026-11-20", "2026-11-21")).toBe("over");
    expect(nearness("2026-11-21", "2026-11-21")).toBe("over");
    expect(nearness("2026-11-22", "2026-11-21")).toBe("soon");
    expect(nearness("2026-12-21", "2026-11-21")).toBe("soon");
    expect(nearness("2026-12-22", "2026-11-21")).toBe("far");
    expect(nearness("2027-11-21", "2026-11-21")).toBe("far");
  });
});

describe("mistakes", () => {
  const mistake = (name: string, on: boolean): PracticeMistake => ({ name, title: name, hint: name, on, drawn: false });
  const before = [mistake("a", true), mistake("b", false)];

  it("are switched on and off one at a time", () => {
    expect(switched(before, "b", true)).toEqual(["a", "b"]);
    expect(switched(before, "a", false)).toEqual([]);
  });
});

describe("the network", () => {
  it("keeps the clipboard between 10 and 120 seconds", () => {
    expect(["5", "45", "500", "", "soon"].map((it) => clampSeconds(it, 30))).toEqual([10, 45, 120, 30, 30]);
  });

  it("changes only the given settings", () => {
    expect(withNetwork(initialPreferences, { proxy: "direct" }).network).toEqual({
      ...initialPreferences.network,
      proxy: "direct",
    });
  });
});
