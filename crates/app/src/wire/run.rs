//! A run: how it stands, its steps, and what changed in its guide.

use std::collections::BTreeMap;

use lotse_locale::{Language, Sentence, SpokenChanges, SpokenGuide, Vendor};
use lotse_verify::Standing;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CustomersTold;
use super::{CheckedElsewhere, Elsewhere, Fault, NextCheck, SecondElsewhere, Stored};

/// How far a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StepState {
    /// It enters a credential that has not been captured yet.
    Locked,
    /// Nothing is ticked.
    Open,
    /// Something is ticked.
    Started,
    /// Everything that is not optional is ticked.
    Done,
    /// Skipped.
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
    /// Credentials are stored in the keychain, and the vendors are called.
    Connected,
    /// The same against simulated tenants on this machine.
    Practice,
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
    /// The PSA's name. `None` if the guide connects none or is gone.
    pub psa: Option<String>,
    /// How it is done.
    pub mode: RunMode,
    /// How far it is.
    pub state: RunState,
    /// Its standing as a whole, if it has one.
    pub standing: Option<Standing>,
    /// When it was last checked, RFC 3339.
    pub checked: Option<String>,
    /// When it was last verified here, RFC 3339: a check found that everything was as required.
    pub verified: Option<String>,
    /// Its next check, if it is a connection that was finished.
    pub next_check: Option<NextCheck>,
    /// Steps that are done or skipped.
    pub done: u32,
    /// Steps in all.
    pub total: u32,
    /// The title of the step it stands at.
    pub position: Option<String>,
    /// When something was last done in it, RFC 3339.
    pub touched: String,
    /// When it was finished, RFC 3339.
    pub finished: Option<String>,
    /// The second person's check.
    pub second: SecondState,
    /// What a check found that was made on another computer, if one is known since the last one here; of several the worst.
    pub checked_elsewhere: Option<CheckedElsewhere>,
    /// Who has finished it on another computer, if it is not finished here.
    pub finished_elsewhere: Option<Elsewhere>,
    /// A second person's confirmation on another computer.
    pub second_elsewhere: Option<SecondElsewhere>,
    /// Whether its guide has changed since the revision that it was worked through with.
    pub behind: bool,
}

/// A guide to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GuideView {
    /// Its id.
    pub id: String,
    /// Its revision.
    pub revision: u32,
    /// Product and PSA.
    pub title: String,
    /// What it connects and what for.
    pub about: Sentence,
    /// The PSA, if it connects one.
    pub psa: Option<Vendor>,
    /// The product.
    pub product: Vendor,
    /// Without a PSA: the product on the other side, if there is one.
    pub partner: Option<Vendor>,
    /// Whether it came with Lotse. Others were put into the data folder.
    pub shipped: bool,
    /// Who wrote it, if it says so.
    pub author: Option<String>,
    /// The addresses of the pages that it follows.
    pub sources: Vec<String>,
    /// The language of its own texts: English where it lacks the reader's.
    pub own: Language,
    /// Whether some of its texts are in English all the same.
    pub partly: bool,
    /// The languages that it has texts in.
    pub languages: Vec<Language>,
    /// How many steps it has when every branch counts.
    pub steps: u32,
    /// How long it takes.
    pub time: TimeNeeded,
}

/// How long a guide takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct TimeNeeded {
    /// Minutes.
    pub minutes: u32,
    /// How many finished runs say so. Without any, it is an estimate.
    pub runs: u32,
}

/// A file with a guide, before it is imported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GuideFileView {
    /// Names this file until the next is read.
    pub session: String,
    /// The file.
    pub file: String,
    /// The guide in it.
    pub guide: GuideView,
    /// The languages of its own texts.
    pub languages: Vec<Language>,
    /// The names of the vendors that it brings along.
    pub vendors: Vec<String>,
    /// How many files with labels it brings along.
    pub labels: u32,
    /// Labels that it writes otherwise than Lotse: Lotse's text, and its own.
    pub differs: Vec<(String, String)>,
    /// The revision here that it replaces, if there is one.
    pub replaces: Option<u32>,
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
    /// The organisation's own addresses of the vendors' consoles, by vendor.
    pub consoles: BTreeMap<String, String>,
    /// How its customers can be compared with the companies of the PSA. `None` if they can't be listed.
    pub customers: Option<CustomersTold>,
    /// The second person's check.
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
    /// Steps that are done or skipped.
    pub done: u32,
    /// Steps in all.
    pub total: u32,
    /// When it was finished, RFC 3339.
    pub finished: Option<String>,
    /// The open actions of the step it stands at that one click may tick.
    pub together: Vec<String>,
    /// The open rows of the matrices of the step it stands at that a check will compare, as `action/row`: one click may
    /// tick them.
    pub compared: Vec<String>,
}

/// How far a step is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StepProgress {
    /// How far it is.
    pub state: StepState,
    /// The actions that are ticked, and the rows of matrices as `action/row`.
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
    /// What the screen shows instead of what the guide says.
    pub mismatches: Vec<MismatchView>,
    /// Whether the journal has a version of the note or of a mismatch, possibly a deleted one, which can be erased.
    pub noted: bool,
    /// When the note was last erased for good, RFC 3339.
    pub erased: Option<String>,
}

/// What a screen shows instead of what the guide says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MismatchView {
    /// The label in the guide, as the window showed it; empty for the step as a whole.
    pub label: String,
    /// What is on the screen instead.
    pub seen: String,
    /// The product's version, as far as it was given.
    pub version: String,
}

/// Something new.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Created {
    /// Its id.
    pub id: String,
}

/// The state of a second person's check of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SecondState {
    /// Not asked for.
    None,
    /// Asked for.
    Wanted,
    /// Confirmed.
    Confirmed,
    /// Confirmed, and something was changed afterwards.
    Outdated,
}

/// A second person's check of a run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SecondView {
    /// Its state.
    pub state: SecondState,
    /// The name that was given.
    pub name: String,
    /// A remark.
    pub note: String,
    /// When, RFC 3339.
    pub at: Option<String>,
    /// Who worked on the run, as far as names were given: none of them can be the second person.
    pub workers: Vec<String>,
    /// Whether somebody worked on it whose name is not known, so that the second person could be the same.
    pub unnamed: bool,
    /// Second persons' confirmations on other computers. They don't replace one here.
    pub elsewhere: Vec<SecondElsewhere>,
    /// Whether the journal has a second person's confirmation, possibly a withdrawn one, which can be erased.
    pub erasable: bool,
}

/// A run was worked on with a newer revision of its guide than the one here, whose requirements are unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct GuideOlder {
    /// The revision that it was worked on with.
    pub worked: u32,
    /// The revision here.
    pub here: u32,
}

/// What changed in the guide of a run since the revision that the run was worked through with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RunChanges {
    /// That revision.
    pub from: u32,
    /// Today's revision.
    pub to: u32,
    /// What changed, under the run's answers. `None` if the old revision was not kept.
    pub changes: Option<SpokenChanges>,
    /// Whether the text of that revision came from another computer, and is not one of Lotse's.
    pub foreign: bool,
}
