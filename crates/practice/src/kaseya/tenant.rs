//! How the tenant is set up.

use super::sessions::Sessions;
use super::{HOST, VSA_X_HOST};
use crate::Given;

/// How the tenant is set up. By default just as the guide asks.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own on the vendor's screens")]
pub struct Tenant {
    /// The host whose address the screens show.
    pub host: String,
    /// The name of the integration's user.
    pub username: String,
    /// The name that the server gives its user. Another one only if something is badly mixed up.
    pub says_username: Option<String>,
    /// The user's access token.
    pub token: String,
    /// The token that works, if it is another one than the screens show.
    pub accepted_token: Option<String>,
    /// Whether the token has expired or been deleted.
    pub token_expired: bool,
    /// Whether the token is for the REST API.
    pub token_for_rest: bool,
    /// Whether the token may be used from this machine.
    pub caller_accepted: bool,
    /// Whether the user is disabled or locked.
    pub user_disabled: bool,
    /// How a refused sign-in looks.
    pub login_refusal: LoginRefusal,
    /// How an accepted one looks.
    pub login_shape: LoginShape,
    /// How many calls a session is good for before the server drops it.
    pub calls_per_session: Option<u32>,
    /// `SystemVersion`.
    pub version: String,
    /// The roles of the server: id and name.
    pub roles: Vec<(String, String)>,
    /// The ids of the user's roles.
    pub user_roles: Vec<String>,
    /// The id of the role that a session works with, where the sign-in tells it.
    pub session_role: u32,
    /// The most rows of a page of roles.
    pub page: usize,
    /// How many agents the user's scope contains.
    pub agents: u32,
    /// How many assets.
    pub assets: u32,
    /// How many groups of machines.
    pub groups: u32,
    /// How many service desks.
    pub desks: u32,
    /// Whether agents can be read.
    pub reads_agents: bool,
    /// Whether assets can be read.
    pub reads_assets: bool,
    /// Whether the summary of the audit can be read.
    pub reads_audit: bool,
    /// Whether the Service Desk can be read.
    pub reads_desks: bool,
    /// Whether users can be read.
    pub reads_users: bool,
    /// Whether roles can be read.
    pub reads_roles: bool,
    /// Whether groups of machines can be read.
    pub reads_groups: bool,
    /// Whether the state of modules can be read.
    pub reads_modules: bool,
    /// How a missing right looks.
    pub right_refusal: RightRefusal,
    /// Whether the module 57, Web Service API, is activated.
    pub web_service: bool,
    /// Whether the module 18, Service Desk, is activated.
    pub service_desk: bool,
    /// Whether ids are sent as numbers instead of texts.
    pub ids_as_numbers: bool,
    /// Paths (a part of them, lower case) at which the server has a fault of its own.
    pub faults: Vec<&'static str>,
    /// The status with which the server says that it is busy.
    pub busy: Option<u16>,
    /// Sessions so far.
    pub(super) sessions: Sessions,
}

/// How a refused sign-in looks. Which cause it has, no server says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LoginRefusal {
    /// 200 with another `ResponseCode`.
    Code,
    /// 200 with an empty token.
    EmptyToken,
    /// 401 with an empty body.
    Status,
    /// 400 with a text about the header.
    Header,
}

/// How an accepted sign-in looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LoginShape {
    /// Newer builds: with the end of the session.
    Newer,
    /// Version 9.3: with ids, numbers and nulls.
    Older,
    /// `ApiToken` instead of `Token`.
    ApiToken,
    /// The token and nothing else.
    Bare,
}

/// How a missing right looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RightRefusal {
    /// 403 with a text.
    Status,
    /// 200 with `ResponseCode` 403.
    Code,
}

impl Default for Tenant {
    fn default() -> Self {
        let role = |id: &str, name: &str| (id.to_owned(), name.to_owned());
        Self {
            host: HOST.to_owned(),
            username: "practice.autotask@uebungsfirma.example".to_owned(),
            says_username: None,
            token: "practice-2b1c-4d3e-8f40-5a6b7c8d9e0f".to_owned(),
            accepted_token: None,
            token_expired: false,
            token_for_rest: true,
            caller_accepted: true,
            user_disabled: false,
            login_refusal: LoginRefusal::Code,
            login_shape: LoginShape::Newer,
            calls_per_session: None,
            version: "9.5.0.52".to_owned(),
            roles: vec![
                role("2", "System"),
                role("3", "Master"),
                role("417", "autotask"),
                role("418", "helpdesk"),
            ],
            user_roles: vec!["417".to_owned()],
            session_role: 417,
            page: 100,
            agents: 12,
            assets: 31,
            groups: 3,
            desks: 1,
            reads_agents: true,
            reads_assets: true,
            reads_audit: true,
            reads_desks: true,
            reads_users: true,
            reads_roles: true,
            reads_groups: true,
            reads_modules: true,
            right_refusal: RightRefusal::Status,
            web_service: true,
            service_desk: true,
            ids_as_numbers: false,
            faults: Vec::new(),
            busy: None,
            sessions: Sessions::default(),
        }
    }
}

impl Tenant {
    /// The values that the screens show for a guide.
    pub(crate) fn given(&self, guide: &str) -> Vec<Given> {
        if !guide.contains("kaseya") {
            return Vec::new();
        }
        let given = |kind, value: &str, secret| Given { kind, value: value.to_owned(), secret };
        vec![
            given("kaseya-host", &self.host, false),
            given("kaseya-username", &self.username, false),
            given("kaseya-token", &self.token, true),
        ]
    }

    /// Whether a sign-in is accepted.
    pub(super) fn accepts(&self, user: &str, token: &str) -> bool {
        user == self.username
            && token == self.accepted_token.as_ref().unwrap_or(&self.token)
            && !self.token_expired
            && self.token_for_rest
            && self.caller_accepted
            && !self.user_disabled
    }

    /// The tenant of somebody who uses another product.
    pub(super) fn at_vsa_x(&mut self) {
        VSA_X_HOST.clone_into(&mut self.host);
    }
}
