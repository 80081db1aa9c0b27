//! The agent that the application signs in as.

use lotse_vendor::Reply;
use lotse_vendor::halopsa::{Agent, Refusal, Session};

use super::asked::{agents, label};
use super::{codes, troubles};
use crate::findings::{Findings, topic};
use crate::{Arg, Diagnosis, FindingState, Line};

/// Asks which agent it is, and reports it. Which scope that takes is not known, so a refusal says nothing.
pub(super) async fn judge(session: &Reply<Session<'_>>, findings: &mut Findings<'_>) {
    let place = topic(codes::AGENT);
    let unseen = || Diagnosis::new("halopsa-agent-unseen").with("path", agents());
    match session.value.agent().await {
        Ok(Reply { call, value }) => known(call, &value, findings),
        Err(trouble) if troubles::is_refused_as(&trouble, &[Refusal::Unauthorized, Refusal::Forbidden]) => {
            findings.report(place, FindingState::NeedsEyes, unseen(), troubles::evidence(&trouble));
        }
        Err(trouble) => troubles::report(findings, place, &trouble),
    }
}

fn known(call: lotse_vendor::CallId, agent: &Agent, findings: &mut Findings<'_>) {
    let place = topic(codes::AGENT);
    let name = agent.name.clone().unwrap_or_default();
    let named = |code: &str| Diagnosis::new(code).with("agent", Arg::Value(name.clone()));
    let flag = |field: &str, value: bool| Line::new(field, value.to_string());
    match (agent.isdisabled, agent.isapiagent) {
        (Some(true), _) => {
            let line = flag("isdisabled", true).asked("false");
            let disabled = named("halopsa-agent-disabled").with("path", agents());
            findings.report(place, FindingState::Missing, disabled, (call, line));
        }
        (Some(false), Some(true)) => {
            let administrator = agent.is_admin == Some(true);
            let remark = administrator.then(|| named("halopsa-agent-administrator"));
            let said = agent.is_admin.map(|is| flag("is_admin", is));
            let lines = [flag("isdisabled", false), flag("isapiagent", true)].into_iter().chain(said);
            findings.pass_remarked(place, (call, lines.collect::<Vec<_>>()), remark);
        }
        (Some(false), Some(false)) => {
            let shared =
                named("halopsa-agent-shared").with("path", agents()).with("box", label("api-only-agent"));
            findings.report(place, FindingState::NeedsEyes, shared, (call, flag("isapiagent", false)));
        }
        _ => {
            let odd = Diagnosis::new("halopsa-agent-odd").with("path", agents());
            findings.report(place, FindingState::Unclear, odd, call);
        }
    }
}
