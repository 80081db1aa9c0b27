// Papers, keys that end, changed guides and the second person as a person meets them, on the stand-in for the core.
import { describe, expect, it, vi } from "vitest";
import { all, choose, click, find, gone, open, shows, test, text, type } from "./stand-in";

const openRun = (id: string) => click(`[data-run="${id}"] ${test("run-open")}`);
const active = (selector: string) =>
  vi.waitFor(() => expect(document.activeElement).toBe(document.querySelector(selector)));

describe("paper", () => {
  async function at(id: string) {
    const opened = await open({ filled: true, reader: "en" });
    await openRun(id);
    for (const way of [test("end-link"), test("paper-button")]) await click(way);
    await find(test("paper-frame"));
    return opened;
  }

  it("is a report of what was done, and a checklist or both languages when asked for", async () => {
    const { fake } = await at("bakker-ankerplatz");
    const frame = await find<HTMLIFrameElement>(test("paper-frame"));
    expect(frame.getAttribute("srcdoc")).toContain("☑ ");
    await click(`${test("paper-kind")}[data-kind="checklist"]`);
    await vi.waitFor(() => expect(frame.getAttribute("srcdoc")).not.toContain("☑ "));
    await click(test("paper-bilingual"));
    await vi.waitFor(() => expect(fake.calls.at(-1)?.request).toMatchObject({ kind: "checklist", bilingual: true }));
    expect((await find<HTMLInputElement>(`${test("paper-kind")}[data-kind="proof"]`)).disabled).toBe(true);
  });

  it("is printed as PDF by another program, and saved as what was chosen: PDF unless said otherwise", async () => {
    const { fake } = await at("werft-speicher");
    await click(test("print-button"));
    await shows(test("paper-said"), "The PDF is open in another program.");
    const pdf = { run: "werft-speicher", kind: "report", format: "pdf", bilingual: false };
    expect(fake.calls.at(-1)).toEqual({ command: "open_paper", request: pdf });
    await click(test("paper-save"));
    await shows(test("paper-said"), "/home/kim/Documents/Werft & Söhne Datentechnik GmbH report.pdf");
    await shows(test("paper-said"), "holds no secret keys or passwords");
    await choose(test("paper-format"), "html");
    await click(test("paper-save"));
    await vi.waitFor(() => expect(fake.calls.at(-1)).toMatchObject({ command: "save", request: { format: "html" } }));
  });

  it("that can't be saved says what to do next, and the choice stays", async () => {
    const { fake } = await at("werft-speicher");
    await choose(test("paper-format"), "markdown");
    fake.refusals.set("save", { code: "save-failed", args: { path: "/full", detail: "no space" }, retry: true });
    await click(test("paper-save"));
    await shows(test("paper-fault"), "/full (no space) Save to another folder");
    expect((await find<HTMLSelectElement>(test("paper-format"))).value).toBe("markdown");
    await click(test("paper-save"));
    await gone(test("paper-fault"));
  });

  it("of a check is one click from the check", async () => {
    const { fake } = await open({ filled: true, reader: "en" });
    fake.checks.millis = 40;
    await click(`[data-run="werft-speicher"] ${test("run-check")}`);
    await click(test("check-start"));
    await click(test("check-paper"));
    await find(`${test("paper-frame")}[data-kind="proof"]`);
  });
});

describe("keys that end", () => {
  it("stand on Home by urgency, and lead to what replaces them", async () => {
    await open({ filled: true, reader: "en" });
    await shows('[data-attention="expiry-visser-kontor/secret"]', "Expired");
    await shows('[data-attention="expiry-werft-ankerplatz/secret"]', "Expires in 12 days");
    await click('[data-attention="expiry-visser-kontor/secret"]');
    const open_ = await find<HTMLDetailsElement>('[data-procedure="rotate"]');
    await vi.waitFor(() => expect(open_.open).toBe(true));
    await active('[data-procedure="rotate"] summary');
  });

  it("are listed by level with their ways, and saved for a calendar", async () => {
    const { fake, session } = await open({ filled: true, reader: "en" });
    await click(test("calendar-link"));
    await find('[data-level="ended"]');
    expect(all("[data-level]").map((it) => it.dataset["level"])).toEqual(["ended", "urgent", "soon", "later"]);
    await active(`${test("calendar-page")} h1`);
    await shows('[data-level="ended"] [data-expiry="secret"]', "2 days ago");
    await shows(test("calendar-undated"), "One stored key");
    fake.refusals.set("save_calendar", { code: "save-failed", args: { path: "/x", detail: "full" }, retry: true });
    await click(test("calendar-save"));
    await shows(test("calendar-fault"), "Saving did not work: /x");
    await click(test("calendar-save"));
    await shows(test("calendar-saved"), "/home/kim/Lotse.ics");
    await gone(test("calendar-fault"));
    await click(`[data-run="werft-ankerplatz"] ${test("expiry-credentials")}`);
    await find(test("credentials-pane"));
    session.back();
    await click(`[data-level="urgent"] ${test("expiry-organisation")}`);
    await find(test("organisation-page"));
  });

  it("say so when there are none, and where a day is noted", async () => {
    await open({ filled: true, reader: "en" }).then(({ fake }) => {
      for (const { stored } of fake.runs) for (const it of Object.values(stored)) it.expires = null;
      fake.values.stored.clear();
    });
    await click(test("calendar-link"));
    await shows(test("calendar-empty"), "enter the day on which it stops working");
    expect(all(test("calendar-save"))).toEqual([]);
    await shows(test("calendar-undated"), "3 stored keys");
  });
});

describe("a guide that changed", () => {
  it("is said on Home, in the run and at its steps, until somebody has looked at it", async () => {
    const { fake } = await open({ filled: true, reader: "en" });
    await shows('[data-attention="changed-ankerplatz-kontor"]', "1 new step · 1 changed step · 1 removed step");
    await click(`${test("changed-run")}[data-of="bakker-ankerplatz"]`);
    await shows(test("changes-pane"), "Revision 2 → 4");
    await active(`${test("changes-pane")} h1`);
    expect(all(`[data-changed="legacy-export"] ${test("change-open")}`)).toEqual([]);
    await shows('[data-step="general"] [data-change]', "changed");
    await click(`[data-changed="general"] ${test("change-open")}`);
    await shows(test("step-change"), "The value of Security Level is now API User (system)");
    await click(test("step-change-all"));
    await click(test("changes-look"));
    await find(test("end-pane"));
    expect(fake.calls.some((it) => it.command === "take_revision")).toBe(true);
    expect(all(`${test("changes-banner")}, ${test("changes-entry")}, [data-change]`)).toEqual([]);
    await click(test("home-link"));
    await gone('[data-attention="changed-ankerplatz-kontor"]');
  });

  it("is worked through again: the run is reopened at the first step that changed, and the marks stay", async () => {
    await open({ filled: true, reader: "en" });
    await click(test("changed-run"));
    await click(test("changes-reopen"));
    await shows(test("step-heading"), "General details");
    await find(test("step-change"));
    await find(test("changes-entry"));
    await find(`${test("step")} ${test("problem-button")}`);
  });

  it("stays marked when taking the new revision is refused", async () => {
    const { fake } = await open({ filled: true, reader: "en" });
    await click(test("changed-run"));
    fake.refusals.set("take_revision", { code: "journal-disk-full", args: { path: "/data" }, retry: true });
    await click(test("changes-look"));
    await shows(test("toast"), "The disk is full: /data");
    await find(test("changes-pane"));
  });

  it("that is older here than where the run was worked on is said, and the run is not finished with it", async () => {
    const { fake } = await open({ filled: true, reader: "en" });
    const run = fake.runs.find((it) => it.id === "werft-speicher");
    if (run) run.revision = 99;
    await openRun("werft-speicher");
    await shows(test("guide-older"), "revision 99 of the guide");
    await click(test("end-link"));
    await shows(test("guide-older"), "Install the newest Lotse");
    const finish = await find<HTMLButtonElement>(test("finish-button"));
    expect([finish.disabled, finish.getAttribute("aria-describedby")]).toEqual([true, "guide-older"]);
  });

  it("of which the old revision was not kept says only that", async () => {
    await open({ filled: true, reader: "en" });
    await click(`[data-run="visser-nordlicht"] ${test("run-changes")}`);
    await shows(test("changes-unknown"), "at revision 2 and is now at revision 3");
    expect(all("[data-changed]")).toEqual([]);
  });
});

describe("a second person", () => {
  it("confirms by name, and is nobody who worked on it; what was typed stays", async () => {
    const { fake } = await open({ filled: true, reader: "en" });
    await click('[data-attention="second-werft-ankerplatz"]');
    await shows(test("second-form"), "Worked on it: Kim Muster and Robin Beispiel.");
    await type(test("second-note"), "Compared the rights.");
    await click(test("second-confirm"));
    await shows(test("second-fault"), "Enter the name of the second person first.");
    await type(test("second-name"), "kim muster");
    await click(test("second-confirm"));
    await shows(test("second-fault"), "kim muster has worked on this integration");
    expect(fake.calls.some((it) => it.command === "confirm_second")).toBe(false);
    await type(test("second-name"), "Alex Voorbeeld");
    fake.refusals.set("confirm_second", { code: "journal-locked", args: { path: "/data" }, retry: true });
    await click(test("second-confirm"));
    await shows(test("second-fault"), "Another program is holding the file");
    expect((await find<HTMLTextAreaElement>(test("second-note"))).value).toBe("Compared the rights.");
    await click(test("second-confirm"));
    await shows(test("second-said"), "Confirmed by Alex Voorbeeld,");
    await shows(test("second-said"), "Compared the rights.");
    await click(test("home-link"));
    await shows('[data-run="werft-ankerplatz"] [data-second]', "checked by a second person");
  });

  it("has to look again once something was changed, and can withdraw", async () => {
    await open({ filled: true, reader: "en" });
    await openRun("visser-kontor");
    await click(test("end-link"));
    await find(`${test("second")}[data-state="confirmed"]`);
    await click(test("reopen-button"));
    await click('[data-test="task-list"] [data-step="general"]');
    await click('[data-action="name"]');
    await click('[data-action="name"]');
    await click(test("end-link"));
    await find(`${test("second")}[data-state="outdated"]`);
    await click(test("finish-button"));
    await shows(test("second-said"), "something has been changed since");
    await find(test("second-form"));
    await click(test("second-withdraw"));
    await gone(test("second-said"));
    await find(`${test("second")}[data-state="wanted"]`);
  });

  it("is asked for with one box, also before the run is finished", async () => {
    const { fake } = await open({ filled: true, reader: "en" });
    await openRun("bakker-nordlicht");
    await click(test("end-link"));
    fake.refusals.set("want_second", { code: "journal-locked", args: { path: "/data" }, retry: true });
    const box = await find<HTMLInputElement>(test("second-want"));
    box.click();
    await shows(test("second-fault"), "Another program is holding the file");
    expect(box.checked).toBe(false);
    box.click();
    await find(`${test("second")}[data-state="wanted"]`);
    await shows(test("second"), "once the integration is finished");
    expect(all(test("second-form"))).toEqual([]);
    await click(test("second-want"));
    await find(`${test("second")}[data-state="none"]`);
    expect(fake.calls.filter((it) => it.command === "want_second")).toHaveLength(3);
  });
});

describe("the settings", () => {
  it("keep the name for reports", async () => {
    const { fake } = await open({ filled: true, reader: "en" });
    await click(test("settings-link"));
    await type(test("person"), " Kim Muster ");
    (await find(test("person"))).dispatchEvent(new Event("change", { bubbles: true }));
    await vi.waitFor(() => expect(fake.preferences.person).toBe("Kim Muster"));
  });

  it("check the journal and compare it with reports", async () => {
    const { fake } = await open({ filled: true, reader: "en" });
    await click(test("settings-link"));
    await click(test("journal-check"));
    await shows(`${test("journal-verdict")}[data-verdict="whole"]`, "The journal fits together");
    await shows(test("journal-counts"), "332 entries looked at. Written by 2 computers.");
    const own = await text(`${test("journal")} code`);
    await type(test("journal-heads"), `${own}\n01a0f2d4-77c1/400/ab\n01a0f2d4-77c1/7/ab\nff/1/ab\nnothing`);
    await click(test("journal-check"));
    await find('[data-head="unreadable"]');
    expect(all("[data-head]").map((it) => it.dataset["head"])).toEqual([
      "fits",
      "behind",
      "differs",
      "unknown",
      "unreadable",
    ]);
    await shows('[data-head="behind"]', "from number 215 on");
    await find(`${test("journal-verdict")}[data-verdict="differs"]`);
    expect(all(test("head-by"))).toEqual([]);
    fake.audit.kept = [{ text: "01a2b3c4/7/ab", state: "differs", from: 7, by: ["01a0f2d4", "01a2b3c4"] }];
    await type(test("journal-heads"), "");
    await click(test("journal-check"));
    await shows(test("head-by"), "Noted by computer 01a0f2d4 and 01a2b3c4.");
    fake.refusals.set("audit_journal", { code: "journal-locked", args: { path: "/data" }, retry: true });
    await click(test("journal-check"));
    await shows(test("journal-fault"), "Another program is holding the file");
    expect(all(test("journal-verdict"))).toEqual([]);
    fake.audit.broken = true;
    await click(test("journal-check"));
    await shows(test("journal-verdict"), "entry 57 of computer 01a2b3c4");
  });
});
