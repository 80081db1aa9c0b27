// The words of the window's chrome: one Fluent bundle per language, all bundled, so that changing the language needs no
// waiting.
//
// Refuses: values and guide text. Those arrive as rich text from the core. Isolation marks are set only around a name that
// is written from right to left: it keeps to itself, and every other text is found as it is written.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Language } from "../platform";
import de from "../../../locales/de/app.ftl?raw";
import en from "../../../locales/en/app.ftl?raw";
import nl from "../../../locales/nl/app.ftl?raw";

export type Variables = Record<string, FluentVariable>;

export const LANGUAGES: readonly Language[] = ["de", "nl", "en"];

const sources: Record<Language, string> = { de, nl, en };
// English as read in Europe: the day before the month, 24 hours.
const locales: Record<Language, string> = { de: "de-DE", nl: "nl-NL", en: "en-GB" };
const bundles = new Map<Language, FluentBundle>();

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

function isolated(variables: Variables): Variables {
  const isolate = (value: FluentVariable) =>
    typeof value === "string" && RIGHT_TO_LEFT.test(value) ? `\u2068${value}\u2069` : value;
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, isolate(value)]));
}

function bundle(language: Language): FluentBundle {
  let made = bundles.get(language);
  if (!made) {
    made = new FluentBundle(locales[language], { useIsolating: false });
    made.addResource(new FluentResource(sources[language]));
    bundles.set(language, made);
  }
  return made;
}

/** Reads all languages ahead, so that the first switch is as quick as any other. */
export function readAhead(): void {
  LANGUAGES.forEach(bundle);
}

/** Whether there is a message of this id. */
export function hasMessage(language: Language, id: string): boolean {
  return bundle(language).hasMessage(id);
}

/** A message in a language. A message that is missing shows its id: tests see it, people can report it. */
export function format(language: Language, id: string, variables: Variables = {}): string {
  const speaking = bundle(language);
  const pattern = speaking.getMessage(id)?.value;
  if (!pattern) return id;
  // With a list for errors, Fluent leaves a gap instead of throwing.
  return speaking.formatPattern(pattern, isolated(variables), []);
}

/** An attribute of a message in a language, like the explanation of a word. */
export function formatAttribute(language: Language, id: string, name: string, variables: Variables = {}): string {
  const speaking = bundle(language);
  const pattern = speaking.getMessage(id)?.attributes[name];
  return pattern ? speaking.formatPattern(pattern, isolated(variables), []) : `${id}.${name}`;
}

/** A moment as a date, like "21 November 2026". */
export function formatDate(language: Language, moment: string): string {
  // A bare day (2026-11-21) is meant as such, not as midnight in Greenwich.
  const date = new Date(/^\d{4}-\d\d-\d\d$/.test(moment) ? `${moment}T12:00:00` : moment);
  if (Number.isNaN(date.getTime())) return moment;
  return new Intl.DateTimeFormat(locales[language], { dateStyle: "long" }).format(date);
}

/** A moment as a short date. */
export function formatDay(language: Language, moment: string): string {
  const date = new Date(/^\d{4}-\d\d-\d\d$/.test(moment) ? `${moment}T12:00:00` : moment);
  if (Number.isNaN(date.getTime())) return moment;
  return new Intl.DateTimeFormat(locales[language], { day: "2-digit", month: "2-digit", year: "numeric" }).format(date);
}

/** A moment to the second, like "21 Nov 2026, 14:32:07"; without the day if it is today. */
export function formatMoment(language: Language, moment: string, now = new Date()): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  const today = date.toDateString() === now.toDateString();
  const options: Intl.DateTimeFormatOptions = today
    ? { timeStyle: "medium" }
    : { dateStyle: "medium", timeStyle: "medium" };
  return new Intl.DateTimeFormat(locales[language], options).format(date);
}

/** Names one after another, as a sentence would list them. */
export function formatList(language: Language, names: string[]): string {
  return new Intl.ListFormat(locales[language], { type: "conjunction" }).format(names);
}
