//! Parts and steps of a checklist.

use lotse_locale::{Language, SpokenPart, SpokenStep};

use super::pieces::{badged, label, paragraph, quiet, remark, said, spoken, titled};
use crate::{Block, Paper, Spans, Tone};

impl Paper<'_> {
    pub(super) fn step(&self, level: u8, number: &str, step: &SpokenStep) -> Vec<Block> {
        let optional = step.optional.then(|| (self.say("report-optional"), Tone::Quiet));
        let mut blocks = vec![badged(
            level,
            vec![said(number), titled(&step.title, step.lang, self.guide.reader)],
            optional,
        )];
        blocks.extend(step.only_if.as_ref().map(quiet));
        blocks.extend(step.why.as_ref().map(|why| paragraph(spoken(why))));
        if let Some(area) = &step.area {
            blocks.push(paragraph(vec![said(format!("{} ", self.say("report-area"))), label(area)]));
        }
        blocks.extend(self.tasks(&step.actions, Self::EMPTY));
        blocks.extend(step.stop.then(|| quiet(self.say("report-stop"))));
        for deviation in &step.deviations {
            blocks.push(remark(self.say("report-deviation"), Tone::Quiet, spoken(deviation)));
        }
        for gap in &step.gaps {
            blocks.push(remark(self.say("report-gap"), Tone::Quiet, spoken(gap)));
        }
        blocks
    }

    /// A procedure for later. Its steps have no numbers, because they don't belong to the run.
    pub(super) fn follow_up(&self, part: &SpokenPart) -> Vec<Block> {
        let mut blocks = vec![badged(3, part_title("", part, self.guide.reader), None)];
        blocks.extend(part.only_if.as_ref().map(quiet));
        blocks.extend(part.steps.iter().flat_map(|step| self.step(4, "", step)));
        blocks
    }
}

/// The heading of a part, and when it applies.
pub(super) fn part_head(number: usize, part: &SpokenPart, reader: Language) -> Vec<Block> {
    let title = part_title(&format!("{number}. "), part, reader);
    [badged(2, title, None)].into_iter().chain(part.only_if.as_ref().map(quiet)).collect()
}

fn part_title(number: &str, part: &SpokenPart, reader: Language) -> Spans {
    let vendor = said(format!(" ({})", part.vendor.name));
    vec![said(number), titled(&part.title, part.lang, reader), vendor]
}
