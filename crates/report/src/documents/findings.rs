//! What the last check found.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use lotse_locale::Argument;

use super::pieces::{aside, badged, cell, heading, paragraph, said, spoken, value};
use crate::{Block, Check, Finding, FindingState, Paper, Proof, Record, Span, Spans, Table, Tone};

impl Paper<'_> {
    /// The findings of a run report. Findings that are as required are only listed; all others say why and what to do.
    pub(super) fn findings(&self, record: &Record) -> Vec<Block> {
        let Some(check) = &record.check else { return Vec::new() };
        let mut blocks = vec![heading(2, self.say("report-findings")), self.check_facts(check)];
        let (good, other): (Vec<_>, Vec<_>) = check.findings.iter().partition(|finding| is_settled(finding));
        blocks.extend(other.into_iter().map(|finding| self.finding(finding)));
        blocks.extend(self.waiting(check));
        for state in [FindingState::Pass, FindingState::NotApplicable] {
            let entries: Vec<Spans> = (good.iter())
                .filter(|finding| finding.state == state)
                .map(|finding| {
                    let call = self.evidence(finding).map(|call| aside(format!(" ({call})")));
                    spoken(&finding.title).into_iter().chain(call).collect()
                })
                .collect();
            if !entries.is_empty() {
                let (word, _) = self.state(state);
                blocks.extend([heading(3, format!("{word} ({})", entries.len())), Block::List { entries }]);
            }
        }
        blocks.extend(self.calls(check));
        blocks
    }

    /// Which call proves a finding.
    fn evidence(&self, finding: &Finding) -> Option<String> {
        finding.proof.as_ref().map(|proof| self.say_number("report-evidence", "number", proof.call))
    }

    /// The calls that findings refer to. Their answers are in the proof report.
    fn calls(&self, check: &Check) -> Vec<Block> {
        let calls: BTreeMap<_, &Proof> = check
            .findings
            .iter()
            .filter_map(|finding| finding.proof.as_ref())
            .map(|it| (it.call, it))
            .collect();
        if calls.is_empty() {
            return Vec::new();
        }
        let heads = [
            "report-evidence-number",
            "report-evidence-address",
            "report-fact-asked-at",
            "report-fact-status",
        ];
        let rows = calls.values().map(|proof| {
            let number = said(proof.call.to_string());
            [number, Self::address(proof), said(self.asked_at(proof)), self.status(proof)]
        });
        let table = Table {
            title: None,
            heads: heads.into_iter().map(|id| vec![said(self.say(id))]).collect(),
            row_head: 0,
            widths: vec![2, 9, 5, 2],
            rows: rows.map(|row| row.into_iter().map(|span| cell(vec![span])).collect()).collect(),
        };
        vec![heading(3, self.say("report-evidence-calls")), Block::Table { table }]
    }

    /// When the call was made, in the time zone of the person who prints.
    pub(super) fn asked_at(&self, proof: &Proof) -> String {
        let zone = self.record.map_or(TimeZone::UTC, |record| record.printed.at.time_zone().clone());
        self.exact(&proof.at.to_zoned(zone))
    }

    /// The request.
    pub(super) fn address(proof: &Proof) -> Span {
        value(format!("{} https://{}{}", proof.method, proof.host, proof.path))
    }

    /// The HTTP status of the answer.
    pub(super) fn status(&self, proof: &Proof) -> Span {
        match proof.status {
            Some(status) => value(status.to_string()),
            None => said(self.say("report-no-answer")),
        }
    }

    /// The number of findings in each state.
    pub(super) fn state_counts(&self, check: &Check) -> Option<(String, Spans)> {
        let counts = self.counted(&check.findings)?;
        Some((self.say("report-fact-results"), vec![said(counts)]))
    }

    /// The number of findings in each state, as one line. `None` if there are no findings.
    pub(super) fn counted(&self, findings: &[Finding]) -> Option<String> {
        let counts: Vec<String> = (FindingState::ALL.into_iter())
            .map(|state| (state, findings.iter().filter(|finding| finding.state == state).count()))
            .filter(|(_, count)| *count > 0)
            .map(|(state, count)| {
                let arguments = [("state", &*self.state(state).0), ("count", &count.to_string())];
                self.say_with("report-count", &arguments)
            })
            .collect();
        Some(counts.join(", ")).filter(|_| !counts.is_empty())
    }

    /// When the check was made and by whom, how many calls it took, and which hosts were called.
    pub(super) fn check_facts(&self, check: &Check) -> Block {
        let begun = self.with_person(self.exact(&check.done.at), check.done.person.as_deref());
        let calls = [("calls", Argument::Number(check.calls)), ("millis", Argument::Number(check.millis))];
        let calls = self.words.say(self.guide.reader, "report-calls", &calls);
        let mut hosts: Spans = super::pieces::joined(check.hosts.iter().map(value), ", ");
        if hosts.is_empty() {
            hosts.push(said(self.say("report-nobody")));
        }
        let facts = [
            ("report-fact-check", vec![said(begun)]),
            ("report-fact-calls", vec![said(calls)]),
            ("report-fact-hosts", hosts),
        ];
        let facts = facts.map(|(id, text)| (self.say(id), text));
        Block::Facts { facts: facts.into_iter().chain(self.state_counts(check)).collect() }
    }

    /// The number of findings that wait until others are fixed.
    pub(super) fn waiting(&self, check: &Check) -> Option<Block> {
        let count = u32::try_from(check.waiting).unwrap_or(u32::MAX);
        let text = || vec![said(self.say_number("check-waits", "count", count))];
        (count > 0).then(|| Block::Paragraph { tone: Tone::Warning, text: text() })
    }

    fn finding(&self, finding: &Finding) -> Block {
        let mut blocks = vec![self.finding_head(finding)];
        blocks.extend(self.advice(finding));
        if let Some(call) = self.evidence(finding) {
            blocks.push(Block::Paragraph { tone: Tone::Quiet, text: vec![aside(call)] });
        }
        Block::Together { blocks }
    }

    pub(super) fn finding_head(&self, finding: &Finding) -> Block {
        badged(3, spoken(&finding.title), Some(self.state(finding.state)))
    }

    /// The subjects, the cause, what to do, the step, and the technician's confirmation.
    pub(super) fn advice(&self, finding: &Finding) -> Vec<Block> {
        let mut blocks = Vec::new();
        if !finding.names.is_empty() {
            blocks.push(Block::List { entries: finding.names.iter().map(spoken).collect() });
        }
        blocks.extend((finding.cause.iter().map(spoken)).map(paragraph));
        if let Some(fix) = &finding.fix {
            let text =
                [said(format!("{} ", self.say("report-fix")))].into_iter().chain(spoken(fix)).collect();
            blocks.push(paragraph(text));
        }
        if let Some(step) = &finding.step {
            let text = vec![aside(self.say_with("report-finding-step", &[("step", step)]))];
            blocks.push(Block::Paragraph { tone: Tone::Quiet, text });
        }
        match &finding.confirmed {
            Some(done) => {
                let seen = self.say_with("report-seen", &[("when", &self.when_who(done))]);
                blocks.push(Block::Paragraph { tone: Tone::Plain, text: vec![said(seen)] });
            }
            None if finding.state == FindingState::NeedsEyes => blocks.push(self.warning("report-not-seen")),
            None => {}
        }
        blocks
    }

    /// The word for a state, and its tone.
    pub(super) fn state(&self, state: FindingState) -> (String, Tone) {
        let (id, tone) = match state {
            FindingState::Missing => ("report-state-missing", Tone::Problem),
            FindingState::Excess => ("report-state-excess", Tone::Problem),
            FindingState::Failed => ("report-state-failed", Tone::Problem),
            FindingState::Unclear => ("report-state-unclear", Tone::Warning),
            FindingState::Waiting => ("report-state-waiting", Tone::Warning),
            FindingState::NeedsEyes => ("report-state-needs-eyes", Tone::Warning),
            FindingState::Pass => ("report-state-pass", Tone::Good),
            FindingState::NotApplicable => ("report-state-not-applicable", Tone::Quiet),
        };
        (self.say(id), tone)
    }
}

/// Whether a finding has nothing to show except its title.
fn is_settled(finding: &Finding) -> bool {
    matches!(finding.state, FindingState::Pass | FindingState::NotApplicable)
        && finding.cause.is_none()
        && finding.fix.is_none()
        && finding.confirmed.is_none()
}
