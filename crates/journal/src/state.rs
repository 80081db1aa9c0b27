//! The state: what all events add up to.
//!
//! Folding refuses nothing and never fails: what was written once has happened, even if today's rules would
//! refuse it. The rules ask before writing (`rules`). An event about something unknown is passed over.

use std::cmp::Reverse;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::Timestamp;

use crate::aware::{Aware, Unaware};
use crate::erasure::Happened;
use crate::{
    CheckMade, Credential, DeviceId, Event, Fact, GuideThen, Organisation, OrganisationId, Run, RunId,
    Second, SecondSaid, Stamp,
};

/// All organisations and runs, those removed from view included.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    pub(crate) organisations: BTreeMap<OrganisationId, Organisation>,
    pub(crate) runs: BTreeMap<RunId, Run>,
    people: BTreeMap<DeviceId, Arc<str>>,
    guides: BTreeMap<String, BTreeMap<u32, Kept>>,
    aware: Aware,
    pub(crate) erasures: Vec<Arc<Happened>>,
}

/// The texts of a guide under one number: by device, because two may differ, and the one that was kept last.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Kept {
    last: Arc<str>,
    by: BTreeMap<DeviceId, Arc<str>>,
}

impl State {
    /// What `events`, in this order, add up to.
    pub fn fold<'event>(events: impl IntoIterator<Item = &'event Event>) -> Self {
        let mut state = Self::default();
        for event in events {
            state.apply(event.at, event.device, event.sequence, event.fact.clone());
        }
        state
    }

    /// The organisations in view, ordered by name without regard to case.
    pub fn organisations(&self) -> Vec<&Organisation> {
        by_name(self.organisations.values().filter(|organisation| organisation.removed.is_none()))
    }

    /// The organisations removed from view, ordered by name: what can be restored.
    pub fn removed_organisations(&self) -> Vec<&Organisation> {
        by_name(self.organisations.values().filter(|organisation| organisation.removed.is_some()))
    }

    /// One organisation, in view or not.
    pub fn organisation(&self, id: OrganisationId) -> Option<&Organisation> {
        self.organisations.get(&id)
    }

    /// The runs in view, the one touched last first. A run of a removed organisation is not in view.
    pub fn runs(&self) -> Vec<&Run> {
        let mut runs: Vec<_> = self.runs.values().filter(|run| self.is_in_view(run)).collect();
        runs.sort_by_key(|run| Reverse((run.touched, run.id)));
        runs
    }

    /// The runs of one organisation, the one touched last first, without those that were removed themselves. Also
    /// answers for a removed organisation: what comes back with it.
    pub fn runs_of(&self, organisation: OrganisationId) -> Vec<&Run> {
        let of_it = |run: &&Run| run.organisation == organisation && run.removed.is_none();
        let mut runs: Vec<_> = self.runs.values().filter(of_it).collect();
        runs.sort_by_key(|run| Reverse((run.touched, run.id)));
        runs
    }

    /// The runs that were removed themselves, the one removed last first: what can be restored.
    pub fn removed_runs(&self) -> Vec<&Run> {
        let mut runs: Vec<_> = self.runs.values().filter(|run| run.removed.is_some()).collect();
        runs.sort_by_key(|run| Reverse((run.removed, run.id)));
        runs
    }

    /// All runs, in view or not, by id: oldest first.
    pub fn all_runs(&self) -> impl Iterator<Item = &Run> {
        self.runs.values()
    }

    /// One run, in view or not.
    pub fn run(&self, id: RunId) -> Option<&Run> {
        self.runs.get(&id)
    }

    /// Who works at a device, if a name was given.
    pub fn person(&self, device: DeviceId) -> Option<&str> {
        self.people.get(&device).map(|name| &**name)
    }

    /// A guide as it was worked with in some revision, if it was kept: the text that was kept last.
    pub fn guide(&self, guide: &str, revision: u32) -> Option<&str> {
        Some(&*self.guides.get(guide)?.get(&revision)?.last)
    }

    /// The same as a device itself has kept it.
    pub fn guide_of(&self, device: DeviceId, guide: &str, revision: u32) -> Option<&str> {
        self.guides.get(guide)?.get(&revision)?.by.get(&device).map(AsRef::as_ref)
    }

    /// What a device works with: its own text, whatever others keep under the same number.
    /// Whether a device itself has kept this text as a guide.
    pub fn kept_itself(&self, device: DeviceId, text: &str) -> bool {
        let mut kept = self.guides.values().flat_map(BTreeMap::values);
        kept.any(|kept| kept.by.get(&device).is_some_and(|own| **own == *text))
    }

    fn kept(&self, device: DeviceId, guide: &str, revision: u32) -> Option<Arc<str>> {
        let kept = self.guides.get(guide)?.get(&revision)?;
        Some(Arc::clone(kept.by.get(&device).unwrap_or(&kept.last)))
    }

    fn is_in_view(&self, run: &Run) -> bool {
        run.removed.is_none()
            && self
                .organisations
                .get(&run.organisation)
                .is_some_and(|organisation| organisation.removed.is_none())
    }

    /// Takes in one fact: the event `sequence` of `device`.
    #[expect(clippy::too_many_lines, reason = "one arm for each kind of fact, most of them one line")]
    pub(crate) fn apply(&mut self, at: Timestamp, device: DeviceId, sequence: u64, fact: Fact) {
        let by = Stamp { at, device, person: self.people.get(&device).cloned() };
        let Some(fact) = self.note_erasure(&by, fact.shown()) else { return };
        let unaware = self.unaware(device, &fact);
        self.outdate(&fact);
        self.note(device, sequence, &fact);
        self.open(device, sequence, &fact);
        match fact {
            Fact::OrganisationAdded { organisation: id, name } => {
                let values = BTreeMap::new();
                let texts = BTreeSet::new();
                let new = Organisation { id, name, added: at, removed: None, practice: false, values, texts };
                self.organisations.entry(id).or_insert(new);
            }
            Fact::OrganisationRenamed { organisation, name } => self.alter(organisation, |it| it.name = name),
            Fact::OrganisationRemoved { organisation } => {
                self.alter(organisation, |it| it.removed = Some(at));
            }
            Fact::OrganisationRestored { organisation } => self.alter(organisation, |it| it.removed = None),
            Fact::RunStarted { run: id, organisation, guide, revision, mode, answers } => {
                let kept = self.kept(device, &guide, revision);
                if let Entry::Vacant(place) = self.runs.entry(id) {
                    place.insert(Run {
                        id,
                        organisation,
                        guide,
                        revision,
                        kept,
                        mode,
                        answers,
                        answered: by.clone(),
                        position: None,
                        ticks: BTreeMap::default(),
                        notes: BTreeMap::default(),
                        skipped: BTreeMap::default(),
                        problems: BTreeMap::default(),
                        credentials: BTreeMap::default(),
                        replaced: None,
                        changed: false,
                        confirmed: BTreeMap::default(),
                        checks: 0,
                        check: None,
                        check_before: None,
                        second: Second::default(),
                        started: by,
                        touched: at,
                        finished: None,
                        finished_with: None,
                        removed: None,
                        texts: BTreeSet::default(),
                        erased: BTreeMap::default(),
                    });
                }
            }
            Fact::AnswersChanged { run, answers } => self.touch(run, at, |it| {
                it.answers = answers;
                it.answered = by;
                it.changed = true;
                it.confirmed.clear();
            }),
            Fact::StepOpened { run, step } => self.touch(run, at, |it| it.position = Some(step)),
            Fact::ActionTicked { run, step, action } => self.touch(run, at, |it| it.tick(step, action, by)),
            Fact::ActionUnticked { run, step, action } => self.touch(run, at, |it| it.untick(&step, &action)),
            Fact::StepSkipped { run, step } => self.touch(run, at, |it| _ = it.skipped.insert(step, by)),
            Fact::StepUnskipped { run, step } => self.touch(run, at, |it| _ = it.skipped.remove(&step)),
            Fact::ProblemMarked { run, step } => self.touch(run, at, |it| it.mark_problem(step, by)),
            Fact::ProblemCleared { run, step } => self.touch(run, at, |it| _ = it.problems.remove(&step)),
            Fact::NoteWritten { run, step, text } => {
                let text = self.aware.note(run, &step, (device, sequence), text);
                self.touch(run, at, |it| it.write_note(step, text, by));
            }
            Fact::RunFinished { run } => {
                let through = self.aware.ends(run, (device, sequence));
                self.touch(run, at, |it| {
                    it.finished = through.then_some(by);
                    let with = GuideThen { revision: it.revision, kept: it.kept.clone() };
                    // Finished twice is finished with what the first one worked with.
                    it.finished_with = through.then(|| it.finished_with.take().unwrap_or(with));
                });
            }
            // Opened above, as by all work that whoever finished it did not know of.
            Fact::RunReopened { run } => self.touch(run, at, |_| {}),
            Fact::RunRemoved { run } => self.touch(run, at, |it| it.removed = Some(at)),
            Fact::RunRestored { run } => self.touch(run, at, |it| it.removed = None),
            Fact::OrganisationPractises { organisation } => self.alter(organisation, |it| it.practice = true),
            Fact::ValueStored { organisation, value, stored } => {
                self.alter(organisation, |it| _ = it.values.insert(value, Credential { stored, by }));
            }
            Fact::ValueExpires { organisation, value, expires } => self.alter(organisation, |it| {
                if let Some(known) = it.values.get_mut(&value) {
                    known.stored.expires = expires;
                }
            }),
            Fact::ValueDeleted { organisation, value } => {
                self.alter(organisation, |it| _ = it.values.remove(&value));
            }
            Fact::CredentialStored { run, credential, stored } => {
                self.touch(run, at, |it| {
                    let before = it.credentials.insert(credential, Credential { stored, by });
                    if before.is_some() {
                        it.replaced = Some(at);
                        it.confirmed.clear();
                    }
                    it.changed = true;
                });
            }
            Fact::CredentialExpires { run, credential, expires } => self.touch(run, at, |it| {
                if let Some(known) = it.credentials.get_mut(&credential) {
                    known.stored.expires = expires;
                }
            }),
            Fact::CredentialDeleted { run, credential } => {
                self.touch(run, at, |it| {
                    let before = it.credentials.remove(&credential);
                    if before.is_some() {
                        it.replaced = Some(at);
                        it.confirmed.clear();
                    }
                    it.changed = true;
                });
            }
            Fact::CheckMade { run, check } => self.touch(run, at, |it| {
                it.check_before = it.check.replace(CheckMade { check, by });
                // It speaks of what its device knew of.
                it.changed = unaware.of_changes;
                it.checks = it.checks.saturating_add(1);
            }),
            Fact::FindingConfirmed { run, finding } => {
                self.touch(run, at, |it| {
                    // What was seen was something else, or the answer to another check.
                    if !unaware.of_changes {
                        it.confirm(finding, by, if unaware.of_checks { 0 } else { it.checks });
                    }
                });
            }
            Fact::FindingUnconfirmed { run, finding } => {
                self.touch(run, at, |it| _ = it.confirmed.remove(&finding));
            }
            // Kept for whoever asks later what was deleted; it changes nothing here.
            Fact::WebhookDeletion { .. } => {}
            // Another fact stands for each of them here.
            Fact::OrganisationErased { .. }
            | Fact::NoteErased { .. }
            | Fact::CredentialErased { .. }
            | Fact::SecondPersonErased { .. }
            | Fact::ValueErased { .. } => {}
            Fact::HandOverTaken { heads, .. } => self.aware.take(device, &heads),
            Fact::PersonNamed { name } if name.is_empty() => _ = self.people.remove(&device),
            Fact::PersonNamed { name } => _ = self.people.insert(device, name.into()),
            Fact::GuideKept { guide, revision, text } => {
                let text: Arc<str> = text.into();
                let texts = self.guides.entry(guide).or_default();
                let kept = (texts.entry(revision))
                    .or_insert_with(|| Kept { last: Arc::clone(&text), by: BTreeMap::new() });
                kept.last = Arc::clone(&text);
                kept.by.insert(device, text);
            }
            Fact::RevisionTaken { run: id, revision } => {
                let kept = self.runs.get(&id).and_then(|run| self.kept(device, &run.guide, revision));
                self.touch(id, at, |it| {
                    // The guide changed under the same number: a check can't tell which of the two it speaks of.
                    it.changed |= it.revision == revision;
                    it.revision = revision;
                    it.kept = kept;
                });
            }
            Fact::SecondPersonWanted { run } => self.touch(run, at, |it| it.second.wanted = true),
            Fact::SecondPersonUnwanted { run } => self.touch(run, at, |it| it.second = Second::default()),
            Fact::SecondPersonConfirmed { run, name, note } => self.touch(run, at, |it| {
                it.second.confirmed = Some(SecondSaid { name, note, by });
                it.second.outdated = unaware.of_work;
            }),
            Fact::SecondPersonWithdrawn { run } => self.touch(run, at, |it| {
                it.second.confirmed = None;
                it.second.outdated = false;
            }),
        }
    }

    /// What a device does not know of, of what its fact judges.
    fn unaware(&self, device: DeviceId, fact: &Fact) -> Unaware {
        let judges = matches!(
            fact,
            Fact::CheckMade { .. } | Fact::FindingConfirmed { .. } | Fact::SecondPersonConfirmed { .. }
        );
        let run = fact.run().filter(|_| judges).and_then(|run| self.runs.get(&run));
        run.map(|run| self.aware.lacks(device, run.id, run.organisation)).unwrap_or_default()
    }

    /// Notes which event was the last to change what others judge.
    fn note(&mut self, device: DeviceId, sequence: u64, fact: &Fact) {
        if let Fact::ValueStored { organisation, .. } | Fact::ValueDeleted { organisation, .. } = fact {
            self.aware.valued(*organisation).note(device, sequence);
        }
        let Some(run) = fact.run().and_then(|run| self.runs.get(&run)) else { return };
        let marks = self.aware.marks(run.id);
        let changes = match fact {
            Fact::AnswersChanged { .. } | Fact::CredentialStored { .. } | Fact::CredentialDeleted { .. } => {
                true
            }
            Fact::RevisionTaken { revision, .. } => run.revision == *revision,
            _ => false,
        };
        if changes {
            marks.changes.note(device, sequence);
        }
        if is_work(fact) {
            marks.work.note(device, sequence);
        }
        if matches!(fact, Fact::CheckMade { .. }) {
            marks.checks.note(device, sequence);
        }
    }

    /// A run in which work is opened is not through, whoever said so without knowing of it.
    fn open(&mut self, device: DeviceId, sequence: u64, fact: &Fact) {
        let Some(run) = fact.run().and_then(|run| self.runs.get_mut(&run)) else { return };
        if self.aware.opens(run.id, (device, sequence), fact) {
            run.reopen();
        }
    }

    /// What a second person has seen was something else if it is changed afterwards.
    fn outdate(&mut self, fact: &Fact) {
        if let Some(run) = fact.run().filter(|_| is_work(fact)).and_then(|run| self.runs.get_mut(&run)) {
            run.second.outdated = run.second.confirmed.is_some();
        }
    }

    fn alter(&mut self, id: OrganisationId, change: impl FnOnce(&mut Organisation)) {
        if let Some(organisation) = self.organisations.get_mut(&id) {
            change(organisation);
        } else {
            tracing::warn!(organisation = %id, "an event about an unknown organisation was passed over");
        }
    }

    fn touch(&mut self, id: RunId, at: Timestamp, change: impl FnOnce(&mut Run)) {
        if let Some(run) = self.runs.get_mut(&id) {
            run.touched = at;
            change(run);
        } else {
            tracing::warn!(run = %id, "an event about an unknown run was passed over");
        }
    }
}

/// Whether a fact changes what a second person looks at.
const fn is_work(fact: &Fact) -> bool {
    matches!(
        fact,
        Fact::AnswersChanged { .. }
            | Fact::ActionTicked { .. }
            | Fact::ActionUnticked { .. }
            | Fact::StepSkipped { .. }
            | Fact::StepUnskipped { .. }
            | Fact::ProblemMarked { .. }
            | Fact::ProblemCleared { .. }
            | Fact::CredentialStored { .. }
            | Fact::CredentialDeleted { .. }
            | Fact::CheckMade { .. }
            | Fact::FindingConfirmed { .. }
            | Fact::FindingUnconfirmed { .. }
            | Fact::RunReopened { .. }
            | Fact::RevisionTaken { .. }
    )
}

fn by_name<'state>(organisations: impl Iterator<Item = &'state Organisation>) -> Vec<&'state Organisation> {
    let mut sorted: Vec<_> = organisations.collect();
    sorted.sort_by_cached_key(|organisation| (organisation.name.to_lowercase(), organisation.id));
    sorted
}
