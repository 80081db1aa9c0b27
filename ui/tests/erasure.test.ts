// Erasing for good: the window says beforehand what is erased, and one wrong click erases nothing.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { all, click, find, gone, id, inOrganisation, open, openRun, shows, test, type, until } from "./window";
import type { World } from "./world";

const NAME = "Werft & Söhne Datentechnik GmbH";

async function organisation() {
  // The question also names backups made before a migration.
  const before = (world: World) => writeFileSync(join(world.folder, "lotse-before-v3.db"), "");
  const opened = await open({ filled: true, before });
  await click(inOrganisation("werft", test("organisation-access")));
  await click(`.forget ${test("erase-link")}`);
  await find(test("erase-takes"));
  return opened;
}

describe("erasing an organisation", () => {
  it("says what is erased, asks for the name, and ends at Home", async () => {
    const { world, session } = await organisation();
    await shows(test("erase-takes"), "4 keys in the keychain");
    await shows(test("erase-copies"), "lotse-before-v3.db");
    await shows(test("erase"), "This can’t be undone.");
    await type(test("erase-name"), "Werft");
    await click(test("erase-yes"));
    await shows(test("erase-fault"), "That is not the name of this organisation.");
    expect((await find<HTMLInputElement>(test("erase-name"))).value).toBe("Werft");
    expect((await world.ask("home", {})).organisations.some((it) => it.id === id("werft"))).toBe(true);
    await type(test("erase-name"), NAME);
    await click(test("erase-yes"));
    await shows(test("toast"), `${NAME} was forgotten for good.`);
    await gone(inOrganisation("werft", ""));
    expect(session.page).toEqual({ name: "home" });
    await find(inOrganisation("visser", ""));
  });

  it("says what could not be erased yet", async () => {
    const { world } = await organisation();
    const unfinished = { code: "journal-locked", args: { path: "/data/lotse.db" }, retry: true };
    const keys = { deleted: 0, left: 2, fault: null };
    world.rewrite("erase", (erased) => ({ ...erased, unfinished, keys }));
    await type(test("erase-name"), NAME);
    await click(test("erase-yes"));
    await shows(test("toast"), "Lotse tries again at the next start. Another program is using the file");
    await shows(test("toast"), "2 keys are still in the keychain.");
  });

  it("says why it can't be erased, and offers no button then", async () => {
    const { world } = await open({ filled: true });
    await click(inOrganisation("werft", test("organisation-access")));
    world.refusals.set("erasable", { code: "journal-old-form", args: { entries: "5" }, retry: false });
    await click(`.forget ${test("erase-link")}`);
    await shows(test("erase-fault"), "5 entries are in the format of the first version of Lotse.");
    await shows(test("erase-fault"), "into a new data folder");
    expect(all(test("erase-yes"))).toEqual([]);
    await click(test("erase-no"));
    await gone(test("erase"));
  });

  it("works in the settings for one that was removed before", async () => {
    await open({
      filled: true,
      before: (world) => world.ask("remove_organisation", { organisation: id("werft") }),
    });
    await click(test("settings-link"));
    await click(`${test("removed")} ${test("erase-link")}`);
    await type(test("erase-name"), NAME);
    await click(test("erase-yes"));
    await gone(test("removed"));
  });
});

describe("erasing a text", () => {
  it("erases a single note, and says on the page that there was one", async () => {
    const { world } = await open({ filled: true });
    await openRun("bakker-keys");
    await type(test("note"), "canary-4711");
    (await find(test("note"))).dispatchEvent(new Event("blur"));
    await shows(test("note-state"), "Saved.");
    await click(test("erase-link"));
    await shows(test("erase"), "If it was a key, replace it at the vendor");
    await click(test("erase-no"));
    await gone(test("erase"));
    expect(world.requests("erase")).toEqual([]);
    await click(test("erase-link"));
    await find(test("erase-takes"));
    await click(test("erase-yes"));
    await shows(test("toast"), "Erased for good.");
    await shows(test("note-erased"), "A note was erased here for good on");
    await until(() => expect(all<HTMLTextAreaElement>(test("note"))[0]?.value).toBe(""));
    expect(document.documentElement.outerHTML).not.toContain("canary-4711");
  });

  it("is reported by the journal's check, and a file can't restore the text", async () => {
    const before = async (world: World) => {
      const { path } = await world.ask("hand_over", { run: "", organisation: id("werft") });
      await world.change({ pick: path ?? "" });
      await world.ask("erase", { what: "organisation", organisation: id("werft"), name: NAME, run: "", id: "" });
    };
    await open({ filled: true, before });
    await click(test("import-open"));
    await shows(test("import-lead"), "entries are about an organisation that was forgotten for good here on");
    expect(all(test("import-confirm"))).toEqual([]);
    await click(test("import-close"));
    await click(test("settings-link"));
    await click(test("journal-check"));
    await shows(test("journal-erased"), "entries were erased for good on");
    await shows(test("journal-erased"), "an organisation was forgotten");
  });
});
