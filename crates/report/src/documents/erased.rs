//! Texts that were erased from the journal: that they existed and when they were erased, but nothing of their content.

use super::pieces::{heading, paragraph, said};
use crate::{Block, Erased, ErasedText, Paper, Record};

impl Paper<'_> {
    pub(super) fn erased(&self, record: &Record) -> Vec<Block> {
        if record.erased.is_empty() {
            return Vec::new();
        }
        let lines = record.erased.iter().map(|erased| paragraph(vec![said(self.erased_line(erased))]));
        [heading(2, self.say("report-erased"))].into_iter().chain(lines).collect()
    }

    fn erased_line(&self, erased: &Erased) -> String {
        let when = self.when_who(&erased.done);
        match &erased.what {
            ErasedText::Note(step) => {
                let ids = self.guide.id.parse().ok().zip(step.parse().ok());
                let title = ids.map_or_else(
                    || step.clone(),
                    |(guide, step)| self.words.step_title(&guide, &step, self.guide.reader),
                );
                self.say_with("report-erased-note", &[("step", &title), ("when", &when)])
            }
            ErasedText::Value(id) => {
                let known = self.guide.credentials.iter().find(|credential| credential.id == *id);
                let name = known.map_or(id, |credential| &credential.name);
                self.say_with("report-erased-value", &[("name", name), ("when", &when)])
            }
            ErasedText::Second => self.say_with("report-erased-second", &[("when", &when)]),
        }
    }
}
