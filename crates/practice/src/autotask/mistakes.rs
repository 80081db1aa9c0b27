//! What somebody could have done wrong in Autotask, and what can go wrong there.

use std::time::Duration;

use super::tenant::{INSPECTOR, OLD, Tenant, User, Webhook};
use crate::{Mistake, Tenants};

/// The mistakes of this vendor.
pub(crate) const MISTAKES: &[Mistake] = &[
    Mistake { name: "autotask-user-inactive", make: |all| guided(all, |user| user.active = false) },
    Mistake {
        name: "autotask-wrong-level",
        // For a copy, the original; for the original, some other one.
        make: |all| guided(all, |user| user.level = if user.level == 50 { 10 } else { 51 }),
    },
    Mistake { name: "autotask-costs-level", make: |all| guided(all, |user| user.level = 10) },
    Mistake { name: "autotask-no-line-of-business", make: |all| guided(all, |user| user.pairs.clear()) },
    Mistake {
        name: "autotask-not-api-user",
        make: |all| {
            guided(all, |user| {
                user.license = 4;
                user.level = 1;
            });
        },
    },
    Mistake { name: "autotask-zone-moved", make: |all| all.autotask.old_zone = Some((5, 2)) },
    Mistake { name: "autotask-user-too-new", make: |all| inspector(all, |user| user.too_new = true) },
    Mistake { name: "autotask-locked", make: |all| inspector(all, |user| user.locked = true) },
    Mistake {
        name: "autotask-integration-code",
        make: |all| inspector(all, |user| "practice-another-code".clone_into(&mut user.code)),
    },
    Mistake { name: "autotask-budget-nearly-spent", make: |all| all.autotask.spent = 9_640 },
    Mistake {
        name: "autotask-thread-limit",
        make: |all| {
            all.autotask.threads.insert("resources".to_owned(), 429);
        },
    },
    Mistake {
        name: "autotask-no-resources-right",
        make: |all| {
            inspector(all, |user| {
                user.access.insert("resources".to_owned(), "None".to_owned());
            });
        },
    },
    Mistake {
        name: "autotask-duplicate-contact",
        make: |all| {
            let again = all.autotask.contacts.clone();
            all.autotask.contacts.extend(again);
        },
    },
    Mistake {
        name: "autotask-slow",
        make: |all| {
            all.autotask.spent = 7_900;
            all.autotask.slow = Duration::from_secs(1);
        },
    },
    Mistake { name: "autotask-orphaned-webhooks", make: |all| orphans(&mut all.autotask) },
];

fn guided(all: &mut Tenants, change: impl Fn(&mut User)) {
    all.autotask.guided().for_each(change);
}

fn inspector(all: &mut Tenants, change: impl FnOnce(&mut User)) {
    if let Some(user) = all.autotask.user_mut(INSPECTOR) {
        change(user);
    }
}

/// What an integration leaves behind when it is replaced.
fn orphans(tenant: &mut Tenant) {
    let Some(owner) = tenant.user(OLD).map(|user| user.id) else { return };
    let kinds = ["TicketWebhooks", "CompanyWebhooks", "ContactWebhooks"];
    for (id, collection) in (31..).zip(kinds) {
        let name = format!("Practice {collection}");
        tenant.webhooks.push(Webhook { collection, id, owner, name, stays: false });
    }
}
