//! The calls to HaloPSA.

use lotse_vault::Secret;
use serde::de::DeserializeOwned;

use super::model::{AuthInfo, Counted, TokenAnswer};
use super::refusal::Refused;
use super::vendor::VENDOR;
use super::{Agent, Authority, List, Site, Trouble};
use crate::reply::send;
use crate::{Answer, Call, Failure, Host, Reply, Visit, lenient};

/// A client for one site.
pub struct Client<'v> {
    visit: &'v Visit,
    site: Site,
}

/// A session. Its token is valid for an hour.
pub struct Session<'v> {
    visit: &'v Visit,
    site: Site,
    bearer: Secret,
    /// The scopes that the server says the token has. Empty if it names none.
    pub scopes: Vec<String>,
}

impl<'v> Client<'v> {
    /// Creates a client for this site.
    pub const fn new(visit: &'v Visit, site: Site) -> Self {
        Self { visit, site }
    }

    /// Asks the site where it signs in. No secret is sent. An address outside of the site and of the vendor's cloud
    /// is a failure, because client ID and secret would go there.
    pub async fn look_up(&self) -> Result<Reply<Authority>, Trouble> {
        let url = self.site.url("/api/authinfo")?;
        let answer = send(self.visit, &VENDOR, &url, Call::get(&VENDOR, url.clone())).await?;
        let Reply { call, value: info } = read::<AuthInfo>(&answer, Refused::of)?;
        let said = info.auth_url.ok_or_else(|| unreadable(&answer))?;
        let host = Host::parse(&said).map_err(|_| unreadable(&answer))?;
        if !self.site.trusts(&host) {
            return Err(Trouble::unusable(call, Failure::ForeignHost { host: host.to_string() }));
        }
        let path = said.split_once("://").map_or(said.as_str(), |(_, rest)| rest);
        let path = path.split_once('/').map_or("", |(_, path)| path).trim_end_matches('/');
        let slash = if path.is_empty() { "" } else { "/" };
        let token = host.url(&format!("{slash}{path}/token")).ok_or_else(|| unreadable(&answer))?;
        let tenant = info.tenant_id.filter(|tenant| !tenant.is_empty());
        let tenant = tenant.or_else(|| self.site.tenant().map(str::to_owned));
        Ok(Reply { call, value: Authority { token, tenant } })
    }

    /// Where a site signs in that does not answer the look-up.
    pub fn usual(&self) -> Result<Authority, Trouble> {
        let token = self.site.url("/auth/token")?;
        Ok(Authority { token, tenant: self.site.tenant().map(str::to_owned) })
    }

    /// Requests a token with these scopes.
    pub async fn sign_in(
        &self,
        authority: &Authority,
        client_id: &str,
        client_secret: &Secret,
        scopes: &[&str],
    ) -> Result<Reply<Session<'v>>, Trouble> {
        let mut url = authority.token.clone();
        if let Some(tenant) = &authority.tenant {
            url.query_pairs_mut().append_pair("tenant", tenant);
        }
        let word = |text: &str| Secret::new(text.to_owned());
        let fields = [
            ("grant_type", &word("client_credentials")),
            ("client_id", &word(client_id)),
            ("client_secret", client_secret),
            ("scope", &word(&scopes.join(" "))),
        ];
        let call = Call::sign_in_form(&VENDOR, url.clone(), &fields);
        let answer = send(self.visit, &VENDOR, &url, call).await?;
        let Reply { call, value } = read::<TokenAnswer>(&answer, Refused::of_token)?;
        let token =
            value.access_token.filter(|token| !token.is_empty()).ok_or_else(|| unreadable(&answer))?;
        let said = value.scope.unwrap_or_default();
        let session = Session {
            visit: self.visit,
            site: self.site.clone(),
            bearer: Secret::new(token),
            scopes: said.split_whitespace().take(100).map(ToOwned::to_owned).collect(),
        };
        Ok(Reply { call, value: session })
    }
}

impl Session<'_> {
    /// The agent that the application signs in as.
    pub async fn agent(&self) -> Result<Reply<Agent>, Trouble> {
        self.get("/api/Agent/me", |agent: &Agent| agent.id.is_some() || agent.name.is_some()).await
    }

    /// The number of rows that the agent can see; at most one row is requested.
    pub async fn count(&self, list: List) -> Result<Reply<u64>, Trouble> {
        let path = format!("/api/{}?pageinate=true&page_size=1&page_no=1", list.path());
        let count = |counted: &Counted| counted.record_count.and_then(|count| u64::try_from(count).ok());
        let reply = self.get(&path, |counted| count(counted).is_some()).await?;
        Ok(reply.map(|counted| count(&counted).unwrap_or_default()))
    }

    /// Reads an object that has everything that identifies it.
    async fn get<T: DeserializeOwned>(
        &self,
        path: &str,
        is_one: impl Fn(&T) -> bool,
    ) -> Result<Reply<T>, Trouble> {
        let url = self.site.url(path)?;
        let call = Call::get(&VENDOR, url.clone()).bearer(&self.bearer);
        let answer = send(self.visit, &VENDOR, &url, call).await?;
        let reply = read(&answer, Refused::of)?;
        if is_one(&reply.value) { Ok(reply) } else { Err(unreadable(&answer)) }
    }
}

/// The content of an answer. Only status 200 is a success, and a web page is never the API's own answer.
fn read<T: DeserializeOwned>(answer: &Answer, refused: fn(&Answer) -> Refused) -> Result<Reply<T>, Trouble> {
    if let Some(failure) = answer.stray() {
        return Err(Trouble::unusable(answer.call, failure));
    }
    if answer.status != 200 {
        return Err(refused(answer).to(answer.call));
    }
    let value = lenient::object(&answer.text()).ok_or_else(|| unreadable(answer))?;
    Ok(Reply { call: answer.call, value })
}

fn unreadable(answer: &Answer) -> Trouble {
    Trouble::unusable(answer.call, answer.unreadable())
}
