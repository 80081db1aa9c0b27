//! A comparison on paper: previewed, saved, or opened as PDF.

use lotse_locale::Argument;
use lotse_report::{ComparisonPaper, Document, Done};

use super::Chosen;
use crate::desktop::Desktop;
use crate::papers::{drawn, ending, open_document, text};
use crate::run::Runs;
use crate::settings::preferences;
use crate::settings::save_file::{save_file, shortened};
use crate::wire::requests::PrintComparison;
use crate::wire::{Fault, Paper, Saved};

pub(crate) fn print(runs: Runs<'_>, request: &PrintComparison) -> Result<Paper, Fault> {
    let (document, _) = document(runs, request)?;
    text(runs.core.library(), &document, request.format)
}

pub(crate) fn save(runs: Runs<'_>, desktop: &dyn Desktop, request: &PrintComparison) -> Result<Saved, Fault> {
    let (document, name) = document(runs, request)?;
    let content = drawn(runs.core.library(), &document, request.format)?;
    save_file(runs.core, desktop, &name, ending(request.format), &content)
}

pub(crate) fn open(runs: Runs<'_>, desktop: &dyn Desktop, request: &PrintComparison) -> Result<(), Fault> {
    let (document, name) = document(runs, request)?;
    open_document(runs.core, desktop, (&document, &name))
}

/// The document, and a file name without ending.
fn document(runs: Runs<'_>, request: &PrintComparison) -> Result<(Document, String), Fault> {
    let core = runs.core;
    let journal = core.journal()?;
    let preferences = preferences::read(&journal);
    let chosen = Chosen::of(runs, &journal, &request.what)?;
    let spoken = chosen.spoken(runs, &preferences);
    let words = &core.library().words;
    let printed = Done {
        at: core.now().to_zoned(jiff::tz::TimeZone::system()),
        person: journal.state().person(journal.device()).map(ToOwned::to_owned),
    };
    let organisation = chosen.organisation.map(|it| it.name.as_str());
    let paper = ComparisonPaper { comparison: &spoken, organisation, printed: Some(&printed), words };
    let title =
        words.say(preferences.reader, "compare-title", &[("psa", Argument::Text(spoken.psa.name.clone()))]);
    let name = organisation.map_or_else(|| title.clone(), |it| format!("{} {title}", shortened(it)));
    Ok((paper.document(), format!("{name} {}", printed.at.date())))
}
