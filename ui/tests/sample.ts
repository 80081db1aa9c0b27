// The organisations and runs that tests start from. Created once with the core's own commands; each test gets a copy.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RunMode, SpokenAction } from "../src/platform/wire";
import type { World } from "./world";

export const UMBRELLA = "umbrella-connectwise";
/** A guide whose PSA has screens in three languages. */
export const WORKSPACE = "workspace-365-autotask";
/** A sample guide in the data folder that uses every feature of the format. */
export const EVERYTHING = "everything";
export const SECRET_KEY = "Muster-9fT4-vB21-pL80-wq7";

const ANSWERS: Record<string, Record<string, string>> = {
  [UMBRELLA]: { product: "umbrella", integrated: "no", console: "msp" },
  [WORKSPACE]: { connection: "new" },
  [EVERYTHING]: { scope: "small", again: "no" },
};

const VALUES: Record<string, string> = {
  site: "na.myconnectwise.net",
  "company-id": "muster",
  "public-key": "Muster7k2mnqX4zP",
  "private-key": SECRET_KEY,
  username: "x7k2mnq@werft.example",
  secret: SECRET_KEY,
};

/** The world to copy, and the ids of its contents by the names that tests use. */
export interface Sample {
  world: string;
  ids: Record<string, string>;
}

export async function fill(world: World): Promise<Sample> {
  const ids: Record<string, string> = {};
  const organisation = async (name: string, full: string) => {
    ids[name] = (await world.ask("add_organisation", { name: full })).id;
  };
  const run = async (name: string, guide: string, mode: RunMode, until: string | null) => {
    const whose = ids[name.split("-")[0] ?? ""] ?? "";
    ids[name] = await begin(world, whose, guide, mode);
    await work(world, ids[name], until);
  };
  const id = (name: string) => ids[name] ?? "";
  putGuide(world, 7);
  await world.change({ restart: true });
  await organisation("bakker", "Bakker IT");
  await organisation("visser", "Visser Groep");
  await organisation("werft", "Werft & Söhne Datentechnik GmbH");

  await run("bakker-keys", WORKSPACE, "checklist", "user-credentials");
  await tick(world, id("bakker-keys"), "user-credentials", ["click-generate-key", "capture-username"]);
  await world.ask("write_note", {
    run: id("bakker-keys"),
    step: "user-general",
    text: "Adresse kommt von Frau Sommer.",
  });
  await run("bakker-finished", UMBRELLA, "checklist", null);
  await world.ask("finish_run", { run: id("bakker-finished") });
  // A run whose guide has changed since.
  await run("bakker-changed", EVERYTHING, "checklist", null);
  await world.ask("finish_run", { run: id("bakker-changed") });
  await run("visser-rights", UMBRELLA, "checklist", "role-rights");
  await world.ask("mark_problem", { run: id("visser-rights"), step: "role-rights", on: true });
  await run("visser-new", UMBRELLA, "checklist", "before-you-start");

  // A run with one key stored and one missing.
  await run("werft-keys", WORKSPACE, "connected", "user-credentials");
  await tick(world, id("werft-keys"), "user-credentials", ["click-generate-key"]);
  await store(world, id("werft-keys"), "username");
  // A run with all keys stored.
  await run("werft-stored", WORKSPACE, "connected", "connection-new");

  await run("werft-umbrella", UMBRELLA, "connected", "wizard");

  await person(world, "Kim Muster");
  await run("visser-confirmed", WORKSPACE, "connected", null);
  await world.ask("finish_run", { run: id("visser-confirmed") });
  await world.ask("set_expiry", { key: { owner: { run: id("visser-confirmed") }, id: "secret" }, expires: inDays(-2) });
  const second = { name: "Alex Voorbeeld", note: "Rechte stichprobenartig verglichen." };
  await world.ask("want_second", { run: id("visser-confirmed"), on: true });
  await world.ask("confirm_second", { run: id("visser-confirmed"), ...second });
  // A run that waits for a second person, after two people have worked on it.
  await run("werft-second", WORKSPACE, "connected", "user-vendor");
  await person(world, "Robin Beispiel");
  await work(world, id("werft-second"), null);
  await world.ask("finish_run", { run: id("werft-second") });
  await world.ask("set_expiry", { key: { owner: { run: id("werft-second") }, id: "secret" }, expires: inDays(12) });
  await world.ask("want_second", { run: id("werft-second"), on: true });
  await person(world, "");

  await keep(world, id("werft"), "connectwise-site", "", "na.myconnectwise.net");
  await keep(world, id("werft"), "umbrella-secret", inDays(2));
  await keep(world, id("bakker"), "sophos-client-secret", inDays(300));
  await keep(world, id("visser"), "sophos-client-secret", "");

  await run("practice-keys", WORKSPACE, "practice", "user-credentials");
  // A practice run that is ready to be checked.
  ids["practice-ready"] = await begin(world, "", UMBRELLA, "practice");
  const { values } = await world.ask("practice_console", { run: id("practice-ready") });
  await work(world, id("practice-ready"), "wizard", Object.fromEntries(values.map((it) => [it.id, it.value])));
  ids["practice"] = (await world.ask("run", { run: id("practice-ready") })).view.organisation;

  putGuide(world, 8);
  await world.change({ end: true });
  return { world: world.name, ids };
}

/** Starts a run. */
export async function begin(world: World, organisation: string, guide: string, mode: RunMode): Promise<string> {
  const { id } = await world.ask("start_run", { organisation, guide, answers: ANSWERS[guide] ?? {}, mode });
  return id;
}

/** Does all steps before `until` and opens that step; with null, does all steps. */
export async function work(world: World, run: string, until: string | null, values = VALUES): Promise<void> {
  const { guide, view } = await world.ask("run", { run });
  for (const step of guide.parts.flatMap((part) => part.steps)) {
    if (step.id === until) break;
    const actions = step.actions.flatMap(within);
    const captures = view.mode === "checklist" ? [] : actions.filter((it) => it.kind === "capture");
    await tick(
      world,
      run,
      step.id,
      actions.filter((it) => it.tickable && !captures.includes(it)).map((it) => it.id),
    );
    for (const { credential } of captures) await store(world, run, credential ?? "", values);
  }
  if (until) await world.ask("open_step", { run, step: until });
}

/** An action and the actions inside it; of several routes, only the first. */
function within(action: SpokenAction): SpokenAction[] {
  return [action, ...action.nested.flatMap(within), ...(action.routes[0] ?? []).flatMap(within)];
}

async function tick(world: World, run: string, step: string, actions: string[]): Promise<void> {
  await world.ask("tick", { run, step, actions, ticked: true, together: false });
}

async function store(world: World, run: string, credential: string, values = VALUES): Promise<void> {
  await world.ask("store_key", {
    key: { owner: { run }, id: credential },
    value: values[credential] ?? "",
    expires: "",
  });
}

const VALUE = "Muster-32-characters-long-m4";

async function keep(world: World, organisation: string, valueId: string, expires: string, value = VALUE) {
  await world.ask("store_key", { key: { owner: { organisation }, id: valueId }, value, expires });
}

/** Hands over an organisation from one computer to another. */
export async function bring(from: World, to: World, organisation: string): Promise<void> {
  await to.change({ pick: await fileOf(from, organisation) });
  const { session } = (await to.ask("read_hand_over", {})) ?? { session: "" };
  await to.ask("import_hand_over", { session });
}

/** Writes a hand-over file of an organisation and returns its path. */
export async function fileOf(from: World, organisation: string): Promise<string> {
  return (await from.ask("hand_over", { run: "", organisation })).path ?? "";
}

/** Sets the name of the person who works on this computer. */
export async function person(world: World, name: string): Promise<void> {
  const { preferences } = await world.ask("start", {});
  await world.ask("set_preferences", { preferences: { ...preferences, person: name } });
}

/** The date a number of days from today, like `2027-11-21`. */
export function inDays(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return day.toLocaleDateString("sv");
}

/** The edits that make revision 8 of the sample guide: another right and a new step. */
const CHANGES: [string, string][] = [
  ["revision = 7", "revision = 8"],
  ['edit = "my"', 'edit = "all"'],
  [
    '[[part.step]]\nid = "take-back"',
    '[[part.step]]\nid = "second-look"\nactions = [{ check = "ready" }]\n\n[[part.step]]\nid = "take-back"',
  ],
];

/** Puts the sample guide into a data folder. The core reads it at its next start. */
export function putGuide(world: World, revision: 7 | 8): void {
  const from = join(import.meta.dirname, "../../crates/guide/tests/fixtures");
  const to = join(world.folder, "guides");
  mkdirSync(to, { recursive: true });
  let guide = readFileSync(join(from, "everything.toml"), "utf8");
  if (revision === 8) for (const [old, now] of CHANGES) guide = guide.replace(old, now);
  writeFileSync(join(to, "everything.toml"), guide);
  for (const language of ["de", "nl", "en"]) {
    const words = `everything.${language}.ftl`;
    cpSync(join(from, words), join(to, words));
    if (revision === 8) writeFileSync(join(to, words), "\nstep-second-look = Look once more\n", { flag: "a" });
  }
}
