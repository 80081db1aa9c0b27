//! What screens showed instead of what a guide says, as a file for the guide's author.
//!
//! It names no organisation and no person. What somebody typed about a screen is in it as it was typed.

use std::collections::BTreeMap;

use lotse_journal::Run;
use lotse_locale::{Argument, Language};
use lotse_vendor::Shapes;
use serde::Serialize;

use crate::desktop::Desktop;
use crate::run::{RunInHand, Runs};
use crate::settings::preferences;
use crate::settings::save_file::save_file;
use crate::wire::requests::RunOnly;
use crate::wire::{Fault, Preferences, Saved};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AuthorFile<'a> {
    format: u8,
    made: String,
    lotse: &'static str,
    guide: &'a str,
    revision: u32,
    answers: &'a BTreeMap<String, String>,
    reader: Language,
    mismatches: Vec<Mismatch<'a>>,
    /// The shapes of the calls of the last check, if this run was checked last since Lotse was started.
    last_check: Option<Shapes>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Mismatch<'a> {
    step: &'a str,
    title: String,
    /// The vendor whose screen it is, and the language that Lotse showed its labels in. `None` if the answers leave the step out.
    vendor: Option<&'a str>,
    screen_language: Option<Language>,
    /// `None` if it is about the step as a whole.
    label: Option<&'a str>,
    seen: &'a str,
    version: Option<&'a str>,
    at: String,
}

pub(crate) fn save(
    runs: Runs<'_>,
    desktop: &dyn Desktop,
    last_check: Option<Shapes>,
    request: &RunOnly,
) -> Result<Saved, Fault> {
    let core = runs.core;
    let journal = core.journal()?;
    let preferences = preferences::read(&journal);
    let in_hand = runs.in_hand(&journal, &request.run)?;
    let file = AuthorFile {
        format: 1,
        made: core.now().to_string(),
        lotse: env!("CARGO_PKG_VERSION"),
        guide: &in_hand.run.guide,
        revision: in_hand.guide.revision,
        answers: &in_hand.run.answers,
        reader: preferences.reader,
        mismatches: mismatches(runs, in_hand.run, &in_hand, &preferences),
        last_check,
    };
    let text = serde_json::to_string_pretty(&file)
        .map_err(|error| Fault::internal("mismatches", &error.to_string()))?;
    let guide = Argument::Text(in_hand.run.guide.clone());
    let name = core.library().words.say(preferences.reader, "report-mismatches-name", &[("guide", guide)]);
    // Saving asks where, which can take long.
    drop(in_hand);
    drop(journal);
    save_file(core, desktop, &name, "json", text.as_bytes())
}

fn mismatches<'a>(
    runs: Runs<'_>,
    run: &'a Run,
    in_hand: &'a RunInHand<'_, '_>,
    preferences: &Preferences,
) -> Vec<Mismatch<'a>> {
    let words = &runs.core.library().words;
    let vendor_of = |step: &str| {
        let mut steps = in_hand.plan.steps();
        steps.find(|(_, planned)| planned.step.id.as_str() == step).map(|(part, _)| part.part.vendor.as_str())
    };
    let title = |step: &str| {
        let id = step.parse().ok();
        id.map_or_else(String::new, |id| words.step_title(&in_hand.guide.id, &id, preferences.reader))
    };
    let of_step = |(step, labels): (&'a String, &'a BTreeMap<String, lotse_journal::Mismatch>)| {
        let vendor = vendor_of(step);
        let screen =
            |vendor: &str| preferences.products.get(vendor).copied().unwrap_or(preferences.products_default);
        let said = |text: &'a str| Some(text).filter(|text| !text.is_empty());
        let of_label = move |(label, it): (&'a String, &'a lotse_journal::Mismatch)| Mismatch {
            step,
            title: title(step),
            vendor,
            screen_language: vendor.map(screen),
            label: said(label),
            seen: &it.seen,
            version: said(&it.version),
            at: it.by.at.to_string(),
        };
        labels.iter().map(of_label).collect::<Vec<_>>()
    };
    run.mismatches.iter().flat_map(of_step).collect()
}
