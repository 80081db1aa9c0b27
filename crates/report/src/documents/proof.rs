//! The proof report: each finding of the last check, worst first, with the call behind it.
//!
//! Without a check it must not look like a proof: it then says that no vendor was asked, and what to do.

use super::pieces::{cell, heading, quiet, said, value, written};
use crate::{Block, Finding, Mode, Paper, Proof, Record, Spans, Table};

impl Paper<'_> {
    pub(super) fn proof(&self, record: &Record) -> Vec<Block> {
        let mut blocks: Vec<Block> = self.practice().into_iter().chain(self.foreign(record)).collect();
        blocks.extend(self.not_from_lotse());
        blocks.push(self.head(record));
        let Some(check) = &record.check else {
            let id = match record.mode {
                Mode::Checklist => "report-no-check-checklist",
                Mode::Connected | Mode::Practice => "report-no-check",
            };
            blocks.push(self.warning(id));
            blocks.extend(self.elsewhere(record));
            blocks.extend(self.ending());
            return blocks;
        };
        blocks.push(heading(2, self.say("report-check")));
        blocks.push(self.check_facts(check));
        blocks.extend(self.outdated(check));
        blocks.push(heading(2, self.say("report-proofs")));
        blocks.extend(check.findings.iter().map(|finding| self.proven(finding)));
        blocks.extend(self.waiting(check));
        if let Some(deeper) = &record.deeper {
            blocks.extend([heading(2, self.say("report-deeper")), quiet(self.say("report-deeper-lead"))]);
            blocks.push(self.check_facts(deeper));
            blocks.extend(deeper.findings.iter().map(|finding| self.proven(finding)));
            blocks.extend(self.waiting(deeper));
        }
        blocks.extend(self.elsewhere(record));
        blocks.extend(self.ending());
        blocks
    }

    fn proven(&self, finding: &Finding) -> Block {
        let mut blocks = vec![self.finding_head(finding)];
        blocks.extend(self.advice(finding));
        match &finding.proof {
            Some(proof) => {
                blocks.push(self.call(proof));
                if !proof.lines.is_empty() {
                    blocks.push(Block::Table { table: self.lines(proof) });
                }
            }
            None => blocks.push(quiet(self.say("report-no-call"))),
        }
        Block::Together { blocks }
    }

    fn call(&self, proof: &Proof) -> Block {
        let took = self.say_number("report-millis", "millis", proof.millis);
        let mut facts = vec![
            (self.say_number("report-fact-call", "number", proof.call), vec![Self::address(proof)]),
            (self.say("report-fact-asked-at"), vec![said(self.asked_at(proof))]),
            (self.say("report-fact-status"), vec![self.status(proof)]),
            (self.say("report-fact-took"), vec![said(took)]),
        ];
        if let Some(reference) = &proof.reference {
            facts.push((self.say("report-fact-reference"), vec![value(reference)]));
        }
        Block::Facts { facts }
    }

    /// The relevant lines of the answer. The required values get a column only if one differs.
    fn lines(&self, proof: &Proof) -> Table {
        let differs = proof.lines.iter().any(|line| line.asked.is_some());
        let mut heads = vec!["report-proof-field", "report-proof-value"];
        heads.extend(differs.then_some("report-proof-asked"));
        let rows = proof.lines.iter().map(|line| {
            let asked: Spans = line.asked.iter().map(value).collect();
            let cells = [vec![written(&line.name)], vec![value(&line.value)]];
            let cells = cells.into_iter().chain(differs.then_some(asked));
            cells.map(cell).collect()
        });
        Table {
            title: None,
            heads: heads.into_iter().map(|id| vec![said(self.say(id))]).collect(),
            row_head: 0,
            widths: if differs { vec![3, 3, 3] } else { vec![2, 4] },
            rows: rows.collect(),
        }
    }
}
