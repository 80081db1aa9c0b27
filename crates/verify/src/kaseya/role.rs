//! The user's role: it must have exactly one, without full permissions. No call shows the details of a role.

use lotse_vendor::kaseya::{Identifier, Listing, Role};
use lotse_vendor::{CallId, Reply};

use super::asked::{answer, roles_page, users_page};
use super::ladder::Readings;
use super::rights::own;
use super::troubles::{self, right_missing};
use crate::findings::{Findings, topic};
use crate::{Arg, Diagnosis, FindingState, Line, Subject};

/// Roles with full permissions.
const FULL: &[&str] = &["system", "master"];

fn subject() -> Subject {
    topic("kaseya-role")
}

/// Reports whether the user has one role, and which. Returns whether it is not the role that was created for the
/// integration. An additional role beside that one is still judged.
pub(super) fn judge(
    read: &Readings,
    of_session: Option<(CallId, &Identifier)>,
    findings: &mut Findings<'_>,
) -> bool {
    let troubles = [read.users.as_ref().err(), read.roles.as_ref().err()];
    if let Some(trouble) = troubles.into_iter().flatten().find(|trouble| !right_missing(trouble)) {
        troubles::report(findings, subject(), trouble);
        return false;
    }
    let user = read.users.as_ref().ok().and_then(|reply| own(&reply.value.rows, &read.typed));
    let known = user.and_then(|user| user.admin_role_ids.clone()).unwrap_or_default();
    let roles = read.roles.as_ref().ok();
    let all = known.iter().chain(of_session.map(|(_, id)| id));
    if let Some(roles) = roles
        && let Some(full) = all.filter_map(|id| named(roles, id)).find(|role| is_full(role))
    {
        let diagnosis = Diagnosis::new("kaseya-full-rights-role")
            .with("role", Arg::Value(full.role_name.clone()))
            .with("path", users_page());
        let line = Line::new("RoleName", &full.role_name);
        findings.report(subject(), FindingState::Excess, diagnosis, (roles.call, line));
        return true;
    }
    if let Some((call, worked)) = of_session
        && !known.is_empty()
        && !known.contains(worked)
    {
        differs(&known, worked, call, roles, findings);
        return true;
    }
    match (known.as_slice(), roles) {
        ([_, _, ..], _) => more_than_one(read, &known, roles, findings),
        ([one], Some(roles)) if let Some(role) = named(roles, one) => {
            let line = Line::new("RoleName", &role.role_name);
            let remark =
                Diagnosis::new("kaseya-role-by-name").with("role", Arg::Value(role.role_name.clone()));
            findings.pass_remarked(subject(), (roles.call, line), Some(remark));
        }
        _ => eyes(read, findings),
    }
    false
}

fn named<'r>(roles: &'r Reply<Listing<Role>>, id: &Identifier) -> Option<&'r Role> {
    roles.value.rows.iter().find(|role| role.role_id == *id)
}

fn is_full(role: &Role) -> bool {
    FULL.contains(&role.role_name.trim().to_lowercase().as_str())
}

/// The session works with a role that is not one of the user's, so the user's own role was not tested.
fn differs(
    known: &[Identifier],
    worked: &Identifier,
    call: CallId,
    roles: Option<&Reply<Listing<Role>>>,
    findings: &mut Findings<'_>,
) {
    let names = known.iter().map(|id| name_of(roles, id)).collect::<Vec<_>>().join(", ");
    let diagnosis = Diagnosis::new("kaseya-role-differs")
        .with("role", Arg::Value(names))
        .with("other", Arg::Value(name_of(roles, worked)))
        .with("path", users_page());
    let ids = known.iter().map(Identifier::as_str).collect::<Vec<_>>().join(", ");
    let line = Line::new("RoleId", worked.as_str()).asked(ids);
    findings.report(subject(), FindingState::Missing, diagnosis, (call, line));
}

/// The name of a role, or its id if the name is not known.
fn name_of(roles: Option<&Reply<Listing<Role>>>, id: &Identifier) -> String {
    roles.and_then(|roles| named(roles, id)).map_or_else(|| id.to_string(), |role| role.role_name.clone())
}

/// Reports more than one role. A user that is reused keeps its old role until everything works.
fn more_than_one(
    read: &Readings,
    ids: &[Identifier],
    roles: Option<&Reply<Listing<Role>>>,
    findings: &mut Findings<'_>,
) {
    let names = ids.iter().map(|id| name_of(roles, id)).collect::<Vec<_>>().join(", ");
    let is_new = answer(findings.context.plan, "user") == Some("new");
    let state = if is_new { FindingState::Excess } else { FindingState::Unclear };
    let diagnosis = Diagnosis::new("kaseya-more-roles")
        .with("count", Arg::Number(u32::try_from(ids.len()).unwrap_or(u32::MAX)))
        .with("roles", Arg::Value(names))
        .with("path", users_page());
    let call = read.users.as_ref().ok().map(|reply| reply.call);
    let joined = ids.iter().map(Identifier::as_str).collect::<Vec<_>>().join(", ");
    findings.report(subject(), state, diagnosis, (call, vec![Line::new("AdminRoleIds", joined)]));
}

/// Leaves the role to the technician, because the server does not show it.
fn eyes(read: &Readings, findings: &mut Findings<'_>) {
    let call = match (&read.roles, &read.users) {
        (Err(trouble), _) | (Ok(_), Err(trouble)) => trouble.call(),
        (Ok(reply), Ok(_)) => Some(reply.call),
    };
    let diagnosis = Diagnosis::new("kaseya-role-eyes").with("path", roles_page());
    findings.report(subject(), FindingState::NeedsEyes, diagnosis, call);
}
