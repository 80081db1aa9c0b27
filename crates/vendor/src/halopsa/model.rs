//! Types of HaloPSA's answers. Only the fields that a check reads are taken from them.

use serde::Deserialize;
use url::Url;

use crate::lenient;

/// Where a site signs in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authority {
    /// The address of the token call, without the tenant.
    pub(super) token: Url,
    /// The tenant, if there is one: sites in the vendor's cloud need it, servers of one's own don't.
    pub tenant: Option<String>,
}

/// The answer to the look-up.
#[derive(Deserialize)]
pub(super) struct AuthInfo {
    #[serde(default, deserialize_with = "lenient::text")]
    pub(super) auth_url: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    pub(super) tenant_id: Option<String>,
}

/// The answer to the token call.
#[derive(Deserialize)]
pub(super) struct TokenAnswer {
    #[serde(default, deserialize_with = "lenient::text")]
    pub(super) access_token: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    pub(super) scope: Option<String>,
}

/// The agent that an application signs in as.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Agent {
    /// Its id.
    #[serde(default, deserialize_with = "lenient::number")]
    pub(super) id: Option<i64>,
    /// Its name.
    #[serde(default, deserialize_with = "lenient::text")]
    pub name: Option<String>,
    /// Whether it is disabled.
    #[serde(default, deserialize_with = "lenient::flag")]
    pub isdisabled: Option<bool>,
    /// Whether it is for the API only.
    #[serde(default, deserialize_with = "lenient::flag")]
    pub isapiagent: Option<bool>,
    /// Whether it is an administrator.
    #[serde(default, deserialize_with = "lenient::flag")]
    pub is_admin: Option<bool>,
}

/// A list of which only the length is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    /// The tickets that the agent can see.
    Tickets,
    /// The clients that the agent can see.
    Clients,
}

impl List {
    pub(super) const fn path(self) -> &'static str {
        match self {
            Self::Tickets => "Tickets",
            Self::Clients => "Client",
        }
    }
}

#[derive(Deserialize)]
pub(super) struct Counted {
    #[serde(default, deserialize_with = "lenient::number")]
    pub(super) record_count: Option<i64>,
}
