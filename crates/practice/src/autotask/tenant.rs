//! How the tenant is set up.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::Given;

/// How the tenant is set up. As it comes, everything is right for every guide.
#[derive(Debug, Clone)]
pub struct Tenant {
    /// The domain of all usernames.
    pub domain: String,
    /// The zone where the tenant lives: the number in `webservices18.autotask.net`.
    pub zone: u16,
    /// The zone that look-ups name, as often as the number says; after that they name the right one. For a tenant that
    /// was moved a moment ago.
    pub old_zone: Option<(u16, u32)>,
    /// `url` of the look-up, letter for letter, instead of the right one.
    pub zone_url: Option<String>,
    /// The number of the database.
    pub database: i64,
    /// Other tenants of the same zone: their domain and the number of their database.
    pub neighbours: BTreeMap<String, i64>,
    /// The users.
    pub users: Vec<User>,
    /// The security levels: number and name.
    pub levels: Vec<(i64, String)>,
    /// The licences: number and name.
    pub licenses: Vec<(i64, String)>,
    /// The internal locations: number and name.
    pub locations: Vec<(i64, String)>,
    /// The divisions: number and name.
    pub divisions: Vec<(i64, String)>,
    /// The lines of business: number and name.
    pub lines: Vec<(i64, String)>,
    /// The pairs of division and line: number, division, line, active.
    pub pairs: Vec<(i64, i64, i64, bool)>,
    /// The addresses of the contacts.
    pub contacts: Vec<String>,
    /// Tickets that were touched in the last days.
    pub recent_tickets: u32,
    /// The webhooks of all users.
    pub webhooks: Vec<Webhook>,
    /// Calls of this hour, by all integrations.
    pub spent: u32,
    /// Calls that an hour has.
    pub limit: u32,
    /// Wrong secrets after which a user is locked.
    pub lock_after: u32,
    /// A wrong tracking identifier gets an empty 401 instead of 500 with words: both are on record.
    pub code_is_empty: bool,
    /// The status with which calls for these entities are refused as too many at once.
    pub threads: BTreeMap<String, u16>,
    /// How long every answer takes.
    pub slow: Duration,
    /// The most records of a page.
    pub page: usize,
    /// `nextPageUrl` names this host instead of the zone's.
    pub next_page_host: Option<String>,
    /// Rights are told as numbers instead of words: both are on record.
    pub rights_as_numbers: bool,
}

/// A user of the API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct User {
    /// Its number.
    pub id: i64,
    /// The username without the domain.
    pub key: String,
    /// The secret.
    pub secret: String,
    /// The tracking identifier: the user's own, or the one that only its vendor knows.
    pub code: String,
    /// The guide that this user is made for.
    pub guide: Option<&'static str>,
    /// The e-mail address.
    pub mail: String,
    /// The Active box.
    pub active: bool,
    /// The Locked box.
    pub locked: bool,
    /// Made less than five minutes ago: not known everywhere yet.
    pub too_new: bool,
    /// The licence.
    pub license: i64,
    /// The security level.
    pub level: i64,
    /// The primary internal location.
    pub location: Option<i64>,
    /// The pairs of division and line.
    pub pairs: Vec<i64>,
    /// What it may query, where that is not `All`: entity and `None` or `Restricted`.
    pub access: BTreeMap<String, String>,
    /// Wrong secrets so far.
    pub wrong_secrets: u32,
}

/// A webhook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Webhook {
    /// Its collection, like `TicketWebhooks`.
    pub collection: &'static str,
    /// Its number.
    pub id: i64,
    /// The number of its owner.
    pub owner: i64,
    /// Its name.
    pub name: String,
    /// Whether deleting it is answered but has no effect.
    pub stays: bool,
}

/// The user who reads on behalf of the check.
pub(crate) const INSPECTOR: &str = "practice-inspector";
/// The user of an integration that was replaced.
pub(crate) const OLD: &str = "practice-old";

impl User {
    fn new(id: i64, key: &str, guide: Option<&'static str>, level: i64) -> Self {
        Self {
            id,
            key: key.to_owned(),
            secret: format!("{key}-secret-0001"),
            code: format!("{key}-code-0001"),
            guide,
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
            users: vec![
                User::new(101, "practice-sophos", Some("sophos-central-autotask"), 50),
                User::new(102, "practice-workspace", Some("workspace-365-autotask"), 11),
                User::new(103, INSPECTOR, None, 10),
                User::new(104, OLD, None, 50),
            ],
            levels: named(&[
                (1, "System Administrator (system)"),
                (10, "API User (system) (API-only)"),
                (11, "API User (system) Can't Read Costs (API-only)"),
                (50, "API User Sophos"),
                (51, "API User Practice"),
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
    /// The values that the screens show: of the guide's own user, of the inspector, and of the old user.
    pub(crate) fn given(&self, guide: &str) -> Vec<Given> {
        if !guide.ends_with("-autotask") {
            return Vec::new();
        }
        let mut given = Vec::new();
        let mut add = |kind, value: String, secret| given.push(Given { kind, value, secret });
        if let Some(user) = self.users.iter().find(|user| user.guide == Some(guide)) {
            add("autotask-username", self.username(user), false);
            add("autotask-secret", user.secret.clone(), true);
        }
        let others = [
            (
                INSPECTOR,
                ["autotask-inspector-username", "autotask-inspector-secret", "autotask-inspector-code"],
            ),
            (OLD, ["autotask-old-username", "autotask-old-secret", "autotask-old-code"]),
        ];
        for (key, [username, secret, code]) in others {
            if let Some(user) = self.user(key) {
                add(username, self.username(user), false);
                add(secret, user.secret.clone(), true);
                add(code, user.code.clone(), true);
            }
        }
        given
    }

    /// The whole username.
    pub fn username(&self, user: &User) -> String {
        format!("{}@{}", user.key, self.domain)
    }

    /// A user by the part before the domain.
    pub fn user(&self, key: &str) -> Option<&User> {
        self.users.iter().find(|user| user.key == key)
    }

    /// The users that guides are about.
    pub fn guided(&mut self) -> impl Iterator<Item = &mut User> {
        self.users.iter_mut().filter(|user| user.guide.is_some())
    }

    /// A user by the part before the domain, to change it.
    pub fn user_mut(&mut self, key: &str) -> Option<&mut User> {
        self.users.iter_mut().find(|user| user.key == key)
    }
}
