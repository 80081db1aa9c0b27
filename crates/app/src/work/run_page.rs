//! The page of a run.

use lotse_guide::diff;
use lotse_journal::Journal;
use lotse_locale::SpokenChanges;

use super::consoles::consoles;
use crate::core::answers_of;
use crate::keys::Owner;
use crate::run::customers::told;
use crate::run::second_person::second_view;
use crate::run::{RunInHand, Runs};
use crate::settings::preferences;
use crate::wire::{Fault, Preferences, Run, RunChanges};

pub(crate) fn run_page(runs: Runs<'_>, id: &str) -> Result<Run, Fault> {
    let core = runs.core;
    let device = core.device()?;
    let journal = core.journal()?;
    let preferences = preferences::read(&journal);
    let in_hand = runs.in_hand(&journal, id)?;
    let run = in_hand.run;
    let stored = |credential: &&lotse_guide::Credential| {
        let id = credential.id.as_str();
        Some((id.to_owned(), Owner::Run(run).key(id).stored(&core.keys, &device)?))
    };
    Ok(Run {
        view: in_hand.row(runs, journal.state().organisation(run.organisation), &preferences),
        guide: runs.speak(&in_hand.plan, &preferences),
        answers: run.answers.clone(),
        stored: in_hand.plan.credentials.iter().filter_map(stored).collect(),
        consoles: consoles(&journal, &in_hand, &device),
        customers: told(&in_hand),
        second: second_view(run, journal.state()),
        changes: run_changes(runs, &journal, &in_hand, &preferences),
        older: runs.older_guide(run),
        progress: in_hand.progress,
    })
}

/// What changed in the guide of a run, in words. `None` if the run is not behind.
fn run_changes(
    runs: Runs<'_>,
    journal: &Journal,
    in_hand: &RunInHand<'_, '_>,
    preferences: &Preferences,
) -> Option<RunChanges> {
    if !in_hand.revision_diff.behind {
        return None;
    }
    let run = in_hand.run;
    let speak = |text: &str| -> Option<SpokenChanges> {
        let old = runs.archive.guide(text)?;
        let old = old.plan(&answers_of(&run.answers));
        let (reader, products) = (preferences.reader, preferences.product_languages());
        let words = &runs.core.library().words;
        Some(words.speak_changes(&old, &in_hand.plan, &diff(&old, &in_hand.plan), reader, &products))
    };
    let changes = run.kept.as_deref().and_then(speak);
    let foreign = changes.is_some() && run.kept.as_deref().is_some_and(|text| runs.is_foreign(journal, text));
    Some(RunChanges { from: run.revision, to: in_hand.guide.revision, changes, foreign })
}
