//! Keys, as the window shows them: never a secret, only how to recognise it.

use lotse_locale::{Label, SpokenCredential, Vendor};
use serde::Serialize;
use ts_rs::TS;

use super::{Fault, KeptIn, RunView, StepRef, Stored};

/// Whether the keychain can be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Keychain {
    /// Where secrets are kept.
    pub kept: KeptIn,
    /// Why the keychain can't be used, if it can't.
    pub fault: Option<Fault>,
}

/// A credential of a run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CredentialView {
    /// The credential, in words.
    pub spoken: SpokenCredential,
    /// What is stored.
    pub stored: Option<Stored>,
    /// The organisation's value of this kind, offered while nothing is stored. Never a secret.
    pub offered: Option<String>,
    /// Whether an expiry date can be given.
    pub may_expire: bool,
    /// The step that captures it.
    pub step: Option<StepRef>,
    /// Whether the journal has a version that is not secret, possibly a deleted one, which can be erased.
    pub erasable: bool,
}

/// The credentials of a run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CredentialsPage {
    /// The run.
    pub view: RunView,
    /// Its credentials.
    pub credentials: Vec<CredentialView>,
    /// Whether the keychain can be used.
    pub keychain: Keychain,
}

/// A value that belongs to an organisation and is used by all its runs. Its words are `organisation-value-<id>` with
/// the attribute `.hint`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OrganisationValue {
    /// Which, like `autotask-inspector-secret`.
    pub id: String,
    /// Its group, like `autotask-inspector`: words `organisation-group-<group>` with `.why`.
    pub group: String,
    /// Whether it is a secret.
    pub secret: bool,
    /// Whether an expiry date can be given.
    pub may_expire: bool,
    /// What is stored.
    pub stored: Option<Stored>,
    /// Whether the journal has a version that is not secret, possibly a deleted one, which can be erased.
    pub erasable: bool,
}

/// The values of an organisation for checks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OrganisationPage {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whether it is simulated, for practice.
    pub practice: bool,
    /// The values, group by group.
    pub values: Vec<OrganisationValue>,
    /// Whether the keychain can be used.
    pub keychain: Keychain,
}

/// The page that shows a key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(untagged)]
pub enum KeysPage {
    /// Of a run.
    Run(Box<CredentialsPage>),
    /// Of an organisation.
    Organisation(OrganisationPage),
}

/// A secret is on the clipboard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Copied {
    /// Seconds until it is cleared.
    pub seconds: u32,
}

/// A value that a practice tenant's screen shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PracticeValue {
    /// The credential of the guide or value of the organisation that it is for.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The simulated value.
    pub value: String,
    /// Where it is shown.
    pub vendor: Option<Vendor>,
}

/// A mistake in the practice tenants.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PracticeMistake {
    /// Its name.
    pub name: String,
    /// What is wrong, in words.
    pub title: String,
    /// What to look at.
    pub hint: String,
    /// Whether it is made right now.
    pub on: bool,
    /// Whether it can be seen and repaired on the drawn screens.
    pub drawn: bool,
}

/// An option of a choice on a drawn screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PracticeOption {
    /// Its value.
    pub value: String,
    /// Its text.
    pub label: Label,
}

/// A box or choice on a drawn screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PracticeControl {
    /// Its id: that of the finding about it, if there is one.
    pub id: String,
    /// The ids of further findings that are repaired here.
    pub findings: Vec<String>,
    /// The row that it stands in together with others.
    pub row: Option<Label>,
    /// Its name.
    pub name: Label,
    /// Its options. Empty for a box to tick.
    pub options: Vec<PracticeOption>,
    /// Its value: of a box `on` or `off`.
    pub value: String,
}

/// Controls that stand together on a page of a vendor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PracticeGroup {
    /// The vendor.
    pub vendor: Option<Vendor>,
    /// The way to the page.
    pub path: Vec<Label>,
    /// Whether the guide names something in it.
    pub named: bool,
    /// The controls.
    pub controls: Vec<PracticeControl>,
}

/// The parts of the practice tenants' screens that a run needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PracticeConsole {
    /// The values to capture.
    pub values: Vec<PracticeValue>,
    /// The screens as drawings to click.
    pub screens: Vec<PracticeGroup>,
    /// How much is not as the guide asks: controls, and mistakes that have none.
    pub wrong: usize,
    /// The mistakes that can be made and repaired.
    pub mistakes: Vec<PracticeMistake>,
    /// Where the tenants listen, like `127.0.0.1:40123`.
    pub address: String,
}
