//! A second person: requested, and confirming by name. It must not be somebody who did the work.

use lotse_journal::Fact;

use super::run_page::run_page;
use crate::core::run_in_view;
use crate::run::Runs;
use crate::run::elsewhere::finished_elsewhere;
use crate::run::second_person::{Workers, is_same_name};
use crate::wire::requests::{ConfirmSecond, RunFlag, RunOnly};
use crate::wire::{Fault, Run};

pub(crate) fn want_second(runs: Runs<'_>, request: &RunFlag) -> Result<Run, Fault> {
    let mut journal = runs.core.journal()?;
    let known = run_in_view(&journal, &request.run)?;
    let (id, wanted) = (known.id, known.second.wanted);
    let fact = if request.on {
        Fact::SecondPersonWanted { run: id }
    } else {
        Fact::SecondPersonUnwanted { run: id }
    };
    if wanted != request.on {
        journal.append(runs.core.now(), fact)?;
    }
    drop(journal);
    run_page(runs, &request.run)
}

pub(crate) fn confirm_second(runs: Runs<'_>, request: &ConfirmSecond) -> Result<Run, Fault> {
    let mut journal = runs.core.journal()?;
    let known = run_in_view(&journal, &request.run)?;
    if known.finished.is_none() && (finished_elsewhere(known).is_none() || !runs.is_done(known)) {
        return Err(Fault::new("second-unfinished", &[]));
    }
    let name = request.name.trim();
    if name.is_empty() {
        return Err(Fault::new("second-name-empty", &[]));
    }
    let workers = Workers::of(known, journal.state());
    if workers.unnamed.contains(&journal.device()) {
        return Err(Fault::new("second-nobody-named", &[]));
    }
    if workers.named.iter().any(|worker| is_same_name(worker, name)) {
        return Err(Fault::new("second-same-person", &[("name", name)]));
    }
    let (id, name, note) = (known.id, name.to_owned(), request.note.trim().to_owned());
    journal.append(runs.core.now(), Fact::SecondPersonConfirmed { run: id, name, note })?;
    drop(journal);
    run_page(runs, &request.run)
}

pub(crate) fn withdraw_second(runs: Runs<'_>, request: &RunOnly) -> Result<Run, Fault> {
    let mut journal = runs.core.journal()?;
    let known = run_in_view(&journal, &request.run)?;
    if known.second.confirmed.is_some() {
        let fact = Fact::SecondPersonWithdrawn { run: known.id };
        journal.append(runs.core.now(), fact)?;
    }
    drop(journal);
    run_page(runs, &request.run)
}
