// What another computer reports about a run is shown as its report, never as known here.
import { describe, expect, it } from "vitest";
import type { CheckView, Elsewhere, RunView } from "../src/platform";
import { bring, person, work } from "./sample";
import { all, click, computer, find, id, inRun, open, openRun, shows, test, text } from "./window";
import type { World } from "./world";

const by: Elsewhere = { person: "Alex Muster", device: "01a2b3c4", at: "2026-11-20T16:20:00Z" };
const view: CheckView = {
  at: by.at,
  millis: 10,
  calls: 1,
  hosts: [],
  counts: { missing: 1 },
  findings: [
    {
      id: "a",
      state: "missing",
      title: [{ kind: "text", text: "A right is missing" }],
      cause: null,
      fix: null,
      proof: null,
      step: null,
      again: null,
      confirmed: null,
      confirmedBy: null,
      seenElsewhere: null,
      before: null,
      part: null,
      names: [],
    },
  ],
  matrices: [],
  budgets: [],
  before: null,
  gone: [],
  headline: { verdict: "changes", count: 1 },
  again: null,
};

const RUN = "werft-stored";

/** Opens Home with a run that was checked, finished and confirmed on another computer. */
async function openReported() {
  const before = async (world: World) => {
    const other = await computer();
    await person(other, "Alex Muster");
    await bring(world, other, id("werft"));
    await work(other, id(RUN), null);
    await other.ask("finish_run", { run: id(RUN) });
    await other.ask("want_second", { run: id(RUN), on: true });
    await person(other, "");
    await other.ask("confirm_second", { run: id(RUN), name: "Robin Voorbeeld", note: "" });
    await bring(other, world, id("werft"));
    checkedThere(world);
  };
  await open({ filled: true, before });
}

/** Adds a check from another computer to the core's answers, because a test can't run one there. */
function checkedThere(world: World): void {
  const checkedElsewhere = { by, findings: 1, outdated: true };
  const claimed = (run: RunView) => (run.id === id(RUN) ? { ...run, checkedElsewhere } : run);
  world.rewrite("home", (home) => ({
    ...home,
    organisations: home.organisations.map((it) => ({ ...it, runs: it.runs.map(claimed) })),
  }));
  world.rewrite("run", (run) => ({ ...run, view: claimed(run.view) }));
  const elsewhere = [{ told: checkedElsewhere, view }];
  world.rewrite("check_page", (page) => ({ ...page, view: claimed(page.view), elsewhere }));
}

describe("what another computer reports about a run", () => {
  it("is shown as a report on Home", async () => {
    await openReported();
    await shows(inRun(RUN, '[data-elsewhere="1"]'), "Checked on another computer, one finding Alex Muster");
    await shows(inRun(RUN, ""), "confirmed by a second person on another computer");
    expect(all(inRun(RUN, "[data-standing]"))).toEqual([]);
    expect(await text(inRun(RUN, ""))).not.toContain("Checked by API");
  });

  it("is shown as a report on the check page, not as a check", async () => {
    await openReported();
    await click(inRun(RUN, test("run-check")));
    await shows(test("check-headline"), "Not checked yet");
    await shows(test("check-elsewhere"), "Alex Muster (computer 01a2b3c4)");
    await shows(test("check-elsewhere"), "Lotse has not checked it here.");
    await shows(test("check-elsewhere"), "A right is missing");
    await shows(test("check-elsewhere"), "Something has changed since then.");
  });

  it("is shown as a report at the end of the run", async () => {
    await openReported();
    await openRun(RUN);
    await click(test("end-link"));
    await shows(test("finished-elsewhere"), "Finished on another computer: Alex Muster (computer ");
    await shows(test("checked-elsewhere"), "Lotse has not checked it here.");
    await shows(test("second-elsewhere"), "Robin Voorbeeld confirmed this as the second person on another computer");
    expect(all(test("finished"))).toEqual([]);
    await find(test("finish-button"));
  });
});
