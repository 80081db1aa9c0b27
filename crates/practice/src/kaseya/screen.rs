//! The pages of users, tokens and roles, as drawings to click.

use lotse_guide::{Plan, RequirementKind};

use super::ID;
use super::tenant::{Tenant, User};
use crate::screen::{Drawing, FUTURE, PAST, Shown, credentials, dates, finding, label, text};

/// The values of the scope.
const ALL: &str = "all";
const NONE: &str = "none";

/// A right: the box of the guide's tree, its own name here, the topic of its finding, and how to read and set it.
type Right = (&'static str, Shown, &'static str, bool, fn(&mut Tenant, bool));

/// The screens for the user of a guide.
pub(super) fn drawn(tenant: &Tenant, plan: &Plan<'_>) -> Drawing<Tenant> {
    let mut drawing = Drawing::of(ID);
    let of_guide = |user: &User| user.guide == plan.guide.id.as_str();
    let Some(at) = tenant.users.iter().position(of_guide) else { return drawing };
    let user = &tenant.users[at];
    draw_user(&mut drawing, plan, tenant, at, user);
    draw_token(&mut drawing, tenant, user);
    draw_rights(&mut drawing, plan, tenant);
    drawing.group(false, [label("system"), label("server-management"), label("configure")]);
    let name = label("enable-vsa-api-web-service");
    drawing.tick("web-service".to_owned(), name, tenant.web_service, |tenant, on| tenant.web_service = on);
    drawing.repairs([finding(&["topic", "kaseya-web-service"])]);
    drawing
}

fn draw_user(drawing: &mut Drawing<Tenant>, plan: &Plan<'_>, tenant: &Tenant, at: usize, user: &User) {
    drawing.group(true, [label("users"), text(&user.name)]);
    let name = Shown::Words("kaseya-disabled");
    drawing.tick("disabled".to_owned(), name, tenant.user_disabled, |tenant, on| tenant.user_disabled = on);
    // A refused sign-in has many causes; the search begins at the account.
    drawing.repairs(credentials(plan, "kaseya-username"));
    drawing.repairs(credentials(plan, "kaseya-token"));
    let options = vec![
        (ALL.to_owned(), Shown::Words("kaseya-scope-all")),
        (NONE.to_owned(), Shown::Words("kaseya-scope-none")),
    ];
    let value = if tenant.agents == 0 { NONE } else { ALL };
    drawing.choice("scope".to_owned(), Shown::Words("kaseya-scope"), options, value, |tenant, value| {
        let Tenant { agents, assets, groups, desks, .. } = Tenant::default();
        let counts = if value == ALL { (agents, assets, groups, desks) } else { (0, 0, 0, 0) };
        (tenant.agents, tenant.assets, tenant.groups, tenant.desks) = counts;
    });
    drawing.repairs([finding(&["topic", "kaseya-scope"])]);
    drawing.group(true, [label("users"), text(&user.name), label("user-roles")]);
    for (id, name) in &tenant.roles {
        let on = user.roles.contains(id);
        let role = id.clone();
        drawing.tick(format!("role-{id}"), text(name), on, move |tenant, on| {
            if let Some(user) = tenant.users.get_mut(at) {
                user.roles.retain(|it| *it != role);
                if on {
                    user.roles.push(role.clone());
                }
            }
        });
        drawing.repairs(on.then(|| finding(&["topic", "kaseya-role"])));
    }
}

fn draw_token(drawing: &mut Drawing<Tenant>, tenant: &Tenant, user: &User) {
    drawing.group(false, [label("users"), text(&user.name), label("tab-access-tokens")]);
    let value = if tenant.token_expired { PAST } else { FUTURE };
    drawing.choice("token-expires".to_owned(), label("token-expires"), dates(), value, |tenant, value| {
        tenant.token_expired = value == PAST;
    });
    drawing.tick("token-rest".to_owned(), label("scope-rest-api"), tenant.token_for_rest, |tenant, on| {
        tenant.token_for_rest = on;
    });
    let restricted = !tenant.caller_accepted;
    drawing.tick("token-addresses".to_owned(), label("accept-server-ips"), restricted, |tenant, on| {
        tenant.caller_accepted = !on;
    });
}

fn draw_rights(drawing: &mut Drawing<Tenant>, plan: &Plan<'_>, tenant: &Tenant) {
    let rights: [Right; 5] = [
        ("", Shown::Words("kaseya-agents"), "kaseya-agents", tenant.reads_agents, |it, on| {
            it.reads_agents = on;
        }),
        ("tree-view", label("tree-view-assets"), "kaseya-assets", tenant.reads_assets, |it, on| {
            it.reads_assets = on;
        }),
        (
            "tree-machine-status",
            label("tree-machine-status"),
            "kaseya-audit",
            tenant.reads_audit,
            |it, on| {
                it.reads_audit = on;
            },
        ),
        (
            "tree-service-desk",
            label("tree-service-desk"),
            "kaseya-service-desks",
            tenant.reads_desks,
            |it, on| {
                it.reads_desks = on;
            },
        ),
        ("tree-user-settings", label("tree-user-settings"), "kaseya-users", tenant.reads_users, |it, on| {
            it.reads_users = on;
        }),
    ];
    drawing.group(true, [label("user-roles"), label("tab-access-rights")]);
    for (tick, name, topic, on, set) in rights {
        let ids = rows(plan, tick);
        let own = || topic.to_owned();
        drawing.tick(ids.first().cloned().unwrap_or_else(own), name, on, set);
        drawing.repairs(ids.into_iter().skip(1));
        drawing.repairs([finding(&["topic", topic])]);
    }
}

/// The ids of the findings about the rows that require a box.
fn rows(plan: &Plan<'_>, tick: &str) -> Vec<String> {
    let required = plan.requirements.iter().filter_map(|requirement| match &requirement.kind {
        RequirementKind::Right { matrix, row } => {
            let tree = plan.guide.access_trees.iter().find(|tree| tree.id == **matrix)?;
            let asked = tree.rows.iter().find(|it| it.id == **row)?;
            (asked.tick.key.as_str() == tick).then(|| finding(&["right", matrix.as_str(), row.as_str()]))
        }
        _ => None,
    });
    required.collect()
}
