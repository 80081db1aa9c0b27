// Credentials in the window: taken, kept, copied, replaced, lost, deleted. A secret is in its input and nowhere else.
import { describe, expect, it, vi } from "vitest";
import { all, click, find, gone, open, shows, test, type } from "./stand-in";

const SECRET = "canary-Qz81!vB-7q";
const openRun = (id: string) => click(`[data-run="${id}"] ${test("run-open")}`);
const card = (id: string) => `${test("capture")}[data-credential="${id}"]`;
const secret = `${card("secret")} ${test("secret-value")}`;

/** Everything that is drawn or stands in an input. */
function everywhere(): string {
  const inputs = all<HTMLInputElement>("input, textarea").map((it) => it.value);
  return [document.documentElement.outerHTML, ...inputs].join("\n");
}

describe("a capture", () => {
  it("is an input in a connected run and a box to tick in a checklist", async () => {
    await open({ filled: true });
    await openRun("bakker-nordlicht");
    await find('input[data-action="capture-secret"]');
    expect(all(test("capture"))).toEqual([]);
    await click(test("home-link"));
    await openRun("werft-nordlicht");
    await find(secret);
    expect(all('input[data-action="capture-secret"]')).toEqual([]);
    expect(all<HTMLInputElement>(secret)[0]?.type).toBe("password");
    expect(all<HTMLInputElement>(secret)[0]?.autocomplete).toBe("off");
  });

  it("hands the secret over once, empties the input, and leaves no trace in the window", async () => {
    const { fake, session } = await open({ filled: true });
    await openRun("werft-nordlicht");
    await click('[data-action="generate-secret"]');
    await shows(test("footer-text"), "Still to store: secret key.");
    const input = await find<HTMLInputElement>(secret);
    await type(secret, SECRET);
    expect(document.documentElement.outerHTML).not.toContain(SECRET);
    await click(`${card("secret")} ${test("secret-keep")}`);
    await shows(card("secret"), "in the keychain · 17 characters · ends in …7q");
    expect(input.value).toBe("");
    expect(everywhere()).not.toContain(SECRET);
    expect(JSON.stringify(session.run?.stored)).not.toContain(SECRET);
    expect(fake.calls.filter((it) => JSON.stringify(it).includes(SECRET))).toHaveLength(1);
    expect(fake.secrets.values.get("werft-nordlicht/secret")).toBe(SECRET);
    await find('[data-action="capture-secret"][data-done="true"]');
    await click(test("next-button"));
    await shows(test("step-heading"), "Set the rights");
  });

  it("says a fault at its field and keeps what was typed", async () => {
    const { fake } = await open({ filled: true });
    await openRun("werft-nordlicht");
    await type(secret, "short");
    await click(`${card("secret")} ${test("secret-keep")}`);
    await shows(`${card("secret")} ${test("secret-fault")}`, "too short: 5 characters. At least 8");
    const input = await find<HTMLInputElement>(secret);
    expect([input.value, input.getAttribute("aria-invalid")]).toEqual(["short", "true"]);
    fake.refusals.set("store_credential", { code: "journal-disk-full", args: { path: "/data" }, retry: true });
    await type(secret, SECRET);
    await gone(`${card("secret")} ${test("secret-fault")}`);
    await click(`${card("secret")} ${test("secret-keep")}`);
    await shows(`${card("secret")} ${test("secret-fault")}`, "The disk is full");
    expect(input.value).toBe(SECRET);
  });

  it("is shown only on demand, and its typed value is not left behind by mistake", async () => {
    await open({ filled: true });
    await openRun("werft-nordlicht");
    await type(secret, SECRET);
    await click(`${card("secret")} ${test("secret-show")}`);
    expect((await find<HTMLInputElement>(secret)).type).toBe("text");
    await click(test("next-button"));
    await click(test("unkept-stay"));
    await shows(test("step-heading"), "Create the credentials");
    await type(secret, "");
    await click(test("next-button"));
    await shows(test("step-heading"), "Set the rights");
  });

  it("of what is no secret is shown again and can be replaced", async () => {
    const { fake } = await open({ filled: true });
    await openRun("werft-nordlicht");
    await shows(card("user"), "x7k2mnq@werft.example");
    await click(`${card("user")} ${test("capture-replace")}`);
    await type(`${card("user")} ${test("secret-value")}`, "other@werft.example");
    await click(`${card("user")} ${test("secret-keep")}`);
    await shows(card("user"), "other@werft.example");
    const stored = fake.calls.find((it) => it.command === "store_credential");
    expect(stored?.request).toMatchObject({ credential: "user", expires: "" });
  });

  it("survives a change of language while it is typed", async () => {
    await open({ filled: true, reader: "de" });
    await openRun("werft-nordlicht");
    await type(secret, SECRET);
    await click('[data-language="nl"]');
    await shows(card("secret"), "Bewaren");
    expect((await find<HTMLInputElement>(secret)).value).toBe(SECRET);
  });
});

describe("the keychain", () => {
  it("is tried once before a step that makes the vendor show something once", async () => {
    const { fake } = await open({ filled: true });
    await openRun("werft-nordlicht");
    await find(`${test("keychain")}[data-kept="keychain"]`);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(fake.calls.filter((it) => it.command === "keychain")).toHaveLength(1);
  });

  it("that can't be used is said before the vendor is asked, and can be tried again", async () => {
    const fault = { code: "vault-locked", args: { detail: "locked" }, retry: true };
    const { fake } = await open({ filled: true, keychain: fault });
    await openRun("werft-nordlicht");
    const banner = await find(test("keychain"));
    const first = await find('[data-action="generate-key"]');
    expect(banner.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    await shows(test("keychain"), "only in memory");
    fake.secrets.fault = null;
    await click(test("keychain-again"));
    await find(`${test("keychain")}[data-kept="keychain"]`);
  });

  it("is not asked for a checklist", async () => {
    const { fake } = await open({ filled: true });
    await openRun("bakker-nordlicht");
    await find(test("step"));
    expect(fake.calls.some((it) => it.command === "keychain" || it.command === "credentials_page")).toBe(false);
  });
});

describe("a stored secret", () => {
  it("is copied by the core where it is entered, counts down and can be cleared", async () => {
    const { fake } = await open({ filled: true });
    await openRun("werft-speicher");
    await click(test("copy-secret"));
    await shows(test("copy-left"), "30 s left");
    expect(fake.copied).toEqual([]);
    await click(test("copy-clear"));
    await shows(test("copy-cleared"), "cleared");
    expect(fake.secrets.clipboard).toBeNull();
  });

  it("gets a date on which it stops working", async () => {
    const { fake } = await open({ filled: true });
    await openRun("werft-speicher");
    await click(test("credentials-link"));
    const field = await find<HTMLInputElement>(test("credential-expires"));
    field.value = "2027-11-21";
    field.dispatchEvent(new Event("change", { bubbles: true }));
    await vi.waitFor(() =>
      expect(fake.runs.find((it) => it.id === "werft-speicher")?.stored["secret"]?.expires).toBe("2027-11-21"),
    );
  });

  it("is deleted only after a question, and then asked for again", async () => {
    await open({ filled: true });
    await openRun("werft-speicher");
    await click(test("credentials-link"));
    const row = `${test("credential")}[data-credential="secret"]`;
    await click(`${row} ${test("credential-delete")}`);
    await shows(test("confirm"), "can’t be restored");
    await click(test("confirm-no"));
    await gone(test("confirm"));
    await shows(row, "in the keychain");
    await click(`${row} ${test("credential-delete")}`);
    await click(test("confirm-yes"));
    await shows(row, "Not stored yet");
  });

  it("that was kept in memory by a window that is closed is asked for again", async () => {
    const { fake } = await open({ filled: true });
    const run = fake.runs.find((it) => it.id === "werft-speicher");
    const kept = run?.stored["secret"];
    if (run && kept) run.stored["secret"] = { ...kept, kept: "session", lost: true };
    await openRun("werft-speicher");
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

  it("goes with its run, and that is said before and after", async () => {
    const { fake } = await open({ filled: true });
    await click('[data-run="werft-speicher"] [data-test="run-remove"]');
    await shows(test("confirm"), "deleted from the keychain");
    await click(test("confirm-yes"));
    await gone('[data-run="werft-speicher"]');
    await shows(test("toast"), "Its keys are deleted");
    await click(test("undo"));
    await find('[data-run="werft-speicher"]');
    expect(fake.runs.find((it) => it.id === "werft-speicher")?.stored).toEqual({});
  });
});

describe("the network", () => {
  it("is set in the settings; a refused address stays where it was typed", async () => {
    const { fake } = await open({ filled: true });
    await click(test("settings-link"));
    await click('input[name="proxy"][value="manual"]');
    const change = async (name: string, value: string) => {
      await type(test(name), value);
      (await find(test(name))).dispatchEvent(new Event("change", { bubbles: true }));
    };
    await find(test("proxy-address"));
    fake.refusals.set("set_preferences", { code: "door-proxy-address", args: { address: "http//x" }, retry: false });
    await change("proxy-address", "http//x");
    await shows(test("proxy-address-fault"), "http//x");
    expect((await find<HTMLInputElement>(test("proxy-address"))).value).toBe("http//x");
    await change("proxy-address", "proxy.example:8080");
    await change("proxy-user", "kim");
    const password = `${test("proxy-password")} ${test("secret-value")}`;
    await type(password, SECRET);
    await click(`${test("proxy-password")} ${test("secret-keep")}`);
    await vi.waitFor(() => expect(fake.secrets.proxyPassword).toBe(SECRET));
    await vi.waitFor(() => expect(everywhere()).not.toContain(SECRET));
    await change("clipboard-seconds", "500");
    await vi.waitFor(() => expect(fake.preferences.network.clipboardSeconds).toBe(120));
    await click(test("ca-choose"));
    await shows(test("ca-file"), "office.pem");
    await click(test("ca-remove"));
    await gone(test("ca-file"));
    expect(fake.preferences.network).toMatchObject({ proxy: "manual", proxyAddress: "proxy.example:8080", caFile: "" });
  });
});
