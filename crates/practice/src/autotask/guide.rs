//! The API user that a guide requires.

use lotse_guide::{Choice, LabelRef, Plan, Verb};

use super::tenant::{FULL_LEVEL, OWN_LEVELS, Tenant, User};
use crate::practised::{Practised, key};

/// A number below those of all integration vendors.
const FIRST_VENDOR: i64 = 300;

/// Whether a guide uses the credentials of an API user.
pub(super) fn has_user(plan: &Plan<'_>) -> bool {
    let of_user = ["autotask-username", "autotask-secret"];
    plan.credentials.iter().any(|credential| of_user.contains(&credential.kind.as_str()))
}

/// Adds the user of a guide, with the security level that the guide requires, and its integration vendor.
pub(super) fn add_user(tenant: &mut Tenant, guide: &Practised<'_>) {
    if let Some(Choice::Value(name)) = choice(guide.plan, "integration-vendor")
        && tenant.vendors.iter().all(|(_, known)| known != name)
    {
        let id = tenant.vendors.iter().map(|(id, _)| *id).max().unwrap_or(FIRST_VENDOR);
        tenant.vendors.push((id + 1, name.clone()));
    }
    let level = level(tenant, guide);
    let taken = |id: &i64| tenant.users.iter().any(|user| user.id == *id);
    let id = (101..=999).find(|id| !taken(id)).unwrap_or_default();
    let user = User::new(id, &format!("practice-{}", guide.name), level);
    tenant.users.push(User { guide: Some(guide.guide().id.to_string()), ..user });
}

/// The id of the security level that a guide requires. The level is added if it does not exist.
fn level(tenant: &mut Tenant, guide: &Practised<'_>) -> i64 {
    let name = match choice(guide.plan, "security-level") {
        Some(Choice::Option(label)) => {
            let asked = label.key.as_str().trim_start_matches("security-level-");
            let known = tenant.levels.iter().find(|(_, name)| key(name).contains(asked));
            return known.map_or(FULL_LEVEL, |(id, _)| *id);
        }
        Some(Choice::Value(name)) => name.clone(),
        Some(Choice::Free(_) | Choice::Open | Choice::Example { .. })
            if !guide.guide().autotask_levels.is_empty() =>
        {
            let words = || guide.words().collect::<Vec<_>>().join(" ");
            copy_name(guide.plan).unwrap_or_else(|| format!("API User {}", words()))
        }
        Some(Choice::Free(_) | Choice::Open | Choice::Example { .. }) | None => return FULL_LEVEL,
    };
    if let Some((id, _)) = tenant.levels.iter().find(|(_, known)| *known == name) {
        return *id;
    }
    let taken = |id: &i64| tenant.levels.iter().any(|(known, _)| known == id);
    let id = (OWN_LEVELS..=999).find(|id| !taken(id)).unwrap_or_default();
    tenant.levels.push((id, name));
    id
}

/// What a guide selects in a field.
fn choice<'g>(plan: &Plan<'g>, field: &str) -> Option<&'g Choice> {
    plan.steps().flat_map(|(_, step)| step.all_actions()).find_map(|planned| match &planned.action.verb {
        Verb::Select(label, choice) if label.key.as_str() == field => Some(choice),
        _ => None,
    })
}

/// The name that a plan gives to its copy of a security level.
fn copy_name(plan: &Plan<'_>) -> Option<String> {
    let copies =
        |verb: &Verb| matches!(verb, Verb::Choose(label) if label.key.as_str() == "copy-security-level");
    let steps = plan.steps().map(|(_, step)| step.all_actions());
    let mut steps = steps.filter(|actions| actions.iter().any(|planned| copies(&planned.action.verb)));
    steps.find_map(|actions| actions.iter().find_map(|it| it.action.content.values.get("name").cloned()))
}

/// Whether the step with the lines of business is optional in a guide.
pub(super) fn lines_are_optional(plan: &Plan<'_>) -> bool {
    let of_lines = |area: &LabelRef| area.key.as_str() == "line-of-business";
    plan.steps().any(|(_, step)| step.step.optional && step.step.area.as_ref().is_some_and(of_lines))
}
