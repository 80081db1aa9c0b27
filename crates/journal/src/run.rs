//! The state of an organisation and of a run: what the events so far add up to.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use crate::{DeviceId, Found, KeyNote, Mode, OrganisationId, RunId, Text};

/// When something was done, and by whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// When.
    pub at: Timestamp,
    /// At which device.
    pub device: DeviceId,
    /// Which event of that device says so.
    pub sequence: u64,
    /// Who worked there at the time, if a name was given.
    pub person: Option<Arc<str>>,
}

/// The state of an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// Its id.
    pub id: OrganisationId,
    /// Trimmed, not empty, unlike that of any other organisation in view.
    pub name: String,
    /// When it was added.
    pub added: Timestamp,
    /// When it was removed from view, if it is.
    pub removed: Option<Timestamp>,
    /// Whether it is simulated, for practice.
    pub practice: bool,
    /// The values that all its runs use, by id.
    pub values: BTreeMap<String, Credential>,
    /// Ids of values of which the journal has some version that is not secret, including deleted ones.
    pub texts: BTreeSet<String>,
}

/// A stored credential or value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credential {
    /// What the journal records of it.
    pub stored: KeyNote,
    /// When it was stored, and by whom: a secret is in the keychain of that device only.
    pub by: Stamp,
}

/// A check that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckMade {
    /// Its result, in the format of the crate `verify`.
    pub check: Found,
    /// When it was recorded, and by whom.
    pub by: Stamp,
}

/// A note at a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// What it says. Never only white space.
    pub text: String,
    /// When it was last written, and by whom.
    pub by: Stamp,
}

/// What a screen shows instead of what the guide says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// What is on the screen. Never only white space.
    pub seen: String,
    /// The product's version, as far as it was given.
    pub version: String,
    /// When it was last written, and by whom.
    pub by: Stamp,
}

/// The customers of a product and the companies of a PSA, without a name of either.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Customers {
    /// The id of a customer to the id of its company, as a technician chose it. `None` if no company belongs to it.
    pub matched: BTreeMap<String, Option<String>>,
    /// The last comparison of both lists.
    pub compared: Option<Compared>,
}

/// A comparison of both lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// How many customers fit how well.
    pub counts: BTreeMap<String, u32>,
    /// When it was made, and by whom.
    pub by: Stamp,
}

/// A finding that the technician has confirmed by looking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirmed {
    /// When, and by whom.
    pub by: Stamp,
    /// How many checks there had been by then, because an unclear answer must be confirmed again after each check.
    pub checks: u32,
}

/// A tick of an action, or of a row of its matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tick {
    /// When it was set, and by whom.
    pub by: Stamp,
    /// Whether it was set together with others by one click, so that nobody says that it was seen by itself.
    pub together: bool,
}

/// What is known about a second person for a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Second {
    /// Whether a second person should check the run.
    pub wanted: bool,
    /// Whether that was decided here; then another computer can't undo it.
    pub(crate) wanted_here: bool,
    /// The second person's confirmation, if any.
    pub confirmed: Option<SecondSaid>,
    /// Whether something relevant has changed since.
    pub outdated: bool,
}

/// A second person's confirmation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecondSaid {
    /// The name that was given.
    pub name: String,
    /// A remark. May be empty.
    pub note: String,
    /// When, and at which device.
    pub by: Stamp,
}

/// What another computer reports about a run. Nobody here can vouch for it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The last check there, unless there was a check here since it became known.
    pub check: Option<CheckMade>,
    /// Whether something that the check depends on has changed since.
    pub outdated: bool,
    /// The findings that were confirmed there.
    pub confirmed: BTreeMap<String, Stamp>,
    /// When it was finished there, and by whom, unless it has new open work since.
    pub finished: Option<Stamp>,
    /// A second person's confirmation there.
    pub second: Option<SecondSaid>,
    /// Whether something relevant was changed after that.
    pub second_outdated: bool,
}

/// The state of a run. Progress refers to ids of the guide. It is kept when other answers remove a step, and is there again if the
/// step comes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// Its id.
    pub id: RunId,
    /// The organisation that goes through the guide.
    pub organisation: OrganisationId,
    /// The guide's id.
    pub guide: String,
    /// The revision of the guide at the start, or the one that was taken last.
    pub revision: u32,
    /// The text of that guide. `None` for runs from before guides were stored.
    pub kept: Option<Arc<str>>,
    /// How the run is worked through.
    pub mode: Mode,
    /// What it was started with: revision and answers.
    pub begun_with: (u32, BTreeMap<String, String>),
    /// Question to answer.
    pub answers: BTreeMap<String, String>,
    /// When the questions were last answered, and by whom.
    pub answered: Stamp,
    /// The step opened last.
    pub position: Option<String>,
    /// Step to ticked action to its tick. A row of a matrix has the id `action/row`. A step without ticks is not listed.
    pub ticks: BTreeMap<String, BTreeMap<String, Tick>>,
    /// Step to its note.
    pub notes: BTreeMap<String, Note>,
    /// Step to label to what the screen shows instead. The label is empty for the step as a whole.
    pub mismatches: BTreeMap<String, BTreeMap<String, Mismatch>>,
    /// Steps that are left out, and since when.
    pub skipped: BTreeMap<String, Stamp>,
    /// Steps with a problem, since when, and who marked it first.
    pub problems: BTreeMap<String, Stamp>,
    /// Credentials that were stored and not deleted since.
    pub credentials: BTreeMap<String, Credential>,
    /// Whether answers, credentials or values of the organisation have changed since the last check here.
    pub changed: bool,
    /// Findings that were confirmed here since the last change of answers and credentials.
    pub confirmed: BTreeMap<String, Confirmed>,
    /// How many checks were made here.
    pub checks: u32,
    /// The last check that was made here.
    pub check: Option<CheckMade>,
    /// The check before the last one here.
    pub check_before: Option<CheckMade>,
    /// The deeper check that was made here after the last check, if one was.
    pub deeper: Option<CheckMade>,
    /// When it was last verified here: a check found that everything was as required.
    pub verified: Option<Stamp>,
    /// What is known about its customers and the companies they belong to.
    pub customers: Customers,
    /// Whether later checks than the last one may have been erased, so that their results are unknown.
    pub check_erased: bool,
    /// What is known about a second person.
    pub second: Second,
    /// When it was started, and by whom.
    pub started: Stamp,
    /// When the last event happened to it.
    pub touched: Timestamp,
    /// How long it was worked on. A longer break without an event does not count.
    pub worked: SignedDuration,
    /// When it was finished here, if it is, and by whom. New open work, also from an import, reopens it.
    pub finished: Option<Stamp>,
    /// The guide that it was finished with, if it is finished. A newer revision that was only looked at is not recorded here.
    pub finished_with: Option<GuideThen>,
    /// When it was removed from view, if it is.
    pub removed: Option<Timestamp>,
    /// What other computers report about it.
    pub elsewhere: BTreeMap<DeviceId, Report>,
    /// The typed texts of which the journal has some version, including deleted ones.
    pub texts: BTreeSet<Text>,
    /// The texts that were erased from a journal, when and by whom.
    pub erased: BTreeMap<Text, Stamp>,
}

/// A guide in one revision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuideThen {
    /// Its revision.
    pub revision: u32,
    /// Its stored text. `None` if it is from before guides were stored.
    pub kept: Option<Arc<str>>,
}

impl Run {
    /// Undoes finishing. The run returns to the guide it was done with, because later revisions were only looked at.
    pub fn reopen(&mut self) {
        self.finished = None;
        if let Some(then) = self.finished_with.take() {
            self.revision = then.revision;
            self.kept = then.kept;
        }
    }

    /// Whether an action is done.
    pub fn is_ticked(&self, step: &str, action: &str) -> bool {
        self.ticks.get(step).is_some_and(|actions| actions.contains_key(action))
    }

    pub(crate) fn tick(&mut self, step: String, action: String, tick: Tick) {
        self.ticks.entry(step).or_default().entry(action).or_insert(tick);
    }

    pub(crate) fn untick(&mut self, step: &str, action: &str) {
        if let Some(actions) = self.ticks.get_mut(step) {
            actions.remove(action);
            if actions.is_empty() {
                self.ticks.remove(step);
            }
        }
    }

    pub(crate) fn mark_problem(&mut self, step: String, by: Stamp) {
        self.problems.entry(step).or_insert(by);
    }

    pub(crate) fn confirm(&mut self, finding: String, by: Stamp, checks: u32) {
        self.confirmed.insert(finding, Confirmed { by, checks });
    }

    pub(crate) fn write_note(&mut self, step: String, text: String, by: Stamp) {
        if text.trim().is_empty() {
            self.notes.remove(&step);
        } else {
            self.notes.insert(step, Note { text, by });
        }
    }

    pub(crate) fn note_mismatch(&mut self, step: String, label: String, mismatch: Mismatch) {
        let of_step = self.mismatches.entry(step).or_default();
        if mismatch.seen.trim().is_empty() {
            of_step.remove(&label);
        } else {
            of_step.insert(label, mismatch);
        }
        self.mismatches.retain(|_, labels| !labels.is_empty());
    }
}
