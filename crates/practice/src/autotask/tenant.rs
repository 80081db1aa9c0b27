//! The state of the tenant.

use std::collections::BTreeMap;
use std::time::Duration;

/// The current state of the tenant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tenant {
    /// The domain of all usernames.
    pub domain: String,
    /// The tenant's zone: the number in `webservices18.autotask.net`.
    pub zone: u16,
    /// The zone that look-ups still return, and for how many look-ups. For a tenant that was just moved.
    pub old_zone: Option<(u16, u32)>,
    /// The `url` that look-ups return instead of the correct one.
    pub zone_url: Option<String>,
    /// The id of the database.
    pub database: i64,
    /// Other tenants in the same zone: domain and database id.
    pub neighbours: BTreeMap<String, i64>,
    /// The users.
    pub users: Vec<User>,
    /// The security levels: id and name.
    pub levels: Vec<(i64, String)>,
    /// The licences: id and name.
    pub licenses: Vec<(i64, String)>,
    /// The internal locations: id and name.
    pub locations: Vec<(i64, String)>,
    /// The divisions: id and name.
    pub divisions: Vec<(i64, String)>,
    /// The lines of business: id and name.
    pub lines: Vec<(i64, String)>,
    /// The pairs of division and line of business: id, division, line, active.
    pub pairs: Vec<(i64, i64, i64, bool)>,
    /// The e-mail addresses of the contacts.
    pub contacts: Vec<String>,
    /// The number of tickets that were changed in recent days.
    pub recent_tickets: u32,
    /// The integration vendors that Autotask knows: id and name.
    pub vendors: Vec<(i64, String)>,
    /// How many tickets these vendors have written, in turn.
    pub written_tickets: usize,
    /// Whether Kaseya's discovery wizard was worked through.
    pub wizard_done: bool,
    /// The webhooks of all users.
    pub webhooks: Vec<Webhook>,
    /// The calls of the current hour, by all integrations.
    pub spent: u32,
    /// The hourly limit of calls.
    pub limit: u32,
    /// The number of wrong secrets after which a user is locked.
    pub lock_after: u32,
    /// Whether a wrong tracking identifier gets an empty 401 instead of a 500 with a message. Both are documented.
    pub code_is_empty: bool,
    /// Entities whose calls are refused because of too many concurrent calls, with the status of the refusal.
    pub threads: BTreeMap<String, u16>,
    /// The delay of each answer.
    pub slow: Duration,
    /// The page size.
    pub page: usize,
    /// The host in `nextPageUrl`, if it differs from the zone's host.
    pub next_page_host: Option<String>,
    /// Whether access is reported as numbers instead of words. Both are documented.
    pub rights_as_numbers: bool,
}

/// An API user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct User {
    /// Its id.
    pub id: i64,
    /// The username without the domain.
    pub key: String,
    /// The secret.
    pub secret: String,
    /// The tracking identifier: the user's own, or a vendor's, which only that vendor knows.
    pub code: String,
    /// The previous tracking identifier, which was copied before it was regenerated.
    pub old_code: Option<String>,
    /// The id of the guide that this user belongs to.
    pub guide: Option<String>,
    /// The e-mail address.
    pub mail: String,
    /// The Active box.
    pub active: bool,
    /// The Locked box.
    pub locked: bool,
    /// Whether the user is less than five minutes old, so that not every server knows it yet.
    pub too_new: bool,
    /// The licence type.
    pub license: i64,
    /// The id of the security level.
    pub level: i64,
    /// The id of the primary internal location.
    pub location: Option<i64>,
    /// The ids of its pairs of division and line of business.
    pub pairs: Vec<i64>,
    /// The entities to which its access is not `All`, with the value `None` or `Restricted`.
    pub access: BTreeMap<String, String>,
    /// The number of wrong secrets so far.
    pub wrong_secrets: u32,
}

/// A webhook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Webhook {
    /// Its collection, such as `TicketWebhooks`.
    pub collection: &'static str,
    /// Its id.
    pub id: i64,
    /// The id of its owner.
    pub owner: i64,
    /// Its name.
    pub name: String,
    /// Whether its deletion is answered with success but has no effect.
    pub stays: bool,
}

/// The user whose credentials checks use.
pub(crate) const INSPECTOR: &str = "practice-inspector";
/// The user of a replaced integration.
pub(crate) const OLD: &str = "practice-old";

/// The id of Autotask's built-in level for API users.
pub(super) const FULL_LEVEL: i64 = 10;
/// The first id of security levels that the organisation created.
pub(super) const OWN_LEVELS: i64 = 50;
/// A level of the organisation's own that no guide requires.
pub(super) const OTHER_LEVEL: i64 = 51;

impl User {
    /// Creates an active API user with all active lines of business. The secret is `<key>-secret-0001`.
    pub fn new(id: i64, key: &str, level: i64) -> Self {
        Self {
            id,
            key: key.to_owned(),
            secret: format!("{key}-secret-0001"),
            code: format!("{key}-code-0001"),
            old_code: None,
            guide: None,
            mail: format!("{key}@uebungsfirma.lotse-practice.example"),
            active: true,
            locked: false,
            too_new: false,
            license: 7,
            level,
            location: Some(1),
            pairs: vec![21, 22],
            access: BTreeMap::new(),
            wrong_secrets: 0,
        }
    }
}

impl Default for Tenant {
    fn default() -> Self {
        let named = |list: &[(i64, &str)]| list.iter().map(|(id, name)| (*id, (*name).to_owned())).collect();
        Self {
            domain: "uebungsfirma.lotse-practice.example".to_owned(),
            zone: 18,
            old_zone: None,
            zone_url: None,
            database: 700_001,
            neighbours: BTreeMap::new(),
            users: vec![User::new(103, INSPECTOR, FULL_LEVEL), User::new(104, OLD, OTHER_LEVEL)],
            levels: named(&[
                (1, "System Administrator (system)"),
                (FULL_LEVEL, "API User (system) (API-only)"),
                (11, "API User (system) Can't Read Costs (API-only)"),
                (OTHER_LEVEL, "API User Practice"),
            ]),
            licenses: named(&[(1, "Administrator"), (4, "Team Member"), (7, "API User")]),
            locations: named(&[(1, "Headquarters"), (2, "Branch Office")]),
            divisions: named(&[(1, "General")]),
            lines: named(&[(1, "IT Services"), (2, "Software Development"), (3, "Printing")]),
            pairs: vec![(21, 1, 1, true), (22, 1, 2, true), (23, 1, 3, false)],
            contacts: vec![
                "anna.practice@customer.example".to_owned(),
                "jan.practice@customer.example".to_owned(),
            ],
            recent_tickets: 12,
            vendors: Vec::new(),
            written_tickets: 12,
            wizard_done: true,
            webhooks: Vec::new(),
            spent: 420,
            limit: 10_000,
            lock_after: 5,
            code_is_empty: false,
            threads: BTreeMap::new(),
            slow: Duration::ZERO,
            page: 500,
            next_page_host: None,
            rights_as_numbers: false,
        }
    }
}

impl Tenant {
    /// A user's full username.
    pub fn username(&self, user: &User) -> String {
        format!("{}@{}", user.key, self.domain)
    }

    /// The user with this part before the domain.
    pub fn user(&self, key: &str) -> Option<&User> {
        self.users.iter().find(|user| user.key == key)
    }

    /// The user with this part before the domain, mutably.
    pub fn user_mut(&mut self, key: &str) -> Option<&mut User> {
        self.users.iter_mut().find(|user| user.key == key)
    }
}
