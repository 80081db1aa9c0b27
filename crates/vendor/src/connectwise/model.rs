//! What ConnectWise PSA answers, as far as checks read it.
//!
//! A field that may be absent is optional here and stays "not said"; nobody may take it for "None". What makes an
//! object what it is, such as the id of a member, is required: without it the answer is unreadable.

use std::fmt;

use serde::{Deserialize, Deserializer};
use serde_json::Value;

use crate::lenient;

/// A level of a function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Level {
    /// No right.
    None,
    /// Own records.
    My,
    /// All records.
    All,
    /// A word that is not on record.
    Other(String),
}

impl From<String> for Level {
    fn from(text: String) -> Self {
        match text.trim().to_ascii_lowercase().as_str() {
            "none" => Self::None,
            "my" => Self::My,
            "all" => Self::All,
            _ => Self::Other(text),
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "None",
            Self::My => "My",
            Self::All => "All",
            Self::Other(text) => text,
        })
    }
}

impl<'de> Deserialize<'de> for Level {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match Value::deserialize(deserializer)? {
            Value::String(text) => Self::from(text),
            other => Self::Other(other.to_string()),
        })
    }
}

/// The name that makes a record what it is.
fn identifier<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    lenient::text(deserializer)?.ok_or_else(|| serde::de::Error::custom("no name"))
}

/// The number that makes a record what it is.
fn id<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    lenient::number(deserializer)?.ok_or_else(|| serde::de::Error::custom("no number"))
}

/// What a member or a role may do with one function: a row of `mySecurity` or of the settings of a role.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FunctionLevels {
    /// The function as the screen shows it.
    #[serde(default, deserialize_with = "lenient::text")]
    pub module_function_description: Option<String>,
    /// The function's inner name.
    #[serde(default, deserialize_with = "lenient::text")]
    pub module_function_name: Option<String>,
    /// The function's identifier.
    #[serde(default, deserialize_with = "lenient::text")]
    pub module_function_identifier: Option<String>,
    /// The module as the screen shows it.
    #[serde(default, deserialize_with = "lenient::text")]
    pub module_description: Option<String>,
    /// The module's inner name.
    #[serde(default, deserialize_with = "lenient::text")]
    pub module_name: Option<String>,
    /// The module's identifier.
    #[serde(default, deserialize_with = "lenient::text")]
    pub module_identifier: Option<String>,
    /// Add Level. Absent or null: not said.
    pub add_level: Option<Level>,
    /// Edit Level.
    pub edit_level: Option<Level>,
    /// Delete Level.
    pub delete_level: Option<Level>,
    /// Inquire Level.
    pub inquire_level: Option<Level>,
    /// Whether it is a report rather than a function.
    #[serde(default, deserialize_with = "lenient::flag")]
    pub report_flag: Option<bool>,
    /// Whose row it is, in `mySecurity`.
    #[serde(default, deserialize_with = "lenient::shape")]
    pub member: Option<MemberReference>,
}

/// A member, by number.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct MemberReference {
    /// Its number.
    #[serde(default, deserialize_with = "lenient::number")]
    pub id: Option<i64>,
}

impl FunctionLevels {
    /// Whether it says which function it is of.
    pub fn is_named(&self) -> bool {
        let names =
            [&self.module_function_description, &self.module_function_name, &self.module_function_identifier];
        names.into_iter().flatten().any(|name| !name.trim().is_empty())
    }
}

/// An entry of one of the "customize" lists. Whether the list allows or refuses is not on record.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CustomizeItem {
    /// Which list: `SystemTableSetup`, `CompanyConfigurations` ...
    #[serde(default, deserialize_with = "lenient::text")]
    pub customize_identifier: Option<String>,
    /// The entry, in a format that is not on record.
    #[serde(default, deserialize_with = "lenient::text")]
    pub item_identifier: Option<String>,
}

/// A role, by number and name.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct RoleReference {
    /// Its number.
    #[serde(default, deserialize_with = "lenient::number")]
    pub id: Option<i64>,
    /// Its name, the Role ID of the screen.
    #[serde(default, deserialize_with = "lenient::text")]
    pub name: Option<String>,
}

/// The member whom the keys belong to.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Member {
    /// Its number.
    #[serde(deserialize_with = "id")]
    pub id: i64,
    /// Its identifier.
    #[serde(deserialize_with = "identifier")]
    pub identifier: String,
    /// `A` for an API member; `F`, `C` and `X` are persons.
    #[serde(default, deserialize_with = "lenient::text")]
    pub license_class: Option<String>,
    /// Whether it is inactive.
    #[serde(default, deserialize_with = "lenient::flag")]
    pub inactive_flag: Option<bool>,
    /// Its role.
    #[serde(default, deserialize_with = "lenient::shape")]
    pub security_role: Option<RoleReference>,
    /// Whether it is an administrator.
    #[serde(default, deserialize_with = "lenient::flag")]
    pub admin_flag: Option<bool>,
    /// Boards whose tickets it does not see.
    #[serde(default, deserialize_with = "lenient::entries")]
    pub excluded_service_board_ids: Option<Vec<String>>,
}

/// The same with less: what a member may always know of itself.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MemberInfo {
    /// Its number.
    #[serde(deserialize_with = "id")]
    pub id: i64,
    /// Its identifier.
    #[serde(deserialize_with = "identifier")]
    pub identifier: String,
    /// `A` for an API member.
    #[serde(default, deserialize_with = "lenient::text")]
    pub license_class: Option<String>,
    /// Whether it is inactive.
    #[serde(default, deserialize_with = "lenient::flag")]
    pub inactive_flag: Option<bool>,
}

/// An API member, as an administrator sees it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ApiMember {
    /// Its number.
    #[serde(deserialize_with = "id")]
    pub id: i64,
    /// Its identifier.
    #[serde(deserialize_with = "identifier")]
    pub identifier: String,
    /// Its role.
    #[serde(default, deserialize_with = "lenient::shape")]
    pub security_role: Option<RoleReference>,
    /// Whether it is inactive.
    #[serde(default, deserialize_with = "lenient::flag")]
    pub inactive_flag: Option<bool>,
}

/// A screen of Table Setup.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct SetupScreen {
    /// Its number.
    #[serde(deserialize_with = "id")]
    pub id: i64,
    /// The first half of its name, like `Service`.
    #[serde(default, deserialize_with = "lenient::text")]
    pub category: Option<String>,
    /// The second half, like `Priority`.
    #[serde(default, deserialize_with = "lenient::text")]
    pub name: Option<String>,
    /// A longer name.
    #[serde(default, deserialize_with = "lenient::text")]
    pub description: Option<String>,
}

/// A service board.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Board {
    /// Its number.
    #[serde(deserialize_with = "id")]
    pub id: i64,
}

/// Anything that was read to see whether it can be read.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Item {
    /// A record.
    Record {
        /// Its number.
        #[serde(deserialize_with = "id")]
        id: i64,
    },
    /// A report: it has a name only.
    Report {
        /// Its name.
        name: String,
    },
}
