// Credentials in the window: captured, stored, copied, replaced, lost, deleted. A secret is only ever in its input field.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rootCertificates } from "node:tls";
import { describe, expect, it } from "vitest";
import { begin, EVERYTHING, SECRET_KEY, work } from "./sample";
import { all, click, find, gone, id, inRun, open, openRun, shows, test, type, until } from "./window";
import type { World } from "./world";

const SECRET = "canary-Qz81!vB-7q";
const card = (id: string) => `${test("capture")}[data-credential="${id}"]`;
const secret = `${card("secret")} ${test("secret-value")}`;

/** Everything visible or in an input field. */
function everywhere(): string {
  const inputs = all<HTMLInputElement>("input, textarea").map((it) => it.value);
  return [document.documentElement.outerHTML, ...inputs].join("\n");
}

const stored = async (world: World) => (await world.ask("run", { run: id("werft-stored") })).stored;

/** Writes a file with further certificate authorities; the second of three entries is broken. */
function authority(world: World): string {
  mkdirSync(world.files, { recursive: true });
  const file = join(world.files, "office.pem");
  const broken = "-----BEGIN CERTIFICATE-----\nMIIC\n-----END CERTIFICATE-----";
  writeFileSync(file, [rootCertificates[0], broken, rootCertificates[1]].join("\n"));
  return file;
}

describe("a capture", () => {
  it("is an input field in a connected run and a checkbox in a checklist", async () => {
    await open({ filled: true });
    await openRun("bakker-keys");
    await find('input[data-action="capture-secret"]');
    expect(all(test("capture"))).toEqual([]);
    await click(test("home-link"));
    await openRun("werft-keys");
    await find(secret);
    expect(all('input[data-action="capture-secret"]')).toEqual([]);
    expect(all<HTMLInputElement>(secret)[0]?.type).toBe("password");
    expect(all<HTMLInputElement>(secret)[0]?.autocomplete).toBe("off");
  });

  it("sends the secret once, empties the field, and leaves no trace in the window", async () => {
    const { world, session } = await open({ filled: true });
    await openRun("werft-keys");
    await click('[data-action="click-generate-secret"]');
    await shows(test("footer-text"), "Still to save: Password (secret) of the API user.");
    const input = await find<HTMLInputElement>(secret);
    await type(secret, SECRET);
    expect(document.documentElement.outerHTML).not.toContain(SECRET);
    await click(`${card("secret")} ${test("secret-keep")}`);
    await shows(card("secret"), "in the keychain · 17 characters · ends in …B-7q");
    expect(input.value).toBe("");
    expect(everywhere()).not.toContain(SECRET);
    expect(JSON.stringify(session.run?.stored)).not.toContain(SECRET);
    expect(world.calls.filter((it) => JSON.stringify(it).includes(SECRET))).toHaveLength(1);
    await world.ask("copy_key", { key: { owner: { run: id("werft-keys") }, id: "secret" } });
    expect((await world.seen()).clipboard).toBe(SECRET);
    await find('[data-action="capture-secret"][data-done="true"]');
    await click(test("next-button"));
    await shows(test("step-heading"), "Link the user to Workspace 365");
  });

  it("shows a fault at its field and keeps what was typed", async () => {
    const { world } = await open({ filled: true });
    await openRun("werft-keys");
    await type(secret, "two words");
    await click(`${card("secret")} ${test("secret-keep")}`);
    await shows(`${card("secret")} ${test("secret-fault")}`, "There is a space or a line break inside the value.");
    const input = await find<HTMLInputElement>(secret);
    expect([input.value, input.getAttribute("aria-invalid")]).toEqual(["two words", "true"]);
    world.refusals.set("store_key", { code: "journal-disk-full", args: { path: "/data" }, retry: true });
    await type(secret, SECRET);
    await gone(`${card("secret")} ${test("secret-fault")}`);
    await click(`${card("secret")} ${test("secret-keep")}`);
    await shows(`${card("secret")} ${test("secret-fault")}`, "The disk is full");
    expect(input.value).toBe(SECRET);
  });

  it("is visible only on demand, and a typed value is not lost by mistake", async () => {
    await open({ filled: true });
    await openRun("werft-keys");
    await type(secret, SECRET);
    await click(`${card("secret")} ${test("secret-show")}`);
    expect((await find<HTMLInputElement>(secret)).type).toBe("text");
    await click(test("next-button"));
    await click(test("unsaved-stay"));
    await shows(test("step-heading"), "Generate the key and the secret");
    await type(secret, "");
    await click(test("next-button"));
    await shows(test("step-heading"), "Link the user to Workspace 365");
  });

  it("of a value that is not secret is shown again and can be replaced", async () => {
    const { world } = await open({ filled: true });
    await openRun("werft-keys");
    await shows(card("username"), "x7k2mnq@werft.example");
    await click(`${card("username")} ${test("capture-replace")}`);
    await type(`${card("username")} ${test("secret-value")}`, "other@werft.example");
    await click(`${card("username")} ${test("secret-keep")}`);
    await shows(card("username"), "other@werft.example");
    expect(world.requests("store_key")).toMatchObject([{ key: { id: "username" }, expires: "" }]);
  });

  it("survives a change of language while typing", async () => {
    await open({ filled: true, reader: "de" });
    await openRun("werft-keys");
    await type(secret, SECRET);
    await click('[data-language="nl"]');
    await shows(card("secret"), "Opslaan");
    expect((await find<HTMLInputElement>(secret)).value).toBe(SECRET);
  });
});

describe("the keychain", () => {
  it("is tested once before a step in which the vendor shows something only once", async () => {
    const { world } = await open({ filled: true });
    await until(() => expect(world.requests("keychain")).toHaveLength(1));
    await openRun("werft-keys");
    await find(`${test("keychain")}[data-kept="keychain"]`);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(world.requests("keychain"), "once on Home, once here").toHaveLength(2);
  });

  it("that can't be used is said on Home, before anybody relies on it", async () => {
    const { world } = await open({ filled: true, before: (world) => world.change({ keychain: "locked" }) });
    await shows(`${test("home-page")} ${test("keychain")}`, "only in memory");
    await world.change({ keychain: "works" });
    await click(test("keychain-again"));
    await gone(test("keychain"));
  });

  it("that works is not spoken of on Home", async () => {
    const { world } = await open({ filled: true });
    await until(() => expect(world.requests("keychain")).toHaveLength(1));
    await gone(test("keychain"));
  });

  it("causes a warning before that step if it can't be used, and can be tested again", async () => {
    const { world } = await open({ filled: true, before: (world) => world.change({ keychain: "locked" }) });
    await openRun("werft-keys");
    // Home has a banner, too.
    await find(test("step"));
    const banner = await find(test("keychain"));
    const first = await find('[data-action="click-generate-key"]');
    expect(banner.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    await shows(test("keychain"), "only in memory");
    await world.change({ keychain: "works" });
    await click(test("keychain-again"));
    await find(`${test("keychain")}[data-kept="keychain"]`);
  });

  it("is not tested for a checklist", async () => {
    const { world } = await open({ filled: true });
    await until(() => expect(world.requests("keychain")).toHaveLength(1));
    await openRun("bakker-keys");
    await find(test("step"));
    expect(world.requests("keychain"), "on Home only").toHaveLength(1);
    expect(world.requests("credentials_page")).toEqual([]);
  });
});

describe("a stored secret", () => {
  it("is copied by the core in the step that enters it, counts down and can be cleared", async () => {
    const { world } = await open({ filled: true });
    await openRun("werft-stored");
    await click(test("copy-secret"));
    await shows(test("copy-left"), "30 s left");
    expect((await world.seen()).clipboard).toBe(SECRET_KEY);
    expect(world.copied).toEqual([]);
    await click(test("copy-clear"));
    await shows(test("copy-cleared"), "cleared");
    expect((await world.seen()).clipboard).toBeNull();
  });

  it("gets an expiry date", async () => {
    let run = "";
    const before = async (world: World) => {
      run = await begin(world, id("werft"), EVERYTHING, "connected");
      await work(world, run, "paste");
    };
    const { world } = await open({ filled: true, before });
    await click(`[data-run="${run}"] ${test("run-open")}`);
    await click(test("credentials-link"));
    const field = await find<HTMLInputElement>(test("credential-expires"));
    field.value = "2027-11-21";
    field.dispatchEvent(new Event("change", { bubbles: true }));
    await until(async () =>
      expect((await world.ask("run", { run })).stored["private-key"]?.expires).toBe("2027-11-21"),
    );
  });

  it("is deleted only after a question, and then requested again", async () => {
    await open({ filled: true });
    await openRun("werft-stored");
    await click(test("credentials-link"));
    const row = `${test("credential")}[data-credential="secret"]`;
    await click(`${row} ${test("credential-delete")}`);
    await shows(test("confirm"), "can’t be undone");
    await click(test("confirm-no"));
    await gone(test("confirm"));
    await shows(row, "in the keychain");
    await click(`${row} ${test("credential-delete")}`);
    await click(test("confirm-yes"));
    await shows(row, "Not saved yet");
  });

  it("that was only in memory is requested again after a restart", async () => {
    const before = async (world: World) => {
      await world.change({ keychain: "missing" });
      await world.ask("store_key", {
        key: { owner: { run: id("werft-stored") }, id: "secret" },
        value: SECRET,
        expires: "",
      });
      await world.change({ keychain: "works", restart: true });
    };
    await open({ filled: true, before });
    await openRun("werft-stored");
    await shows(`${test("entered")}[data-credential="secret"]`, "Enter it again");
    await click(test("credentials-link"));
    const row = `${test("credential")}[data-credential="secret"]`;
    await shows(row, "No longer there");
    await click(`${row} ${test("credential-enter")}`);
    await type(`${row} ${test("secret-value")}`, SECRET);
    await click(`${row} ${test("secret-keep")}`);
    await shows(row, "in the keychain · 17 characters");
    expect(everywhere()).not.toContain(SECRET);
  });

  it("is deleted with its run, and the window says so before and after", async () => {
    const { world } = await open({ filled: true });
    await click(inRun("werft-stored", test("run-remove")));
    await shows(test("confirm"), "deleted from the keychain");
    await click(test("confirm-yes"));
    await gone(inRun("werft-stored", ""));
    await shows(test("toast"), "Its keys are deleted");
    await click(test("undo"));
    await find(inRun("werft-stored", ""));
    expect((await stored(world))["secret"]).toBeUndefined();
  });
});

describe("the network", () => {
  it("is changed in the settings; a refused address stays in its field", async () => {
    const { world } = await open({ filled: true });
    await click(test("settings-link"));
    await click('input[name="proxy"][value="manual"]');
    const change = async (name: string, value: string) => {
      await type(test(name), value);
      (await find(test(name))).dispatchEvent(new Event("change", { bubbles: true }));
    };
    await find(test("proxy-address"));
    await change("proxy-address", "ftp://x");
    await shows(test("proxy-address-fault"), "ftp://x");
    expect((await find<HTMLInputElement>(test("proxy-address"))).value).toBe("ftp://x");
    await change("proxy-address", "proxy.example:8080");
    await change("proxy-user", "kim");
    const password = `${test("proxy-password")} ${test("secret-value")}`;
    await type(password, SECRET);
    await click(`${test("proxy-password")} ${test("secret-keep")}`);
    await until(() => expect(world.requests("store_proxy_password")).toEqual([{ value: SECRET }]));
    await until(() => expect(everywhere()).not.toContain(SECRET));
    await change("clipboard-seconds", "500");
    const network = async () => (await world.ask("start", {})).preferences.network;
    await until(async () => expect((await network()).clipboardSeconds).toBe(120));
    await world.change({ pick: authority(world) });
    await click(test("ca-choose"));
    await shows(test("ca-file"), "office.pem");
    await shows(test("ca-content"), "The file has 2 certificates:");
    await shows(test("ca-content"), "valid until");
    await shows(test("ca-broken"), "Entry 2 in the file can’t be read. The others are used.");
    await click(test("ca-remove"));
    await gone(test("ca-file"));
    await gone(test("ca-content"));
    expect(await network()).toMatchObject({ proxy: "manual", proxyAddress: "proxy.example:8080", caFile: "" });
  });
});
