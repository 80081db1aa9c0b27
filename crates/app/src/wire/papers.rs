//! What crosses the wire for papers, hand-over files and the audit.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Elsewhere, ErasedSeen, Fault, GuideOlder, KeysDeleted, LeftKey, RunMode, ToldKind, VoidKind};

/// Which paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum PaperKind {
    /// What is to be done, with empty boxes: for a room without network.
    Checklist,
    /// What was done, by whom and when, with answers, notes, credentials and findings.
    Report,
    /// Each finding of the last check with the call behind it.
    Proof,
    /// The customers of the product beside the companies of the PSA, as they were listed last.
    Customers,
}

/// What a paper is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum PaperFormat {
    /// Markdown.
    Markdown,
    /// One HTML file with everything in it.
    Html,
    /// PDF, for paper and for archives.
    Pdf,
}

/// Where something was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Saved {
    /// The file. `None` if the dialog was closed.
    pub path: Option<String>,
}

/// The support file, to be read before it is saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SupportFile {
    /// Its whole text.
    pub text: String,
}

/// A text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Paper {
    /// The text.
    pub text: String,
}

/// A hand-over file that was read and is not imported yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HandOverPreview {
    /// Names it for `import_hand_over`.
    pub session: String,
    /// The file.
    pub path: String,
    /// When it was made, RFC 3339.
    pub made: String,
    /// Who made it, if a name was given.
    pub person: Option<String>,
    /// The device it was made at, as short text.
    pub device: String,
    /// The organisation's name.
    pub organisation: String,
    /// Whether that organisation is known here.
    pub known: bool,
    /// Whether another organisation here has the same name.
    pub same_name: bool,
    /// Its runs.
    pub runs: Vec<HandOverRun>,
    /// The guides that the import adds here.
    pub guides: Vec<HandOverGuide>,
    /// What the import would change here, most important first.
    pub changes: Vec<HandOverChange>,
    /// How many events it brings that are not known here.
    pub new_events: u32,
    /// How many of its entries were erased here and stay erased.
    pub erased: u32,
    /// When the organisation as a whole was erased here, RFC 3339. The file can't bring it back.
    pub forgotten: Option<String>,
    /// The ends of its chains, as printed on reports.
    pub heads: Vec<String>,
}

/// A guide that an import adds, or one that can't be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HandOverGuide {
    /// Its title; empty if it can't be used.
    pub title: String,
    /// Who wrote it, if it says so.
    pub author: Option<String>,
    /// Its revision.
    pub revision: u32,
    /// The revision here that it replaces, if there is one.
    pub replaces: Option<u32>,
    /// Why it can't be used, if it can't.
    pub fault: Option<Fault>,
}

/// A run in a hand-over file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HandOverRun {
    /// Its id.
    pub id: String,
    /// The guide's title; its id if there is no such guide here.
    pub title: String,
    /// Whether there is such a guide here. Without it the run is listed and can't be opened.
    pub guide_known: bool,
    /// The revisions, if that guide is older than the one that the run was worked on with.
    pub older: Option<GuideOlder>,
    /// How it is done.
    pub mode: RunMode,
    /// Whether the run is known here.
    pub known: bool,
    /// When something was last done in it, RFC 3339.
    pub touched: String,
    /// When it was finished at the computer that says so, RFC 3339.
    pub finished: Option<String>,
}

/// The result of an import.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HandOverTaken {
    /// The organisation's id.
    pub organisation: String,
    /// Its runs in the file.
    pub runs: Vec<String>,
    /// How many events were new. 0 if everything was known.
    pub events: u32,
    /// The result for keys of this computer that were deleted elsewhere.
    pub keys: KeysDeleted,
}

/// A change that an import would make here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum HandOverChange {
    /// The organisation gets another name.
    Renamed {
        /// Its name here.
        before: String,
        /// Its name afterwards.
        after: String,
    },
    /// The organisation was removed elsewhere and disappears here.
    OrganisationGone {
        /// Its name.
        name: String,
        /// The titles of its runs, which go with it.
        titles: Vec<String>,
    },
    /// The organisation was removed here and is restored.
    OrganisationBack {
        /// Its name.
        name: String,
    },
    /// A value that is not secret changes.
    Value {
        /// Which.
        of: LeftKey,
        /// Whether it is a host: keys are sent there.
        host: bool,
        /// The value here.
        before: Option<String>,
        /// The value afterwards.
        after: Option<String>,
    },
    /// Runs were removed elsewhere and disappear here.
    RunsGone {
        /// Their titles.
        titles: Vec<String>,
    },
    /// Runs were removed here and are restored.
    RunsBack {
        /// Their titles.
        titles: Vec<String>,
    },
    /// The answers of runs change.
    RunsAnswered {
        /// Their titles.
        titles: Vec<String>,
    },
    /// Another computer reports something about a run, which does not count here.
    Told {
        /// What.
        what: ToldKind,
        /// The title of the run.
        title: String,
        /// Who says it.
        by: Elsewhere,
        /// How many findings it is about.
        count: u32,
        /// The name of a second person.
        name: String,
    },
    /// Judgements about runs that were made here no longer count.
    Void {
        /// What.
        what: VoidKind,
        /// The titles of the runs.
        titles: Vec<String>,
    },
    /// Keys are deleted from this computer's keychain.
    KeysGone {
        /// Which.
        keys: Vec<LeftKey>,
    },
    /// Keys were entered again on another computer: those here are no longer used.
    KeysReplaced {
        /// Which.
        keys: Vec<LeftKey>,
    },
}

/// How a head compares with the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum HeadState {
    /// The journal has exactly this event.
    Fits,
    /// The journal knows nothing of that device.
    Unknown,
    /// The journal ends before it: events are missing.
    Behind,
    /// The journal has something else there: it was rewritten.
    Differs,
    /// The text is no head.
    Unreadable,
}

/// A head that was compared with the journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HeadView {
    /// The head as it was given.
    pub text: String,
    /// Its state.
    pub state: HeadState,
    /// For `behind` and `differs`: the first event that is missing or may differ.
    #[ts(type = "number | null")]
    pub from: Option<u64>,
    /// For a head that nobody entered: the computers that noted it at an import.
    pub by: Vec<String>,
}

/// The result of verifying the journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Audit {
    /// How many events were looked at.
    pub events: u32,
    /// How many devices wrote them.
    pub devices: u32,
    /// The ends of the chains, as they are printed on reports; the own one first.
    pub heads: Vec<String>,
    /// The first event that is wrong in itself, if any.
    pub broken: Option<BrokenLink>,
    /// What was erased for good, oldest first.
    pub erased: Vec<ErasedSeen>,
    /// The heads that were given.
    pub compared: Vec<HeadView>,
}

/// The first event of a chain that is wrong in itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BrokenLink {
    /// The device that wrote the chain.
    pub device: String,
    /// Which of its events.
    #[ts(type = "number")]
    pub sequence: u64,
}
