//! The mistakes of this vendor.

use std::time::Duration;

use super::{Member, Role};
use crate::{Mistake, Tenants};

const fn mistake(name: &'static str, make: fn(&mut Tenants)) -> Mistake {
    Mistake { name, make }
}

/// Changes both members that the guides make.
fn both(tenants: &mut Tenants, change: fn(&mut Member)) {
    change(&mut tenants.connectwise.sophos);
    change(&mut tenants.connectwise.umbrella);
}

fn level(role: &mut Role, function: &str, column: usize, level: &str) {
    if let Some(function) = role.function(function) {
        function.levels[column] = Some(level.to_owned());
    }
}

/// All of them.
pub(crate) const MISTAKES: &[Mistake] = &[
    mistake("connectwise-edit-my", |all| both(all, |it| level(&mut it.role, "Service Tickets", 1, "My"))),
    mistake("connectwise-delete-too-wide", |all| {
        both(all, |it| level(&mut it.role, "Company Maintenance", 2, "All"));
    }),
    mistake("connectwise-right-missing", |all| {
        both(all, |it| level(&mut it.role, "Company Maintenance", 3, "None"));
    }),
    mistake("connectwise-right-beyond", |all| both(all, |it| level(&mut it.role, "Invoicing", 3, "All"))),
    mistake("connectwise-table-missing", |all| both(all, |it| it.role.without_table("Service / Priority"))),
    mistake("connectwise-all-tables", |all| both(all, |it| it.role.tables = None)),
    mistake("connectwise-admin-role", |all| {
        both(all, |it| {
            it.role = Member::admin().role;
        });
    }),
    mistake("connectwise-wrong-role", |all| {
        both(all, |it| {
            it.role = Role::nothing(303, "Dispatch");
            level(&mut it.role, "Time Entry", 0, "All");
            level(&mut it.role, "Time Entry", 3, "All");
        });
    }),
    mistake("connectwise-member-inactive", |all| both(all, |it| it.inactive = Some(true))),
    mistake("connectwise-personal-keys", |all| both(all, |it| it.license_class = Some("F"))),
    mistake("connectwise-key-truncated", |all| {
        both(all, |it| {
            it.shown_private_key.pop();
            it.shown_private_key.pop();
        });
    }),
    mistake("connectwise-client-id-refused", |all| {
        all.connectwise.client_ids_refused = true;
    }),
    mistake("connectwise-my-security-refused", |all| all.connectwise.my_security_instead = Some(403)),
    mistake("connectwise-busy", |all| all.connectwise.busy_after = Some(1)),
    mistake("connectwise-slow", |all| all.connectwise.slow = Duration::from_secs(2)),
    mistake("connectwise-company-unknown", |all| {
        all.connectwise.lookup_instead = Some((200, "null"));
    }),
    mistake("connectwise-codebase-moved", |all| {
        all.connectwise.moved_from = Some("v2026_2".to_owned());
    }),
    mistake("connectwise-maintenance", |all| {
        let page =
            "<!DOCTYPE html><html><head><title>Maintenance</title></head><body>Back soon</body></html>";
        all.connectwise.instead = Some((503, "text/html", page));
    }),
    mistake("connectwise-boards-excluded", |all| both(all, |it| it.excluded_boards = vec![2])),
];
