//! The run report: what was done, by whom and when, and what the last check found.

use std::collections::BTreeSet;

use super::done::StepState;
use super::pieces::{aside, heading, paragraph, quiet, said};
use super::steps::part_head;
use crate::{Block, Check, Mode, Paper, Record, Tone};

impl Paper<'_> {
    pub(super) fn report(&self, record: &Record) -> Vec<Block> {
        let mut blocks: Vec<Block> = self.practice().into_iter().chain(self.foreign(record)).collect();
        blocks.extend(self.not_from_lotse());
        blocks.push(self.head(record));
        blocks.push(heading(2, self.say("report-summary")));
        blocks.push(self.counts(record));
        blocks.extend(self.not_checked(record));
        blocks.extend(self.second(record));
        blocks.extend(self.answers());
        blocks.extend(self.bilingual.then(|| quiet(self.say("report-bilingual"))));
        for (number, part) in self.guide.parts.iter().enumerate() {
            blocks.extend(part_head(number + 1, part, self.guide.reader));
            for (count, step) in part.steps.iter().enumerate() {
                blocks.extend(self.done_step(&format!("{}.{} ", number + 1, count + 1), step, record));
            }
        }
        blocks.extend(self.left_notes(record));
        blocks.extend(self.erased(record));
        blocks.extend(self.stored(record));
        blocks.extend(self.findings(record));
        blocks.extend(self.compared_customers(record));
        blocks.extend(self.elsewhere(record));
        blocks.extend(self.ending());
        blocks
    }

    /// The number of steps that are done, skipped, open, or have a problem, with the titles of those that are not done.
    fn counts(&self, record: &Record) -> Block {
        let steps: Vec<_> = (self.guide.parts.iter().flat_map(|part| &part.steps))
            .map(|step| (record.state(step), step.title.as_str()))
            .collect();
        let titles = |states: &[StepState]| -> Vec<&str> {
            steps.iter().filter(|(state, _)| states.contains(state)).map(|(_, title)| *title).collect()
        };
        let done = titles(&[StepState::Done]).len().to_string();
        let done = self.say_with("report-of", &[("count", &done), ("total", &steps.len().to_string())]);
        let mut facts = vec![(self.say("report-steps-done"), vec![said(done)])];
        for (id, states) in [
            ("report-steps-problem", &[StepState::Problem][..]),
            ("report-steps-skipped", &[StepState::Skipped]),
            ("report-steps-open", &[StepState::Started, StepState::Open]),
        ] {
            let titles = titles(states);
            if !titles.is_empty() {
                let named = aside(format!(" ({})", titles.join("; ")));
                facts.push((self.say(id), vec![said(titles.len().to_string()), named]));
            }
        }
        facts.extend(record.check.as_ref().and_then(|check| self.state_counts(check)));
        Block::Facts { facts }
    }

    /// How far the report can be trusted: without a check no vendor was asked, and with one a tick and a finding are still
    /// different things.
    fn not_checked(&self, record: &Record) -> Vec<Block> {
        let plain = |id: &str| paragraph(vec![said(self.say(id))]);
        match (&record.check, record.mode) {
            (None, Mode::Checklist) => vec![plain("report-confirmed")],
            (None, _) => vec![self.warning("report-not-checked")],
            (Some(check), _) => {
                self.outdated(check).into_iter().chain([plain("report-tick-and-check")]).collect()
            }
        }
    }

    /// The warning that a check may be outdated.
    pub(super) fn outdated(&self, check: &Check) -> Option<Block> {
        check.outdated.then(|| self.warning("report-check-outdated"))
    }

    /// A warning.
    pub(super) fn warning(&self, id: &str) -> Block {
        Block::Paragraph { tone: Tone::Warning, text: vec![said(self.say(id))] }
    }

    /// Notes on steps that are no longer in the plan because an answer was changed. They are printed so that no note is lost.
    fn left_notes(&self, record: &Record) -> Vec<Block> {
        let is_in_plan =
            |id: &String| self.guide.parts.iter().flat_map(|part| &part.steps).any(|it| it.id == *id);
        let title = |id: &String| {
            let ids = self.guide.id.parse().ok().zip(id.parse().ok());
            ids.map_or_else(
                || id.clone(),
                |(guide, step)| self.words.step_title(&guide, &step, self.guide.reader),
            )
        };
        let steps = record.notes.keys().chain(record.mismatches.keys());
        let left: BTreeSet<_> = steps.filter(|id| !is_in_plan(id)).collect();
        if left.is_empty() {
            return Vec::new();
        }
        let notes = left.into_iter().flat_map(|id| {
            let note = record.notes.get(id).map(|noted| self.note(noted));
            [heading(3, title(id))].into_iter().chain(note).chain(self.mismatches(record, id))
        });
        [heading(2, self.say("report-left-notes"))].into_iter().chain(notes).collect()
    }
}
