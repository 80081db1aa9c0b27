// Access for checks, and webhooks, as a person uses them.
import { describe, expect, it, vi } from "vitest";
import { inDays } from "../src/platform/fake/calendar";
import { all, click, find, gone, open, shows, test, text, type } from "./stand-in";

const SECRET = "canary-inspector-0042";
const row = (value: string) => `[data-value="${value}"]`;

async function access() {
  const opened = await open({ filled: true, reader: "en" });
  await click(`[data-organisation="werft"] ${test("organisation-access")}`);
  await find(test("organisation-page"));
  return opened;
}

async function store(value: string, typed: string) {
  await click(`${row(value)} ${test("value-open")}`);
  await type(`${row(value)} ${test("secret-value")}`, typed);
  await click(`${row(value)} ${test("secret-keep")}`);
  await find(`${row(value)} ${test("value-delete")}`);
}

describe("access for checks", () => {
  it("groups the values and says what each is for", async () => {
    await access();
    await find("[data-group]");
    const groups = all("[data-group]").map((it) => it.dataset["group"]);
    expect(groups).toEqual(["connectwise", "autotask-inspector", "sophos", "umbrella"]);
    await shows('[data-group="autotask-inspector"]', "custom tracking identifier");
    await shows(row("sophos-client-secret"), "not stored yet");
  });

  it("takes a secret once, shows how it ends, and keeps nothing of it", async () => {
    const { fake } = await access();
    await store("autotask-inspector-secret", SECRET);
    await shows(row("autotask-inspector-secret"), "in the keychain · 21 characters · ends in …42");
    await vi.waitFor(() => expect((document.activeElement as HTMLElement).dataset["test"]).toBe("value-open"));
    expect(document.documentElement.outerHTML).not.toContain(SECRET);
    const carried = fake.calls.filter((it) => JSON.stringify(it.request).includes(SECRET));
    expect(carried.map((it) => it.command)).toEqual(["store_organisation_value"]);
  });

  it("shows a value that is no secret, and what is refused stays at its field", async () => {
    const { fake } = await access();
    fake.refusals.set("store_organisation_value", { code: "journal-locked", args: { path: "/data" }, retry: true });
    await click(`${row("connectwise-site")} ${test("value-open")}`);
    await type(`${row("connectwise-site")} ${test("secret-value")}`, "eu.kontor.example");
    await click(`${row("connectwise-site")} ${test("secret-keep")}`);
    await shows(`${row("connectwise-site")} ${test("secret-fault")}`, "Another program");
    await click(`${row("connectwise-site")} ${test("secret-keep")}`);
    await shows(`${row("connectwise-site")} code`, "eu.kontor.example");
  });

  it("copies a secret for a while, and deletes it after asking", async () => {
    await access();
    await store("umbrella-secret", SECRET);
    await click(`${row("umbrella-secret")} ${test("copy-secret")}`);
    await shows(`${row("umbrella-secret")} ${test("copy-left")}`, "30 s");
    await click(`${row("umbrella-secret")} ${test("value-delete")}`);
    await click(test("confirm-no"));
    await gone(test("confirm"));
    expect(await text(row("umbrella-secret"))).toContain("in the keychain");
    await click(`${row("umbrella-secret")} ${test("value-delete")}`);
    await click(test("confirm-yes"));
    await shows(row("umbrella-secret"), "not stored yet");
    await shows(test("announcer"), "Deleted: Key secret");
  });

  it("asks for the day on which a secret ends, and keeps it with the secret", async () => {
    const { fake } = await access();
    for (const value of ["connectwise-site", "autotask-inspector-code", "umbrella-key"]) {
      await click(`${row(value)} ${test("value-open")}`);
      await find(`${row(value)} ${test("secret-form")}`);
      expect(all(`${row(value)} ${test("secret-expires")}`), `${value} has no end`).toEqual([]);
    }
    await click(`${row("sophos-client-secret")} ${test("value-open")}`);
    const day = inDays(12);
    await type(`${row("sophos-client-secret")} ${test("secret-expires")}`, day);
    await type(`${row("sophos-client-secret")} ${test("secret-value")}`, SECRET);
    await click(`${row("sophos-client-secret")} ${test("secret-keep")}`);
    const field = () => find<HTMLInputElement>(`${row("sophos-client-secret")} ${test("credential-expires")}`);
    expect((await field()).value).toBe(day);
    await shows(row("sophos-client-secret"), "expires soon");
    expect(fake.values.stored.get("werft/sophos-client-secret")?.expires).toBe(day);
    await click(test("home-link"));
    await click(test("calendar-link"));
    await find('[data-level="soon"] [data-expiry="sophos-client-secret"]');
  });

  it("takes the day later as well, without the secret, and a refusal is said at the field", async () => {
    const { fake } = await access();
    await store("sophos-client-secret", SECRET);
    const asked = fake.calls.find((it) => it.command === "store_organisation_value")?.request;
    expect(asked).toMatchObject({ expires: "" });
    const choose = async (day: string) => {
      const field = await find<HTMLInputElement>(`${row("sophos-client-secret")} ${test("credential-expires")}`);
      field.value = day;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    };
    fake.refusals.set("set_value_expiry", { code: "expiry-unreadable", args: { text: "x" }, retry: false });
    await choose(inDays(40));
    await shows(`${row("sophos-client-secret")} [role="alert"]`, "This is not a date.");
    const known = () => fake.values.stored.get("werft/sophos-client-secret");
    expect(known()?.expires).toBeNull();
    await choose(inDays(41));
    await vi.waitFor(() => expect(known()?.expires).toBe(inDays(41)));
    await choose("");
    await vi.waitFor(() => expect(known()?.expires).toBeNull());
    await shows(test("announcer"), "The date is removed.");
  });

  it("warns where there is no keychain", async () => {
    await open({ filled: true, keychain: { code: "vault-locked", args: {}, retry: true } });
    await click(`[data-organisation="werft"] ${test("organisation-access")}`);
    await find(`${test("keychain")}[data-kept="session"]`);
  });

  it("fills what a check was lacking", async () => {
    await access();
    await store("connectwise-client-id", "made-up-client-id");
    await click(test("home-link"));
    await click(`[data-run="werft-speicher"] ${test("run-check")}`);
    await find(test("check-empty"));
    expect(document.querySelector('[data-need="client-id"]')).toBeNull();
  });
});

describe("webhooks", () => {
  async function listed(username = "api@werft.example", secret = SECRET) {
    const opened = await access();
    await click(test("webhooks-link"));
    await type(test("webhooks-username"), username);
    await type(test("webhooks-secret"), secret);
    await type(test("webhooks-code"), "made-up-code");
    await click(test("webhooks-look"));
    return opened;
  }
  const box = (id: string) => `[data-webhook="${id}"] input`;

  it("are listed with keys that are not kept; the username stays", async () => {
    const { fake } = await listed();
    await find(box("tickets/27"));
    expect((await find<HTMLInputElement>(test("webhooks-secret"))).value).toBe("");
    expect((await find<HTMLInputElement>(test("webhooks-code"))).value).toBe("");
    expect((await find<HTMLInputElement>(test("webhooks-username"))).value).toBe("api@werft.example");
    expect(document.documentElement.outerHTML).not.toContain(SECRET);
    expect(fake.calls.filter((it) => JSON.stringify(it.request).includes(SECRET))).toHaveLength(1);
  });

  it("are deleted only after each was named and confirmed, and say what became of them", async () => {
    const { fake } = await listed();
    expect((await find<HTMLButtonElement>(test("webhooks-delete"))).disabled).toBe(true);
    for (const id of ["tickets/27", "ticket-notes/31", "assets/33"]) await click(box(id));
    await click(test("webhooks-delete"));
    await shows(test("webhooks-named"), "Nordlicht Tickets");
    expect(await text(test("webhooks-named"))).not.toContain("Nordlicht Companies");
    await click(test("confirm-no"));
    expect(fake.calls.some((it) => it.command === "delete_webhooks")).toBe(false);
    await click(test("webhooks-delete"));
    await click(test("confirm-yes"));
    await shows('[data-webhook="tickets/27"]', "deleted");
    await shows('[data-webhook="ticket-notes/31"]', "still there");
    await shows('[data-webhook="assets/33"]', "This user may not delete the webhook.");
    expect((await find<HTMLInputElement>(box("tickets/27"))).disabled).toBe(true);
    expect(fake.calls.at(-1)?.request).toEqual({
      session: "list-1",
      webhooks: ["tickets/27", "ticket-notes/31", "assets/33"],
    });
    await shows(test("announcer"), "1 webhook was deleted.");
  });

  it("of a user without any are that user's, not the tenant's", async () => {
    await listed("none@werft.example");
    await shows(test("webhooks-list"), "This user has no webhooks.");
    await shows(test("webhooks-page"), "Other users may have some.");
  });

  it("that could not be asked for are a problem, not an empty list", async () => {
    await listed("api@werft.example", "wrong");
    await shows('[data-finding="login"]', "Autotask refused to log in");
    expect(document.querySelector(test("webhooks-list"))).toBeNull();
  });

  it("can be those of the inspector once it is stored", async () => {
    const { fake } = await access();
    for (const value of ["username", "secret", "code"]) await store(`autotask-inspector-${value}`, "made-up@x.example");
    await click(test("webhooks-link"));
    await click(test("webhooks-look"));
    await find(box("tickets/27"));
    const asked = fake.calls.find((it) => it.command === "list_webhooks")?.request;
    expect(asked).toEqual({ organisation: "werft", username: "", secret: "", code: "" });
  });
});
