//! Findings that look the same whoever the vendor is.

use lotse_guide::{Plan, RequirementKind};
use lotse_vendor::{CallId, Failure};

use crate::{Arg, Context, Diagnosis, Finding, FindingState, Line, Proof, Subject};

/// The proof that a call gives.
pub(crate) fn proof(context: &Context<'_>, call: Option<CallId>, lines: Vec<Line>) -> Option<Proof> {
    let record = context.visit.record(call?)?;
    Some(Proof::of(&record, lines))
}

/// The look-up itself failed.
pub(crate) fn failed(
    context: &Context<'_>,
    subject: Subject,
    call: Option<CallId>,
    failure: &Failure,
) -> Finding {
    let diagnosis = Diagnosis::new("failed").with("failure", Arg::Failure(failure.clone()));
    Finding::other(subject, state_of(failure), diagnosis).proven(proof(context, call, Vec::new()))
}

/// How a finding stands that rests on a call without a usable answer. Of a list without end something was answered,
/// only not all of it.
pub(crate) const fn state_of(failure: &Failure) -> FindingState {
    match failure {
        Failure::Cut { .. } => FindingState::Unclear,
        _ => FindingState::Failed,
    }
}

/// Something else has to be repaired first.
pub(crate) fn blocked(subject: Subject) -> Finding {
    Finding::other(subject, FindingState::Failed, Diagnosis::new("blocked"))
}

/// Holds back what rests on a role or level that is itself the wrong one. It says nothing of the right one, whether it
/// looks good or bad, and who acts on it changes a role that others may use. The call stays, what it said does not.
pub(crate) fn hold_back(findings: &mut [Finding], rests: impl Fn(&Finding) -> bool) {
    for finding in findings.iter_mut().filter(|finding| rests(finding)) {
        finding.state = FindingState::Failed;
        finding.diagnosis = Some(Diagnosis::new("blocked"));
        finding.again = None;
        if let Some(proof) = &mut finding.proof {
            proof.lines.clear();
        }
    }
}

/// A topic that stands for itself.
pub(crate) fn topic(name: &str) -> Subject {
    Subject::Topic { topic: name.to_owned(), which: None }
}

/// The credential of a kind, if the plan asks for one: its subject and the step that takes it.
pub(crate) fn credential<'p>(plan: &'p Plan<'_>, kind: &str) -> Option<(Subject, &'p str)> {
    let credential = plan.credentials.iter().find(|credential| credential.kind.as_str() == kind)?;
    let taken = plan
        .requirements
        .iter()
        .find(|it| matches!(it.kind, RequirementKind::Credential(id) if *id == credential.id))?;
    Some((Subject::Credential { credential: credential.id.to_string() }, taken.step.as_str()))
}
