//! Credentials: what is carried from one vendor's screen to another's.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::{Condition, Id};

/// Whether a value of this kind names the server that keys are sent to: kinds like `kaseya-host` and `connectwise-site`. The
/// kind alone decides, not the guide's `format`.
pub fn names_host(kind: &str) -> bool {
    kind.ends_with("-host") || kind.ends_with("-site")
}

/// A user name, key, token or address that the technician takes from a screen.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Credential {
    /// Its name in this guide. The words for it are the message `credential-<id>`.
    pub id: Id,
    /// What it is to the vendor's API, like `autotask-username`, `kaseya-token`, `entra-client-secret`: a check looks it up by
    /// this, and some kinds have a form of their own.
    pub kind: Id,
    /// Whether it must be kept secret. User names and addresses are not.
    #[serde(default)]
    pub secret: bool,
    /// When the vendor shows it.
    #[serde(default)]
    pub shown: Shown,
    /// The vendor that issues it.
    pub from: Id,
    /// Actions that make the vendor issue another value: it is captured after the last of them.
    #[serde(default)]
    pub changed_by: Vec<Id>,
    /// The products it is entered into in the end.
    #[serde(default)]
    pub goes_to: Vec<Id>,
    /// When it stops working.
    #[serde(default)]
    pub expiry: Expiry,
    /// What a well-formed value looks like.
    #[serde(default)]
    pub format: Format,
    /// Present only under these answers.
    #[serde(default)]
    pub when: Option<Condition>,
}

/// When the vendor shows a credential.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Shown {
    /// It can be looked up again at any time.
    #[default]
    Always,
    /// It is shown once and can't be looked up again: the step that shows it must not be left before the value is kept.
    Once,
    /// It arrives by e-mail.
    ByMail,
    /// The technician chooses it.
    Chosen,
    /// The technician has it already. It may be entered without having been captured.
    Brought,
    /// The page does not say whether it can be looked up again. It is treated as if it were shown once.
    Unknown,
}

impl Credential {
    /// What a well-formed value looks like: as the guide says, else as its kind has it.
    pub fn well_formed(&self) -> Format {
        if self.format == Format::default() {
            Format::of_kind(self.kind.as_str())
        } else {
            self.format.clone()
        }
    }
}

impl Shown {
    /// Whether the step that shows it must not be left before the value is kept.
    pub fn is_guarded(self) -> bool {
        matches!(self, Self::Once | Self::Unknown)
    }
}

/// When a credential stops working.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Expiry {
    /// Never, as far as the vendor says.
    #[default]
    None,
    /// A fixed number of months after it was made.
    Months(u16),
    /// On a date that the technician chooses.
    Chosen,
    /// The vendor offers a date but the integration would stop: leave it empty.
    AdvisedAgainst,
}

/// What a well-formed value looks like. Everything is optional; what is absent is not judged.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Format {
    /// A host name without `https://` and without a path.
    #[serde(default)]
    pub host_only: bool,
    /// A regular expression that the whole value matches.
    #[serde(default)]
    pub pattern: Option<String>,
    /// The fewest characters.
    #[serde(default)]
    pub shortest: Option<u16>,
    /// The most characters.
    #[serde(default)]
    pub longest: Option<u16>,
}

impl Format {
    /// The form of the kinds that many products share.
    fn of_kind(kind: &str) -> Self {
        let pattern = match kind {
            "entra-tenant-id" | "entra-client-id" => "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
            "entra-certificate-thumbprint" => "[0-9a-fA-F]{40}|[0-9a-fA-F]{64}",
            "oauth-token-url" | "oauth-authorise-url" | "api-url" | "webhook-url" => "https://[!-~]+",
            "webhook-jwt" | "api-jwt" => "[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*",
            _ => return Self::default(),
        };
        Self { pattern: Some(pattern.to_owned()), ..Self::default() }
    }
}
