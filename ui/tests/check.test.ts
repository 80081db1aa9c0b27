// The check page as a user sees it. The vendors are the practice tenants.
import { flushSync } from "svelte";
import { describe, expect, it } from "vitest";
import type { CheckView } from "../src/platform";
import { finding } from "./wire-values";
import {
  all,
  click,
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
  type Opening,
} from "./window";
import type { World } from "./world";

const HEADLINE = test("check-headline");
const RUN = "practice-ready";
const runCheck = (name: string) => inRun(name, test("run-check"));

/** Plants exactly these mistakes in the practice tenants. */
const mistakes = (world: World, ...names: string[]) => world.ask("set_mistakes", { run: id(RUN), names });
/** One right is missing, one is too wide. */
const WRONG = ["connectwise-edit-my", "connectwise-delete-too-wide"];
/** Each call takes two seconds. */
const slowly: Opening = { before: (world) => mistakes(world, ...WRONG, "connectwise-slow") };

/** The findings of a check as if no vendor had answered. */
const unanswered = (check: CheckView) =>
  check.findings.map((it) => ({ ...it, proof: it.proof && { ...it.proof, status: null } }));

/** Opens the check page of a run. */
async function at(name: string, options: Opening = {}) {
  const opened = await open({ filled: true, ...options });
  await click(runCheck(name));
  await find(test("check-page"));
  return opened;
}

async function checked(): Promise<void> {
  await click(test("check-start"));
  await find(`${test("check-page")}[data-phase="done"]`);
}

describe("before the first check", () => {
  it("the page says what will be asked, and what is missing, with links", async () => {
    await at("werft-keys");
    await shows(HEADLINE, "Not checked yet");
    await until(() => expect(document.activeElement).toBe(document.querySelector(HEADLINE)));
    await shows(test("check-empty"), "Nothing is created, changed or deleted.");
    await shows('[data-need="credential"]', "Not saved yet: Password (secret) of the API user");
    await click(`[data-need="credential"] ${test("need-step")}`);
    await shows(test("step-heading"), "Generate the key and the secret");
    await click(test("check-link"));
    await click(`[data-need="inspector"] ${test("need-organisation")}`);
    await find(test("organisation-page"));
  });

  it("a checklist has no link to a check", async () => {
    await open({ filled: true });
    expect(document.querySelector(runCheck("bakker-keys"))).toBeNull();
    await openRun("bakker-keys");
    await find(test("end-link"));
    expect(document.querySelector(test("check-link"))).toBeNull();
    await click(test("end-link"));
    expect(document.querySelector(test("end-check"))).toBeNull();
  });
});

describe("a check", () => {
  it("shows its calls, then what is missing and what is too wide, as cards and in the table", async () => {
    const { world } = await at(RUN, slowly);
    await click(test("check-start"));
    await find("[data-call]");
    await shows(HEADLINE, "Checking…");
    await until(() => expect(document.activeElement).toBe(document.querySelector(HEADLINE)));
    expect((await find(test("check-progress"))).getAttribute("role")).toBe("status");
    await mistakes(world, ...WRONG);
    await find(`${test("check-page")}[data-phase="done"]`);
    await shows(HEADLINE, "Two things to fix");
    expect((await find(HEADLINE)).dataset["verdict"]).toBe("changes");
    await shows(test("announcer"), "Two things to fix");
    expect(await text('[data-count="missing"]')).toBe("1 To fix");
    const groups = all(`${test("findings")} [data-group]`).map((it) => it.dataset["group"]);
    expect(groups.slice(0, 2)).toEqual(["missing", "excess"]);
    expect(await text('[data-cell="missing"]')).toContain("found My, required All");
    expect((await find('[data-cell="excess"]')).title).toBe("Too broad: found All, required None");
    // The last event may cause one more fetch; after that there must be none.
    const silence = () => new Promise((resolve) => setTimeout(resolve, 400));
    await silence();
    const asked = world.requests("check_page").length;
    await silence();
    expect(world.requests("check_page").length).toBe(asked);
  });

  it("shows the proof of the finding that was clicked, on its card or in its cell", async () => {
    await at(RUN);
    await checked();
    await shows(test("proof"), "All");
    await shows(test("proof"), "Read only: nothing was changed.");
    await click(`${test("findings")} [data-state="excess"] ${test("show-proof")}`);
    await shows(test("proof"), "None");
    expect((await find('[data-cell="excess"]')).getAttribute("aria-pressed")).toBe("true");
    await click('[data-cell="missing"]');
    await shows(test("proof"), "My");
    await shows(test("announcer"), "Proof shown:");
  });

  it("filters by state, and jumps to the step of a finding", async () => {
    await at(RUN);
    await checked();
    await click('[data-count="excess"]');
    await gone(`${test("findings")} [data-group="missing"]`);
    await click('[data-count="excess"]');
    await find(`${test("findings")} [data-group="missing"]`);
    await click('[data-count="pass"]');
    expect((await find<HTMLDetailsElement>('details[data-group="pass"]')).open).toBe(true);
    await click('[data-count="pass"]');
    await click(`${test("findings")} [data-state="missing"] ${test("show-step")}`);
    await shows(test("step-heading"), "Set the rights of the role");
  });

  it("is as asked after the repairs and the confirmations, and says what changed", async () => {
    const { world } = await at(RUN);
    await checked();
    await mistakes(world);
    await checked();
    await shows(test("since"), "To fix now Correct");
    // What was looked at in the steps is not asked again.
    const left = all(test("eyes-seen")).length;
    const seen = all(test("eyes-undo")).length;
    expect([left, seen].every((count) => count > 1)).toBe(true);
    await shows(test("eyes"), "Confirmed by you");
    await click(test("eyes-undo"));
    await until(() => expect(all(test("eyes-undo")).length).toBe(seen - 1));
    await click(test("eyes-seen"));
    await until(() => expect(all(test("eyes-seen")).length).toBe(left));
    // A click in a browser gives the button the focus.
    (await find(test("eyes-seen-all"))).focus();
    await click(test("eyes-seen-all"));
    await until(() => expect(document.activeElement).toBe(all(test("check-end"))[0]));
    await find(`${HEADLINE}[data-verdict="both"]`);
    expect((await world.ask("run", { run: id(RUN) })).view.standing).toBe("verified");
    await click(test("home-link"));
    await shows(inRun(RUN, "[data-standing]"), "Checked by API");
  });

  it('that got no answers never says "as asked"', async () => {
    const { world } = await at(RUN, { before: (world) => mistakes(world, "connectwise-maintenance") });
    await checked();
    await shows(HEADLINE, "Not everything could be checked");
    await shows(test("proof"), "503");
    world.rewrite("check_page", (page) => ({
      ...page,
      last: page.last && { ...page.last, findings: unanswered(page.last) },
    }));
    await click(test("home-link"));
    await click(runCheck(RUN));
    await find(test("proof"));
    expect(await text(test("proof"))).not.toContain("Answer from");
    await click(test("home-link"));
    await find(runCheck(RUN));
    expect(all(inRun(RUN, '[data-standing="problem"]'))).toEqual([]);
  });

  it("can be stopped, and the page says that nothing of it was kept", async () => {
    await at(RUN, slowly);
    await click(test("check-start"));
    await click(test("check-stop"));
    await find(`${test("check-page")}[data-phase="done"]`);
    await shows(HEADLINE, "The check was stopped");
    await shows(test("check-lead"), "nothing is checked yet");
    await find(test("check-empty"));
  });

  it("that was stopped does not show the verdict of the check before as its own", async () => {
    const { world } = await at(RUN);
    await checked();
    await checked();
    // The second check must be over before the tenants become slow: it would go on for seconds.
    await until(async () => {
      const page = await world.ask("check_page", { run: id(RUN) });
      expect([page.running, page.last?.before]).toEqual([null, expect.any(String)]);
    });
    expect((await find(HEADLINE)).dataset["verdict"]).not.toBe("stopped");
    await mistakes(world, "connectwise-slow");
    await click(test("check-start"));
    await click(test("check-stop"));
    await find(`${HEADLINE}[data-verdict="stopped"]`);
    await shows(test("check-lead"), "Below you see the one before it");
    await find("[data-finding]");
    // The same after leaving the page and coming back.
    await click(test("home-link"));
    await click(runCheck(RUN));
    await find(`${HEADLINE}[data-verdict="stopped"]`);
    await mistakes(world);
    await checked();
    await find(`${HEADLINE}:not([data-verdict="stopped"])`);
  });

  it("keeps running when the page is left, and is followed again on return", async () => {
    const { world } = await at(RUN, slowly);
    await click(test("check-start"));
    await find(test("check-calls"));
    await click(test("home-link"));
    await find(test("home-page"));
    await new Promise((resolve) => setTimeout(resolve, 60));
    const asked = world.calls.length;
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect(world.calls.length).toBe(asked);
    await click(runCheck(RUN));
    await shows(HEADLINE, "Checking…");
    await until(async () => expect(await text(HEADLINE)).toBe("Two things to fix"));
  });

  it("is left with the keyboard, back to the page before", async () => {
    await at(RUN);
    await checked();
    expect(document.activeElement).toBe(document.querySelector(HEADLINE));
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", altKey: true }));
    await find(test("home-page"));
  });

  it("that waits counts down and offers to check again", async () => {
    const { world } = await at(RUN, { before: (world) => mistakes(world) });
    // No practice tenant makes a finding wait, so change the answer.
    const again = new Date(Date.now() + 300_000).toISOString();
    world.rewrite("check_page", (page) => {
      const last = page.last && {
        ...page.last,
        headline: { verdict: "waiting" as const, count: 1 },
        again,
        findings: [finding("w", "waiting", { again })],
        counts: { waiting: 1 },
      };
      return { ...page, last };
    });
    await checked();
    await shows(HEADLINE, "Not ready yet");
    await shows(test("check-again-at"), "Check again in 4:5");
  });

  it("changes the language without losing its place", async () => {
    const { session } = await at(RUN);
    await checked();
    await click('[data-cell="excess"]');
    await session.setReader("de");
    flushSync();
    await shows(HEADLINE, "Zwei Punkte sind zu ändern");
    await shows(test("proof"), "statt");
  });

  it("that can't be loaded says why and can be loaded again", async () => {
    const { world } = await open({ filled: true });
    world.refusals.set("check_page", { code: "journal-locked", args: { path: "/data" }, retry: true });
    await click(runCheck(RUN));
    await shows(HEADLINE, "can’t be shown");
    await click(test("check-look"));
    await shows(HEADLINE, "Not checked yet");
  });
});

describe("input for a single check", () => {
  const SECRET = "canary-4417-private";

  it("is sent to the core once, and the fields are emptied at once", async () => {
    const { world } = await at(RUN);
    const input = await find<HTMLInputElement>(test("check-admin-private"));
    expect([input.type, input.autocomplete, input.getAttribute("spellcheck")]).toEqual(["password", "off", "false"]);
    await type(test("check-admin-private"), SECRET);
    await click(test("check-start"));
    expect(input.value).toBe("");
    await find(`${test("check-page")}[data-phase="done"]`);
    const carried = world.calls.filter((it) => JSON.stringify(it.request).includes(SECRET));
    expect(carried.map((it) => it.command)).toEqual(["start_check"]);
    expect(document.documentElement.outerHTML).not.toContain(SECRET);
  });

  it("keeps a mail address that was typed when the core refuses", async () => {
    const { world } = await at("werft-keys");
    world.refusals.set("start_check", { code: "journal-locked", args: { path: "/data" }, retry: true });
    await type(test("check-mail"), "kim@werft.example");
    await click(test("check-start"));
    await shows(test("toast"), "Another program is using the file");
    expect((await find<HTMLInputElement>(test("check-mail"))).value).toBe("kim@werft.example");
  });
});
