// The pages "Access for checks" and "Webhooks".
import { describe, expect, it } from "vitest";
import type { WebhooksPage } from "../src/platform";
import { inDays } from "./sample";
import {
  all,
  click,
  find,
  gone,
  id,
  inOrganisation,
  inRun,
  open,
  shows,
  test,
  text,
  type,
  type Opening,
  until,
} from "./window";
import type { World } from "./world";

const SECRET = "canary-inspector-0042";
const row = (value: string) => `[data-value="${value}"]`;

async function access(options: Opening = {}) {
  const opened = await open({ filled: true, ...options });
  await click(inOrganisation("werft", test("organisation-access")));
  await find(test("organisation-page"));
  return opened;
}

/** The day on which the Sophos secret expires. */
async function expires(world: World): Promise<string | null | undefined> {
  const { values } = await world.ask("organisation_page", { organisation: id("werft") });
  return values.find((it) => it.id === "sophos-client-secret")?.stored?.expires;
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
    expect(groups).toEqual(["connectwise", "autotask-inspector", "sophos", "umbrella", "halopsa"]);
    await shows('[data-group="autotask-inspector"]', "custom tracking identifier");
    await shows(row("sophos-client-secret"), "not saved yet");
  });

  it("sends a secret once, then shows only its last characters", async () => {
    const { world } = await access();
    await store("autotask-inspector-secret", SECRET);
    await shows(row("autotask-inspector-secret"), "in the keychain · 21 characters · ends in …0042");
    await until(() => expect((document.activeElement as HTMLElement).dataset["test"]).toBe("value-open"));
    expect(document.documentElement.outerHTML).not.toContain(SECRET);
    const carried = world.calls.filter((it) => JSON.stringify(it.request).includes(SECRET));
    expect(carried.map((it) => it.command)).toEqual(["store_key"]);
  });

  it("shows a value that is not a secret, and keeps a refused one in its field", async () => {
    const { world } = await access();
    world.refusals.set("store_key", { code: "journal-locked", args: { path: "/data" }, retry: true });
    await click(`${row("connectwise-site")} ${test("value-open")}`);
    await type(`${row("connectwise-site")} ${test("secret-value")}`, "eu.kontor.example");
    await click(`${row("connectwise-site")} ${test("secret-keep")}`);
    await shows(`${row("connectwise-site")} ${test("secret-fault")}`, "Another program");
    await click(`${row("connectwise-site")} ${test("secret-keep")}`);
    await shows(`${row("connectwise-site")} code`, "eu.kontor.example");
  });

  it("copies a secret for a limited time, and deletes it after a question", async () => {
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
    await shows(row("umbrella-secret"), "not saved yet");
    await shows(test("announcer"), "Deleted: Secret (Key Secret)");
  });

  it("asks for a secret's expiry day, and stores it with the secret", async () => {
    const { world } = await access();
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
    expect(await expires(world)).toBe(day);
    await click(test("home-link"));
    await click(test("calendar-link"));
    await find('[data-level="soon"] [data-expiry="sophos-client-secret"]');
  });

  it("accepts the day later without the secret, and shows a refusal at the field", async () => {
    const { world } = await access();
    await store("sophos-client-secret", SECRET);
    expect(world.requests("store_key")).toMatchObject([{ expires: "" }]);
    const choose = async (day: string) => {
      const field = await find<HTMLInputElement>(`${row("sophos-client-secret")} ${test("credential-expires")}`);
      field.value = day;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    };
    world.refusals.set("set_expiry", { code: "expiry-unreadable", args: { text: "x" }, retry: false });
    await choose(inDays(40));
    await shows(`${row("sophos-client-secret")} [role="alert"]`, "This is not a date.");
    expect(await expires(world)).toBeNull();
    await choose(inDays(41));
    await until(async () => expect(await expires(world)).toBe(inDays(41)));
    await choose("");
    await until(async () => expect(await expires(world)).toBeNull());
    await shows(test("announcer"), "The date was removed.");
  });

  it("warns if there is no keychain", async () => {
    await access({ before: (world) => world.change({ keychain: "locked" }) });
    await find(`${test("keychain")}[data-kept="session"]`);
  });

  it("provides what a check was missing", async () => {
    await access();
    await store("connectwise-client-id", "made-up-client-id");
    await click(test("home-link"));
    await click(inRun("werft-umbrella", test("run-check")));
    await find(test("check-empty"));
    expect(document.querySelector('[data-need="client-id"]')).toBeNull();
  });
});

describe("webhooks", () => {
  /** Lists the three webhooks that an old user has left in the practice tenant. */
  async function listed(
    wrong: { username?: string; secret?: string } = {},
    change: (page: WebhooksPage) => WebhooksPage = (page) => page,
  ) {
    let old = { username: "", secret: "", code: "" };
    const before = async (world: World) => {
      const names = ["autotask-orphaned-webhooks"];
      const { values } = await world.ask("set_mistakes", { run: id("practice-keys"), names });
      const value = (what: string) => values.find((it) => it.id === `autotask-old-${what}`)?.value ?? "";
      old = { username: value("username"), secret: value("secret"), code: value("code"), ...wrong };
    };
    const opened = await open({ filled: true, before });
    opened.world.rewrite("list_webhooks", change);
    await click(inOrganisation("practice", test("organisation-access")));
    await click(test("webhooks-link"));
    await click(test("webhooks-user"));
    for (const [name, value] of Object.entries(old)) await type(test(`webhooks-${name}`), value);
    await click(test("webhooks-look"));
    return { ...opened, old };
  }
  const box = (id: string) => `[data-webhook="${id}"] input`;

  it("are listed with keys that are not stored; the username stays in its field", async () => {
    const { world, old } = await listed();
    await find(box("tickets/31"));
    expect((await find<HTMLInputElement>(test("webhooks-secret"))).value).toBe("");
    expect((await find<HTMLInputElement>(test("webhooks-code"))).value).toBe("");
    expect((await find<HTMLInputElement>(test("webhooks-username"))).value).toBe(old.username);
    expect(document.documentElement.outerHTML).not.toContain(old.secret);
    expect(world.calls.filter((it) => JSON.stringify(it.request).includes(old.secret))).toHaveLength(1);
  });

  it("are deleted only after each was named and confirmed, with a result for each", async () => {
    const { world } = await listed();
    await find(box("tickets/31"));
    expect((await find<HTMLButtonElement>(test("webhooks-delete"))).disabled).toBe(true);
    for (const id of ["tickets/31", "contacts/33"]) await click(box(id));
    await click(test("webhooks-delete"));
    await shows(test("webhooks-named"), "Practice TicketWebhooks");
    expect(await text(test("webhooks-named"))).not.toContain("Practice CompanyWebhooks");
    await click(test("confirm-no"));
    expect(world.requests("delete_webhooks")).toEqual([]);
    await click(test("webhooks-delete"));
    await click(test("confirm-yes"));
    await shows('[data-webhook="tickets/31"]', "deleted");
    await shows('[data-webhook="contacts/33"]', "deleted");
    expect((await find<HTMLInputElement>(box("tickets/31"))).disabled).toBe(true);
    expect(await text('[data-webhook="companies/32"]')).not.toContain("deleted");
    expect(world.requests("delete_webhooks")).toMatchObject([{ webhooks: ["tickets/31", "contacts/33"] }]);
    await shows(test("announcer"), "2 webhooks were deleted.");
  });

  it("that could not be deleted say why", async () => {
    const { world } = await listed();
    await click(box("tickets/31"));
    await click(box("companies/32"));
    // The practice tenant would delete all of them, so change the answer.
    world.rewrite("delete_webhooks", (page) => {
      const outcome = (id: string) => (id === "31" ? "still-there" : "refused");
      return { ...page, webhooks: page.webhooks.map((it) => ({ ...it, outcome: outcome(it.id) })) };
    });
    await click(test("webhooks-delete"));
    await click(test("confirm-yes"));
    await shows('[data-webhook="tickets/31"]', "still there");
    await shows('[data-webhook="companies/32"]', "refused");
  });

  it("of a user who has none are an empty list, even if other users have some", async () => {
    await listed({}, (page) => ({ ...page, webhooks: [] }));
    await shows(test("webhooks-list"), "This user has no webhooks.");
    await shows(test("webhooks-page"), "Other users may have some.");
  });

  it("that could not be listed are a problem, not an empty list", async () => {
    await listed({ secret: "wrong" });
    await shows(`${test("webhooks-page")} [data-finding]`, "Autotask refuses the sign-in");
    expect(document.querySelector(test("webhooks-list"))).toBeNull();
  });

  it("can be those of the inspector once it is stored", async () => {
    const { world } = await open({ filled: true });
    await click(inOrganisation("practice", test("organisation-access")));
    for (const value of ["username", "secret", "code"]) await store(`autotask-inspector-${value}`, "made-up@x.example");
    await click(test("webhooks-link"));
    await click(test("webhooks-look"));
    const inspector = { organisation: id("practice"), username: "", secret: "", code: "" };
    await until(() => expect(world.requests("list_webhooks")).toEqual([inspector]));
  });
});
