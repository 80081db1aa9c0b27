//! The calls of a session. Those that need no other answer are made at the same time.

use lotse_vendor::Reply;
use lotse_vendor::kaseya::{
    Agent, CurrentUser, Environment, Listing, Named, Refusal, Role, Session, Trouble, User,
};

/// An answer, or why there is none.
pub(super) type Read<T> = Result<Reply<T>, Trouble>;

/// Everything that was read.
pub(super) struct Readings {
    /// The user's name, as it was typed.
    pub(super) typed: String,
    pub(super) agents: Read<Listing<Agent>>,
    /// `None` if there is no agent to ask about.
    pub(super) audit: Option<Read<Vec<String>>>,
    pub(super) assets: Read<Listing<Named>>,
    /// Only asked if neither agents nor assets are there.
    pub(super) groups: Option<Read<Listing<Named>>>,
    pub(super) desks: Read<Listing<Named>>,
    /// Only asked if the service desks can't be read.
    pub(super) desk_module: Option<Reply<bool>>,
    pub(super) users: Read<Listing<User>>,
    pub(super) roles: Read<Listing<Role>>,
    pub(super) environment: Read<Environment>,
    /// Only asked if the sign-in named no user.
    pub(super) current_user: Option<Read<CurrentUser>>,
    /// `None` if a renewed sign-in used up the calls.
    pub(super) web_service: Option<Read<bool>>,
}

/// The module Web Service API.
const WEB_SERVICE: u32 = 57;
/// The module Service Desk.
const SERVICE_DESK: u32 = 18;

/// Reads everything. The longest chain comes first: the audit needs an agent.
pub(super) async fn climb(session: &Session<'_>, user: &str) -> Readings {
    let agents = async {
        let agents = session.agents().await;
        let audit = match agents.as_ref().ok().and_then(|reply| Some((reply.call, reply.value.rows.first()?)))
        {
            Some((call, agent)) => Some(session.audit_of(agent, call).await),
            None => None,
        };
        (agents, audit)
    };
    let desks = async {
        let desks = session.service_desks().await;
        let asks = desks.as_ref().err().is_some_and(is_about_the_module);
        let module = if asks { session.is_activated(SERVICE_DESK).await.ok().flatten() } else { None };
        (desks, module)
    };
    let current_user = async {
        match session.signed_in.user {
            Some(_) => None,
            None => session.current_user().await.transpose(),
        }
    };
    let ((agents, audit), assets, (desks, desk_module), users, roles, environment, current_user, web_service) = tokio::join!(
        agents,
        session.assets(),
        desks,
        session.users_named(user),
        session.roles(),
        session.environment(),
        current_user,
        session.is_activated(WEB_SERVICE),
    );
    let groups = if is_empty(&agents) && is_empty(&assets) { Some(session.groups().await) } else { None };
    Readings {
        typed: user.to_owned(),
        agents,
        audit,
        assets,
        groups,
        desks,
        desk_module,
        users,
        roles,
        environment,
        current_user,
        web_service: web_service.transpose(),
    }
}

/// Whether the server counts none, or refuses to count.
fn is_empty<T>(listing: &Read<Listing<T>>) -> bool {
    match listing {
        Ok(reply) => reply.value.count() == 0,
        Err(Trouble::Refused { refusal, .. }) => refusal.refusal == Refusal::RightMissing,
        Err(Trouble::Failed { .. }) => false,
    }
}

fn is_about_the_module(trouble: &Trouble) -> bool {
    let said = [Refusal::RightMissing, Refusal::NotFound];
    matches!(trouble, Trouble::Refused { refusal, .. } if said.contains(&refusal.refusal))
}
