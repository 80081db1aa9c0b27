//! What crosses the wire between window and core. No sentence is made here: faults are codes with arguments, guide
//! text is rich text from `lotse-locale`.

mod calendar;
mod checks;
mod elsewhere;
mod erasure;
mod fault;
mod keys;
mod papers;
pub mod requests;
mod secret_text;

pub use calendar::{
    Calendar, ExpiryLevel, ExpiryView, GuideChanged, GuideOlder, ProcedureRef, RunChanges, SecondState,
    SecondView,
};
pub use checks::{
    BudgetView, CallView, CheckNeed, CheckPage, CheckView, CheckedCell, CheckedMatrix, FindingName,
    FindingPart, FindingState, FindingView, GoneView, ProofLine, ProofView, RunningCheck,
};
pub use elsewhere::{CheckElsewhere, CheckedElsewhere, Elsewhere, SecondElsewhere, ToldKind, VoidKind};
pub use erasure::{Erasable, Erased, ErasedSeen, ErasureKind, Removed};
pub use fault::start_failure;
pub use keys::{
    Copied, CredentialView, CredentialsPage, KeptIn, Keychain, OrganisationPage, OrganisationValue,
    PracticeConsole, PracticeMistake, PracticeValue, StepRef, Stored, WebhookView, WebhooksPage,
};
pub use papers::{
    Audit, BrokenLink, HandOverChange, HandOverPreview, HandOverRun, HandOverTaken, HeadState, HeadView,
    KeysDeleted, LeftKey, Paper, PaperFormat, PaperKind, Saved, SupportFile,
};
pub use secret_text::SecretText;

use std::collections::BTreeMap;

use lotse_locale::{Language, SpokenGuide};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Something went wrong. The window says it in the reader's language: message `fault-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Fault {
    /// What went wrong, like `journal-disk-full`.
    pub code: String,
    /// What the message speaks of.
    pub args: BTreeMap<String, String>,
    /// Whether trying the same again may help.
    pub retry: bool,
}

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

/// Which proxy leads out.
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

/// What the window needs before its first page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Start {
    /// The version of Lotse.
    pub version: String,
    /// The preferences.
    pub preferences: Preferences,
    /// All vendors.
    pub vendors: Vec<VendorScreens>,
    /// The folder that everything is kept in.
    pub data_folder: String,
    /// Why the journal can't be used, if it can't.
    pub fault: Option<Fault>,
}

/// How far a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StepState {
    /// It enters a credential that has not been taken yet.
    Locked,
    /// Nothing is ticked.
    Open,
    /// Something is ticked.
    Started,
    /// Everything that is not optional is ticked.
    Done,
    /// Left out on purpose.
    Skipped,
    /// The technician marked a problem.
    Problem,
}

/// How far a run is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RunState {
    /// Nothing is ticked.
    New,
    /// On the way.
    Started,
    /// A step has a problem.
    Problem,
    /// Finished.
    Finished,
}

/// How a run is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RunMode {
    /// Without network: steps are ticked off, nothing secret is typed into Lotse.
    Checklist,
    /// Credentials are taken into the keychain, and the vendors are asked.
    Connected,
    /// The same against made-up tenants on this machine.
    Practice,
}

/// What can be said of a run as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// The last check that was made here found everything as asked, and what it can't see was confirmed here.
    Verified,
    /// Finished here, and confirmed by the technician alone.
    Confirmed,
    /// The last check found something, or could not ask.
    Problem,
}

/// The first page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Home {
    /// All organisations, by name.
    pub organisations: Vec<OrganisationView>,
    /// What needs attention, most urgent first: problems, then runs that wait for the next step.
    pub attention: Vec<RunView>,
    /// Credentials that have ended or end within 30 days, soonest first.
    pub expiring: Vec<ExpiryView>,
    /// Guides that changed since runs were finished with them.
    pub changed: Vec<GuideChanged>,
    /// Keys that were deleted elsewhere and are still in this computer's keychain.
    pub left: Vec<LeftKey>,
    /// When Lotse ended unexpectedly, RFC 3339, until that was read.
    pub crashed: Option<String>,
}

/// An organisation with its runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OrganisationView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whether it is made up for practice.
    pub practice: bool,
    /// Its runs, the one touched last first.
    pub runs: Vec<RunView>,
}

/// A run in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RunView {
    /// Its id.
    pub id: String,
    /// The organisation's id.
    pub organisation: String,
    /// The organisation's name.
    pub organisation_name: String,
    /// The guide's id.
    pub guide: String,
    /// The guide's title; its id if the guide is gone.
    pub title: String,
    /// How it is done.
    pub mode: RunMode,
    /// How far it is.
    pub state: RunState,
    /// What can be said of it as a whole, if anything can.
    pub standing: Option<Standing>,
    /// When it was last checked, RFC 3339.
    pub checked: Option<String>,
    /// Steps that are done or left out.
    pub done: u32,
    /// Steps in all.
    pub total: u32,
    /// The title of the step it stands at.
    pub position: Option<String>,
    /// When something was last done in it, RFC 3339.
    pub touched: String,
    /// When it was finished, RFC 3339.
    pub finished: Option<String>,
    /// What a second person has to do with it.
    pub second: SecondState,
    /// What a check found that was made on another computer, if one is known since the last one here; of several the worst.
    pub checked_elsewhere: Option<CheckedElsewhere>,
    /// Who has finished it on another computer, if it is not finished here.
    pub finished_elsewhere: Option<Elsewhere>,
    /// What a second person said on another computer.
    pub second_elsewhere: Option<SecondElsewhere>,
    /// Whether its guide has changed since the revision that it was worked through with.
    pub behind: bool,
}

/// A guide to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GuideView {
    /// Its id.
    pub id: String,
    /// Product and PSA.
    pub title: String,
    /// What it connects and what for.
    pub about: lotse_locale::Sentence,
    /// The PSA.
    pub psa: lotse_locale::Vendor,
    /// The product.
    pub product: lotse_locale::Vendor,
    /// Whether it came with Lotse. Others were put into the data folder.
    pub shipped: bool,
    /// How many steps it has when every branch counts.
    pub steps: u32,
}

/// The guides, and the files in the data folder that can't be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Guides {
    /// The guides, by title.
    pub guides: Vec<GuideView>,
    /// Why a file in the data folder can't be used.
    pub faults: Vec<Fault>,
}

/// A run in full.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Run {
    /// The run as in lists.
    pub view: RunView,
    /// The guide under the run's answers.
    pub guide: SpokenGuide,
    /// What was answered.
    pub answers: BTreeMap<String, String>,
    /// How far it is.
    pub progress: Progress,
    /// What is stored of its credentials, by credential. Empty for a checklist.
    pub stored: BTreeMap<String, Stored>,
    /// What a second person has to do with it.
    pub second: SecondView,
    /// What changed in the guide since the revision that the run was worked through with, if anything did.
    pub changes: Option<RunChanges>,
    /// The revisions, if the guide here is older than the one that the run was worked on with. It can't be finished here.
    pub older: Option<GuideOlder>,
}

/// How far a run is, step by step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Progress {
    /// The step it stands at.
    pub position: String,
    /// The steps of all parts, by id.
    pub steps: BTreeMap<String, StepProgress>,
    /// Steps that are done or left out.
    pub done: u32,
    /// Steps in all.
    pub total: u32,
    /// When it was finished, RFC 3339.
    pub finished: Option<String>,
}

/// How far a step is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StepProgress {
    /// How far it is.
    pub state: StepState,
    /// The actions that are ticked.
    pub ticked: Vec<String>,
    /// The actions that are still to be ticked, optional ones left out.
    pub missing: Vec<String>,
    /// The captures that keep the step from being left.
    pub held: Vec<String>,
    /// Whether the step is different since the revision of the guide that the run was worked with. As long as the run
    /// is not finished, such a step is not done, and ticks of actions that are different don't count.
    pub changed: bool,
    /// The note.
    pub note: String,
    /// Whether a version of the note is in the journal, a deleted one too: it can be erased.
    pub noted: bool,
    /// When the note was last erased for good, RFC 3339.
    pub erased: Option<String>,
}

/// Something new.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Created {
    /// Its id.
    pub id: String,
}
