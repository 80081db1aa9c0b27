//! What the last check of a run saw at each setting of a comparison. What no answer shows is not seen; it is never guessed.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use lotse_guide::{Asked, Column, Comparison, Level, Line, SettingOf, Union};
use lotse_locale::{CheckedState, Language, ProductLanguages, Words};
use lotse_verify::{Check, Finding, FindingState, Subject, Verb};

use crate::checks::line_of;

/// The topic of a check of a role that found no right beyond those of the guide.
const BEYOND: &str = "connectwise-beyond";

/// What a check saw.
pub(super) struct Seen<'c> {
    /// For each line of the comparison.
    pub(super) levels: Vec<Option<Asked>>,
    /// Rights that it saw and no line has.
    pub(super) beyond: Vec<&'c Finding>,
}

impl<'c> Seen<'c> {
    /// Reads the findings of a check of the guide at `at`.
    pub(super) fn of(check: &'c Check, comparison: &Comparison<'_>, at: usize, words: &Words) -> Self {
        let mut placed = BTreeSet::new();
        let nothing_else = check.findings.iter().any(|finding| {
            matches!(&finding.subject, Subject::Topic { topic, .. } if topic == BEYOND)
                && finding.state == FindingState::Pass
        });
        let level = |line: &Line| {
            let found = check.findings.iter().enumerate().find(|(_, finding)| match &line.rows[at] {
                Some((matrix, row)) => is_about(finding, line, matrix.as_str(), row.as_str()),
                None => is_beyond(finding, line, words, comparison, at),
            });
            match found {
                Some((number, finding)) => {
                    placed.insert(number);
                    seen(finding, line, at)
                }
                // The vendor listed every right of the role, and none was beyond the guide.
                None if line.rows[at].is_none() && nothing_else && of_role(line) => {
                    Some(Asked::Role(Level::None))
                }
                None => None,
            }
        };
        let levels = comparison.lines.iter().map(level).collect();
        let is_more = |(number, finding): &(usize, &Finding)| {
            matches!(finding.subject, Subject::Beyond { .. }) && !placed.contains(number)
        };
        let beyond = check.findings.iter().enumerate().filter(is_more).map(|(_, finding)| finding);
        Self { levels, beyond: beyond.collect() }
    }
}

/// How what was seen of the role of the guide at `at` compares with what one role for all needs.
pub(super) fn compared(line: &Line, at: usize, seen: Option<&Asked>) -> CheckedState {
    let wanted = match &line.union {
        Union::Of(wanted) => wanted,
        Union::Nothing => &Asked::Role(Level::None),
        Union::Differs | Union::Unclear => return CheckedState::Open,
    };
    let Some(seen) = seen else { return CheckedState::Unseen };
    let own = &line.asks[at];
    match seen.compare(wanted) {
        Some(Ordering::Less) if own.asks_something() && seen.compare(&own.asked) != Some(Ordering::Equal) => {
            CheckedState::Lacking
        }
        Some(Ordering::Equal) => CheckedState::Fits,
        Some(Ordering::Less) => CheckedState::Missing,
        Some(Ordering::Greater) => CheckedState::Wider,
        None => CheckedState::Open,
    }
}

fn of_role(line: &Line) -> bool {
    matches!(line.setting, SettingOf::Verb(_))
        && line.asks.iter().any(|ask| matches!(ask.asked, Asked::Role(_)))
}

fn column(verb: Verb) -> SettingOf {
    SettingOf::Verb(match verb {
        Verb::Add => Column::Add,
        Verb::Edit => Column::Edit,
        Verb::Delete => Column::Delete,
        Verb::Inquire => Column::Inquire,
    })
}

/// Whether a finding is about the row that the guide has for a line.
fn is_about(finding: &Finding, line: &Line, matrix: &str, row: &str) -> bool {
    match &finding.subject {
        Subject::Cell { matrix: of, row: at, verb } => {
            of == matrix && at == row && line.setting == column(*verb)
        }
        Subject::Right { matrix: of, row: at } => of == matrix && at == row,
        _ => false,
    }
}

/// Whether a right that no row of the guide has is the one of a line, by the names on the screen.
fn is_beyond(finding: &Finding, line: &Line, words: &Words, comparison: &Comparison<'_>, at: usize) -> bool {
    let Subject::Beyond { module, function, verb, .. } = &finding.subject else { return false };
    let [of_module, of_function] = line.right.path.as_slice() else { return false };
    if line.setting != column(*verb) {
        return false;
    }
    let guide = words.of(&comparison.guides[at].guide.id);
    Language::ALL.into_iter().any(|language| {
        let text = |key| guide.label(key, language, &ProductLanguages::all(language)).text;
        spelled(&text(of_module)) == spelled(module) && spelled(&text(of_function)) == spelled(function)
    })
}

fn spelled(name: &str) -> String {
    name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The level that a finding proves.
fn seen(finding: &Finding, line: &Line, at: usize) -> Option<Asked> {
    let proven = matches!(finding.state, FindingState::Pass | FindingState::Missing | FindingState::Excess);
    if !proven || finding.proof.is_none() {
        return None;
    }
    if let Subject::Right { .. } = finding.subject {
        // Such a finding tells only whether all is as the guide asks.
        let asked = &line.asks[at].asked;
        return (finding.state == FindingState::Pass && !asked.is_open()).then(|| asked.clone());
    }
    match line_of(finding)?.value.to_lowercase().as_str() {
        "all" => Some(Asked::Role(Level::All)),
        "my" | "mine" => Some(Asked::Role(Level::My)),
        "none" => Some(Asked::Role(Level::None)),
        _ => None,
    }
}
