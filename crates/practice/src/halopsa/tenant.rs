//! The current state of the tenant.

/// The site.
pub(super) const HOST: &str = "uebungsfirma.halopsa.com";

/// The current state of the tenant.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub struct Tenant {
    /// The applications of the API.
    pub applications: Vec<Application>,
    /// The secret that works, if it differs from those on the screens.
    pub accepted_secret: Option<String>,
    /// Whether a sign-in with a scope that the application lacks is refused. Otherwise the token lacks the scope.
    pub refuses_scopes: bool,
    /// Whether tokens have scopes.
    pub gives_scopes: bool,
    /// Whether the applications have the scope `all`.
    pub has_all: bool,
    /// Whether the agents are disabled.
    pub agent_disabled: bool,
    /// Whether the agents are for the API only.
    pub agent_for_api: bool,
    /// Whether the agents are administrators.
    pub agent_administrator: bool,
    /// The number of tickets that the agents see.
    pub tickets: u32,
    /// The number of clients that the agents see.
    pub clients: u32,
    /// Whether the limit of calls is reached.
    pub busy: bool,
    /// Whether every call is answered with a maintenance page.
    pub maintenance: bool,
}

/// An application of the API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Application {
    /// The id of the guide that it belongs to.
    pub guide: String,
    /// Its client ID.
    pub client_id: String,
    /// Its client secret, as shown on the screen.
    pub secret: String,
    /// Its scopes.
    pub scopes: Vec<String>,
    /// The name of the agent that it signs in as.
    pub agent: String,
}

impl Default for Tenant {
    fn default() -> Self {
        Self {
            applications: Vec::new(),
            accepted_secret: None,
            refuses_scopes: false,
            gives_scopes: true,
            has_all: false,
            agent_disabled: false,
            agent_for_api: true,
            agent_administrator: false,
            tickets: 27,
            clients: 4,
            busy: false,
            maintenance: false,
        }
    }
}

impl Tenant {
    /// Adds an application with these scopes, and an agent of its own.
    pub fn add_application(&mut self, guide: &str, name: &str, scopes: Vec<String>) {
        let number = self.applications.len() + 1;
        self.applications.push(Application {
            guide: guide.to_owned(),
            client_id: format!("practice-0000-4000-8000-4a10{number:08}"),
            secret: format!("practice-halopsa-secret-{number:04}"),
            scopes,
            agent: format!("{name} API"),
        });
    }

    /// Whether an application gets a scope that is asked for.
    pub(super) fn grants(&self, application: &Application, scope: &str) -> bool {
        application.scopes.iter().any(|it| it == scope) || (self.has_all && scope == "all")
    }

    /// Takes a scope from each application. The last one is the one that people forget.
    pub(super) fn lose_scope(&mut self) {
        for application in &mut self.applications {
            application.scopes.pop();
        }
    }
}
