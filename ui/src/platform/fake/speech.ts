// Helpers to write the made-up guides: three languages side by side, and labels as the core would give them.
// For development and tests only; never part of the built window.
import type { Inline, Label, Language, SpokenAction, SpokenMatrix } from "../wire";

export type Three = Record<Language, string>;

export const three = (de: string, nl: string, en: string): Three => ({ de, nl, en });

/** The languages the made-up labels are on record in; others fall back to English and are marked. */
export class Speech {
  readonly reader: Language;
  readonly screen: Language;

  constructor(reader: Language, screen: Language) {
    this.reader = reader;
    this.screen = screen;
  }

  say(words: Three): string {
    return words[this.reader];
  }

  label(words: Partial<Three> & { en: string }, older: string[] = []): Label {
    const onRecord = words[this.screen] !== undefined;
    const lang = onRecord ? this.screen : "en";
    const text = words[lang] ?? words.en;
    const reader = words[this.reader] ?? null;
    return { text, lang, gloss: reader && reader !== text ? reader : null, onRecord, older };
  }

  /** A sentence: `{0}` stands for the first piece, `*word*` is strong. */
  rich(words: Three, ...pieces: Inline[]): Inline[] {
    const parts = this.say(words).split(/(\{\d\}|\*[^*]+\*)/);
    return parts.filter(Boolean).map((part): Inline => {
      const hole = /^\{(\d)\}$/.exec(part);
      if (hole) return pieces[Number(hole[1])] ?? text("?");
      return part.startsWith("*") ? { kind: "strong", text: part.slice(1, -1) } : text(part);
    });
  }

  action(id: string, sentence: Inline[], more: Partial<SpokenAction> = {}): SpokenAction {
    return {
      id,
      kind: "do",
      tickable: true,
      sentence,
      because: null,
      optional: false,
      onlyIf: null,
      versions: null,
      credential: null,
      minutes: null,
      url: null,
      matrix: null,
      routes: [],
      nested: [],
      ...more,
    };
  }

  matrix(id: string, title: Three, more: Partial<SpokenMatrix>): SpokenMatrix {
    return { id, title: this.say(title), heads: [], columns: [], rows: [], others: null, url: null, ...more };
  }
}

export const text = (words: string): Inline => ({ kind: "text", text: words });
export const value = (words: string): Inline => ({ kind: "value", text: words });
export const chip = (label: Label): Inline => ({ kind: "label", label });
export const path = (...labels: Label[]): Inline => ({ kind: "path", labels });
