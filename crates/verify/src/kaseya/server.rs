//! The server: whether it is a VSA 9, its build, and whether its web service is enabled.

use lotse_vendor::kaseya::{Client, Environment, Refusal, Server, Trouble};
use lotse_vendor::{CallId, Failure, Reply};

use super::asked::{answer, asks, label, path};
use super::ladder::Read;
use super::troubles::{self, not_found, right_missing};
use crate::findings::{Evidence, Findings, Place, topic};
use crate::{Arg, Diagnosis, FindingState, Line};

/// Asks whether a VSA 9 answers at the address. No secret is sent before it has answered. `None` if it does not
/// answer.
pub(super) async fn echo<'c>(address: Server, findings: &mut Findings<'c>) -> Option<Client<'c>> {
    let host = address.host().to_string();
    let client = Client::new(findings.context.visit, address);
    let place = findings.credential("kaseya-host");
    match client.echo().await {
        Ok(call) => {
            if let Some(place) = place {
                findings.pass(place, (call, Line::new("ResponseCode", "0")));
            }
            Some(client)
        }
        Err(trouble) => {
            let vsa_x = if is_answer(&trouble) { vsa_x(&client).await } else { None };
            if let Some(place) = place {
                no_vsa_9(place, &trouble, vsa_x, &host, findings);
            }
            None
        }
    }
}

/// Whether anything answered at all, so that another product may be there.
fn is_answer(trouble: &Trouble) -> bool {
    match trouble {
        Trouble::Failed { failure, .. } => {
            matches!(failure, Failure::Page { .. } | Failure::Unreadable { .. } | Failure::Redirected { .. })
        }
        Trouble::Refused { refusal, .. } => {
            !matches!(refusal.refusal, Refusal::Busy { .. } | Refusal::ServerFault)
        }
    }
}

async fn vsa_x(client: &Client<'_>) -> Option<CallId> {
    client.is_vsa_x().await.ok().and_then(|(call, is)| is.then_some(call))
}

fn no_vsa_9(place: Place, trouble: &Trouble, vsa_x: Option<CallId>, host: &str, findings: &mut Findings<'_>) {
    let with_host = |code| Diagnosis::new(code).with("host", Arg::Value(host.to_owned()));
    if let Some(call) = vsa_x {
        // A gateway that demands a sign-in for everything answers just like a VSA X.
        let demanded =
            matches!(trouble, Trouble::Refused { refusal, .. } if refusal.refusal == Refusal::SessionExpired);
        let state = if demanded { FindingState::Unclear } else { FindingState::Missing };
        return findings.report(place, state, with_host("kaseya-vsa-x"), call);
    }
    let state = match trouble {
        Trouble::Refused { refusal, .. } => match refusal.refusal {
            Refusal::NotFound => FindingState::Missing,
            Refusal::RightMissing | Refusal::SessionExpired | Refusal::BadLogin | Refusal::Other => {
                FindingState::Unclear
            }
            _ => return troubles::report(findings, place, trouble),
        },
        Trouble::Failed { .. } => return troubles::report(findings, place, trouble),
    };
    findings.report(place, state, with_host("kaseya-not-vsa"), troubles::evidence(trouble));
}

/// Reports whether the build is the one that the technician named.
pub(super) fn version(read: &Read<Environment>, findings: &mut Findings<'_>) {
    let topic = topic("kaseya-version");
    let Reply { call, value } = match read {
        Ok(reply) => reply,
        Err(trouble) => return troubles::report(findings, topic, trouble),
    };
    let line = Line::new("SystemVersion", &value.system_version);
    let plan = findings.context.plan;
    let said = answer(plan, "vsa");
    let fits = value.major().map(|major| match said {
        Some("6-7") => major == 6 || major == 7,
        Some("5") => major == 5,
        Some("hosted") => (5..=9).contains(&major),
        // Version 9, or a guide without this question: only VSA 9 has such tokens.
        _ => major == 9,
    });
    let open = said.is_none() && asks(plan, "vsa");
    let (state, code, line) = match fits {
        None => (FindingState::Unclear, "kaseya-version-odd", line),
        Some(_) if open => (FindingState::NeedsEyes, "kaseya-version-open", line),
        Some(true) => return findings.pass(topic, (*call, line)),
        Some(false) => (FindingState::Missing, "kaseya-version-differs", line.asked(said.unwrap_or("9"))),
    };
    let diagnosis = Diagnosis::new(code).with("version", Arg::Value(value.system_version.clone()));
    findings.report(topic, state, diagnosis, (*call, line));
}

/// Reports whether the web service's module is activated. No call shows the box itself.
pub(super) fn web_service(read: Option<&Read<bool>>, findings: &mut Findings<'_>) {
    let topic = topic("kaseya-web-service");
    let (state, code, evidence) = match read {
        Some(Ok(Reply { call, value: true })) => {
            return findings.pass(topic, (*call, Line::new("Result", "true")));
        }
        Some(Ok(Reply { call, value: false })) => {
            let line = Line::new("Result", "false").asked("true");
            (FindingState::Missing, "kaseya-web-service-off", Evidence::from((*call, line)))
        }
        Some(Err(trouble)) if !right_missing(trouble) && !not_found(trouble) => {
            return troubles::report(findings, topic, trouble);
        }
        unseen => {
            let call = unseen.and_then(|read| read.as_ref().err()).and_then(Trouble::call);
            (FindingState::NeedsEyes, "kaseya-web-service-eyes", call.into())
        }
    };
    let hosted = if answer(findings.context.plan, "vsa") == Some("hosted") { "yes" } else { "no" };
    let diagnosis = Diagnosis::new(code)
        .with("box", label("enable-vsa-api-web-service"))
        .with("path", path(&["system", "server-management", "configure"]))
        .with("hosted", Arg::Choose(hosted.to_owned()));
    findings.report(topic, state, diagnosis, evidence);
}
