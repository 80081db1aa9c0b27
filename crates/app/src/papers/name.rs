//! What the file of a paper is called: organisation, guide, paper, day.
//!
//! Refuses: names that some file system does not take. Windows is the strictest, and shares hold files of all.

use lotse_locale::{Argument, Words};
use lotse_report::{Kind, Paper};

/// Bytes that the organisation's part of a name may take: the rest says what it is.
const ORGANISATION: usize = 100;

/// Names that Windows keeps for devices, whatever follows the first full stop.
const DEVICES: [&str; 4] = ["CON", "PRN", "AUX", "NUL"];
/// The same, followed by a digit.
const NUMBERED: [&str; 2] = ["COM", "LPT"];

/// A name without ending.
pub(super) fn file_name(words: &Words, paper: Paper<'_>, kind: Kind) -> String {
    let reader = paper.guide.reader;
    let word = words.say(
        reader,
        match kind {
            Kind::Checklist => "report-file-checklist",
            Kind::Report => "report-file-report",
            Kind::Proof => "report-file-proof",
        },
        &[],
    );
    let organisation = paper.record.map_or("", |record| &record.organisation);
    let day = paper.record.map_or_else(String::new, |record| record.printed.at.date().to_string());
    let name = words.say(
        reader,
        "report-file-name",
        &[
            ("organisation", Argument::Text(beginning(organisation, ORGANISATION).to_owned())),
            ("guide", Argument::Text(paper.guide.id.clone())),
            ("paper", Argument::Text(word)),
            ("day", Argument::Text(day)),
        ],
    );
    safe(&name)
}

/// The beginning of a text, cut between two letters.
fn beginning(text: &str, bytes: usize) -> &str {
    let mut end = text.len().min(bytes);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

fn safe(name: &str) -> String {
    let name: String = name.chars().map(|letter| if allowed(letter) { letter } else { '-' }).collect();
    let name = name.trim_matches(['.', ' ']);
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_ascii_uppercase();
    let is_numbered = |device: &&str| {
        let number = stem.strip_prefix(*device);
        number.is_some_and(|number| number.len() == 1 && number.bytes().all(|byte| byte.is_ascii_digit()))
    };
    if DEVICES.contains(&stem.as_str()) || NUMBERED.iter().any(is_numbered) {
        format!("-{name}")
    } else {
        name.to_owned()
    }
}

/// Neither what means something to a file system, nor what only turns the writing around.
fn allowed(letter: char) -> bool {
    let turns = matches!(letter, '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    !letter.is_control() && !turns && !matches!(letter, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|')
}
