//! A check while it runs.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;
use lotse_guide::Guide;
use lotse_journal::{Fact, Run as JournalRun, RunId};
use lotse_locale::Words;
use lotse_vendor::{Door, Permits, Record, Shapes, Visit, Watch};
use lotse_verify::{Context, Materials, check};
use tokio_util::sync::CancellationToken;

use crate::core::Core;
use crate::run::verdict::{no_longer_confirmed, to_json};
use crate::wire::{CallView, Fault, RunningCheck};
use crate::work::steps::answers;

/// The checks that run, by run.
#[derive(Default, Clone)]
pub(crate) struct Jobs(Arc<Mutex<Inner>>);

#[derive(Default)]
struct Inner {
    running: BTreeMap<RunId, Job>,
    faults: BTreeMap<RunId, Fault>,
    /// When the last check of a run was stopped, if it was.
    stopped: BTreeMap<RunId, Timestamp>,
    /// The calls of the last check by their shape. In memory only.
    shapes: Option<Shapes>,
}

struct Job {
    at: Timestamp,
    stop: CancellationToken,
    calls: Arc<Calls>,
}

/// The calls of a check, as they are made.
#[derive(Default)]
struct Calls(Mutex<BTreeMap<u32, (Record, bool)>>);

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
        let mut calls = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        calls.insert(call.id.0, (call.clone(), through));
    }
}

impl Jobs {
    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Why the last check of a run could not be written down. Told once.
    pub(super) fn take_fault(&self, run: RunId) -> Option<Fault> {
        self.inner().faults.remove(&run)
    }

    /// When the last check of a run was stopped, if it was: then the check before it is the last one that counts.
    pub(super) fn stopped(&self, run: RunId) -> Option<Timestamp> {
        self.inner().stopped.get(&run).copied()
    }

    /// Whether a check of the run is under way.
    pub(crate) fn is_running(&self, run: RunId) -> bool {
        self.inner().running.contains_key(&run)
    }

    pub(super) fn stop(&self, run: RunId) {
        if let Some(job) = self.inner().running.get(&run) {
            job.stop.cancel();
        }
    }

    /// Stops all, because the program ends.
    pub(crate) fn stop_all(&self) {
        self.inner().running.values().for_each(|job| job.stop.cancel());
    }

    pub(super) fn running(&self, run: RunId, words: &Words) -> Option<RunningCheck> {
        let inner = self.inner();
        let job = inner.running.get(&run)?;
        let calls = job.calls.0.lock().unwrap_or_else(PoisonError::into_inner);
        let view = |(call, through): &(Record, bool)| CallView {
            id: call.id.0,
            vendor: super::view::vendor(words, call.api),
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
        })
    }
}

impl Core {
    /// The calls of the last check since Lotse was started, by their shape: without values and names.
    pub(crate) fn last_shapes(&self) -> Option<Shapes> {
        self.jobs.inner().shapes.clone()
    }

    /// Starts a check. At its end, what was found goes into the journal, with the digest of what it rests on.
    pub(super) fn begin(
        &self,
        run: JournalRun,
        (guide, basis): (Guide, String),
        materials: Materials,
        door: &Door,
        now: Timestamp,
    ) -> Result<(), Fault> {
        let id = run.id;
        let name = self.journal()?.organisation(&run.organisation.to_string())?.name.clone();
        let clock = Arc::clone(&self.clock);
        let calls = Arc::new(Calls::default());
        let stop = CancellationToken::new();
        {
            let mut inner = self.jobs.inner();
            if inner.running.contains_key(&id) {
                return Err(Fault::new("check-running", &[]));
            }
            inner.faults.remove(&id);
            inner.stopped.remove(&id);
            let job = Job { at: now, stop: stop.clone(), calls: Arc::clone(&calls) };
            inner.running.insert(id, job);
        }
        let visit = Visit::new(door, Permits::Reading, calls, stop);
        let (jobs, journal) = (self.jobs.clone(), self.journal_handle());
        // Whatever happens to the check, the run is free for the next one.
        let leaving = Leaving { jobs: jobs.clone(), run: id };
        self.runtime()?.spawn(async move {
            let leaving = leaving;
            let plan = guide.plan(&answers(&run.answers));
            let context = Context { plan: &plan, materials: &materials, visit: &visit, now };
            let made = check(&context).await;
            let shapes = visit.shapes(&materials.texts().chain([name.as_str()]).collect::<Vec<_>>());
            jobs.inner().shapes = Some(shapes);
            if made.stopped {
                jobs.inner().stopped.insert(id, clock());
                return;
            }
            let mut journal = journal.lock().unwrap_or_else(PoisonError::into_inner);
            let written = match journal.as_mut() {
                Some(journal) => to_json(&made, guide.revision, &basis).and_then(|check| {
                    let known = journal.state().run(id);
                    let mut facts = known.map_or_else(Vec::new, |run| no_longer_confirmed(run, &basis));
                    facts.push(Fact::CheckMade { run: id, check });
                    journal.append_all(clock(), facts).map(drop).map_err(Fault::from)
                }),
                None => Err(Fault::internal("journal", "closed")),
            };
            drop(journal);
            if let Err(fault) = written {
                jobs.inner().faults.insert(id, fault);
            }
            // Only once: a second removal could take away a check that began in between.
            drop(leaving);
        });
        Ok(())
    }
}

struct Leaving {
    jobs: Jobs,
    run: RunId,
}

impl Drop for Leaving {
    fn drop(&mut self) {
        self.jobs.inner().running.remove(&self.run);
    }
}
