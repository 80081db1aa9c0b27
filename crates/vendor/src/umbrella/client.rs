//! The calls to Umbrella.

use lotse_vault::Secret;
use serde::Deserialize;
use url::Url;

use super::refusal::{Refusal, Refused};
use super::vendor::{HOST, VENDOR};
use super::{Trouble, token};
use crate::reply::send;
use crate::{Answer, Call, Failure, Reply, Visit, lenient};

/// A session. Its token is valid for an hour.
pub struct Session<'v> {
    visit: &'v Visit,
    bearer: Secret,
    /// The scopes named in the token, such as `admin.customers:read`, if it names any.
    pub scopes: Option<Vec<String>>,
}

/// The kind of console that the key belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Console {
    /// MSP or multi-organisation.
    Managed,
    /// MSSP or service provider.
    Provider,
}

/// The customers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Customers {
    /// The console they were read from.
    pub console: Console,
    /// The customers that were read.
    pub rows: Vec<Customer>,
    /// Whether there are more customers than were read.
    pub cut: bool,
}

/// A customer in the form of either console. Any field may be absent or of another type than a string.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Customer {
    #[serde(default, rename = "customerId", deserialize_with = "lenient::text")]
    id: Option<String>,
    #[serde(default, rename = "customerName", deserialize_with = "lenient::text")]
    shown: Option<String>,
    #[serde(default, rename = "organizationId", deserialize_with = "lenient::text")]
    organization: Option<String>,
    #[serde(default, rename = "organizationName", deserialize_with = "lenient::text")]
    organization_shown: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    name: Option<String>,
}

impl Customer {
    /// Its id, if it has one.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref().or(self.organization.as_deref())
    }

    /// Its name, if it has one.
    pub fn name(&self) -> Option<&str> {
        let names = [&self.shown, &self.organization_shown, &self.name];
        names.into_iter().flatten().map(String::as_str).find(|name| !name.trim().is_empty())
    }

    /// Whether the row identifies a customer.
    fn is_named(&self) -> bool {
        let names = [&self.id, &self.shown, &self.organization, &self.organization_shown, &self.name];
        names.into_iter().flatten().any(|name| !name.trim().is_empty())
    }
}

/// The rows that are requested per page.
const PAGE: usize = 100;
/// If the server uses its own page size, it is a multiple of this.
const OWN_PAGE: usize = 10;
/// The most pages that are read.
const PAGES: usize = 20;

#[derive(Deserialize)]
struct TokenAnswer {
    #[serde(default, deserialize_with = "lenient::text")]
    access_token: Option<String>,
}

/// Requests a token with a key and its secret.
pub async fn sign_in<'v>(
    visit: &'v Visit,
    key: &str,
    secret: &Secret,
) -> Result<Reply<Session<'v>>, Trouble> {
    let url = address("/auth/v2/token")?;
    let grant = Secret::new("client_credentials".to_owned());
    let call = Call::sign_in_form(&VENDOR, url.clone(), &[("grant_type", &grant)]).basic(key, secret);
    let answer = send(visit, &VENDOR, &url, call).await?;
    usable(&answer, Refused::at_sign_in)?;
    let read: TokenAnswer = lenient::object(&answer.text()).ok_or_else(|| unreadable(&answer))?;
    let Some(bearer) = read.access_token.filter(|token| !token.is_empty()).map(Secret::new) else {
        return Err(unreadable(&answer));
    };
    let scopes = token::scopes(&bearer);
    Ok(Reply { call: answer.call, value: Session { visit, bearer, scopes } })
}

impl Session<'_> {
    /// The customers. If the first kind of console refuses, the other kind is tried.
    pub async fn customers(&self) -> Result<Reply<Customers>, Trouble> {
        let managed = self.customers_of(Console::Managed).await;
        if !is_refused_as(&managed, &[Refusal::Forbidden, Refusal::NotFound]) {
            return managed;
        }
        let provider = self.customers_of(Console::Provider).await;
        // A missing scope is reported by the console that knows the path.
        if is_refused_as(&provider, &[Refusal::NotFound]) { managed } else { provider }
    }

    async fn customers_of(&self, console: Console) -> Result<Reply<Customers>, Trouble> {
        let kind = match console {
            Console::Managed => "managed",
            Console::Provider => "providers",
        };
        let (mut first, mut unread) = (None, 0);
        let mut customers = Customers { console, rows: Vec::new(), cut: true };
        for page in 1..=PAGES {
            let url = address(&format!("/admin/v2/{kind}/customers?page={page}&limit={PAGE}"))?;
            let call = Call::get(&VENDOR, url.clone()).bearer(&self.bearer);
            let answer = send(self.visit, &VENDOR, &url, call).await?;
            usable(&answer, |refused| refused)?;
            let all: Vec<Option<Customer>> =
                lenient::rows(&answer.text()).ok_or_else(|| unreadable(&answer))?;
            let (length, mut rows) = (all.len(), all.into_iter().flatten().collect::<Vec<_>>());
            // A list in which no row identifies a customer is unreadable. In any other list, every row counts as a
            // customer.
            if length > 0 && !rows.iter().any(Customer::is_named) {
                return Err(unreadable(&answer));
            }
            unread += length - rows.len();
            first.get_or_insert(answer.call);
            if page > 1 && !rows.is_empty() && customers.rows.ends_with(&rows) {
                // The same page came again: the server ignores page numbers. The list is then complete, unless it
                // is as long as a page.
                customers.cut = length == PAGE;
                break;
            }
            // A server may return shorter pages than requested.
            customers.cut = length >= PAGE || (page == 1 && length > 0 && length.is_multiple_of(OWN_PAGE));
            customers.rows.append(&mut rows);
            if !customers.cut {
                break;
            }
        }
        customers.cut |= unread > 0;
        match first {
            Some(call) => Ok(Reply { call, value: customers }),
            None => Err(Trouble::unmade(Failure::Unsendable)),
        }
    }
}

fn is_refused_as<T>(read: &Result<T, Trouble>, refusals: &[Refusal]) -> bool {
    matches!(read, Err(Trouble::Refused { refusal, .. }) if refusals.contains(&refusal.refusal))
}

fn address(path: &str) -> Result<Url, Trouble> {
    let foreign = |_| Trouble::unmade(Failure::ForeignHost { host: HOST.to_owned() });
    Url::parse(&format!("https://{HOST}{path}")).map_err(foreign)
}

/// Only status 200 is a success. A web page comes from a server in between, unless the vendor's server is
/// overloaded.
fn usable(answer: &Answer, as_what: impl FnOnce(Refused) -> Refused) -> Result<(), Trouble> {
    if let Some(failure @ Failure::Page { .. }) = answer.stray() {
        return Err(Trouble::unusable(answer.call, failure));
    }
    if answer.status == 200 { Ok(()) } else { Err(as_what(Refused::of(answer)).to(answer.call)) }
}

fn unreadable(answer: &Answer) -> Trouble {
    Trouble::unusable(answer.call, answer.unreadable())
}
