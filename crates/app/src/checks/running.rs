//! Running checks.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;
use lotse_guide::Guide;
use lotse_journal::{Fact, Run, RunId};
use lotse_locale::Words;
use lotse_vendor::{Door, Permits, Record, Shapes, Visit, Watch};
use lotse_verify::{
    CUSTOMER_CALLS, Check, Context, DEEPER_CALLS, Materials, check, check_deeper, read_customers,
};
use parking_lot::{Mutex, MutexGuard};
use tokio_util::sync::CancellationToken;

use super::listed::{self, Listed};
use crate::core::{Core, Events, answers_of};
use crate::desktop::Threads;
use crate::run::Planned;
use crate::run::stored_check::{no_longer_confirmed, read, to_json};
use crate::run::verdict::is_verified;
use crate::wire::{CallView, CheckStage, CoreEvent, Fault, RunningCheck};

/// The running checks, by run.
#[derive(Default, Clone)]
pub(crate) struct RunningChecks(Arc<Mutex<Inner>>);

#[derive(Default)]
struct Inner {
    running: BTreeMap<RunId, Job>,
    faults: BTreeMap<RunId, Fault>,
    /// When the last check of a run was stopped, if it was.
    stopped: BTreeMap<RunId, Timestamp>,
    /// The customers and companies that were listed last for a run. In memory only.
    lists: BTreeMap<RunId, Arc<Listed>>,
    /// The run that was checked last, and the calls by their shape. In memory only.
    shapes: Option<(RunId, Shapes)>,
}

struct Job {
    at: Timestamp,
    stage: CheckStage,
    stop: CancellationToken,
    calls: Arc<Calls>,
}

/// The calls of a check, one by one as they are made.
struct Calls {
    made: Mutex<BTreeMap<u32, (Record, bool)>>,
    run: RunId,
    events: Events,
}

impl Watch for Calls {
    fn begun(&self, call: &Record) {
        self.note(call, false);
    }

    fn ended(&self, call: &Record) {
        self.note(call, true);
    }
}

impl Calls {
    fn note(&self, call: &Record, through: bool) {
        self.made.lock().insert(call.id.0, (call.clone(), through));
        self.events.tell(CoreEvent::Check { run: self.run.to_string() });
    }
}

impl RunningChecks {
    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock()
    }

    /// Why the last check of a run could not be written to the journal. Reported once.
    pub(super) fn take_fault(&self, run: RunId) -> Option<Fault> {
        self.inner().faults.remove(&run)
    }

    /// When the last check of a run was stopped, if it was. The check before it then remains the last valid one.
    pub(super) fn stopped(&self, run: RunId) -> Option<Timestamp> {
        self.inner().stopped.get(&run).copied()
    }

    /// Whether a check of the run is running.
    pub(crate) fn is_running(&self, run: RunId) -> bool {
        self.inner().running.contains_key(&run)
    }

    /// The customers and companies that were listed last for a run.
    pub(super) fn listed(&self, run: RunId) -> Option<Arc<Listed>> {
        self.inner().lists.get(&run).cloned()
    }

    pub(super) fn stop(&self, run: RunId) {
        if let Some(job) = self.inner().running.get(&run) {
            job.stop.cancel();
        }
    }

    /// The calls of the last check since Lotse was started, by their shape: without values and names.
    pub(crate) fn last_shapes(&self) -> Option<Shapes> {
        self.inner().shapes.as_ref().map(|(_, shapes)| shapes.clone())
    }

    /// The same, if the last check was one of this run.
    pub(crate) fn last_shapes_of(&self, run: &str) -> Option<Shapes> {
        let inner = self.inner();
        let (checked, shapes) = inner.shapes.as_ref()?;
        (checked.to_string() == run).then(|| shapes.clone())
    }

    /// Stops all checks because the program is ending.
    pub(crate) fn stop_all(&self) {
        self.inner().running.values().for_each(|job| job.stop.cancel());
    }

    pub(super) fn view(&self, run: RunId, words: &Words) -> Option<RunningCheck> {
        let inner = self.inner();
        let job = inner.running.get(&run)?;
        let calls = job.calls.made.lock();
        let view = |(call, through): &(Record, bool)| CallView {
            id: call.id.0,
            vendor: super::view::vendor(words, call.vendor.id),
            method: call.method.clone(),
            host: call.host.clone(),
            path: call.path.clone(),
            status: call.status,
            millis: through.then(|| u32::try_from(call.took.as_millis()).unwrap_or(u32::MAX)),
            failed: call.failure.is_some(),
        };
        Some(RunningCheck {
            calls: calls.values().map(view).collect(),
            at: job.at.to_string(),
            stopping: job.stop.is_cancelled(),
            stage: job.stage,
            limit: match job.stage {
                CheckStage::Check => None,
                CheckStage::Deeper => Some(DEEPER_CALLS),
                CheckStage::Customers => Some(CUSTOMER_CALLS),
            },
        })
    }
}

/// The inputs of a check.
pub(super) struct Prepared {
    pub(super) run: Run,
    pub(super) guide: Guide,
    /// The digest of the state that the check is based on.
    pub(super) basis: String,
    pub(super) materials: Materials,
    pub(super) door: Door,
    pub(super) stage: CheckStage,
}

/// Starts a check. At its end, the findings go into the journal, with the digest of the state that they are based on.
pub(super) fn begin(
    core: &Arc<Core>,
    running: &RunningChecks,
    threads: &Threads,
    prepared: Prepared,
    now: Timestamp,
) -> Result<(), Fault> {
    let Prepared { run, guide, basis, materials, door, stage } = prepared;
    let id = run.id;
    let core = Arc::clone(core);
    let organisation = core.journal()?.state().organisation(run.organisation).map(|it| it.name.clone());
    let calls = Arc::new(Calls { made: Mutex::default(), run: id, events: core.events.clone() });
    let stop = CancellationToken::new();
    {
        let mut inner = running.inner();
        if inner.running.contains_key(&id) {
            return Err(Fault::new("check-running", &[]));
        }
        inner.faults.remove(&id);
        if stage == CheckStage::Check {
            inner.stopped.remove(&id);
        }
        let job = Job { at: now, stage, stop: stop.clone(), calls: Arc::clone(&calls) };
        inner.running.insert(id, job);
    }
    let visit = Visit::new(&door, Permits::Reading, calls, stop);
    let running = running.clone();
    // The run is free for the next check, even if this one panics.
    let leaving = Leaving { running: running.clone(), run: id, events: core.events.clone() };
    threads.runtime()?.spawn(async move {
        let leaving = leaving;
        let plan = guide.plan(&answers_of(&run.answers));
        let context = Context { plan: &plan, materials: &materials, visit: &visit, now };
        let (lists, made) = match stage {
            CheckStage::Check => (None, check(&context).await),
            CheckStage::Deeper => (None, check_deeper(&context).await),
            CheckStage::Customers => {
                let (lists, made) = read_customers(&context).await;
                (Some(lists), made)
            }
        };
        let names = materials.texts().chain(organisation.as_deref());
        let shapes = visit.shapes(&names.collect::<Vec<_>>());
        running.inner().shapes = Some((id, shapes));
        if made.stopped {
            // The check before a later stage stands as it is.
            if stage == CheckStage::Check {
                running.inner().stopped.insert(id, core.now());
            }
            return;
        }
        let written = match lists {
            Some(lists) => {
                let listed = Listed { lists, check: made };
                let written = listed::write_down(&core, id, &listed);
                running.inner().lists.insert(id, Arc::new(listed));
                written
            }
            None => write_down(&core, id, &made, &guide, &basis, stage == CheckStage::Deeper),
        };
        if let Err(fault) = written {
            running.inner().faults.insert(id, fault);
        }
        // Only once: a second removal could take away a check that began in between.
        drop(leaving);
    });
    Ok(())
}

/// Writes the findings of a check into the journal.
fn write_down(
    core: &Core,
    run: RunId,
    made: &Check,
    guide: &Guide,
    basis: &str,
    deeper: bool,
) -> Result<(), Fault> {
    let mut journal = core.journal()?;
    let check = to_json(made, guide.revision, basis)?;
    if deeper {
        journal.append(core.now(), Fact::CheckMade { run, check, deeper })?;
        return Ok(());
    }
    let known = journal.state().run(run);
    let mut facts = known.map_or_else(Vec::new, |known| {
        let last = known.check.as_ref().and_then(|last| read(&last.check));
        let organisation = journal.state().organisation(known.organisation);
        no_longer_confirmed(known, organisation, last.as_ref(), basis)
    });
    facts.push(Fact::CheckMade { run, check, deeper });
    journal.append_all(core.now(), facts)?;
    let state = journal.state();
    let is_proved = |run: &Run| {
        let now = Planned::new(guide.plan(&answers_of(&run.answers)));
        now.basis(run, state.organisation(run.organisation)) == basis && is_verified(run, made)
    };
    if state.run(run).is_some_and(is_proved) {
        journal.append(core.now(), Fact::RunVerified { run })?;
    }
    Ok(())
}

struct Leaving {
    running: RunningChecks,
    run: RunId,
    events: Events,
}

impl Drop for Leaving {
    fn drop(&mut self) {
        self.running.inner().running.remove(&self.run);
        self.events.tell(CoreEvent::Check { run: self.run.to_string() });
    }
}
