//! What a file claims about runs (checks, completions, confirmations), which nobody on this computer can verify, and which
//! statements made here become invalid because of it.

use std::collections::BTreeMap;

use lotse_journal::{Report, Run, Stamp, State};
use lotse_locale::Language;

use crate::core::is_run_in_view;
use crate::run::Runs;
use crate::run::elsewhere::{in_short, told_by};
use crate::run::second_person::second_state;
use crate::run::verdict::is_outdated;
use crate::wire::{HandOverChange, SecondState, ToldKind, VoidKind};

/// First what becomes invalid, then the claims of others.
pub(super) fn claims(runs: Runs<'_>, before: &State, after: &State, reader: Language) -> Vec<HandOverChange> {
    let mut void: BTreeMap<u8, (VoidKind, Vec<String>)> = BTreeMap::new();
    let mut said = Vec::new();
    for run in after.all_runs().filter(|run| is_run_in_view(after, run.id)) {
        let title = runs.title(run, reader);
        if let Some(known) = before.run(run.id) {
            for (place, what) in voided(runs, (known, before), (run, after)) {
                void.entry(place).or_insert_with(|| (what, Vec::new())).1.push(title.clone());
            }
        }
        let nothing = Report::default();
        for (device, report) in &run.elsewhere {
            let known = before.run(run.id).and_then(|run| run.elsewhere.get(device)).unwrap_or(&nothing);
            said.extend(news(runs, known, report, &title));
        }
    }
    let void = void.into_values().map(|(what, titles)| HandOverChange::Void { what, titles });
    void.chain(said).collect()
}

/// What becomes invalid in a run, with its sort order.
fn voided(runs: Runs<'_>, (run, before): (&Run, &State), (is, after): (&Run, &State)) -> Vec<(u8, VoidKind)> {
    let outdated = |run: &Run, state: &State| {
        let Some(check) = runs.last_check(run) else { return false };
        let plan = runs.of(run).ok().map(|in_hand| in_hand.plan);
        let organisation = state.organisation(run.organisation);
        is_outdated(runs.archive, &check, run, plan.as_deref(), organisation)
    };
    let second = |run: &Run| second_state(run) == SecondState::Confirmed;
    let seen = run.confirmed.keys().any(|finding| !is.confirmed.contains_key(finding));
    let all = [
        (run.finished.is_some() && is.finished.is_none(), VoidKind::Finished),
        (run.check.is_some() && !outdated(run, before) && outdated(is, after), VoidKind::Checked),
        (seen, VoidKind::Confirmed),
        (second(run) && !second(is), VoidKind::Second),
    ];
    (0..).zip(all).filter_map(|(place, (is_so, what))| is_so.then_some((place, what))).collect()
}

/// What is new in a computer's claims about a run.
fn news(runs: Runs<'_>, known: &Report, report: &Report, title: &str) -> Vec<HandOverChange> {
    let mut news = Vec::new();
    let mut tell = |what, by: &Stamp, count: usize, name: &str| {
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        let (title, name) = (title.to_owned(), name.to_owned());
        news.push(HandOverChange::Told { what, title, by: told_by(by), count, name });
    };
    if let Some(made) = report.check.as_ref().filter(|made| known.check.as_ref() != Some(made)) {
        let wrong = in_short(runs.archive, made, report.outdated).map_or(0, |told| told.findings);
        tell(ToldKind::Checked, &made.by, wrong.try_into().unwrap_or(usize::MAX), "");
    }
    let seen: Vec<&Stamp> = report
        .confirmed
        .iter()
        .filter(|(id, by)| known.confirmed.get(*id) != Some(by))
        .map(|(_, by)| by)
        .collect();
    if let Some(last) = seen.iter().max_by_key(|by| by.sequence) {
        tell(ToldKind::Confirmed, last, seen.len(), "");
    }
    if let Some(by) = report.finished.as_ref().filter(|by| known.finished.as_ref() != Some(by)) {
        tell(ToldKind::Finished, by, 0, "");
    }
    if let Some(said) = report.second.as_ref().filter(|said| known.second.as_ref() != Some(said)) {
        tell(ToldKind::Second, &said.by, 0, &said.name);
    }
    news
}
