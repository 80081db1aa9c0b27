//! The running tenants and the mistakes in them.

use std::collections::BTreeMap;

use lotse_guide::{Answers, Plan};
use lotse_practice::{Practice, ScreenValue, first_mistakes, mistakes};
use lotse_vendor::{Door, DoorSettings};
use parking_lot::Mutex;

use crate::core::{Core, Library};
use crate::desktop::Threads;
use crate::wire::Fault;

/// The setting with the mistakes, so that a practice run finds its tenants unchanged.
const KEY: &str = "practice-mistakes";

/// The running tenants. `None` until they are first needed.
#[derive(Default)]
pub(crate) struct Tenants(Mutex<Option<Running>>);

struct Running {
    practice: Practice,
    door: Door,
    /// The answers of the last practice run of each guide, which decide how its tenants are set up.
    answers: BTreeMap<String, Answers>,
}

/// Tenants that are set up as all guides require, some of them under these answers.
pub fn simulated_tenants(library: &Library, answers: &BTreeMap<String, Answers>) -> lotse_practice::Tenants {
    let unanswered = Answers::new();
    let mut guides: Vec<_> = library.all().collect();
    guides.sort_by_key(|(_, it)| !it.shipped);
    let plans: Vec<Plan<'_>> =
        guides.into_iter().map(|(id, it)| it.guide.plan(answers.get(id).unwrap_or(&unanswered))).collect();
    lotse_practice::Tenants::of_guides(&plans)
}

/// The state that commands about practice use.
#[derive(Clone, Copy)]
pub(crate) struct Practising<'a> {
    pub(crate) core: &'a Core,
    pub(crate) tenants: &'a Tenants,
    pub(crate) threads: &'a Threads,
}

impl Practising<'_> {
    /// Calls a function with the running tenants and the stored mistakes.
    fn with_running<T>(
        self,
        use_them: impl FnOnce(&mut Running, &[String]) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        // Read before the tenants are locked, so that nobody waits for the journal meanwhile.
        let mut kept = self.kept_mistakes()?;
        // Ignore mistakes that this version does not know.
        let known = mistakes();
        kept.retain(|name| known.contains(&name.as_str()));
        let mut tenants = self.tenants.0.lock();
        let running = match tenants.as_mut() {
            Some(running) => running,
            None => tenants.insert(self.start(&kept)?),
        };
        use_them(running, &kept)
    }

    fn start(self, kept: &[String]) -> Result<Running, Fault> {
        let failed = |detail: String| Fault::new("practice-failed", &[("detail", &detail)]);
        let answers = BTreeMap::new();
        let tenants = simulated_tenants(self.core.library(), &answers);
        let started = self.threads.runtime()?.block_on(Practice::start(0, tenants));
        let practice = started.map_err(|error| failed(error.to_string()))?;
        make(&practice, kept)?;
        let clock = self.core.clock();
        let pem = practice.ca_pem().as_bytes().to_owned();
        let door = Door::practice(practice.address(), &pem, &DoorSettings::default(), move || clock())
            .map_err(|error| failed(error.to_string()))?;
        Ok(Running { practice, door, answers })
    }

    /// The address of the tenants.
    pub(super) fn address(self) -> Result<String, Fault> {
        self.with_running(|running, _| Ok(running.practice.address().to_string()))
    }

    /// The door to the tenants. It leads nowhere else.
    pub(crate) fn door(self) -> Result<Door, Fault> {
        self.with_running(|running, _| Ok(running.door.clone()))
    }

    /// The values on the tenants' screens for somebody who follows a guide under these answers. Sets the tenants up for it.
    pub(crate) fn values(self, plan: &Plan<'_>, answers: &Answers) -> Result<Vec<ScreenValue>, Fault> {
        self.with_running(|running, kept| {
            let before = running.answers.insert(plan.guide.id.to_string(), answers.clone());
            if before.as_ref() != Some(answers) {
                let tenants = simulated_tenants(self.core.library(), &running.answers);
                if running.practice.set_tenants(tenants) {
                    make(&running.practice, kept)?;
                }
            }
            Ok(running.practice.tenants(|tenants| tenants.values(plan.guide)))
        })
    }

    /// The stored mistakes.
    pub(super) fn kept_mistakes(self) -> Result<Vec<String>, Fault> {
        let journal = self.core.journal()?;
        let kept = journal.setting(KEY);
        Ok(kept.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default())
    }

    /// Repairs everything, makes these mistakes, and stores them.
    pub(super) fn make_mistakes(self, names: &[String]) -> Result<(), Fault> {
        self.with_running(|running, _| make(&running.practice, names))?;
        let text =
            serde_json::to_string(names).map_err(|error| Fault::internal("mistakes", &error.to_string()))?;
        Ok(self.core.journal()?.set_setting(KEY, &text)?)
    }

    /// Makes the mistakes that a new practice run begins with, so that there is something to find.
    pub(crate) fn make_first_mistakes(self, plan: &Plan<'_>) -> Result<(), Fault> {
        let mut names = self.kept_mistakes()?;
        let first = first_mistakes(plan, &names);
        if first.is_empty() {
            return Ok(());
        }
        names.extend(first.into_iter().map(ToOwned::to_owned));
        self.make_mistakes(&names)
    }
}

fn make(practice: &Practice, names: &[String]) -> Result<(), Fault> {
    practice.set_mistakes(names).map_err(|unknown| Fault::internal("mistake", &unknown.0))
}
