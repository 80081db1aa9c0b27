//! The state: what all events add up to.
//!
//! Folding refuses nothing and never fails: what was written once has happened, even if today's rules would
//! refuse it. The rules ask before writing (`rules`). An event about something unknown is passed over.

use std::cmp::Reverse;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::Timestamp;

use crate::arrival::Arrivals;
use crate::aware::Aware;
use crate::erasure::Happened;
use crate::judged::Waiting;
use crate::{Credential, DeviceId, Event, Fact, Organisation, OrganisationId, Run, RunId, Second, Stamp};

/// All organisations and runs, those removed from view included.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The device whose judgements count. None if a file is read by itself: then all are reports.
    pub(crate) own: Option<DeviceId>,
    pub(crate) organisations: BTreeMap<OrganisationId, Organisation>,
    pub(crate) runs: BTreeMap<RunId, Run>,
    people: BTreeMap<DeviceId, Arc<str>>,
    guides: BTreeMap<String, BTreeMap<u32, Kept>>,
    aware: Aware,
    pub(crate) waiting: Waiting,
    pub(crate) erasures: Vec<Arc<Happened>>,
}

/// Where an event stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Source {
    pub(crate) at: Timestamp,
    pub(crate) device: DeviceId,
    pub(crate) sequence: u64,
    /// Of an event of another device: the own event that took it in, if one says so.
    pub(crate) arrived: Option<u64>,
}

/// The texts of a guide under one number: by device, because two may differ, and the one that was kept last.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Kept {
    last: Arc<str>,
    by: BTreeMap<DeviceId, Arc<str>>,
}

impl State {
    /// A state of nothing yet, in which the judgements of one device count.
    pub(crate) fn of(own: DeviceId) -> Self {
        Self { own: Some(own), ..Self::default() }
    }

    /// What `events`, in this order, add up to where `own` is the device.
    pub fn fold(own: DeviceId, events: &[Event]) -> Self {
        let arrivals = Arrivals::of_events(own, events);
        let mut state = Self::of(own);
        for Event { at, device, sequence, fact, .. } in events {
            let (at, device, sequence) = (*at, *device, *sequence);
            let source = Source { at, device, sequence, arrived: arrivals.of(device, sequence) };
            state.apply(source, fact.clone());
        }
        state.settle();
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

    /// Takes in one fact.
    #[expect(clippy::too_many_lines, reason = "one arm for each kind of fact, most of them one line")]
    pub(crate) fn apply(&mut self, source: Source, fact: Fact) {
        let Source { at, device, sequence, arrived } = source;
        let by = Stamp { at, device, sequence, person: self.people.get(&device).cloned() };
        let Some(fact) = self.note_erasure(&by, fact.shown()) else { return };
        self.consider(&by, arrived, &fact);
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
                        begun_with: (revision, answers.clone()),
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
                        changed: false,
                        confirmed: BTreeMap::default(),
                        checks: 0,
                        check: None,
                        check_before: None,
                        check_erased: false,
                        second: Second::default(),
                        started: by,
                        touched: at,
                        finished: None,
                        finished_with: None,
                        removed: None,
                        elsewhere: BTreeMap::default(),
                        texts: BTreeSet::default(),
                        erased: BTreeMap::default(),
                    });
                }
            }
            Fact::AnswersChanged { run, answers } => self.touch(run, at, |it| {
                it.answers = answers;
                it.answered = by;
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
                self.touch(run, at, |it| _ = it.credentials.insert(credential, Credential { stored, by }));
            }
            Fact::CredentialExpires { run, credential, expires } => self.touch(run, at, |it| {
                if let Some(known) = it.credentials.get_mut(&credential) {
                    known.stored.expires = expires;
                }
            }),
            Fact::CredentialDeleted { run, credential } => {
                self.touch(run, at, |it| _ = it.credentials.remove(&credential));
            }
            // What these say was considered above.
            Fact::RunFinished { run }
            | Fact::RunReopened { run }
            | Fact::CheckMade { run, .. }
            | Fact::FindingConfirmed { run, .. }
            | Fact::FindingUnconfirmed { run, .. }
            | Fact::SecondPersonWanted { run }
            | Fact::SecondPersonUnwanted { run }
            | Fact::SecondPersonConfirmed { run, .. }
            | Fact::SecondPersonWithdrawn { run } => self.touch(run, at, |_| {}),
            // Kept for whoever asks later; nothing changes here. For what is erased, another fact stands here.
            Fact::WebhookDeletion { .. }
            | Fact::OrganisationErased { .. }
            | Fact::NoteErased { .. }
            | Fact::CredentialErased { .. }
            | Fact::SecondPersonErased { .. }
            | Fact::ValueErased { .. } => {}
            Fact::HandOverTaken { heads, .. } => {
                self.aware.take(device, &heads);
                if self.is_own(device) {
                    self.arrive(sequence);
                }
            }
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
            Fact::RevisionTaken { run, revision } => {
                self.take_revision(run, device, revision);
                self.touch(run, at, |_| {});
            }
        }
    }

    /// A run goes on with a revision as the device works with it.
    pub(crate) fn take_revision(&mut self, run: RunId, device: DeviceId, revision: u32) {
        let kept = self.runs.get(&run).and_then(|run| self.kept(device, &run.guide, revision));
        if let Some(run) = self.runs.get_mut(&run) {
            run.revision = revision;
            run.kept = kept;
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

fn by_name<'state>(organisations: impl Iterator<Item = &'state Organisation>) -> Vec<&'state Organisation> {
    let mut sorted: Vec<_> = organisations.collect();
    sorted.sort_by_cached_key(|organisation| (organisation.name.to_lowercase(), organisation.id));
    sorted
}
