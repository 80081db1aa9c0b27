//! The steps of a run as they were done: ticks with person and time, notes, skipped steps, problems.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Zoned};
use lotse_locale::{ActionKind, SpokenAction, SpokenStep};

use super::pieces::{badged, quiet, said, titled};
use super::tasks::Ticks;
use crate::{Block, Done, Paper, Record, Tone};

/// The longest pause between two ticks of one session.
const PAUSE: SignedDuration = SignedDuration::from_mins(30);

/// The state of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum StepState {
    /// Everything that must be done is ticked.
    Done,
    /// Skipped.
    Skipped,
    /// Somebody has reported a problem.
    Problem,
    /// Something is ticked.
    Started,
    /// Nothing is ticked.
    Open,
}

impl Record {
    /// The state of a step, as the window shows it.
    pub(super) fn state(&self, step: &SpokenStep) -> StepState {
        let nothing = BTreeMap::new();
        let ticked = self.ticked.get(&step.id).unwrap_or(&nothing);
        if self.problems.contains_key(&step.id) {
            StepState::Problem
        } else if self.again.contains(&step.id) {
            if ticked.is_empty() { StepState::Open } else { StepState::Started }
        } else if self.skipped.contains_key(&step.id) {
            StepState::Skipped
        } else if is_done(&step.actions, ticked) {
            StepState::Done
        } else if ticked.is_empty() {
            StepState::Open
        } else {
            StepState::Started
        }
    }
}

/// Whether every mandatory action is ticked; one of several routes is enough.
fn is_done(actions: &[SpokenAction], ticked: &BTreeMap<String, Done>) -> bool {
    actions.iter().filter(|action| !action.optional).all(|action| {
        let own = ticked.contains_key(&action.id);
        if action.kind == ActionKind::Either {
            return own || action.routes.iter().any(|route| is_done(route, ticked));
        }
        (own || !action.tickable) && is_done(&action.nested, ticked)
    })
}

impl Paper<'_> {
    pub(super) fn done_step(&self, number: &str, step: &SpokenStep, record: &Record) -> Vec<Block> {
        let state = record.state(step);
        let badge = match state {
            StepState::Done => ("report-step-done", Tone::Good),
            StepState::Skipped => ("report-step-skipped", Tone::Quiet),
            StepState::Problem => ("report-step-problem", Tone::Problem),
            StepState::Started => ("report-step-started", Tone::Plain),
            StepState::Open => ("report-step-open", Tone::Plain),
        };
        let title = vec![said(number), titled(&step.title, step.lang, self.guide.reader)];
        let mut blocks = vec![badged(3, title, Some((self.say(badge.0), badge.1)))];
        let nothing = BTreeMap::new();
        let ticked = record.ticked.get(&step.id).unwrap_or(&nothing);
        let sitting = sitting(ticked);
        if let Some((first, last)) = &sitting {
            blocks.push(quiet(self.sitting(first, last)));
        }
        if let Some(together) = record.together.get(&step.id) {
            let count = [("count", &*together.to_string()), ("total", &*ticked.len().to_string())];
            blocks.push(quiet(self.say_with("report-together", &count)));
        }
        let flags = [("report-problem-when", &record.problems), ("report-skipped-when", &record.skipped)];
        for (words, done) in flags.into_iter().filter_map(|(words, by)| Some((words, by.get(&step.id)?))) {
            let text = vec![said(self.say_with(words, &[("when", &self.when_who(done))]))];
            blocks.push(Block::Paragraph { tone: Tone::Quiet, text });
        }
        if state != StepState::Skipped || !ticked.is_empty() {
            blocks.extend(self.tasks(&step.actions, Ticks::Done { ticked, each: sitting.is_none() }));
        }
        blocks.extend(record.notes.get(&step.id).map(|noted| self.note(noted)));
        blocks.extend(self.mismatches(record, &step.id));
        blocks
    }

    fn sitting(&self, first: &Done, last: &Done) -> String {
        let from = self.moment(&first.at);
        let until =
            if first.at.date() == last.at.date() { self.time(&last.at) } else { self.moment(&last.at) };
        let when = if self.moment(&last.at) == from {
            from
        } else {
            self.say_with("report-span", &[("from", &from), ("until", &until)])
        };
        let when = self.with_person(when, first.person.as_deref());
        self.say_with("report-ticked", &[("when", &when)])
    }
}

/// The first and the last tick, if one person made all of them without a long pause.
fn sitting(ticked: &BTreeMap<String, Done>) -> Option<(&Done, &Done)> {
    let mut ticks: Vec<&Done> = ticked.values().collect();
    ticks.sort_by_key(|done| done.at.timestamp());
    let close = |earlier: &Zoned, later: &Zoned| earlier.duration_until(later) <= PAUSE;
    let one =
        ticks.windows(2).all(|pair| pair[0].person == pair[1].person && close(&pair[0].at, &pair[1].at));
    Some((*ticks.first()?, *ticks.last()?)).filter(|_| one)
}
