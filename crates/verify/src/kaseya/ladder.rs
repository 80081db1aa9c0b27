//! The calls of a session. Calls that do not depend on another answer run concurrently.

use lotse_vendor::Reply;
use lotse_vendor::kaseya::{
    Agent, CurrentUser, Environment, Listing, Named, Refusal, Role, Session, Trouble, User,
};

/// A reply, or the reason why there is none.
pub(super) type Read<T> = Result<Reply<T>, Trouble>;

/// Everything that was read.
pub(super) struct Readings {
    /// The user name as it was entered.
    pub(super) typed: String,
    pub(super) agents: Read<Listing<Agent>>,
    /// `None` if there is no agent whose audit could be read.
    pub(super) audit: Option<Read<Vec<String>>>,
    pub(super) assets: Read<Listing<Named>>,
    /// Requested only if the server reports neither agents nor assets.
    pub(super) groups: Option<Read<Listing<Named>>>,
    pub(super) desks: Read<Listing<Named>>,
    /// Requested only if the service desks can't be read.
    pub(super) desk_module: Option<Reply<bool>>,
    pub(super) users: Read<Listing<User>>,
    pub(super) roles: Read<Listing<Role>>,
    pub(super) environment: Read<Environment>,
    /// Requested only if the sign-in named no user.
    pub(super) current_user: Option<Read<CurrentUser>>,
    /// `None` if the session had to be renewed and the call was skipped.
    pub(super) web_service: Option<Read<bool>>,
}

/// The id of the module Web Service API.
const WEB_SERVICE: u32 = 57;
/// The id of the module Service Desk.
const SERVICE_DESK: u32 = 18;

/// Makes all calls. The longest chain starts first: the audit needs an agent.
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

/// Whether the server reports zero records, or refuses the call.
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
