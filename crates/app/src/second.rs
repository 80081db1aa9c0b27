//! A second person: asked for, confirming by name, never one of those who did the work.

use std::collections::BTreeSet;

use lotse_journal::{Fact, Run as JournalRun};

use crate::request::{ConfirmSecond, RunFlag, RunOnly};
use crate::wire::{Fault, Run, SecondState, SecondView};
use crate::{Core, Desktop};

impl Core {
    pub(crate) fn want_second(&self, desktop: &dyn Desktop, request: &RunFlag) -> Result<Run, Fault> {
        {
            let mut journal = self.journal()?;
            let run = journal.run(&request.run)?;
            let (id, wanted) = (run.id, run.second.wanted);
            let fact = if request.on {
                Fact::SecondPersonWanted { run: id }
            } else {
                Fact::SecondPersonUnwanted { run: id }
            };
            if wanted != request.on {
                journal.append(self.now(), vec![fact])?;
            }
        }
        self.run(desktop, &RunOnly { run: request.run.clone() })
    }

    pub(crate) fn confirm_second(
        &self,
        desktop: &dyn Desktop,
        request: &ConfirmSecond,
    ) -> Result<Run, Fault> {
        {
            let mut journal = self.journal()?;
            let run = journal.run(&request.run)?;
            let name = request.name.trim();
            let same = |worker: &String| worker.to_lowercase() == name.to_lowercase();
            if workers(run).iter().any(same) {
                return Err(Fault::new("second-same-person", &[("name", name)]));
            }
            if run.finished.is_none() {
                return Err(Fault::new("second-unfinished", &[]));
            }
            let (run, name, note) = (run.id, name.to_owned(), request.note.trim().to_owned());
            journal.append(self.now(), vec![Fact::SecondPersonConfirmed { run, name, note }])?;
        }
        self.run(desktop, &RunOnly { run: request.run.clone() })
    }

    pub(crate) fn withdraw_second(&self, desktop: &dyn Desktop, request: &RunOnly) -> Result<Run, Fault> {
        {
            let mut journal = self.journal()?;
            let run = journal.run(&request.run)?;
            let (id, confirmed) = (run.id, run.second.confirmed.is_some());
            if confirmed {
                journal.append(self.now(), vec![Fact::SecondPersonWithdrawn { run: id }])?;
            }
        }
        self.run(desktop, request)
    }
}

/// Who worked on a run, as far as names were given.
fn workers(run: &JournalRun) -> BTreeSet<String> {
    let ticks = run.ticks.values().flat_map(|ticks| ticks.values());
    let credentials = run.credentials.values().map(|known| &known.by);
    let seen = run.confirmed.values().map(|seen| &seen.by);
    let ends = std::iter::once(&run.started).chain(&run.finished);
    let all = ticks.chain(run.skipped.values()).chain(credentials).chain(seen).chain(ends);
    all.filter_map(|by| by.person.as_deref()).map(ToOwned::to_owned).collect()
}

/// What a second person has to do with a run, in a word.
pub(crate) fn second_state(run: &JournalRun) -> SecondState {
    let second = &run.second;
    match &second.confirmed {
        Some(_) if second.outdated => SecondState::Outdated,
        Some(_) => SecondState::Confirmed,
        None if second.wanted => SecondState::Wanted,
        None => SecondState::None,
    }
}

/// What a second person has to do with a run.
pub(crate) fn second_view(run: &JournalRun) -> SecondView {
    let said = run.second.confirmed.as_ref();
    SecondView {
        state: second_state(run),
        name: said.map(|said| said.name.clone()).unwrap_or_default(),
        note: said.map(|said| said.note.clone()).unwrap_or_default(),
        at: said.map(|said| said.by.at.to_string()),
        workers: workers(run).into_iter().collect(),
    }
}
