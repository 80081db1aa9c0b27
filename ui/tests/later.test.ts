// Papers, expiring keys, changed guides and the second person, as a user meets them.
import { describe, expect, it, vi } from "vitest";
import { putGuide } from "./sample";
import {
  all,
  choose,
  click,
  endNothing,
  find,
  gone,
  id,
  inRun,
  open,
  openRun,
  shows,
  test,
  text,
  type,
  until,
} from "./window";
import type { World } from "./world";

const active = (selector: string) => until(() => expect(document.activeElement).toBe(document.querySelector(selector)));

describe("paper", () => {
  async function at(name: string) {
    const opened = await open({ filled: true });
    await openRun(name);
    for (const way of [test("end-link"), test("paper-button")]) await click(way);
    await find(test("paper-frame"));
    return opened;
  }

  it("is a report first, and a checklist or bilingual on demand", async () => {
    const { world } = await at("bakker-finished");
    const frame = await find<HTMLIFrameElement>(test("paper-frame"));
    expect(frame.getAttribute("srcdoc")).toContain("☑");
    await click(`${test("paper-kind")}[data-kind="checklist"]`);
    await until(() => expect(frame.getAttribute("srcdoc")).not.toContain("☑"));
    await click(test("paper-bilingual"));
    await until(() => expect(world.requests("print").at(-1)).toMatchObject({ kind: "checklist", bilingual: true }));
    expect((await find<HTMLInputElement>(`${test("paper-kind")}[data-kind="proof"]`)).disabled).toBe(true);
  });

  it("is printed as PDF by another program, and saved in the chosen format, by default PDF", async () => {
    const { world } = await at("werft-stored");
    await click(test("print-button"));
    // Typesetting takes long in a debug build.
    const typeset = { timeout: 100_000, interval: 100 };
    const said = () => document.querySelector(test("paper-said"))?.textContent;
    await vi.waitFor(() => expect(said()).toContain("The PDF is open in another program."), typeset);
    const pdf = { run: id("werft-stored"), kind: "report", format: "pdf", bilingual: false };
    expect(world.requests("open_paper")).toEqual([pdf]);
    expect((await world.seen()).opened).toEqual([expect.stringMatching(/\.pdf$/u)]);
    expect((await find<HTMLSelectElement>(test("paper-format"))).value).toBe("pdf");
    await choose(test("paper-format"), "html");
    await click(test("paper-save"));
    await shows(test("paper-said"), ".html");
    await shows(test("paper-said"), "contains no secret keys or passwords");
    expect(world.requests("save")).toMatchObject([{ format: "html" }]);
  });

  it("that can't be saved says what to do, and keeps the choice", async () => {
    const { world } = await at("werft-stored");
    await choose(test("paper-format"), "markdown");
    world.refusals.set("save", { code: "save-failed", args: { path: "/full", detail: "no space" }, retry: true });
    await click(test("paper-save"));
    await shows(test("paper-fault"), "/full (no space) Save to another folder");
    expect((await find<HTMLSelectElement>(test("paper-format"))).value).toBe("markdown");
    await click(test("paper-save"));
    await gone(test("paper-fault"));
  });

  it("of a check is one click from the check", async () => {
    await open({ filled: true });
    await click(inRun("practice-ready", test("run-check")));
    await click(test("check-start"));
    await click(test("check-paper"));
    await find(`${test("paper-frame")}[data-kind="proof"]`);
  });
});

describe("keys that expire", () => {
  it("are on Home by urgency, and link to the procedure that replaces them", async () => {
    await open({ filled: true });
    const expiry = (run: string) => `[data-attention="expiry-${id(run)}/secret"]`;
    await shows(expiry("visser-confirmed"), "Expired");
    await shows(expiry("werft-second"), "Expires in 12 days");
    await click(expiry("visser-confirmed"));
    const open_ = await find<HTMLDetailsElement>('[data-procedure="renew-secret"]');
    await until(() => expect(open_.open).toBe(true));
    await active('[data-procedure="renew-secret"] summary');
  });

  it("are listed by level with their links, and saved for a calendar", async () => {
    const { world, session } = await open({ filled: true });
    await click(test("calendar-link"));
    await find('[data-level="ended"]');
    expect(all("[data-level]").map((it) => it.dataset["level"])).toEqual(["ended", "urgent", "soon", "later"]);
    await active(`${test("calendar-page")} h1`);
    await shows('[data-level="ended"] [data-expiry="secret"]', "2 days ago");
    await shows(test("calendar-undated"), "saved key");
    world.refusals.set("save_calendar", { code: "save-failed", args: { path: "/x", detail: "full" }, retry: true });
    await click(test("calendar-save"));
    await shows(test("calendar-fault"), "Saving failed: /x");
    await click(test("calendar-save"));
    await shows(test("calendar-saved"), ".ics");
    await gone(test("calendar-fault"));
    await click(inRun("werft-second", test("expiry-credentials")));
    await find(test("credentials-pane"));
    session.back();
    await click(`[data-level="urgent"] ${test("expiry-organisation")}`);
    await find(test("organisation-page"));
  });

  it("say when there are none, and where to enter a day", async () => {
    await open({ filled: true, before: endNothing });
    await click(test("calendar-link"));
    await shows(test("calendar-empty"), "enter the day on which it expires");
    expect(all(test("calendar-save"))).toEqual([]);
    await shows(test("calendar-undated"), "saved keys");
  });
});

describe("a guide that changed", () => {
  it("is shown on Home, in the run and at its steps until somebody has looked at it", async () => {
    const { world } = await open({ filled: true });
    await shows('[data-attention="changed-everything"]', "1 new step · 1 changed step");
    await click(`${test("changed-run")}[data-of="${id("bakker-changed")}"]`);
    await shows(test("changes-pane"), "Revision 7 → 8");
    await active(`${test("changes-pane")} h1`);
    await shows('[data-step="rights"] [data-change]', "changed");
    await click(`[data-changed="rights"] ${test("change-open")}`);
    await shows(test("step-change"), "Edit Level");
    await click(test("step-change-all"));
    await click(test("changes-look"));
    await find(test("end-pane"));
    expect(world.requests("take_revision")).toHaveLength(1);
    expect(all(`${test("changes-banner")}, ${test("changes-entry")}, [data-change]`)).toEqual([]);
    await click(test("home-link"));
    await gone('[data-attention="changed-everything"]');
  });

  it("can be done again: the run reopens at the first changed step, and the marks stay", async () => {
    await open({ filled: true });
    await click(test("changed-run"));
    await click(test("changes-reopen"));
    await shows(test("step-heading"), "Give rights");
    await find(test("step-change"));
    await find(test("changes-entry"));
    await find(`${test("step")} ${test("problem-button")}`);
  });

  it("stays marked when taking the new revision is refused", async () => {
    const { world } = await open({ filled: true });
    await click(test("changed-run"));
    world.refusals.set("take_revision", { code: "journal-disk-full", args: { path: "/data" }, retry: true });
    await click(test("changes-look"));
    await shows(test("toast"), "The disk is full: /data");
    await find(test("changes-pane"));
  });

  it("that is older than the run's own is announced, and the run can't be finished with it", async () => {
    const before = async (world: World) => {
      await world.ask("take_revision", { run: id("bakker-changed") });
      await world.change({ end: true });
      putGuide(world, 7);
      await world.change({ restart: true });
    };
    await open({ filled: true, before });
    await openRun("bakker-changed");
    await shows(test("guide-older"), "revision 8 of the guide");
    await click(test("reopen-button"));
    await click(test("end-link"));
    await shows(test("guide-older"), "Install the latest version of Lotse");
    const finish = await find<HTMLButtonElement>(test("finish-button"));
    expect([finish.disabled, finish.getAttribute("aria-describedby")]).toEqual([true, "guide-older"]);
  });

  it("whose old revision was not kept says only that", async () => {
    const { world } = await open({ filled: true });
    world.rewrite("run", (run) => ({ ...run, changes: run.changes && { ...run.changes, changes: null } }));
    await click(inRun("bakker-changed", test("run-changes")));
    await shows(test("changes-unknown"), "revision 7");
    await shows(test("changes-unknown"), "revision 8");
    expect(all("[data-changed]")).toEqual([]);
  });
});

describe("a second person", () => {
  it("confirms by name and must not have worked on the run; a refusal keeps what was typed", async () => {
    const { world } = await open({ filled: true });
    await click(`[data-attention="second-${id("werft-second")}"]`);
    await shows(test("second-form"), "People who worked on it: Kim Muster and Robin Beispiel.");
    await type(test("second-note"), "Compared the rights.");
    await click(test("second-confirm"));
    await shows(test("second-fault"), "Enter the name of the second person first.");
    await type(test("second-name"), "kim muster");
    await click(test("second-confirm"));
    await shows(test("second-fault"), "kim muster has worked on this integration");
    await type(test("second-name"), "Alex Voorbeeld");
    world.refusals.set("confirm_second", { code: "journal-locked", args: { path: "/data" }, retry: true });
    await click(test("second-confirm"));
    await shows(test("second-fault"), "Another program is using the file");
    expect((await find<HTMLTextAreaElement>(test("second-note"))).value).toBe("Compared the rights.");
    await click(test("second-confirm"));
    await shows(test("second-said"), "Confirmed by Alex Voorbeeld,");
    await shows(test("second-said"), "Compared the rights.");
    await click(test("home-link"));
    await shows(inRun("werft-second", "[data-second]"), "confirmed by a second person");
  });

  it("has to look again after a change, and can withdraw", async () => {
    await open({ filled: true });
    await openRun("visser-confirmed");
    await click(test("end-link"));
    await find(`${test("second")}[data-state="confirmed"]`);
    await click(test("reopen-button"));
    await click('[data-test="task-list"] [data-step="user-vendor"]');
    const box = '[data-action="choose-integration-vendor"]';
    for (const checked of [true, false]) {
      await until(async () => expect((await find<HTMLInputElement>(box)).checked).toBe(checked));
      await click(box);
    }
    await click(test("end-link"));
    await find(`${test("second")}[data-state="outdated"]`);
    await click(test("finish-button"));
    await shows(test("second-said"), "something has been changed since");
    await find(test("second-form"));
    await click(test("second-withdraw"));
    await gone(test("second-said"));
    await find(`${test("second")}[data-state="wanted"]`);
  });

  it("is asked for with one box, even before the run is finished", async () => {
    const { world } = await open({ filled: true });
    await openRun("bakker-keys");
    await click(test("end-link"));
    world.refusals.set("want_second", { code: "journal-locked", args: { path: "/data" }, retry: true });
    const box = await find<HTMLInputElement>(test("second-want"));
    box.click();
    await shows(test("second-fault"), "Another program is using the file");
    expect(box.checked).toBe(false);
    box.click();
    await find(`${test("second")}[data-state="wanted"]`);
    await shows(test("second"), "once the integration is finished");
    expect(all(test("second-form"))).toEqual([]);
    await click(test("second-want"));
    await find(`${test("second")}[data-state="none"]`);
    expect(world.requests("want_second")).toHaveLength(3);
  });
});

describe("the settings", () => {
  it("keep the name for reports", async () => {
    const { world } = await open({ filled: true });
    await click(test("settings-link"));
    await type(test("person"), " Kim Muster ");
    (await find(test("person"))).dispatchEvent(new Event("change", { bubbles: true }));
    await until(async () => expect((await world.ask("start", {})).preferences.person).toBe("Kim Muster"));
  });

  it("check the journal and compare it with reports", async () => {
    const { world } = await open({ filled: true });
    await click(test("settings-link"));
    await click(test("journal-check"));
    await shows(`${test("journal-verdict")}[data-verdict="whole"]`, "The journal is consistent");
    await shows(test("journal-counts"), "Written by one computer.");
    const own = await text(`${test("journal")} code`);
    const [device, last] = own.split("/");
    const head = (sequence: number) => `${device}/${sequence}/${"ab".repeat(32)}`;
    const lines = [
      own,
      head(Number(last) + 5),
      head(7),
      `01a0f2d4-77c1-4c3c-8888-957d6d5ce6d4/1/${"ab".repeat(32)}`,
      "nothing",
    ];
    await type(test("journal-heads"), lines.join("\n"));
    await click(test("journal-check"));
    await find('[data-head="unreadable"]');
    expect(all("[data-head]").map((it) => it.dataset["head"])).toEqual([
      "fits",
      "behind",
      "differs",
      "unknown",
      "unreadable",
    ]);
    await shows('[data-head="behind"]', `from entry ${Number(last) + 1} on`);
    await find(`${test("journal-verdict")}[data-verdict="differs"]`);
    expect(all(test("head-by"))).toEqual([]);
    world.refusals.set("audit_journal", { code: "journal-locked", args: { path: "/data" }, retry: true });
    await click(test("journal-check"));
    await shows(test("journal-fault"), "Another program is using the file");
    expect(all(test("journal-verdict"))).toEqual([]);
    // A head that differs would need a forged journal, so change the answer.
    const kept = { text: "01a2b3c4/7/ab", state: "differs" as const, from: 7, by: ["01a0f2d4", "01a2b3c4"] };
    const broken = { device: "01a2b3c4", sequence: 57 };
    world.rewrite("audit_journal", (audit) => ({ ...audit, compared: [kept], broken }));
    await type(test("journal-heads"), "");
    await click(test("journal-check"));
    await shows(test("head-by"), "Noted by computer 01a0f2d4 and 01a2b3c4.");
    await shows(test("journal-verdict"), "entry 57 of computer 01a2b3c4");
  });
});
