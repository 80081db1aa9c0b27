// Integrations that are checked again, one after another. Nothing answers the calls: they go to a proxy that nobody runs.
import { describe, expect, it } from "vitest";
import { CheckQueue } from "../src/state/check-queue.svelte";
import type { Session } from "../src/state/session.svelte";
import type { CheckQueue as View } from "../src/platform";
import { run } from "./wire-values";
import { all, click, find, gone, id, open, shows, test, until } from "./window";
import type { World } from "./world";

async function cutOff(world: World) {
  const { preferences } = await world.ask("start", {});
  const network = { ...preferences.network, proxy: "manual", proxyAddress: "127.0.0.1:9" } as const;
  await world.ask("set_preferences", { preferences: { ...preferences, network } });
}

async function opened() {
  const it = await open({ filled: true, before: cutOff });
  await click(test("checks-link"));
  await find(test("checks-page"));
  return it;
}

const queued = (state: string) => `${test("check-queue")} [data-state="${state}"]`;

describe("the page of checks", () => {
  it("says of each integration when it was checked and why it is due", async () => {
    await opened();
    const row = `[data-connection="${id("visser-confirmed")}"]`;
    await shows(row, "Visser Groep");
    await shows(`${test("checks-due")} ${row}`, "never checked on this computer");
    await shows(test("checks-later"), "Once the integration is finished");
  });

  it("checks all that are due, and leads to each result", async () => {
    await opened();
    await shows(test("checks-start"), "Check these 2");
    await click(test("checks-start"));
    await until(() => expect(all(queued("ended"))).toHaveLength(2));
    await shows(test("queue-title"), "2 checks done");
    await shows(queued("ended"), "Check failed");
    await click(test("home-link"));
    await shows(test("queue-link"), "2 checks done");
    await click(test("queue-link"));
    await click(test("queue-clear"));
    await gone(test("check-queue"));
    await shows(`${test("checks-due")} [data-connection]`, "the last check got no answer");
    await click(`[data-connection="${id("visser-confirmed")}"] ${test("connection-open")}`);
    await find(test("check-page"));
  });

  it("pauses, goes on and cancels", async () => {
    const before = async (world: World) => {
      await cutOff(world);
      const runs = ["practice-ready", "visser-confirmed", "werft-second"].map(id);
      await world.ask("queue_checks", { runs });
      await world.ask("pause_checks", { on: true });
    };
    await open({ filled: true, before });
    await click(test("queue-link"));
    await find(test("queue-continue"));
    await shows(test("queue-why"), "No further check starts");
    await click(test("queue-cancel"));
    await until(() => expect(all(queued("waiting"))).toHaveLength(0));
  });

  it("checks what the list on Home shows", async () => {
    const { session } = await open({ filled: true, before: cutOff });
    session.home.change({ wanted: "visser", state: "finished" });
    await shows(test("home-check-these"), "Check this one");
    await click(test("home-check-these"));
    await find(test("checks-page"));
    await find(`[data-queued="${id("visser-confirmed")}"]`);
    expect(all("[data-queued]")).toHaveLength(1);
  });
});

describe("the queue", () => {
  const view = (state: "waiting" | "running" | "ended", notBefore: string | null): View => ({
    started: "2026-11-20T09:00:00Z",
    entries: [{ run: run("r"), state, verdict: null, fault: null, lacks: null }],
    paused: null,
    notBefore,
  });

  it("goes on by itself once a vendor may be called again", async () => {
    const answers = [view("waiting", new Date(Date.now() + 5000).toISOString()), view("running", null)];
    const waits: number[] = [];
    const session = { ask: () => Promise.resolve({ answer: answers.shift() }), notices: { announce: () => undefined } };
    const queue = new CheckQueue(session as unknown as Session, (milliseconds, then) => {
      waits.push(milliseconds);
      if (waits.length === 1) queueMicrotask(then);
      return () => undefined;
    });
    await queue.look();
    await until(() => expect(queue.view?.entries[0]?.state).toBe("running"));
    expect(waits[0]).toBeGreaterThan(4000);
    expect(waits[0]).toBeLessThanOrEqual(5000);
  });
});
