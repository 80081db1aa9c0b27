// Practice in the window: started without an organisation, marked everywhere, with the vendor's screen beside the step.
import { describe, expect, it } from "vitest";
import { all, click, find, gone, open, shows, test, text } from "./stand-in";

describe("practice", () => {
  it("starts without an organisation and is marked on every page", async () => {
    const { fake } = await open();
    await click(test("practice-button"));
    await shows(test("practice-intro"), "Nothing leaves this computer.");
    expect(all(test("organisation-name"))).toEqual([]);
    await click('[data-guide="nordlicht-kontor"] input');
    await click('[data-question="partner"] [data-answer="yes"] input');
    await click('[data-question="reports"] [data-answer="no"] input');
    await click(test("begin-button"));
    await find(test("step"));
    expect(fake.calls.find((it) => it.command === "start_run")?.request).toMatchObject({
      organisation: "",
      mode: "practice",
    });
    for (const way of [test("credentials-link"), test("answers-link"), test("end-link"), test("paper-button")]) {
      await click(way);
      expect(await text(test("practice-badge"))).toBe("Practice");
    }
  });

  it("is not offered where an organisation is chosen, and a real run is not marked", async () => {
    await open({ filled: true });
    await click(test("start-button"));
    await find(test("organisation-select"));
    expect(await text(test("organisation-select"))).not.toContain("Hafenkontor");
    await click(test("home-link"));
    await click(`[data-run="werft-nordlicht"] ${test("run-open")}`);
    await find(test("step"));
    expect(all(`${test("practice-badge")}, ${test("practice-console")}`)).toEqual([]);
  });

  it("shows what the vendor would show, and says to check again after a repair", async () => {
    const { fake } = await open({ filled: true });
    await click(`[data-run="practice-nordlicht"] ${test("run-open")}`);
    await shows(`${test("practice-console")} [data-value="secret"]`, "uebung-9fT4-vB21-pL80-wq7");
    await click(`${test("practice-console")} [data-value="secret"] ${test("copy")}`);
    await shows(test("announcer"), "Copied");
    expect(fake.copied).toEqual(["uebung-9fT4-vB21-pL80-wq7"]);
    await shows(test("practice-mistakes"), "Mistakes in the tenants: 1");
    await click('[data-mistake="slow"]');
    await shows(test("practice-mistakes"), "Mistakes in the tenants: 2");
    expect(all(test("practice-again"))).toEqual([]);
    await click('[data-mistake="right-missing"]');
    await shows(test("practice-again"), "Now check again.");
    expect(fake.practice.mistakes.get("practice-nordlicht")).toEqual(["slow"]);
  });
});

describe("the words of the trade", () => {
  it("are explained beside the page, without leaving it", async () => {
    await open({ filled: true, reader: "nl" });
    await click(`[data-run="werft-nordlicht"] ${test("run-open")}`);
    await find(test("step"));
    await click(test("words-link"));
    await shows('[data-word="webhook"]', "Een bericht dat de PSA uit zichzelf stuurt");
    expect(all("[data-word]")).toHaveLength(9);
    await click(test("word-list-close"));
    await gone(test("word-list"));
    await find(test("step"));
  });
});
