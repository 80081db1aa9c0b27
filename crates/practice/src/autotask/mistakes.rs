//! Mistakes that people make in Autotask, and failures of the server.

use std::time::Duration;

use super::tenant::{FULL_LEVEL, INSPECTOR, OLD, OTHER_LEVEL, OWN_LEVELS, Tenant, User, Webhook};
use crate::vendor::Mistake;

/// The mistake that is repaired with the old user's credentials.
pub(super) const ORPHANS: &str = "autotask-orphaned-webhooks";

const fn mistake(name: &'static str, make: fn(&mut Tenant)) -> Mistake<Tenant> {
    Mistake { name, make }
}

/// All mistakes.
pub(super) const MISTAKES: &[Mistake<Tenant>] = &[
    mistake("autotask-user-inactive", |it| guided(it, |user| user.active = false)),
    mistake("autotask-wrong-level", |it| guided(it, wrong_level)),
    mistake("autotask-costs-level", |it| guided(it, |user| user.level = FULL_LEVEL)),
    mistake("autotask-no-line-of-business", |it| guided(it, |user| user.pairs.clear())),
    mistake("autotask-not-api-user", |it| guided(it, not_api_user)),
    mistake("autotask-zone-moved", |it| it.old_zone = Some((5, 2))),
    mistake("autotask-user-too-new", |it| inspector(it, |user| user.too_new = true)),
    mistake("autotask-locked", |it| inspector(it, |user| user.locked = true)),
    mistake("autotask-integration-code", |it| inspector(it, new_code)),
    mistake("autotask-budget-nearly-spent", |it| it.spent = 9_640),
    mistake("autotask-thread-limit", |it| {
        it.threads.insert("resources".to_owned(), 429);
    }),
    mistake("autotask-no-resources-right", |it| {
        inspector(it, |user| {
            user.access.insert("resources".to_owned(), "None".to_owned());
        });
    }),
    mistake("autotask-duplicate-contact", |it| it.contacts.extend_from_within(..)),
    mistake("autotask-wizard-open", |it| it.wizard_done = false),
    mistake("autotask-vendor-silent", |it| it.written_tickets = 0),
    mistake("autotask-slow", |it| {
        it.spent = 7_900;
        it.slow = Duration::from_secs(1);
    }),
    mistake(ORPHANS, orphans),
];

fn guided(tenant: &mut Tenant, change: fn(&mut User)) {
    tenant.users.iter_mut().filter(|user| user.guide.is_some()).for_each(change);
}

fn inspector(tenant: &mut Tenant, change: fn(&mut User)) {
    tenant.user_mut(INSPECTOR).into_iter().for_each(change);
}

/// Replaces a level of the organisation's own by the built-in one, and the other way round.
fn wrong_level(user: &mut User) {
    user.level = if user.level >= OWN_LEVELS { FULL_LEVEL } else { OTHER_LEVEL };
}

fn not_api_user(user: &mut User) {
    user.license = 4;
    user.level = 1;
}

/// The tracking identifier was regenerated, but the screen's user still has the old one.
fn new_code(user: &mut User) {
    user.old_code = Some(std::mem::replace(&mut user.code, "practice-another-code".to_owned()));
}

/// The webhooks that a replaced integration leaves behind.
fn orphans(tenant: &mut Tenant) {
    let Some(owner) = tenant.user(OLD).map(|user| user.id) else { return };
    let kinds = ["TicketWebhooks", "CompanyWebhooks", "ContactWebhooks"];
    for (id, collection) in (31..).zip(kinds) {
        let name = format!("Practice {collection}");
        tenant.webhooks.push(Webhook { collection, id, owner, name, stays: false });
    }
}
