//! The three languages, and how one is chosen.

use std::fmt;
use std::str::FromStr;

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unic_langid::LanguageIdentifier;

/// A language that Lotse speaks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// German.
    De,
    /// Dutch.
    Nl,
    /// English, which stands in for the others.
    #[default]
    En,
}

/// A language that Lotse does not speak.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is none of de, nl, en")]
pub struct UnknownLanguage(pub String);

impl Language {
    /// All of them, in the order the window shows them.
    pub const ALL: [Self; 3] = [Self::De, Self::Nl, Self::En];

    /// The code, like `de`.
    pub fn code(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    /// The language for Fluent.
    pub fn identifier(self) -> LanguageIdentifier {
        // A bare language code always parses; the fallback would only lose the plural rules.
        self.code().parse().unwrap_or_default()
    }

    /// The best of the three for what the operating system asks for, English if none fits.
    ///
    /// ```
    /// use lotse_locale::Language;
    /// assert_eq!(Language::negotiate(["nl-BE", "fr"]), Language::Nl);
    /// assert_eq!(Language::negotiate(["fr-FR"]), Language::En);
    /// ```
    pub fn negotiate<'a>(asked: impl IntoIterator<Item = &'a str>) -> Self {
        // Older systems say `de_AT.UTF-8`; Fluent wants `de-AT`.
        let asked: Vec<fluent_langneg::LanguageIdentifier> = (asked.into_iter())
            .filter_map(|tag| tag.split(['.', '@']).next().unwrap_or(tag).replace('_', "-").parse().ok())
            .collect();
        let available: Vec<(Self, fluent_langneg::LanguageIdentifier)> = (Self::ALL.into_iter())
            .filter_map(|language| Some((language, language.code().parse().ok()?)))
            .collect();
        let identifiers: Vec<_> = available.iter().map(|(_, identifier)| identifier).collect();
        let best = negotiate_languages(&asked, &identifiers, None, NegotiationStrategy::Lookup);
        (available.iter())
            .find(|(_, identifier)| best.first().is_some_and(|best| **best == identifier))
            .map_or(Self::En, |(language, _)| *language)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, UnknownLanguage> {
        Self::ALL.into_iter().find(|it| it.code() == text).ok_or_else(|| UnknownLanguage(text.to_owned()))
    }
}
