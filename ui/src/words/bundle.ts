// The window's own words: one Fluent bundle per language, all part of the build, so that changing the language is instant.
// Guide text is not here; it comes from the core as rich text.
//
// Unicode isolation marks are put only around right-to-left names, so that every other text can be searched as written.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Language } from "../platform";
import de from "../../../locales/de/app.ftl?raw";
import en from "../../../locales/en/app.ftl?raw";
import nl from "../../../locales/nl/app.ftl?raw";

export type Variables = Record<string, FluentVariable>;

export const LANGUAGES: readonly Language[] = ["de", "nl", "en"];

const sources: Record<Language, string> = { de, nl, en };
// British English: day before month, 24-hour clock.
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

/** Builds the bundles of all languages, so that the first switch is as quick as any other. */
export function readAhead(): void {
  LANGUAGES.forEach(bundle);
}

/** Whether there is a message with this id. */
export function hasMessage(language: Language, id: string): boolean {
  return bundle(language).hasMessage(id);
}

/** A message in a language. A missing message shows its id, so that tests find it and people can report it. */
export function format(language: Language, id: string, variables: Variables = {}): string {
  const speaking = bundle(language);
  const pattern = speaking.getMessage(id)?.value;
  if (!pattern) return id;
  // With an array for errors, Fluent leaves a gap instead of throwing.
  return speaking.formatPattern(pattern, isolated(variables), []);
}

/** An attribute of a message in a language. */
export function formatAttribute(language: Language, id: string, name: string, variables: Variables = {}): string {
  const speaking = bundle(language);
  const pattern = speaking.getMessage(id)?.attributes[name];
  return pattern ? speaking.formatPattern(pattern, isolated(variables), []) : `${id}.${name}`;
}

// A formatter is large, and WebKit frees the memory outside its heap late: one is made for each language and form, once.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let made = formatters.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(locales[language], options);
    formatters.set(key, made);
  }
  return made;
}

/** A moment as a date, like "21 November 2026". */
export function formatDate(language: Language, moment: string): string {
  // `Date` reads a bare day (2026-11-21) as midnight UTC; noon keeps it the same day everywhere.
  const date = new Date(/^\d{4}-\d\d-\d\d$/.test(moment) ? `${moment}T12:00:00` : moment);
  if (Number.isNaN(date.getTime())) return moment;
  return formatter(language, { dateStyle: "long" }).format(date);
}

/** A moment as a short date. */
export function formatDay(language: Language, moment: string): string {
  const date = new Date(/^\d{4}-\d\d-\d\d$/.test(moment) ? `${moment}T12:00:00` : moment);
  if (Number.isNaN(date.getTime())) return moment;
  return formatter(language, { day: "2-digit", month: "2-digit", year: "numeric" }).format(date);
}

/** A moment to the second, like "21 Nov 2026, 14:32:07"; without the date if it is today. */
export function formatMoment(language: Language, moment: string, now = new Date()): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  const today = date.toDateString() === now.toDateString();
  const options: Intl.DateTimeFormatOptions = today
    ? { timeStyle: "medium" }
    : { dateStyle: "medium", timeStyle: "medium" };
  return formatter(language, options).format(date);
}

/** Names joined as in a sentence. */
export function formatList(language: Language, names: string[]): string {
  return new Intl.ListFormat(locales[language], { type: "conjunction" }).format(names);
}
