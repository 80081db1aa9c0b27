// Erasing for good as a person does it: what goes is said before, and nothing goes by one wrong click.
import { describe, expect, it, vi } from "vitest";
import { all, click, find, gone, open, shows, test, type } from "./stand-in";

const NAME = "Werft & Söhne Datentechnik GmbH";

async function organisation() {
  const opened = await open({ filled: true, reader: "en" });
  await click(`[data-organisation="werft"] ${test("organisation-access")}`);
  await click(`.forget ${test("erase-link")}`);
  await find(test("erase-takes"));
  return opened;
}

describe("forgetting an organisation", () => {
  it("says what goes, wants the name, and ends at Home", async () => {
    const { fake, session } = await organisation();
    await shows(test("erase-takes"), "1 key in the keychain, 41 entries of the journal.");
    await shows(test("erase-copies"), "lotse-before-v3.db");
    await shows(test("erase"), "This can’t be undone.");
    await type(test("erase-name"), "Werft");
    await click(test("erase-yes"));
    await shows(test("erase-fault"), "That is not the name of this organisation.");
    expect((await find<HTMLInputElement>(test("erase-name"))).value).toBe("Werft");
    expect(fake.organisations.some((it) => it.id === "werft")).toBe(true);
    await type(test("erase-name"), NAME);
    await click(test("erase-yes"));
    await shows(test("toast"), `${NAME} was forgotten for good.`);
    await gone('[data-organisation="werft"]');
    expect(session.page).toEqual({ name: "home" });
    await find('[data-organisation="visser"]');
  });

  it("says what could not be done yet", async () => {
    const { fake } = await organisation();
    const unfinished = { code: "journal-locked", args: { path: "/data/lotse.db" }, retry: true };
    fake.erasure.outcome = { unfinished, keys: { deleted: 0, left: 2, fault: null } };
    await type(test("erase-name"), NAME);
    await click(test("erase-yes"));
    await shows(test("toast"), "Lotse tries again at the next start. Another program is holding the file");
    await shows(test("toast"), "2 keys are still in the keychain.");
  });

  it("that can't be forgotten says why, and offers no button for it", async () => {
    const { fake } = await open({ filled: true, reader: "en" });
    await click(`[data-organisation="werft"] ${test("organisation-access")}`);
    fake.refusals.set("erasable", { code: "journal-old-form", args: { entries: "5" }, retry: false });
    await click(`.forget ${test("erase-link")}`);
    await shows(test("erase-fault"), "5 entries are in the form of the first version of Lotse.");
    await shows(test("erase-fault"), "into a new data folder");
    expect(all(test("erase-yes"))).toEqual([]);
    await click(test("erase-no"));
    await gone(test("erase"));
  });

  it("works for one that was removed before, in the settings", async () => {
    const { fake } = await open({ filled: true, reader: "en" });
    const found = fake.organisations.find((it) => it.id === "werft");
    if (found) found.removed = true;
    await click(test("settings-link"));
    await click(`${test("removed")} ${test("erase-link")}`);
    await type(test("erase-name"), NAME);
    await click(test("erase-yes"));
    await gone(test("removed"));
  });
});

describe("erasing a text", () => {
  it("takes a note by itself, and says on the page that there was one", async () => {
    const { fake } = await open({ filled: true, reader: "en" });
    await click(`[data-run="bakker-nordlicht"] ${test("run-open")}`);
    await type(test("note"), "canary-4711");
    (await find(test("note"))).dispatchEvent(new Event("blur"));
    await shows(test("note-state"), "Saved.");
    await click(test("erase-link"));
    await shows(test("erase"), "If it was a key, replace it at the vendor");
    await click(test("erase-no"));
    await gone(test("erase"));
    expect(fake.calls.some((it) => it.command === "erase")).toBe(false);
    await click(test("erase-link"));
    await find(test("erase-takes"));
    await click(test("erase-yes"));
    await shows(test("toast"), "Erased for good.");
    await shows(test("note-erased"), "A note was erased here for good on");
    await vi.waitFor(() => expect(all<HTMLTextAreaElement>(test("note"))[0]?.value).toBe(""));
    expect(document.documentElement.outerHTML).not.toContain("canary-4711");
  });

  it("is told by the journal's check, and a file can't bring it back", async () => {
    const { fake } = await open({ filled: true, reader: "en", file: "forgotten" });
    await click(test("take-in-open"));
    await shows(test("take-in-lead"), "12 entries are about an organisation that was forgotten for good here on");
    expect(all(test("take-in-import"))).toEqual([]);
    await click(test("take-in-close"));
    fake.audit.erased = [{ at: "2026-11-20T08:00:00Z", entries: 41, organisation: true }];
    await click(test("settings-link"));
    await click(test("journal-check"));
    await shows(test("journal-erased"), "41 entries were erased for good on");
    await shows(test("journal-erased"), "an organisation was forgotten");
  });
});
