// Handing over and importing, between several computers.
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../src/words/bundle";
import { begin, bring, fileOf, person, putGuide, EVERYTHING, WORKSPACE } from "./sample";
import {
  all,
  chooseInMenu,
  click,
  computer,
  find,
  gone,
  id,
  inOrganisation,
  open,
  openOn,
  openRun,
  shows,
  test,
  text,
  until,
} from "./window";
import type { World } from "./world";

describe("handing over", () => {
  it("says what the file contains and what not, and where it was saved", async () => {
    const { world } = await open({ filled: true });
    await openRun("werft-stored");
    await click(test("end-link"));
    await click(test("hand-over-open"));
    await shows(test("hand-over"), "Secret keys and passwords. The other person enters them again");
    await shows(test("hand-over-nameless"), "Your name is not entered.");
    world.refusals.set("hand_over", { code: "save-failed", args: { path: "/x", detail: "full" }, retry: true });
    await click(test("hand-over-save"));
    await shows(test("hand-over-fault"), "Saving failed: /x");
    await click(test("hand-over-save"));
    await shows(test("hand-over-saved"), world.files);
    expect(world.requests("hand_over").at(-1)).toEqual({ run: id("werft-stored"), organisation: "" });
    expect(readdirSync(world.files)).toEqual([expect.stringMatching(/^Werft.*\.lotse$/u)]);
    await click(test("hand-over-close"));
    await gone(test("hand-over"));
  });

  it("hands over a whole organisation from Home, without practice runs", async () => {
    const { world } = await open({ filled: true });
    await chooseInMenu("visser", "organisation-hand-over");
    await shows(test("hand-over"), "the organisation and all its integrations");
    await click(test("hand-over-save"));
    await find(test("hand-over-saved"));
    expect(world.requests("hand_over")).toEqual([{ run: "", organisation: id("visser") }]);
    await click(test("hand-over-close"));
    await click(inOrganisation("practice", test("organisation-menu")));
    await find(inOrganisation("practice", test("organisation-rename")));
    expect(all(inOrganisation("practice", test("organisation-hand-over")))).toEqual([]);
    await openRun("practice-keys");
    await find(test("end-link"));
    expect(all(test("hand-over-entry"))).toEqual([]);
  });
});

describe("importing", () => {
  /** An organisation on the computer of a colleague, with one run. */
  async function colleague(name: string, guide = WORKSPACE) {
    const other = await computer();
    if (guide === EVERYTHING) {
      putGuide(other, 7);
      await other.change({ restart: true });
    }
    await person(other, "Alex Muster");
    const { id: organisation } = await other.ask("add_organisation", { name });
    const run = await begin(other, organisation, guide, "connected");
    return { other, organisation, run, file: await fileOf(other, organisation) };
  }

  /** The organisation Werft on the computer of a colleague, who changes it there. */
  async function changedThere(change: (other: World) => Promise<unknown>) {
    const { world } = await open({ filled: true });
    const other = await computer();
    await person(other, "Alex Muster");
    await bring(world, other, id("werft"));
    await change(other);
    await world.change({ pick: await fileOf(other, id("werft")) });
    await click(test("import-open"));
    return { world, other };
  }

  async function look(pick: string) {
    const opened = await open({ filled: true, before: (world) => world.change({ pick }) });
    await click(test("import-open"));
    return opened;
  }

  const renamed = (other: World) =>
    other.ask("rename_organisation", { organisation: id("werft"), name: "Werft Datentechnik GmbH" });

  it("shows the file first, and opens its run afterwards", async () => {
    const { file } = await colleague("Kuiper Installatie");
    const { world } = await look(file);
    await shows(test("import"), "Alex Muster (computer ");
    await shows(test("import-lead"), "new entries are added.");
    await shows(`${test("import-organisation")}[data-fate="new"]`, "This organisation is new here and will be added.");
    expect(world.requests("import_hand_over")).toEqual([]);
    await click(test("import-confirm"));
    await shows(test("step-heading"), "Check what the tile can show");
    await shows(test("toast"), "Imported: Kuiper Installatie,");
    await gone(test("import"));
  });

  it("opens the organisation if there are several runs", async () => {
    await changedThere((other) => begin(other, id("werft"), WORKSPACE, "connected"));
    await find('[data-fate="known"]');
    await click(test("import-confirm"));
    await until(() => expect(document.activeElement?.id).toBe(`organisation-${id("werft")}`));
  });

  it("says what happens to an organisation with the same name", async () => {
    const { file, organisation } = await colleague("Bakker IT");
    await look(file);
    await shows('[data-fate="same-name"]', "Both stay, each with its own integrations.");
    await click(test("import-confirm"));
    await find(test("step-heading"));
    await click(test("home-link"));
    const there = `[data-organisation="${organisation}"]`;
    await find(there);
    expect(await text(`${there} h3`)).toBe(await text(inOrganisation("bakker", "h3")));
  });

  it("says beforehand what changes on this computer", async () => {
    const { world } = await changedThere(async (other) => {
      await renamed(other);
      const site = {
        key: { owner: { organisation: id("werft") }, id: "connectwise-site" },
        value: "eu.myconnectwise.net",
        expires: "",
      };
      await other.ask("store_key", site);
      for (const run of ["werft-keys", "werft-stored"]) await other.ask("remove_run", { run: id(run) });
      const second = { run: id("werft-second"), name: "Robin Voorbeeld", note: "" };
      await other.ask("confirm_second", second);
    });
    const change = (kind: string) => `${test("import-changes")} [data-change="${kind}"]`;
    await shows(change("renamed"), "Werft & Söhne Datentechnik GmbH → Werft Datentechnik GmbH");
    await shows(change("value"), "The server that keys are sent to will change.");
    await shows(change("value"), "na.myconnectwise.net → eu.myconnectwise.net");
    await shows(change("value"), "until you have entered its address here yourself");
    await shows(
      change("runs-gone"),
      "2 integrations were deleted from Lotse on another computer. They will be deleted here too.",
    );
    await shows(change("keys-gone"), "A key is deleted from the keychain of this computer.");
    const marked = all(`${test("import-changes")} .warn`).map((it) => it.getAttribute("data-change"));
    expect(marked).toEqual(["value", "runs-gone", "keys-gone"]);
    await shows(test("import-changes"), "Robin Voorbeeld confirmed it there as the second person.");
    // A right-to-left name is isolated, so that it moves nothing beside it.
    expect(all(`${change("renamed")} bdi`).length).toBe(2);
    expect(world.requests("import_hand_over")).toEqual([]);
    await click(test("import-confirm"));
    await shows(`${test("toast")}:last-child`, "A key was deleted from the keychain of this computer.");
    expect(all(test("left-keys"))).toEqual([]);
  });

  it("says that a finished run is open again", async () => {
    const actions = ["choose-integration-vendor"];
    const tick = { run: id("werft-second"), step: "user-vendor", actions, ticked: false, together: false };
    await changedThere((other) => other.ask("tick", tick));
    await shows(
      `${test("import-changes")} [data-change="void"]`,
      "An integration that was finished here is open again",
    );
  });

  it("lists keys that are still in the keychain, and deletes them once it can be reached", async () => {
    const { world } = await changedThere((other) => other.ask("remove_run", { run: id("werft-stored") }));
    await world.change({ keychain: "locked" });
    await click(test("import-confirm"));
    await shows(`${test("toast")}.refused`, "could not be deleted from the keychain of this computer.");
    await shows(test("left-keys"), "Password (secret) of the API user");
    await click(test("left-keys-delete"));
    await shows(`${test("toast")}:last-child`, "The keychain is locked");
    await world.change({ keychain: "works" });
    await click(test("left-keys-delete"));
    await gone(test("left-keys"));
  });

  it("says when a file contains nothing new", async () => {
    await open({
      filled: true,
      before: async (world) => world.change({ pick: await fileOf(world, id("werft")) }),
    });
    await click(test("import-open"));
    await shows(test("import-lead"), "Everything in this file is already known here.");
    expect(all(test("import-confirm"))).toEqual([]);
    await click(test("import-close"));
    await gone(test("import"));
  });

  it("shows the guide that a file brings along, adds it, and opens the run", async () => {
    const { file, organisation } = await colleague("Kuiper Installatie", EVERYTHING);
    await open({ before: (world) => world.change({ pick: file }) });
    await click(test("import-open"));
    await shows(test("import-guides"), "They do not come with Lotse.");
    expect(all(test("import-no-guide"))).toEqual([]);
    await click(test("import-confirm"));
    await find(test("step"));
    await click(test("home-link"));
    await find(`[data-organisation="${organisation}"]`);
  });

  it("shows a file that is dropped on the window, on every page, and imports nothing by itself", async () => {
    const { file } = await colleague("Kuiper Installatie");
    const { world } = await open({ filled: true });
    await openRun("werft-stored");
    await find(test("step"));
    await world.change({ offer: file.replace(/\.lotse$/u, ".txt") });
    await world.change({ offer: file });
    await find(test("home-page"));
    await shows(test("import"), "Kuiper Installatie");
    expect(world.requests("import_hand_over")).toEqual([]);
    await click(test("import-confirm"));
    await gone(test("import"));
  });

  it("shows a file that Lotse was started with", async () => {
    const { file } = await colleague("Kuiper Installatie");
    const { world } = await open({ before: (world) => world.change({ offer: file }) });
    await shows(test("import"), "Kuiper Installatie");
    expect(await world.ask("read_offered_file", {})).toBeNull();
  });

  it("asks before unsaved input is left for a dropped file", async () => {
    const { file } = await colleague("Kuiper Installatie");
    const { world, session } = await open({ filled: true });
    await openRun("werft-stored");
    await find(test("step"));
    session.unsaved.set("test", { name: "test", keep: null, discard: () => undefined });
    await world.change({ offer: file });
    await find(test("unsaved"));
    expect(all(test("import"))).toEqual([]);
  });

  it("does nothing when no file is chosen", async () => {
    const { world } = await open({ filled: true });
    await click(test("import-open"));
    await until(() => expect(world.requests("read_hand_over")).toHaveLength(1));
    expect(all(`${test("import")}, ${test("toast")}`)).toEqual([]);
  });

  it.each(LANGUAGES)("says in %s that nothing was imported, and lets you choose another file", async (reader) => {
    const { file } = await colleague("Kuiper Installatie");
    const { world } = await open({ reader, before: (world) => world.change({ pick: file }) });
    const args = { device: "01a2b3c4", sequence: "7" };
    world.refusals.set("read_hand_over", { code: "hand-over-tampered", args, retry: false });
    await click(test("import-open"));
    await shows(test("import-fault"), "01a2b3c4");
    const nothing = { de: "Es wurde nichts eingelesen.", en: "Nothing was imported.", nl: "Er is niets ingelezen." };
    await shows(test("import"), nothing[reader]);
    await click(test("import-other"));
    await find(test("import-confirm"));
    await gone(test("import-fault"));
  });

  it("keeps the file shown when the journal is busy, and can try again", async () => {
    const { file } = await colleague("Kuiper Installatie");
    const { world } = await look(file);
    world.refusals.set("import_hand_over", { code: "journal-locked", args: { path: "/data" }, retry: true });
    await click(test("import-confirm"));
    await shows(test("import-fault"), "Another program is using the file");
    await click(test("import-confirm"));
    await find(test("step-heading"));
  });
});

describe("a key that is stored on another computer", () => {
  it("can be entered here, but not copied or deleted", async () => {
    const there = await computer({ filled: true });
    const here = await computer();
    await bring(there, here, id("werft"));
    await openOn(here);
    await openRun("werft-stored");
    await shows('[data-test="entered"][data-credential="secret"]', "in the keychain of another computer");
    await click(test("credentials-link"));
    const card = '[data-test="credential"][data-credential="secret"]';
    await shows(card, "saved on another computer");
    expect(all(`${card} ${test("copy-secret")}, ${card} ${test("credential-delete")}`)).toEqual([]);
    await click(`${card} ${test("credential-enter")}`);
    await find(`${card} ${test("secret-form")}`);
  });
});
