//! The result of a check, as JSON that stays text. Its format belongs to the crate `verify`.

use std::fmt;
use std::sync::Arc;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

/// JSON that is not parsed until it is needed.
#[derive(Clone, PartialEq, Eq)]
pub struct Found(Arc<str>);

impl Found {
    /// Writes a value as JSON.
    pub fn of(value: &impl Serialize) -> serde_json::Result<Self> {
        Ok(Self(serde_json::to_string(value)?.into()))
    }

    /// The JSON.
    pub fn json(&self) -> &str {
        &self.0
    }

    /// A copy with its texts cleaned by `clean`.
    pub(crate) fn with(&self, clean: impl FnOnce(&str) -> Option<String>) -> Self {
        clean(&self.0).map_or_else(|| self.clone(), |text| Self(text.into()))
    }
}

impl From<Value> for Found {
    fn from(value: Value) -> Self {
        Self(value.to_string().into())
    }
}

impl From<Box<RawValue>> for Found {
    fn from(raw: Box<RawValue>) -> Self {
        Self(raw.get().into())
    }
}

impl fmt::Debug for Found {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl Serialize for Found {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let raw: &RawValue = serde_json::from_str(&self.0).map_err(serde::ser::Error::custom)?;
        raw.serialize(serializer)
    }
}

/// Needed only because `Fact` derives it; `Fact` reads checks in another way.
impl<'de> Deserialize<'de> for Found {
    fn deserialize<D: Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
        Err(D::Error::custom("a check is read as text"))
    }
}
