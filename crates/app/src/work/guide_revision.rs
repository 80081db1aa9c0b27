//! What changed in a guide since a run went through it.
//!
//! A run is compared with the guide as it was stored at the start of the run, under the run's own answers. Meaning counts, not
//! only the number: a guide that was changed without a new revision number is found too. The run itself does not change: ticks
//! stay, and a finished run stays finished, until the technician continues with today's revision.

use lotse_guide::{Answers, diff, parse};
use lotse_journal::{Fact, Journal};

use super::run_page::run_page;
use crate::core::Core;
use crate::run::plan_queries::may_skip;
use crate::run::progress::moved_position;
use crate::run::{RunInHand, Runs};
use crate::wire::{Fault, Run};

pub(crate) fn take_revision(runs: Runs<'_>, id: &str) -> Result<Run, Fault> {
    let mut journal = runs.core.journal()?;
    let facts = revision_facts(runs.core, &journal, &runs.in_hand(&journal, id)?);
    if !facts.is_empty() {
        journal.append_all(runs.core.now(), facts)?;
    }
    drop(journal);
    run_page(runs, id)
}

/// The facts for continuing a run with today's guide. In a run under way, the ticks of changed actions are removed, because they
/// are about other actions. Empty if nothing changed.
pub(super) fn revision_facts(core: &Core, journal: &Journal, in_hand: &RunInHand<'_, '_>) -> Vec<Fact> {
    let (run, diff) = (in_hand.run, &in_hand.revision_diff);
    if !diff.behind {
        return Vec::new();
    }
    let mut facts: Vec<Fact> = kept_guide(core, journal, &run.guide).into_iter().collect();
    facts.push(Fact::RevisionTaken { run: run.id, revision: in_hand.guide.revision });
    if run.finished.is_some() {
        return facts;
    }
    for (step, ticks) in &run.ticks {
        let stale = ticks.keys().filter(|action| diff.is_stale(run, step, action));
        facts.extend(stale.map(|action| Fact::ActionUnticked {
            run: run.id,
            step: step.clone(),
            action: action.clone(),
        }));
    }
    let stays_skipped = |step: &str| {
        let mut steps = in_hand.plan.steps();
        steps.any(|(_, planned)| planned.step.id.as_str() == step && may_skip(run, planned))
    };
    for step in diff.different.iter().filter(|step| run.skipped.contains_key(*step)) {
        if !stays_skipped(step) {
            facts.push(Fact::StepUnskipped { run: run.id, step: step.clone() });
        }
    }
    let moved = moved_position(&in_hand.plan, run, diff);
    facts.extend(moved.map(|step| Fact::StepOpened { run: run.id, step }));
    facts
}

/// The guide as a fact, unless it is already stored with this revision and meaning.
pub(super) fn kept_guide(core: &Core, journal: &Journal, guide: &str) -> Option<Fact> {
    let today = core.library().get(guide)?;
    let none = Answers::new();
    let same = |text: &str| {
        text == today.text
            || parse(text).is_ok_and(|old| diff(&old.plan(&none), &today.guide.plan(&none)).is_empty())
    };
    let (guide, revision) = (guide.to_owned(), today.guide.revision);
    let known = journal.state().guide_of(journal.device(), &guide, revision).is_some_and(same);
    (!known).then(|| Fact::GuideKept { guide, revision, text: today.text.clone() })
}
