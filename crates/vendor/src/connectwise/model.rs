//! What ConnectWise PSA answers, as far as checks read it.
//!
//! A field that may be absent is optional here and stays "not said"; nobody may take it for "None". What makes an
//! object what it is, such as the id of a member, is required: without it the answer is unreadable.

use std::fmt;

use serde::{Deserialize, Deserializer};

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
        String::deserialize(deserializer).map(Self::from)
    }
}

/// What a member or a role may do with one function: a row of `mySecurity` or of the settings of a role.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FunctionLevels {
    /// The function as the screen shows it.
    pub module_function_description: Option<String>,
    /// The function's inner name.
    pub module_function_name: Option<String>,
    /// The function's identifier.
    pub module_function_identifier: Option<String>,
    /// The module as the screen shows it.
    pub module_description: Option<String>,
    /// The module's inner name.
    pub module_name: Option<String>,
    /// The module's identifier.
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
    pub report_flag: Option<bool>,
    /// Whose row it is, in `mySecurity`.
    pub member: Option<MemberReference>,
}

/// A member, by number.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct MemberReference {
    /// Its number.
    pub id: Option<i64>,
}

impl FunctionLevels {
    /// Whether it says which function it is of.
    pub(super) fn is_named(&self) -> bool {
        let names =
            [&self.module_function_description, &self.module_function_name, &self.module_function_identifier];
        names.into_iter().flatten().any(|name| !name.trim().is_empty())
    }
}

/// An entry of one of the "customize" lists. Whether the list allows or refuses is not on record.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CustomizeItem {
    /// Which list: `SystemTableSetup`, `CompanyConfigurations` ...
    pub customize_identifier: Option<String>,
    /// The entry, in a format that is not on record.
    #[serde(default, deserialize_with = "text_or_number")]
    pub item_identifier: Option<String>,
}

fn text_or_number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Either {
        Text(String),
        Number(i64),
    }
    Ok(Option::<Either>::deserialize(deserializer)?.map(|either| match either {
        Either::Text(text) => text,
        Either::Number(number) => number.to_string(),
    }))
}

/// A role, by number and name.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct RoleReference {
    /// Its number.
    pub id: Option<i64>,
    /// Its name, the Role ID of the screen.
    pub name: Option<String>,
}

/// The member whom the keys belong to.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Member {
    /// Its number.
    pub id: i64,
    /// Its identifier.
    pub identifier: String,
    /// `A` for an API member; `F`, `C` and `X` are persons.
    pub license_class: Option<String>,
    /// Whether it is inactive.
    pub inactive_flag: Option<bool>,
    /// Its role.
    pub security_role: Option<RoleReference>,
    /// Whether it is an administrator.
    pub admin_flag: Option<bool>,
    /// Boards whose tickets it does not see.
    #[serde(default)]
    pub excluded_service_board_ids: Option<Vec<i64>>,
}

/// The same with less: what a member may always know of itself.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MemberInfo {
    /// Its number.
    pub id: i64,
    /// Its identifier.
    pub identifier: String,
    /// `A` for an API member.
    pub license_class: Option<String>,
    /// Whether it is inactive.
    pub inactive_flag: Option<bool>,
}

/// An API member, as an administrator sees it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ApiMember {
    /// Its number.
    pub id: i64,
    /// Its identifier.
    pub identifier: String,
    /// Its role.
    pub security_role: Option<RoleReference>,
    /// Whether it is inactive.
    pub inactive_flag: Option<bool>,
}

/// A screen of Table Setup.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct SetupScreen {
    /// Its number.
    pub id: i64,
    /// The first half of its name, like `Service`.
    pub category: Option<String>,
    /// The second half, like `Priority`.
    pub name: Option<String>,
    /// A longer name.
    pub description: Option<String>,
}

/// A service board.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Board {
    /// Its number.
    pub id: i64,
}

/// Anything that was read to see whether it can be read.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Item {
    /// A record.
    Record {
        /// Its number.
        id: i64,
    },
    /// A report: it has a name only.
    Report {
        /// Its name.
        name: String,
    },
}
