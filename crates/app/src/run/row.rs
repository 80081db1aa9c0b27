//! A run as a row of a list.

use std::collections::BTreeMap;
use std::collections::HashMap;
use std::rc::Rc;

use lotse_journal::{Mode, Organisation, Run};

use super::elsewhere::{finished_elsewhere, seconds_elsewhere, told_by, worst_elsewhere};
use super::next_check::next_check;
use super::progress::run_state;
use super::second_person::second_state;
use super::{Planned, RunInHand, Runs, standing};
use crate::core::answers_of;
use crate::wire::{Preferences, RunMode, RunState, RunView};

/// Makes rows. Runs of the same guide with the same answers share a plan.
pub(crate) struct Rows<'a, 'r> {
    runs: Runs<'a>,
    preferences: &'a Preferences,
    plans: HashMap<&'r str, BTreeMap<&'r BTreeMap<String, String>, Rc<Planned<'a>>>>,
}

impl<'a, 'r> Rows<'a, 'r> {
    pub(crate) fn new(runs: Runs<'a>, preferences: &'a Preferences) -> Self {
        Self { runs, preferences, plans: HashMap::new() }
    }

    /// The row of a run. A run whose guide is not in the library is listed too, but can't be opened.
    pub(crate) fn row(&mut self, run: &'r Run, organisation: Option<&Organisation>) -> RunView {
        let Ok(guide) = self.runs.core.library().guide(&run.guide) else {
            return bare_row(self.runs, run, None, organisation);
        };
        let plans = self.plans.entry(&run.guide).or_default();
        let plan = plans
            .entry(&run.answers)
            .or_insert_with(|| Rc::new(Planned::new(guide.plan(&answers_of(&run.answers)))));
        self.runs.with_plan(run, Rc::clone(plan)).row(self.runs, organisation, self.preferences)
    }
}

impl RunInHand<'_, '_> {
    /// The run as a row.
    pub(crate) fn row(
        &self,
        runs: Runs<'_>,
        organisation: Option<&Organisation>,
        preferences: &Preferences,
    ) -> RunView {
        let mut row = bare_row(runs, self.run, Some(self), organisation);
        let words = &runs.core.library().words;
        row.title = words.title(&self.plan, preferences.reader);
        row.psa = self.guide.psa.as_ref().map(|psa| words.of(&self.guide.id).vendor(psa).name);
        row.state = run_state(&self.progress);
        row.done = self.progress.done;
        row.total = self.progress.total;
        let step = self.progress.position.parse().ok();
        row.position = step.map(|step| words.step_title(&self.guide.id, &step, preferences.reader));
        row
    }
}

/// The columns that need no guide.
fn bare_row(
    runs: Runs<'_>,
    run: &Run,
    in_hand: Option<&RunInHand<'_, '_>>,
    organisation: Option<&Organisation>,
) -> RunView {
    let check = in_hand.map_or_else(|| runs.last_check(run), |it| it.check.clone());
    // Without a guide there is nothing to compare a check with.
    let outdated = check.is_some() && in_hand.is_none_or(|it| it.is_outdated(runs, organisation));
    let standing = standing(check.as_deref(), run, outdated);
    RunView {
        id: run.id.to_string(),
        organisation: run.organisation.to_string(),
        organisation_name: organisation.map_or_else(String::new, |it| it.name.clone()),
        guide: run.guide.clone(),
        title: run.guide.clone(),
        psa: None,
        mode: mode_on_wire(run.mode),
        state: state_without_guide(run),
        standing,
        verified: run.verified.as_ref().map(|by| by.at.to_string()),
        next_check: next_check(run, check.as_deref(), outdated, standing, runs.core.now()),
        checked: check.map(|it| it.check.at.to_string()),
        done: 0,
        total: 0,
        position: None,
        touched: run.touched.to_string(),
        finished: run.finished.as_ref().map(|by| by.at.to_string()),
        second: second_state(run),
        checked_elsewhere: worst_elsewhere(runs.archive, run),
        finished_elsewhere: finished_elsewhere(run).map(told_by),
        second_elsewhere: seconds_elsewhere(run).into_iter().next(),
        behind: in_hand.is_some_and(|it| it.revision_diff.behind),
    }
}

/// The state of a run whose guide is missing, so that its steps can't be counted.
fn state_without_guide(run: &Run) -> RunState {
    if !run.problems.is_empty() {
        RunState::Problem
    } else if run.finished.is_some() {
        RunState::Finished
    } else if run.ticks.is_empty() {
        RunState::New
    } else {
        RunState::Started
    }
}

/// How a run is done, on the wire.
pub(crate) fn mode_on_wire(mode: Mode) -> RunMode {
    match mode {
        Mode::Checklist => RunMode::Checklist,
        Mode::Connected => RunMode::Connected,
        Mode::Practice => RunMode::Practice,
    }
}
