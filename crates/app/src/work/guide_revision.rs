//! What changed in a guide since a run went through it.
//!
//! A run is compared with the guide as it was kept when the run was started, under the run's own answers. Meaning
//! counts, not the number alone: a guide that was changed without raising its revision is found as well. Nothing is
//! done to a run because of it: ticks stay, a finished run stays finished, until the technician goes on with today's
//! revision.

use std::collections::{BTreeMap, BTreeSet};

use lotse_guide::{Answers, Plan, diff, parse};
use lotse_journal::{Fact, Journal, Mode, Run as JournalRun};
use lotse_locale::SpokenChanges;

use crate::core::Core;
use crate::core::Opened;
use crate::desktop::Desktop;
use crate::run::progress::moved_position;
use crate::run::revision_diff::Since;
use crate::wire::requests::RunOnly;
use crate::wire::{Fault, GuideChanged, GuideOlder, OrganisationView, Preferences, Run, RunChanges, RunView};
use crate::work::steps::answers;

impl Core {
    pub(crate) fn take_revision(&self, desktop: &dyn Desktop, request: &RunOnly) -> Result<Run, Fault> {
        {
            let mut journal = self.journal()?;
            let run = journal.run(&request.run)?;
            let facts = self.taken(&journal, run)?;
            if !facts.is_empty() {
                journal.append(self.now(), facts)?;
            }
        }
        self.run(desktop, request)
    }

    /// What is written down when a run goes on with today's guide. In a run under way, ticks of actions that are
    /// different go with it: whoever set them had done something else. Nothing if nothing changed.
    pub(crate) fn taken(&self, journal: &Opened<'_>, run: &JournalRun) -> Result<Vec<Fact>, Fault> {
        let guide = self.library.guide(&run.guide)?;
        let since = self.since(run);
        if !since.behind {
            return Ok(Vec::new());
        }
        let mut facts: Vec<Fact> = self.kept_guide(journal, &run.guide).into_iter().collect();
        facts.push(Fact::RevisionTaken { run: run.id, revision: guide.revision });
        if run.finished.is_some() {
            return Ok(facts);
        }
        let ticked = |(step, action): &(&String, &String)| run.is_ticked(step, action);
        facts.extend(since.stale().filter(ticked).map(|(step, action)| {
            let (step, action) = (step.clone(), action.clone());
            Fact::ActionUnticked { run: run.id, step, action }
        }));
        for step in since.different.iter().filter(|step| run.skipped.contains_key(*step)) {
            if !self.may_skip(run, step)? {
                facts.push(Fact::StepUnskipped { run: run.id, step: step.clone() });
            }
        }
        let moved = moved_position(&guide.plan(&answers(&run.answers)), run, &since);
        facts.extend(moved.map(|step| Fact::StepOpened { run: run.id, step }));
        Ok(facts)
    }

    /// The guide as a fact, if it is not kept yet in this revision and meaning. It is long: once is enough.
    pub(crate) fn kept_guide(&self, journal: &Opened<'_>, guide: &str) -> Option<Fact> {
        let today = self.library.guides.get(guide)?;
        let opened = journal.as_ref()?;
        let state = opened.state();
        let none = Answers::new();
        let same = |text: &str| {
            text == today.text
                || parse(text).is_ok_and(|old| diff(&old.plan(&none), &today.guide.plan(&none)).is_empty())
        };
        let (guide, revision) = (guide.to_owned(), today.guide.revision);
        let known = state.guide_of(opened.device(), &guide, revision).is_some_and(same);
        (!known).then(|| Fact::GuideKept { guide, revision, text: today.text.clone() })
    }

    /// The revisions, if a run was worked on with a newer one than is here.
    pub(crate) fn older_guide(&self, run: &JournalRun) -> Option<GuideOlder> {
        let here = self.library.guides.get(&run.guide)?.guide.revision;
        (here < run.revision).then_some(GuideOlder { worked: run.revision, here })
    }

    /// What a run lacks of today's guide.
    pub(crate) fn since(&self, run: &JournalRun) -> std::sync::Arc<Since> {
        self.library.guides.get(&run.guide).map(|today| self.past.since(run, today)).unwrap_or_default()
    }

    /// The same in words. Nothing if the run is not behind.
    pub(crate) fn run_changes(
        &self,
        journal: &Journal,
        run: &JournalRun,
        plan: &Plan<'_>,
        preferences: &Preferences,
    ) -> Option<RunChanges> {
        if !self.since(run).behind {
            return None;
        }
        let speak = |text: &str| -> Option<SpokenChanges> {
            let old = self.past.guide(text)?;
            let old = old.plan(&answers(&run.answers));
            let (reader, products) = (preferences.reader, preferences.product_languages());
            let words = &self.library.words;
            Some(words.speak_changes(&old, plan, &diff(&old, plan), reader, &products))
        };
        let changes = run.kept.as_deref().and_then(speak);
        let foreign =
            changes.is_some() && run.kept.as_deref().is_some_and(|text| self.is_foreign(journal, text));
        Some(RunChanges { from: run.revision, to: plan.guide.revision, changes, foreign })
    }

    /// Whether the text of a guide is neither that of a guide that Lotse ever had nor one that this computer kept itself:
    /// then a hand-over file brought it, and may say anything under the name of a guide of Lotse.
    pub(crate) fn is_foreign(&self, journal: &Journal, text: &str) -> bool {
        !journal.state().kept_itself(journal.device(), text) && !self.library.knows(text)
    }

    /// The guides that changed since runs were finished with them, by title.
    pub(crate) fn guides_changed(
        &self,
        journal: &Opened<'_>,
        organisations: &[OrganisationView],
    ) -> Vec<GuideChanged> {
        let mut all: BTreeMap<&str, Touched> = BTreeMap::new();
        let real = organisations.iter().filter(|organisation| !organisation.practice);
        for view in real.flat_map(|organisation| &organisation.runs).filter(|run| run.behind) {
            let Ok(run) = journal.run(&view.id) else { continue };
            let since = self.since(run);
            if view.finished.is_some() && run.mode != Mode::Practice && since.touched {
                all.entry(&view.guide).or_default().add(run, view, &since);
            }
        }
        let told = |(guide, touched): (&str, Touched)| {
            let today = self.library.guide(guide).ok()?;
            Some(touched.told(guide, today.revision))
        };
        let mut told: Vec<GuideChanged> = all.into_iter().filter_map(told).collect();
        told.sort_by(|one, other| one.title.cmp(&other.title));
        told
    }
}

/// The finished runs of one guide that are touched by its changes, and the steps that are so in any of them.
#[derive(Default)]
struct Touched {
    from: Option<u32>,
    new: BTreeSet<String>,
    different: BTreeSet<String>,
    gone: BTreeSet<String>,
    runs: Vec<RunView>,
}

impl Touched {
    fn add(&mut self, run: &JournalRun, view: &RunView, since: &Since) {
        self.from = Some(self.from.map_or(run.revision, |from| from.min(run.revision)));
        self.new.extend(since.new.iter().cloned());
        self.different.extend(since.different.iter().cloned());
        self.gone.extend(since.gone.iter().cloned());
        self.runs.push(view.clone());
    }

    fn told(self, guide: &str, to: u32) -> GuideChanged {
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
