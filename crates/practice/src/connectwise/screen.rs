//! The screens of API members, security roles and integrator logins, as drawings to click.

use lotse_guide::Plan;

use super::ID;
use super::functions::SCREENS;
use super::guide::is_of_table_setup;
use super::role::{Function, Member, Role};
use super::tenant::Tenant;
use crate::practised::key;
use crate::screen::{Drawing, Shown, finding, label, settings, text};

/// The columns of a role, as findings and as labels name them.
const COLUMNS: [(&str, &str); 4] =
    [("add", "add-level"), ("edit", "edit-level"), ("delete", "delete-level"), ("inquire", "inquire-level")];
/// The levels, as the API and as labels name them.
const LEVELS: [(&str, &str); 3] = [("All", "level-all"), ("My", "level-my"), ("None", "level-none")];
/// The value that allows all tables.
const ALL_TABLES: &str = "all";
/// The value that allows the tables which are ticked.
const SOME_TABLES: &str = "some";

/// The screen for the member of a guide.
pub(super) fn drawn(tenant: &Tenant, plan: &Plan<'_>) -> Drawing<Tenant> {
    let mut drawing = Drawing::of(ID);
    let is_of_plan = |member: &Member| member.guide.as_deref() == Some(plan.guide.id.as_str());
    let Some(at) = tenant.members.iter().position(is_of_plan) else { return drawing };
    let member = &tenant.members[at];
    draw_member(&mut drawing, plan, at, member);
    // Nobody repairs an integration by changing a role that others use.
    if member.role.id == member.created.id {
        draw_role(&mut drawing, plan, at, &member.role);
        draw_tables(&mut drawing, plan, at, member);
    }
    drawing.group(false, [label("setup-tables"), label("integrator-login")]);
    drawing.tick("integrator".to_owned(), label("all-records"), tenant.integrator, |tenant, on| {
        tenant.integrator = on;
    });
    drawing.repairs([finding(&["topic", "connectwise-integrators"])]);
    drawing
}

/// A function that changes the member at an index.
fn of_member<V: ?Sized>(
    at: usize,
    change: impl Fn(&mut Member, &V) + 'static,
) -> impl Fn(&mut Tenant, &V) + 'static {
    move |tenant, value| {
        if let Some(member) = tenant.members.get_mut(at) {
            change(member, value);
        }
    }
}

/// The same for a box.
fn box_of(at: usize, change: fn(&mut Member, bool)) -> impl Fn(&mut Tenant, bool) + 'static {
    let set = of_member(at, move |member, on: &bool| change(member, *on));
    move |tenant, on| set(tenant, &on)
}

fn draw_member(drawing: &mut Drawing<Tenant>, plan: &Plan<'_>, at: usize, member: &Member) {
    let of_member_topic = || finding(&["topic", "connectwise-member"]);
    drawing.group(true, [label("api-members"), text(&member.identifier)]);
    let inactive = member.inactive == Some(true);
    let set = box_of(at, |member, on| member.inactive = Some(on));
    drawing.tick("member-inactive".to_owned(), Shown::Words("connectwise-inactive"), inactive, set);
    drawing.repairs(inactive.then(of_member_topic));

    let admin = Role::administrator();
    let dispatch = Role::dispatch();
    let roles = [&member.created, &admin, &dispatch];
    let options = roles.map(|role| (role.id.to_string(), text(&role.name))).into();
    let set = of_member(at, |member: &mut Member, id: &str| {
        let roles = [member.created.clone(), Role::administrator(), Role::dispatch()];
        if let Some(role) = roles.into_iter().find(|role| role.id.to_string() == id) {
            member.role = role;
        }
    });
    drawing.choice("role".to_owned(), label("role-id"), options, &member.role.id.to_string(), set);
    drawing.repairs(settings(plan, ID, None, "role-id"));
    drawing.repairs([finding(&["topic", "connectwise-role"])]);

    let set = box_of(at, |member, on| member.excluded_boards = if on { vec![2] } else { Vec::new() });
    let restricted = !member.excluded_boards.is_empty();
    drawing.tick("boards".to_owned(), label("restrict-board-access"), restricted, set);
    drawing.repairs([finding(&["topic", "connectwise-boards"])]);

    // Where the pair of keys was made: at a person or at the API member.
    let options = vec![("A".to_owned(), label("api-members")), ("F".to_owned(), label("members"))];
    let set = of_member(at, |member: &mut Member, class: &str| {
        member.license_class = Some(if class == "F" { "F" } else { "A" });
    });
    let class = member.license_class.unwrap_or("A");
    drawing.choice("keys-of".to_owned(), Shown::Words("connectwise-keys-of"), options, class, set);
    drawing.repairs([of_member_topic()]);
}

fn draw_role(drawing: &mut Drawing<Tenant>, plan: &Plan<'_>, at: usize, role: &Role) {
    let rows = || plan.guide.connectwise_roles.iter().flat_map(|it| it.rows.iter().map(move |row| (it, row)));
    let matrix = plan.guide.connectwise_roles.first().map_or("role", |it| it.id.as_str());
    let modules = role.functions.iter().fold(Vec::new(), |mut modules: Vec<&str>, function| {
        if !modules.contains(&function.module.as_str()) {
            modules.push(&function.module);
        }
        modules
    });
    for module in modules {
        let row_of = |function: &Function| {
            rows().find(|(_, row)| is_row(function, row.module.key.as_str(), row.function.key.as_str()))
        };
        let of_module = role.functions.iter().enumerate().filter(|(_, it)| it.module == *module);
        // The many functions that the guide does not name are folded away.
        let (named, others): (Vec<_>, Vec<_>) = of_module.partition(|(_, it)| row_of(it).is_some());
        let path = || [label("security-roles"), text(&role.name), known(module)].into_iter();
        drawing.group(true, path());
        for (place, function) in &named {
            draw_function(drawing, at, *place, function, |verb| match row_of(function) {
                Some((matrix, row)) => finding(&["cell", matrix.id.as_str(), row.id.as_str(), verb]),
                None => String::new(),
            });
        }
        let further = (!named.is_empty()).then_some(Shown::Words("connectwise-other-functions"));
        drawing.group(false, path().chain(further));
        for (place, function) in others {
            draw_function(drawing, at, place, function, |verb| {
                finding(&["beyond", matrix, module, &function.description, verb])
            });
        }
    }
}

fn draw_function(
    drawing: &mut Drawing<Tenant>,
    at: usize,
    place: usize,
    function: &Function,
    id: impl Fn(&str) -> String,
) {
    for (column, (verb, name)) in COLUMNS.into_iter().enumerate() {
        let Some(level) = function.level(column) else { continue };
        let options = LEVELS.map(|(level, name)| (level.to_owned(), label(name))).into();
        let set = of_member(at, move |member: &mut Member, level: &str| {
            if let Some(function) = member.role.functions.get_mut(place) {
                function.set(column, level);
            }
        });
        drawing.choice(id(verb), label(name), options, level, set);
        drawing.in_row(known(&function.description));
    }
}

fn is_row(function: &Function, module: &str, name: &str) -> bool {
    key(&function.module) == module && key(&function.description) == name
}

/// A text of the vendor whose label has the key that is made from it, if it is on record.
fn known(text: &str) -> Shown {
    Shown::Label { key: key(text), text: text.to_owned() }
}

fn draw_tables(drawing: &mut Drawing<Tenant>, plan: &Plan<'_>, at: usize, member: &Member) {
    let role = &member.role;
    let list = plan.guide.choice_lists.iter().find(|list| is_of_table_setup(plan, list.id.as_str()));
    let id = list.map_or("tables", |list| list.id.as_str());
    let path = [label("security-roles"), text(&role.name), label("table-setup"), label("update-security")];
    drawing.group(list.is_some(), path);
    let options = vec![
        (ALL_TABLES.to_owned(), Shown::Words("connectwise-all-tables")),
        (SOME_TABLES.to_owned(), Shown::Words("connectwise-some-tables")),
    ];
    let value = if role.tables.is_none() { ALL_TABLES } else { SOME_TABLES };
    let set = of_member(at, |member: &mut Member, value: &str| {
        let some = || member.created.tables.clone().unwrap_or_else(all_tables);
        member.role.tables = (value == SOME_TABLES).then(some);
    });
    drawing.choice(finding(&["whole", id]), label("allow-access"), options, value, set);
    drawing.repairs([finding(&["topic", "connectwise-tables"])]);
    let Some(tables) = &role.tables else { return };
    let mut all = all_tables();
    let own = member.created.tables.iter().flatten().filter(|table| !SCREENS.contains(&table.as_str()));
    all.extend(own.cloned());
    for table in all {
        let entry = key(&table);
        let mut entries = list.into_iter().flat_map(|list| plan.entries(&list.id));
        let is_named = entries.any(|it| it.entry.label.key.as_str() == entry);
        let about = if is_named { ["entry", id, &entry] } else { ["entry-beyond", id, &table] };
        let (about, name, on) = (finding(&about), known(&table), tables.contains(&table));
        let set = of_member(at, move |member: &mut Member, on: &bool| {
            let tables = member.role.tables.get_or_insert_default();
            tables.retain(|known| *known != table);
            if *on {
                tables.push(table.clone());
            }
        });
        drawing.tick(about, name, on, move |tenant, on| set(tenant, &on));
    }
}

fn all_tables() -> Vec<String> {
    SCREENS.iter().map(ToString::to_string).collect()
}
