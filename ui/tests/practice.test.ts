// Practice: started without an organisation, marked on every page, with a simulated vendor's screen beside the step.
import { describe, expect, it } from "vitest";
import { all, click, find, gone, id, open, openRun, shows, test, text } from "./window";

describe("practice", () => {
  it("starts without an organisation and is marked on every page", async () => {
    const { world } = await open();
    await click(test("practice-button"));
    await shows(test("practice-intro"), "Nothing leaves this computer.");
    expect(all(test("organisation-name"))).toEqual([]);
    await click('[data-guide="workspace-365-autotask"] input');
    await click('[data-question="connection"] [data-answer="new"] input');
    await click(test("begin-button"));
    await find(test("step"));
    expect(world.requests("start_run")).toMatchObject([{ organisation: "", mode: "practice" }]);
    for (const way of [test("credentials-link"), test("answers-link"), test("end-link"), test("paper-button")]) {
      await click(way);
      expect(await text(test("practice-badge"))).toBe("Practice");
    }
  });

  it("is not offered for a chosen organisation, and a real run is not marked", async () => {
    await open({ filled: true });
    await click(test("start-button"));
    await find(test("organisation-select"));
    expect(await text(test("organisation-select"))).not.toMatch(/practice/iu);
    await click(test("home-link"));
    await openRun("werft-keys");
    await find(test("step"));
    expect(all(`${test("practice-badge")}, ${test("practice-console")}`)).toEqual([]);
  });

  it("shows what the vendor would show, and asks to check again after a repair", async () => {
    const { world } = await open({ filled: true });
    await openRun("practice-keys");
    const secret = `${test("practice-console")} [data-value="secret"]`;
    const shown = await text(`${secret} code`);
    await click(`${secret} ${test("copy")}`);
    await shows(test("announcer"), "Copied");
    expect(world.copied).toEqual([shown]);
    // What has no control on the drawing stays in a list; a new mistake is no repair.
    await click('[data-mistake="autotask-slow"]');
    await find('[data-mistake="autotask-slow"]:checked:not(:disabled)');
    expect(all(`${test("practice-again")}, [data-mistake="autotask-user-inactive"]`)).toEqual([]);
    await click('[data-control="active"]');
    await shows(test("practice-again"), "Now check again.");
    const { mistakes, wrong } = await world.ask("practice_console", { run: id("practice-keys") });
    expect(mistakes.filter((it) => it.on).map((it) => it.name)).toEqual(["autotask-slow"]);
    expect(wrong).toBe(1);
    await click(test("practice-restart"));
    await find('[data-control="active"]:not(:checked)');
    expect(all(test("practice-again"))).toEqual([]);
  });

  it("leads from a finding to its control, and from changes to none", async () => {
    const { world } = await open({ filled: true });
    const run = id("practice-ready");
    await world.ask("restart_practice", { run });
    await click(`[data-run="${run}"] ${test("run-check")}`);
    await click(test("check-start"));
    const control = "cell/umbrella-role/service-tickets/edit";
    await click(`[data-finding="${control}"] ${test("show-control")}`);
    const select = (await find(`[data-control="${control}"]`)) as HTMLSelectElement;
    expect(document.activeElement).toBe(select);
    expect(select.value).toBe("My");
    for (const [at, value] of [
      [control, "All"],
      ["cell/umbrella-role/company-maintenance/delete", "None"],
    ] as const) {
      const field = (await find(`[data-control="${at}"]`)) as HTMLSelectElement;
      field.value = value;
      field.dispatchEvent(new Event("change", { bubbles: true }));
      await shows(test("practice-again"), "Now check again.");
      await find(`${test("practice-console")}[data-busy="false"]`);
    }
    await click(test("check-start"));
    await gone('[data-group="missing"], [data-group="excess"]');
    const { wrong } = await world.ask("practice_console", { run });
    expect(wrong).toBe(0);
  });
});

describe("the glossary", () => {
  it("opens beside the page", async () => {
    await open({ filled: true, reader: "nl" });
    await openRun("werft-keys");
    await find(test("step"));
    await click(test("words-link"));
    await shows('[data-word="webhook"]', "Een bericht dat de PSA uit zichzelf stuurt");
    expect(all("[data-word]")).toHaveLength(9);
    await click(test("word-list-close"));
    await gone(test("word-list"));
    await find(test("step"));
  });
});
