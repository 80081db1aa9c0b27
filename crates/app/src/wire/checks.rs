//! Checks and findings, as the window shows them.

use std::collections::BTreeMap;

use lotse_locale::{Sentence, SpokenMatrix, Vendor};
use lotse_verify::FindingState;
use serde::Serialize;
use ts_rs::TS;

use super::CustomersTold;
use super::{CheckedElsewhere, Elsewhere, RunView, StepRef};

/// What a check says as a whole. Words: `check-headline-<verdict>`, and what to do next: `check-lead-<verdict>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Something is missing or too broad.
    Changes,
    /// Something got no usable answer, and nothing is as required.
    Failed,
    /// Something got no usable answer.
    Partly,
    /// Something may resolve itself.
    Waiting,
    /// The technician has to look at something.
    Eyes,
    /// Only the technician confirmed that it is as required.
    Confirmed,
    /// The vendors said that it is as required.
    AsAsked,
    /// The vendors said so about a part, and the technician confirmed the rest.
    Both,
    /// Nothing was found.
    Nothing,
}

/// What a check says as a whole, and of how many things.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Headline {
    /// What it says.
    pub verdict: Verdict,
    /// The number of things that it is about.
    pub count: u32,
}

/// A line of a proof, as the vendor has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProofLine {
    /// The name of the field.
    pub name: String,
    /// Its value.
    pub value: String,
    /// The required value, if it differs.
    pub asked: Option<String>,
}

/// The call behind a finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProofView {
    /// The number of the call in its check.
    pub call: u32,
    /// The HTTP method.
    pub method: String,
    /// The host.
    pub host: String,
    /// Path and query.
    pub path: String,
    /// The HTTP status, if there was an answer.
    pub status: Option<u16>,
    /// When it was asked, RFC 3339.
    pub at: String,
    /// Milliseconds it took.
    pub millis: u32,
    /// The relevant lines of the answer.
    pub lines: Vec<ProofLine>,
    /// The vendor's number of the call, for its support.
    pub reference: Option<String>,
}

/// Why a finding has no card of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FindingPart {
    /// Another finding says the same, and its card includes this one.
    Same,
    /// It waits until something else is fixed. These findings are counted on one line.
    Waits,
}

/// What a finding is about, on a card for several findings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FindingName {
    /// The finding.
    pub id: String,
    /// What it is about.
    pub name: Sentence,
    /// The step that asks for it.
    pub step: Option<StepRef>,
}

/// A finding, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FindingView {
    /// Its id, the same in later checks.
    pub id: String,
    /// Its state.
    pub state: FindingState,
    /// The statement, or the subject.
    pub title: Sentence,
    /// The cause.
    pub cause: Option<Sentence>,
    /// What to click or do next.
    pub fix: Option<Sentence>,
    /// The call behind it.
    pub proof: Option<ProofView>,
    /// The step that asks for it.
    pub step: Option<StepRef>,
    /// For `waiting`: when asking again makes sense, RFC 3339.
    pub again: Option<String>,
    /// For `needs-eyes`: when the technician said "I have seen it", RFC 3339.
    pub confirmed: Option<String>,
    /// Who said so, if a name was given.
    #[serde(rename = "confirmedBy")]
    pub confirmed_by: Option<String>,
    /// Who says so on another computer.
    #[serde(rename = "seenElsewhere")]
    pub seen_elsewhere: Option<Elsewhere>,
    /// Its state in the check before, if it differed or did not exist.
    pub before: Option<FindingState>,
    /// Why it has no card of its own, if it has none.
    pub part: Option<FindingPart>,
    /// The subjects of its card, its own first, if the card has several.
    pub names: Vec<FindingName>,
}

/// A cell of a checked matrix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CheckedCell {
    /// Its state.
    pub state: FindingState,
    /// What the vendor says it is, in the vendor's word.
    pub found: Option<String>,
    /// What was asked for, in the vendor's word. The guide's own cell may be silent where everything else is "None".
    pub asked: Option<String>,
    /// The finding.
    pub finding: String,
}

/// A matrix with what was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CheckedMatrix {
    /// The matrix as the guide asks for it.
    pub matrix: SpokenMatrix,
    /// By row: a cell for each column, or nothing where nothing was compared.
    pub cells: BTreeMap<String, Vec<Option<CheckedCell>>>,
}

/// How much of a vendor's rate limit is used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BudgetView {
    /// Whose.
    pub vendor: Vendor,
    /// Calls made in the current time window.
    pub spent: u32,
    /// Calls that the limit allows.
    pub limit: u32,
    /// The time window, in minutes.
    pub minutes: u32,
    /// Whether the vendor reported the calls made; otherwise they are those of this check.
    pub told: bool,
}

/// A finding of the check before that no longer exists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GoneView {
    /// What it was about.
    pub title: Sentence,
    /// Its state then.
    pub state: FindingState,
}

/// A check that has ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CheckView {
    /// When it began, RFC 3339.
    pub at: String,
    /// Milliseconds it took.
    pub millis: u32,
    /// How many calls it made.
    pub calls: u32,
    /// The hosts that were asked.
    pub hosts: Vec<String>,
    /// What it says as a whole.
    pub headline: Headline,
    /// When everything that waits may be asked again, RFC 3339.
    pub again: Option<String>,
    /// The number of findings on cards in each state that occurs.
    pub counts: BTreeMap<FindingState, u32>,
    /// The findings, worst first, including those without a card of their own.
    pub findings: Vec<FindingView>,
    /// The matrices with what was found.
    pub matrices: Vec<CheckedMatrix>,
    /// How much of each vendor's rate limit is used.
    pub budgets: Vec<BudgetView>,
    /// When the check before was, RFC 3339.
    pub before: Option<String>,
    /// Findings of the check before that are not there any more.
    pub gone: Vec<GoneView>,
}

/// A deeper check that is through.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DeeperView {
    /// What it found. It judges nothing: what it does not find is no fault.
    pub check: CheckView,
    /// The most calls that a deeper check makes.
    pub limit: u32,
}

/// A check that was made on another computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CheckElsewhere {
    /// In short.
    pub told: CheckedElsewhere,
    /// What it found.
    pub view: CheckView,
}

/// A call of a check that runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CallView {
    /// Its number.
    pub id: u32,
    /// Whose API.
    pub vendor: Vendor,
    /// The HTTP method.
    pub method: String,
    /// The host.
    pub host: String,
    /// Path and query.
    pub path: String,
    /// The HTTP status, once there is one.
    pub status: Option<u16>,
    /// Milliseconds it took, once it has ended.
    pub millis: Option<u32>,
    /// Whether it has ended without an answer.
    pub failed: bool,
}

/// What is done at the vendors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum CheckStage {
    /// The check of what a guide requires.
    Check,
    /// The deeper check.
    Deeper,
    /// Customers and companies are listed.
    Customers,
}

/// A check that runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RunningCheck {
    /// The calls so far.
    pub calls: Vec<CallView>,
    /// When it began, RFC 3339.
    pub at: String,
    /// Whether it is being stopped.
    pub stopping: bool,
    /// What it does.
    pub stage: CheckStage,
    /// The most calls that it makes, if it is a later stage.
    pub limit: Option<u32>,
}

/// Something that is missing for a full check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckNeed {
    /// What is lacking: words `check-need-<code>` with `.fix`.
    pub code: String,
    /// The credential's name, where it is one.
    pub credential: Option<String>,
    /// The step that captures it.
    pub step: Option<StepRef>,
    /// Whether it is stored with the organisation rather than the run.
    pub of_organisation: bool,
}

/// The check page of a run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckPage {
    /// The run.
    pub view: RunView,
    /// What is missing for a full check. A check can still be made.
    pub needs: Vec<CheckNeed>,
    /// Whether a mail address can be looked up for duplicates (Autotask with an inspector).
    pub asks_mail: bool,
    /// Whether an administrator's key can be used for this one check (ConnectWise).
    pub asks_admin: bool,
    /// Whether a deeper check has something to look for, after a check was made.
    pub goes_deeper: bool,
    /// The deeper check that was made after the last check.
    pub deeper: Option<DeeperView>,
    /// How the customers of the product can be compared with the companies of the PSA. `None` if they can't be listed.
    pub customers: Option<CustomersTold>,
    /// The check that runs.
    pub running: Option<RunningCheck>,
    /// When a check was stopped that began after the last one. Nothing of it was kept.
    pub stopped: Option<String>,
    /// The last check that was made here.
    pub last: Option<CheckView>,
    /// What checks found on other computers since then.
    pub elsewhere: Vec<CheckElsewhere>,
}
