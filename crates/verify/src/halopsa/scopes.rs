//! The scopes of the application. Tokens show them without touching data.

use lotse_vendor::halopsa::{Refusal, Session, Trouble};
use lotse_vendor::{CallId, Failure, Reply};

use super::asked::{Wanted, applications, covers, label};
use super::sign_in::{self, Door};
use super::{codes, troubles};
use crate::findings::{Findings, Place, topic};
use crate::{Arg, Diagnosis, FindingState, Line};

/// The most scopes that are asked for one by one.
const PROBES: usize = 8;

/// Signs in with the scopes of the guide and reports each of them. If the server refuses them together, each is
/// asked for by itself; a visit stops after two refused sign-ins, because nobody knows whether they lock an
/// application.
pub(super) async fn sign_in<'c>(
    door: &Door<'c>,
    wanted: &Wanted,
    findings: &mut Findings<'c>,
) -> Vec<Reply<Session<'c>>> {
    match door.sign_in(&wanted.names(), findings).await {
        Ok(session) => {
            for (scope, place) in &wanted.scopes {
                judge(scope, place, &session, findings);
            }
            if wanted.nothing_else {
                more(door, wanted, &session, findings).await;
            }
            vec![session]
        }
        Err(trouble) if is_about_scopes(&trouble) => one_by_one(door, wanted, findings).await,
        Err(trouble) => {
            sign_in::refused(&trouble, findings);
            Vec::new()
        }
    }
}

fn is_about_scopes(trouble: &Trouble) -> bool {
    troubles::is_refused_as(trouble, &[Refusal::BadScope])
}

async fn one_by_one<'c>(
    door: &Door<'c>,
    wanted: &Wanted,
    findings: &mut Findings<'c>,
) -> Vec<Reply<Session<'c>>> {
    let mut sessions = Vec::new();
    for (scope, place) in wanted.scopes.iter().take(PROBES) {
        match door.sign_in(&[scope], findings).await {
            Ok(session) => {
                judge(scope, place, &session, findings);
                sessions.push(session);
            }
            Err(trouble) if is_about_scopes(&trouble) => {
                // Whether this is how the server answers to a scope that is not ticked is not known.
                let refused = about("halopsa-scope-refused", scope);
                findings.report(place, FindingState::Unclear, refused, troubles::evidence(&trouble));
            }
            Err(Trouble::Failed { failure: Failure::SignInsSpent { .. }, .. }) => break,
            Err(trouble) => {
                troubles::report(findings, place, &trouble);
                break;
            }
        }
    }
    sessions
}

/// Reports a scope that was asked for, as the answer names it.
fn judge(scope: &str, place: &Place, session: &Reply<Session<'_>>, findings: &mut Findings<'_>) {
    let scopes = &session.value.scopes;
    let (state, code) = if scopes.iter().any(|it| it == scope) {
        return findings.pass(place, (session.call, listed(scopes)));
    } else if scopes.is_empty() {
        (FindingState::Unclear, "halopsa-scope-unsaid")
    } else if scopes.iter().any(|it| covers(it, scope)) {
        (FindingState::Unclear, "halopsa-scope-included")
    } else {
        (FindingState::Missing, "halopsa-scope-missing")
    };
    findings.report(place, state, about(code, scope), (session.call, listed(scopes).asked(scope)));
}

/// Reports scopes beyond those of the guide: those that the answer names, and `all`, which is asked for.
async fn more(door: &Door<'_>, wanted: &Wanted, first: &Reply<Session<'_>>, findings: &mut Findings<'_>) {
    let place = || topic(codes::MORE_SCOPES);
    if too_wide(first.call, &first.value.scopes, wanted, findings) {
        return;
    }
    let unseen = || with_page(Diagnosis::new("halopsa-more-scopes-unseen"));
    match door.sign_in(&["all"], findings).await {
        Ok(Reply { call, value: Session { scopes, .. } }) => {
            if too_wide(call, &scopes, wanted, findings) {
                return;
            }
            if scopes.is_empty() {
                let unsaid = about("halopsa-scope-unsaid", "all");
                findings.report(place(), FindingState::Unclear, unsaid, (call, listed(&scopes)));
            } else {
                findings.report(place(), FindingState::NeedsEyes, unseen(), (call, listed(&scopes)));
            }
        }
        Err(trouble) if is_about_scopes(&trouble) => {
            // That a refusal means "not granted" is not established, and other permissions are never listed.
            findings.report(place(), FindingState::NeedsEyes, unseen(), troubles::evidence(&trouble));
        }
        Err(trouble) => troubles::report(findings, place(), &trouble),
    }
}

/// Reports the scopes of a token that the guide does not require. Returns whether there are any.
fn too_wide(call: CallId, scopes: &[String], wanted: &Wanted, findings: &mut Findings<'_>) -> bool {
    let beyond = wanted.beyond(scopes).join(", ");
    if !beyond.is_empty() {
        let line = listed(scopes).asked(wanted.names().join(" "));
        let wide =
            with_page(Diagnosis::new("halopsa-more-scopes")).with("scopes", Arg::Value(beyond.clone()));
        findings.report(topic(codes::MORE_SCOPES), FindingState::Excess, wide, (call, line));
    }
    !beyond.is_empty()
}

fn listed(scopes: &[String]) -> Line {
    Line::new("scope", scopes.join(" "))
}

fn about(code: &str, scope: &str) -> Diagnosis {
    with_page(Diagnosis::new(code)).with("scope", Arg::Value(scope.to_owned()))
}

fn with_page(diagnosis: Diagnosis) -> Diagnosis {
    diagnosis.with("path", applications()).with("tab", label("permissions"))
}
