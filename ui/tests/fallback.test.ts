// A guide that lacks texts in the reader's language says so, and each text in English is marked.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { begin, EVERYTHING } from "./sample";
import { all, click, find, id, open, shows, test } from "./window";
import type { World } from "./world";

const PARTLY = "about = Ein Anfang.\nstep-look = Nachsehen\n";
const partly = (world: World) => writeFileSync(join(world.folder, "guides/everything.de.ftl"), PARTLY);

describe("a guide that is only partly translated", () => {
  it("says so where a connection is started", async () => {
    await open({ reader: "de", filled: true, before: partly });
    await click(test("start-button"));
    const card = `[data-guide="${EVERYTHING}"]`;
    await shows(card, "Teilweise übersetzt");
    await shows(card, "Sprachen: Deutsch, Niederländisch und Englisch");
    await shows(card, "Ein Anfang.");
  });

  it("marks each text in English and no other", async () => {
    let run = "";
    await open({
      reader: "de",
      filled: true,
      before: async (world) => {
        partly(world);
        run = await begin(world, id("bakker"), EVERYTHING, "checklist");
      },
    });
    await click(`[data-run="${run}"] ${test("run-open")}`);
    const heading = await find(test("step-heading"));
    expect([heading.lang, heading.textContent]).toEqual(["de", "Nachsehen"]);
    const title = async (step: string) => (await find(`[data-step="${step}"] .title`)).lang;
    expect([await title("look"), await title("form")]).toEqual(["de", "en"]);
    const marked = (tag: string) => all(`main ${tag}[lang="en"]`).map((it) => it.textContent?.trim());
    expect(marked("span")).toContain("Read first, then click.");
    expect(marked("strong")).toContain("That");
  });
});
