//! An organisation and a run as they stand: what the events so far add up to.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::Timestamp;

use crate::{DeviceId, Found, Mode, OrganisationId, RunId, Stored, Text};

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

/// An organisation as it stands.
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
    /// What all its runs use, by id.
    pub values: BTreeMap<String, Credential>,
    /// Ids of values of which the journal has a version that is no secret, deleted ones too.
    pub texts: BTreeSet<String>,
}

/// A credential or value that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credential {
    /// What is known of it.
    pub stored: Stored,
    /// When it was taken, and by whom: a secret is in the keychain of that device only.
    pub by: Stamp,
}

/// A check that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckMade {
    /// What it found, in the form of its own crate.
    pub check: Found,
    /// When it was written down, and by whom.
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

/// A finding that the technician says to have seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirmed {
    /// When, and by whom.
    pub by: Stamp,
    /// How many checks had been made by then: an unclear answer is a new one in each check.
    pub checks: u32,
}

/// What a second person has to do with a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Second {
    /// Whether the run is to be checked by a second person.
    pub wanted: bool,
    /// Whether that was said here: then nobody elsewhere can take it back.
    pub(crate) wanted_here: bool,
    /// What that person said, if anything.
    pub confirmed: Option<SecondSaid>,
    /// Whether something that counts was changed after that.
    pub outdated: bool,
}

/// What the second person said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecondSaid {
    /// The name that was given.
    pub name: String,
    /// What was added to it. May be empty.
    pub note: String,
    /// When, and at which device.
    pub by: Stamp,
}

/// What another computer says about a run. Nobody here can vouch for it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The last check that was made there, if none was made here since it is known.
    pub check: Option<CheckMade>,
    /// Whether something that the check rests on changed since.
    pub outdated: bool,
    /// The findings that were confirmed there.
    pub confirmed: BTreeMap<String, Stamp>,
    /// When it was finished there, and by whom, if nobody has opened work in it since.
    pub finished: Option<Stamp>,
    /// What a second person has said there.
    pub second: Option<SecondSaid>,
    /// Whether something that counts was changed after that.
    pub second_outdated: bool,
}

/// A run as it stands. Progress refers to ids of the guide; it is kept when answers make a step vanish, and is
/// there again when the step comes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// Its id.
    pub id: RunId,
    /// The organisation that goes through the guide.
    pub organisation: OrganisationId,
    /// The guide's id.
    pub guide: String,
    /// The revision of the guide at the start, or that was last taken.
    pub revision: u32,
    /// The guide as it was kept when the run was started or that revision taken. `None` for runs from before guides
    /// were kept.
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
    /// Step to ticked action to when and by whom it was ticked. A step without ticks is not listed.
    pub ticks: BTreeMap<String, BTreeMap<String, Stamp>>,
    /// Step to its note.
    pub notes: BTreeMap<String, Note>,
    /// Steps that are left out, and since when.
    pub skipped: BTreeMap<String, Stamp>,
    /// Steps at which something is wrong, since when, and who said so first.
    pub problems: BTreeMap<String, Stamp>,
    /// Credentials that were taken and not deleted since.
    pub credentials: BTreeMap<String, Credential>,
    /// Whether answers, credentials or values of the organisation changed since the last check was written down here.
    pub changed: bool,
    /// Findings that were confirmed here since answers and credentials are what they are.
    pub confirmed: BTreeMap<String, Confirmed>,
    /// How many checks were made here.
    pub checks: u32,
    /// The last check that was made here.
    pub check: Option<CheckMade>,
    /// The check before the last one here.
    pub check_before: Option<CheckMade>,
    /// Whether checks may have been erased here since the last one: then nobody knows what they found.
    pub check_erased: bool,
    /// What a second person has to do with it.
    pub second: Second,
    /// When it was started, and by whom.
    pub started: Stamp,
    /// When the last event happened to it.
    pub touched: Timestamp,
    /// When it was finished here, if it is, and by whom. Work that is opened afterwards, or becomes known afterwards, opens
    /// it again.
    pub finished: Option<Stamp>,
    /// The guide that it was finished with, if it is. A newer revision that was only looked at since does not count.
    pub finished_with: Option<GuideThen>,
    /// When it was removed from view, if it is.
    pub removed: Option<Timestamp>,
    /// What other computers say about it.
    pub elsewhere: BTreeMap<DeviceId, Report>,
    /// The typed texts of which the journal has some version, deleted ones too.
    pub texts: BTreeSet<Text>,
    /// The texts that were erased from a journal, when and by whom.
    pub erased: BTreeMap<Text, Stamp>,
}

/// A guide as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuideThen {
    /// Its revision.
    pub revision: u32,
    /// Its text, as it was kept. `None` from before guides were kept.
    pub kept: Option<Arc<str>>,
}

impl Run {
    /// Undoes finishing. The run goes back to the guide it was worked through with: later revisions were only looked at.
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

    pub(crate) fn tick(&mut self, step: String, action: String, by: Stamp) {
        self.ticks.entry(step).or_default().entry(action).or_insert(by);
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
}
