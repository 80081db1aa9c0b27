//! Checks: started, watched, stopped, looked at, confirmed.
//!
//! A check runs beside everything else and is asked for its progress. What it found goes into the journal as a whole;
//! a check that was stopped leaves nothing behind, because half a check looks like one that found nothing.

mod cards;
mod ended;
mod inputs;
mod missing_inputs;
mod one_off;
mod running;
mod view;
pub(crate) mod webhooks;
mod wording;
#[cfg(test)]
mod wording_tests;

use lotse_journal::{Fact, Mode};

pub use ended::Ended;
pub use one_off::{MadeOnce, Once, is_secret, value_names};
pub(crate) use running::Jobs;
pub(crate) use view::{finding_view, last, spoken};
pub(crate) use wording::Speech;

use crate::core::Core;
use crate::desktop::Desktop;
use crate::run::basis::basis;
use crate::run::elsewhere::checked_elsewhere;
use crate::run::verdict::made;
use crate::settings::preferences;
use crate::wire::requests::{ConfirmFinding, RunOnly, StartCheck};
use crate::wire::{CheckPage, Fault};
use crate::work::steps::answers;

impl Core {
    pub(crate) fn check_page(&self, _: &dyn Desktop, request: &RunOnly) -> Result<CheckPage, Fault> {
        let folder = self.folder_id()?;
        let journal = self.journal()?;
        let preferences = preferences::read(journal.as_ref());
        let run = journal.run(&request.run)?;
        if let Some(fault) = self.jobs.take_fault(run.id) {
            return Err(fault);
        }
        let guide = self.library.guide(&run.guide)?;
        let plan = guide.plan(&answers(&run.answers));
        let speech = Speech::new(&self.library.words, &plan, &preferences);
        let organisation = journal.organisation(&run.organisation.to_string())?;
        let view = self.run_view(run, Some(organisation), &preferences);
        Ok(CheckPage {
            view,
            needs: self.needs(&folder, &plan, run, organisation, &preferences),
            asks_mail: guide.psa.as_str() == "autotask" && guide.product.as_str() == "workspace365",
            asks_admin: guide.psa.as_str() == "connectwise",
            running: self.jobs.running(run.id, &self.library.words),
            stopped: self.jobs.stopped(run.id).map(|at| at.to_string()),
            last: last(&speech, run),
            elsewhere: checked_elsewhere(&speech, run),
        })
    }

    pub(crate) fn start_check(
        &self,
        desktop: &dyn Desktop,
        request: &StartCheck,
    ) -> Result<CheckPage, Fault> {
        let folder = self.folder_id()?;
        let now = self.now();
        // What the check rests on is noted before anything is read that it works with: what changes later has changed since.
        let (run, guide, basis) = {
            let journal = self.journal()?;
            let run = journal.run(&request.run)?.clone();
            if run.mode == Mode::Checklist {
                return Err(Fault::new("check-checklist", &[]));
            }
            let guide = self.library.guide(&run.guide)?.clone();
            let basis = basis(&guide.plan(&answers(&run.answers)), &run, journal.organisation_of(&run));
            (run, guide, basis)
        };
        let materials = self.materials(&folder, &guide, &run, request)?;
        let door = if run.mode == Mode::Practice { self.practice_door()? } else { self.door()? };
        self.begin(run, (guide, basis), materials, &door, now)?;
        self.check_page(desktop, &RunOnly { run: request.run.clone() })
    }

    pub(crate) fn stop_check(&self, desktop: &dyn Desktop, request: &RunOnly) -> Result<CheckPage, Fault> {
        let run = self.journal()?.run(&request.run)?.id;
        self.jobs.stop(run);
        self.check_page(desktop, request)
    }

    pub(crate) fn confirm_finding(
        &self,
        desktop: &dyn Desktop,
        request: &ConfirmFinding,
    ) -> Result<CheckPage, Fault> {
        {
            let mut journal = self.journal()?;
            let run = journal.run(&request.run)?;
            if !view::waits_for_eyes(run, &request.finding) {
                return Err(Fault::new("finding-unknown", &[]));
            }
            // What stands on one card is confirmed together.
            let findings = made(run.check.as_ref()).map(|check| cards::together(&check, &request.finding));
            let run = run.id;
            let fact = |finding| {
                if request.on {
                    Fact::FindingConfirmed { run, finding }
                } else {
                    Fact::FindingUnconfirmed { run, finding }
                }
            };
            let facts: Vec<Fact> = findings.into_iter().flatten().map(fact).collect();
            journal.append(self.now(), facts)?;
        }
        self.check_page(desktop, &RunOnly { run: request.run.clone() })
    }
}
