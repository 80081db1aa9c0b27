//! The server: whether it is a VSA 9, which build, and whether its web service is on.

use lotse_vendor::kaseya::{Client, Environment, Refusal, Server, Trouble};
use lotse_vendor::{CallId, Failure, Reply};

use super::asked::{answer, asks, label, path};
use super::ladder::Read;
use super::{login, troubles};
use crate::proofs::{proof, topic};
use crate::{Arg, Context, Diagnosis, Finding, FindingState, Line, Subject};

/// Asks whether a VSA 9 answers at the address. Before it has, nothing secret is sent there.
pub(super) async fn echo<'c>(
    context: &Context<'c>,
    address: Server,
) -> Result<(Client<'c>, Vec<Finding>), Vec<Finding>> {
    let host = address.host().to_string();
    let client = Client::new(context.visit, address);
    match client.echo().await {
        Ok(call) => {
            let lines = vec![Line::new("ResponseCode", "0")];
            let pass =
                login::about(context, "kaseya-host", |subject| login::passed(context, subject, call, lines));
            Ok((client, pass.into_iter().collect()))
        }
        Err(trouble) => {
            let vsa_x = if is_answer(&trouble) { vsa_x(&client).await } else { None };
            let found = |subject| no_vsa_9(context, subject, &trouble, vsa_x, &host);
            Err(login::about(context, "kaseya-host", found).into_iter().collect())
        }
    }
}

/// Whether something answered at all, and so another product may be there.
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

fn no_vsa_9(
    context: &Context<'_>,
    subject: Subject,
    trouble: &Trouble,
    vsa_x: Option<CallId>,
    host: &str,
) -> Finding {
    let with_host = |code| Diagnosis::new(code).with("host", Arg::Value(host.to_owned()));
    if let Some(call) = vsa_x {
        return Finding::other(subject, FindingState::Missing, with_host("kaseya-vsa-x")).proven(proof(
            context,
            Some(call),
            Vec::new(),
        ));
    }
    match trouble {
        Trouble::Refused { call, refusal } => {
            let state = match refusal.refusal {
                Refusal::NotFound => FindingState::Missing,
                Refusal::RightMissing | Refusal::SessionExpired | Refusal::BadLogin | Refusal::Other => {
                    FindingState::Unclear
                }
                _ => return troubles::finding(context, subject, trouble),
            };
            Finding::other(subject, state, with_host("kaseya-not-vsa")).proven(proof(
                context,
                Some(*call),
                troubles::lines(refusal),
            ))
        }
        Trouble::Failed { .. } => troubles::finding(context, subject, trouble),
    }
}

/// Whether the build is the one that the technician said it was.
pub(super) fn version(context: &Context<'_>, read: &Read<Environment>) -> Finding {
    let subject = topic("kaseya-version");
    let Reply { call, value } = match read {
        Ok(reply) => reply,
        Err(trouble) => return troubles::finding(context, subject, trouble),
    };
    let version = context.visit.masked(&value.system_version);
    let line = Line::new("SystemVersion", version.clone());
    let said = answer(context.plan, "vsa");
    let fits = value.major().map(|major| match said {
        Some("6-7") => major == 6 || major == 7,
        Some("5") => major == 5,
        Some("hosted") => (5..=9).contains(&major),
        // Version 9, or a guide that does not ask: the token is known to VSA 9 only.
        _ => major == 9,
    });
    let open = said.is_none() && asks(context.plan, "vsa");
    let other = |state, code: &str, line: Line| {
        let diagnosis = Diagnosis::new(code).with("version", Arg::Value(version.clone()));
        Finding::other(topic("kaseya-version"), state, diagnosis).proven(proof(
            context,
            Some(*call),
            vec![line],
        ))
    };
    match fits {
        None => other(FindingState::Unclear, "kaseya-version-odd", line),
        Some(_) if open => other(FindingState::NeedsEyes, "kaseya-version-open", line),
        Some(true) => login::passed(context, subject, *call, vec![line]),
        Some(false) => {
            let line = line.asked(said.unwrap_or("9"));
            other(FindingState::Missing, "kaseya-version-differs", line)
        }
    }
}

/// Whether the module behind the web service is on. The box itself is shown by no call.
pub(super) fn web_service(context: &Context<'_>, read: Option<&Read<bool>>) -> Finding {
    let subject = topic("kaseya-web-service");
    let about = |code| {
        let hosted = if answer(context.plan, "vsa") == Some("hosted") { "yes" } else { "no" };
        Diagnosis::new(code)
            .with("box", label("enable-vsa-api-web-service"))
            .with("path", path(&["system", "server-management", "configure"]))
            .with("hosted", Arg::Choose(hosted.to_owned()))
    };
    let eyes = |call| {
        Finding::other(topic("kaseya-web-service"), FindingState::NeedsEyes, about("kaseya-web-service-eyes"))
            .proven(proof(context, call, Vec::new()))
    };
    match read {
        None => eyes(None),
        Some(Ok(Reply { call, value: true })) => {
            login::passed(context, subject, *call, vec![Line::new("Result", "true")])
        }
        Some(Ok(Reply { call, value: false })) => {
            let lines = vec![Line::new("Result", "false").asked("true")];
            Finding::other(subject, FindingState::Missing, about("kaseya-web-service-off")).proven(proof(
                context,
                Some(*call),
                lines,
            ))
        }
        Some(Err(trouble)) => {
            let unseen = troubles::right_missing(trouble).or_else(|| troubles::not_found(trouble));
            if unseen.is_some() { eyes(trouble.call()) } else { troubles::finding(context, subject, trouble) }
        }
    }
}
