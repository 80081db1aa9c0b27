//! The papers, composed from rich text: one builder for each paper, and one for each part that they share.
//!
//! There is no formatting here: the format's writer decides how a heading or a table looks.

mod checklist;
mod compare;
mod credentials;
mod customers;
mod done;
mod elsewhere;
mod ending;
mod erased;
mod findings;
mod head;
mod matrix;
mod pieces;
mod proof;
mod questions;
mod report;
mod steps;
mod tasks;

pub use compare::ComparisonPaper;

use crate::{Block, Document, Paper, Record};

/// Which paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Everything to do, with empty boxes.
    Checklist,
    /// What was done, by whom and when.
    Report,
    /// Each finding of the last check with the call behind it.
    Proof,
    /// The customers of the product beside the companies of the PSA.
    Customers,
}

impl Paper<'_> {
    /// The paper as a document. Without a run, or without what it would show, it is the checklist.
    pub fn document(self, kind: Kind) -> Document {
        match (kind, self.record) {
            (Kind::Report, Some(record)) => self.sheet("report-title-report", self.report(record)),
            (Kind::Proof, Some(record)) => self.sheet("report-title-proof", self.proof(record)),
            (Kind::Customers, Some(record @ Record { customers: Some(sheet), .. })) => {
                self.sheet("report-title-customers", self.customers(record, sheet))
            }
            _ => self.sheet("report-title-checklist", self.checklist()),
        }
    }

    fn sheet(&self, title: &str, mut blocks: Vec<Block>) -> Document {
        if pieces::shows_foreign(&blocks) {
            let footnote = pieces::quiet(self.say("report-foreign-label"));
            // Keep it with the last block, so that it does not get a page of its own.
            match blocks.last_mut() {
                Some(Block::Together { blocks }) => blocks.push(footnote),
                _ => blocks.push(footnote),
            }
        }
        let mut header = vec![self.guide.title.clone()];
        if let Some(record) = self.record {
            header.insert(0, record.organisation.clone());
            header.push(self.day(&record.printed.at.date().to_string()));
        }
        Document {
            reader: self.guide.reader,
            title: self.say_with(title, &[("guide", &self.guide.title)]),
            header: header.join(" · "),
            footer: self.revision(),
            blocks,
        }
        .shown()
    }
}
