//! The languages of vendors' screens.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{Language, UnknownLanguage};

/// A language of a vendor's screens: one that Lotse speaks, or another one.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ScreenLanguage {
    /// One that Lotse speaks.
    Spoken(Language),
    /// Another one by its code, like `es` or `pt-br`.
    Other(String),
}

impl ScreenLanguage {
    /// The code.
    pub fn code(&self) -> &str {
        match self {
            Self::Spoken(language) => language.code(),
            Self::Other(code) => code,
        }
    }

    /// The language, if Lotse speaks it.
    pub const fn spoken(&self) -> Option<Language> {
        match self {
            Self::Spoken(language) => Some(*language),
            Self::Other(_) => None,
        }
    }
}

impl From<Language> for ScreenLanguage {
    fn from(language: Language) -> Self {
        Self::Spoken(language)
    }
}

impl PartialEq<Language> for ScreenLanguage {
    fn eq(&self, other: &Language) -> bool {
        self.spoken() == Some(*other)
    }
}

impl fmt::Display for ScreenLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for ScreenLanguage {
    type Err = UnknownLanguage;

    /// Accepts two or three small letters, and a region behind a hyphen.
    fn from_str(code: &str) -> Result<Self, Self::Err> {
        if let Ok(language) = code.parse() {
            return Ok(Self::Spoken(language));
        }
        let (language, region) = code.split_once('-').unwrap_or((code, "xx"));
        let fits = |part: &str, most: usize| {
            (2..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_lowercase())
        };
        if fits(language, 3) && fits(region, 4) {
            Ok(Self::Other(code.to_owned()))
        } else {
            Err(UnknownLanguage(code.to_owned()))
        }
    }
}

impl Serialize for ScreenLanguage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for ScreenLanguage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}
