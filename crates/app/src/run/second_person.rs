//! A second person who checks a run.
//!
//! Work that was done here before a name was given counts as done by the person who is named now. Without a name nobody can
//! confirm, because there would be nothing to compare. Work without a name from another device stays without one, and the window
//! says so (`SecondView::unnamed`). A second person's confirmation on another computer is only reported: the run still needs one
//! here.
//!
//! This is no signature: a name is whatever was typed. The point is that two people are asked, and whoever confirms their own
//! work has to lie.

use std::collections::BTreeSet;

use icu_normalizer::ComposingNormalizerBorrowed;
use lotse_journal::{DeviceId, Run, Stamp, State, Text};

use super::elsewhere::seconds_elsewhere;
use crate::wire::{SecondState, SecondView};

/// Who worked on a run.
pub(crate) struct Workers {
    /// The names.
    pub(crate) named: BTreeSet<String>,
    /// The devices on which somebody worked who has not given a name there.
    pub(crate) unnamed: BTreeSet<DeviceId>,
}

impl Workers {
    pub(crate) fn of(run: &Run, state: &State) -> Self {
        let mut workers = Self { named: BTreeSet::new(), unnamed: BTreeSet::new() };
        for by in stamps(run) {
            match by.person.as_deref().or_else(|| state.person(by.device)) {
                Some(name) => _ = workers.named.insert(name.to_owned()),
                None => _ = workers.unnamed.insert(by.device),
            }
        }
        workers
    }
}

/// Everything in a run that counts as work. Looking at it, checking it and writing notes do not, because a second person does
/// these.
fn stamps(run: &Run) -> impl Iterator<Item = &Stamp> {
    let ticks = run.ticks.values().flat_map(|ticks| ticks.values()).map(|tick| &tick.by);
    let credentials = run.credentials.values().map(|known| &known.by);
    let elsewhere = run.elsewhere.values();
    let elsewhere = elsewhere.flat_map(|report| report.confirmed.values().chain(&report.finished));
    let seen = run.confirmed.values().map(|seen| &seen.by).chain(elsewhere);
    let steps = ticks.chain(run.skipped.values()).chain(run.problems.values());
    let whole = [&run.started, &run.answered].into_iter().chain(&run.finished);
    steps.chain(credentials).chain(seen).chain(whole)
}

/// Whether two names are the same, ignoring case, white space and Unicode forms.
pub(crate) fn is_same_name(one: &str, other: &str) -> bool {
    let plain = |name: &str| {
        let composed = ComposingNormalizerBorrowed::new_nfkc().normalize(name).to_uppercase().to_lowercase();
        composed.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    plain(one) == plain(other)
}

/// The state of the second person's part. A confirmation becomes invalid if its name turns out to belong to a worker, for example
/// by a hand-over.
pub(crate) fn second_state(run: &Run) -> SecondState {
    match &run.second.confirmed {
        Some(_) if is_second_outdated(run) => SecondState::Outdated,
        Some(_) => SecondState::Confirmed,
        None if run.second.wanted => SecondState::Wanted,
        None => SecondState::None,
    }
}

/// Whether a second person's confirmation is no longer valid: something was changed after it, or the person has worked on the
/// run.
pub(crate) fn is_second_outdated(run: &Run) -> bool {
    let worked = |name: &str| {
        stamps(run).filter_map(|by| by.person.as_deref()).any(|worker| is_same_name(worker, name))
    };
    run.second.confirmed.as_ref().is_some_and(|said| run.second.outdated || worked(&said.name))
}

/// The second person's part in a run.
pub(crate) fn second_view(run: &Run, state: &State) -> SecondView {
    let said = run.second.confirmed.as_ref();
    let workers = Workers::of(run, state);
    SecondView {
        state: second_state(run),
        name: said.map(|said| said.name.clone()).unwrap_or_default(),
        note: said.map(|said| said.note.clone()).unwrap_or_default(),
        at: said.map(|said| said.by.at.to_string()),
        workers: workers.named.into_iter().collect(),
        unnamed: !workers.unnamed.is_empty(),
        elsewhere: seconds_elsewhere(run),
        erasable: run.texts.contains(&Text::SecondPerson),
    }
}

#[cfg(test)]
mod tests {
    use super::is_same_name;

    #[test]
    fn a_name_is_the_same_however_it_is_written() {
        for (one, other) in [
            ("Anna Muster", "anna  MUSTER "),
            ("J\u{fc}rgen", "Ju\u{308}rgen"),
            ("Stra\u{df}er", "STRASSER"),
            ("Anna\u{a0}Muster", "Anna\tMuster"),
            ("\u{ff21}nna", "Anna"),
        ] {
            assert!(is_same_name(one, other), "{one:?} {other:?}");
        }
        for (one, other) in [("Anna", "Anne"), ("Jürgen", "Jurgen"), ("Anna Muster", "Anna"), ("A B", "AB")]
        {
            assert!(!is_same_name(one, other), "{one:?} {other:?}");
        }
    }
}
