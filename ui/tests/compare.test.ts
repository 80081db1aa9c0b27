// The rights that guides ask of one PSA, side by side. The checks are those of the practice tenants.
import { describe, expect, it } from "vitest";
import { nothingChosen, rightsOf, withAnswer, withGuide } from "../src/state/compare";
import type { ComparePage, SpokenLine } from "../src/platform";
import { all, choose, chooseInMenu, click, find, open, shows, test, text, until } from "./window";

const heads = () => all(`${test("compare-table")} thead th`).map((it) => it.textContent);
const guide = (id: string) => `${test("compare-guide")}[data-guide="${id}"]`;

/** The page, from the list of what the palette finds. */
async function compared() {
  const opened = await open({ filled: true });
  opened.session.visit({ name: "compare", organisation: null });
  await find(test("compare-page"));
  await until(() => expect(all(test("compare-psa")).length).toBe(1));
  await choose(test("compare-psa"), "connectwise");
  // The sample is about the same product as another guide.
  await click(guide("everything"));
  await until(() => expect(heads()).toContain("Cisco Umbrella"));
  return opened;
}

describe("comparing rights", () => {
  it("shows guides as columns and says in words what only one of them asks for", async () => {
    await compared();
    expect(heads()).toEqual([
      "Setting",
      "LastPass",
      "N-able N-sight RMM",
      "Sophos Central",
      "Cisco Umbrella",
      "One role for all",
    ]);
    const page = await text(test("compare-table"));
    for (const words of ["not mentioned", "holds for everything else", "can delete", "only N-able N-sight RMM"]) {
      expect(page).toContain(words);
    }
    await shows(test("compare-conflicts"), "off in the guide for Cisco Umbrella");
  });

  it("takes guides away and back, and shows settings that nobody asks for on request", async () => {
    await compared();
    await click(guide("nsight-connectwise"));
    await until(() => expect(heads()).not.toContain("N-able N-sight RMM"));
    const lines = () => all(`${test("compare-table")} [data-line]`).length;
    const before = lines();
    await click(test("compare-all"));
    await until(() => expect(lines()).toBeGreaterThan(before));
    for (const id of ["lastpass", "sophos-central", "umbrella"]) await click(guide(`${id}-connectwise`));
    await find(test("compare-none"));
    await click(guide("umbrella-connectwise"));
    await until(() => expect(heads()).toEqual(["Setting", "Cisco Umbrella", "One role for all"]));
  });

  it("says which answers were assumed and takes others", async () => {
    await compared();
    const answers = '[data-answers="umbrella-connectwise"]';
    await shows(answers, "3 assumed");
    await click(`${answers} summary`);
    await click(`${answers} [data-answer="mssp"] input`);
    await shows(answers, "2 assumed");
  });

  it("opens from an organisation, with its integrations", async () => {
    await open({ filled: true });
    await chooseInMenu("werft", "organisation-compare");
    await find(test("compare-page"));
    await find(test("compare-checked"));
    expect(all(test("compare-role")).length).toBeGreaterThan(0);
  });
});

describe("the state of the comparison", () => {
  const label = (text: string) => ({ text, lang: "en", gloss: null, onRecord: true, older: [], elsewhere: null });
  const ask = { state: "silent", label: null, text: "not mentioned", note: null } as const;
  const line = (right: string, asked: boolean): SpokenLine => ({
    path: [label(right)],
    setting: label("Add"),
    asked,
    cells: [],
    union: ask,
    marks: [],
  });
  const column = { revision: 1, shipped: true, name: "A", notes: [], questions: [] };
  const page = {
    psas: [{ psa: { id: "p", name: "P" }, guides: ["a", "b", "c"].map((id) => ({ id, name: id })) }],
    organisations: [],
    organisation: null,
    psa: "p",
    chosen: ["c", "a"],
    comparison: { guides: [{ ...column, id: "a", answers: { one: "x", two: "y" }, assumed: ["two"] }] },
  } as unknown as ComparePage;

  it("keeps the settings of a right together and leaves out what nobody asks for", () => {
    const lines = [line("A", true), line("A", false), line("B", false), line("C", true)];
    const comparison = { lines } as unknown as Parameters<typeof rightsOf>[0];
    expect(rightsOf(comparison, false).map((it) => [it.key, it.lines.map(({ at }) => at)])).toEqual([
      ["A", [0]],
      ["C", [3]],
    ]);
    expect(rightsOf(comparison, true).map((it) => it.lines.length)).toEqual([2, 1, 1]);
  });

  it("keeps columns in the order of the list, and given answers but not assumed ones", () => {
    expect(withGuide(page, nothingChosen, "b", true).guides).toEqual(["a", "b", "c"]);
    expect(withGuide(page, nothingChosen, "a", false).guides).toEqual(["c"]);
    const clicked = withGuide(page, nothingChosen, "a", false);
    expect(withGuide(page, clicked, "b", true).guides).toEqual(["b", "c"]);
    expect(withAnswer(page, nothingChosen, "a", "three", "z").answers).toEqual({ a: { one: "x", three: "z" } });
  });
});
