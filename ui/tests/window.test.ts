// The window as a user works with it.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { begin, EVERYTHING, UMBRELLA, work } from "./sample";
import {
  all,
  choose,
  chooseInMenu,
  click,
  damage,
  find,
  gone,
  id,
  inOrganisation,
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

const openBakker = () => openRun("bakker-keys");
const step = (id: string) => `[data-test="task-list"] [data-step="${id}"]`;
const heading = test("step-heading");
/** The action that makes the vendor show the secret. */
const appears = '[data-action="click-generate-secret"]';
const visser = () => `[data-organisation="${id("visser")}"]`;
const note = async (world: World) =>
  (await world.ask("run", { run: id("bakker-keys") })).progress.steps["user-credentials"]?.note;

describe("the first run", () => {
  it("goes from an empty window to a finished, printed checklist", async () => {
    const { world } = await open();
    await find(test("home-empty"));
    expect(all(test("start-button"))).toHaveLength(1);
    await click(test("start-button"));

    await click('[data-mode="checklist"] input');
    await type(test("organisation-name"), "Bakker IT");
    await click(test("organisation-submit"));
    await click('[data-guide="umbrella-connectwise"] input');
    await click('[data-question="product"] [data-answer="umbrella"] input');
    await click('[data-question="integrated"] [data-answer="no"] input');
    expect((await find<HTMLButtonElement>(test("begin-button"))).disabled).toBe(true);
    await click('[data-question="console"] [data-answer="msp"] input');
    await click(test("begin-button"));

    await shows(heading, "Check what you need");
    await until(() => expect(document.activeElement).toBe(document.querySelector(heading)));
    await click('[data-action="check-admin-ready"]');
    await click(test("next-button"));
    await shows(heading, "Create a role for Umbrella");

    // The remaining steps go through the core directly, because they are all alike.
    const [started] = (await world.ask("home", {})).organisations.flatMap((it) => it.runs);
    await work(world, started?.id ?? "", null);
    await click("input[data-action]");
    await click(test("end-link"));
    await click(test("finish-button"));
    await find(test("finished"));
    await click(test("paper-button"));
    const frame = await find<HTMLIFrameElement>(test("paper-frame"));
    expect(frame.getAttribute("srcdoc")).toContain("☑</span> Check: You can sign in");
    expect(frame.getAttribute("sandbox")).not.toContain("allow-scripts");
    await choose(test("paper-format"), "markdown");
    await click(test("paper-save"));
    await shows(test("paper-said"), "Bakker IT");
    expect(readdirSync(world.files)).toEqual([expect.stringMatching(/^Bakker IT .*\.md$/)]);
    expect(world.requests("start_run")).toMatchObject([
      { guide: UMBRELLA, answers: { product: "umbrella", integrated: "no", console: "msp" }, mode: "checklist" },
    ]);
  });

  it("returns to the step where it was left", async () => {
    await open({ filled: true });
    await openBakker();
    await shows(heading, "Generate the key and the secret");
    await click(test("home-link"));
    await openBakker();
    await shows(heading, "Generate the key and the secret");
  });
});

describe("a run that is still loading", () => {
  it("gives way to the page that was asked for after it", async () => {
    const { session } = await open({ filled: true });
    const loading = session.openRun(id("bakker-keys"));
    await click(test("home-link"));
    await loading;
    expect(session.page).toEqual({ name: "home" });
    const first = session.openRun(id("bakker-keys"));
    await session.openRun(id("visser-confirmed"));
    await first;
    expect(session.run?.id).toBe(id("visser-confirmed"));
  });
});

describe("organisations", () => {
  it("are renamed in place, and a name that is already used is refused", async () => {
    await open({ filled: true });
    await chooseInMenu("bakker", "organisation-rename");
    await type(test("organisation-name"), "Visser Groep");
    await click(test("organisation-submit"));
    await shows(test("organisation-fault"), "already an organisation called Visser Groep");
    expect(all(test("toast"))).toEqual([]);
    await type(test("organisation-name"), "Bakker Groep");
    await click(test("organisation-submit"));
    await shows(inOrganisation("bakker", "h3"), "Bakker Groep");
  });

  it("are restored by undo", async () => {
    await open({ filled: true });
    await chooseInMenu("visser", "organisation-remove");
    await shows(test("confirm"), "can’t be undone");
    await click(test("confirm-yes"));
    await gone(visser());
    await click(test("undo"));
    await find(visser());
    await shows(test("announcer"), "Undone.");
  });

  it("get a removed run back by undo", async () => {
    await open({ filled: true });
    await click(inRun("bakker-keys", test("run-remove")));
    await gone(`[data-run="${id("bakker-keys")}"]`);
    await click(test("undo"));
    await find(`[data-run="${id("bakker-keys")}"]`);
  });
});

describe("a step", () => {
  it("can't be left while it shows a value that appears only once", async () => {
    const { world } = await open({ filled: true, reader: "de" });
    await openBakker();
    await click(appears);
    await shows(test("footer-text"), "Noch zu speichern: Passwort (geheimer Schlüssel) des API-Benutzers.");
    expect(all<HTMLButtonElement>(test("next-button"))[0]?.disabled).toBe(true);
    expect(all<HTMLButtonElement>(step("user-general"))[0]?.disabled).toBe(true);
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true }));
    expect(world.requests("open_step")).toEqual([]);
    await click('[data-action="capture-secret"]');
    await click(test("next-button"));
    await shows(heading, "Mit Workspace 365 verknüpfen");
  });

  it("says how much is open, and can still be left", async () => {
    await open({ filled: true });
    await openBakker();
    await shows(test("footer-text"), "2 items still open.");
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true }));
    await shows(heading, "Link the user to Workspace 365");
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", altKey: true }));
    await shows(heading, "Generate the key and the secret");
  });

  it("undoes a tick that the core refuses, and says why", async () => {
    const { world } = await open({ filled: true });
    await openBakker();
    world.refusals.set("tick", { code: "journal-disk-full", args: { path: "/data" }, retry: true });
    const box = await find<HTMLInputElement>(appears);
    box.click();
    await shows(test("toast"), "The disk is full: /data");
    await until(() => expect(box.checked).toBe(false));
    expect(all<HTMLButtonElement>(test("next-button"))[0]?.disabled).toBe(false);
  });

  it("can be skipped and marked as a problem, and both can be undone", async () => {
    await open({ filled: true });
    await openRun("visser-rights");
    await click(step("companies"));
    await shows(heading, "Map your companies");
    await click(test("skip-button"));
    await find(`${step("companies")}[data-state="skipped"]`);
    await click(test("skip-button"));
    await click(test("problem-button"));
    await find(`${step("companies")}[data-state="problem"]`);
    await click(test("problem-button"));
    await find(`${step("companies")}[data-state="open"]`);
  });

  it("that is not optional can be skipped only with a note that says why", async () => {
    await open({ filled: true });
    await openBakker();
    await click(step("user-vendor"));
    await click(test("skip-button"));
    await shows(test("toast"), "Write in the note why you skip it");
    expect(document.activeElement).toBe(document.querySelector(test("note")));
    await type(test("note"), "The user was linked before.");
    await click(test("skip-button"));
    await find(`${step("user-vendor")}[data-state="skipped"]`);
  });

  it("of a finished run is read-only until the run is reopened", async () => {
    await open({ filled: true });
    await openRun("bakker-finished");
    const box = await find<HTMLInputElement>("input[data-action]");
    expect(box.disabled).toBe(true);
    await click(test("reopen-button"));
    await until(() => expect(box.disabled).toBe(false));
  });

  it("is done by one of two routes", async () => {
    let run = "";
    await open({
      filled: true,
      before: async (world) => {
        run = await begin(world, id("bakker"), EVERYTHING, "checklist");
        await work(world, run, "rights");
      },
    });
    await click(`[data-run="${run}"] ${test("run-open")}`);
    await until(() => expect(all('input[data-action^="matrix-role/"]').length).toBeGreaterThan(0));
    for (const row of all('input[data-action^="matrix-role/"]'))
      await click(`[data-action="${row.dataset["action"]}"]`);
    for (const action of ["open-security-roles", "matrix-picture"]) await click(`[data-action="${action}"]`);
    await find(`${step("rights")}[data-state="done"]`);
  });

  it("names the list behind a right among the clicks, too", async () => {
    let run = "";
    await open({
      filled: true,
      before: async (world) => {
        run = await begin(world, id("bakker"), EVERYTHING, "checklist");
        await work(world, run, "rights");
      },
    });
    await click(`[data-run="${run}"] ${test("run-open")}`);
    await click('[data-matrix="role"] [data-view="clicks"]');
    await shows('[data-matrix="role"] .clicks', "List behind it: ");
  });

  it("shows rights as the vendor's screen does, or only the clicks", async () => {
    await open({ filled: true });
    await openRun("visser-rights");
    const matrix = '[data-matrix="umbrella-role"]';
    await shows(`${matrix} table [data-row="company-maintenance"]`, "Companies › Company Maintenance");
    await click(`${matrix} [data-view="clicks"]`);
    await gone(`${matrix} table`);
    await shows(matrix, "Company Maintenance: set Inquire Level: All");
  });

  it("copies a value exactly", async () => {
    const { world } = await open({ filled: true });
    await openRun("bakker-changed");
    await click(step("form"));
    await shows(heading, "Fill in the form");
    await click(test("copy"));
    await until(() => expect(world.copied).toEqual(['Lotse, "API" <1>']));
    await shows(test("announcer"), "Copied");
  });

  it("changes with the answers and keeps its ticks", async () => {
    const { session } = await open({ filled: true });
    await openBakker();
    await click(test("answers-link"));
    await click('[data-question="connection"] [data-answer="existing"] input');
    await click(test("answers-save"));
    await find(step("connection-existing"));
    expect(session.run?.here.ticked).toEqual(["click-generate-key", "capture-username"]);
  });
});

describe("a note", () => {
  it("is saved when the step is left, and is there on return", async () => {
    const { world } = await open({ filled: true });
    await openBakker();
    await type(test("note"), "Ask Kim first.");
    await click(step("user-general"));
    await until(async () => expect(await note(world)).toBe("Ask Kim first."));
    await click(step("user-credentials"));
    await until(() => expect(all<HTMLTextAreaElement>(test("note"))[0]?.value).toBe("Ask Kim first."));
  });

  it("stays when it can't be saved, and can be tried again", async () => {
    const { world } = await open({ filled: true });
    await openBakker();
    world.refusals.set("write_note", { code: "journal-locked", args: { path: "/data" }, retry: true });
    await type(test("note"), "Ask Kim first.");
    (await find(test("note"))).dispatchEvent(new Event("blur"));
    await shows(test("note-state"), "Not saved.");
    await click(`${test("note-state")} button`);
    await shows(test("note-state"), "Saved.");
    expect(await note(world)).toBe("Ask Kim first.");
  });

  it("that is too long is refused and stays in the field uncut", async () => {
    await open({ filled: true });
    await openBakker();
    expect((await find<HTMLTextAreaElement>(test("note"))).maxLength).toBe(-1);
    await type(test("note"), "x".repeat(70_000));
    (await find(test("note"))).dispatchEvent(new Event("blur"));
    await shows(test("note-state"), "Not saved. Your text is still here.");
    await shows("body", "This text has 70000 characters. The maximum is 65536.");
    expect((await find<HTMLTextAreaElement>(test("note"))).value).toHaveLength(70_000);
  });
});

describe("the language", () => {
  it("changes only the words: step, focus, ticks and the note being typed stay", async () => {
    await open({ filled: true, reader: "de" });
    await openBakker();
    await shows(heading, "Schlüssel erzeugen");
    await type(test("note"), "Halber Satz");
    const node = document.querySelector(heading);
    const button = await find<HTMLButtonElement>('[data-language="nl"]');
    button.focus();
    button.click();
    await shows(heading, "Sleutel en geheim genereren");
    expect(document.querySelector(heading)).toBe(node);
    expect(document.activeElement).toBe(button);
    expect(document.body.lang).toBe("nl");
    expect(all<HTMLTextAreaElement>(test("note"))[0]?.value).toBe("Halber Satz");
    expect(all<HTMLInputElement>("[data-action]:checked")).toHaveLength(2);
  });

  it("of a product changes its labels, not the sentences", async () => {
    await open({ filled: true, reader: "en" });
    await openBakker();
    await choose(test("product-language"), "de");
    await shows('[data-test="step"] .label', "Zugangsdaten");
    await shows(heading, "Generate the key and the secret");
    expect(await text('[data-test="step"] .label')).toBe("Zugangsdaten");
    expect((await find('[data-test="step"] .label')).lang).toBe("de");
  });

  it("is plain text if a product has only one", async () => {
    await open({ filled: true, reader: "de" });
    await openRun("visser-rights");
    await shows(test("product-language"), "Oberfläche von ConnectWise PSA: Englisch");
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
    let mend: () => void = () => undefined;
    const { world } = await open({ before: async (world) => void (mend = await damage(world)) });
    await shows(test("fault-page"), join(world.folder, "lotse.db"));
    await click(test("fault-folder"));
    await until(async () => expect((await world.seen()).opened).toEqual([world.folder]));
    mend();
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
