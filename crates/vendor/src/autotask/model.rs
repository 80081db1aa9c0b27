//! Types of Autotask's answers.

use std::fmt;

use serde_json::Value;

use super::reading::{NotThere, boolean, count, integer, integer_or_null, list, text};

/// The server's version. Only a signed-in user gets it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// `majorVersion`.
    pub major: String,
    /// `build`.
    pub build: Option<String>,
}

/// How much of the tenant's rate limit is used, by all integrations together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Threshold {
    /// The number of calls that the limit allows.
    pub limit: u32,
    /// The time window of the limit, in minutes.
    pub minutes: u32,
    /// The number of calls made in the current window.
    pub spent: u32,
}

/// The access that a user has to an entity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Access {
    /// No access.
    None,
    /// Full access.
    All,
    /// Access under conditions.
    Restricted,
    /// A value that is not known.
    Other(String),
}

/// The access that the signed-in user has to an entity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntityInformation {
    /// `userAccessForQuery`.
    pub query: Access,
    /// `userAccessForCreate`, if the answer has it.
    pub create: Option<Access>,
}

/// A field of an entity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// The options of a picklist field.
    pub picks: Vec<Pick>,
}

/// An option of a picklist field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pick {
    /// The value that records store.
    pub value: i64,
    /// The label that the screen shows.
    pub label: String,
}

/// The value of a choice field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chosen {
    /// The option with this number.
    One(i64),
    /// No option is chosen.
    Nothing,
    /// The answer does not say, or not in a form that can be read.
    Unsaid,
}

/// A user. A field that is absent or can't be read is `None`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resource {
    /// Its id.
    pub id: Option<i64>,
    /// The username, usually without the domain.
    pub user_name: Option<String>,
    /// The Active box.
    pub active: Option<bool>,
    /// The licence type; 7 is that of an API user.
    pub license: Option<i64>,
    /// The security level.
    pub level: Option<i64>,
    /// The primary internal location.
    pub location: Chosen,
    /// The e-mail address.
    pub mail: Option<String>,
}

/// An internal location.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Location {
    /// Its name.
    pub name: String,
}

/// An organisational level: a division or a line of business.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    /// Its id.
    pub id: i64,
    /// Its name, chosen by the tenant.
    pub name: String,
}

/// A pair of division and line of business, as the form of a user offers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Association {
    /// Its id.
    pub id: i64,
    /// Whether it is active.
    pub active: bool,
    /// The id of the division.
    pub division: i64,
    /// The id of the line of business.
    pub line: i64,
}

/// Assigns an [`Association`] to a user.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineOfResource {
    /// The id of the association.
    pub association: i64,
    /// The id of the user.
    pub resource: i64,
}

impl Version {
    pub(super) fn read(value: &Value) -> Option<Self> {
        Some(Self { major: text(value, "majorVersion")?, build: text(value, "build") })
    }
}

impl Threshold {
    pub(super) fn read(value: &Value) -> Option<Self> {
        let limit = count(value, "externalRequestThreshold").filter(|limit| *limit > 0)?;
        let minutes = count(value, "requestThresholdTimeframe").filter(|minutes| *minutes > 0)?;
        Some(Self { limit, minutes, spent: count(value, "currentTimeframeRequestCount")? })
    }

    /// Whether more than 90 % of the limit is used. The remaining calls are left to the people who are working.
    pub fn nearly_spent(&self) -> bool {
        u64::from(self.spent) * 10 > u64::from(self.limit) * 9
    }
}

impl Access {
    /// Live servers answer with words, although the vendor's page documents numbers.
    fn read(value: &Value, name: &str) -> Option<Self> {
        let word = text(value, name)?;
        Some(match word.to_ascii_lowercase().as_str() {
            "none" | "0" => Self::None,
            "all" | "1" => Self::All,
            "restricted" | "2" => Self::Restricted,
            _ => Self::Other(word),
        })
    }
}

impl fmt::Display for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "None",
            Self::All => "All",
            Self::Restricted => "Restricted",
            Self::Other(word) => word,
        })
    }
}

impl EntityInformation {
    pub(super) fn read(value: &Value) -> Option<Self> {
        let info = value.get("info")?;
        Some(Self {
            query: Access::read(info, "userAccessForQuery")?,
            create: Access::read(info, "userAccessForCreate"),
        })
    }
}

impl Field {
    pub(super) fn read_all(value: &Value) -> Option<Vec<Self>> {
        Some(list(value, "fields")?.iter().filter_map(Self::read).collect())
    }

    fn read(value: &Value) -> Option<Self> {
        let picks = match value.get("picklistValues") {
            None | Some(Value::Null) => Vec::new(),
            Some(picks) => {
                let pick = |pick| Some(Pick { value: integer(pick, "value")?, label: text(pick, "label")? });
                // Picklists of other fields may have strings as values. Options without a numeric value occur in no
                // record that is read here.
                picks.as_array().into_iter().flatten().filter_map(pick).collect()
            }
        };
        Some(Self { name: text(value, "name")?, picks })
    }
}

impl Resource {
    /// The fields that are requested; a resource has many more that no check needs.
    pub(super) const FIELDS: &[&str] =
        &["id", "userName", "isActive", "licenseType", "userType", "locationID", "email"];

    pub(super) fn read(value: &Value) -> Option<Self> {
        Some(Self {
            id: integer(value, "id"),
            user_name: text(value, "userName"),
            active: boolean(value, "isActive"),
            license: integer(value, "licenseType"),
            level: integer(value, "userType"),
            location: match integer_or_null(value, "locationID") {
                Ok(Some(id)) => Chosen::One(id),
                Ok(None) => Chosen::Nothing,
                Err(NotThere) => Chosen::Unsaid,
            },
            mail: text(value, "email"),
        })
        .filter(|_| value.is_object())
    }
}

impl Location {
    pub(super) fn read(value: &Value) -> Option<Self> {
        Some(Self { name: text(value, "name")? })
    }
}

impl Level {
    pub(super) const FIELDS: &[&str] = &["id", "name"];

    pub(super) fn read(value: &Value) -> Option<Self> {
        Some(Self { id: integer(value, "id")?, name: text(value, "name")? })
    }
}

impl Association {
    pub(super) const FIELDS: &[&str] =
        &["id", "isActive", "organizationalLevel1ID", "organizationalLevel2ID"];

    pub(super) fn read(value: &Value) -> Option<Self> {
        Some(Self {
            id: integer(value, "id")?,
            active: boolean(value, "isActive")?,
            division: integer(value, "organizationalLevel1ID")?,
            line: integer(value, "organizationalLevel2ID")?,
        })
    }
}

impl LineOfResource {
    pub(super) const FIELDS: &[&str] = &["id", "organizationalLevelAssociationID", "resourceID"];

    pub(super) fn read(value: &Value) -> Option<Self> {
        Some(Self {
            association: integer(value, "organizationalLevelAssociationID")?,
            resource: integer(value, "resourceID")?,
        })
    }
}

/// A company.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Company {
    /// Its id.
    pub id: i64,
    /// Its name, if it can be read.
    pub name: Option<String>,
    /// Whether it is active, if that can be read.
    pub active: Option<bool>,
}

impl Company {
    pub(super) const FIELDS: &[&str] = &["id", "companyName", "isActive"];

    pub(super) fn read(value: &Value) -> Option<Self> {
        let id = integer(value, "id")?;
        Some(Self { id, name: text(value, "companyName"), active: boolean(value, "isActive") })
    }
}
