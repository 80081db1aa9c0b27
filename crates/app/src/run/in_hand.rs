//! A run with everything that a command needs, built once.

use std::rc::Rc;
use std::sync::Arc;

use lotse_guide::{Guide, Plan};
use lotse_journal::{Journal, Organisation, Run};
use lotse_locale::{Language, SpokenGuide};

use super::progress::{is_settled, progress};
use super::stored_check::StoredCheck;
use super::{GuideArchive, Planned, RevisionDiff};
use crate::core::{Core, answers_of, run_in_view};
use crate::wire::{Fault, GuideOlder, Preferences, Progress};

/// What is needed to look at runs.
#[derive(Clone, Copy)]
pub(crate) struct Runs<'a> {
    /// Shared, because a check outlives the command that starts it.
    pub(crate) core: &'a Arc<Core>,
    pub(crate) archive: &'a GuideArchive,
}

/// A run, its guide under its answers, and how far it is. The guide outlives the journal's lock.
pub(crate) struct RunInHand<'g, 'r> {
    pub(crate) run: &'r Run,
    pub(crate) guide: &'g Guide,
    pub(crate) plan: Rc<Planned<'g>>,
    pub(crate) revision_diff: Arc<RevisionDiff>,
    pub(crate) progress: Progress,
    /// The last check that was made here, if this Lotse can read it.
    pub(crate) check: Option<Arc<StoredCheck>>,
}

impl<'a> Runs<'a> {
    /// The run that a request names.
    ///
    /// # Errors
    /// `run-unknown`, or `guide-unknown` for a run whose guide is not in the library.
    pub(crate) fn in_hand<'r>(self, journal: &'r Journal, id: &str) -> Result<RunInHand<'a, 'r>, Fault> {
        self.of(run_in_view(journal, id)?)
    }

    /// # Errors
    /// `guide-unknown` for a run whose guide is not in the library.
    pub(crate) fn of<'r>(self, run: &'r Run) -> Result<RunInHand<'a, 'r>, Fault> {
        let guide = self.core.library().guide(&run.guide)?;
        Ok(self.with_plan(run, Rc::new(Planned::new(guide.plan(&answers_of(&run.answers))))))
    }

    /// The run under a plan that was made before, for the same guide and answers.
    pub(crate) fn with_plan<'r>(self, run: &'r Run, plan: Rc<Planned<'a>>) -> RunInHand<'a, 'r> {
        let revision_diff = self.revision_diff(run);
        let progress = progress(&plan, run, &revision_diff);
        let check = self.last_check(run);
        RunInHand { run, guide: plan.guide, plan, revision_diff, progress, check }
    }

    /// What changed in the guide since the run was done with it.
    pub(crate) fn revision_diff(self, run: &Run) -> Arc<RevisionDiff> {
        let today = self.core.library().get(&run.guide);
        today.map(|today| self.archive.revision_diff(run, today)).unwrap_or_default()
    }

    /// The last check that was made here, if this Lotse can read it.
    pub(crate) fn last_check(self, run: &Run) -> Option<Arc<StoredCheck>> {
        self.archive.check(run.check.as_ref()?)
    }

    /// Both revisions, if a run was worked on with a newer guide than the one here.
    pub(crate) fn older_guide(self, run: &Run) -> Option<GuideOlder> {
        let here = self.core.library().get(&run.guide)?.guide.revision;
        (here < run.revision).then_some(GuideOlder { worked: run.revision, here })
    }

    /// Whether nothing is left to do in a run, according to the guide here. If the run was worked on with a newer guide, that is
    /// unknown.
    pub(crate) fn is_done(self, run: &Run) -> bool {
        let settled = |run: RunInHand<'_, '_>| run.progress.steps.values().all(|step| is_settled(step.state));
        self.older_guide(run).is_none() && self.of(run).is_ok_and(settled)
    }

    /// The title of a run's guide under its answers; the guide's id if there is no such guide here.
    pub(crate) fn title(self, run: &Run, reader: Language) -> String {
        let library = self.core.library();
        let Ok(guide) = library.guide(&run.guide) else { return run.guide.clone() };
        library.words.title(&guide.plan(&answers_of(&run.answers)), reader)
    }

    /// Whether the text of a guide is neither one that Lotse released nor one that this computer stored itself. Then a hand-over
    /// file brought it, and it may say anything under the id of a guide of Lotse.
    pub(crate) fn is_foreign(self, journal: &Journal, text: &str) -> bool {
        !journal.state().kept_itself(journal.device(), text) && !self.core.library().knows(text)
    }

    /// A plan in the reader's language.
    pub(crate) fn speak(self, plan: &Plan<'_>, preferences: &Preferences) -> SpokenGuide {
        self.core.library().words.speak(plan, preferences.reader, &preferences.product_languages())
    }
}

impl RunInHand<'_, '_> {
    /// Whether something that the last check is based on has changed since.
    pub(crate) fn is_outdated(&self, runs: Runs<'_>, organisation: Option<&Organisation>) -> bool {
        let outdated = |check: &Arc<StoredCheck>| {
            super::verdict::is_outdated(runs.archive, check, self.run, Some(&self.plan), organisation)
        };
        self.check.as_ref().is_some_and(outdated)
    }

    /// The deeper check that belongs to the last check: made after it, of the same state.
    pub(crate) fn deeper(&self, runs: Runs<'_>) -> Option<Arc<StoredCheck>> {
        let made = runs.archive.check(self.run.deeper.as_ref()?)?;
        (made.basis == self.check.as_ref()?.basis).then_some(made)
    }
}
