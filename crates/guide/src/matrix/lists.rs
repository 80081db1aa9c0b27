//! Lists: entries to choose, addresses to let through, and rights that are not on the page as text.

use indexmap::IndexMap;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Deserialize;

use super::in_order;
use crate::model::day;
use crate::{Condition, Id, LabelRef};

/// A list in which some entries are chosen, like the "customize" lists of ConnectWise.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ChoiceList {
    /// Its name.
    pub id: Id,
    /// The heading of the column that is filled: with the entries, or with everything but the entries if `meaning` is `all-but`.
    /// Absent if the page names none.
    #[serde(default)]
    pub column: Option<LabelRef>,
    /// The heading of the column that the rest stays in.
    #[serde(default)]
    pub others: Option<LabelRef>,
    /// What the entries mean.
    pub meaning: ListMeaning,
    /// The entries.
    #[serde(default)]
    pub entries: Vec<ListEntry>,
}

/// An entry of a [`ChoiceList`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(from = "RawEntry")]
#[schemars(with = "RawEntry")]
pub struct ListEntry {
    /// Its text on the screen.
    pub label: LabelRef,
    /// Why it is chosen: a message id.
    pub reason: Option<Id>,
    /// Labels that the reason mentions, by the name of the variable.
    pub labels: IndexMap<String, LabelRef>,
    /// Values that the reason mentions, letter for letter, by the name of the variable.
    pub values: IndexMap<String, String>,
    /// Present only under these answers.
    pub when: Option<Condition>,
}

/// An entry as written in the file: a label, or a label with more to say.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(untagged, deny_unknown_fields)]
#[expect(clippy::large_enum_variant, reason = "it becomes a `ListEntry` at once")]
enum RawEntry {
    /// A label.
    Label(LabelRef),
    /// A label with more to say.
    More {
        /// The label.
        entry: LabelRef,
        /// Why it is chosen: a message id.
        #[serde(default)]
        reason: Option<Id>,
        /// Labels that the reason mentions, by the name of the variable.
        #[serde(default)]
        labels: IndexMap<String, LabelRef>,
        /// Values that the reason mentions, letter for letter, by the name of the variable.
        #[serde(default)]
        values: IndexMap<String, String>,
        /// Present only under these answers.
        #[serde(default)]
        when: Option<Condition>,
    },
}

impl From<RawEntry> for ListEntry {
    fn from(raw: RawEntry) -> Self {
        match raw {
            RawEntry::Label(label) => {
                Self { label, reason: None, labels: IndexMap::new(), values: IndexMap::new(), when: None }
            }
            RawEntry::More { entry: label, reason, labels, values, when } => {
                Self { label, reason, labels, values, when }
            }
        }
    }
}

/// What the entries of a [`ChoiceList`] mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ListMeaning {
    /// These and no others are allowed.
    Allow,
    /// These are denied, everything else is allowed.
    Deny,
    /// Everything goes into the column, or is ticked, except these.
    AllBut,
    /// Everything goes into the column; there are no exceptions.
    All,
    /// These at least; more are allowed.
    AtLeast,
    /// One of these is enough.
    OneOf,
    /// The reader decides; the entries are only examples.
    ReaderDecides,
}

/// Rights or addresses that are not on the vendor's page as text. No rows are made up for them: the reader learns where they are.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Elsewhere {
    /// Its name.
    pub id: Id,
    /// Where the rights are.
    #[serde(default, rename = "where")]
    pub place: Whereabouts,
    /// What they are.
    #[serde(default)]
    pub of: ElsewhereOf,
    /// The address of the page, picture or file; https only. Only `product` and `not-on-record` can be without one.
    #[serde(default)]
    #[schemars(regex(pattern = "^https://"))]
    pub url: Option<String>,
    /// The day it was looked at. A picture can be replaced without a trace.
    #[serde(default, deserialize_with = "day")]
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub read: Option<Date>,
}

/// What the guide can't list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ElsewhereOf {
    /// Rights to set.
    #[default]
    Rights,
    /// Addresses to let through.
    Addresses,
}

/// Where the rights are that the guide can't list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Whereabouts {
    /// The page shows them as a picture or offers a file.
    #[default]
    Picture,
    /// The page offers them as a file to download.
    File,
    /// They are listed on another page of the vendor.
    OtherPage,
    /// The product itself lists, makes or sets them.
    Product,
    /// The page continues after the end of the copy that the guide was made from.
    NotOnRecord,
}

/// Addresses to let through.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AllowList {
    /// Its name.
    pub id: Id,
    /// Addresses or networks by the vendor's name of the region.
    #[serde(deserialize_with = "in_order")]
    pub regions: IndexMap<String, Vec<String>>,
    /// The ports that are needed there: `443`, `443/tcp`, `8000-8100/udp`.
    #[serde(default)]
    pub ports: Vec<String>,
}
