// The rights that guides ask of one PSA, side by side: what is shown of them. Pure.
import type { ComparePage, CompareRights, Label, SpokenComparison, SpokenLine } from "../platform";

/** The settings of one right. */
export interface RightGroup {
  key: string;
  path: Label[];
  lines: { line: SpokenLine; at: number }[];
}

/** The settings by right, in order. Those that no guide asks for only if `all`. */
export function rightsOf(comparison: SpokenComparison, all: boolean): RightGroup[] {
  const groups: RightGroup[] = [];
  for (const [at, line] of comparison.lines.entries()) {
    if (!line.asked && !all) continue;
    const key = line.path.map((label) => label.text).join(" › ");
    const last = groups.at(-1);
    if (last?.key === key) last.lines.push({ line, at });
    else groups.push({ key, path: line.path, lines: [{ line, at }] });
  }
  return groups;
}

/** A choice without an organisation: all guides of the PSA, with assumed answers. */
export const nothingChosen: CompareRights = { organisation: null, psa: null, guides: null, answers: {} };

/** What a page shows, as the next request: with one guide more or less. */
export function withGuide(page: ComparePage, request: CompareRights, guide: string, on: boolean): CompareRights {
  const known = page.psas.find((it) => it.psa.id === page.psa)?.guides.map((it) => it.id) ?? [];
  // What was asked for last, because the page may still show what was chosen before.
  const chosen = request.guides ?? page.chosen;
  // In the order of the list, so that the columns don't depend on the order of clicks.
  const guides = known.filter((it) => (it === guide ? on : chosen.includes(it)));
  return { ...request, psa: page.psa, guides };
}

/** With another answer to a question of a guide. */
export function withAnswer(
  page: ComparePage,
  request: CompareRights,
  guide: string,
  question: string,
  answer: string,
): CompareRights {
  const column = page.comparison?.guides.find((it) => it.id === guide);
  const given = Object.entries(column?.answers ?? {}).filter(([id]) => !column?.assumed.includes(id));
  const answers = { ...Object.fromEntries(given), ...request.answers[guide], [question]: answer };
  return { ...request, answers: { ...request.answers, [guide]: answers } };
}
