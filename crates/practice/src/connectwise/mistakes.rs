//! Mistakes that people make in ConnectWise PSA, and failures of the server.

use std::time::Duration;

use super::role::{DELETE, EDIT, Function, INQUIRE, Member, Role};
use super::tenant::Tenant;
use crate::vendor::Mistake;

const fn mistake(name: &'static str, make: fn(&mut Tenant)) -> Mistake<Tenant> {
    Mistake { name, make }
}

/// Changes the members of all guides.
fn members(tenant: &mut Tenant, change: fn(&mut Member)) {
    tenant.members.iter_mut().for_each(change);
}

fn edit_my(member: &mut Member) {
    if let Some(it) = member.role.pick("Service Tickets", |it| it.level(EDIT) == Some("All")) {
        it.set(EDIT, "My");
    }
}

fn delete_too_wide(member: &mut Member) {
    let undeletable = |it: &Function| it.is_granted() && it.level(DELETE) == Some("None");
    if let Some(it) = member.role.pick("Company Maintenance", undeletable) {
        it.set(DELETE, "All");
    }
}

fn right_missing(member: &mut Member) {
    if let Some(it) = member.role.pick("Company Maintenance", |it| it.level(INQUIRE) == Some("All")) {
        it.set(INQUIRE, "None");
    }
}

fn right_beyond(member: &mut Member) {
    let off = |it: &Function| !it.is_granted() && it.level(INQUIRE).is_some();
    if let Some(it) = member.role.pick("Invoicing", off) {
        it.set(INQUIRE, "All");
    }
}

fn key_truncated(member: &mut Member) {
    let length = member.shown_private_key.len().saturating_sub(2);
    member.shown_private_key.truncate(length);
}

/// All mistakes.
pub(super) const MISTAKES: &[Mistake<Tenant>] = &[
    mistake("connectwise-edit-my", |it| members(it, edit_my)),
    mistake("connectwise-delete-too-wide", |it| members(it, delete_too_wide)),
    mistake("connectwise-right-missing", |it| members(it, right_missing)),
    mistake("connectwise-right-beyond", |it| members(it, right_beyond)),
    mistake("connectwise-table-missing", |it| members(it, |it| it.role.lose_table("Service / Priority"))),
    mistake("connectwise-all-tables", |it| members(it, |it| it.role.tables = None)),
    mistake("connectwise-admin-role", |it| members(it, |it| it.role = Role::administrator())),
    mistake("connectwise-wrong-role", |it| members(it, |it| it.role = Role::dispatch())),
    mistake("connectwise-member-inactive", |it| members(it, |it| it.inactive = Some(true))),
    mistake("connectwise-personal-keys", |it| members(it, |it| it.license_class = Some("F"))),
    mistake("connectwise-key-truncated", |it| members(it, key_truncated)),
    mistake("connectwise-client-id-refused", |it| it.client_ids_refused = true),
    mistake("connectwise-my-security-refused", |it| it.my_security_instead = Some(403)),
    mistake("connectwise-busy", |it| it.busy_after = Some(1)),
    mistake("connectwise-slow", |it| it.slow = Duration::from_secs(2)),
    mistake("connectwise-company-unknown", |it| it.lookup_instead = Some((200, "null"))),
    mistake("connectwise-codebase-moved", |it| it.moved_from = Some("v2026_2".to_owned())),
    mistake("connectwise-maintenance", |it| {
        let page =
            "<!DOCTYPE html><html><head><title>Maintenance</title></head><body>Back soon</body></html>";
        it.instead = Some((503, "text/html", page));
    }),
    mistake("connectwise-boards-excluded", |it| members(it, |it| it.excluded_boards = vec![2])),
    mistake("connectwise-no-integrator", |it| it.integrator = false),
    mistake("connectwise-nothing-written", |it| it.written = false),
];

/// One level that is too narrow and one that is too wide, if the role of the guide has levels that can be changed
/// that way.
pub(super) fn first(mut role: Role) -> Vec<&'static str> {
    let granted = role.functions.iter().any(Function::is_granted);
    let edits = role.pick("", |it| it.level(EDIT) == Some("All")).is_some();
    match (granted, edits) {
        (true, true) => vec!["connectwise-edit-my", "connectwise-delete-too-wide"],
        (true, false) => vec!["connectwise-right-missing", "connectwise-delete-too-wide"],
        (false, _) => vec!["connectwise-member-inactive"],
    }
}
