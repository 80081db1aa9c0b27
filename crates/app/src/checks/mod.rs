//! Commands that start, follow, stop, show and confirm checks, and the tool for Autotask webhooks.
//!
//! A check runs in the background, and the window polls its progress. Its findings go into the journal together. A stopped
//! check leaves nothing behind, because half a check would look like one without problems.

mod cards;
pub(crate) mod customers;
mod inputs;
mod listed;
mod missing_inputs;
mod one_off;
mod queue;
mod running;
mod spoken;
mod view;
pub(crate) mod webhooks;
mod wording;
#[cfg(test)]
mod wording_tests;

pub(crate) use cards::spoken_findings;
pub use one_off::{MadeOnce, Once, is_secret, value_names};
pub(crate) use queue::QueueTurn;
pub(crate) use running::RunningChecks;
pub(crate) use spoken::{SpokenFinding, hosts};
pub(crate) use view::line_of;
pub(crate) use wording::Speech;

use std::collections::BTreeSet;

use lotse_journal::{Fact, Mode};

use running::{Prepared, begin};

use crate::core::run_in_view;
use crate::practice::Practising;
use crate::run::Runs;
use crate::run::customers::told;
use crate::run::stored_check::finding_id;
use crate::run::verdict::{is_for_eyes, is_verified};
use crate::settings::network::{Doors, door};
use crate::settings::preferences;
use crate::wire::requests::{ConfirmFindings, StartCheck};
use crate::wire::{CheckPage, CheckStage, Fault, SecretText};

/// The state that commands about checks use.
#[derive(Clone, Copy)]
pub(crate) struct Checking<'a> {
    pub(crate) runs: Runs<'a>,
    pub(crate) running: &'a RunningChecks,
    pub(crate) queue: &'a QueueTurn,
    pub(crate) practising: Practising<'a>,
    pub(crate) doors: &'a Doors,
}

impl Checking<'_> {
    pub(crate) fn page(self, run: &str) -> Result<CheckPage, Fault> {
        let core = self.runs.core;
        let device = core.device()?;
        let journal = core.journal()?;
        let preferences = preferences::read(&journal);
        if let Some(fault) = self.running.take_fault(run_in_view(&journal, run)?.id) {
            return Err(fault);
        }
        let in_hand = self.runs.in_hand(&journal, run)?;
        let run = in_hand.run;
        let words = &core.library().words;
        let speech = Speech::new(words, &in_hand.plan, &preferences);
        let unknown = || Fault::new("journal-unknown-organisation", &[]);
        let organisation = journal.state().organisation(run.organisation);
        let organisation = organisation.filter(|it| it.removed.is_none()).ok_or_else(unknown)?;
        Ok(CheckPage {
            view: in_hand.row(self.runs, Some(organisation), &preferences),
            needs: missing_inputs::missing_inputs(core, &device, &in_hand, organisation, &preferences),
            asks_mail: lotse_verify::looks_up_contact(&in_hand.plan),
            asks_admin: inputs::lent_keys(in_hand.guide).is_some(),
            goes_deeper: in_hand.check.is_some() && lotse_verify::goes_deeper(&in_hand.plan),
            deeper: view::deeper(&speech, self.runs, &in_hand),
            customers: told(&in_hand),
            running: self.running.view(run.id, words),
            stopped: self.running.stopped(run.id).map(|at| at.to_string()),
            last: view::last(&speech, self.runs, &in_hand),
            elsewhere: view::checked_elsewhere(&speech, self.runs.archive, run),
        })
    }

    pub(crate) fn start(self, request: &StartCheck) -> Result<CheckPage, Fault> {
        self.begin(request, CheckStage::Check)
    }

    /// Starts a later stage, which needs nothing that is typed for one check.
    pub(crate) fn start_stage(self, run: &str, stage: CheckStage) -> Result<CheckPage, Fault> {
        let none = SecretText::default;
        let (run, mail) = (run.to_owned(), String::new());
        self.begin(&StartCheck { run, mail, admin_public: none(), admin_private: none() }, stage)
    }

    fn begin(self, request: &StartCheck, stage: CheckStage) -> Result<CheckPage, Fault> {
        let core = self.runs.core;
        let now = core.now();
        // The digest is taken before the inputs are read, so that any later change counts as a change since the check.
        let (run, guide, basis) = {
            let journal = core.journal()?;
            let run = run_in_view(&journal, &request.run)?;
            if run.mode == Mode::Checklist {
                return Err(Fault::new("check-checklist", &[]));
            }
            let in_hand = self.runs.of(run)?;
            let basis = in_hand.plan.basis(run, journal.state().organisation(run.organisation));
            (run.clone(), in_hand.guide.clone(), basis)
        };
        let materials = inputs::inputs(core, self.practising, &guide, &run, request)?;
        let door = if run.mode == Mode::Practice { self.practising.door()? } else { door(core, self.doors)? };
        let prepared = Prepared { run, guide, basis, materials, door, stage };
        begin(core, self.running, self.practising.threads, prepared, now)?;
        self.page(&request.run)
    }

    pub(crate) fn stop(self, run: &str) -> Result<CheckPage, Fault> {
        let id = run_in_view(&*self.runs.core.journal()?, run)?.id;
        self.running.stop(id);
        self.page(run)
    }

    pub(crate) fn confirm(self, request: &ConfirmFindings) -> Result<CheckPage, Fault> {
        let mut journal = self.runs.core.journal()?;
        let run = run_in_view(&journal, &request.run)?;
        let unknown = || Fault::new("finding-unknown", &[]);
        let check = self.runs.last_check(run).ok_or_else(unknown)?;
        let asked: Vec<String> = (check.check.findings.iter())
            .filter(|it| is_for_eyes(it))
            .map(|it| finding_id(&it.subject))
            .collect();
        if request.findings.is_empty() || !request.findings.iter().all(|it| asked.contains(it)) {
            return Err(unknown());
        }
        let run = run.id;
        let fact = |finding| {
            if request.on {
                Fact::FindingConfirmed { run, finding }
            } else {
                Fact::FindingUnconfirmed { run, finding }
            }
        };
        // All findings on a card are confirmed together.
        let ids: BTreeSet<_> =
            request.findings.iter().flat_map(|it| cards::together(&check.check, it)).collect();
        let facts = ids.into_iter().map(fact).collect();
        journal.append_all(self.runs.core.now(), facts)?;
        let in_hand = self.runs.in_hand(&journal, &request.run)?;
        let organisation = journal.state().organisation(in_hand.run.organisation);
        if !in_hand.is_outdated(self.runs, organisation) && is_verified(in_hand.run, &check.check) {
            journal.append(self.runs.core.now(), Fact::RunVerified { run })?;
        }
        drop(journal);
        self.page(&request.run)
    }
}
