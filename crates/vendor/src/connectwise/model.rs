//! The parts of ConnectWise PSA's answers that checks read.
//!
//! A field that may be absent is an `Option`; `None` means "not said" and must never be read as the level "None".
//! Fields that identify an object, such as the id of a member, are required: without them the answer is unreadable.

use std::fmt;

use serde::{Deserialize, Deserializer};
use serde_json::Value;

use crate::lenient;

/// The level of a permission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Level {
    /// No access.
    None,
    /// Own records.
    My,
    /// All records.
    All,
    /// A value that is not known.
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

/// Reads the name that identifies a record; it is required.
fn identifier<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    lenient::text(deserializer)?.ok_or_else(|| serde::de::Error::custom("no name"))
}

/// Reads the id of a record; it is required.
pub(super) fn id<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    lenient::number(deserializer)?.ok_or_else(|| serde::de::Error::custom("no number"))
}

/// The permission levels of a member or a role for one function: a row of `mySecurity` or of a role's settings.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FunctionLevels {
    /// The function's name on the screen.
    #[serde(default, deserialize_with = "lenient::text")]
    pub module_function_description: Option<String>,
    /// The function's internal name.
    #[serde(default, deserialize_with = "lenient::text")]
    pub module_function_name: Option<String>,
    /// The function's identifier.
    #[serde(default, deserialize_with = "lenient::text")]
    pub module_function_identifier: Option<String>,
    /// The module's name on the screen.
    #[serde(default, deserialize_with = "lenient::text")]
    pub module_description: Option<String>,
    /// The module's internal name.
    #[serde(default, deserialize_with = "lenient::text")]
    pub module_name: Option<String>,
    /// The module's identifier.
    #[serde(default, deserialize_with = "lenient::text")]
    pub module_identifier: Option<String>,
    /// Add Level. `None` if absent or null.
    pub add_level: Option<Level>,
    /// Edit Level.
    pub edit_level: Option<Level>,
    /// Delete Level.
    pub delete_level: Option<Level>,
    /// Inquire Level.
    pub inquire_level: Option<Level>,
    /// Whether the row is a report rather than a function.
    #[serde(default, deserialize_with = "lenient::flag")]
    pub report_flag: Option<bool>,
    /// The member that a row of `mySecurity` belongs to.
    #[serde(default, deserialize_with = "lenient::shape")]
    pub member: Option<MemberReference>,
}

/// A member, by id.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct MemberReference {
    /// Its id.
    #[serde(default, deserialize_with = "lenient::number")]
    pub id: Option<i64>,
}

impl FunctionLevels {
    /// Whether the row names its function.
    pub fn is_named(&self) -> bool {
        let names =
            [&self.module_function_description, &self.module_function_name, &self.module_function_identifier];
        names.into_iter().flatten().any(|name| !name.trim().is_empty())
    }
}

/// An entry of one of the "customize" lists. It is not known whether a list allows or denies.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CustomizeItem {
    /// The list: `SystemTableSetup`, `CompanyConfigurations` and so on.
    #[serde(default, deserialize_with = "lenient::text")]
    pub customize_identifier: Option<String>,
    /// The entry, in an undocumented format.
    #[serde(default, deserialize_with = "lenient::text")]
    pub item_identifier: Option<String>,
}

/// A role, by id and name.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct RoleReference {
    /// Its id.
    #[serde(default, deserialize_with = "lenient::number")]
    pub id: Option<i64>,
    /// Its name, called Role ID on the screen.
    #[serde(default, deserialize_with = "lenient::text")]
    pub name: Option<String>,
}

/// The member that the keys belong to.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Member {
    /// Its id.
    #[serde(deserialize_with = "id")]
    pub id: i64,
    /// Its identifier.
    #[serde(deserialize_with = "identifier")]
    pub identifier: String,
    /// `A` for an API member; `F`, `C` and `X` are people.
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
    /// The ids of service boards whose tickets it does not see.
    #[serde(default, deserialize_with = "lenient::entries")]
    pub excluded_service_board_ids: Option<Vec<String>>,
}

/// The fields that every member may read of itself.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MemberInfo {
    /// Its id.
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
    /// Its id.
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
    /// Its id.
    #[serde(deserialize_with = "id")]
    pub id: i64,
    /// The first part of its name, such as `Service`.
    #[serde(default, deserialize_with = "lenient::text")]
    pub category: Option<String>,
    /// The second part, such as `Priority`.
    #[serde(default, deserialize_with = "lenient::text")]
    pub name: Option<String>,
    /// A longer name.
    #[serde(default, deserialize_with = "lenient::text")]
    pub description: Option<String>,
}

/// A service board.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Board {
    /// Its id.
    #[serde(deserialize_with = "id")]
    pub id: i64,
}

/// An item of a list that is read only to see whether it can be read.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Item {
    /// A record.
    Record {
        /// Its id.
        #[serde(deserialize_with = "id")]
        id: i64,
    },
    /// A report, which has only a name.
    Report {
        /// Its name.
        name: String,
    },
}
