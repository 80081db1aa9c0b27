// Fewer clicks for the same truth: what one click ticks, what it leaves, and what was seen in a step counts in the check.
import { describe, expect, it } from "vitest";
import { begin, UMBRELLA, work } from "./sample";
import { all, click, find, gone, id, open, shows, test, type, until } from "./window";

const heading = test("step-heading");
const footer = test("footer-text");
const box = (action: string) => `input[data-action="${action}"]`;
const boxes = (selector = "input[data-action]") => all<HTMLInputElement>(selector);
const ticked = () => boxes().filter((it) => it.checked);

/** A connected run of the Umbrella guide that stands at a step. */
async function at(step: string, mode: "checklist" | "connected" = "connected") {
  let run = "";
  const opened = await open({
    filled: true,
    before: async (world) => {
      run = await begin(world, id("bakker"), UMBRELLA, mode);
      await work(world, run, step);
    },
  });
  await click(`[data-run="${run}"] ${test("run-open")}`);
  await find(heading);
  return { ...opened, run };
}

describe("one click for a step", () => {
  it("ticks what is open and goes on", async () => {
    const { world } = await at("role-create");
    const before = await find(heading).then((it) => it.textContent);
    await click(test("done-button"));
    await until(() => expect(all(heading)[0]?.textContent).not.toBe(before));
    expect(world.requests("tick").at(-1)).toMatchObject({ step: "role-create", ticked: true, together: true });
  });

  it("leaves what somebody has to look at, shows it, and goes on when it is ticked", async () => {
    await at("member-create");
    await click(test("done-button"));
    await until(() => expect(boxes().filter((it) => !it.checked)).toHaveLength(1));
    const left = await find(box("check-boards-not-restricted"));
    await until(() => expect(document.activeElement).toBe(left));
    await gone(test("done-button"));
    await click(box("check-boards-not-restricted"));
    await click(test("next-button"));
    await find('[data-test="step"][data-step="keys"]');
  });

  it("never makes a value appear that is shown only once, and takes none", async () => {
    await at("keys");
    await click(test("done-button"));
    await until(() => expect(ticked()).toHaveLength(3));
    expect((await find<HTMLInputElement>(box("save-save"))).checked).toBe(false);
    expect(all(`${test("capture")} ${test("secret-form")}`)).toHaveLength(2);
    const save = await find(box("save-save"));
    await until(() => expect(document.activeElement).toBe(save));
  });

  it("is not there where there is nothing to tick in passing", async () => {
    await at("before-you-start");
    await shows(footer, "1 item still open.");
    await gone(test("done-button"));
  });
});

describe("rows of a matrix", () => {
  it("are ticked one by one, and the matrix is done with the last", async () => {
    await at("role-rights", "checklist");
    const rows = boxes('input[data-action^="matrix-umbrella-role/"]').map((it) => it.dataset["action"] ?? "");
    expect(rows).toHaveLength(4);
    expect(all(test("rows-together"))).toEqual([]);
    for (const row of rows) {
      expect((await find('[data-action="matrix-umbrella-role"]')).dataset["done"]).toBe("false");
      await click(box(row));
      await until(() => expect(boxes(box(row))[0]?.checked).toBe(true));
    }
    await find('[data-action="matrix-umbrella-role"][data-done="true"]');
    await click(box(rows[0] ?? ""));
    await find('[data-action="matrix-umbrella-role"][data-done="false"]');
  });

  it("are ticked together where the check compares them", async () => {
    const { world } = await at("role-rights");
    await shows(test("rows-together"), "All 4 rows set as shown");
    await click(test("rows-together"));
    await find('[data-action="matrix-umbrella-role"][data-done="true"]');
    expect(world.requests("tick").at(-1)).toMatchObject({ together: true });
    await gone(test("rows-together"));
  });
});

describe("taking values", () => {
  it("goes on to the next field, and keeps a pasted value with Enter", async () => {
    await at("keys");
    const capture = (credential: string) => `${test("capture")}[data-credential="${credential}"]`;
    const field = (credential: string) => `${capture(credential)} ${test("secret-value")}`;
    await type(field("public-key"), "Aa1Bb2Cc3Dd4Ee5F");
    (await find<HTMLFormElement>(`${capture("public-key")} ${test("secret-form")}`)).requestSubmit();
    await find(`${capture("public-key")} .kept`);
    await until(() => expect(document.activeElement).toBe(all(field("private-key"))[0]));
  });

  it("offers what the organisation keeps", async () => {
    let run = "";
    const { world } = await open({
      filled: true,
      before: async (world) => {
        const key = { owner: { organisation: id("bakker") }, id: "connectwise-site" };
        await world.ask("store_key", { key, value: "cw.example.com", expires: "" });
        run = await begin(world, id("bakker"), UMBRELLA, "connected");
        await work(world, run, "address");
      },
    });
    await click(`[data-run="${run}"] ${test("run-open")}`);
    const capture = `${test("capture")}[data-credential="site"]`;
    await shows(`${capture} ${test("secret-offered")}`, "From the organisation");
    expect((await find<HTMLInputElement>(`${capture} ${test("secret-value")}`)).value).toBe("cw.example.com");
    expect(all(`${test("capture")}[data-credential="company-id"] ${test("secret-offered")}`)).toEqual([]);
    await click(`${capture} ${test("secret-keep")}`);
    await find(`${capture} .kept`);
    expect(world.requests("store_key").at(-1)).toMatchObject({ key: { id: "site" } });
  });
});
