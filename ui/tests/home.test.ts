// Home with many organisations: search, filters, the place that is kept, practice apart from work.
import { describe, expect, it } from "vitest";
import type { Home } from "../src/platform";
import {
  all,
  choose,
  chooseInMenu,
  click,
  find,
  gone,
  id,
  inOrganisation,
  inRun,
  open,
  openRun,
  shows,
  test,
  type,
  until,
} from "./window";

const names = () => all(`${test("home-page")} tbody[data-organisation] h3`).map((it) => it.textContent?.trim());
const active = (selector: string) =>
  until(() => expect(document.activeElement).toBe(document.querySelector(selector) ?? "nothing"));

describe("the list on Home", () => {
  it("is searched without regard to accents and case, and says how much is left", async () => {
    await open({ filled: true });
    await type(test("home-search"), "SOHNE");
    await until(() => expect(names()).toEqual(["Werft & Söhne Datentechnik GmbH"]));
    await shows(test("home-count"), "1 organisation");
    await type(test("home-search"), "nowhere");
    await shows(test("home-count"), "Nothing found.");
    await click(test("home-show-all"));
    await until(() => expect(names()).toContain("Bakker IT"));
  });

  it("is filtered by status, guide and PSA together", async () => {
    await open({ filled: true });
    await choose(test("home-state"), "problem");
    await until(() => expect(all("[data-run]").map((it) => it.dataset["run"])).toEqual([id("visser-rights")]));
    await choose(test("home-psa"), "Autotask");
    await shows(test("home-count"), "Nothing found.");
    await choose(test("home-state"), "");
    await find(`[data-run="${id("bakker-keys")}"]`);
    expect(all(`[data-run="${id("visser-rights")}"]`)).toEqual([]);
  });

  it("keeps search, filters and scroll position while another page is open", async () => {
    await open({ filled: true });
    await type(test("home-search"), "bakker");
    await choose(test("home-order"), "worked");
    const page = await find(test("home-page"));
    page.scrollTop = 320;
    page.dispatchEvent(new Event("scroll"));
    await openRun("bakker-keys");
    await find(test("step-heading"));
    await click(test("home-link"));
    await active(inRun("bakker-keys", test("run-open")));
    expect((await find(test("home-page"))).scrollTop).toBe(320);
    expect((await find<HTMLInputElement>(test("home-search"))).value).toBe("bakker");
    expect((await find<HTMLSelectElement>(test("home-order"))).value).toBe("worked");
    expect(names()).toEqual(["Bakker IT"]);
  });

  it("shows practice in a place of its own, and asks no attention for it", async () => {
    await open({
      filled: true,
      before: (world) => world.ask("mark_problem", { run: id("practice-keys"), step: "user-credentials", on: true }),
    });
    await find(`${test("home-practised")} ${inRun("practice-keys", test("run-open"))}`);
    await click(test("attention-more"));
    expect(all(`[data-attention="${id("practice-keys")}"]`)).toEqual([]);
    expect(all("[data-attention]").length).toBeGreaterThan(3);
    const real = all(`${test("home-page")} section:not(${test("home-practised")}) [data-run]`);
    expect(real.map((it) => it.dataset["run"])).not.toContain(id("practice-keys"));
  });

  it("moves the focus to an organisation that was added, even if the filters would hide it", async () => {
    await open({ filled: true });
    await type(test("home-search"), "bakker");
    await click(test("organisation-add"));
    await type(test("organisation-name"), "Überall AG");
    await click(test("organisation-submit"));
    await until(() => expect(document.activeElement?.textContent).toContain("Überall AG"));
    expect(document.activeElement?.tagName).toBe("H3");
  });

  it("keeps the focus when an integration is removed", async () => {
    await open({ filled: true });
    await click(inRun("bakker-keys", test("run-remove")));
    await gone(`[data-run="${id("bakker-keys")}"]`);
    await active(inOrganisation("bakker", "h3"));
  });

  it("draws only what is near, of a list of a thousand organisations", async () => {
    await open({
      filled: true,
      before: (world) => world.rewrite("home", (home) => manyOf(home)),
    });
    await shows(test("home-count"), "4,000 integrations, 1,000 organisations");
    expect(all("[data-run]").length).toBeLessThan(500);
    const table = await find<HTMLTableElement>(`${test("home-page")} table`);
    expect(table.getAttribute("aria-rowcount")).toBe("4001");
    await type(test("home-search"), "organisation 987");
    await until(() => expect(names()).toEqual(["Organisation 987"]));
  });
});

/** A thousand organisations with the runs of one. */
function manyOf(home: Home): Home {
  const model = home.organisations.find((it) => it.id === id("werft"));
  const organisations = Array.from({ length: 1000 }, (_, index) => ({
    id: `o${index}`,
    name: `Organisation ${index}`,
    practice: false,
    runs: (model?.runs ?? []).map((it) => ({ ...it, id: `${it.id}-${index}`, organisation: `o${index}` })),
  }));
  return { ...home, organisations };
}

describe("the menu of an organisation", () => {
  it("is closed by Escape, which gives the focus back, and by a click elsewhere", async () => {
    await open({ filled: true });
    const opener = inOrganisation("bakker", test("organisation-menu"));
    await click(opener);
    await find(inOrganisation("bakker", test("organisation-rename")));
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    await gone(test("organisation-rename"));
    await active(opener);
    await click(opener);
    await find(test("organisation-rename"));
    document.body.dispatchEvent(new Event("pointerdown", { bubbles: true }));
    await gone(test("organisation-rename"));
  });

  it("renames, and the name gets the focus", async () => {
    await open({ filled: true });
    await chooseInMenu("bakker", "organisation-rename");
    await type(test("organisation-name"), "Bakker Groep");
    await click(test("organisation-submit"));
    await active(inOrganisation("bakker", "h3"));
  });
});

describe("the path in the bar", () => {
  it("leads from a run to its organisation, which lists its integrations, and from there to all", async () => {
    await open({ filled: true });
    await openRun("bakker-keys");
    await click(test("organisation-crumb"));
    await shows(`${test("organisation-page")} h1`, "Bakker IT");
    await click(`${test("organisation-page")} ${inRun("bakker-finished", test("run-open"))}`);
    await shows("[aria-current=page]", "Umbrella");
    await click(test("organisation-crumb"));
    await click(test("home-crumb"));
    await find(test("home-page"));
  });
});
