//! ConnectWise PSA's server: one cloud tenant with a member for each guide, and an administrator.
//!
//! The two guides ask for different roles, so each has a member, a role and keys of its own. It only reads; whatever
//! would change something is refused. Names of functions are those of the screens; their identifiers are made up.

mod answer;
mod endpoint;
mod functions;
mod mistakes;
mod role;

use std::time::Duration;

use axum::Router;

use crate::Given;
use crate::server::Shared;

pub(crate) use mistakes::MISTAKES;
use role::{Member, Role};

/// How the tenant is set up.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is a screw of its own; any combination can occur")]
pub struct Tenant {
    /// The host people sign in at.
    pub site: String,
    /// The company id of the sign-in screen.
    pub company_id: String,
    /// The company id as the look-up spells it, if not the same.
    pub told_company_id: Option<String>,
    /// The codebase the API answers under, besides the alias.
    pub codebase: String,
    /// The codebase of before: the first look-up still tells this one, and the API answers 404 there.
    pub moved_from: Option<String>,
    /// How often the look-up was asked.
    pub lookups: u32,
    /// Whether the look-up gives `IsCloud` as text.
    pub cloud_as_text: bool,
    /// What the look-up answers instead: a status and a body.
    pub lookup_instead: Option<(u16, &'static str)>,
    /// The client IDs that are registered.
    pub client_ids: Vec<String>,
    /// Whether they were taken back: they are shown, but no longer accepted.
    pub client_ids_refused: bool,
    /// How a missing or unknown client ID is refused: 400, 401 and 403 were all seen.
    pub client_id_status: u16,
    /// Whether the keys are looked at before the client ID.
    pub keys_first: bool,
    /// How unknown keys are refused: status, code and message.
    pub keys_refused: (u16, &'static str, &'static str),
    /// The member of the Sophos Central guide.
    pub sophos: Member,
    /// The member of the Umbrella guide.
    pub umbrella: Member,
    /// The administrator's own API member.
    pub admin: Member,
    /// Whether `myMembers` is refused, so that only its `/info` twin is left.
    pub my_member_refused: bool,
    /// What `mySecurity` answers instead: a status.
    pub my_security_instead: Option<u16>,
    /// Whether the lists of "customize" hold what is refused rather than what is allowed.
    pub lists_refused: bool,
    /// Whether those lists hold numbers of screens rather than names.
    pub lists_numbers: bool,
    /// The number and name that the administrator's list of members has for their role, if not its own.
    pub listed_role: Option<(i64, String)>,
    /// The number of the member whom the rows of `mySecurity` name, if not the caller.
    pub rights_of: Option<i64>,
    /// Paths that are refused whatever the role says.
    pub refuses: Vec<String>,
    /// Paths that have no records.
    pub empty: Vec<String>,
    /// The most rows of a page, however many are asked for.
    pub page: usize,
    /// Whether it says with `Link` that there is another page.
    pub links: bool,
    /// The host that `Link` names, if not its own.
    pub link_host: Option<String>,
    /// Whether it gives the page that is asked for, rather than the first one each time.
    pub turns_pages: bool,
    /// Answers 429 after so many calls to the API.
    pub busy_after: Option<u32>,
    /// How many calls the API was asked.
    pub asked: u32,
    /// Answers every call to the API, but not the look-up, with this status, type and body.
    pub instead: Option<(u16, &'static str, &'static str)>,
    /// Waits so long before each answer.
    pub slow: Duration,
}

impl Default for Tenant {
    fn default() -> Self {
        Self {
            site: "eu.myconnectwise.net".to_owned(),
            company_id: "uebungsfirma".to_owned(),
            told_company_id: None,
            codebase: "v2026_3".to_owned(),
            moved_from: None,
            lookups: 0,
            cloud_as_text: false,
            lookup_instead: None,
            client_ids: vec!["0f0e0d0c-0b0a-4000-8000-70726163746a".to_owned()],
            client_ids_refused: false,
            client_id_status: 401,
            keys_first: false,
            keys_refused: (401, "Unauthorized", "The keys are not accepted."),
            sophos: Member::sophos(),
            umbrella: Member::umbrella(),
            admin: Member::admin(),
            my_member_refused: false,
            my_security_instead: None,
            lists_refused: false,
            lists_numbers: false,
            listed_role: None,
            rights_of: None,
            refuses: Vec::new(),
            empty: Vec::new(),
            page: 1000,
            links: true,
            link_host: None,
            turns_pages: true,
            busy_after: None,
            asked: 0,
            instead: None,
            slow: Duration::ZERO,
        }
    }
}

impl Tenant {
    /// The values that the screens show.
    pub(crate) fn given(&self, guide: &str) -> Vec<Given> {
        if !guide.contains("connectwise") {
            return Vec::new();
        }
        let member = if guide.contains("umbrella") { &self.umbrella } else { &self.sophos };
        let given = |kind, value: &str, secret| Given { kind, value: value.to_owned(), secret };
        let client_id = self.client_ids.first().map_or("", String::as_str);
        vec![
            given("connectwise-site", &self.site, false),
            given("connectwise-company-id", &self.company_id, false),
            given("connectwise-public-key", &member.shown_public_key, false),
            given("connectwise-private-key", &member.shown_private_key, true),
            given("connectwise-client-id", client_id, true),
        ]
    }

    /// All members that can sign in.
    pub(crate) fn members(&self) -> [&Member; 3] {
        [&self.sophos, &self.umbrella, &self.admin]
    }
}

/// Whether this vendor answers at a host.
pub(crate) fn serves(host: &str) -> bool {
    host.ends_with(".myconnectwise.net")
        || host.ends_with(".connectwisedev.com")
        || host == "psa.lotse-practice.example"
}

/// What it answers.
pub(crate) fn router() -> Router<Shared> {
    Router::new().fallback(answer::handle)
}
