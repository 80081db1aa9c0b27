// Checks every page with axe. Colours and sizes need a real browser; the end-to-end tests check those.
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { bring, fileOf } from "./sample";
import {
  click,
  computer,
  damage,
  endNothing,
  find,
  id,
  inOrganisation,
  inRun,
  open,
  openOn,
  test,
  type,
  type Opening,
} from "./window";

async function clean(): Promise<void> {
  const rules = { "color-contrast": { enabled: false } };
  // jsdom can't run axe inside the frame that shows a paper.
  const { violations } = await axe.run(document.body, { rules, iframes: false });
  expect(violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
}

const connected = (name: string) => inRun(name, test("run-open"));
const run = connected("bakker-keys");
const check = inRun("practice-ready", test("run-check"));
const unchecked = inRun("werft-keys", test("run-check"));
const access = inOrganisation("werft", test("organisation-access"));
const step = (id: string) => `[data-test="task-list"] [data-step="${id}"]`;

const slowly: Opening["before"] = (world) =>
  world.ask("set_mistakes", { run: id("practice-ready"), names: ["connectwise-slow"] });

const pages: Record<string, { filled?: boolean; way: string[]; there: string; before?: Opening["before"] }> = {
  "an empty home": { way: [], there: test("home-empty") },
  home: { filled: true, way: [test("organisation-add")], there: test("organisation-form") },
  start: {
    filled: true,
    way: [test("start-button"), '[data-guide="umbrella-connectwise"] input'],
    there: "[data-question]",
  },
  "a step": { filled: true, way: [run], there: test("sketch") },
  "a step with rights": { filled: true, way: [connected("visser-rights")], there: "[data-matrix]" },
  "a step with routes": {
    filled: true,
    way: [connected("bakker-changed"), step("rights")],
    there: '[data-action="matrix-picture"]',
  },
  "what the screen shows instead": { filled: true, way: [run, test("mismatch-button")], there: test("mismatch-seen") },
  answers: { filled: true, way: [run, test("answers-link")], there: test("answers-pane") },
  "the end": { filled: true, way: [run, test("end-link")], there: test("end-pane") },
  paper: { filled: true, way: [run, test("end-link"), test("paper-button")], there: test("paper-page") },
  "what a check will ask": { filled: true, way: [unchecked], there: test("check-needs") },
  "a check that runs": { filled: true, before: slowly, way: [check, test("check-start")], there: "[data-call]" },
  "a check": { filled: true, way: [check, test("check-start")], there: '[data-cell="missing"]' },
  "customers and companies": {
    filled: true,
    way: [check, test("check-customers-open"), test("customers-start")],
    there: test("customers-list"),
  },
  "rights of several guides": {
    filled: true,
    way: [access, test("compare-link"), `${test("compare-answers")} summary`, test("compare-all")],
    there: test("compare-role"),
  },
  "access for checks": {
    filled: true,
    way: [access, '[data-value="sophos-client-secret"] [data-test="value-open"]'],
    there: test("secret-form"),
  },
  webhooks: { filled: true, way: [access, test("webhooks-link")], there: test("webhooks-username") },
  settings: {
    filled: true,
    way: [test("settings-link"), 'input[name="proxy"][value="manual"]'],
    there: test("proxy-address"),
  },
  "a start of practice": { filled: true, way: [test("practice-button")], there: test("practice-intro") },
  "a capture": { filled: true, way: [connected("werft-keys")], there: test("secret-form") },
  "a capture that is refused": {
    filled: true,
    way: [connected("werft-keys"), test("secret-keep")],
    there: test("secret-fault"),
  },
  "a credential to enter": {
    filled: true,
    way: [connected("werft-stored"), test("copy-secret")],
    there: test("copy-left"),
  },
  credentials: {
    filled: true,
    way: [connected("werft-stored"), test("credentials-link")],
    there: test("credential-delete"),
  },
  "a question before deleting": {
    filled: true,
    way: [connected("werft-stored"), test("credentials-link"), test("credential-delete")],
    there: test("confirm"),
  },
  "the practice console": {
    filled: true,
    way: [connected("practice-keys"), `${test("practice-mistakes")} summary`],
    there: "[data-mistake]",
  },
  "everything that needs attention": {
    filled: true,
    way: [test("attention-more")],
    there: '[data-attention^="changed-"]',
  },
  checks: { filled: true, way: [test("checks-link")], there: test("checks-start") },
  "keys that end": { filled: true, way: [test("calendar-link"), test("calendar-save")], there: test("calendar-saved") },
  "how a key is replaced": {
    filled: true,
    way: [test("calendar-link"), inRun("visser-confirmed", test("expiry-procedure"))],
    there: "details[open]",
  },
  "a guide that changed": { filled: true, way: [test("changed-run")], there: test("changes-pane") },
  "a step that changed": { filled: true, way: [test("changed-run"), test("change-open")], there: test("step-change") },
  "what waits for a second person": {
    filled: true,
    way: [connected("werft-second"), test("end-link"), test("second-confirm")],
    there: test("second-fault"),
  },
  "what a second person said": {
    filled: true,
    way: [connected("visser-confirmed"), test("end-link")],
    there: test("second-said"),
  },
  "handing over": {
    filled: true,
    way: [connected("werft-stored"), test("hand-over-entry"), test("hand-over-save")],
    there: test("hand-over-saved"),
  },
  "a paper in both languages": {
    filled: true,
    way: [run, test("end-link"), test("paper-button"), test("paper-bilingual"), test("paper-save")],
    there: `${test("paper-said")} code`,
  },
  "the journal's check": {
    filled: true,
    way: [test("settings-link"), test("journal-check")],
    there: test("journal-verdict"),
  },
  "the menu of an organisation": {
    filled: true,
    way: [inOrganisation("bakker", test("organisation-menu"))],
    there: test("organisation-rename"),
  },
  "the words of the trade": { filled: true, way: [test("words-link")], there: "[data-word]" },
};

describe("axe finds nothing on", () => {
  for (const [name, { filled = false, before, way, there }] of Object.entries(pages)) {
    it(name, async () => {
      await open({ filled, reader: "de", ...(before && { before }) });
      for (const selector of way) await click(selector);
      await find(there);
      await clean();
    });
  }

  it("a list of webhooks, and the question before they are deleted", async () => {
    const practice = inOrganisation("practice", test("organisation-access"));
    const old = { username: "", secret: "", code: "" };
    const before: Opening["before"] = async (world) => {
      const names = ["autotask-orphaned-webhooks"];
      const { values } = await world.ask("set_mistakes", { run: id("practice-keys"), names });
      for (const name of ["username", "secret", "code"] as const) {
        old[name] = values.find((it) => it.id === `autotask-old-${name}`)?.value ?? "";
      }
    };
    await open({ filled: true, reader: "de", before });
    for (const selector of [practice, test("webhooks-link"), test("webhooks-user")]) await click(selector);
    for (const [name, value] of Object.entries(old)) await type(test(`webhooks-${name}`), value);
    for (const selector of [test("webhooks-look"), "[data-webhook] input"]) await click(selector);
    await clean();
    await click(test("webhooks-delete"));
    await find(test("webhooks-named"));
    await clean();
  });

  it("the palette, and the list of shortcuts", async () => {
    await open({ filled: true, reader: "de" });
    await find("[data-run]");
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "k", ctrlKey: true }));
    await find("[data-hit]");
    await clean();
    await click(test("palette-shortcuts"));
    await find("[data-shortcut]");
    await clean();
  });

  it("a hand-over file", async () => {
    const there = await computer({ filled: true });
    await open({ reader: "de", before: async (world) => world.change({ pick: await fileOf(there, id("werft")) }) });
    await click(test("import-open"));
    await find(test("import-confirm"));
    await clean();
  });

  it("a hand-over file that can't be used", async () => {
    const { world } = await open({ reader: "nl" });
    const args = { device: "01a2b3c4", sequence: "7" };
    world.refusals.set("read_hand_over", { code: "hand-over-tampered", args, retry: false });
    await click(test("import-open"));
    await find(test("import-fault"));
    await clean();
  });

  it("an empty calendar", async () => {
    await open({ filled: true, reader: "de", before: endNothing });
    await click(test("calendar-link"));
    await find(test("calendar-empty"));
    await clean();
  });

  it("keys that are kept on another computer", async () => {
    const there = await computer({ filled: true });
    const here = await computer();
    await bring(there, here, id("werft"));
    await openOn(here);
    for (const selector of [connected("werft-stored"), test("credentials-link")]) await click(selector);
    await find(test("credential-elsewhere"));
    await clean();
  });

  it("the fault page", async () => {
    await open({ before: damage });
    await find(test("fault-page"));
    await clean();
  });
});
