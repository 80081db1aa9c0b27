//! Types of a VSA's answers.

use std::fmt;

use jiff::{SignedDuration, Timestamp};
use lotse_vault::Secret;
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use super::envelope::Opened;
use super::{Refused, Trouble};
use crate::lenient;

/// An id of up to 26 decimal digits, too many for an integer type. JSON numbers are accepted and kept digit by
/// digit.
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

/// Reads a string that identifies a record; it is required.
fn said<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    lenient::text(deserializer)?.ok_or_else(|| serde::de::Error::custom("no text"))
}

/// Reads a list of ids, or a single id without a list around it. `None` if any of them is invalid, because the rest
/// would be incomplete.
fn ids<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Vec<Identifier>>, D::Error> {
    let Some(raw) = Option::<Box<RawValue>>::deserialize(deserializer)? else { return Ok(None) };
    let one = || serde_json::from_str(raw.get()).ok().map(|id| vec![id]);
    Ok(serde_json::from_str(raw.get()).ok().or_else(one))
}

/// The result of a sign-in.
pub struct SignedIn {
    /// The token of the session.
    pub(super) bearer: Secret,
    /// The user that the server names as signed in.
    pub user: Option<String>,
    /// The role of the session.
    pub role: Option<Identifier>,
    /// When the session expires at the latest.
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
    // The vendor's spelling.
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
    // Two clocks never differ by more than a day.
    SignedDuration::from_mins(count.clamp(-1440, 1440))
}

/// Facts about the server.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Environment {
    /// The version, such as `9.5.0.52`.
    #[serde(deserialize_with = "said")]
    pub system_version: String,
}

impl Environment {
    /// The major version.
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
    /// The name that the user signs in with.
    #[serde(deserialize_with = "said")]
    pub admin_name: String,
    /// The ids of its roles. `None` if the server does not send them, or not as numbers.
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

/// An agent: a machine that Kaseya manages.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Agent {
    /// Its id, if it can be read.
    #[serde(default, deserialize_with = "lenient::shape")]
    pub agent_id: Option<Identifier>,
}

/// A record of which only the number of occurrences matters.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Named {}

/// An organisation: a customer of whoever runs the VSA.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Organisation {
    /// Its id, if it can be read.
    #[serde(default, deserialize_with = "lenient::shape")]
    pub org_id: Option<Identifier>,
    /// Its name, if it can be read.
    #[serde(default, deserialize_with = "lenient::text")]
    pub org_name: Option<String>,
}

/// A list, or the first page of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listing<T> {
    /// The rows that were sent.
    pub rows: Vec<T>,
    /// `TotalRecords`: the number of all rows, if the server sends it.
    pub total: Option<u64>,
}

impl<T> Listing<T> {
    /// The number of rows that certainly exist.
    pub fn count(&self) -> u64 {
        self.total.unwrap_or_default().max(u64::try_from(self.rows.len()).unwrap_or(u64::MAX))
    }
}
