//! Preferences, and what the window needs before its first page.

use std::collections::BTreeMap;

use lotse_locale::{Language, ProductLanguages};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Fault, OfferedFile};

/// How the window looks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the operating system.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Which proxy is used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ProxyChoice {
    /// That of the operating system.
    #[default]
    System,
    /// None.
    Direct,
    /// The one named.
    Manual,
}

/// How vendors are reached, and how long a secret stays on the clipboard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Network {
    /// Which proxy.
    pub proxy: ProxyChoice,
    /// `host:port` of a manual proxy.
    pub proxy_address: String,
    /// The name to sign in with at a manual proxy; empty for none. Its password is in the keychain.
    pub proxy_user: String,
    /// A file of further authorities, chosen with the system's dialog; empty for none.
    pub ca_file: String,
    /// Seconds until a copied secret is cleared from the clipboard: 10 to 120.
    pub clipboard_seconds: u32,
    /// The `clientId` for ConnectWise; an organisation's own goes before.
    pub client_id: String,
}

impl Default for Network {
    fn default() -> Self {
        Self {
            proxy: ProxyChoice::System,
            proxy_address: String::new(),
            proxy_user: String::new(),
            ca_file: String::new(),
            clipboard_seconds: 30,
            client_id: String::new(),
        }
    }
}

/// What the user prefers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own in the settings")]
pub struct Preferences {
    /// The language of sentences.
    pub reader: Language,
    /// The language that products are set to, by vendor id. A vendor that is absent follows `products_default`.
    pub products: BTreeMap<String, Language>,
    /// The language that products are set to unless said otherwise.
    pub products_default: Language,
    /// Light or dark.
    pub theme: Theme,
    /// Who works here, for reports; empty for nobody in particular.
    #[serde(default)]
    pub person: String,
    /// How vendors are reached.
    #[serde(default)]
    pub network: Network,
    /// Whether the log is written to a file of the data folder.
    #[serde(default)]
    pub log_file: bool,
    /// Whether the window stays above other windows.
    #[serde(default)]
    pub on_top: bool,
    /// Whether rights are listed as clicks instead of as the vendor's screen shows them.
    #[serde(default)]
    pub clicks_only: bool,
    /// Whether the operating system tells the user that the queue of checks is done while the window is in the background.
    #[serde(default)]
    pub notify: bool,
}

/// A certificate of the file of further authorities.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AuthorityView {
    /// Whose it is.
    pub name: String,
    /// Until when it is valid.
    pub until: String,
}

/// What is in the file of further authorities.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CaFileView {
    /// The certificates that are used.
    pub authorities: Vec<AuthorityView>,
    /// The places of the entries that can't be read, counted from 1 among all entries of the file.
    pub broken: Vec<u32>,
}

/// A vendor and the languages its screens are on record in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct VendorScreens {
    /// The vendor's id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The languages.
    pub screens: Vec<Language>,
}

/// What an administrator has set: the user can't change it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Managed {
    /// The choice of a proxy and its address.
    pub proxy: bool,
    /// The file of further authorities.
    pub ca_file: bool,
}

/// What the window needs before its first page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Start {
    /// The version of Lotse.
    pub version: String,
    /// The preferences.
    pub preferences: Preferences,
    /// What an administrator has set.
    pub managed: Managed,
    /// All vendors.
    pub vendors: Vec<VendorScreens>,
    /// The folder that everything is kept in.
    pub data_folder: String,
    /// Why the journal can't be used, if it can't.
    pub fault: Option<Fault>,
    /// The kind of file that Lotse was started with, if nobody has read it yet.
    pub file_offered: Option<OfferedFile>,
}

impl Preferences {
    /// The languages of the products' screens.
    pub(crate) fn product_languages(&self) -> ProductLanguages {
        ProductLanguages { default: self.products_default, by_vendor: self.products.clone() }
    }
}
