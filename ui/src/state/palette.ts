// What the palette finds: pages and settings, organisations, runs, guides, steps by their title or a label, and what can be
// wrong with what to do. Pure.
import type { Home, RunView, SearchIndex } from "../platform";
import { folded, hasAll, wordsOf } from "./fold";
import type { Page } from "./pages";

type HitKind = "command" | "run" | "organisation" | "step" | "guide" | "problem" | "page";

type Target =
  | { to: "page"; page: Page }
  | { to: "run"; run: string }
  | { to: "step"; run: string; step: string }
  /** Something that is done at once. */
  | { to: "command"; run: () => void }
  /** Nothing to open: the hit says what to do. */
  | { to: "nothing" };

export interface Hit {
  kind: HitKind;
  key: string;
  title: string;
  /** What tells it apart from others with the same title. */
  detail: string;
  /** Why it is so and what to do, of a problem. */
  advice: string[];
  target: Target;
}

interface Entry extends Hit {
  /** Everything that is searched, folded. */
  text: string;
  head: string;
  /** The labels of a step, each as it is and folded: the first one that matches is shown. */
  labels: [string, string][];
}

/** A page or a setting, with its name in the reader's language. */
export interface NamedPage {
  title: string;
  detail: string;
  page: Page;
}

/** What is done at once, with its name in the reader's language. */
export interface NamedCommand {
  title: string;
  run: () => void;
}

export interface Sources {
  home: Home;
  index: SearchIndex;
  pages: NamedPage[];
  commands: NamedCommand[];
  /** The run that is open: steps of its guide are opened there. */
  open: RunView | null;
}

/** Hits of one kind at most, so that one kind never hides the others. */
const OF_A_KIND = 8;
const ORDER: readonly HitKind[] = ["run", "organisation", "page", "command", "guide", "step", "problem"];

/** Everything that can be found. */
export function entriesOf({ home, index, pages, commands, open }: Sources): Entry[] {
  const entries: Entry[] = pages.map(({ title, detail, page }) =>
    entry("page", `page-${title}-${detail}`, title, detail, { to: "page", page }),
  );
  for (const { title, run } of commands) {
    entries.push(entry("command", `command-${title}`, title, "", { to: "command", run }));
  }
  for (const { id, name, runs } of home.organisations) {
    const page: Page = { name: "organisation", organisation: id };
    entries.push(entry("organisation", `organisation-${id}`, name, "", { to: "page", page }));
    for (const run of runs) {
      const step = run.position ?? "";
      entries.push(entry("run", `run-${run.id}`, run.title, name, { to: "run", run: run.id }, { also: [step] }));
    }
  }
  const runs = runOfEachGuide(home, open);
  for (const guide of index.guides) {
    const page: Page = { name: "start", organisation: null, guide: guide.id };
    entries.push(entry("guide", `guide-${guide.id}`, guide.title, "", { to: "page", page }));
    const run = runs.get(guide.id);
    for (const { id, title, labels } of guide.steps) {
      const target: Target = run ? { to: "step", run: run.id, step: id } : { to: "page", page };
      const detail = run ? `${guide.title} · ${run.organisationName}` : guide.title;
      entries.push(entry("step", `step-${guide.id}-${id}`, title, detail, target, { labels }));
    }
  }
  for (const { code, title, cause, fix, messages } of index.problems) {
    const advice = [cause, fix].filter((it) => it !== null);
    const detail = messages.join(", ");
    const also = [...advice, ...messages];
    entries.push({ ...entry("problem", `problem-${code}`, title, detail, { to: "nothing" }, { also }), advice });
  }
  return entries;
}

function entry(
  kind: HitKind,
  key: string,
  title: string,
  detail: string,
  target: Target,
  { labels = [], also = [] }: { labels?: string[]; also?: string[] } = {},
): Entry {
  const text = folded([title, detail, ...labels, ...also].join("\n"));
  const both = labels.map((label): [string, string] => [label, folded(label)]);
  return { kind, key, title, detail, advice: [], target, text, head: folded(title), labels: both };
}

/** The run in which a step of a guide is opened: the open one, else the one worked on last; those that are not finished first. */
function runOfEachGuide(home: Home, open: RunView | null): Map<string, RunView> {
  const runs = home.organisations.filter((it) => !it.practice).flatMap((it) => it.runs);
  const rank = (run: RunView) => (run.id === open?.id ? 0 : run.state === "finished" ? 2 : 1);
  runs.sort((one, other) => rank(one) - rank(other) || other.touched.localeCompare(one.touched));
  const chosen = new Map<string, RunView>();
  if (open) chosen.set(open.guide, open);
  for (const run of runs) if (!chosen.has(run.guide)) chosen.set(run.guide, run);
  return chosen;
}

/** The best hits. Without a word: the runs worked on last, and the pages. */
export function hitsOf(entries: readonly Entry[], wanted: string): Hit[] {
  const words = wordsOf(wanted);
  const phrase = words.join(" ");
  const found = words.length > 0 ? entries.filter((it) => hasAll(it.text, words)) : entries.filter(isFirst);
  const rank = ({ head, labels }: Entry) => {
    if (phrase && head.startsWith(phrase)) return 0;
    if (hasAll(head, words)) return 1;
    return labels.some(([, label]) => label.includes(phrase)) ? 2 : 3;
  };
  const ranked = found.map((it) => ({ it, rank: rank(it) }));
  ranked.sort((one, other) => one.rank - other.rank || ORDER.indexOf(one.it.kind) - ORDER.indexOf(other.it.kind));
  const counts = new Map<HitKind, number>();
  return ranked
    .filter(({ it: { kind } }) => {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      return (counts.get(kind) ?? 0) <= OF_A_KIND;
    })
    .map(({ it }) => shown(it, words));
}

const isFirst = ({ kind }: Entry) => kind === "page" || kind === "run";

/** The hit, with the label that the words of the title don't explain. */
function shown({ kind, key, title, detail, advice, target, labels, head }: Entry, words: string[]): Hit {
  const rest = words.filter((word) => !head.includes(word));
  const [label] = (rest.length > 0 && labels.find(([, text]) => hasAll(text, rest))) || [];
  return { kind, key, title, detail: label ? `${label} · ${detail}` : detail, advice, target };
}
