//! The beginning of a run report: organisation, mode, and how reliable the results are.

use super::pieces::{aside, heading, paragraph, quiet, remark, said, written};
use crate::{Block, Mode, Paper, Record, Spans, Standing, ToldWhat, Tone};

impl Paper<'_> {
    /// The mark at the top of every paper of a practice run.
    pub(super) fn practice(&self) -> Option<Block> {
        let practice = self.record.is_some_and(|record| record.mode == Mode::Practice);
        practice.then(|| {
            remark(self.say("report-practice"), Tone::Warning, vec![said(self.say("report-practice-means"))])
        })
    }

    /// The remark on papers of a guide that does not come with Lotse, with its author.
    pub(super) fn not_from_lotse(&self) -> Option<Block> {
        let text = || match &self.guide.author {
            Some(author) => self.say_with("report-own-guide-by", &[("author", author)]),
            None => self.say("report-own-guide"),
        };
        (!self.guide.shipped).then(|| paragraph(vec![said(text())]))
    }

    /// The remark on papers of a guide whose own texts, or some of them, are not in the reader's language.
    pub(super) fn not_translated(&self) -> Option<Block> {
        let id = if self.guide.own != self.guide.reader {
            "report-not-translated"
        } else if self.guide.partly {
            "report-partly-translated"
        } else {
            return None;
        };
        Some(paragraph(vec![said(self.say(id))]))
    }

    /// The remark on papers whose guide text is neither Lotse's nor this computer's.
    pub(super) fn foreign(&self, record: &Record) -> Option<Block> {
        record.foreign.then(|| self.warning("report-foreign-guide"))
    }

    /// The facts at the top.
    pub(super) fn head(&self, record: &Record) -> Block {
        let mode = match record.mode {
            Mode::Checklist => "report-mode-checklist",
            Mode::Connected => "report-mode-connected",
            Mode::Practice => "report-mode-practice",
        };
        let finished = match &record.finished {
            Some(done) => self.when_who(done),
            None if record.elsewhere.iter().any(|told| told.what == ToldWhat::Finished) => {
                self.say("report-unfinished-here")
            }
            None => self.say("report-unfinished"),
        };
        let mut facts: Vec<(&str, Spans)> = vec![
            ("report-fact-organisation", vec![written(&record.organisation)]),
            ("report-fact-guide", vec![said(&self.guide.title)]),
            ("report-fact-mode", vec![said(self.say(mode))]),
            ("report-fact-started", vec![said(self.when_who(&record.started))]),
            ("report-fact-finished", vec![said(finished)]),
        ];
        if let Some(standing) = self.standing(record) {
            facts.push(("report-fact-standing", vec![said(standing)]));
        }
        Block::Facts { facts: facts.into_iter().map(|(id, text)| (self.say(id), text)).collect() }
    }

    /// The status of the run as a whole. A practice run says that the simulated tenants answered.
    fn standing(&self, record: &Record) -> Option<String> {
        let practice = record.mode == Mode::Practice;
        let id = match record.standing? {
            Standing::Verified if practice => "report-standing-practised",
            Standing::Verified => "report-standing-verified",
            Standing::Confirmed => "report-standing-confirmed",
            Standing::Problem => "report-standing-problem",
        };
        Some(self.say(id))
    }

    /// The second person's confirmation, or that it is missing.
    pub(super) fn second(&self, record: &Record) -> Vec<Block> {
        let second = &record.second;
        let mut blocks = Vec::new();
        match &second.confirmed {
            Some((name, noted)) => {
                let when = self.moment(&noted.done.at);
                let said_so = self.say_with("report-second-confirmed", &[("person", name), ("when", &when)]);
                blocks.push(paragraph(vec![said(said_so)]));
                if !noted.text.is_empty() {
                    blocks.push(remark(self.say("report-note"), Tone::Note, vec![written(&noted.text)]));
                }
            }
            None if second.wanted => blocks.push(paragraph(vec![said(self.say("report-second-wanted"))])),
            None => return blocks,
        }
        if second.outdated {
            let changed = vec![said(self.say("report-second-outdated"))];
            blocks.push(remark(self.say("report-warning"), Tone::Warning, changed));
        }
        if second.unnamed && second.confirmed.is_some() {
            blocks.push(quiet(self.say("report-second-unnamed")));
        }
        blocks.insert(0, heading(2, self.say("report-second")));
        blocks
    }

    /// What the screen of a step showed instead of what the guide says.
    pub(super) fn mismatches(&self, record: &Record, step: &str) -> Vec<Block> {
        let remark_of = |mismatch: &crate::Mismatch| {
            let mut text = Vec::new();
            if !mismatch.label.is_empty() {
                text.push(said(self.say_with("report-mismatch-label", &[("label", &mismatch.label)]) + " "));
            }
            text.push(written(&mismatch.seen));
            let version = Some(&mismatch.version).filter(|version| !version.is_empty());
            let version =
                version.map(|version| self.say_with("report-mismatch-version", &[("version", version)]));
            let when = Some(self.when_who(&mismatch.done));
            let aside_of = version.into_iter().chain(when).collect::<Vec<_>>().join(", ");
            text.push(aside(format!(" ({aside_of})")));
            remark(self.say("report-mismatch"), Tone::Note, text)
        };
        record.mismatches.get(step).into_iter().flatten().map(remark_of).collect()
    }

    /// A note, with its writer and time.
    pub(super) fn note(&self, noted: &crate::Noted) -> Block {
        let who = aside(format!(" ({})", self.when_who(&noted.done)));
        remark(self.say("report-note"), Tone::Note, vec![written(&noted.text), who])
    }
}
