//! The first page: all organisations with their runs, and what needs attention. It only reads.

mod guide_changes;
mod search;

use jiff::Timestamp;

use guide_changes::guides_changed;
pub(crate) use search::search_index;

use crate::calendar::expiring;
use crate::desktop::crash;
use crate::keys::leftover::{delete_noted, left_keys};
use crate::run::{Rows, Runs};
use crate::settings::preferences;
use crate::wire::{Fault, Home, OrganisationView, RunState, RunView, Standing};

/// The most runs that Home lists as needing attention. More would be a second list of everything.
const ATTENTION: usize = 6;

pub(crate) fn home(runs: Runs<'_>) -> Result<Home, Fault> {
    let core = runs.core;
    let journal = core.journal()?;
    let preferences = preferences::read(&journal);
    let state = journal.state();
    let mut rows = Rows::new(runs, &preferences);
    let mut organisations = Vec::new();
    for organisation in state.organisations() {
        let of_it = state.runs_of(organisation.id).into_iter();
        let mut runs: Vec<RunView> = of_it.map(|run| rows.row(run, Some(organisation))).collect();
        runs.sort_by(|a, b| b.touched.cmp(&a.touched));
        organisations.push(OrganisationView {
            id: organisation.id.to_string(),
            name: organisation.name.clone(),
            practice: organisation.practice,
            runs,
        });
    }
    Ok(Home {
        attention: attention(&organisations),
        expiring: expiring(core, state, &preferences),
        changed: guides_changed(runs, &journal, &organisations),
        left: left_keys(core, &journal),
        crashed: crash::crashed(core.folder()).as_ref().map(Timestamp::to_string),
        organisations,
    })
}

/// The runs that need attention: problems first, then by the latest change. Practice runs are left out.
fn attention(organisations: &[OrganisationView]) -> Vec<RunView> {
    let problem = |run: &RunView| run.state == RunState::Problem || run.standing == Some(Standing::Problem);
    // A run that was finished elsewhere and has nothing open here needs no next step.
    let through = |run: &RunView| {
        run.state == RunState::Finished || (run.finished_elsewhere.is_some() && run.done == run.total)
    };
    let real = organisations.iter().filter(|organisation| !organisation.practice);
    let all = real.flat_map(|organisation| &organisation.runs);
    let mut waiting: Vec<&RunView> = all.filter(|run| !through(run) || problem(run)).collect();
    waiting.sort_by(|a, b| problem(b).cmp(&problem(a)).then_with(|| b.touched.cmp(&a.touched)));
    waiting.into_iter().take(ATTENTION).cloned().collect()
}

/// Deletes keys that were deleted elsewhere and are still in this computer's keychain.
pub(crate) fn delete_left_keys(runs: Runs<'_>) -> Result<Home, Fault> {
    let outcome = delete_noted(runs.core, &mut *runs.core.journal()?)?;
    outcome.fault.map_or_else(|| home(runs), Err)
}

/// Deletes the note of a crash.
pub(crate) fn dismiss_crash(runs: Runs<'_>) -> Result<Home, Fault> {
    // Only the program that has the journal open may delete it.
    drop(runs.core.journal()?);
    crash::dismiss(runs.core.folder())?;
    home(runs)
}
