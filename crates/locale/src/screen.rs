//! What stands on the vendors' screens: labels, and the names of the products.

use serde::Serialize;
use ts_rs::TS;

use crate::ScreenLanguage;

/// A text on the vendor's screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Label {
    /// As the screen shows it.
    pub text: String,
    /// The language it stands there in.
    #[ts(type = "string")]
    pub lang: ScreenLanguage,
    /// The same in the reader's language, where it differs and is on record; what it means, where it is not. In the
    /// reader's own language: what the vendor's page calls it instead.
    pub gloss: Option<String>,
    /// Whether the label is on record in the product language asked for. Otherwise `text` is what the product shows in
    /// another language, or a word from the vendor's page that nobody has seen on a screen.
    pub on_record: bool,
    /// What the label was called in older versions, each with the version or day up to which it was.
    pub older: Vec<String>,
    /// Another text for the same label, from a guide that does not come with Lotse.
    pub elsewhere: Option<String>,
}

impl Label {
    /// A text as it stands on a screen.
    pub fn of(text: String, lang: impl Into<ScreenLanguage>) -> Self {
        Self { text, lang: lang.into(), gloss: None, on_record: true, older: Vec::new(), elsewhere: None }
    }
}

/// A product, by its id and its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Vendor {
    /// The id in guides.
    pub id: String,
    /// The name.
    pub name: String,
}
