//! The reports of other computers about a run. The person who prints has not seen any of it, so it is kept apart from what was
//! checked here.

use super::pieces::{aside, heading, paragraph, quiet, said, spoken, written};
use crate::{Block, Finding, FindingState, Paper, Record, Spans, Told, ToldWhat, Tone};

impl Paper<'_> {
    /// Empty if there are no such reports.
    pub(super) fn elsewhere(&self, record: &Record) -> Vec<Block> {
        if record.elsewhere.is_empty() {
            return Vec::new();
        }
        let mut blocks =
            vec![heading(2, self.say("report-elsewhere")), self.warning("report-elsewhere-means")];
        for told in &record.elsewhere {
            blocks.extend(self.told(told));
        }
        blocks
    }

    fn told(&self, told: &Told) -> Vec<Block> {
        let when = self.when_who(&told.done);
        let by = [("when", when.as_str()), ("device", told.device.as_str())];
        let sentence = |id: &str| paragraph(vec![said(self.say_with(id, &by))]);
        match &told.what {
            ToldWhat::Checked { findings, outdated } => {
                let mut blocks = vec![sentence("report-elsewhere-checked")];
                blocks.extend(self.counted(findings).map(|counts| paragraph(vec![said(counts)])));
                blocks.extend(outdated.then(|| quiet(self.say("report-elsewhere-outdated"))));
                let entries: Vec<Spans> =
                    findings.iter().filter_map(|finding| self.told_finding(finding)).collect();
                blocks.extend((!entries.is_empty()).then_some(Block::List { entries }));
                blocks
            }
            ToldWhat::Confirmed { count } => {
                let count = count.to_string();
                let arguments = [by[0], by[1], ("count", count.as_str())];
                vec![paragraph(vec![said(self.say_with("report-elsewhere-confirmed", &arguments))])]
            }
            ToldWhat::Finished => vec![sentence("report-elsewhere-finished")],
            ToldWhat::Second { name, note, outdated } => {
                let arguments = [by[0], by[1], ("person", name.as_str())];
                let mut blocks =
                    vec![paragraph(vec![said(self.say_with("report-elsewhere-second", &arguments))])];
                if !note.is_empty() {
                    blocks.push(super::pieces::remark(
                        self.say("report-note"),
                        Tone::Note,
                        vec![written(note)],
                    ));
                }
                blocks.extend(outdated.then(|| quiet(self.say("report-elsewhere-outdated"))));
                blocks
            }
        }
    }

    /// A finding that is not as required, in one line.
    fn told_finding(&self, finding: &Finding) -> Option<Spans> {
        if matches!(finding.state, FindingState::Pass | FindingState::NotApplicable) {
            return None;
        }
        let (state, _) = self.state(finding.state);
        Some(spoken(&finding.title).into_iter().chain([aside(format!(" ({state})"))]).collect())
    }
}
