//! The role of an integration as its last check saw it, in words.

use jiff::tz::TimeZone;
use lotse_guide::{Asked, Comparison, Level};
use lotse_journal::{Mode, Organisation, Run};
use lotse_locale::{Argument, CheckedState, SpokenChecked, SpokenCheckedLine, SpokenComparison, Words};
use lotse_verify::{Finding, Subject};

use super::seen::{Seen, compared};
use crate::checks::line_of;
use crate::run::Runs;

/// What is needed to put a check of the guide at `at` beside the comparison.
#[derive(Clone, Copy)]
pub(super) struct Checked<'c> {
    pub(super) runs: Runs<'c>,
    pub(super) words: &'c Words,
    pub(super) comparison: &'c Comparison<'c>,
    pub(super) spoken: &'c SpokenComparison,
    pub(super) at: usize,
}

impl Checked<'_> {
    pub(super) fn view(self, run: Option<&Run>, organisation: Option<&Organisation>) -> SpokenChecked {
        let name = || ("guide", Argument::Text(self.spoken.guides[self.at].name.clone()));
        let nothing = |id: &str, notes: Vec<String>| SpokenChecked {
            title: self.say(id, &[name()]),
            notes,
            counts: None,
            lines: Vec::new(),
            states: vec![CheckedState::Unseen; self.comparison.lines.len()],
            beyond: Vec::new(),
        };
        let Some((run, made)) = run.and_then(|run| Some((run, run.check.as_ref()?))) else {
            return nothing("compare-checked-never", Vec::new());
        };
        let mut notes = Vec::new();
        notes.extend((run.mode == Mode::Practice).then(|| self.say("compare-checked-practice", &[])));
        let in_hand = self.runs.of(run).ok();
        let stored = in_hand.as_ref().and_then(|it| it.check.clone());
        let day = stored.as_ref().map_or(made.by.at, |stored| stored.check.at);
        let title = self.say("compare-checked-at", &[name(), ("day", Argument::Text(self.day(day)))]);
        let Some((in_hand, stored)) = in_hand.zip(stored) else {
            notes.push(self.say("compare-checked-unread", &[]));
            return SpokenChecked { title, ..nothing("compare-checked-never", notes) };
        };
        if in_hand.is_outdated(self.runs, organisation) {
            notes.push(self.say("compare-checked-outdated", &[]));
            return SpokenChecked { title, ..nothing("compare-checked-never", notes) };
        }
        let seen = Seen::of(&stored.check, self.comparison, self.at, self.words);
        let levels = self.comparison.lines.iter().zip(&seen.levels);
        let states: Vec<CheckedState> =
            levels.map(|(line, seen)| compared(line, self.at, seen.as_ref())).collect();
        let differing = |at: &usize| {
            matches!(states[*at], CheckedState::Lacking | CheckedState::Missing | CheckedState::Wider)
        };
        let lines =
            (0..states.len()).filter(differing).map(|at| self.line(at, states[at], seen.levels[at].as_ref()));
        SpokenChecked {
            title,
            notes,
            counts: Some(self.counts(&states)),
            lines: lines.collect(),
            beyond: seen.beyond.into_iter().map(beyond).collect(),
            states,
        }
    }

    fn say(self, id: &str, arguments: &[(&str, Argument)]) -> String {
        self.words.say(self.spoken.reader, id, arguments)
    }

    fn day(self, at: jiff::Timestamp) -> String {
        let date = at.to_zoned(TimeZone::system()).date();
        let number = |value: i8| Argument::Number(u32::from(value.unsigned_abs()));
        let year = Argument::Text(date.year().to_string());
        self.say(
            "report-day",
            &[("day", number(date.day())), ("month", number(date.month())), ("year", year)],
        )
    }

    /// How many settings stand how. Settings that no guide asks for count only if the role has more than that.
    fn counts(self, states: &[CheckedState]) -> String {
        let count = |name: &'static str, counted: &dyn Fn(CheckedState) -> bool| {
            let lines = self.comparison.lines.iter().zip(states);
            let all = lines.filter(|(line, state)| {
                counted(**state) && (line.is_asked() || **state == CheckedState::Wider)
            });
            (name, Argument::Number(u32::try_from(all.count()).unwrap_or(u32::MAX)))
        };
        let arguments = [
            count("fits", &|state| state == CheckedState::Fits),
            count("lacking", &|state| state == CheckedState::Lacking),
            count("missing", &|state| state == CheckedState::Missing),
            count("wider", &|state| state == CheckedState::Wider),
            count("unseen", &|state| matches!(state, CheckedState::Unseen | CheckedState::Open)),
        ];
        self.say("compare-checked-counts", &arguments)
    }

    fn line(self, at: usize, state: CheckedState, seen: Option<&Asked>) -> SpokenCheckedLine {
        let line = &self.spoken.lines[at];
        let mut path = line.path.clone();
        path.push(line.setting.clone());
        let found = match seen {
            Some(Asked::Role(Level::All)) => "All",
            Some(Asked::Role(Level::My)) => "My",
            Some(Asked::Role(Level::None)) => "None",
            _ => "?",
        };
        let arguments = [
            ("found", Argument::Text(found.to_owned())),
            ("wanted", Argument::Text(line.union.text.clone())),
        ];
        SpokenCheckedLine { path, state, text: self.say("compare-checked-line", &arguments) }
    }
}

/// A right in the vendor's words.
fn beyond(finding: &Finding) -> String {
    let Subject::Beyond { module, function, .. } = &finding.subject else { return String::new() };
    let level = line_of(finding).map(|line| format!(" ({} {})", line.name, line.value));
    format!("{module} › {function}{}", level.unwrap_or_default())
}
