//! The running tenants and the mistakes in them.

use std::collections::BTreeMap;

use lotse_guide::{Answers, Plan};
use lotse_practice::{
    Practice, ScreenGroup, ScreenValue, Tenants as Simulated, Wrong, first_mistakes, mistakes, mistakes_of,
    touching, values,
};
use lotse_vendor::{Door, DoorSettings};
use parking_lot::Mutex;

use crate::core::{Core, Library};
use crate::desktop::Threads;
use crate::wire::Fault;

/// The setting with the mistakes, so that a practice run finds its tenants unchanged.
const KEY: &str = "practice-mistakes";
/// The setting with what was changed on the tenants' screens beside the mistakes.
const EDITS: &str = "practice-edits";

/// The controls that were set, for each guide on whose screens this was done. The guide of the last change comes last.
type Edits = Vec<(String, BTreeMap<String, String>)>;

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

/// The screens of the tenants for a guide.
pub(super) struct Screens {
    pub(super) groups: Vec<ScreenGroup>,
    /// How many controls are not as the guide asks.
    pub(super) wrong: usize,
    /// The mistakes that can be seen and repaired there.
    pub(super) drawn: Vec<&'static str>,
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
        let clock = self.core.clock();
        let pem = practice.ca_pem().as_bytes().to_owned();
        let door = Door::practice(practice.address(), &pem, &DoorSettings::default(), move || clock())
            .map_err(|error| failed(error.to_string()))?;
        let running = Running { practice, door, answers };
        self.make(&running, kept)?;
        Ok(running)
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
                    self.make(running, kept)?;
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

    fn kept_edits(self) -> Result<Edits, Fault> {
        let journal = self.core.journal()?;
        let kept = journal.setting(EDITS);
        Ok(kept.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default())
    }

    /// Sets the tenants up with these mistakes, and stores them.
    pub(super) fn make_mistakes(self, names: &[String]) -> Result<(), Fault> {
        self.with_running(|running, _| self.make(running, names))?;
        self.store(KEY, &names)
    }

    fn store(self, key: &str, what: &impl serde::Serialize) -> Result<(), Fault> {
        let text =
            serde_json::to_string(what).map_err(|error| Fault::internal("practice", &error.to_string()))?;
        Ok(self.core.journal()?.set_setting(key, &text)?)
    }

    /// Sets the tenants up with these mistakes and the stored changes.
    fn make(self, running: &Running, names: &[String]) -> Result<(), Fault> {
        let edits = self.kept_edits()?;
        running.practice.set_mistakes(names).map_err(|unknown| Fault::internal("mistake", &unknown.0))?;
        running.practice.tenants(|tenants| self.edit(tenants, &running.answers, &edits, None));
        Ok(())
    }

    /// Makes these changes on the screens of all guides but one.
    fn edit(
        self,
        tenants: &mut Simulated,
        answers: &BTreeMap<String, Answers>,
        edits: &Edits,
        but: Option<&str>,
    ) {
        let unanswered = Answers::new();
        for (id, edits) in edits.iter().filter(|(id, _)| Some(id.as_str()) != but) {
            // A guide that was removed has no screen.
            if let Ok(guide) = self.core.library().guide(id) {
                tenants.edit(&guide.plan(answers.get(id).unwrap_or(&unanswered)), edits);
            }
        }
    }

    /// The tenants before the mistakes and the changes of this guide.
    fn base(self, running: &Running, guide: &str) -> Result<Simulated, Fault> {
        let mut base = simulated_tenants(self.core.library(), &running.answers);
        self.edit(&mut base, &running.answers, &self.kept_edits()?, Some(guide));
        Ok(base)
    }

    /// The screens of the tenants for a guide.
    pub(super) fn screens(self, plan: &Plan<'_>) -> Result<Screens, Fault> {
        self.with_running(|running, _| {
            let base = self.base(running, plan.guide.id.as_str())?;
            let groups = running.practice.tenants(|tenants| tenants.screen(plan));
            let right = values(&base.screen(plan));
            let wrong =
                values(&groups).into_iter().filter(|(id, value)| right.get(id) != Some(value)).count();
            let drawn = touching(&base, plan, mistakes_of(plan.guide), None);
            Ok(Screens { groups, wrong, drawn })
        })
    }

    /// Sets a control on the screens of a guide: repairs a mistake, or makes a change that is stored beside them.
    pub(super) fn set(self, plan: &Plan<'_>, control: &str, value: &str) -> Result<(), Fault> {
        let guide = plan.guide.id.to_string();
        let mut all = self.kept_edits()?;
        let edits =
            all.iter().find(|(id, _)| *id == guide).map(|(_, edits)| edits.clone()).unwrap_or_default();
        let after = self.with_running(|running, kept| {
            let base = self.base(running, &guide)?;
            let after = Wrong { mistakes: kept.to_vec(), edits }.after(&base, plan, control, value);
            after.ok_or_else(|| Fault::internal("control", control))
        })?;
        all.retain(|(id, _)| *id != guide);
        all.push((guide, after.edits));
        self.store(EDITS, &all)?;
        self.make_mistakes(&after.mistakes)
    }

    /// Undoes what was changed on the screens of a guide, and makes the mistakes that a first run begins with.
    pub(super) fn begin_again(self, plan: &Plan<'_>) -> Result<(), Fault> {
        let mut all = self.kept_edits()?;
        all.retain(|(id, _)| id != plan.guide.id.as_str());
        self.store(EDITS, &all)?;
        let of_guide = mistakes_of(plan.guide);
        let mut names = self.kept_mistakes()?;
        names.retain(|name| !of_guide.contains(&name.as_str()));
        names.extend(first_mistakes(plan, &[]).into_iter().map(ToOwned::to_owned));
        self.make_mistakes(&names)
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
