//! The guides that have changed since runs were finished with them.

use std::collections::{BTreeMap, BTreeSet};

use lotse_journal::{Journal, Mode, Run};

use crate::core::run_in_view;
use crate::run::{RevisionDiff, Runs};
use crate::wire::{GuideChanged, OrganisationView, RunView};

/// The changed guides, sorted by title.
pub(super) fn guides_changed(
    runs: Runs<'_>,
    journal: &Journal,
    organisations: &[OrganisationView],
) -> Vec<GuideChanged> {
    let mut all: BTreeMap<&str, Touched> = BTreeMap::new();
    let real = organisations.iter().filter(|organisation| !organisation.practice);
    for view in real.flat_map(|organisation| &organisation.runs).filter(|run| run.behind) {
        let Ok(run) = run_in_view(journal, &view.id) else { continue };
        let diff = runs.revision_diff(run);
        if view.finished.is_some() && run.mode != Mode::Practice && diff.touched {
            all.entry(&view.guide).or_default().add(run, view, &diff);
        }
    }
    let in_words = |(guide, touched): (&str, Touched)| {
        let today = runs.core.library().guide(guide).ok()?;
        Some(touched.in_words(guide, today.revision))
    };
    let mut changed: Vec<GuideChanged> = all.into_iter().filter_map(in_words).collect();
    changed.sort_by(|one, other| one.title.cmp(&other.title));
    changed
}

/// The finished runs of one guide that its changes concern, and the steps that changed for any of them.
#[derive(Default)]
struct Touched {
    from: Option<u32>,
    new: BTreeSet<String>,
    different: BTreeSet<String>,
    gone: BTreeSet<String>,
    runs: Vec<RunView>,
}

impl Touched {
    fn add(&mut self, run: &Run, view: &RunView, diff: &RevisionDiff) {
        self.from = Some(self.from.map_or(run.revision, |from| from.min(run.revision)));
        self.new.extend(diff.new.iter().cloned());
        self.different.extend(diff.different.iter().cloned());
        self.gone.extend(diff.gone.iter().cloned());
        self.runs.push(view.clone());
    }

    fn in_words(self, guide: &str, to: u32) -> GuideChanged {
        let count = |ids: &BTreeSet<String>| u32::try_from(ids.len()).unwrap_or(u32::MAX);
        GuideChanged {
            guide: guide.to_owned(),
            title: self.runs.first().map(|run| run.title.clone()).unwrap_or_default(),
            from: self.from.unwrap_or(to),
            to,
            new: count(&self.new),
            different: count(&self.different),
            gone: count(&self.gone),
            runs: self.runs,
        }
    }
}
