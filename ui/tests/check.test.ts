// The check page as a person uses it, on the stand-in for the core.
import { flushSync } from "svelte";
import { describe, expect, it, vi } from "vitest";
import type { FakeOptions } from "../src/platform/fake/fake";
import { all, click, find, gone, open, shows, test, text, type } from "./stand-in";

const HEADLINE = test("check-headline");
const runCheck = (run: string) => `[data-run="${run}"] ${test("run-check")}`;

/** At the check page of a run, with checks that take a moment only. */
async function at(run: string, options: FakeOptions = {}) {
  const opened = await open({ filled: true, reader: "en", ...options });
  opened.fake.checks.millis = 40;
  await click(runCheck(run));
  await find(test("check-page"));
  return opened;
}

async function checked(): Promise<void> {
  await click(test("check-start"));
  await find(`${test("check-page")}[data-phase="done"]`);
}

describe("before the first check", () => {
  it("the page says what will be asked, what is lacking, and the ways to it", async () => {
    await at("werft-nordlicht");
    await shows(HEADLINE, "Not checked yet");
    await vi.waitFor(() => expect(document.activeElement).toBe(document.querySelector(HEADLINE)));
    await shows(test("check-empty"), "Nothing is created, changed or deleted.");
    await shows('[data-need="credential"]', "Not stored yet: secret key");
    await click(`[data-need="credential"] ${test("need-step")}`);
    await shows(test("step-heading"), "Create the credentials");
    await click(test("check-link"));
    await click(`[data-need="inspector"] ${test("need-organisation")}`);
    await find(test("organisation-page"));
  });

  it("a checklist has no way to a check", async () => {
    await open({ filled: true });
    expect(document.querySelector(runCheck("bakker-nordlicht"))).toBeNull();
    await click(`[data-run="bakker-nordlicht"] ${test("run-open")}`);
    await find(test("end-link"));
    expect(document.querySelector(test("check-link"))).toBeNull();
    await click(test("end-link"));
    expect(document.querySelector(test("end-check"))).toBeNull();
  });
});

describe("a check", () => {
  it("shows its calls, and then what is missing and what is too wide, in words and in place", async () => {
    const { fake } = await at("werft-speicher");
    fake.checks.millis = 700;
    await click(test("check-start"));
    await find('[data-call="2"]');
    await shows(HEADLINE, "Lotse is asking");
    await vi.waitFor(() => expect(document.activeElement).toBe(document.querySelector(HEADLINE)));
    expect((await find(test("check-progress"))).getAttribute("role")).toBe("status");
    await find(`${test("check-page")}[data-phase="done"]`);
    await shows(HEADLINE, "Two things to change");
    expect((await find(HEADLINE)).dataset["verdict"]).toBe("changes");
    await shows(test("announcer"), "Two things to change");
    expect(await text('[data-count="missing"]')).toBe("1 Missing");
    const groups = all(`${test("findings")} [data-group]`).map((it) => it.dataset["group"]);
    expect(groups).toEqual(["missing", "excess"]);
    expect(await text('[data-cell="missing"]')).toBe("My → All. Missing: found My, asked All");
    expect((await find('[data-cell="excess"]')).title).toBe("Too wide: found All, asked None");
    const asked = fake.calls.filter((it) => it.command === "check_page").length;
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(fake.calls.filter((it) => it.command === "check_page").length).toBe(asked);
  });

  it("shows the proof of the finding that is chosen, from the card and from the cell", async () => {
    await at("werft-speicher");
    await checked();
    await shows(test("proof"), "asked:All");
    await shows(test("proof"), "Lotse only asked; nothing was changed.");
    await click(`${test("findings")} [data-state="excess"] ${test("show-proof")}`);
    await shows(test("proof"), "deleteLevel");
    expect((await find('[data-cell="excess"]')).getAttribute("aria-pressed")).toBe("true");
    await click('[data-cell="missing"]');
    await shows(test("proof"), "may not be edited");
    await shows(test("announcer"), "Proof shown:");
  });

  it("filters by a state, and jumps to the step of a finding", async () => {
    await at("werft-speicher");
    await checked();
    await click('[data-count="excess"]');
    await gone(`${test("findings")} [data-group="missing"]`);
    await click('[data-count="excess"]');
    await find(`${test("findings")} [data-group="missing"]`);
    await click('[data-count="pass"]');
    expect((await find<HTMLDetailsElement>('details[data-group="pass"]')).open).toBe(true);
    await click('[data-count="pass"]');
    await click(`${test("findings")} [data-state="missing"] ${test("show-step")}`);
    await shows(test("step-heading"), "Set the rights");
  });

  it("is as asked after the repair and one's own look, and says what changed", async () => {
    const { fake } = await at("werft-speicher");
    await checked();
    await click(test("eyes-seen"));
    await shows(test("eyes"), "Confirmed by you");
    await click(test("eyes-undo"));
    await find(test("eyes-seen"));
    await click(test("eyes-seen"));
    await find(test("eyes-undo"));
    await checked();
    await shows(HEADLINE, "Everything as asked");
    await shows(test("since"), "Missing now As asked");
    expect(fake.find("werft-speicher").standing).toBe("verified");
    await click(test("home-link"));
    await shows('[data-run="werft-speicher"] [data-standing]', "Confirmed by the vendor");
  });

  it("that could not ask never says that all is as asked", async () => {
    const { fake } = await at("werft-speicher");
    fake.checks.mistakes.set("werft-speicher", ["no-answer"]);
    await checked();
    await shows(HEADLINE, "Not everything could be checked");
    await shows(test("proof"), "no answer");
    expect(await text(test("proof"))).not.toContain("said so itself");
    await click(test("home-link"));
    await shows('[data-run="werft-speicher"] [data-standing="problem"]', "Problem found");
  });

  it("can be stopped: the page says so, and that nothing of it was kept", async () => {
    const { fake } = await at("werft-speicher");
    fake.checks.millis = 3000;
    await click(test("check-start"));
    await click(test("check-stop"));
    await find(`${test("check-page")}[data-phase="done"]`);
    await shows(HEADLINE, "The check was stopped");
    await shows(test("check-lead"), "nothing is checked yet");
    await find(test("check-empty"));
  });

  it("that is stopped does not show the verdict of the one before as its own", async () => {
    const { fake } = await at("werft-speicher");
    await checked();
    await checked();
    expect((await find(HEADLINE)).dataset["verdict"]).not.toBe("stopped");
    fake.checks.millis = 3000;
    await click(test("check-start"));
    await click(test("check-stop"));
    await find(`${HEADLINE}[data-verdict="stopped"]`);
    await shows(test("check-lead"), "What you see below is the check of");
    await find("[data-finding]");
    // Also for who leaves the page and comes back.
    await click(test("home-link"));
    await click(runCheck("werft-speicher"));
    await find(`${HEADLINE}[data-verdict="stopped"]`);
    fake.checks.millis = 40;
    await checked();
    await find(`${HEADLINE}:not([data-verdict="stopped"])`);
  });

  it("goes on without the page, and is followed again on coming back", async () => {
    const { fake } = await at("werft-speicher");
    fake.checks.millis = 900;
    await click(test("check-start"));
    await find(test("check-calls"));
    await click(test("home-link"));
    await find(test("home-page"));
    await new Promise((resolve) => setTimeout(resolve, 60));
    const asked = fake.calls.length;
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect(fake.calls.length).toBe(asked);
    await click(runCheck("werft-speicher"));
    await shows(HEADLINE, "Lotse is asking");
    await vi.waitFor(async () => expect(await text(HEADLINE)).toBe("Two things to change"), { timeout: 3000 });
  });

  it("is left by the keyboard to where one came from", async () => {
    await at("werft-speicher");
    await checked();
    expect(document.activeElement).toBe(document.querySelector(HEADLINE));
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", altKey: true }));
    await find(test("home-page"));
  });

  it("that waits counts down and offers to check again", async () => {
    const { fake } = await at("werft-speicher");
    fake.checks.mistakes.set("werft-speicher", ["not-ready"]);
    await checked();
    await shows(HEADLINE, "Not ready yet");
    await shows(test("check-again-at"), "It makes sense to ask again in 5:00");
  });

  it("speaks another language without losing its place", async () => {
    const { session } = await at("werft-speicher");
    await checked();
    await click('[data-cell="excess"]');
    await session.setReader("de");
    flushSync();
    await shows(HEADLINE, "Zwei Dinge sind zu ändern");
    await shows(test("proof"), "Die Rolle darf Firmen löschen");
  });

  it("whose page can't be loaded says why and can be tried again", async () => {
    const { fake } = await open({ filled: true, reader: "en" });
    fake.refusals.set("check_page", { code: "journal-locked", args: { path: "/data" }, retry: true });
    await click(runCheck("werft-speicher"));
    await shows(HEADLINE, "can’t be shown");
    await click(test("check-look"));
    await shows(HEADLINE, "Not checked yet");
  });
});

describe("what is given for one check alone", () => {
  const SECRET = "canary-4417-private";

  it("goes to the core once, and the inputs are emptied at once", async () => {
    const { fake } = await at("werft-speicher");
    const input = await find<HTMLInputElement>(test("check-admin-private"));
    expect([input.type, input.autocomplete, input.getAttribute("spellcheck")]).toEqual(["password", "off", "false"]);
    await type(test("check-admin-private"), SECRET);
    await click(test("check-start"));
    expect(input.value).toBe("");
    await find(`${test("check-page")}[data-phase="done"]`);
    const carried = fake.calls.filter((it) => JSON.stringify(it.request).includes(SECRET));
    expect(carried.map((it) => it.command)).toEqual(["start_check"]);
    expect(document.documentElement.outerHTML).not.toContain(SECRET);
  });

  it("keeps a mail address that was typed when the core refuses", async () => {
    const { fake } = await at("werft-nordlicht");
    fake.refusals.set("start_check", { code: "journal-locked", args: { path: "/data" }, retry: true });
    await type(test("check-mail"), "kim@werft.example");
    await click(test("check-start"));
    await shows(test("toast"), "Another program is holding the file");
    expect((await find<HTMLInputElement>(test("check-mail"))).value).toBe("kim@werft.example");
  });
});
