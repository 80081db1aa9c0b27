//! The facts that are recorded about organisations and runs.
//!
//! The JSON form of a fact is the journal's file format: names are only added, never changed. Unknown kinds, modes
//! and fields are refused rather than skipped, because half an event would give a wrong state.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use crate::{DeviceId, Entries, Found, Hash, Head, OrganisationId, RunId};

/// How a run is worked through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// No vendor is called; the technician ticks what is done.
    Checklist,
    /// Credentials are stored in the keychain, and the vendors can be called.
    Connected,
    /// Like a connected run, with simulated tenants.
    Practice,
}

/// One thing that happened. In JSON an object whose `kind` is the kebab-case name of the variant:
/// `{"kind":"step-opened","run":"0198…","step":"credentials"}`.
///
/// Ids of guides, steps, actions and questions are the guide's own; the journal does not interpret them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields, remote = "Self")]
#[expect(
    missing_docs,
    reason = "the fields repeat the words of the variant: which run, which step, which action"
)]
pub enum Fact {
    /// An organisation was added. Its name is trimmed, and unique regardless of case.
    OrganisationAdded { organisation: OrganisationId, name: String },
    /// An organisation was renamed.
    OrganisationRenamed { organisation: OrganisationId, name: String },
    /// An organisation and its runs were removed from view. Nothing is deleted.
    OrganisationRemoved { organisation: OrganisationId },
    /// A removed organisation was restored, with its runs.
    OrganisationRestored { organisation: OrganisationId },
    /// An organisation started a run of a guide, in this revision.
    RunStarted {
        run: RunId,
        organisation: OrganisationId,
        guide: String,
        revision: u32,
        mode: Mode,
        answers: BTreeMap<String, String>,
    },
    /// The answers were replaced by this set. Progress is kept, even of steps that no longer apply.
    AnswersChanged { run: RunId, answers: BTreeMap<String, String> },
    /// The technician opened a step, which is now the run's position.
    StepOpened { run: RunId, step: String },
    /// An action, or a row of its matrix, was ticked by itself. Ticking it again changes nothing.
    ActionTicked { run: RunId, step: String, action: String },
    /// Actions of a step, or rows of its matrix, were ticked together with one click: nobody claims to have looked at each
    /// one.
    ActionsTicked { run: RunId, step: String, actions: Vec<String> },
    /// An action was unticked.
    ActionUnticked { run: RunId, step: String, action: String },
    /// A step was skipped.
    StepSkipped { run: RunId, step: String },
    /// A skipped step was resumed.
    StepUnskipped { run: RunId, step: String },
    /// A problem with a step was reported.
    ProblemMarked { run: RunId, step: String },
    /// The problem with a step was solved.
    ProblemCleared { run: RunId, step: String },
    /// The note of a step was replaced. A note of white space removes it.
    NoteWritten { run: RunId, step: String, text: String },
    /// The screen shows something else than the guide says: at this label, by its text in the guide, or at the step as a
    /// whole if `label` is empty. Replaces what was said before; white space in `seen` removes it.
    MismatchNoted { run: RunId, step: String, label: String, seen: String, version: String },
    /// The run was finished.
    RunFinished { run: RunId },
    /// A finished run was reopened.
    RunReopened { run: RunId },
    /// A run was removed from view. Nothing is deleted.
    RunRemoved { run: RunId },
    /// A removed run was restored.
    RunRestored { run: RunId },
    /// An organisation was marked as simulated, for practice.
    OrganisationPractises { organisation: OrganisationId },
    /// A credential was stored. The secret itself is never recorded: `value` is present only if the credential is
    /// not secret.
    CredentialStored { run: RunId, credential: String, stored: KeyNote },
    /// The expiry date of a credential was set or removed.
    CredentialExpires { run: RunId, credential: String, expires: Option<String> },
    /// A credential was deleted.
    CredentialDeleted { run: RunId, credential: String },
    /// A value that all runs of an organisation use was stored.
    ValueStored { organisation: OrganisationId, value: String, stored: KeyNote },
    /// The expiry date of such a value was set or removed.
    ValueExpires { organisation: OrganisationId, value: String, expires: Option<String> },
    /// Such a value was deleted.
    ValueDeleted { organisation: OrganisationId, value: String },
    /// A check was made. `check` is its result, in the format of the verify crate. `deeper` if it was a deeper check, which
    /// judges nothing and belongs to the check before it.
    CheckMade {
        run: RunId,
        check: Found,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        deeper: bool,
    },
    /// A check, with the technician's confirmations, has proved that the integration is as required.
    RunVerified { run: RunId },
    /// The customers of the product were compared with the companies of the PSA: how many fit how well. No names.
    CustomersCompared { run: RunId, counts: BTreeMap<String, u32> },
    /// The technician chose the company of a customer, both by their ids, or said that none belongs to it.
    CustomerMatched { run: RunId, customer: String, company: Option<String> },
    /// What the technician said about a customer was withdrawn.
    CustomerUnmatched { run: RunId, customer: String },
    /// The technician confirmed a finding that no API shows.
    FindingConfirmed { run: RunId, finding: String },
    /// The confirmation of a finding was withdrawn.
    FindingUnconfirmed { run: RunId, finding: String },
    /// The deletion of an Autotask webhook was requested; `outcome` is its result.
    WebhookDeletion {
        organisation: OrganisationId,
        webhook: String,
        name: String,
        url: String,
        outcome: String,
    },
    /// The person who works at this device from now on; an empty name means nobody in particular.
    PersonNamed { name: String },
    /// The exact text of a guide that is used here, for comparison with later revisions.
    GuideKept { guide: String, revision: u32, text: String },
    /// A run continues with another revision of its guide, whose changes were reviewed.
    RevisionTaken { run: RunId, revision: u32 },
    /// A check by a second person was requested for the run.
    SecondPersonWanted { run: RunId },
    /// That request was withdrawn.
    SecondPersonUnwanted { run: RunId },
    /// The second person, by name, confirmed that the run was checked.
    SecondPersonConfirmed { run: RunId, name: String, note: String },
    /// That confirmation was withdrawn.
    SecondPersonWithdrawn { run: RunId },
    /// Events of other devices were imported. All later events of this device come after them, even if its clock is
    /// behind theirs. `revealed` lists, by device, the events of which only the digest was known before.
    HandOverTaken {
        heads: Vec<Head>,
        latest: Timestamp,
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        revealed: BTreeMap<DeviceId, Vec<u64>>,
    },
    /// An organisation was erased from this journal: the content of these entries is permanently gone.
    /// `organisation` is a digest of its id.
    OrganisationErased { organisation: Hash, entries: Vec<Entries> },
    /// All versions of a step's note were erased, and what was said about its screen.
    NoteErased { run: RunId, step: String, entries: Vec<Entries> },
    /// All versions of a credential that is not secret were erased, and the checks that showed it.
    CredentialErased { run: RunId, credential: String, entries: Vec<Entries> },
    /// The second person's confirmation was erased.
    SecondPersonErased { run: RunId, entries: Vec<Entries> },
    /// All versions of a value that is not secret were erased, and the checks that showed it.
    ValueErased { organisation: OrganisationId, value: String, entries: Vec<Entries> },
}

impl Serialize for Fact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

/// Only the kind; all other fields are skipped without being stored.
#[derive(Deserialize)]
pub(crate) struct Kind {
    kind: String,
}

impl Kind {
    /// The kind that the body names.
    pub(crate) fn of(body: &str) -> Option<String> {
        // serde would also accept a JSON array of the fields.
        let body = Some(body).filter(|body| body.trim_start().starts_with('{'))?;
        serde_json::from_str(body).ok().map(|Self { kind }| kind)
    }
}

/// A check whose JSON stays text: parsed into a tree of values it would take a hundred times the memory.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Made {
    #[serde(rename = "kind")]
    _kind: String,
    run: RunId,
    check: Box<RawValue>,
    #[serde(default)]
    deeper: bool,
}

impl<'de> Deserialize<'de> for Fact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let body = Box::<RawValue>::deserialize(deserializer)?;
        let body = body.get();
        // A cheap test first, because few events are checks. A kind that is written with escapes is refused by the derived code.
        if body.contains("check-made") && Kind::of(body).is_some_and(|kind| kind == "check-made") {
            let Made { run, check, deeper, .. } = serde_json::from_str(body).map_err(D::Error::custom)?;
            return Ok(Self::CheckMade { run, check: check.into(), deeper });
        }
        Self::deserialize(&mut serde_json::Deserializer::from_str(body)).map_err(D::Error::custom)
    }
}

/// What the journal records of a stored credential: enough to recognise it, never the secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyNote {
    /// How many characters it has.
    pub length: u32,
    /// Its last characters, four at most.
    pub ending: String,
    /// The value, if it is not a secret.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The day it stops working, as `2027-11-21`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<String>,
    /// Where the secret is kept: `keychain`, or `session` for memory only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kept: Option<String>,
}

impl Fact {
    /// The name of the variant as JSON has it, such as `action-ticked`.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::OrganisationAdded { .. } => "organisation-added",
            Self::OrganisationRenamed { .. } => "organisation-renamed",
            Self::OrganisationRemoved { .. } => "organisation-removed",
            Self::OrganisationRestored { .. } => "organisation-restored",
            Self::RunStarted { .. } => "run-started",
            Self::AnswersChanged { .. } => "answers-changed",
            Self::StepOpened { .. } => "step-opened",
            Self::ActionTicked { .. } => "action-ticked",
            Self::ActionsTicked { .. } => "actions-ticked",
            Self::ActionUnticked { .. } => "action-unticked",
            Self::StepSkipped { .. } => "step-skipped",
            Self::StepUnskipped { .. } => "step-unskipped",
            Self::ProblemMarked { .. } => "problem-marked",
            Self::ProblemCleared { .. } => "problem-cleared",
            Self::NoteWritten { .. } => "note-written",
            Self::MismatchNoted { .. } => "mismatch-noted",
            Self::CustomersCompared { .. } => "customers-compared",
            Self::CustomerMatched { .. } => "customer-matched",
            Self::CustomerUnmatched { .. } => "customer-unmatched",
            Self::RunFinished { .. } => "run-finished",
            Self::RunReopened { .. } => "run-reopened",
            Self::RunRemoved { .. } => "run-removed",
            Self::RunRestored { .. } => "run-restored",
            Self::OrganisationPractises { .. } => "organisation-practises",
            Self::CredentialStored { .. } => "credential-stored",
            Self::CredentialExpires { .. } => "credential-expires",
            Self::CredentialDeleted { .. } => "credential-deleted",
            Self::ValueStored { .. } => "value-stored",
            Self::ValueExpires { .. } => "value-expires",
            Self::ValueDeleted { .. } => "value-deleted",
            Self::CheckMade { .. } => "check-made",
            Self::RunVerified { .. } => "run-verified",
            Self::FindingConfirmed { .. } => "finding-confirmed",
            Self::FindingUnconfirmed { .. } => "finding-unconfirmed",
            Self::WebhookDeletion { .. } => "webhook-deletion",
            Self::PersonNamed { .. } => "person-named",
            Self::GuideKept { .. } => "guide-kept",
            Self::RevisionTaken { .. } => "revision-taken",
            Self::SecondPersonWanted { .. } => "second-person-wanted",
            Self::SecondPersonUnwanted { .. } => "second-person-unwanted",
            Self::SecondPersonConfirmed { .. } => "second-person-confirmed",
            Self::SecondPersonWithdrawn { .. } => "second-person-withdrawn",
            Self::HandOverTaken { .. } => "hand-over-taken",
            Self::OrganisationErased { .. } => "organisation-erased",
            Self::NoteErased { .. } => "note-erased",
            Self::CredentialErased { .. } => "credential-erased",
            Self::SecondPersonErased { .. } => "second-person-erased",
            Self::ValueErased { .. } => "value-erased",
        }
    }

    /// The run that it is about, if it is about one.
    pub const fn run(&self) -> Option<RunId> {
        match self {
            Self::OrganisationAdded { .. }
            | Self::OrganisationRenamed { .. }
            | Self::OrganisationRemoved { .. }
            | Self::OrganisationRestored { .. }
            | Self::OrganisationPractises { .. }
            | Self::ValueStored { .. }
            | Self::ValueExpires { .. }
            | Self::ValueDeleted { .. }
            | Self::WebhookDeletion { .. }
            | Self::PersonNamed { .. }
            | Self::GuideKept { .. }
            | Self::HandOverTaken { .. }
            | Self::OrganisationErased { .. }
            | Self::ValueErased { .. } => None,
            Self::RunStarted { run, .. }
            | Self::AnswersChanged { run, .. }
            | Self::StepOpened { run, .. }
            | Self::ActionTicked { run, .. }
            | Self::ActionsTicked { run, .. }
            | Self::ActionUnticked { run, .. }
            | Self::StepSkipped { run, .. }
            | Self::StepUnskipped { run, .. }
            | Self::ProblemMarked { run, .. }
            | Self::ProblemCleared { run, .. }
            | Self::NoteWritten { run, .. }
            | Self::MismatchNoted { run, .. }
            | Self::CustomersCompared { run, .. }
            | Self::CustomerMatched { run, .. }
            | Self::CustomerUnmatched { run, .. }
            | Self::RunFinished { run }
            | Self::RunReopened { run }
            | Self::RunRemoved { run }
            | Self::RunRestored { run }
            | Self::CredentialStored { run, .. }
            | Self::CredentialExpires { run, .. }
            | Self::CredentialDeleted { run, .. }
            | Self::CheckMade { run, .. }
            | Self::RunVerified { run }
            | Self::FindingConfirmed { run, .. }
            | Self::FindingUnconfirmed { run, .. }
            | Self::RevisionTaken { run, .. }
            | Self::SecondPersonWanted { run }
            | Self::SecondPersonUnwanted { run }
            | Self::SecondPersonConfirmed { run, .. }
            | Self::SecondPersonWithdrawn { run }
            | Self::NoteErased { run, .. }
            | Self::CredentialErased { run, .. }
            | Self::SecondPersonErased { run, .. } => Some(*run),
        }
    }

    /// The organisation that it names. Of the facts about a run, only its start names one.
    pub const fn organisation(&self) -> Option<OrganisationId> {
        match self {
            Self::OrganisationAdded { organisation, .. }
            | Self::OrganisationRenamed { organisation, .. }
            | Self::OrganisationRemoved { organisation }
            | Self::OrganisationRestored { organisation }
            | Self::OrganisationPractises { organisation }
            | Self::RunStarted { organisation, .. }
            | Self::ValueStored { organisation, .. }
            | Self::ValueExpires { organisation, .. }
            | Self::ValueDeleted { organisation, .. }
            | Self::ValueErased { organisation, .. }
            | Self::WebhookDeletion { organisation, .. } => Some(*organisation),
            _ => None,
        }
    }

    /// The entries that this fact records as erased.
    pub(crate) fn erases(&self) -> Option<&[Entries]> {
        match self {
            Self::OrganisationErased { entries, .. }
            | Self::NoteErased { entries, .. }
            | Self::CredentialErased { entries, .. }
            | Self::SecondPersonErased { entries, .. }
            | Self::ValueErased { entries, .. } => Some(entries),
            _ => None,
        }
    }

    /// The same fact without white space around its names.
    pub(crate) fn trimmed(mut self) -> Self {
        if let Self::OrganisationAdded { name, .. }
        | Self::OrganisationRenamed { name, .. }
        | Self::PersonNamed { name }
        | Self::SecondPersonConfirmed { name, .. } = &mut self
        {
            let kept = name.trim();
            if kept.len() != name.len() {
                *name = kept.to_owned();
            }
        }
        self
    }
}
