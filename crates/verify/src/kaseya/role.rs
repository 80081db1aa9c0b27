//! The user's roles: one, and not one that may do everything. What a role may do in detail no call shows.

use lotse_vendor::kaseya::{Identifier, Listing, Reply, Role};

use super::asked::{answer, roles_page, users_page};
use super::ladder::Readings;
use super::rights::own;
use super::{login, troubles};
use crate::proofs::{proof, topic};
use crate::{Arg, Context, Diagnosis, Finding, FindingState, Line};

/// Roles that may do everything.
const FULL: &[&str] = &["system", "master"];

/// Whether the user has one role, and which.
pub(super) fn finding(context: &Context<'_>, read: &Readings, of_session: Option<&Identifier>) -> Finding {
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
    let all = known.iter().chain(of_session);
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

fn named<'r>(roles: &'r Reply<Listing<Role>>, id: &Identifier) -> Option<&'r Role> {
    roles.value.rows.iter().find(|role| role.role_id == *id)
}

fn is_full(role: &Role) -> bool {
    FULL.contains(&role.role_name.trim().to_lowercase().as_str())
}

/// More roles than the guide asks for. A user that is used again keeps its old role until all works.
fn more_than_one(
    context: &Context<'_>,
    read: &Readings,
    ids: &[Identifier],
    roles: Option<&Reply<Listing<Role>>>,
) -> Finding {
    let name = |id: &Identifier| {
        roles.and_then(|roles| named(roles, id)).map_or_else(|| id.to_string(), |role| role.role_name.clone())
    };
    let names = ids.iter().map(name).collect::<Vec<_>>().join(", ");
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
