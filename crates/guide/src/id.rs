//! Names inside a guide. They are checked once, when the file is read, and trusted afterwards: progress, messages and
//! labels all refer to them.

use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

/// A stable name: lower-case letters and digits in groups joined by single hyphens, like `api-user` or `6-7`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Id(String);

/// A text that is not an [`Id`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not an id: use lower-case letters and digits, joined by single hyphens")]
pub struct InvalidId(pub String);

impl Id {
    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Id {
    type Error = InvalidId;

    fn try_from(text: String) -> Result<Self, InvalidId> {
        let group =
            |g: &str| !g.is_empty() && g.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        if text.len() <= 100 && text.split('-').all(group) { Ok(Self(text)) } else { Err(InvalidId(text)) }
    }
}

impl FromStr for Id {
    type Err = InvalidId;

    fn from_str(text: &str) -> Result<Self, InvalidId> {
        Self::try_from(text.to_owned())
    }
}

impl From<Id> for String {
    fn from(id: Id) -> Self {
        id.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl AsRef<str> for Id {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::borrow::Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl JsonSchema for Id {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Id".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 100 })
    }
}

/// A label as a guide writes it: `generate-key` (of the vendor whose part contains it) or `autotask/generate-key`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LabelRef {
    /// The vendor, when it differs from the one of the part.
    pub vendor: Option<Id>,
    /// The label's name in that vendor's label file.
    pub key: Id,
}

impl LabelRef {
    /// The full key, with `vendor` for a label that names none.
    pub fn within(&self, vendor: &Id) -> LabelKey {
        LabelKey { vendor: self.vendor.clone().unwrap_or_else(|| vendor.clone()), key: self.key.clone() }
    }
}

impl TryFrom<String> for LabelRef {
    type Error = InvalidId;

    fn try_from(text: String) -> Result<Self, InvalidId> {
        match text.split_once('/') {
            Some((vendor, key)) => Ok(Self { vendor: Some(vendor.parse()?), key: key.parse()? }),
            None => Ok(Self { vendor: None, key: Id::try_from(text)? }),
        }
    }
}

impl From<LabelRef> for String {
    fn from(label: LabelRef) -> Self {
        match label.vendor {
            Some(vendor) => format!("{vendor}/{}", label.key),
            None => label.key.into(),
        }
    }
}

impl JsonSchema for LabelRef {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "LabelRef".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "description": "A label of the part's vendor, or `vendor/label`.",
            "pattern": "^([a-z0-9]+(-[a-z0-9]+)*/)?[a-z0-9]+(-[a-z0-9]+)*$"
        })
    }
}

/// A label with its vendor: enough to look it up in any language.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct LabelKey {
    /// The vendor whose screen shows it.
    pub vendor: Id,
    /// Its name in that vendor's label file.
    pub key: Id,
}

impl fmt::Display for LabelKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.vendor, self.key)
    }
}
