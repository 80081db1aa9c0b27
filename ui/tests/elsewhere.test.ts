// What another computer says of a run: told as that, and never as what is known here.
import { describe, expect, it } from "vitest";
import type { CheckView, Elsewhere } from "../src/platform";
import { all, click, find, open, shows, test, text } from "./stand-in";

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
};

/** Home, with a run of which another computer says everything. */
async function told() {
  const { fake } = await open({ filled: true, reader: "en" });
  const run = fake.runs.find((it) => it.id === "werft-nordlicht");
  if (!run) throw new Error("no such run");
  run.told = {
    checked: { told: { by, findings: 1, outdated: true }, view },
    finished: by,
    second: { by, name: "Robin Voorbeeld", note: "", outdated: false },
  };
  await click(`[data-run="werft-nordlicht"] ${test("run-open")}`);
  await find(test("step-heading"));
  await click(test("home-link"));
  return fake;
}

describe("what another computer says of a run", () => {
  it("is its report on Home", async () => {
    await told();
    const row = '[data-run="werft-nordlicht"]';
    await shows(`${row} [data-elsewhere="1"]`, "Checked on another computer, one finding Alex Muster");
    await shows(row, "confirmed by a second person on another computer");
    expect(all(`${row} [data-standing]`)).toEqual([]);
    expect(await text(row)).not.toContain("Confirmed by the vendor");
  });

  it("is its report on the check page, and no check here", async () => {
    await told();
    await click(`[data-run="werft-nordlicht"] ${test("run-check")}`);
    await shows(test("check-headline"), "Not checked yet");
    await shows(test("check-elsewhere"), "Alex Muster (computer 01a2b3c4)");
    await shows(test("check-elsewhere"), "Lotse has not checked it here.");
    await shows(test("check-elsewhere"), "A right is missing");
    await shows(test("check-elsewhere"), "Something has changed since then.");
  });

  it("is its report at the end of the run", async () => {
    await told();
    await click(`[data-run="werft-nordlicht"] ${test("run-open")}`);
    await click(test("end-link"));
    await shows(test("finished-elsewhere"), "Finished on another computer: Alex Muster (computer 01a2b3c4)");
    await shows(test("checked-elsewhere"), "Lotse has not checked it here.");
    await shows(test("second-elsewhere"), "Robin Voorbeeld has confirmed this as second person on another computer");
    expect(all(test("finished"))).toEqual([]);
    await find(test("finish-button"));
  });
});
