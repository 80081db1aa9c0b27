//! What a VSA's answers say.

use std::fmt;

use jiff::{SignedDuration, Timestamp};
use lotse_vault::Secret;
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use super::envelope::Opened;
use super::{Refused, Trouble};
use crate::lenient;

/// An id: up to 26 decimal digits, too many for a number. Numbers are accepted and kept digit by digit.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Identifier(String);

impl Identifier {
    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Identifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Identifier {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = lenient::text(deserializer)?.unwrap_or_default();
        let text = text.trim();
        let is_id = !text.is_empty() && text.len() <= 26 && text.bytes().all(|byte| byte.is_ascii_digit());
        if is_id { Ok(Self(text.to_owned())) } else { Err(serde::de::Error::custom("no id")) }
    }
}

/// A text that makes a record what it is.
fn said<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    lenient::text(deserializer)?.ok_or_else(|| serde::de::Error::custom("no text"))
}

/// Ids, also a single one without a list around it. `None` if one of them is none: what is left would not be the whole.
fn ids<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Vec<Identifier>>, D::Error> {
    let Some(raw) = Option::<Box<RawValue>>::deserialize(deserializer)? else { return Ok(None) };
    let one = || serde_json::from_str(raw.get()).ok().map(|id| vec![id]);
    Ok(serde_json::from_str(raw.get()).ok().or_else(one))
}

/// What a sign-in gives.
pub struct SignedIn {
    /// The token of the session.
    pub(super) bearer: Secret,
    /// The user that the server says has signed in.
    pub user: Option<String>,
    /// The role the session works with.
    pub role: Option<Identifier>,
    /// When the session ends at the latest.
    pub ends: Option<Timestamp>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct SignInResult {
    #[serde(default, deserialize_with = "lenient::text")]
    token: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    api_token: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    user_name: Option<String>,
    #[serde(default, deserialize_with = "lenient::shape")]
    role_id: Option<Identifier>,
    #[serde(default, deserialize_with = "lenient::text")]
    session_expiration: Option<String>,
    // The vendor writes it so.
    #[serde(default, rename = "OffSetInMinutes", deserialize_with = "lenient::number")]
    offset: Option<i64>,
}

impl SignedIn {
    pub(super) fn read(opened: &Opened) -> Result<Self, Trouble> {
        let result: SignInResult = opened.object()?;
        let bearer = match (result.token, result.api_token) {
            (None, None) => return Err(opened.unreadable()),
            (token, other) => [token, other].into_iter().flatten().find(|token| !token.trim().is_empty()),
        };
        let Some(bearer) = bearer else {
            return Err(Refused::without_token(opened.code).to(opened.call));
        };
        let offset = result.offset.unwrap_or_default();
        let ends = result.session_expiration.and_then(|ends| ends.parse().ok());
        Ok(Self {
            bearer: Secret::new(bearer),
            user: result.user_name.filter(|user| !user.is_empty()),
            role: result.role_id,
            ends: ends.and_then(|ends: Timestamp| ends.checked_add(minutes(offset)).ok()),
        })
    }
}

fn minutes(count: i64) -> SignedDuration {
    // More than a day is no offset between two clocks.
    SignedDuration::from_mins(count.clamp(-1440, 1440))
}

/// Facts about the server.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Environment {
    /// The version, like `9.5.0.52`.
    #[serde(deserialize_with = "said")]
    pub system_version: String,
}

impl Environment {
    /// The first number of the version.
    pub fn major(&self) -> Option<u32> {
        let digits: String =
            self.system_version.trim_start().chars().take_while(char::is_ascii_digit).collect();
        digits.parse().ok()
    }
}

/// The user of the session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CurrentUser {
    /// Its name.
    pub name: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct CurrentUserResult {
    #[serde(default, deserialize_with = "lenient::text")]
    user_name: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    admin_name: Option<String>,
}

impl CurrentUser {
    pub(super) fn read(opened: &Opened) -> Result<Self, Trouble> {
        let result: CurrentUserResult = opened.object()?;
        let name = [result.user_name, result.admin_name].into_iter().flatten().find(|name| !name.is_empty());
        name.map(|name| Self { name }).ok_or_else(|| opened.unreadable())
    }
}

/// A user.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct User {
    /// Its id.
    #[serde(default, deserialize_with = "lenient::shape")]
    pub user_id: Option<Identifier>,
    /// The name it signs in with.
    #[serde(deserialize_with = "said")]
    pub admin_name: String,
    /// Its roles. Absent if the server does not say, or not in numbers.
    #[serde(default, deserialize_with = "ids")]
    pub admin_role_ids: Option<Vec<Identifier>>,
}

/// A role.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Role {
    /// Its id.
    pub role_id: Identifier,
    /// Its name.
    #[serde(deserialize_with = "said")]
    pub role_name: String,
}

/// An agent: a machine that Kaseya looks after.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Agent {
    /// Its id, if it can be read.
    #[serde(default, deserialize_with = "lenient::shape")]
    pub agent_id: Option<Identifier>,
}

/// Something of which only the number matters.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Named {}

/// A list, or the first page of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listing<T> {
    /// What was sent.
    pub rows: Vec<T>,
    /// `TotalRecords`: how many there are, if the server says so.
    pub total: Option<u64>,
}

impl<T> Listing<T> {
    /// How many there are for certain.
    pub fn count(&self) -> u64 {
        self.total.unwrap_or_default().max(u64::try_from(self.rows.len()).unwrap_or(u64::MAX))
    }
}
