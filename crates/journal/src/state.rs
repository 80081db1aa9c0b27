//! The state of all organisations and runs after the events, and its queries.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;

use crate::erasure::{PastErasure, trace};
use crate::known::KnownEvents;
use crate::{DeviceId, Fact, Organisation, OrganisationId, Run, RunId, Stamp};

/// All organisations and runs, including removed ones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The device whose judgements count. `None` for the state of a file alone: then all judgements are reports.
    pub(crate) own: Option<DeviceId>,
    pub(crate) organisations: BTreeMap<OrganisationId, Organisation>,
    /// Shared, because facts are tried on a copy of the state: only runs that change are copied.
    pub(crate) runs: BTreeMap<RunId, Arc<Run>>,
    pub(crate) people: BTreeMap<DeviceId, Arc<str>>,
    pub(crate) guides: BTreeMap<String, BTreeMap<u32, Kept>>,
    pub(crate) known: KnownEvents,
    /// Events of other devices by the own event that imports them; at the end, those that no own event imports.
    pub(crate) pending: BTreeMap<u64, Vec<Pending>>,
    pub(crate) erasures: Vec<Arc<PastErasure>>,
}

/// An event of another device that was folded but has not arrived here yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pending {
    pub(crate) by: Stamp,
    pub(crate) fact: Fact,
}

/// The texts of a guide under one revision number: by device, because they may differ, and the one that was stored last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Kept {
    pub(crate) last: Arc<str>,
    pub(crate) by: BTreeMap<DeviceId, Arc<str>>,
}

impl State {
    /// The empty state of a journal whose own device is `own`.
    pub(crate) fn of(own: DeviceId) -> Self {
        Self { own: Some(own), ..Self::default() }
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
        let mut runs: Vec<_> = self.all_runs().filter(|run| self.is_in_view(run)).collect();
        runs.sort_by_key(|run| Reverse((run.touched, run.id)));
        runs
    }

    /// The runs of one organisation that were not removed themselves, the one touched last first. Also for a removed organisation:
    /// the runs that would be restored with it.
    pub fn runs_of(&self, organisation: OrganisationId) -> Vec<&Run> {
        let of_it = |run: &&Run| run.organisation == organisation && run.removed.is_none();
        let mut runs: Vec<_> = self.all_runs().filter(of_it).collect();
        runs.sort_by_key(|run| Reverse((run.touched, run.id)));
        runs
    }

    /// The runs that were removed themselves, the one removed last first. They can be restored.
    pub fn removed_runs(&self) -> Vec<&Run> {
        let mut runs: Vec<_> = self.all_runs().filter(|run| run.removed.is_some()).collect();
        runs.sort_by_key(|run| Reverse((run.removed, run.id)));
        runs
    }

    /// All runs, in view or not, by id: oldest first.
    pub fn all_runs(&self) -> impl Iterator<Item = &Run> {
        self.runs.values().map(AsRef::as_ref)
    }

    /// One run, in view or not.
    pub fn run(&self, id: RunId) -> Option<&Run> {
        self.runs.get(&id).map(AsRef::as_ref)
    }

    pub(crate) fn run_mut(&mut self, id: RunId) -> Option<&mut Run> {
        self.runs.get_mut(&id).map(Arc::make_mut)
    }

    /// All runs of an organisation, including removed ones.
    pub(crate) fn runs_of_mut(&mut self, organisation: OrganisationId) -> impl Iterator<Item = &mut Run> {
        self.runs.values_mut().filter(move |run| run.organisation == organisation).map(Arc::make_mut)
    }

    /// Who works at a device, if a name was given.
    pub fn person(&self, device: DeviceId) -> Option<&str> {
        self.people.get(&device).map(|name| &**name)
    }

    /// The text of a guide in some revision, if it was stored; of several, the one that was stored last.
    pub fn guide(&self, guide: &str, revision: u32) -> Option<&str> {
        Some(&*self.guides.get(guide)?.get(&revision)?.last)
    }

    /// The text of a guide as a device itself has stored it.
    pub fn guide_of(&self, device: DeviceId, guide: &str, revision: u32) -> Option<&str> {
        self.guides.get(guide)?.get(&revision)?.by.get(&device).map(AsRef::as_ref)
    }

    /// Whether a device itself has stored this text as a guide.
    pub fn kept_itself(&self, device: DeviceId, text: &str) -> bool {
        let mut kept = self.guides.values().flat_map(BTreeMap::values);
        kept.any(|kept| kept.by.get(&device).is_some_and(|own| **own == *text))
    }

    /// The text that a device works with: its own, even if others have stored a different one under the same number.
    pub(crate) fn kept(&self, device: DeviceId, guide: &str, revision: u32) -> Option<Arc<str>> {
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

    /// Whether an event of `device` was written here.
    pub(crate) fn is_own(&self, device: DeviceId) -> bool {
        self.own == Some(device)
    }

    /// When an organisation was erased at a device.
    pub fn organisation_erased(&self, by: DeviceId, organisation: OrganisationId) -> Option<Timestamp> {
        let trace = Some(trace(organisation));
        let erased = self.erasures.iter().find(|it| it.by == by && it.organisation == trace);
        erased.map(|erased| erased.at)
    }

    /// Whether an entry was erased at a device.
    pub(crate) fn is_erased(&self, by: DeviceId, (device, sequence): (DeviceId, u64)) -> bool {
        let erased = self.erasures.iter().filter(|it| it.by == by);
        erased.flat_map(|it| &it.entries).any(|entries| entries.hold(device, sequence))
    }

    /// Moves a run to a revision of its guide, with the text that the device works with.
    pub(crate) fn take_revision(&mut self, run: RunId, device: DeviceId, revision: u32) {
        let kept = self.runs.get(&run).and_then(|run| self.kept(device, &run.guide, revision));
        if let Some(run) = self.run_mut(run) {
            run.revision = revision;
            run.kept = kept;
        }
    }
}

fn by_name<'state>(organisations: impl Iterator<Item = &'state Organisation>) -> Vec<&'state Organisation> {
    let mut sorted: Vec<_> = organisations.collect();
    sorted.sort_by_cached_key(|organisation| (organisation.name.to_lowercase(), organisation.id));
    sorted
}
