//! The scope: what of the data the user sees. Without any, everything is answered, and nothing is in it.

use super::asked::{path, users_page};
use super::ladder::Readings;
use super::rights::counted;
use super::{login, troubles};
use crate::proofs::{blocked, proof, topic};
use crate::{Arg, Context, Diagnosis, Finding, FindingState};

/// Whether there is anything in the user's scope.
pub(super) fn finding(context: &Context<'_>, read: &Readings) -> Finding {
    let subject = topic("kaseya-scope");
    if let Ok(reply) = &read.agents
        && !reply.value.rows.is_empty()
    {
        return login::passed(context, subject, reply.call, counted(&reply.value));
    }
    if let Err(trouble) = &read.agents
        && troubles::right_missing(trouble).is_none()
    {
        return blocked(subject);
    }
    if let Ok(reply) = &read.assets
        && !reply.value.rows.is_empty()
    {
        return login::passed(context, subject, reply.call, counted(&reply.value));
    }
    // What the server counted, and counted as none.
    let none = [
        read.agents.as_ref().ok().map(|reply| (reply.call, counted(&reply.value))),
        read.assets.as_ref().ok().map(|reply| (reply.call, counted(&reply.value))),
    ];
    let none = none.into_iter().flatten().next();
    match (&read.groups, none) {
        (Some(Ok(reply)), _) if reply.value.count() > 0 => {
            let count = u32::try_from(reply.value.count()).unwrap_or(u32::MAX);
            let diagnosis = Diagnosis::new("kaseya-scope-without-devices")
                .with("count", Arg::Number(count))
                .with("path", users_page());
            Finding::other(subject, FindingState::Unclear, diagnosis).proven(proof(
                context,
                Some(reply.call),
                counted(&reply.value),
            ))
        }
        (Some(Ok(reply)), _) => empty(context, Some((reply.call, counted(&reply.value)))),
        (Some(Err(_)), Some(none)) => empty(context, Some(none)),
        (Some(Err(trouble)), None) if troubles::right_missing(trouble).is_none() => {
            troubles::finding(context, subject, trouble)
        }
        // Nothing that shows the scope may be read, or a look-up failed: its own finding says so.
        _ => blocked(subject),
    }
}

fn empty(context: &Context<'_>, shown: Option<(lotse_vendor::CallId, Vec<crate::Line>)>) -> Finding {
    let diagnosis =
        Diagnosis::new("kaseya-scope-empty").with("path", path(&["system", "user-security", "users"]));
    let (call, lines) = shown.unzip();
    Finding::other(topic("kaseya-scope"), FindingState::Missing, diagnosis).proven(proof(
        context,
        call,
        lines.unwrap_or_default(),
    ))
}
