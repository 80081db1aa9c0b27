// Every page through axe. Colours and sizes need a real browser and are looked at there.
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { click, find, open, test, type } from "./stand-in";

async function clean(): Promise<void> {
  const rules = { "color-contrast": { enabled: false } };
  // The paper in its frame is the core’s; in jsdom a frame can’t be asked.
  const { violations } = await axe.run(document.body, { rules, iframes: false });
  expect(violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
}

const run = '[data-run="bakker-nordlicht"] [data-test="run-open"]';
const connected = (id: string) => `[data-run="${id}"] [data-test="run-open"]`;
const check = '[data-run="werft-speicher"] [data-test="run-check"]';
const unchecked = '[data-run="werft-nordlicht"] [data-test="run-check"]';
const access = '[data-organisation="werft"] [data-test="organisation-access"]';
const step = (id: string) => `[data-test="task-list"] [data-step="${id}"]`;

const pages: Record<string, { filled?: boolean; way: string[]; there: string }> = {
  "an empty home": { way: [], there: test("home-empty") },
  home: { filled: true, way: [test("organisation-add")], there: test("organisation-form") },
  start: {
    filled: true,
    way: [test("start-button"), '[data-guide="nordlicht-kontor"] input'],
    there: "[data-question]",
  },
  "a step": { filled: true, way: [run], there: test("sketch") },
  "a step with rights": { filled: true, way: [run, step("set-rights")], there: "[data-matrix]" },
  "a step with routes": { filled: true, way: [run, step("line-of-business")], there: '[data-action="route-tab"]' },
  answers: { filled: true, way: [run, test("answers-link")], there: test("answers-pane") },
  "the end": { filled: true, way: [run, test("end-link")], there: test("end-pane") },
  paper: { filled: true, way: [run, test("end-link"), test("paper-button")], there: test("paper-page") },
  "what a check will ask": { filled: true, way: [unchecked], there: test("check-needs") },
  "a check that runs": { filled: true, way: [check, test("check-start")], there: "[data-call]" },
  "a check": { filled: true, way: [check, test("check-start")], there: '[data-cell="missing"]' },
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
  "a capture": { filled: true, way: [connected("werft-nordlicht")], there: test("secret-form") },
  "a capture that is refused": {
    filled: true,
    way: [connected("werft-nordlicht"), test("secret-keep")],
    there: test("secret-fault"),
  },
  "a credential to enter": {
    filled: true,
    way: [connected("werft-speicher"), test("copy-secret")],
    there: test("copy-left"),
  },
  credentials: {
    filled: true,
    way: [connected("werft-speicher"), test("credentials-link")],
    there: test("credential-expires"),
  },
  "a question before deleting": {
    filled: true,
    way: [connected("werft-speicher"), test("credentials-link"), test("credential-delete")],
    there: test("confirm"),
  },
  "the practice console": {
    filled: true,
    way: [connected("practice-nordlicht"), `${test("practice-mistakes")} summary`],
    there: "[data-mistake]",
  },
  "everything that needs attention": {
    filled: true,
    way: [test("attention-more")],
    there: '[data-attention^="changed-"]',
  },
  "keys that end": { filled: true, way: [test("calendar-link"), test("calendar-save")], there: test("calendar-saved") },
  "how a key is replaced": {
    filled: true,
    way: [test("calendar-link"), `[data-run="visser-kontor"] ${test("expiry-procedure")}`],
    there: "details[open]",
  },
  "a guide that changed": { filled: true, way: [test("changed-run")], there: test("changes-pane") },
  "a step that changed": { filled: true, way: [test("changed-run"), test("change-open")], there: test("step-change") },
  "a guide that changed, nobody knows how": {
    filled: true,
    way: [`[data-run="visser-nordlicht"] ${test("run-changes")}`],
    there: test("changes-unknown"),
  },
  "what waits for a second person": {
    filled: true,
    way: [connected("werft-ankerplatz"), test("end-link"), test("second-confirm")],
    there: test("second-fault"),
  },
  "what a second person said": {
    filled: true,
    way: [connected("visser-kontor"), test("end-link")],
    there: test("second-said"),
  },
  "handing over": {
    filled: true,
    way: [connected("werft-speicher"), test("hand-over-entry"), test("hand-over-save")],
    there: test("hand-over-saved"),
  },
  "a hand-over file": { filled: true, way: [test("take-in-open")], there: test("take-in-import") },
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
  "the words of the trade": { filled: true, way: [test("words-link")], there: "[data-word]" },
};

describe("axe finds nothing on", () => {
  for (const [name, { filled = false, way, there }] of Object.entries(pages)) {
    it(name, async () => {
      await open({ filled, reader: "de" });
      for (const selector of way) await click(selector);
      await find(there);
      await clean();
    });
  }

  it("a list of webhooks, and the question before they are deleted", async () => {
    await open({ filled: true, reader: "de" });
    for (const selector of [access, test("webhooks-link")]) await click(selector);
    for (const name of ["username", "secret", "code"]) await type(test(`webhooks-${name}`), "made-up");
    for (const selector of [test("webhooks-look"), "[data-webhook] input"]) await click(selector);
    await clean();
    await click(test("webhooks-delete"));
    await find(test("webhooks-named"));
    await clean();
  });

  it("a hand-over file that can't be used", async () => {
    await open({ reader: "nl", file: "fault:hand-over-tampered" });
    await click(test("take-in-open"));
    await find(test("take-in-fault"));
    await clean();
  });

  it("an empty calendar", async () => {
    const { fake } = await open({ filled: true, reader: "de" });
    for (const { stored } of fake.runs) for (const it of Object.values(stored)) it.expires = null;
    fake.values.stored.clear();
    await click(test("calendar-link"));
    await find(test("calendar-empty"));
    await clean();
  });

  it("keys that are kept on another computer", async () => {
    await open({ filled: true, reader: "de", elsewhere: true });
    for (const selector of [connected("werft-speicher"), test("credentials-link")]) await click(selector);
    await find(test("credential-elsewhere"));
    await clean();
  });

  it("the fault page", async () => {
    await open({ fault: { code: "journal-corrupt", args: { path: "/j", detail: "malformed" }, retry: true } });
    await find(test("fault-page"));
    await clean();
  });
});
