//! How the tenant is set up.

use super::sessions::Sessions;

/// The server of the tenant.
pub(super) const HOST: &str = "vsa.lotse-practice.example";
/// The same tenant on a server of its own, with an older build.
pub(super) const OWN_HOST: &str = "vsa-own.lotse-practice.example";
/// Another product.
pub(super) const VSA_X_HOST: &str = "vsax.lotse-practice.example";

/// The tenant as it is set up right now. Switches on users and tokens hold for the users of all guides.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own on the vendor's screens")]
pub struct Tenant {
    /// The host whose address the screens show.
    pub host: String,
    /// The users of guides.
    pub users: Vec<User>,
    /// The name that the server gives its user, if it is another one than the user's own.
    pub says_username: Option<String>,
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
    /// What a refused sign-in looks like.
    pub login_refusal: LoginRefusal,
    /// What an accepted sign-in looks like.
    pub login_shape: LoginShape,
    /// After how many calls the server drops a session.
    pub calls_per_session: Option<u32>,
    /// `SystemVersion`.
    pub version: String,
    /// The roles on the server: id and name.
    pub roles: Vec<(String, String)>,
    /// The most roles on a page.
    pub page: usize,
    /// How many agents are in the scope of the users.
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
    /// What a missing right looks like.
    pub right_refusal: RightRefusal,
    /// Whether the module 57, Web Service API, is activated.
    pub web_service: bool,
    /// Whether the module 18, Service Desk, is activated.
    pub service_desk: bool,
    /// Whether ids are sent as numbers instead of texts.
    pub ids_as_numbers: bool,
    /// Parts of paths, in lower case, for which the server fails.
    pub faults: Vec<&'static str>,
    /// The status with which the server refuses calls because it is busy.
    pub busy: Option<u16>,
    /// The sessions so far.
    pub(super) sessions: Sessions,
}

/// The user of an integration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct User {
    /// The guide that the user is made for.
    pub guide: String,
    /// Its name.
    pub name: String,
    /// Its access token, as the screen shows it.
    pub token: String,
    /// The ids of its roles.
    pub roles: Vec<String>,
    /// The id of the role that its sessions work with, where the sign-in names it.
    pub session_role: u32,
}

/// What a refused sign-in looks like. No server says why it refused.
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

/// What an accepted sign-in looks like.
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

/// What a missing right looks like.
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
    /// Adds a user with a role of its own.
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

    /// The place of the user who signs in with this name and token. `None` if the sign-in is refused.
    pub(super) fn accepts(&self, name: &str, token: &str) -> Option<usize> {
        let open = !self.token_expired && self.token_for_rest && self.caller_accepted && !self.user_disabled;
        let is =
            |user: &User| user.name == name && token == self.accepted_token.as_ref().unwrap_or(&user.token);
        self.users.iter().position(is).filter(|_| open)
    }
}
