// Every page through axe. Colours and sizes need a real browser and are looked at there.
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { click, find, open, test } from "./window";

async function clean(): Promise<void> {
  const rules = { "color-contrast": { enabled: false } };
  const { violations } = await axe.run(document.body, { rules });
  expect(violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
}

const run = '[data-run="bakker-nordlicht"] [data-test="run-open"]';
const connected = (id: string) => `[data-run="${id}"] [data-test="run-open"]`;
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

  it("the fault page", async () => {
    await open({ fault: { code: "journal-corrupt", args: { path: "/j", detail: "malformed" }, retry: true } });
    await find(test("fault-page"));
    await clean();
  });
});
