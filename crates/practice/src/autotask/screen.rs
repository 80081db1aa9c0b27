//! The forms of the API users, as drawings to click.

use lotse_guide::Plan;

use super::ID;
use super::tenant::{INSPECTOR, Tenant, User};
use crate::practised::key;
use crate::screen::{Drawing, Shown, credentials, finding, label, settings, text};

/// The entity of the users.
const RESOURCES: &str = "resources";

/// The screens for the user of a guide, and for the user with which checks look.
pub(super) fn drawn(tenant: &Tenant, plan: &Plan<'_>) -> Drawing<Tenant> {
    let mut drawing = Drawing::of(ID);
    if !plan.guide.is_for(ID) {
        return drawing;
    }
    let of_guide = |user: &&User| user.guide.as_deref() == Some(plan.guide.id.as_str());
    if let Some(user) = tenant.users.iter().find(of_guide) {
        draw_user(&mut drawing, plan, tenant, user);
    }
    if let Some(user) = tenant.user(INSPECTOR) {
        drawing.group(false, [label("resources-users"), text(&tenant.username(user))]);
        let set = of_user(user, |user, on: &bool| user.locked = *on);
        drawing.tick("inspector-locked".to_owned(), label("locked"), user.locked, move |it, on| set(it, &on));
        drawing.repairs([finding(&["topic", "autotask-inspector"])]);
        let options =
            vec![("All".to_owned(), label("level-full")), ("None".to_owned(), label("no-permission"))];
        let value = user.access.get(RESOURCES).map_or("All", String::as_str);
        let set = of_user(user, |user: &mut User, value: &str| {
            user.access.remove(RESOURCES);
            if value != "All" {
                user.access.insert(RESOURCES.to_owned(), value.to_owned());
            }
        });
        drawing.choice("inspector-resources".to_owned(), label("resources-list"), options, value, set);
        drawing.repairs([finding(&["topic", "autotask-rights"])]);
    }
    if plan.guide.product.as_str() == "kaseya" {
        drawing.group(false, [label("device-discovery-wizard")]);
        let done = Shown::Words("autotask-wizard-done");
        drawing.tick("wizard".to_owned(), done, tenant.wizard_done, |tenant, on| tenant.wizard_done = on);
    }
    drawing
}

/// A function that changes a user.
fn of_user<V: ?Sized>(
    user: &User,
    change: impl Fn(&mut User, &V) + 'static,
) -> impl Fn(&mut Tenant, &V) + 'static {
    let id = user.id;
    move |tenant, value| tenant.users.iter_mut().filter(|it| it.id == id).for_each(|it| change(it, value))
}

fn draw_user(drawing: &mut Drawing<Tenant>, plan: &Plan<'_>, tenant: &Tenant, user: &User) {
    let general = Some("section-general");
    drawing.group(true, [label("resources-users"), text(&tenant.username(user)), label("section-general")]);
    let set = of_user(user, |user, on: &bool| user.active = *on);
    drawing.tick("active".to_owned(), label("active"), user.active, move |it, on| set(it, &on));
    drawing.repairs(settings(plan, ID, general, "active"));
    let is_api = tenant.licenses.iter().any(|(id, name)| *id == user.license && name.contains("API"));
    let of_name = credentials(plan, "autotask-username");
    drawing.repairs(of_name.iter().filter(|_| is_api).cloned());

    let named = |list: &[(i64, String)]| list.iter().map(|(id, name)| (id.to_string(), text(name))).collect();
    let set = of_user(user, |user: &mut User, value: &str| user.level = value.parse().unwrap_or(user.level));
    let level = user.level.to_string();
    drawing.choice("level".to_owned(), label("security-level"), named(&tenant.levels), &level, set);
    drawing.repairs(settings(plan, ID, None, "security-level"));

    let set = of_user(user, |user: &mut User, value: &str| {
        user.license = value.parse().unwrap_or(user.license);
    });
    let license = user.license.to_string();
    let name = Shown::Words("autotask-license");
    drawing.choice("license".to_owned(), name, named(&tenant.licenses), &license, set);

    // The finding about the name says as well that the user was made in the wrong menu.
    drawing.repairs(of_name.into_iter().filter(|_| !is_api));

    drawing.group(true, [label("resources-users"), text(&tenant.username(user)), label("line-of-business")]);
    for (pair, _, line, _) in tenant.pairs.iter().filter(|(.., active)| *active) {
        let Some((_, name)) = tenant.lines.iter().find(|(id, _)| id == line) else { continue };
        let shown = Shown::Label { key: format!("lob-{}", key(name)), text: name.clone() };
        let pair = *pair;
        let set = of_user(user, move |user, on: &bool| {
            user.pairs.retain(|it| *it != pair);
            if *on {
                user.pairs.push(pair);
                user.pairs.sort_unstable();
            }
        });
        let on = user.pairs.contains(&pair);
        drawing.tick(format!("line-{pair}"), shown, on, move |it, on| set(it, &on));
        drawing.repairs([finding(&["topic", "autotask-lines"])]);
    }
}
