//! How the tenant is set up.

use std::collections::BTreeMap;
use std::time::Duration;

/// The tenant as it is set up right now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tenant {
    /// The domain of all usernames.
    pub domain: String,
    /// The zone where the tenant lives: the number in `webservices18.autotask.net`.
    pub zone: u16,
    /// The zone that the next look-ups still name, and how many of them. For a tenant that has just been moved.
    pub old_zone: Option<(u16, u32)>,
    /// The `url` that look-ups return instead of the right one.
    pub zone_url: Option<String>,
    /// The id of the database.
    pub database: i64,
    /// Other tenants of the same zone: domain and id of the database.
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
    /// The pairs of division and line: id, division, line, active.
    pub pairs: Vec<(i64, i64, i64, bool)>,
    /// The addresses of the contacts.
    pub contacts: Vec<String>,
    /// How many tickets were changed in the last days.
    pub recent_tickets: u32,
    /// The webhooks of all users.
    pub webhooks: Vec<Webhook>,
    /// The calls of this hour, by all integrations.
    pub spent: u32,
    /// The calls that are allowed in an hour.
    pub limit: u32,
    /// How many wrong secrets lock a user.
    pub lock_after: u32,
    /// Whether a wrong tracking identifier gets an empty 401 instead of a 500 with words. Both are on record.
    pub code_is_empty: bool,
    /// Entities whose calls are refused as too many at once, and the status.
    pub threads: BTreeMap<String, u16>,
    /// How long each answer takes.
    pub slow: Duration,
    /// The most records on a page.
    pub page: usize,
    /// The host in `nextPageUrl`, if it is not the zone's.
    pub next_page_host: Option<String>,
    /// Whether rights are numbers instead of words. Both are on record.
    pub rights_as_numbers: bool,
}

/// A user of the API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct User {
    /// Its id.
    pub id: i64,
    /// The username without the domain.
    pub key: String,
    /// The secret.
    pub secret: String,
    /// The tracking identifier: the user's own, or the one that only its vendor knows.
    pub code: String,
    /// The identifier before it was generated again, as somebody copied it.
    pub old_code: Option<String>,
    /// The guide that this user is made for.
    pub guide: Option<String>,
    /// The e-mail address.
    pub mail: String,
    /// The Active box.
    pub active: bool,
    /// The Locked box.
    pub locked: bool,
    /// Whether the user is less than five minutes old: not every server knows it yet.
    pub too_new: bool,
    /// The licence.
    pub license: i64,
    /// The security level.
    pub level: i64,
    /// The primary internal location.
    pub location: Option<i64>,
    /// The pairs of division and line.
    pub pairs: Vec<i64>,
    /// Entities that it may not query like `All`: `None` or `Restricted`.
    pub access: BTreeMap<String, String>,
    /// Wrong secrets so far.
    pub wrong_secrets: u32,
}

/// A webhook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Webhook {
    /// Its collection, like `TicketWebhooks`.
    pub collection: &'static str,
    /// Its id.
    pub id: i64,
    /// The id of its owner.
    pub owner: i64,
    /// Its name.
    pub name: String,
    /// Whether deleting it is answered with success but has no effect.
    pub stays: bool,
}

/// The user that a check signs in as.
pub(crate) const INSPECTOR: &str = "practice-inspector";
/// The user of an integration that was replaced.
pub(crate) const OLD: &str = "practice-old";

/// The id of the level that Autotask brings for API users.
pub(super) const FULL_LEVEL: i64 = 10;
/// The first id of levels that the organisation made.
pub(super) const OWN_LEVELS: i64 = 50;
/// A level that the organisation made and no guide asks for.
pub(super) const OTHER_LEVEL: i64 = 51;

impl User {
    /// An active API user with all lines of business that are in use. The secret is `<key>-secret-0001`.
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
    /// The whole username.
    pub fn username(&self, user: &User) -> String {
        format!("{}@{}", user.key, self.domain)
    }

    /// A user by the part before the domain.
    pub fn user(&self, key: &str) -> Option<&User> {
        self.users.iter().find(|user| user.key == key)
    }

    /// A user by the part before the domain, to change it.
    pub fn user_mut(&mut self, key: &str) -> Option<&mut User> {
        self.users.iter_mut().find(|user| user.key == key)
    }
}
