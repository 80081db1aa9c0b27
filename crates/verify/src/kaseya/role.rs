//! The user's roles: one, and not one that may do everything. What a role may do in detail no call shows.

use lotse_vendor::kaseya::{Identifier, Listing, Role};
use lotse_vendor::{CallId, Reply};

use super::asked::{answer, roles_page, users_page};
use super::ladder::Readings;
use super::rights::own;
use super::{login, troubles};
use crate::proofs::{proof, topic};
use crate::{Arg, Context, Diagnosis, Finding, FindingState, Line};

/// Roles that may do everything.
const FULL: &[&str] = &["system", "master"];

/// Whether the user has one role, and which.
pub(super) fn finding(
    context: &Context<'_>,
    read: &Readings,
    of_session: Option<(CallId, &Identifier)>,
) -> Finding {
    let subject = topic("kaseya-role");
    let ids = match &read.users {
        Ok(reply) => own(&reply.value.rows, &read.typed).and_then(|user| user.admin_role_ids.clone()),
        Err(trouble) if troubles::right_missing(trouble).is_none() => {
            return troubles::finding(context, subject, trouble);
        }
        Err(_) => None,
    };
    let roles = match &read.roles {
        Ok(reply) => Some(reply),
        Err(trouble) if troubles::right_missing(trouble).is_none() => {
            return troubles::finding(context, subject, trouble);
        }
        Err(_) => None,
    };
    let known = ids.clone().unwrap_or_default();
    let all = known.iter().chain(of_session.map(|(_, id)| id));
    if let Some(roles) = roles
        && let Some(full) = all.filter_map(|id| named(roles, id)).find(|role| is_full(role))
    {
        let diagnosis = Diagnosis::new("kaseya-full-rights-role")
            .with("role", Arg::Value(context.visit.masked(&full.role_name)))
            .with("path", users_page());
        let lines = vec![Line::new("RoleName", &full.role_name)];
        return Finding::other(subject, FindingState::Excess, diagnosis).proven(proof(
            context,
            Some(roles.call),
            lines,
        ));
    }
    if let Some((call, worked)) = of_session
        && !known.is_empty()
        && !known.contains(worked)
    {
        return differs(context, &known, worked, call, roles);
    }
    match (known.as_slice(), roles) {
        ([_, _, ..], _) => more_than_one(context, read, &known, roles),
        ([one], Some(roles)) => match named(roles, one) {
            Some(role) => {
                let lines = vec![Line::new("RoleName", &role.role_name)];
                let remark = Diagnosis::new("kaseya-role-by-name")
                    .with("role", Arg::Value(context.visit.masked(&role.role_name)));
                login::passed(context, subject, roles.call, lines).remarked(remark)
            }
            None => eyes(context, read),
        },
        _ => eyes(context, read),
    }
}

/// Whether this says that the role is not the one that was made for the integration. A further role beside that one is
/// no reason to leave it unjudged.
pub(super) fn is_wrong(finding: &Finding) -> bool {
    let wrong = ["kaseya-full-rights-role", "kaseya-role-differs"];
    finding.diagnosis.as_ref().is_some_and(|diagnosis| wrong.contains(&diagnosis.code.as_str()))
}

fn named<'r>(roles: &'r Reply<Listing<Role>>, id: &Identifier) -> Option<&'r Role> {
    roles.value.rows.iter().find(|role| role.role_id == *id)
}

fn is_full(role: &Role) -> bool {
    FULL.contains(&role.role_name.trim().to_lowercase().as_str())
}

/// The session works with another role than those that the user has: what it may do was not asked with the user's own.
fn differs(
    context: &Context<'_>,
    known: &[Identifier],
    worked: &Identifier,
    call: CallId,
    roles: Option<&Reply<Listing<Role>>>,
) -> Finding {
    let names = known.iter().map(|id| name_of(roles, id)).collect::<Vec<_>>().join(", ");
    let shown = |text: &str| Arg::Value(context.visit.masked(text));
    let diagnosis = Diagnosis::new("kaseya-role-differs")
        .with("role", shown(&names))
        .with("other", shown(&name_of(roles, worked)))
        .with("path", users_page());
    let ids = known.iter().map(Identifier::as_str).collect::<Vec<_>>().join(", ");
    let lines = vec![Line::new("RoleId", worked.as_str()).asked(ids)];
    Finding::other(topic("kaseya-role"), FindingState::Missing, diagnosis).proven(proof(
        context,
        Some(call),
        lines,
    ))
}

/// The name of a role, or its id where the name is not known.
fn name_of(roles: Option<&Reply<Listing<Role>>>, id: &Identifier) -> String {
    roles.and_then(|roles| named(roles, id)).map_or_else(|| id.to_string(), |role| role.role_name.clone())
}

/// More roles than the guide asks for. A user that is used again keeps its old role until all works.
fn more_than_one(
    context: &Context<'_>,
    read: &Readings,
    ids: &[Identifier],
    roles: Option<&Reply<Listing<Role>>>,
) -> Finding {
    let names = ids.iter().map(|id| name_of(roles, id)).collect::<Vec<_>>().join(", ");
    let state = if answer(context.plan, "user") == Some("new") {
        FindingState::Excess
    } else {
        FindingState::Unclear
    };
    let diagnosis = Diagnosis::new("kaseya-more-roles")
        .with("count", Arg::Number(u32::try_from(ids.len()).unwrap_or(u32::MAX)))
        .with("roles", Arg::Value(context.visit.masked(&names)))
        .with("path", users_page());
    let call = read.users.as_ref().ok().map(|reply| reply.call);
    let joined = ids.iter().map(Identifier::as_str).collect::<Vec<_>>().join(", ");
    Finding::other(topic("kaseya-role"), state, diagnosis).proven(proof(
        context,
        call,
        vec![Line::new("AdminRoleIds", joined)],
    ))
}

/// The server does not show the role: the technician looks.
fn eyes(context: &Context<'_>, read: &Readings) -> Finding {
    let call = match (&read.roles, &read.users) {
        (Err(trouble), _) | (Ok(_), Err(trouble)) => trouble.call(),
        (Ok(reply), Ok(_)) => Some(reply.call),
    };
    let diagnosis = Diagnosis::new("kaseya-role-eyes").with("path", roles_page());
    Finding::other(topic("kaseya-role"), FindingState::NeedsEyes, diagnosis).proven(proof(
        context,
        call,
        Vec::new(),
    ))
}
