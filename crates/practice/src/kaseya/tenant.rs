//! The state of the tenant.

use super::sessions::Sessions;

/// The tenant's hosted server.
pub(super) const HOST: &str = "vsa.lotse-practice.example";
/// The same tenant on a server of the organisation's own, with an older build.
pub(super) const OWN_HOST: &str = "vsa-own.lotse-practice.example";
/// The host of a VSA X.
pub(super) const VSA_X_HOST: &str = "vsax.lotse-practice.example";

/// The current state of the tenant. Switches for users and tokens apply to the users of all guides.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own on the vendor's screens")]
pub struct Tenant {
    /// The host that the screens show.
    pub host: String,
    /// The users of guides.
    pub users: Vec<User>,
    /// The user name in the server's answers, if it differs from the user's own.
    pub says_username: Option<String>,
    /// The token that works, if it differs from the one that the screens show.
    pub accepted_token: Option<String>,
    /// Whether the token has expired or been deleted.
    pub token_expired: bool,
    /// Whether the token is for the REST API.
    pub token_for_rest: bool,
    /// Whether the token may be used from this machine.
    pub caller_accepted: bool,
    /// Whether the user is disabled or locked.
    pub user_disabled: bool,
    /// The form of a refused sign-in.
    pub login_refusal: LoginRefusal,
    /// The form of a successful sign-in.
    pub login_shape: LoginShape,
    /// The number of calls after which the server drops a session.
    pub calls_per_session: Option<u32>,
    /// `SystemVersion`.
    pub version: String,
    /// The roles on the server: id and name.
    pub roles: Vec<(String, String)>,
    /// The most roles on a page.
    pub page: usize,
    /// The number of agents in the users' scope.
    pub agents: u32,
    /// The number of assets.
    pub assets: u32,
    /// The number of machine groups.
    pub groups: u32,
    /// The number of service desks.
    pub desks: u32,
    /// Whether agents can be read.
    pub reads_agents: bool,
    /// Whether assets can be read.
    pub reads_assets: bool,
    /// Whether the audit summary can be read.
    pub reads_audit: bool,
    /// Whether the Service Desk can be read.
    pub reads_desks: bool,
    /// Whether users can be read.
    pub reads_users: bool,
    /// Whether roles can be read.
    pub reads_roles: bool,
    /// Whether machine groups can be read.
    pub reads_groups: bool,
    /// Whether the state of modules can be read.
    pub reads_modules: bool,
    /// The form of a refusal because of a missing permission.
    pub right_refusal: RightRefusal,
    /// Whether module 57, Web Service API, is activated.
    pub web_service: bool,
    /// Whether module 18, Service Desk, is activated.
    pub service_desk: bool,
    /// Whether ids are sent as numbers instead of strings.
    pub ids_as_numbers: bool,
    /// Parts of paths, in lower case, for which the server reports an internal error.
    pub faults: Vec<&'static str>,
    /// The status with which the server refuses all calls because it is busy.
    pub busy: Option<u16>,
    /// The sessions so far.
    pub(super) sessions: Sessions,
}

/// The user of an integration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct User {
    /// The id of the guide that the user belongs to.
    pub guide: String,
    /// Its name.
    pub name: String,
    /// Its access token, as shown on the screen.
    pub token: String,
    /// The ids of its roles.
    pub roles: Vec<String>,
    /// The role id of its sessions, in the forms of sign-in that return one.
    pub session_role: u32,
}

/// The form of a refused sign-in. None of them gives the reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LoginRefusal {
    /// 200 with another `ResponseCode`.
    Code,
    /// 200 with an empty token.
    EmptyToken,
    /// 401 with an empty body.
    Status,
    /// 400 with a message about the header.
    Header,
}

/// The form of a successful sign-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LoginShape {
    /// Newer builds: with the expiry of the session.
    Newer,
    /// Version 9.3: with ids, numbers and nulls.
    Older,
    /// `ApiToken` instead of `Token`.
    ApiToken,
    /// Only the token.
    Bare,
}

/// The form of a refusal because of a missing permission.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RightRefusal {
    /// 403 with a message.
    Status,
    /// 200 with `ResponseCode` 403.
    Code,
}

impl Default for Tenant {
    fn default() -> Self {
        let role = |id: &str, name: &str| (id.to_owned(), name.to_owned());
        Self {
            host: HOST.to_owned(),
            users: Vec::new(),
            says_username: None,
            accepted_token: None,
            token_expired: false,
            token_for_rest: true,
            caller_accepted: true,
            user_disabled: false,
            login_refusal: LoginRefusal::Code,
            login_shape: LoginShape::Newer,
            calls_per_session: None,
            version: "9.5.0.52".to_owned(),
            roles: vec![role("2", "System"), role("3", "Master"), role("418", "helpdesk")],
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
    /// Adds a user with its own role.
    pub fn add_user(&mut self, guide: &str, name: &str, token: &str, role: &str) {
        let is_free = |id: &u32| self.roles.iter().all(|(known, _)| *known != id.to_string());
        let id = (417..=999).find(is_free).unwrap_or_default();
        self.roles.push((id.to_string(), role.to_owned()));
        self.users.push(User {
            guide: guide.to_owned(),
            name: name.to_owned(),
            token: token.to_owned(),
            roles: vec![id.to_string()],
            session_role: id,
        });
    }

    /// The index of the user that signs in with this name and token. `None` if the sign-in is refused.
    pub(super) fn accepts(&self, name: &str, token: &str) -> Option<usize> {
        let open = !self.token_expired && self.token_for_rest && self.caller_accepted && !self.user_disabled;
        let is =
            |user: &User| user.name == name && token == self.accepted_token.as_ref().unwrap_or(&user.token);
        self.users.iter().position(is).filter(|_| open)
    }
}
