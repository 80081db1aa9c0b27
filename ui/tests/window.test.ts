// The window as a person uses it, on the stand-in for the core.
import { describe, expect, it, vi } from "vitest";
import { all, choose, click, find, gone, open, shows, test, text, type } from "./window";

const openBakker = () => click('[data-run="bakker-nordlicht"] [data-test="run-open"]');
const step = (id: string) => `[data-test="task-list"] [data-step="${id}"]`;
const whole = {
  general: ["email", "level"],
  credentials: ["generate-key", "capture-user", "generate-secret", "capture-secret"],
  "set-rights": ["role", "choices"],
  "line-of-business": ["route-list"],
  enter: ["zone", "zone-check", "enter-user", "enter-secret", "test"],
};
const heading = test("step-heading");

describe("the first run", () => {
  it("goes from an empty window to a finished, printed checklist", async () => {
    const { fake } = await open({ reader: "en" });
    await find(test("home-empty"));
    expect(all(test("start-button"))).toHaveLength(1);
    await click(test("start-button"));

    await click('[data-mode="checklist"] input');
    await type(test("organisation-name"), "Bakker IT");
    await click(test("organisation-submit"));
    await click('[data-guide="nordlicht-kontor"] input');
    await click('[data-question="partner"] [data-answer="yes"] input');
    expect((await find<HTMLButtonElement>(test("begin-button"))).disabled).toBe(true);
    await click('[data-question="reports"] [data-answer="no"] input');
    await click(test("begin-button"));

    await shows(heading, "Open the form");
    await vi.waitFor(() => expect(document.activeElement).toBe(document.querySelector(heading)));
    for (const id of ["go", "new"]) await click(`[data-action="${id}"]`);
    await click(test("next-button"));
    await shows(heading, "General details");

    // The rest in one go: what is done by hand once is done alike every time.
    const run = fake.runs[0];
    if (run) run.ticked = { ...run.ticked, ...whole };
    await click('[data-action="name"]');
    await click(test("end-link"));
    await click(test("finish-button"));
    await find(test("finished"));
    await click(test("paper-button"));
    const frame = await find<HTMLIFrameElement>(test("paper-frame"));
    expect(frame.getAttribute("srcdoc")).toContain("☑ Go to Admin");
    expect(frame.getAttribute("sandbox")).not.toContain("allow-scripts");
    await choose(test("paper-format"), "markdown");
    await click(test("paper-save"));
    await shows(test("paper-said"), "/home/kim/Documents/Bakker IT report.md");
    expect(fake.calls.find((it) => it.command === "start_run")?.request).toMatchObject({
      guide: "nordlicht-kontor",
      answers: { partner: "yes", reports: "no" },
      mode: "checklist",
    });
  });

  it("comes back to the step where it was left", async () => {
    await open({ filled: true });
    await openBakker();
    await shows(heading, "Create the credentials");
    await click(test("home-link"));
    await openBakker();
    await shows(heading, "Create the credentials");
  });
});

describe("organisations", () => {
  it("are renamed in place, and a name that is taken is said so", async () => {
    await open({ filled: true });
    await click('[data-organisation="bakker"] [data-test="organisation-rename"]');
    await type(test("organisation-name"), "Visser Groep");
    await click(test("organisation-submit"));
    await shows(test("toast"), "already an organisation called Visser Groep");
    await type(test("organisation-name"), "Bakker Groep");
    await click(test("organisation-submit"));
    await shows('[data-organisation="bakker"] h2', "Bakker Groep");
  });

  it("come back with undo", async () => {
    await open({ filled: true });
    await click('[data-organisation="visser"] [data-test="organisation-remove"]');
    await shows(test("confirm"), "can’t be restored");
    await click(test("confirm-yes"));
    await gone('[data-organisation="visser"]');
    await click(test("undo"));
    await find('[data-organisation="visser"]');
    await shows(test("announcer"), "Undone.");
  });

  it("lose a run and get it back", async () => {
    await open({ filled: true });
    await click('[data-run="bakker-nordlicht"] [data-test="run-remove"]');
    await gone('[data-run="bakker-nordlicht"]');
    await click(test("undo"));
    await find('[data-run="bakker-nordlicht"]');
  });
});

describe("a step", () => {
  it("can't be left while it holds a value that is shown only once", async () => {
    const { fake } = await open({ filled: true, reader: "de" });
    await openBakker();
    await click('[data-action="generate-secret"]');
    await shows(test("footer-text"), "Noch offen: geheimer Schlüssel.");
    expect(all<HTMLButtonElement>(test("next-button"))[0]?.disabled).toBe(true);
    expect(all<HTMLButtonElement>(step("general"))[0]?.disabled).toBe(true);
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true }));
    expect(fake.calls.some((it) => it.command === "open_step")).toBe(false);
    await click('[data-action="capture-secret"]');
    await click(test("next-button"));
    await shows(heading, "Rechte einstellen");
  });

  it("says how much is open and can be left all the same", async () => {
    await open({ filled: true });
    await openBakker();
    await shows(test("footer-text"), "2 items still open.");
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true }));
    await shows(heading, "Set the rights");
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", altKey: true }));
    await shows(heading, "Create the credentials");
  });

  it("takes back a tick that the core refuses, and says why", async () => {
    const { fake } = await open({ filled: true });
    await openBakker();
    fake.refusals.set("tick", { code: "journal-disk-full", args: { path: "/data" }, retry: true });
    const box = await find<HTMLInputElement>('[data-action="generate-secret"]');
    box.click();
    await shows(test("toast"), "The disk is full: /data");
    await vi.waitFor(() => expect(box.checked).toBe(false));
    expect(all<HTMLButtonElement>(test("next-button"))[0]?.disabled).toBe(false);
  });

  it("can be left out, marked as a problem, and taken back", async () => {
    await open({ filled: true });
    await openBakker();
    await click(step("line-of-business"));
    await click(test("skip-button"));
    await find(`${step("line-of-business")}[data-state="skipped"]`);
    await click(test("skip-button"));
    await click(test("problem-button"));
    await find(`${step("line-of-business")}[data-state="problem"]`);
    await click(test("problem-button"));
    await find(`${step("line-of-business")}[data-state="open"]`);
  });

  it("that is not optional can be left out only with a note that says why", async () => {
    await open({ filled: true });
    await openBakker();
    await click(step("set-rights"));
    await click(test("skip-button"));
    await shows(test("toast"), "Write in the note why you leave it out");
    expect(document.activeElement).toBe(document.querySelector(test("note")));
    await type(test("note"), "The role is there already.");
    await click(test("skip-button"));
    await find(`${step("set-rights")}[data-state="skipped"]`);
  });

  it("of a finished run is only read, until it is reopened", async () => {
    await open({ filled: true });
    await click('[data-run="bakker-ankerplatz"] [data-test="run-open"]');
    const box = await find<HTMLInputElement>('[data-action="go"]');
    expect(box.disabled).toBe(true);
    await click(test("reopen-button"));
    await vi.waitFor(() => expect(box.disabled).toBe(false));
  });

  it("is done by one of two routes", async () => {
    await open({ filled: true });
    await openBakker();
    await click(step("line-of-business"));
    await click('[data-action="route-list"]');
    await find(`${step("line-of-business")}[data-state="done"]`);
  });

  it("shows rights as the screen does, and only the clicks", async () => {
    await open({ filled: true });
    await openBakker();
    await click(step("set-rights"));
    await shows('[data-matrix="role"] table [data-row="companies"]', "Companies › Company Maintenance");
    await click('[data-matrix="role"] [data-view="clicks"]');
    await gone('[data-matrix="role"] table');
    await shows('[data-matrix="role"]', "Inquire Level to All");
  });

  it("copies a value letter for letter", async () => {
    const { fake } = await open({ filled: true });
    await openBakker();
    await click(step("general"));
    await click(test("copy"));
    await vi.waitFor(() => expect(fake.copied).toEqual(["Nordlicht-API"]));
    await shows(test("announcer"), "Copied");
  });

  it("changes with the answers, and keeps its ticks", async () => {
    const { session } = await open({ filled: true });
    await openBakker();
    await click(test("answers-link"));
    await click('[data-question="reports"] [data-answer="yes"] input');
    await click(test("answers-save"));
    await find(step("reports"));
    expect(session.run?.here.ticked).toEqual(["generate-key", "capture-user"]);
  });
});

describe("a note", () => {
  it("is saved on leaving the step, and is there on coming back", async () => {
    const { fake } = await open({ filled: true });
    await openBakker();
    await type(test("note"), "Ask Kim first.");
    await click(step("general"));
    await vi.waitFor(() => expect(fake.runs[0]?.notes["credentials"]).toBe("Ask Kim first."));
    await click(step("credentials"));
    await vi.waitFor(() => expect(all<HTMLTextAreaElement>(test("note"))[0]?.value).toBe("Ask Kim first."));
  });

  it("stays when it can't be saved, and can be tried again", async () => {
    const { fake } = await open({ filled: true });
    await openBakker();
    fake.refusals.set("write_note", { code: "journal-locked", args: { path: "/data" }, retry: true });
    await type(test("note"), "Ask Kim first.");
    (await find(test("note"))).dispatchEvent(new Event("blur"));
    await shows(test("note-state"), "Not saved.");
    await click(`${test("note-state")} button`);
    await shows(test("note-state"), "Saved.");
    expect(fake.runs[0]?.notes["credentials"]).toBe("Ask Kim first.");
  });

  it("is not cut where it is too long: it says so, and the text stays", async () => {
    const { fake } = await open({ filled: true });
    await openBakker();
    fake.refusals.set("write_note", {
      code: "journal-text-too-long",
      args: { length: "70000", limit: "65536" },
      retry: false,
    });
    expect((await find<HTMLTextAreaElement>(test("note"))).maxLength).toBe(-1);
    await type(test("note"), "x".repeat(70_000));
    (await find(test("note"))).dispatchEvent(new Event("blur"));
    await shows(test("note-state"), "Not saved. Your text is still here.");
    await shows("body", "This text has 70000 characters. At most 65536 are possible.");
    expect((await find<HTMLTextAreaElement>(test("note"))).value).toHaveLength(70_000);
  });
});

describe("the language", () => {
  it("changes the words only: step, focus, ticks and the note being typed stay", async () => {
    await open({ filled: true, reader: "de" });
    await openBakker();
    await shows(heading, "Zugangsdaten erzeugen");
    await type(test("note"), "Halber Satz");
    const node = document.querySelector(heading);
    const button = await find<HTMLButtonElement>('[data-language="nl"]');
    button.focus();
    button.click();
    await shows(heading, "Inloggegevens maken");
    expect(document.querySelector(heading)).toBe(node);
    expect(document.activeElement).toBe(button);
    expect(document.documentElement.lang).toBe("nl");
    expect(all<HTMLTextAreaElement>(test("note"))[0]?.value).toBe("Halber Satz");
    expect(all<HTMLInputElement>("[data-action]:checked")).toHaveLength(2);
  });

  it("of a product changes its labels, not the sentences", async () => {
    await open({ filled: true, reader: "en" });
    await openBakker();
    await choose(test("product-language"), "de");
    await shows('[data-test="step"] .label', "Zugangsdaten");
    await shows(heading, "Create the credentials");
    expect(await text('[data-test="step"] .label')).toBe("Zugangsdaten");
    expect((await find('[data-test="step"] .label')).lang).toBe("de");
  });

  it("is plain text where a product has only one", async () => {
    await open({ filled: true, reader: "de" });
    await click('[data-run="bakker-ankerplatz"] [data-test="run-open"]');
    await click(step("enter"));
    await shows(test("product-language"), "Oberfläche von Nordlicht RMM: Englisch");
    expect((await find(test("product-language"))).tagName).toBe("P");
  });

  it("can be changed before a run is started, too", async () => {
    await open({ reader: "en" });
    await find(test("home-empty"));
    await click('[data-language="de"]');
    await shows(test("home-empty"), "Noch ist nichts eingerichtet");
  });
});

describe("a journal that can't be used", () => {
  it("is explained, and trying again helps", async () => {
    const fault = { code: "journal-locked", args: { path: "/data/journal.db" }, retry: true };
    const { fake } = await open({ fault, reader: "en" });
    await shows(test("fault-page"), "Another program is holding the file: /data/journal.db");
    await shows(test("fault-page"), "Then try again.");
    await click(test("fault-folder"));
    expect(fake.calls.at(-1)?.command).toBe("open_data_folder");
    await click(test("fault-retry"));
    await find(test("home-empty"));
  });
});

describe("the settings", () => {
  it("show the licences of what Lotse contains", async () => {
    await open();
    await click(test("settings-link"));
    await click(test("third-party"));
    await shows(test("third-party-dialog"), "Inter");
    await shows(test("third-party-dialog"), "svelte");
    await click(test("third-party-close"));
    await gone(test("third-party-dialog"));
  });
});
