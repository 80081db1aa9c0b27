//! Findings as they are collected: every pass with its call, every subject once.

use jiff::{SignedDuration, Timestamp};
use lotse_vendor::CallId;
use lotse_vendor::autotask::{Refusal, Refused};

use super::say;
use super::wanted::{Place, Wanted};
use crate::check::Part;
use crate::proofs::{hold_back, state_of};
use crate::{Arg, Budget, Context, Diagnosis, Finding, FindingState, Line, Proof, Subject};

/// How long a new user may be unknown to some servers.
const MINUTES_TO_WORK: i64 = 5;

/// Findings as they are collected.
pub(super) struct Notes<'c> {
    pub(super) context: &'c Context<'c>,
    pub(super) budget: Option<Budget>,
    findings: Vec<Finding>,
}

/// Everything about the user but its name: what can't be said when the user isn't known.
pub(super) fn of_user(wanted: &Wanted) -> Vec<Place> {
    let levels = wanted.levels.iter().map(|(place, _)| place);
    wanted.active.iter().chain(levels).chain(&wanted.locations).chain(&wanted.lines).cloned().collect()
}

impl<'c> Notes<'c> {
    pub(super) fn new(context: &'c Context<'c>) -> Self {
        Self { context, budget: None, findings: Vec::new() }
    }

    pub(super) fn into_part(self) -> Part {
        Part { findings: self.findings, budgets: self.budget.into_iter().collect() }
    }

    /// Holds back the rights that were read, if the security level is itself the wrong one.
    pub(super) fn hold_back_rights(&mut self, wanted: &Wanted) {
        let is_wrong = |finding: &Finding| {
            matches!(finding.state, FindingState::Missing | FindingState::Excess)
                && wanted.levels.iter().any(|(place, _)| place.subject == finding.subject)
        };
        if self.findings.iter().any(is_wrong) {
            let rests = |finding: &Finding| matches!(&finding.subject, Subject::Topic { topic, .. } if topic == "autotask-rights");
            hold_back(&mut self.findings, rests);
        }
    }

    /// Whether something has been said about this place.
    pub(super) fn has(&self, place: &Place) -> bool {
        self.findings.iter().any(|finding| finding.subject == place.subject)
    }

    /// Words of the vendor, without secrets.
    pub(super) fn masked(&self, text: &str) -> String {
        self.context.visit.masked(text)
    }

    /// As asked, and this call says so.
    pub(super) fn pass(&mut self, place: &Place, call: CallId, lines: Vec<Line>, remark: Option<Diagnosis>) {
        let Some(record) = self.context.visit.record(call) else { return self.blocked(place) };
        let finding = Finding::pass(place.subject.clone(), Proof::of(&record, lines));
        self.add(place, if let Some(remark) = remark { finding.remarked(remark) } else { finding });
    }

    /// In another state, with the call that says so, if there is one.
    pub(super) fn other(
        &mut self,
        place: &Place,
        state: FindingState,
        diagnosis: Diagnosis,
        proof: Option<(CallId, Vec<Line>)>,
    ) {
        let proof = proof.and_then(|(call, lines)| Some(Proof::of(&self.context.visit.record(call)?, lines)));
        self.add(place, Finding::other(place.subject.clone(), state, diagnosis).proven(proof));
    }

    /// Something earlier has to be repaired first.
    pub(super) fn blocked(&mut self, place: &Place) {
        if !self.has(place) {
            self.other(place, FindingState::Failed, Diagnosis::new("blocked"), None);
        }
    }

    /// The look-up was refused. No rights is not a fault of what was looked for.
    pub(super) fn refused(&mut self, place: &Place, refused: &Refused, entity: &str, user: &str) {
        let state = match refused.refusal {
            Refusal::ZoneUnknown => FindingState::Missing,
            Refusal::NotAllowed => FindingState::NeedsEyes,
            Refusal::Failed(ref failure) => state_of(failure),
            _ => FindingState::Failed,
        };
        let diagnosis = say::diagnosis(refused, self.context.visit, entity, user);
        self.other(place, state, diagnosis, refused.call.map(|call| (call, Vec::new())));
    }

    /// A sign-in was refused. A user that was made a moment ago may only need time.
    pub(super) fn refused_sign_in(&mut self, place: &Place, refused: &Refused, user: &str, taken: &[&str]) {
        let ready = taken.iter().filter_map(|kind| self.context.materials.taken.get(*kind)).max();
        let ready =
            ready.and_then(|taken| taken.checked_add(SignedDuration::from_mins(MINUTES_TO_WORK)).ok());
        let wait = ready.filter(|ready: &Timestamp| *ready > self.context.now);
        let Some(again) = wait.filter(|_| refused.refusal == Refusal::SignIn) else {
            return self.refused(place, refused, "Version", user);
        };
        let minutes = u32::try_from(MINUTES_TO_WORK).unwrap_or(u32::MAX);
        let new = Diagnosis::new("autotask-user-too-new")
            .with("user", Arg::Value(user.to_owned()))
            .with("minutes", Arg::Number(minutes));
        self.other(place, FindingState::Waiting, new, refused.call.map(|call| (call, Vec::new())));
        if let Some(finding) = self.findings.last_mut() {
            finding.again = Some(again);
        }
    }

    /// Everything about the user but its name.
    pub(super) fn block_user(&mut self, wanted: &Wanted) {
        for place in of_user(wanted) {
            self.blocked(&place);
        }
    }

    /// Everything that would have been asked behind the sign-in.
    pub(super) fn block_all(&mut self, wanted: &Wanted) {
        wanted.username.iter().for_each(|place| self.blocked(place));
        self.block_user(wanted);
        if self.context.materials.text("lookup-mail").is_some() {
            wanted.contacts.iter().for_each(|place| self.blocked(place));
        }
        wanted.tickets.iter().for_each(|place| self.blocked(place));
    }

    fn add(&mut self, place: &Place, finding: Finding) {
        self.findings.push(match &place.step {
            Some(step) => finding.at_step(step),
            None => finding,
        });
    }
}
