//! The state of the tenant.

use std::time::Duration;

use super::role::{Member, Role};

/// The current state of the tenant.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each can be set by itself")]
pub struct Tenant {
    /// The host where people sign in.
    pub site: String,
    /// The company id of the sign-in screen.
    pub company_id: String,
    /// The company id in the look-up's spelling, if it differs.
    pub told_company_id: Option<String>,
    /// The codebase of the API. The alias works as well.
    pub codebase: String,
    /// The previous codebase. The first look-up still returns it, and the API answers 404 for it.
    pub moved_from: Option<String>,
    /// The number of look-ups so far.
    pub lookups: u32,
    /// Whether the look-up sends `IsCloud` as a string.
    pub cloud_as_text: bool,
    /// The look-up's answer in place of the correct one: status and body.
    pub lookup_instead: Option<(u16, &'static str)>,
    /// The registered client IDs.
    pub client_ids: Vec<String>,
    /// Whether the client IDs were revoked: screens still show them, but the API refuses them.
    pub client_ids_refused: bool,
    /// The status with which a missing or unknown client ID is refused: 400, 401 and 403 all occur.
    pub client_id_status: u16,
    /// Whether the keys are checked before the client ID.
    pub keys_first: bool,
    /// The refusal of unknown keys: status, code and message.
    pub keys_refused: (u16, &'static str, &'static str),
    /// The members of guides.
    pub members: Vec<Member>,
    /// The administrator's own API member.
    pub admin: Member,
    /// Whether `myMembers` is refused, so that only `myMembers/info` can be read.
    pub my_member_refused: bool,
    /// The status with which `mySecurity` is refused.
    pub my_security_instead: Option<u16>,
    /// Whether the "customize" lists contain the denied entries rather than the allowed ones.
    pub lists_refused: bool,
    /// Whether those lists contain ids of screens rather than names.
    pub lists_numbers: bool,
    /// The id and name of the role in the administrator's list of members, if they differ from the role's own.
    pub listed_role: Option<(i64, String)>,
    /// The id of the member that the rows of `mySecurity` name, if it is not the caller's.
    pub rights_of: Option<i64>,
    /// Paths that are refused whatever the role allows.
    pub refuses: Vec<String>,
    /// Paths that have no records.
    pub empty: Vec<String>,
    /// Whether the guides' members have entered records.
    pub written: bool,
    /// Whether an integrator login is set up.
    pub integrator: bool,
    /// Service boards besides the first two.
    pub more_boards: i64,
    /// The most rows on a page, whatever size the caller requests.
    pub page: usize,
    /// Whether a `Link` header announces the next page.
    pub links: bool,
    /// The host in that header, if it is not the tenant's own.
    pub link_host: Option<String>,
    /// Whether the requested page is returned, rather than always the first.
    pub turns_pages: bool,
    /// The number of calls to the API after which it answers 429.
    pub busy_after: Option<u32>,
    /// The number of calls to the API so far.
    pub asked: u32,
    /// The answer to every call except the look-up: status, media type and body.
    pub instead: Option<(u16, &'static str, &'static str)>,
    /// The delay of each answer.
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
            members: Vec::new(),
            admin: Member::new(500, "PracticeAdmin", "Admi", Role::administrator()),
            my_member_refused: false,
            my_security_instead: None,
            lists_refused: false,
            lists_numbers: false,
            listed_role: None,
            rights_of: None,
            refuses: Vec::new(),
            empty: Vec::new(),
            written: true,
            integrator: true,
            more_boards: 0,
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
    /// Whether the vendor hosts the server.
    pub(super) fn is_cloud(&self) -> bool {
        !self.site.ends_with(".lotse-practice.example")
    }

    /// The host of the API.
    pub(super) fn api_host(&self) -> String {
        if self.is_cloud() { format!("api-{}", self.site) } else { self.site.clone() }
    }

    /// The member of a guide.
    pub fn member(&mut self, guide: &str) -> Option<&mut Member> {
        self.members.iter_mut().find(|member| member.guide.as_deref() == Some(guide))
    }

    /// All members that can sign in.
    pub(super) fn everybody(&self) -> impl Iterator<Item = &Member> {
        self.members.iter().chain([&self.admin])
    }
}
