//! The calls to Sophos Central.

use lotse_vault::Secret;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use url::Url;

use super::model::PAGE;
use super::refusal::Refused;
use super::vendor::VENDOR;
use super::{Account, TenantPage, Trouble};
use crate::reply::send;
use crate::{Answer, Call, Failure, Host, Reply, Visit, lenient};

/// A session. Its token is valid for an hour.
pub struct Session<'v> {
    visit: &'v Visit,
    bearer: Secret,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
struct TokenAnswer {
    #[serde(default, deserialize_with = "lenient::text")]
    access_token: Option<String>,
    #[serde(default, rename = "errorCode", deserialize_with = "lenient::text")]
    error_code: Option<String>,
}

/// Requests a token with an API credential.
pub async fn sign_in<'v>(
    visit: &'v Visit,
    client_id: &Secret,
    client_secret: &Secret,
) -> Result<Reply<Session<'v>>, Trouble> {
    let url = fixed("https://id.sophos.com/api/v2/oauth2/token")?;
    let word = |text: &str| Secret::new(text.to_owned());
    let fields = [
        ("grant_type", &word("client_credentials")),
        ("scope", &word("token")),
        ("client_id", client_id),
        ("client_secret", client_secret),
    ];
    let call = Call::sign_in_form(&VENDOR, url.clone(), &fields);
    let answer = send(visit, &VENDOR, &url, call).await?;
    if let Some(trouble) = page(&answer) {
        return Err(trouble);
    }
    if !is_success(&answer) {
        let refused = Refused::of_token(&answer);
        // A success without a token is unreadable, not a refusal.
        return Err(if answer.status < 300 { unreadable(&answer) } else { refused.to(answer.call) });
    }
    let read: TokenAnswer = object(&answer)?;
    if read.error_code.is_some_and(|code| code != "success") {
        return Err(Refused::of_token(&answer).to(answer.call));
    }
    match read.access_token.filter(|token| !token.is_empty()) {
        Some(token) => Ok(Reply { call: answer.call, value: Session { visit, bearer: Secret::new(token) } }),
        None => Err(unreadable(&answer)),
    }
}

impl Session<'_> {
    /// The account that the credential belongs to.
    pub async fn who_am_i(&self) -> Result<Reply<Account>, Trouble> {
        let url = fixed("https://api.central.sophos.com/whoami/v1")?;
        let call = Call::get(&VENDOR, url.clone()).bearer(&self.bearer);
        self.read(&url, call).await
    }

    /// A page of a partner's customers. Pages count from 1 and have at most 100 rows.
    pub async fn tenants(&self, partner: &Account, page: u32) -> Result<Reply<TenantPage>, Trouble> {
        let host = central(partner.api_hosts.as_ref().map_or("", |hosts| &hosts.global))?;
        let path = format!("/partner/v1/tenants?page={page}&pageSize={PAGE}&pageTotal=true");
        let unsendable = || Trouble::unmade(Failure::ForeignHost { host: host.to_string() });
        let url = host.url(&path).ok_or_else(unsendable)?;
        let call = Call::get(&VENDOR, url.clone()).bearer(&self.bearer).header("x-partner-id", &partner.id);
        self.read(&url, call).await
    }

    async fn read<T: DeserializeOwned>(&self, url: &Url, call: Call) -> Result<Reply<T>, Trouble> {
        let answer = send(self.visit, &VENDOR, url, call).await?;
        if let Some(trouble) = page(&answer) {
            return Err(trouble);
        }
        if !is_success(&answer) {
            return Err(Refused::of(&answer).to(answer.call));
        }
        object(&answer).map(|value| Reply { call: answer.call, value })
    }
}

/// The host that an answer names, if it is one of Sophos Central's. The token is sent nowhere else.
fn central(named: &str) -> Result<Host, Trouble> {
    let foreign = || Trouble::unmade(Failure::ForeignHost { host: named.chars().take(100).collect() });
    let host = Host::parse(named).map_err(|_| foreign())?;
    let ours = host.as_str() == "api.central.sophos.com" || host.as_str().ends_with(".central.sophos.com");
    if ours { Ok(host) } else { Err(foreign()) }
}

fn fixed(address: &str) -> Result<Url, Trouble> {
    Url::parse(address).map_err(|_| Trouble::unmade(Failure::ForeignHost { host: address.to_owned() }))
}

fn is_success(answer: &Answer) -> bool {
    answer.status == 200
}

/// A web page comes from a server in between, whatever its status. Only an overloaded vendor server answers with
/// one as well.
fn page(answer: &Answer) -> Option<Trouble> {
    let page = answer.stray().filter(|failure| matches!(failure, Failure::Page { .. }));
    page.map(|failure| Trouble::unusable(answer.call, failure))
}

fn unreadable(answer: &Answer) -> Trouble {
    Trouble::unusable(answer.call, answer.unreadable())
}

fn object<T: DeserializeOwned>(answer: &Answer) -> Result<T, Trouble> {
    lenient::object(&answer.text()).ok_or_else(|| unreadable(answer))
}
