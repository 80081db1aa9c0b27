//! What the answers say.

use std::fmt;

use serde_json::Value;

use super::reading::{NotThere, boolean, count, integer, integer_or_null, list, text};

/// The version of the server. Whoever gets it is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// `majorVersion`.
    pub major: String,
    /// `build`.
    pub build: Option<String>,
}

/// How much of the tenant's allowance is spent, by all integrations together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Threshold {
    /// Calls in all.
    pub limit: u32,
    /// The span, in minutes.
    pub minutes: u32,
    /// Calls spent in it.
    pub spent: u32,
}

/// What a user may do with an entity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Access {
    /// Nothing.
    None,
    /// Everything.
    All,
    /// Something, under conditions.
    Restricted,
    /// A word that is not on record.
    Other(String),
}

/// What the caller may do with an entity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntityInformation {
    /// `userAccessForQuery`.
    pub query: Access,
    /// `userAccessForCreate`, where it is told.
    pub create: Option<Access>,
}

/// A field of an entity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// What can be picked in it.
    pub picks: Vec<Pick>,
}

/// An entry of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pick {
    /// The number that records have.
    pub value: i64,
    /// The words that the screen shows.
    pub label: String,
}

/// A choice in a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chosen {
    /// This one, by its number.
    One(i64),
    /// None.
    Nothing,
    /// The answer does not say, or not in a form that can be read.
    Unsaid,
}

/// A user. What the answer does not say, or not in a form that can be read, is `None`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resource {
    /// Its number.
    pub id: Option<i64>,
    /// The username, without the domain as a rule.
    pub user_name: Option<String>,
    /// The Active box.
    pub active: Option<bool>,
    /// The licence; 7 is that of an API user.
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

/// A level of the organisation: a division, or a line of business.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    /// Its number.
    pub id: i64,
    /// Its name, which the tenant chose.
    pub name: String,
}

/// A division with a line of business: what the form of a user offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Association {
    /// Its number.
    pub id: i64,
    /// Whether it is in use.
    pub active: bool,
    /// The division.
    pub division: i64,
    /// The line of business.
    pub line: i64,
}

/// That a user has an [`Association`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineOfResource {
    /// The association.
    pub association: i64,
    /// The user.
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

    /// Whether more than 90 % is spent: what is left belongs to those who work.
    pub fn nearly_spent(&self) -> bool {
        u64::from(self.spent) * 10 > u64::from(self.limit) * 9
    }
}

impl Access {
    /// Live servers answer with words, the vendor's page documents numbers.
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
                // Entries of other fields may be words; those that are no numbers are in no record that is read here.
                picks.as_array().into_iter().flatten().filter_map(pick).collect()
            }
        };
        Some(Self { name: text(value, "name")?, picks })
    }
}

impl Resource {
    /// The fields that are asked for; a resource has many more, which a check does not need.
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
