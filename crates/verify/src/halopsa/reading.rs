//! What the agent can read: tickets and clients. An answer proves reading, never a right on the agent's screen.

use lotse_vendor::Reply;
use lotse_vendor::halopsa::{Refusal, Session, Trouble};

use super::asked::{Readable, agents};
use super::troubles;
use crate::findings::{Findings, topic};
use crate::{Arg, Diagnosis, FindingState, Line};

/// Reads the number of rows, and reports it with the agent's rights that allow it.
pub(super) async fn judge(readable: Readable, session: &Reply<Session<'_>>, findings: &mut Findings<'_>) {
    let place = topic(readable.topic());
    let what = |code: &str| Diagnosis::new(code).with("what", Arg::Choose(readable.word().to_owned()));
    let right = |code: &str| what(code).with("right", readable.right_label()).with("path", agents());
    let rows = readable.rows(findings.context.plan);
    match session.value.count(readable.list()).await {
        Ok(Reply { call, value }) => {
            let line = Line::new("record_count", value.to_string());
            if value > 0 {
                findings.pass(place, (call, line.clone()));
            } else {
                findings.report(
                    place,
                    FindingState::Unclear,
                    what("halopsa-none-visible"),
                    (call, line.clone()),
                );
            }
            for row in rows {
                let eyes = right("halopsa-right-eyes");
                findings.report(row, FindingState::NeedsEyes, eyes, (call, line.clone()));
            }
        }
        // Without a scope in the token, the agent is not to blame.
        Err(trouble) if is_about_rights(&trouble) && session.value.scopes.is_empty() => {
            let scopeless = what("halopsa-token-without-scope");
            findings.report(place, FindingState::Unclear, scopeless, troubles::evidence(&trouble));
        }
        Err(trouble) if troubles::is_refused_as(&trouble, &[Refusal::Forbidden]) => {
            for place in rows.into_iter().chain([place.into()]) {
                let refused = right("halopsa-right-refused");
                findings.report(place, FindingState::Missing, refused, troubles::evidence(&trouble));
            }
        }
        Err(trouble) => troubles::report(findings, place, &trouble),
    }
}

fn is_about_rights(trouble: &Trouble) -> bool {
    troubles::is_refused_as(trouble, &[Refusal::Unauthorized, Refusal::Forbidden])
}
