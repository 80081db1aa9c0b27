//! Collects the findings of a check: one per subject; the first one wins.
//!
//! Findings leave the collection only through [`Findings::finish`], which masks and shortens every text that a
//! server, a person or a proxy may have written. The vendors' modules therefore need not handle secrets.

use std::collections::HashSet;

use jiff::{SignedDuration, Timestamp};
use lotse_guide::RequirementKind;
use lotse_vendor::{CallId, Failure};

use crate::{Arg, Budget, Context, Diagnosis, Finding, FindingState, Line, Proof, Subject, masking};

/// The subject of a finding, and the step that asks for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) subject: Subject,
    pub(crate) step: Option<String>,
}

impl From<Subject> for Place {
    fn from(subject: Subject) -> Self {
        Self { subject, step: None }
    }
}

impl From<(Subject, &str)> for Place {
    fn from((subject, step): (Subject, &str)) -> Self {
        Self { subject, step: Some(step.to_owned()) }
    }
}

impl From<(Subject, Option<&str>)> for Place {
    fn from((subject, step): (Subject, Option<&str>)) -> Self {
        Self { subject, step: step.map(ToOwned::to_owned) }
    }
}

impl From<&Self> for Place {
    fn from(place: &Self) -> Self {
        place.clone()
    }
}

/// A topic with a single subject.
pub(crate) fn topic(name: &str) -> Subject {
    Subject::Topic { topic: name.to_owned(), which: None }
}

/// One of several subjects with the same topic.
pub(crate) fn topic_of(name: &str, which: &str) -> Subject {
    Subject::Topic { topic: name.to_owned(), which: Some(which.to_owned()) }
}

/// The call that proves a finding, and the relevant lines of its answer. `()` if no call was made.
#[derive(Debug, Default)]
pub(crate) struct Evidence {
    call: Option<CallId>,
    lines: Vec<Line>,
}

impl From<()> for Evidence {
    fn from((): ()) -> Self {
        Self::default()
    }
}

impl From<CallId> for Evidence {
    fn from(call: CallId) -> Self {
        Self { call: Some(call), lines: Vec::new() }
    }
}

impl From<Option<CallId>> for Evidence {
    fn from(call: Option<CallId>) -> Self {
        Self { call, lines: Vec::new() }
    }
}

impl From<(CallId, Vec<Line>)> for Evidence {
    fn from((call, lines): (CallId, Vec<Line>)) -> Self {
        Self { call: Some(call), lines }
    }
}

impl From<(CallId, Line)> for Evidence {
    fn from((call, line): (CallId, Line)) -> Self {
        Self { call: Some(call), lines: vec![line] }
    }
}

impl From<(Option<CallId>, Vec<Line>)> for Evidence {
    fn from((call, lines): (Option<CallId>, Vec<Line>)) -> Self {
        Self { call, lines }
    }
}

/// The findings so far, unmasked.
pub(crate) struct Findings<'c> {
    pub(crate) context: &'c Context<'c>,
    pub(crate) budgets: Vec<Budget>,
    all: Vec<Finding>,
    known: HashSet<Subject>,
}

impl<'c> Findings<'c> {
    pub(crate) fn new(context: &'c Context<'c>) -> Self {
        Self { context, budgets: Vec::new(), all: Vec::new(), known: HashSet::new() }
    }

    /// Adds a finding, unless there is one for this subject.
    pub(crate) fn add(&mut self, finding: Finding) {
        if self.known.insert(finding.subject.clone()) {
            self.all.push(finding);
        }
    }

    /// Adds a pass that a call proves.
    pub(crate) fn pass(&mut self, place: impl Into<Place>, evidence: impl Into<Evidence>) {
        self.pass_remarked(place, evidence, None);
    }

    /// Adds a pass with a remark about what it does not prove. Without a recorded call it is not a pass.
    pub(crate) fn pass_remarked(
        &mut self,
        place: impl Into<Place>,
        evidence: impl Into<Evidence>,
        diagnosis: Option<Diagnosis>,
    ) {
        let place = place.into();
        match self.proof(evidence.into()) {
            None => self.blocked(place),
            proof => self.record(place, FindingState::Pass, diagnosis, proof, None),
        }
    }

    /// Adds a finding in a state other than `pass`.
    pub(crate) fn report(
        &mut self,
        place: impl Into<Place>,
        state: FindingState,
        diagnosis: Diagnosis,
        evidence: impl Into<Evidence>,
    ) {
        let proof = self.proof(evidence.into());
        self.record(place.into(), state, Some(diagnosis), proof, None);
    }

    /// Adds a finding that may resolve itself; checking again makes sense from `again` on.
    pub(crate) fn wait_until(
        &mut self,
        place: impl Into<Place>,
        again: Timestamp,
        diagnosis: Diagnosis,
        evidence: impl Into<Evidence>,
    ) {
        let proof = self.proof(evidence.into());
        self.record(place.into(), FindingState::Waiting, Some(diagnosis), proof, Some(again));
    }

    /// Adds a finding that the vendor is busy for some seconds.
    pub(crate) fn wait(
        &mut self,
        place: impl Into<Place>,
        seconds: u32,
        diagnosis: Diagnosis,
        evidence: impl Into<Evidence>,
    ) {
        let now = self.context.now;
        let again = now.checked_add(SignedDuration::from_secs(i64::from(seconds))).unwrap_or(now);
        self.wait_until(place, again, diagnosis, evidence);
    }

    /// Adds a finding that the call itself failed.
    pub(crate) fn failed(&mut self, place: impl Into<Place>, call: Option<CallId>, failure: &Failure) {
        let diagnosis = Diagnosis::new("failed").with("failure", Arg::Failure(failure.clone()));
        self.report(place, state_of(failure), diagnosis, call);
    }

    /// Adds a finding that is blocked until something else is fixed.
    pub(crate) fn blocked(&mut self, place: impl Into<Place>) {
        self.report(place, FindingState::Failed, Diagnosis::new("blocked"), ());
    }

    /// Blocks each of these topics that has no finding yet.
    pub(crate) fn block_topics(&mut self, topics: &[&str]) {
        for name in topics {
            self.blocked(topic(name));
        }
    }

    /// Adds this finding for each of these subjects that has none yet.
    pub(crate) fn report_rest(
        &mut self,
        places: impl IntoIterator<Item = impl Into<Place>>,
        state: FindingState,
        diagnosis: &Diagnosis,
    ) {
        for place in places {
            self.report(place, state, diagnosis.clone(), ());
        }
    }

    /// Blocks findings about a role or level that is itself the wrong one. They say nothing about the right one,
    /// and acting on them would change a role that others may use. The proof keeps the call but not its answer.
    pub(crate) fn hold_back(&mut self, rests: impl Fn(&Subject) -> bool) {
        for finding in self.all.iter_mut().filter(|finding| rests(&finding.subject)) {
            finding.state = FindingState::Failed;
            finding.diagnosis = Some(Diagnosis::new("blocked"));
            finding.again = None;
            if let Some(proof) = &mut finding.proof {
                proof.lines.clear();
            }
        }
    }

    /// Whether there is a finding for this subject.
    pub(crate) fn has(&self, subject: &Subject) -> bool {
        self.known.contains(subject)
    }

    /// The findings so far.
    pub(crate) fn all(&self) -> &[Finding] {
        &self.all
    }

    /// The credential of a kind, with the step that stores it. `None` if the plan has none.
    pub(crate) fn credential(&self, kind: &str) -> Option<Place> {
        let plan = self.context.plan;
        let credential = plan.credentials.iter().find(|credential| credential.kind.as_str() == kind)?;
        let taken = (plan.requirements.iter())
            .find(|it| matches!(it.kind, RequirementKind::Credential(id) if *id == credential.id))?;
        let subject = Subject::Credential { credential: credential.id.to_string() };
        Some((subject, taken.step.as_str()).into())
    }

    /// Adds the findings and budgets of another part of the check.
    pub(crate) fn extend(&mut self, other: Self) {
        self.budgets.extend(other.budgets);
        other.all.into_iter().for_each(|finding| self.add(finding));
    }

    /// All findings, worst first, masked and shortened; and the budgets.
    pub(crate) fn finish(self) -> (Vec<Finding>, Vec<Budget>) {
        let mut findings = masking::findings(self.context.visit, self.all);
        findings.sort_by_key(|finding| finding.state);
        (findings, self.budgets)
    }

    fn record(
        &mut self,
        Place { subject, step }: Place,
        state: FindingState,
        diagnosis: Option<Diagnosis>,
        proof: Option<Proof>,
        again: Option<Timestamp>,
    ) {
        self.add(Finding { subject, state, diagnosis, proof, step, again });
    }

    fn proof(&self, evidence: Evidence) -> Option<Proof> {
        Some(Proof::of(&self.context.visit.record(evidence.call?)?, evidence.lines))
    }
}

/// The state of a finding whose call got no usable answer. An incomplete list counts as an answer.
pub(crate) const fn state_of(failure: &Failure) -> FindingState {
    match failure {
        Failure::Cut { .. } => FindingState::Unclear,
        // Only a deeper check has an allowance, and what it did not look at is no fault.
        Failure::AllowanceSpent { .. } => FindingState::NotApplicable,
        _ => FindingState::Failed,
    }
}

#[cfg(test)]
mod tests;
