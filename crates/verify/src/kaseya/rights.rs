//! What the user can read.

use lotse_vendor::CallId;
use lotse_vendor::kaseya::{Listing, Trouble, User};

use super::asked::{Readable, label, roles_page};
use super::ladder::Readings;
use super::{login, troubles};
use crate::proofs::{blocked, proof, topic};
use crate::{Arg, Context, Diagnosis, Finding, FindingState, Line, Subject};

/// What reading shows of the rights of the role.
pub(super) const TOPICS: [&str; 5] =
    ["kaseya-agents", "kaseya-assets", "kaseya-audit", "kaseya-service-desks", "kaseya-users"];

/// The topics of everything that was read, and the rows of the tree that hang on them.
pub(super) fn findings(context: &Context<'_>, read: &Readings) -> Vec<Finding> {
    let mut found = vec![agents(context, read)];
    for readable in Readable::ALL {
        found.push(match readable {
            Readable::Assets => assets(context, read),
            Readable::Audit => audit(context, read),
            Readable::ServiceDesks => desks(context, read),
            Readable::Users => users(context, read),
        });
        found.extend(rows(context, readable, read));
    }
    found
}

fn agents(context: &Context<'_>, read: &Readings) -> Finding {
    let subject = topic("kaseya-agents");
    match &read.agents {
        Ok(reply) if reply.value.rows.is_empty() => none_visible(context, subject, reply.call, "agents"),
        Ok(reply) => login::passed(context, subject, reply.call, counted(&reply.value)),
        Err(trouble) => match troubles::right_missing(trouble) {
            Some(refused) => {
                let diagnosis = Diagnosis::new("kaseya-agents-refused")
                    .with("path", roles_page())
                    .with("tab", label("tab-access-rights"))
                    .with("button", label("set-role-access-rights"));
                Finding::other(subject, FindingState::Missing, diagnosis).proven(proof(
                    context,
                    trouble.call(),
                    troubles::lines(refused),
                ))
            }
            None => troubles::finding(context, subject, trouble),
        },
    }
}

fn assets(context: &Context<'_>, read: &Readings) -> Finding {
    let subject = topic(Readable::Assets.topic());
    match &read.assets {
        Ok(reply) if reply.value.rows.is_empty() => none_visible(context, subject, reply.call, "assets"),
        Ok(reply) => login::passed(context, subject, reply.call, counted(&reply.value)),
        Err(trouble) => refused(context, Readable::Assets, subject, trouble),
    }
}

fn audit(context: &Context<'_>, read: &Readings) -> Finding {
    let subject = topic(Readable::Audit.topic());
    match &read.audit {
        None => blocked(subject),
        Some(Ok(reply)) => {
            let names = reply.value.iter().take(5).cloned().collect::<Vec<_>>().join(", ");
            login::passed(context, subject, reply.call, vec![Line::new("Result", names)])
        }
        Some(Err(trouble)) => refused(context, Readable::Audit, subject, trouble),
    }
}

fn desks(context: &Context<'_>, read: &Readings) -> Finding {
    let subject = topic(Readable::ServiceDesks.topic());
    let trouble = match &read.desks {
        // None is an answer, but an empty list proves nothing.
        Ok(reply) if reply.value.rows.is_empty() => {
            return Finding::other(subject, FindingState::NeedsEyes, Diagnosis::new("kaseya-no-desks"))
                .proven(proof(context, Some(reply.call), counted(&reply.value)));
        }
        Ok(reply) => return login::passed(context, subject, reply.call, counted(&reply.value)),
        Err(trouble) => trouble,
    };
    match &read.desk_module {
        Some(module) if !module.value => {
            let lines = vec![Line::new("Result", "false").asked("true")];
            Finding::other(subject, FindingState::Missing, Diagnosis::new("kaseya-service-desk-off"))
                .proven(proof(context, Some(module.call), lines))
        }
        _ => refused(context, Readable::ServiceDesks, subject, trouble),
    }
}

fn users(context: &Context<'_>, read: &Readings) -> Finding {
    let subject = topic(Readable::Users.topic());
    match &read.users {
        Ok(reply) => {
            if let Some(user) = own(&reply.value.rows, &read.typed) {
                let lines = vec![Line::new("AdminName", &user.admin_name)];
                return login::passed(context, subject, reply.call, lines);
            }
            let user = Arg::Value(read.typed.clone());
            let diagnosis = Diagnosis::new("kaseya-user-not-listed").with("user", user);
            let shown = proof(context, Some(reply.call), counted(&reply.value));
            Finding::other(subject, FindingState::Unclear, diagnosis).proven(shown)
        }
        Err(trouble) => refused(context, Readable::Users, subject, trouble),
    }
}

/// The user of this name. Names are compared without case, as the server does when it looks one up.
pub(super) fn own<'u>(users: &'u [User], name: &str) -> Option<&'u User> {
    users.iter().find(|user| user.admin_name.to_lowercase() == name.to_lowercase())
}

/// The rows of the tree: missing if a call was refused. Otherwise only the screen shows the box.
fn rows(context: &Context<'_>, readable: Readable, read: &Readings) -> Vec<Finding> {
    let refused_or_read: Result<CallId, &Trouble> = match readable {
        Readable::Assets => read.assets.as_ref().map(|reply| reply.call),
        Readable::Audit => match &read.audit {
            Some(audit) => audit.as_ref().map(|reply| reply.call),
            None => return Vec::new(),
        },
        Readable::ServiceDesks => read.desks.as_ref().map(|reply| reply.call),
        Readable::Users => read.users.as_ref().map(|reply| reply.call),
    };
    let module_off =
        readable == Readable::ServiceDesks && read.desk_module.as_ref().is_some_and(|module| !module.value);
    let finding = |subject: Subject| match refused_or_read {
        Ok(call) => Some(
            Finding::other(subject, FindingState::NeedsEyes, about("kaseya-right-eyes", readable))
                .proven(proof(context, Some(call), Vec::new())),
        ),
        Err(trouble) => (troubles::right_missing(trouble).is_some() && !module_off)
            .then(|| refused(context, readable, subject, trouble)),
    };
    let rows = readable.rows(context.plan).into_iter();
    rows.filter_map(|(subject, step)| Some(finding(subject)?.at_step(&step))).collect()
}

fn refused(context: &Context<'_>, readable: Readable, subject: Subject, trouble: &Trouble) -> Finding {
    match troubles::right_missing(trouble) {
        Some(refused) => {
            Finding::other(subject, FindingState::Missing, about("kaseya-right-refused", readable))
                .proven(proof(context, trouble.call(), troubles::lines(refused)))
        }
        None => troubles::finding(context, subject, trouble),
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

fn none_visible(context: &Context<'_>, subject: Subject, call: CallId, what: &str) -> Finding {
    let diagnosis = Diagnosis::new("kaseya-none-visible").with("what", Arg::Choose(what.to_owned()));
    Finding::other(subject, FindingState::Unclear, diagnosis).proven(proof(
        context,
        Some(call),
        vec![Line::new("TotalRecords", "0")],
    ))
}

/// How many there are, as the server counts them.
pub(super) fn counted<T>(listing: &Listing<T>) -> Vec<Line> {
    vec![Line::new("TotalRecords", listing.count().to_string())]
}
