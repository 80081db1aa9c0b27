//! Organisations and the first page.

use lotse_journal::{Fact, Organisation, OrganisationId, Run as JournalRun};

use crate::core::Core;
use crate::core::Opened;
use crate::desktop::Desktop;
use crate::desktop::crash::crashed;
use crate::keys::leftover::strike_used;
use crate::keys::organisation_keys::forget_organisation;
use crate::keys::run_keys::forget_run;
use crate::run::elsewhere::{finished_elsewhere, seconds_elsewhere, told_by, worst_elsewhere};
use crate::run::progress::{progress, run_state};
use crate::run::verdict::made;
use crate::settings::preferences;
use crate::wire::requests::{AddOrganisation, Nothing, OrganisationOnly, RenameOrganisation};
use crate::wire::{
    Created, Fault, Home, OrganisationView, Preferences, RunMode, RunState, RunView, Standing,
};
use crate::work::second_person::second_state;
use crate::work::steps::answers;

/// How many runs Home asks attention for: more would be a second list of everything.
const ATTENTION: usize = 6;

impl Core {
    pub(crate) fn home(&self, _: &dyn Desktop, _: &Nothing) -> Result<Home, Fault> {
        let journal = self.journal()?;
        let preferences = preferences::read(journal.as_ref());
        let crashed = crashed(&self.folder).map(|at| at.to_string());
        let Some(state) = journal.as_ref().map(lotse_journal::Journal::state) else {
            return Ok(Home {
                organisations: Vec::new(),
                attention: Vec::new(),
                expiring: Vec::new(),
                changed: Vec::new(),
                left: Vec::new(),
                crashed,
            });
        };
        let mut organisations = Vec::new();
        for organisation in state.organisations() {
            let mut runs: Vec<RunView> = (state.runs_of(organisation.id).into_iter())
                .map(|run| self.run_view(run, Some(organisation), &preferences))
                .collect();
            runs.sort_by(|a, b| b.touched.cmp(&a.touched));
            organisations.push(OrganisationView {
                id: organisation.id.to_string(),
                name: organisation.name.clone(),
                practice: organisation.practice,
                runs,
            });
        }
        let problem =
            |run: &RunView| run.state == RunState::Problem || run.standing == Some(Standing::Problem);
        // What is through elsewhere, with nothing open, waits for no next step.
        let through = |run: &RunView| {
            run.state == RunState::Finished || (run.finished_elsewhere.is_some() && run.done == run.total)
        };
        let waits = |run: &&RunView| !through(run) || problem(run);
        let mut attention: Vec<RunView> =
            organisations.iter().flat_map(|it| &it.runs).filter(waits).cloned().collect();
        attention.sort_by(|a, b| {
            let calm = |run: &RunView| !problem(run);
            calm(a).cmp(&calm(b)).then_with(|| b.touched.cmp(&a.touched))
        });
        attention.truncate(ATTENTION);
        let expiring = self.expiring(state, &preferences);
        let changed = self.guides_changed(&journal, &organisations);
        let left = journal.as_ref().map(|opened| self.left_keys(opened)).unwrap_or_default();
        Ok(Home { organisations, attention, expiring, changed, left, crashed })
    }

    pub(crate) fn add_organisation(
        &self,
        _: &dyn Desktop,
        request: &AddOrganisation,
    ) -> Result<Created, Fault> {
        let now = self.now();
        let organisation = OrganisationId::new_at(now);
        self.journal()?
            .append(now, vec![Fact::OrganisationAdded { organisation, name: request.name.clone() }])?;
        Ok(Created { id: organisation.to_string() })
    }

    /// The made-up organisation for practice, added if there is none.
    pub(crate) fn practice_organisation(&self) -> Result<OrganisationId, Fault> {
        let now = self.now();
        let name = self.library.words.say(self.preferences().reader, "practice-organisation", &[]);
        let mut journal = self.journal()?;
        let state = journal.as_ref().map(lotse_journal::Journal::state);
        let organisations = state.map(lotse_journal::State::organisations).unwrap_or_default();
        if let Some(known) = organisations.iter().find(|organisation| organisation.practice) {
            return Ok(known.id);
        }
        // A real organisation may happen to have that name.
        let taken = |name: &str| organisations.iter().any(|it| it.name.to_lowercase() == name.to_lowercase());
        let name = std::iter::once(name.clone())
            .chain((2..=u32::MAX).map(|number| format!("{name} {number}")))
            .find(|name| !taken(name))
            .unwrap_or(name);
        let organisation = OrganisationId::new_at(now);
        let facts = vec![
            Fact::OrganisationAdded { organisation, name },
            Fact::OrganisationPractises { organisation },
        ];
        journal.append(now, facts)?;
        Ok(organisation)
    }

    pub(crate) fn rename_organisation(
        &self,
        _: &dyn Desktop,
        request: &RenameOrganisation,
    ) -> Result<(), Fault> {
        let organisation = organisation_id(&request.organisation)?;
        self.journal()?
            .append(self.now(), vec![Fact::OrganisationRenamed { organisation, name: request.name.clone() }])
    }

    pub(crate) fn remove_organisation(
        &self,
        _: &dyn Desktop,
        request: &OrganisationOnly,
    ) -> Result<(), Fault> {
        let folder = self.folder_id()?;
        let id = organisation_id(&request.organisation)?;
        let mut journal = self.journal()?;
        let mut facts = Vec::new();
        let mut pending = self.secrets.pending(&folder);
        if let Some(state) = journal.as_ref().map(lotse_journal::Journal::state) {
            if let Some(organisation) = state.organisation(id).filter(|it| it.removed.is_none()) {
                facts.extend(forget_organisation(&mut pending, organisation)?);
            }
            for run in state.runs_of(id) {
                facts.extend(forget_run(&mut pending, run)?);
            }
        }
        facts.push(Fact::OrganisationRemoved { organisation: id });
        journal.append(self.now(), facts)?;
        pending.written_down();
        Ok(())
    }

    pub(crate) fn restore_organisation(
        &self,
        _: &dyn Desktop,
        request: &OrganisationOnly,
    ) -> Result<(), Fault> {
        let organisation = organisation_id(&request.organisation)?;
        let mut journal = self.journal()?;
        journal.append(self.now(), vec![Fact::OrganisationRestored { organisation }])?;
        strike_used(journal.as_mut()?);
        Ok(())
    }

    pub(crate) fn run_view(
        &self,
        run: &JournalRun,
        organisation: Option<&Organisation>,
        preferences: &Preferences,
    ) -> RunView {
        // A guide that was taken out of the data folder leaves its runs: they are listed, but can't be opened.
        let guide = self.library.guide(&run.guide).ok();
        let since = self.since(run);
        let mut view = RunView {
            id: run.id.to_string(),
            organisation: run.organisation.to_string(),
            organisation_name: organisation.map_or_else(String::new, |it| it.name.clone()),
            guide: run.guide.clone(),
            title: run.guide.clone(),
            mode: mode(run.mode),
            state: state_without_guide(run),
            standing: self.standing(run, organisation),
            checked: made(run.check.as_ref()).map(|check| check.at.to_string()),
            done: 0,
            total: 0,
            position: None,
            touched: run.touched.to_string(),
            finished: run.finished.as_ref().map(|by| by.at.to_string()),
            second: second_state(run),
            checked_elsewhere: worst_elsewhere(run),
            finished_elsewhere: finished_elsewhere(run).map(told_by),
            second_elsewhere: seconds_elsewhere(run).into_iter().next(),
            behind: since.behind,
        };
        let Some(guide) = guide else {
            return view;
        };
        let words = &self.library.words;
        let plan = guide.plan(&answers(&run.answers));
        let progress = progress(&plan, run, &since);
        view.title = words.title(&plan, preferences.reader);
        view.state = run_state(&progress);
        view.done = progress.done;
        view.total = progress.total;
        view.position =
            progress.position.parse().ok().map(|step| words.step_title(&guide.id, &step, preferences.reader));
        view
    }
}

impl Opened<'_> {
    /// A run's organisation.
    pub(crate) fn organisation_of(&self, run: &JournalRun) -> Option<&Organisation> {
        self.as_ref()?.state().organisation(run.organisation)
    }
}

pub(crate) fn organisation_id(text: &str) -> Result<OrganisationId, Fault> {
    text.parse().map_err(|_| Fault::new("journal-unknown-organisation", &[]))
}

/// How far a run is when there is no guide to count its steps.
fn state_without_guide(run: &JournalRun) -> RunState {
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
pub(crate) fn mode(mode: lotse_journal::Mode) -> RunMode {
    match mode {
        lotse_journal::Mode::Checklist => RunMode::Checklist,
        lotse_journal::Mode::Connected => RunMode::Connected,
        lotse_journal::Mode::Practice => RunMode::Practice,
    }
}
