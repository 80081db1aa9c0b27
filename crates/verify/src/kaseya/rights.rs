//! The data that the user can read.

use lotse_vendor::kaseya::{Listing, Trouble, User};
use lotse_vendor::{CallId, Reply};

use super::asked::{Readable, label, roles_page};
use super::ladder::{Read, Readings};
use super::troubles::{self, right_missing};
use crate::findings::{Findings, Place, topic};
use crate::{Arg, Diagnosis, FindingState, Line};

/// The topics about readable data.
pub(super) const TOPICS: [&str; 5] =
    ["kaseya-agents", "kaseya-assets", "kaseya-audit", "kaseya-service-desks", "kaseya-users"];

/// Reports everything that was read, and the rows of the tree that depend on it.
pub(super) fn judge(read: &Readings, findings: &mut Findings<'_>) {
    agents(read, findings);
    for readable in Readable::ALL {
        match readable {
            Readable::Assets => assets(read, findings),
            Readable::Audit => audit(read, findings),
            Readable::ServiceDesks => desks(read, findings),
            Readable::Users => users(read, findings),
        }
        rows(readable, read, findings);
    }
}

fn agents(read: &Readings, findings: &mut Findings<'_>) {
    let topic = topic("kaseya-agents");
    match &read.agents {
        Ok(reply) => visible(topic, reply, "agents", findings),
        Err(trouble) if right_missing(trouble) => {
            let diagnosis = Diagnosis::new("kaseya-agents-refused")
                .with("path", roles_page())
                .with("tab", label("tab-access-rights"))
                .with("button", label("set-role-access-rights"));
            findings.report(topic, FindingState::Missing, diagnosis, troubles::evidence(trouble));
        }
        Err(trouble) => troubles::report(findings, topic, trouble),
    }
}

fn assets(read: &Readings, findings: &mut Findings<'_>) {
    let topic = topic(Readable::Assets.topic());
    match &read.assets {
        Ok(reply) => visible(topic, reply, "assets", findings),
        Err(trouble) => refused(Readable::Assets, topic, trouble, findings),
    }
}

fn audit(read: &Readings, findings: &mut Findings<'_>) {
    let topic = topic(Readable::Audit.topic());
    match &read.audit {
        None => findings.blocked(topic),
        Some(Ok(reply)) => {
            let names = reply.value.iter().take(5).cloned().collect::<Vec<_>>().join(", ");
            findings.pass(topic, (reply.call, Line::new("Result", names)));
        }
        Some(Err(trouble)) => refused(Readable::Audit, topic, trouble, findings),
    }
}

fn desks(read: &Readings, findings: &mut Findings<'_>) {
    let topic = topic(Readable::ServiceDesks.topic());
    match (&read.desks, &read.desk_module) {
        // An empty list is an answer but proves nothing.
        (Ok(reply), _) if reply.value.rows.is_empty() => {
            let none = Diagnosis::new("kaseya-no-desks");
            findings.report(topic, FindingState::NeedsEyes, none, (reply.call, counted(&reply.value)));
        }
        (Ok(reply), _) => findings.pass(topic, (reply.call, counted(&reply.value))),
        (Err(_), Some(module)) if !module.value => {
            let off = Diagnosis::new("kaseya-service-desk-off");
            let line = Line::new("Result", "false").asked("true");
            findings.report(topic, FindingState::Missing, off, (module.call, line));
        }
        (Err(trouble), _) => refused(Readable::ServiceDesks, topic, trouble, findings),
    }
}

fn users(read: &Readings, findings: &mut Findings<'_>) {
    let topic = topic(Readable::Users.topic());
    match &read.users {
        Ok(reply) => {
            if let Some(user) = own(&reply.value.rows, &read.typed) {
                return findings.pass(topic, (reply.call, Line::new("AdminName", &user.admin_name)));
            }
            let user = Arg::Value(read.typed.clone());
            let unlisted = Diagnosis::new("kaseya-user-not-listed").with("user", user);
            findings.report(topic, FindingState::Unclear, unlisted, (reply.call, counted(&reply.value)));
        }
        Err(trouble) => refused(Readable::Users, topic, trouble, findings),
    }
}

/// The user with this name. Names are compared without case, as the server does.
pub(super) fn own<'u>(users: &'u [User], name: &str) -> Option<&'u User> {
    users.iter().find(|user| user.admin_name.to_lowercase() == name.to_lowercase())
}

/// Reports the rows of the tree: missing if a call was refused, otherwise left to the technician, because only the
/// screen shows the box.
fn rows(readable: Readable, read: &Readings, findings: &mut Findings<'_>) {
    fn call<T>(read: &Read<T>) -> Result<CallId, &Trouble> {
        read.as_ref().map(|reply| reply.call)
    }
    let answered = match readable {
        Readable::Assets => call(&read.assets),
        Readable::Audit => match &read.audit {
            Some(audit) => call(audit),
            None => return,
        },
        Readable::ServiceDesks => call(&read.desks),
        Readable::Users => call(&read.users),
    };
    let module_off =
        readable == Readable::ServiceDesks && read.desk_module.as_ref().is_some_and(|module| !module.value);
    for place in readable.rows(findings.context.plan) {
        match answered {
            Ok(call) => {
                let eyes = about("kaseya-right-eyes", readable);
                findings.report(place, FindingState::NeedsEyes, eyes, call);
            }
            Err(trouble) if right_missing(trouble) && !module_off => {
                refused(readable, place, trouble, findings);
            }
            Err(_) => {}
        }
    }
}

fn refused(readable: Readable, place: impl Into<Place>, trouble: &Trouble, findings: &mut Findings<'_>) {
    if right_missing(trouble) {
        let diagnosis = about("kaseya-right-refused", readable);
        findings.report(place, FindingState::Missing, diagnosis, troubles::evidence(trouble));
    } else {
        troubles::report(findings, place, trouble);
    }
}

fn about(code: &str, readable: Readable) -> Diagnosis {
    Diagnosis::new(code)
        .with("what", Arg::Choose(readable.word().to_owned()))
        .with("path", roles_page())
        .with("tab", label("tab-access-rights"))
        .with("button", label("set-role-access-rights"))
        .with("leaf", readable.leaf_path())
}

/// Reports a list that must not be empty.
fn visible<T>(place: impl Into<Place>, reply: &Reply<Listing<T>>, what: &str, findings: &mut Findings<'_>) {
    if reply.value.rows.is_empty() {
        let none = Diagnosis::new("kaseya-none-visible").with("what", Arg::Choose(what.to_owned()));
        findings.report(place, FindingState::Unclear, none, (reply.call, Line::new("TotalRecords", "0")));
    } else {
        findings.pass(place, (reply.call, counted(&reply.value)));
    }
}

/// The number of records, as the server counts them.
pub(super) fn counted<T>(listing: &Listing<T>) -> Line {
    Line::new("TotalRecords", listing.count().to_string())
}
