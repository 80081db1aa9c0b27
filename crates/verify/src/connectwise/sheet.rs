//! The sheet on which a check writes its findings: one for each subject, the first one counts.

use jiff::{SignedDuration, Timestamp};
use lotse_vendor::CallId;
use lotse_vendor::connectwise::{Refusal, Refused};

use super::say;
use crate::proofs::state_of;
use crate::{Context, Diagnosis, Finding, FindingState, Line, Proof, Subject};

/// The findings so far.
pub(super) struct Sheet<'c> {
    context: &'c Context<'c>,
    pub(super) findings: Vec<Finding>,
}

impl<'c> Sheet<'c> {
    pub(super) const fn new(context: &'c Context<'c>) -> Self {
        Self { context, findings: Vec::new() }
    }

    /// Adds a finding, unless there is one on this subject.
    pub(super) fn add(&mut self, finding: Finding, step: Option<&str>) {
        if self.findings.iter().any(|known| known.subject == finding.subject) {
            return;
        }
        self.findings.push(match step {
            Some(step) => finding.at_step(step),
            None => finding,
        });
    }

    /// The proof that a call gives.
    pub(super) fn proof(&self, call: CallId, lines: Vec<Line>) -> Option<Proof> {
        self.context.visit.record(call).map(|record| Proof::of(&record, lines))
    }

    /// As asked, and this call says so. Without a record there is no pass.
    pub(super) fn pass(&mut self, subject: Subject, step: Option<&str>, call: CallId, lines: Vec<Line>) {
        let finding = match self.proof(call, lines) {
            Some(proof) => Finding::pass(subject, proof),
            None => Finding::other(subject, FindingState::Failed, Diagnosis::new("blocked")),
        };
        self.add(finding, step);
    }

    /// In another state, with the call behind it.
    pub(super) fn other(
        &mut self,
        subject: Subject,
        step: Option<&str>,
        state: FindingState,
        diagnosis: Diagnosis,
        proof: Option<(CallId, Vec<Line>)>,
    ) {
        let proof = proof.and_then(|(call, lines)| self.proof(call, lines));
        self.add(Finding::other(subject, state, diagnosis).proven(proof), step);
    }

    /// A call was declined, and nothing particular to this subject follows from it.
    pub(super) fn declined(&mut self, subject: Subject, step: Option<&str>, refused: &Refused) {
        let (diagnosis, seconds) = say::declined(&refused.why);
        let state = match &refused.why {
            _ if seconds.is_some() => FindingState::Waiting,
            Refusal::Failure(failure) => state_of(failure),
            _ => FindingState::Failed,
        };
        let proof = refused.call.and_then(|call| self.proof(call, Vec::new()));
        let mut finding = Finding::other(subject, state, diagnosis).proven(proof);
        if let Some(seconds) = seconds {
            finding = finding.again_at(self.after(seconds));
        }
        self.add(finding, step);
    }

    /// The same finding for everything in a list that has none yet.
    pub(super) fn rest<'s>(
        &mut self,
        subjects: impl IntoIterator<Item = (Subject, Option<&'s str>)>,
        state: FindingState,
        diagnosis: &Diagnosis,
    ) {
        for (subject, step) in subjects {
            self.other(subject, step, state, diagnosis.clone(), None);
        }
    }

    fn after(&self, seconds: u32) -> Timestamp {
        let wait = SignedDuration::from_secs(i64::from(seconds));
        self.context.now.checked_add(wait).unwrap_or(self.context.now)
    }
}

/// A topic.
pub(super) fn topic(topic: &str) -> Subject {
    Subject::Topic { topic: format!("connectwise-{topic}"), which: None }
}

/// A topic that there are several of.
pub(super) fn topic_of(topic: &str, which: &str) -> Subject {
    Subject::Topic { topic: format!("connectwise-{topic}"), which: Some(which.to_owned()) }
}
