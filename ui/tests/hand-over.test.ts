// Handing over and taking in as a person does it, on the stand-in for the core.
import { describe, expect, it, vi } from "vitest";
import type { FakeFile } from "../src/platform/fake/handover";
import { LANGUAGES } from "../src/words/bundle";
import { all, click, find, gone, open, shows, test, text } from "./stand-in";

describe("handing over", () => {
  it("says what goes along and what does not, and where the file is", async () => {
    const { fake } = await open({ filled: true, reader: "en" });
    await click(`[data-run="werft-speicher"] ${test("run-open")}`);
    await click(test("end-link"));
    await click(test("hand-over-open"));
    await shows(test("hand-over"), "Secret keys and passwords. The other person enters them again");
    await shows(test("hand-over-nameless"), "Your name is not set.");
    fake.refusals.set("hand_over", { code: "save-failed", args: { path: "/x", detail: "full" }, retry: true });
    await click(test("hand-over-save"));
    await shows(test("hand-over-fault"), "Saving did not work: /x");
    await click(test("hand-over-save"));
    await shows(test("hand-over-saved"), "/home/kim/Documents/Werft & Söhne Datentechnik GmbH 2026-11-21.lotse");
    expect(fake.calls.at(-1)).toEqual({
      command: "hand_over",
      request: { run: "werft-speicher", organisation: "" },
    });
    await click(test("hand-over-close"));
    await gone(test("hand-over"));
  });

  it("takes a whole organisation from Home, and nothing of practice", async () => {
    const { fake } = await open({ filled: true, reader: "en" });
    await click(`[data-organisation="visser"] ${test("organisation-hand-over")}`);
    await shows(test("hand-over"), "the organisation and all its integrations");
    await click(test("hand-over-save"));
    await find(test("hand-over-saved"));
    expect(fake.calls.at(-1)?.request).toEqual({ run: "", organisation: "visser" });
    await click(test("hand-over-close"));
    expect(all(`[data-organisation="practice"] ${test("organisation-hand-over")}`)).toEqual([]);
    await click(`[data-run="practice-nordlicht"] ${test("run-open")}`);
    await find(test("end-link"));
    expect(all(test("hand-over-entry"))).toEqual([]);
  });
});

describe("taking in", () => {
  const look = async (file: FakeFile) => {
    const opened = await open({ filled: true, reader: "en", file });
    await click(test("take-in-open"));
    return opened;
  };

  it("shows the file first, and goes to its run afterwards", async () => {
    const { fake } = await look("new");
    await shows(test("take-in"), "Alex Muster (computer 01a2b3c4)");
    await shows(test("take-in-lead"), "47 new entries are added.");
    await shows(`${test("take-in-organisation")}[data-fate="new"]`, "It is new here and will be added.");
    expect(fake.calls.some((it) => it.command === "import_hand_over")).toBe(false);
    await click(test("take-in-import"));
    await shows(test("step-heading"), "Open the form");
    await shows(test("toast"), "Imported: Kuiper Installatie, 47 new entries.");
    await gone(test("take-in"));
  });

  it("goes to the organisation where there are several runs", async () => {
    await look("known");
    await find('[data-fate="known"]');
    await click(test("take-in-import"));
    await find('[data-run="werft-taken"]');
    await vi.waitFor(() => expect(document.activeElement?.id).toBe("organisation-werft"));
  });

  it("says what becomes of an organisation of the same name", async () => {
    await look("same-name");
    await shows('[data-fate="same-name"]', "Both stay, each with its own integrations.");
    await click(test("take-in-import"));
    await find(test("step-heading"));
    await click(test("home-link"));
    await find('[data-organisation="kuiper"]');
    expect(await text('[data-organisation="kuiper"] h2')).toBe(await text('[data-organisation="bakker"] h2'));
  });

  it("says what changes here before it is taken in", async () => {
    const { fake } = await look("changes");
    const change = (kind: string) => `${test("take-in-changes")} [data-change="${kind}"]`;
    await shows(change("renamed"), "Werft & Söhne Datentechnik GmbH → Werft Datentechnik GmbH");
    await shows(change("value"), "The server that keys are sent to changes.");
    await shows(change("value"), "eu.kontor.example → kontor.invalid");
    await shows(change("value"), "until you have entered the server here yourself");
    await shows(change("runs-gone"), "2 integrations were deleted on another computer. They go here too.");
    await shows(change("keys-gone"), "2 keys are deleted from the keychain of this computer.");
    const marked = all(`${test("take-in-changes")} .warn`).map((it) => it.getAttribute("data-change"));
    expect(marked).toEqual(["value", "runs-gone", "void", "keys-gone"]);
    await shows(change("void"), "An integration that was finished here is open again");
    await shows(change("told"), "A check was made there, with 3 findings.");
    await shows(change("told"), "Alex Muster (computer 01a2b3c4)");
    await shows(test("take-in-changes"), "Robin Voorbeeld has confirmed there as second person.");
    // A name that is written from right to left moves nothing beside it.
    expect(all(`${change("renamed")} bdi`).length).toBe(2);
    expect(fake.calls.some((it) => it.command === "import_hand_over")).toBe(false);
    await click(test("take-in-import"));
    await shows(`${test("toast")}:last-child`, "2 keys were deleted from the keychain of this computer.");
    expect(all(test("left-keys"))).toEqual([]);
  });

  it("says which keys are still in the keychain, and deletes them when it can be reached", async () => {
    const { fake } = await look("changes");
    fake.handOver.locked = true;
    await click(test("take-in-import"));
    await shows(`${test("toast")}.refused`, "2 keys could not be deleted from the keychain of this computer.");
    await shows(test("left-keys"), "Ankerplatz → Kontor PSA · Geheimnis");
    fake.refusals.set("delete_left_keys", { code: "vault-locked", args: { detail: "x" }, retry: true });
    await click(test("left-keys-delete"));
    await shows(`${test("toast")}:last-child`, "The keychain is locked");
    await click(test("left-keys-delete"));
    await gone(test("left-keys"));
  });

  it("is calm about a file that brings nothing new", async () => {
    await look("nothing-new");
    await shows(test("take-in-lead"), "Everything in this file is already known here.");
    expect(all(test("take-in-import"))).toEqual([]);
    await click(test("take-in-close"));
    await gone(test("take-in"));
  });

  it("keeps a run without a guide, and says that it can't be opened", async () => {
    await look("no-guide");
    await shows(test("take-in-no-guide"), "guide not known here");
    await click(test("take-in-import"));
    await find('[data-organisation="kuiper"]');
    expect(all(test("step"))).toEqual([]);
  });

  it("does nothing when no file is chosen", async () => {
    const { fake } = await look("closed");
    await vi.waitFor(() => expect(fake.calls.at(-1)?.command).toBe("read_hand_over"));
    expect(all(`${test("take-in")}, ${test("toast")}`)).toEqual([]);
  });

  it("says in each language that nothing was taken in, and takes another file", async () => {
    for (const reader of LANGUAGES) {
      const { fake } = await open({ reader, file: "fault:hand-over-tampered" });
      await click(test("take-in-open"));
      await shows(test("take-in-fault"), "01a2b3c4");
      const nothing = { de: "Es wurde nichts eingelesen.", en: "Nothing was imported.", nl: "Er is niets ingelezen." };
      await shows(test("take-in"), nothing[reader]);
      fake.handOver.file = "new";
      await click(test("take-in-other"));
      await find(test("take-in-import"));
      await gone(test("take-in-fault"));
      document.body.replaceChildren();
    }
  });

  it("keeps the file when the journal is busy, and tries again", async () => {
    const { fake } = await look("new");
    fake.refusals.set("import_hand_over", { code: "journal-locked", args: { path: "/data" }, retry: true });
    await click(test("take-in-import"));
    await shows(test("take-in-fault"), "Another program is holding the file");
    await click(test("take-in-import"));
    await find(test("step-heading"));
  });
});

describe("a key that is kept on another computer", () => {
  it("can be entered here, and is neither copied nor deleted", async () => {
    await open({ filled: true, reader: "en", elsewhere: true });
    await click(`[data-run="werft-speicher"] ${test("run-open")}`);
    await shows('[data-test="entered"][data-credential="secret"]', "in the keychain of another computer");
    await click(test("credentials-link"));
    const card = '[data-test="credential"][data-credential="secret"]';
    await shows(card, "stored on another computer");
    expect(all(`${card} ${test("copy-secret")}, ${card} ${test("credential-delete")}`)).toEqual([]);
    await click(`${card} ${test("credential-enter")}`);
    await find(`${card} ${test("secret-form")}`);
  });
});
