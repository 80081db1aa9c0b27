// The customers of a product beside the companies of a PSA. The vendors are the practice tenants.
import { describe, expect, it } from "vitest";
import { begin } from "./sample";
import { all, click, find, gone, id, inRun, open, shows, test, type, until } from "./window";

const RUN = "practice-ready";
const row = (fit: string) => `${test("customers-list")} [data-fit="${fit}"]`;

async function compared() {
  const opened = await open({ filled: true });
  await click(inRun(RUN, test("run-check")));
  await click(test("check-customers-open"));
  await find(test("customers-page"));
  await click(test("customers-start"));
  await find(test("customers-list"));
  return opened;
}

const fits = () => all(`${test("customers-list")} [data-fit]`).map((it) => (it as HTMLElement).dataset["fit"]);

describe("the customers of the product", () => {
  it("stand beside the companies, what has to be looked at first", async () => {
    await compared();
    expect(fits()).toEqual(["doubled", "missing", "likely"]);
    await shows(row("likely"), "Practice Law Office Ltd.");
    await click(test("customers-all"));
    await until(() => expect(fits()).toEqual(["doubled", "missing", "likely", "exact"]));
    await shows(test("customers-rest"), "Practice Customer");
    await type(test("customers-search"), "BAKERY");
    await until(() => expect(fits()).toEqual(["exact"]));
    await type(test("customers-search"), "nobody");
    await shows(test("customers-nobody"), "No names match");
  });

  it("get a company by hand, or none, and lose it again", async () => {
    await compared();
    await click(`${row("doubled")} ${test("customers-choose")}`);
    await find(test("choose-company"));
    const offered = all(`${test("choose-list")} button`).slice(0, 2);
    expect(offered.map((it) => it.textContent).join()).toContain("bungsfirma");
    await type(test("choose-search"), "GmbH");
    await click(`${test("choose-list")} button`);
    await gone(test("choose-company"));
    await gone(row("doubled"));
    await click(`${row("missing")} ${test("customers-choose")}`);
    await click(test("choose-none"));
    await gone(row("missing"));
    await click(test("customers-all"));
    await click(`${row("none")} ${test("customers-withdraw")}`);
    await find(row("missing"));
  });

  it("stand on a paper of their own", async () => {
    await compared();
    await click(test("customers-paper"));
    await find('[data-kind="customers"]:checked');
  });

  it("can be compared from the procedure that maps them", async () => {
    let run = "";
    await open({
      filled: true,
      before: async (world) => {
        run = await begin(world, id("bakker"), "sophos-central-connectwise", "connected");
      },
    });
    await click(`[data-run="${run}"] ${test("run-open")}`);
    await click(test("end-link"));
    await click('[data-procedure="map-customers"] summary');
    await click(`[data-procedure="map-customers"] ${test("check-customers-open")}`);
    await find(test("customers-page"));
  });
});
