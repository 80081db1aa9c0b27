// app.ftl has the same messages with the same variables in all languages; each is used, none is missing.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { format, formatDate, LANGUAGES } from "../src/words/bundle";
import { speakFault } from "../src/words/fault";

const root = join(import.meta.dirname, "..");
const source = (language: string) => readFileSync(join(root, `../locales/${language}/app.ftl`), "utf8");

/** The ids of a language's messages, each with its variables. */
function messages(language: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const block of source(language).split(/\n(?=[a-z][\w-]* =)/)) {
    const id = /^([a-z][\w-]*) =/.exec(block)?.[1];
    const body = block.split("\n").filter((line) => !line.startsWith("#"));
    if (id) found.set(id, [...new Set([...body.join("\n").matchAll(/\$(\w+)/g)].map((it) => it[1] ?? ""))].sort());
  }
  return found;
}

function code(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(svelte|ts)$/.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
}

const CODES = {
  "journal-already-open": [],
  "journal-not-writable": ["path"],
  "journal-locked": ["path"],
  "journal-corrupt": ["path", "detail"],
  "journal-disk-full": ["path"],
  "journal-newer-schema": ["found", "supported"],
  "journal-name-empty": [],
  "journal-name-too-long": [],
  "journal-name-taken": ["name"],
  "journal-unknown-organisation": [],
  "journal-organisation-removed": [],
  "journal-unknown-run": [],
  "journal-run-removed": [],
  "journal-run-finished": [],
  "journal-newer-event": [],
  "folder-failed": ["path"],
  "link-failed": ["url"],
  "guide-known": ["file", "guide"],
  "step-needs-note": [],
  "step-unknown": [],
  "action-unknown": [],
  "run-open-steps": ["count"],
  "guide-older": ["worked", "here"],
  "journal-other": ["detail"],
  "step-held": [],
  "run-unknown": [],
  "guide-unknown": ["guide"],
  "guide-file": ["file", "line", "detail"],
  "guide-not-read": ["file", "detail"],
  "guide-branches": ["file", "count"],
  "guides-many": ["limit"],
  "answers-missing": [],
  "link-unknown": [],
  "paper-no-text": [],
  "paper-no-pdf": [],
  "paper-open-failed": ["path", "detail"],
  "save-failed": ["path", "detail"],
  internal: ["context", "detail"],
  "credential-empty": [],
  "credential-format": [],
  "credential-host": [],
  "credential-short": ["length", "limit"],
  "credential-long": ["length", "limit"],
  "credential-looks-swapped": [],
  "credential-unknown": [],
  "credential-white-space": [],
  "expiry-unreadable": [],
  "credential-elsewhere": [],
  "second-nobody-named": [],
  "check-running": [],
  "check-checklist": [],
  "webhooks-gone": [],
  "practice-failed": ["detail"],
  "door-ca-file": ["path"],
  "door-proxy-address": ["address"],
  "client-id-unreadable": [],
  "journal-missing": ["folder"],
  "hand-over-other-file": [],
  "hand-over-newer-format": ["found"],
  "hand-over-newer-event": ["kind"],
  "hand-over-cut": [],
  "hand-over-damaged": [],
  "hand-over-malformed": ["detail"],
  "hand-over-tampered": ["device", "sequence"],
  "hand-over-differs": ["device", "sequence"],
  "hand-over-own-differs": ["sequence"],
  "hand-over-own-ahead": ["known", "found"],
  "hand-over-noted-differs": ["by", "device", "sequence"],
  "hand-over-clock-ahead": ["days", "until"],
  "hand-over-too-large": ["limit"],
  "hand-over-not-read": ["path", "detail"],
  "hand-over-gone": [],
  "second-name-empty": [],
  "second-same-person": ["name"],
  "second-unfinished": [],
  "calendar-empty": [],
};

describe("the words", () => {
  it("are the same messages with the same variables in every language", () => {
    const english = messages("en");
    expect(english.size).toBeGreaterThan(150);
    for (const language of LANGUAGES) expect([...messages(language)], language).toEqual([...english]);
  });

  it("isolate right-to-left names, and no others", () => {
    expect(format("en", "import-from-person", { person: "שלום", device: "01a2" })).toBe(
      "\u2068שלום\u2069 (computer 01a2)",
    );
    expect(format("en", "import-from-person", { person: "Kim Müller", device: "01a2" })).toBe(
      "Kim Müller (computer 01a2)",
    );
  });

  it("explain each variable in a comment", () => {
    for (const language of LANGUAGES) {
      const comments = source(language)
        .split("\n")
        .filter((line) => line.startsWith("# "));
      const known = new Set([...comments.join("\n").matchAll(/\$(\w+)(?: \(|:)/g)].map((it) => it[1]));
      const used = new Set([...messages(language).values()].flat());
      expect(
        [...used].filter((it) => !known.has(it)),
        language,
      ).toEqual([]);
    }
  });

  it("exist for every id that the window uses, and none is unused", () => {
    const written = code(join(root, "src"));
    const known = messages("en");
    const asked = [...written.matchAll(/\bt\(\s*"([a-z-]+)"/g)].map((it) => it[1] ?? "");
    expect(asked.filter((id) => !known.has(id))).toEqual([]);

    const literal = new Set([...written.matchAll(/"([a-z]+(?:-[a-z]+)*)"/g)].map((it) => it[1]));
    const built = [...written.matchAll(/\bt\(`([^`]*)`/g)].map(
      (it) => new RegExp(`^${(it[1] ?? "").replace(/\$\{[^}]*\}/g, "[a-z-]+")}$`),
    );
    const idle = [...known.keys()].filter(
      (id) => !literal.has(id) && !id.startsWith("fault-") && !built.some((pattern) => pattern.test(id)),
    );
    expect(idle).toEqual([]);
  });

  it("have a sentence for every fault, with its arguments", () => {
    for (const language of LANGUAGES) {
      for (const [fault, names] of Object.entries(CODES)) {
        const args = Object.fromEntries(names.map((name) => [name, `<${name}>`]));
        const { what, next } = speakFault(language, { code: fault, args, retry: false });
        expect(what, `${language} ${fault}`).not.toContain(fault);
        const said = `${what} ${next ?? ""}`;
        for (const name of names) expect(said, `${language} ${fault}`).toContain(`<${name}>`);
      }
    }
  });

  it("say what to do about every hand-over file that can't be imported", () => {
    const codes = Object.entries(CODES).filter(([code]) => code.startsWith("hand-over-"));
    for (const language of LANGUAGES) {
      for (const [code, names] of codes) {
        const args = Object.fromEntries(names.map((name) => [name, name]));
        expect(speakFault(language, { code, args, retry: false }).next, `${language} ${code}`).not.toBeNull();
      }
    }
  });

  it("show the code of a fault without words", () => {
    const spoken = speakFault("de", { code: "moon-too-close", args: {}, retry: false });
    expect(spoken).toEqual({ what: "Das ist gescheitert (Code moon-too-close).", next: null });
  });

  it("use the plural forms of each language", () => {
    expect(format("de", "footer-missing", { count: 1 })).toBe("Noch 1 Punkt offen.");
    expect(format("nl", "footer-missing", { count: 3 })).toBe("Nog 3 punten open.");
    expect(format("en", "footer-missing", { count: 2 })).toBe("2 items still open.");
  });

  it("format dates for each language, and a bare day as that day", () => {
    expect(formatDate("de", "2026-11-21")).toBe("21. November 2026");
    expect(formatDate("nl", "2026-11-21")).toBe("21 november 2026");
    expect(formatDate("en", "2026-11-21")).toBe("21 November 2026");
    expect(formatDate("en", "soon")).toBe("soon");
  });

  it("contain no isolation marks, which would end up in copied text", () => {
    expect(format("en", "organisation-added", { name: "Bakker IT" })).toBe("Bakker IT was added.");
  });
});
