// The list on Home: which integrations are shown under a search and filters, grouped by organisation. Pure.
//
// The texts to search are folded once per answer of the core, so that each key costs one pass over them.
import type { ExpiryView, Home, OrganisationView, RunView } from "../platform";
import { isUrgent } from "./attention";
import { folded, hasAll, wordsOf } from "./fold";

export type StateFilter = "open" | "problem" | "finished" | "verified" | "confirmed";
export type DueFilter = "key" | "check" | "second" | "guide";
export type WorkedFilter = "week" | "month" | "older";
type Order = "name" | "worked";

export const STATES: readonly StateFilter[] = ["open", "problem", "finished", "verified", "confirmed"];
export const DUES: readonly DueFilter[] = ["key", "check", "second", "guide"];
export const WORKED: readonly WorkedFilter[] = ["week", "month", "older"];

/** What is searched and filtered. An empty text means all. */
export interface HomeFilter {
  wanted: string;
  state: StateFilter | "";
  guide: string;
  psa: string;
  due: DueFilter | "";
  worked: WorkedFilter | "";
  order: Order;
}

export const noFilter: HomeFilter = {
  wanted: "",
  state: "",
  guide: "",
  psa: "",
  due: "",
  worked: "",
  order: "name",
};

export interface Row {
  run: RunView;
  /** Its key that expires first, if one has expired or expires within 30 days. */
  key: ExpiryView | null;
  text: string;
  touched: number;
}

export interface Group {
  organisation: OrganisationView;
  rows: Row[];
  /** The key of the organisation itself that expires first. */
  key: ExpiryView | null;
  text: string;
}

const DAY = 24 * 60 * 60 * 1000;

/** All organisations with their runs, ready to be searched. */
export function groupsOf({ organisations, expiring }: Home): Group[] {
  const ofRuns = new Map<string, ExpiryView>();
  const ofOrganisations = new Map<string, ExpiryView>();
  // Soonest first, so the first one of each counts.
  for (const entry of expiring) {
    const [keys, id] = entry.run ? [ofRuns, entry.run] : [ofOrganisations, entry.organisation];
    if (!keys.has(id)) keys.set(id, entry);
  }
  return organisations.map((organisation) => {
    const text = folded(organisation.name);
    const rows = organisation.runs.map((run) => ({
      run,
      key: ofRuns.get(run.id) ?? null,
      text: `${text} ${folded([run.title, run.psa ?? "", run.position ?? ""].join(" "))}`,
      touched: Date.parse(run.touched),
    }));
    return { organisation, rows, key: ofOrganisations.get(organisation.id) ?? null, text };
  });
}

/** Whether anything but the order differs from the whole list. */
export function isFiltered(filter: HomeFilter): boolean {
  return wordsOf(filter.wanted).length > 0 || narrows(filter);
}

/** Whether a filter asks for something that only runs have. */
function narrows({ state, guide, psa, due, worked }: HomeFilter): boolean {
  return [state, guide, psa, due, worked].some((it) => it !== "");
}

/** The groups with the rows that the filter leaves. An organisation without runs is found by its name alone. */
export function found(groups: readonly Group[], filter: HomeFilter, now: number): Group[] {
  const words = wordsOf(filter.wanted);
  const left: Group[] = [];
  for (const group of groups) {
    const rows = group.rows.filter((row) => hasAll(row.text, words) && passes(row, group, filter, now));
    const bare = group.rows.length === 0 && !narrows(filter) && hasAll(group.text, words);
    if (rows.length > 0 || bare) left.push(rows.length === group.rows.length ? group : { ...group, rows });
  }
  return filter.order === "worked" ? left.sort((one, other) => lastWorked(other) - lastWorked(one)) : left;
}

function passes(row: Row, group: Group, filter: HomeFilter, now: number): boolean {
  const { run, touched } = row;
  const days = (now - touched) / DAY;
  return (
    (!filter.guide || run.guide === filter.guide) &&
    (!filter.psa || run.psa === filter.psa) &&
    (!filter.state || isIn(run, filter.state)) &&
    (!filter.due || isDue(row, group, filter.due)) &&
    (!filter.worked || (filter.worked === "week" ? days <= 7 : filter.worked === "month" ? days <= 30 : days > 30))
  );
}

function isIn(run: RunView, state: StateFilter): boolean {
  if (state === "problem") return run.state === "problem" || run.standing === "problem";
  if (state === "open") return run.state === "new" || run.state === "started";
  return state === "finished" ? run.state === "finished" : run.standing === state;
}

function isDue(row: Row, group: Group, due: DueFilter): boolean {
  const { run } = row;
  if (due === "key") return row.key !== null || group.key !== null;
  if (due === "guide") return run.behind;
  if (due === "second") return run.second === "wanted" || run.second === "outdated";
  return run.nextCheck?.due ?? false;
}

function lastWorked({ rows }: Group): number {
  return rows.reduce((last, row) => Math.max(last, row.touched), 0);
}

/** How urgent a key is, as a tone. */
export function toneOf(key: ExpiryView): "bad" | "warn" {
  return isUrgent(key) ? "bad" : "warn";
}

/** What can be chosen: the guides by title, and the PSAs by name. */
export function choicesOf(groups: readonly Group[]): { guides: { id: string; title: string }[]; psas: string[] } {
  const titles = new Map<string, string>();
  const psas = new Set<string>();
  for (const { run } of groups.flatMap((group) => group.rows)) {
    titles.set(run.guide, run.title);
    if (run.psa) psas.add(run.psa);
  }
  const guides = [...titles].map(([id, title]) => ({ id, title }));
  guides.sort((one, other) => one.title.localeCompare(other.title));
  return { guides, psas: [...psas].sort() };
}

/** How many runs there are. */
export function count(groups: readonly Group[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}
