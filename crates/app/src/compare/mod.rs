//! The rights that guides ask of one PSA, side by side: for guides that are chosen, or for the runs of an organisation. It only
//! reads, and calls no vendor.

mod checked;
mod paper;
mod seen;

pub(crate) use paper::{open, print, save};

use std::collections::BTreeMap;

use lotse_guide::{Answers, Comparison, Guide, Id, Plan, assume};
use lotse_journal::{Journal, Mode, Organisation, Run};
use lotse_locale::{SpokenComparison, Vendor};

use checked::Checked;

use crate::core::{answers_of, organisation_in_view};
use crate::run::Runs;
use crate::settings::preferences;
use crate::wire::requests::CompareRights;
use crate::wire::{CompareOrganisation, ComparePage, ComparePsa, Fault, Preferences};

pub(crate) fn page(runs: Runs<'_>, request: &CompareRights) -> Result<ComparePage, Fault> {
    let journal = runs.core.journal()?;
    let preferences = preferences::read(&journal);
    let chosen = Chosen::of(runs, &journal, request)?;
    let organisations = journal.state().organisations().into_iter().filter_map(|organisation| {
        let mut psas: Vec<String> = Vec::new();
        for run in journal.state().runs_of(organisation.id) {
            let psa = runs.core.library().get(&run.guide).and_then(|it| it.guide.psa.as_ref());
            psas.extend(psa.map(ToString::to_string).filter(|psa| !psas.contains(psa)));
        }
        let (id, name) = (organisation.id.to_string(), organisation.name.clone());
        (!psas.is_empty()).then_some(CompareOrganisation { id, name, psas })
    });
    Ok(ComparePage {
        psas: psas(runs, &preferences),
        organisations: organisations.collect(),
        organisation: chosen.organisation.map(|it| it.id.to_string()),
        psa: chosen.psa.to_string(),
        chosen: chosen.guides.iter().map(|guide| guide.id.to_string()).collect(),
        comparison: (!chosen.guides.is_empty()).then(|| chosen.spoken(runs, &preferences)),
    })
}

/// The PSAs that guides are for, with these guides.
fn psas(runs: Runs<'_>, preferences: &Preferences) -> Vec<ComparePsa> {
    let mut all: BTreeMap<String, ComparePsa> = BTreeMap::new();
    for listing in runs.core.library().listings() {
        let Some((id, name)) = &listing.psa else { continue };
        let known = all.entry(id.clone()).or_insert_with(|| ComparePsa {
            psa: Vendor { id: id.clone(), name: name.clone() },
            guides: Vec::new(),
        });
        let title = listing.titles.get(&preferences.reader).cloned().unwrap_or_default();
        known.guides.push(Vendor { id: listing.id.clone(), name: title });
    }
    let mut all: Vec<ComparePsa> = all.into_values().collect();
    all.sort_by(|a, b| a.psa.name.cmp(&b.psa.name));
    all
}

/// What is compared.
struct Chosen<'a, 'j> {
    psa: Id,
    guides: Vec<&'a Guide>,
    /// The answers that were given for each guide: in the request, else in its run.
    given: Vec<Answers>,
    /// The run of each guide, if an organisation has one.
    runs: Vec<Option<&'j Run>>,
    organisation: Option<&'j Organisation>,
}

impl<'a, 'j> Chosen<'a, 'j> {
    fn of(runs: Runs<'a>, journal: &'j Journal, request: &CompareRights) -> Result<Self, Fault> {
        let library = runs.core.library();
        let organisation = match &request.organisation {
            Some(id) => Some(organisation_in_view(journal, id)?),
            None => None,
        };
        let own: Vec<&'j Run> = organisation.map(|it| current(journal, it)).unwrap_or_default();
        let psa_of = |run: &&Run| library.get(&run.guide).and_then(|it| it.guide.psa.clone());
        let common = || most(journal.state().runs().iter().filter_map(psa_of));
        let offered = || most(library.all().filter_map(|(_, it)| it.guide.psa.clone()));
        let asked = request.psa.as_ref().and_then(|psa| psa.parse().ok());
        let psa: Id =
            (asked.or_else(|| most(own.iter().filter_map(psa_of))).or_else(common).or_else(offered))
                .ok_or_else(|| Fault::new("guide-unknown", &[("guide", "")]))?;
        let is_for = |guide: &&Guide| guide.psa.as_ref() == Some(&psa);
        let named = request.guides.iter().flatten();
        let mut guides: Vec<&Guide> = match (&request.guides, organisation) {
            (Some(_), _) => named.map(|id| library.guide(id)).collect::<Result<_, _>>()?,
            (None, Some(_)) => own.iter().filter_map(|run| library.guide(&run.guide).ok()).collect(),
            (None, None) => library.all().map(|(_, it)| &it.guide).collect(),
        };
        guides.retain(is_for);
        let run_of = |guide: &&Guide| own.iter().find(|run| run.guide == guide.id.as_str()).copied();
        let its_runs: Vec<Option<&Run>> = guides.iter().map(run_of).collect();
        let given = guides.iter().zip(&its_runs).map(|(guide, run)| {
            let asked = request.answers.get(guide.id.as_str());
            asked.or_else(|| Some(&run.as_ref()?.answers)).map(answers_of).unwrap_or_default()
        });
        Ok(Self { psa, given: given.collect(), guides, runs: its_runs, organisation })
    }

    fn spoken(&self, runs: Runs<'_>, preferences: &Preferences) -> SpokenComparison {
        let words = &runs.core.library().words;
        let products = preferences.product_languages();
        let answers: Vec<_> =
            self.guides.iter().zip(&self.given).map(|(guide, given)| assume(guide, given)).collect();
        let plans: Vec<Plan<'_>> =
            self.guides.iter().zip(&answers).map(|(guide, (answers, _))| guide.plan(answers)).collect();
        let comparison = Comparison::of(&self.psa, &plans);
        let tongue = (preferences.reader, &products);
        let mut spoken = words.speak_comparison((&self.psa, &comparison), &plans, &answers, tongue);
        if self.organisation.is_some() {
            let checked = |at: usize| {
                Checked { runs, words, comparison: &comparison, spoken: &spoken, at }
                    .view(self.runs[at], self.organisation)
            };
            let checked = (0..self.guides.len()).map(checked).collect();
            spoken.checked = checked;
        }
        spoken
    }
}

/// One run for each guide: the one that was worked on last, real ones before practice.
fn current<'j>(journal: &'j Journal, organisation: &Organisation) -> Vec<&'j Run> {
    let mut current: Vec<&Run> = Vec::new();
    let mut all = journal.state().runs_of(organisation.id);
    all.sort_by_key(|run| run.mode == Mode::Practice);
    for run in all {
        if !current.iter().any(|known| known.guide == run.guide) {
            current.push(run);
        }
    }
    current
}

/// What occurs most often; of several, the first.
fn most(all: impl Iterator<Item = Id>) -> Option<Id> {
    let mut counts: Vec<(Id, usize)> = Vec::new();
    for id in all {
        match counts.iter_mut().find(|(known, _)| *known == id) {
            Some((_, count)) => *count += 1,
            None => counts.push((id, 1)),
        }
    }
    let best = counts.iter().map(|(_, count)| *count).max()?;
    counts.into_iter().find(|(_, count)| *count == best).map(|(id, _)| id)
}
