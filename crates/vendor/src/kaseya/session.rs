//! A session: the calls of a signed-in user.
//!
//! At most four calls run at once. If the server drops the session early, it is renewed once; there are never more
//! than two sign-ins.

use serde::Deserialize;
use tokio::sync::{Mutex, Semaphore};

use lotse_vault::Secret;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::envelope::{Opened, open};
use super::model::{Agent, CurrentUser, Environment, Listing, Named, Organisation, Role, SignedIn, User};
use super::vendor::VENDOR;
use super::{Client, Identifier, PersonalToken, Refusal, Refused, Trouble};
use crate::reply::send;
use crate::{Call, CallId, Failure, Reply, lenient};

/// The most concurrent calls.
const AT_ONCE: usize = 4;

/// The most rows of a page.
const PAGE: usize = 100;
/// The most pages that are read of a list.
const PAGES: usize = 20;

/// A session with a VSA.
pub struct Session<'v> {
    client: Client<'v>,
    user: String,
    token: PersonalToken,
    /// The answer to the first sign-in.
    pub signed_in: SignedIn,
    state: Mutex<State>,
    slots: Semaphore,
}

struct State {
    bearer: Secret,
    renewed: bool,
    /// The failure after which no further call is made.
    over: Option<Trouble>,
}

impl<'v> Session<'v> {
    /// Signs in with a personal access token.
    pub async fn sign_in(
        client: &Client<'v>,
        user: &str,
        token: &PersonalToken,
    ) -> Result<(CallId, Self), Trouble> {
        let (call, signed_in) = client.get_session(user, token).await?;
        let state = State { bearer: signed_in.bearer.clone(), renewed: false, over: None };
        let session = Self {
            client: client.clone(),
            user: user.to_owned(),
            token: token.clone(),
            signed_in,
            state: Mutex::new(state),
            slots: Semaphore::new(AT_ONCE),
        };
        Ok((call, session))
    }

    /// Facts about the server.
    pub async fn environment(&self) -> Result<Reply<Environment>, Trouble> {
        self.get("/environment").await?.reply(Opened::object)
    }

    /// The signed-in user. `None` if the session had to be renewed and the call was skipped.
    pub async fn current_user(&self) -> Result<Option<Reply<CurrentUser>>, Trouble> {
        self.spare("/system/currentUser").await?.map(|opened| opened.reply(CurrentUser::read)).transpose()
    }

    /// The users with this name.
    pub async fn users_named(&self, name: &str) -> Result<Reply<Listing<User>>, Trouble> {
        // In a string, a quotation mark is doubled.
        let filter = format!("AdminName eq '{}'", name.replace('\'', "''"));
        let filter = utf8_percent_encode(&filter, NON_ALPHANUMERIC);
        // It is not known whether the server's total counts the users with this name or all users.
        let read = |opened: &Opened| Ok(Listing { rows: opened.list()?, total: opened.total });
        self.get(&format!("/system/users?$filter={filter}")).await?.reply(read)
    }

    /// The roles that this user may see.
    pub async fn roles(&self) -> Result<Reply<Listing<Role>>, Trouble> {
        self.list("/system/roles").await
    }

    /// The number of scopes that this user may see; at most one row is requested.
    pub async fn scopes(&self) -> Result<Reply<Listing<Named>>, Trouble> {
        self.get("/system/scopes?$top=1").await?.reply(listing)
    }

    /// Whether a module is activated: 18 is Service Desk, 57 is Web Service API. `None` if the session had to be
    /// renewed and the call was skipped.
    pub async fn is_activated(&self, module: u32) -> Result<Option<Reply<bool>>, Trouble> {
        let path = format!("/ismoduleactivated/{module}");
        self.spare(&path).await?.map(|opened| opened.reply(yes_or_no)).transpose()
    }

    /// The first agent in the scope, and the number of agents.
    pub async fn agents(&self) -> Result<Reply<Listing<Agent>>, Trouble> {
        self.get("/assetmgmt/agents?$top=1").await?.reply(listing)
    }

    /// The number of assets in the scope; at most one row is requested.
    pub async fn assets(&self) -> Result<Reply<Listing<Named>>, Trouble> {
        self.get("/assetmgmt/assets?$top=1").await?.reply(listing)
    }

    /// Reads the audit summary of an agent that `call` returned. The reply lists the names of its fields; it is
    /// never empty.
    pub async fn audit_of(&self, agent: &Agent, call: CallId) -> Result<Reply<Vec<String>>, Trouble> {
        let host = || self.client.server.host().to_string();
        let unreadable = || Trouble::unusable(call, Failure::Unreadable { host: host() });
        let agent = agent.agent_id.as_ref().ok_or_else(unreadable)?;
        self.get(&format!("/assetmgmt/audit/{agent}/summary")).await?.reply(|opened| summary(opened, agent))
    }

    /// The service desks.
    pub async fn service_desks(&self) -> Result<Reply<Listing<Named>>, Trouble> {
        self.get("/automation/servicedesks").await?.reply(listing)
    }

    /// The number of machine groups in the scope; at most one row is requested.
    pub async fn groups(&self) -> Result<Reply<Listing<Named>>, Trouble> {
        self.get("/system/machinegroups?$top=1").await?.reply(listing)
    }

    /// The organisations in the scope.
    pub async fn organisations(&self) -> Result<Reply<Listing<Organisation>>, Trouble> {
        self.list("/system/orgs").await
    }

    /// Ends the session. Hardened servers refuse this call; the session then expires by itself.
    pub async fn sign_out(&self) {
        let (bearer, over) = {
            let state = self.state.lock().await;
            (state.bearer.clone(), state.over.is_some())
        };
        if over {
            return;
        }
        if let Ok(url) = self.client.server.url("/api/v1.0/system/users/session") {
            let call = Call::sign_out(&VENDOR, url).bearer(&bearer);
            let _ = self.client.visit.send(call).await;
        }
    }

    /// All rows of a list, page by page. A list that exceeds the limits is an error rather than cut, because the
    /// missing rows may matter.
    async fn list<T: for<'d> Deserialize<'d> + PartialEq>(
        &self,
        path: &str,
    ) -> Result<Reply<Listing<T>>, Trouble> {
        let mut first = None;
        let mut all: Vec<T> = Vec::new();
        for _ in 0..PAGES {
            let skip = if all.is_empty() { String::new() } else { format!("&$skip={}", all.len()) };
            let page = self.get(&format!("{path}?$top={PAGE}{skip}")).await?.reply(listing::<T>)?;
            let call = *first.get_or_insert(page.call);
            let Listing { rows, total } = page.value;
            let (full, again) = (rows.len() >= PAGE, !rows.is_empty() && all.ends_with(&rows));
            let none = rows.is_empty();
            if again {
                // The server ignores `$skip` and sends the same page again.
                break;
            }
            all.extend(rows);
            let read = u64::try_from(all.len()).unwrap_or(u64::MAX);
            if total.map_or(!full, |total| read >= total) {
                return Ok(Reply { call, value: Listing { rows: all, total } });
            }
            if none {
                break;
            }
        }
        let failure = Failure::Cut { host: self.client.server.host().to_string() };
        Err(Trouble::Failed { call: first, failure })
    }

    /// Reads a path. If the session has expired, it is renewed once.
    async fn get(&self, path: &str) -> Result<Opened, Trouble> {
        let _slot = self.slots.acquire().await;
        let bearer = {
            let state = self.state.lock().await;
            match &state.over {
                Some(trouble) => return Err(trouble.clone()),
                None => state.bearer.clone(),
            }
        };
        match self.ask(path, &bearer).await {
            Err(trouble) if is_expired(&trouble) => {
                let renewed = self.renew(&bearer, &trouble).await?;
                let again = self.ask(path, &renewed).await;
                if let Err(trouble) = &again
                    && is_expired(trouble)
                {
                    self.state.lock().await.over = Some(trouble.clone());
                }
                again
            }
            answered => answered,
        }
    }

    /// Reads a path that a check can do without. `None` if the session had to be renewed: the call is then skipped
    /// to save calls.
    async fn spare(&self, path: &str) -> Result<Option<Opened>, Trouble> {
        let _slot = self.slots.acquire().await;
        let bearer = {
            let state = self.state.lock().await;
            match &state.over {
                Some(trouble) => return Err(trouble.clone()),
                None if state.renewed => return Ok(None),
                None => state.bearer.clone(),
            }
        };
        match self.ask(path, &bearer).await {
            Err(trouble) if is_expired(&trouble) => Ok(None),
            answered => answered.map(Some),
        }
    }

    async fn ask(&self, path: &str, bearer: &Secret) -> Result<Opened, Trouble> {
        let url = self.client.server.url(&format!("/api/v1.0{path}"))?;
        let call = Call::get(&VENDOR, url.clone()).bearer(bearer);
        open(&send(self.client.visit, &VENDOR, &url, call).await?)
    }

    /// Returns a token newer than `ended`: from another call's renewal, or by signing in again.
    async fn renew(&self, ended: &Secret, trouble: &Trouble) -> Result<Secret, Trouble> {
        let mut state = self.state.lock().await;
        if let Some(trouble) = &state.over {
            return Err(trouble.clone());
        }
        if state.bearer != *ended {
            return Ok(state.bearer.clone());
        }
        if state.renewed {
            let over = trouble.call().map_or_else(|| trouble.clone(), over);
            state.over = Some(over.clone());
            return Err(over);
        }
        state.renewed = true;
        match self.client.get_session(&self.user, &self.token).await {
            Ok((_, signed_in)) => {
                state.bearer = signed_in.bearer.clone();
                Ok(signed_in.bearer)
            }
            Err(trouble) => {
                state.over = Some(trouble.clone());
                Err(trouble)
            }
        }
    }
}

/// The refusal of a session that expired twice.
fn over(call: CallId) -> Trouble {
    Refused { refusal: Refusal::SessionExpired, code: None, text: None }.to(call)
}

fn is_expired(trouble: &Trouble) -> bool {
    matches!(trouble, Trouble::Refused { refusal, .. } if refusal.refusal == Refusal::SessionExpired)
}

/// A list, or a page of one. An empty list with a total above zero is unreadable, because it contradicts itself.
fn listing<T: for<'d> Deserialize<'d>>(opened: &Opened) -> Result<Listing<T>, Trouble> {
    let (rows, total) = (opened.list()?, opened.total);
    if rows.is_empty() && total.is_some_and(|total| total > 0) {
        return Err(opened.unreadable());
    }
    Ok(Listing { rows, total })
}

fn yes_or_no(opened: &Opened) -> Result<bool, Trouble> {
    let value = opened.result.as_ref().and_then(|raw| serde_json::from_str(raw.get()).ok());
    value.as_ref().and_then(lenient::as_flag).ok_or_else(|| opened.unreadable())
}

/// The names of the object's fields that are not null. The answer is unreadable if there are none, or if it names
/// another agent.
fn summary(opened: &Opened, agent: &Identifier) -> Result<Vec<String>, Trouble> {
    #[derive(Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Whose {
        agent_id: Option<Identifier>,
    }
    let fields: serde_json::Map<String, serde_json::Value> = opened.object()?;
    let raw = opened.result.as_ref().map_or("", |raw| raw.get());
    let whose: Whose = lenient::object(raw).ok_or_else(|| opened.unreadable())?;
    let other = whose.agent_id.is_some_and(|it| it != *agent);
    let names: Vec<String> =
        fields.into_iter().filter(|(_, value)| !value.is_null()).map(|(name, _)| name).collect();
    if names.is_empty() || other { Err(opened.unreadable()) } else { Ok(names) }
}
