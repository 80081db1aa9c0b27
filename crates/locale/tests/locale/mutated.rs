//! Guides and messages with random damage are read or refused, and never stop the program.
//!
//! The damage is the same on every machine. `LOTSE_CASES=100000 cargo test --release -p lotse-locale --test locale mutated` tries
//! that many cases.

use std::panic::catch_unwind;

use lotse_guide::{Answers, Diagnostic, lint, parse_all};
use lotse_locale::{Language, LintWords, ProductLanguages, Words, message_faults};

use crate::common::{EVERYTHING, files, root};

/// What is put into texts: pieces of both languages, and what trips parsers up.
const PIECES: [&str; 40] = [
    "[[part]]\n",
    "[[part.step]]\n",
    "[[question]]\n",
    "[[connectwise-role.row]]\n",
    "[part]\n",
    "id = \"x\"\n",
    "when = { a = [] }\n",
    "actions = [",
    "{ click = \"x\" },\n",
    "{ either = [[",
    "]] },\n",
    "{ go = [] },\n",
    "then = [{",
    "}]",
    "\"",
    "'''",
    "\"\"\"",
    "\\u",
    "\\u200b",
    "{",
    "}",
    "[",
    "]",
    "=",
    ".",
    "#",
    "\r\n",
    "\0",
    "\u{feff}",
    "\u{202e}",
    "ü",
    "😀",
    "{ $x }",
    "    .why = x\n",
    "{ \"",
    "-term = x\n",
    "a = b\n",
    "99999999999999999999",
    "2026-02-31",
    "1e999",
];

/// Pseudo-random numbers, the same on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default() % below.max(1)
    }

    /// A place between two characters.
    fn place(&mut self, text: &str) -> usize {
        text.floor_char_boundary(self.roll(text.len() + 1))
    }
}

/// A text with up to six changes.
fn damaged(text: &str, dice: &mut Dice) -> String {
    let mut text = text.to_owned();
    for _ in 0..=dice.roll(6) {
        let (one, other) = (dice.place(&text), dice.place(&text));
        // Short stretches, so that most of the text stays what it was.
        let end = text.floor_char_boundary(one.max(other).min(one.min(other) + 1 + dice.roll(60)));
        let start = one.min(other).min(end);
        match dice.roll(6) {
            0 => text.replace_range(start..end, ""),
            1 => text.insert_str(start, PIECES[dice.roll(PIECES.len())]),
            2 => text.replace_range(start..end, PIECES[dice.roll(PIECES.len())]),
            3 => {
                let piece = text[start..end].to_owned();
                text.insert_str(one, &piece);
            }
            4 => text.truncate(text.floor_char_boundary(one.max(text.len() / 2))),
            _ => {
                let piece = text[start..end].to_owned();
                text.replace_range(start..end, "");
                let at = dice.place(&text);
                text.insert_str(at, &piece);
            }
        }
    }
    text
}

/// How many cases to try.
fn cases() -> u64 {
    std::env::var("LOTSE_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(400)
}

/// Asserts that every reported place is inside the text.
fn told(text: &str, all: &[Diagnostic]) {
    for it in all {
        assert!(text.get(it.span.clone()).is_some(), "{it:?}");
        let before = text[..it.span.start].matches('\n').count() + 1;
        assert!(it.line == before || text.is_empty(), "{it:?} is in line {before}");
    }
}

fn survive(guide: &str, messages: &str, words: &mut Words) {
    for (span, detail) in message_faults(messages) {
        assert!(messages.get(span.clone()).is_some(), "{span:?} {detail}");
    }
    let parsed = match parse_all(guide) {
        Ok(parsed) => parsed,
        Err(errors) => {
            let all: Vec<_> = errors.iter().map(Diagnostic::from).collect();
            assert!(!all.is_empty());
            return told(guide, &all);
        }
    };
    let id = parsed.id.to_string();
    let added = words.add_guide(&id, Language::En, "x.ftl", messages);
    assert_eq!(added.is_err(), !message_faults(messages).is_empty(), "{added:?}");
    let own = LintWords { own: words.of(&parsed.id), everywhere: false, guides: &[] };
    told(guide, &lint(guide, &parsed, &own));
    let plan = parsed.plan(&Answers::new());
    let _ = words.speak(&plan, Language::En, &ProductLanguages::all(Language::De));
}

#[test]
fn damaged_guides_and_messages_are_read_or_refused() {
    let mut guides: Vec<String> =
        files(&root().join("guides"), &["toml"]).into_iter().map(|it| it.1).collect();
    guides.push(EVERYTHING.to_owned());
    let messages: Vec<String> =
        files(&root().join("locales/en/guides"), &["ftl"]).into_iter().map(|it| it.1).collect();
    let mut words = Words::shipped().unwrap();
    for case in 0..cases() {
        let mut dice = Dice((case + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let guide = damaged(&guides[dice.roll(guides.len())], &mut dice);
        let message = damaged(&messages[dice.roll(messages.len())], &mut dice);
        let outcome = catch_unwind(std::panic::AssertUnwindSafe(|| survive(&guide, &message, &mut words)));
        assert!(outcome.is_ok(), "case {case}:\n{guide}\n-----\n{message}");
    }
}
