//! The checklist: everything to do, with empty boxes, for a room without network.
//!
//! From a run it takes only the answers and the organisation's name. It shows no ticks, because a reader would trust a printed
//! tick; the report shows what was done.

use super::pieces::{aside, heading, paragraph, quiet, remark, said, spoken, written};
use super::steps::part_head;
use super::tasks::Ticks;
use crate::{Block, Mark, Paper, Span, Spans, Task, Tone};

impl Paper<'_> {
    pub(super) fn checklist(&self) -> Vec<Block> {
        let mut blocks = vec![paragraph(spoken(&self.guide.about))];
        blocks.extend(self.practice());
        blocks.extend(self.not_from_lotse());
        blocks.extend(self.not_translated());
        blocks.push(self.place_to_write());
        blocks.push(quiet(self.say(if self.takes_keys() { "report-tick-keys" } else { "report-tick" })));
        blocks.extend(self.bilingual.then(|| quiet(self.say("report-bilingual"))));
        for deviation in &self.guide.deviations {
            blocks.push(remark(self.say("report-deviation"), Tone::Quiet, spoken(deviation)));
        }
        for gap in &self.guide.gaps {
            blocks.push(remark(self.say("report-gap"), Tone::Quiet, spoken(gap)));
        }
        blocks.extend(self.prerequisites());
        blocks.extend(self.questions());
        blocks.extend(self.credentials());
        for (number, part) in self.guide.parts.iter().enumerate() {
            blocks.extend(part_head(number + 1, part, self.guide.reader));
            for (count, step) in part.steps.iter().enumerate() {
                let number = format!("{}.{} ", number + 1, count + 1);
                blocks.extend(self.step(3, &number, step));
            }
        }
        blocks.extend(self.nexts());
        if !self.guide.follow_ups.is_empty() {
            blocks.push(heading(2, self.say("report-later")));
        }
        for part in &self.guide.follow_ups {
            blocks.extend(self.follow_up(part));
        }
        blocks.extend(self.ending());
        blocks
    }

    /// What must be there before the first step.
    fn prerequisites(&self) -> Vec<Block> {
        let tasks: Vec<Task> = (self.guide.prerequisites.iter())
            .map(|it| {
                let mut text: Spans =
                    it.only_if.iter().map(|only_if| aside(format!("{only_if}: "))).collect();
                text.extend(spoken(&it.text));
                text.extend(it.url.iter().flat_map(|url| [said(" "), Span::Link { url: url.clone() }]));
                let (mark, tone, blocks) = (Mark::Open, Tone::Plain, Vec::new());
                Task { mark, word: None, tone, text, beside: Vec::new(), blocks }
            })
            .collect();
        if tasks.is_empty() {
            return Vec::new();
        }
        vec![heading(2, self.say("report-prerequisites")), Block::Tasks { tasks }]
    }

    /// Lines to write on: the organisation, the person, the date.
    fn place_to_write(&self) -> Block {
        let organisation = self.record.map(|record| written(record.organisation.clone()));
        let facts = [
            ("report-fact-organisation", organisation.into_iter().collect()),
            ("report-fact-name", Vec::new()),
            ("report-fact-date", Vec::new()),
        ];
        Block::Facts { facts: facts.map(|(id, text)| (self.say(id), text)).into() }
    }

    /// The boxes of a checklist.
    pub(super) const EMPTY: Ticks<'static> = Ticks::Empty;
}
