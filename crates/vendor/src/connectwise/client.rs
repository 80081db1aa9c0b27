//! The client: read-only, at most six concurrent calls, and no further call after a refused sign-in.

use std::sync::Arc;

use lotse_vault::Secret;
use parking_lot::Mutex;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::de::DeserializeOwned;
use tokio::sync::Semaphore;

use super::Site;
use super::company::{ALIAS, Company, Lookup, look_up};
use super::pages::Pages;
use super::refusal::{Refused, record_of_failure, refusal};
use super::vendor::VENDOR;
use super::{
    ApiMember, Board, CustomizeItem, FunctionLevels, Item, Member, MemberInfo, Refusal, SetupScreen,
};
use crate::{Answer, Call, CallId, Failure, Reply, Visit, lenient};

/// The name of the header for the client ID.
pub const CLIENT_ID_HEADER: &str = "clientid";

/// The most concurrent calls.
const AT_ONCE: usize = 6;

/// The keys of one API member.
#[derive(Clone)]
pub struct Keys {
    /// The company id.
    pub company_id: String,
    /// The public key.
    pub public: String,
    /// The private key.
    pub private: Secret,
    /// The client ID of the calling integration. It is confidential but not a key. `None` omits it on purpose.
    pub client_id: Option<Secret>,
}

/// A list that is requested only to see whether it can be read: at most one record, and only its id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Probe {
    /// Companies.
    Companies,
    /// Configurations.
    Configurations,
    /// Tickets.
    Tickets,
    /// Agreements.
    Agreements,
    /// The product catalogue.
    Catalog,
    /// Members.
    Members,
    /// API reports.
    Reports,
    /// The table of configuration types.
    ConfigurationTypes,
    /// The table of configuration statuses.
    ConfigurationStatuses,
    /// The table of priorities.
    Priorities,
    /// The table of service boards.
    Boards,
    /// The table of ticket sources.
    Sources,
    /// The table of company statuses.
    CompanyStatuses,
    /// The table of company types.
    CompanyTypes,
    /// The table of contact types.
    ContactTypes,
}

impl Probe {
    /// The path of the list below the API's root.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Companies => "/company/companies",
            Self::Configurations => "/company/configurations",
            Self::Tickets => "/service/tickets",
            Self::Agreements => "/finance/agreements",
            Self::Catalog => "/procurement/catalog",
            Self::Members => "/system/members",
            Self::Reports => "/system/reports",
            Self::ConfigurationTypes => "/company/configurations/types",
            Self::ConfigurationStatuses => "/company/configurations/statuses",
            Self::Priorities => "/service/priorities",
            Self::Boards => "/service/boards",
            Self::Sources => "/service/sources",
            Self::CompanyStatuses => "/company/companies/statuses",
            Self::CompanyTypes => "/company/companies/types",
            Self::ContactTypes => "/company/contacts/types",
        }
    }

    /// The only field that is requested. A report has no id.
    const fn field(self) -> &'static str {
        match self {
            Self::Reports => "name",
            _ => "id",
        }
    }
}

/// The percent-encoded condition that a field equals a text.
pub(super) fn equals(field: &str, text: &str) -> Result<String, Refused> {
    if text.contains(['"', '\\']) {
        // The character would end the quoted string; no known identifier contains one.
        return Err(Refused::before(Failure::Unsendable));
    }
    let condition = format!("{field}=\"{text}\"");
    Ok(utf8_percent_encode(&condition, NON_ALPHANUMERIC).to_string())
}

struct Line {
    permits: Semaphore,
    codebase: Mutex<String>,
    looked_again: tokio::sync::Mutex<bool>,
}

/// Calls one site with one pair of keys. After a refused sign-in or "too many requests" it sends nothing more.
pub struct Client<'v> {
    visit: &'v Visit,
    site: Site,
    keys: Keys,
    line: Arc<Line>,
    halted: Mutex<Option<Refused>>,
}

impl<'v> Client<'v> {
    /// A client for the company that the look-up found. `None` if only its id is known.
    pub fn new(visit: &'v Visit, site: &Site, company: Option<&Company>, keys: Keys) -> Self {
        // For a server of the organisation only the alias is documented.
        let codebase = company
            .filter(|_| site.is_cloud())
            .and_then(|company| company.codebase.clone())
            .unwrap_or_else(|| ALIAS.to_owned());
        let line = Line {
            permits: Semaphore::new(AT_ONCE),
            codebase: Mutex::new(codebase),
            looked_again: tokio::sync::Mutex::new(false),
        };
        Self { visit, site: site.clone(), keys, line: Arc::new(line), halted: Mutex::default() }
    }

    /// A client for the same site with other keys. Both share the limit of concurrent calls.
    #[must_use]
    pub fn with_keys(&self, keys: Keys) -> Self {
        Self {
            visit: self.visit,
            site: self.site.clone(),
            keys,
            line: Arc::clone(&self.line),
            halted: Mutex::default(),
        }
    }

    /// A client with the same keys but without a client ID, to find out which of the two was refused.
    #[must_use]
    pub fn without_client_id(&self) -> Self {
        self.with_keys(Keys { client_id: None, ..self.keys.clone() })
    }

    /// The member that the keys belong to.
    pub async fn my_member(&self) -> Result<Reply<Member>, Refused> {
        self.one("/system/myMembers").await
    }

    /// The fields that every member may read of itself.
    pub async fn my_member_info(&self) -> Result<Reply<MemberInfo>, Refused> {
        self.one("/system/myMembers/info").await
    }

    /// The member's permission levels for each function.
    pub async fn my_security(&self) -> Result<Reply<Vec<FunctionLevels>>, Refused> {
        self.rights("/system/mySecurity").await
    }

    /// The entries of the member's "customize" lists. The path needs its trailing slash. An entry that can't be
    /// read is returned with all fields `None`.
    pub async fn customize_items(&self) -> Result<Reply<Vec<CustomizeItem>>, Refused> {
        let read = self.list("/system/mySecurity/customizeItems/").await?;
        Ok(read.map(|rows| rows.into_iter().map(Option::unwrap_or_default).collect()))
    }

    /// Reads one record of a list.
    pub async fn probe(&self, probe: Probe) -> Result<Reply<Vec<Item>>, Refused> {
        self.get(&format!("{}?pageSize=1&fields={}", probe.path(), probe.field())).await
    }

    /// At most one service board, needed to read its statuses.
    pub async fn boards(&self) -> Result<Reply<Vec<Board>>, Refused> {
        self.get(&format!("{}?pageSize=1&fields=id", Probe::Boards.path())).await
    }

    /// At most one status of a board.
    pub async fn board_statuses(&self, board: i64) -> Result<Reply<Vec<Item>>, Refused> {
        self.get(&format!("/service/boards/{board}/statuses?pageSize=1&fields=id")).await
    }

    /// The screens of Table Setup: all possible entries of the list `SystemTableSetup`.
    pub async fn setup_screens(&self) -> Result<Reply<Vec<SetupScreen>>, Refused> {
        let read = self.list("/system/setupScreens").await?;
        // An unreadable screen makes the answer unusable, because that screen might be allowed.
        let call = read.call;
        let all = read.value.into_iter().collect::<Option<Vec<_>>>();
        all.map(|value| Reply { call, value }).ok_or_else(|| self.unreadable(call))
    }

    /// The API members with this identifier. Needs an administrator's keys.
    pub async fn api_members(&self, identifier: &str) -> Result<Reply<Vec<ApiMember>>, Refused> {
        let condition = equals("identifier", identifier)?;
        let read = self.list(&format!("/system/apiMembers?conditions={condition}")).await?;
        Ok(read.map(|rows| rows.into_iter().flatten().collect()))
    }

    /// A role's permission levels for each function. Needs an administrator's keys. The vendor writes the path with
    /// a capital R.
    pub async fn role_settings(&self, role: i64) -> Result<Reply<Vec<FunctionLevels>>, Refused> {
        self.rights(&format!("/system/securityRoles/{role}/settings")).await
    }

    /// Reads rows of permission levels. A row that can't be read is kept with all fields `None`. If no row names a
    /// function, the answer is unreadable.
    async fn rights(&self, path: &str) -> Result<Reply<Vec<FunctionLevels>>, Refused> {
        let read = self.list(path).await?;
        let read: Reply<Vec<FunctionLevels>> =
            read.map(|rows| rows.into_iter().map(Option::unwrap_or_default).collect());
        if read.value.is_empty() || read.value.iter().any(FunctionLevels::is_named) {
            return Ok(read);
        }
        Err(self.unreadable(read.call))
    }

    /// The answer is not what was asked for.
    pub fn unreadable(&self, call: CallId) -> Refused {
        Refused { call: Some(call), why: Failure::Unreadable { host: self.host() }.into() }
    }

    /// All rows of a list. A list that exceeds the limits is an error rather than cut, because the missing rows may
    /// matter.
    pub(super) async fn list<T: DeserializeOwned + PartialEq>(
        &self,
        path: &str,
    ) -> Result<Reply<Vec<Option<T>>>, Refused> {
        let mut pages = Pages::of(path);
        while let Some(address) = pages.next() {
            let answer = self.answer(&address).await?;
            if let Some(all) = pages.add(&answer)? {
                return Ok(all);
            }
        }
        Err(Refused { call: pages.first_call(), why: Failure::Cut { host: self.host() }.into() })
    }

    /// The host of the API.
    fn host(&self) -> String {
        self.site.api().to_string()
    }

    /// One record, also as the only element of a list.
    async fn one<T: DeserializeOwned>(&self, path: &str) -> Result<Reply<T>, Refused> {
        let answer = self.answer(path).await?;
        let call = answer.call;
        let unreadable = || Refused { call: Some(call), why: answer.unreadable().into() };
        Ok(Reply { call, value: lenient::object(&answer.text()).ok_or_else(unreadable)? })
    }

    async fn get<T: DeserializeOwned>(&self, path: &str) -> Result<Reply<T>, Refused> {
        let answer = self.answer(path).await?;
        let call = answer.call;
        let value = answer.json().map_err(|failure| Refused { call: Some(call), why: failure.into() })?;
        Ok(Reply { call, value })
    }

    /// The answer to a GET below the root of the API. Any status but 200 is a refusal.
    pub(super) async fn answer(&self, path: &str) -> Result<Answer, Refused> {
        let Ok(_permit) = self.line.permits.acquire().await else {
            return Err(Refused::before(Failure::Stopped));
        };
        if let Some(halted) = self.halted.lock().clone() {
            return Err(halted);
        }
        let codebase = self.codebase();
        let mut outcome = self.ask(path, &codebase).await;
        let absent =
            |why: &Refusal| matches!(why, Refusal::NotFound { .. } | Refusal::Other { status: 404, .. });
        let lost = outcome.as_ref().is_err_and(|refused| absent(&refused.why));
        if lost && self.moved_from(&codebase).await {
            outcome = self.ask(path, &self.codebase()).await;
        }
        outcome.inspect_err(|refused| self.halt(refused))
    }

    async fn ask(&self, path: &str, codebase: &str) -> Result<Answer, Refused> {
        let host = self.site.api();
        let path = format!("/{codebase}/apis/3.0{path}");
        let Some(url) = host.url(&path) else {
            return Err(Refused::before(Failure::ForeignHost { host: host.to_string() }));
        };
        let user = format!("{}+{}", self.keys.company_id, self.keys.public);
        let mut call = Call::get(&VENDOR, url)
            .header("accept", "application/vnd.connectwise.com+json")
            .basic(&user, &self.keys.private);
        if let Some(client_id) = &self.keys.client_id {
            call = call.secret_header(CLIENT_ID_HEADER, client_id);
        }
        match self.visit.send(call).await {
            Ok(answer) if answer.status == 200 => Ok(answer),
            Ok(answer) => Err(Refused { call: Some(answer.call), why: refusal(&answer, self.visit) }),
            Err(failure) => {
                Err(Refused { call: record_of_failure(self.visit, host, &path), why: failure.into() })
            }
        }
    }

    /// Whether the codebase of the company is no longer `used`. Codebases of the cloud change with upgrades, so the
    /// company is looked up again, once per client.
    async fn moved_from(&self, used: &str) -> bool {
        if !self.site.is_cloud() {
            return false;
        }
        let mut looked_again = self.line.looked_again.lock().await;
        if !*looked_again && self.codebase() == used {
            *looked_again = true;
            if let Ok(Reply { value: Lookup::Known(company), .. }) =
                look_up(self.visit, &self.site, &self.keys.company_id).await
                && let Some(codebase) = company.codebase
            {
                *self.line.codebase.lock() = codebase;
            }
        }
        self.codebase() != used
    }

    fn codebase(&self) -> String {
        self.line.codebase.lock().clone()
    }

    fn halt(&self, refused: &Refused) {
        if matches!(
            refused.why,
            Refusal::Keys { .. }
                | Refusal::NotAuthenticated
                | Refusal::Other { status: 401, .. }
                | Refusal::Busy { .. }
        ) {
            let mut halted = self.halted.lock();
            halted.get_or_insert_with(|| refused.clone());
        }
    }
}
