//! Folding: computes the state from all events in order.
//!
//! Folding never fails and refuses nothing: an event that was written has happened, even if today's rules would refuse it
//! (`rules` is checked before writing). An event about something unknown is skipped.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use crate::arrival::Arrivals;
use crate::order::{Placed, Source};
use crate::shown::shown;
use crate::state::Kept;
use crate::{
    Compared, Credential, Customers, DeviceId, Event, Fact, Mismatch, Organisation, OrganisationId, Run,
    RunId, Second, Stamp, State, Tick, judged, texts,
};

/// The state after `events`, in this order, in the journal of the device `own`.
pub fn fold(own: DeviceId, events: &[Event]) -> State {
    let arrivals = Arrivals::of_events(own, events);
    let mut state = State::of(own);
    for Event { at, device, sequence, fact, .. } in events {
        let (at, device, sequence) = (*at, *device, *sequence);
        let source = Source { at, device, sequence, arrived: arrivals.of(device, sequence) };
        apply(&mut state, source, fact.clone());
    }
    judged::settle(&mut state);
    state
}

/// The state after facts of several devices, none of which is this one.
pub(crate) fn fold_foreign(mut facts: Vec<Placed>) -> State {
    let mut state = State::default();
    facts.sort_unstable_by_key(|placed| placed.key);
    for placed in facts {
        apply(&mut state, placed.source(None), placed.fact);
    }
    state
}

/// Applies one fact.
#[expect(clippy::too_many_lines, reason = "one arm for each kind of fact, most of them one line")]
pub(crate) fn apply(state: &mut State, source: Source, fact: Fact) {
    let Source { at, device, sequence, arrived } = source;
    let by = Stamp { at, device, sequence, person: state.people.get(&device).cloned() };
    let Some(fact) = texts::record(state, &by, shown(fact)) else { return };
    judged::judge_when_here(state, &by, arrived, &fact);
    match fact {
        Fact::OrganisationAdded { organisation: id, name } => {
            let values = BTreeMap::new();
            let texts = BTreeSet::new();
            let new = Organisation { id, name, added: at, removed: None, practice: false, values, texts };
            state.organisations.entry(id).or_insert(new);
        }
        Fact::OrganisationRenamed { organisation, name } => alter(state, organisation, |it| it.name = name),
        Fact::OrganisationRemoved { organisation } => {
            alter(state, organisation, |it| it.removed = Some(at));
        }
        Fact::OrganisationRestored { organisation } => alter(state, organisation, |it| it.removed = None),
        Fact::RunStarted { run: id, organisation, guide, revision, mode, answers } => {
            let kept = state.kept(device, &guide, revision);
            if let Entry::Vacant(place) = state.runs.entry(id) {
                place.insert(Arc::new(Run {
                    begun_with: (revision, answers.clone()),
                    id,
                    organisation,
                    guide,
                    revision,
                    kept,
                    mode,
                    answers,
                    answered: by.clone(),
                    position: None,
                    ticks: BTreeMap::default(),
                    notes: BTreeMap::default(),
                    mismatches: BTreeMap::default(),
                    skipped: BTreeMap::default(),
                    problems: BTreeMap::default(),
                    credentials: BTreeMap::default(),
                    changed: false,
                    confirmed: BTreeMap::default(),
                    checks: 0,
                    check: None,
                    check_before: None,
                    deeper: None,
                    verified: None,
                    customers: Customers::default(),
                    check_erased: false,
                    second: Second::default(),
                    started: by,
                    touched: at,
                    worked: SignedDuration::ZERO,
                    finished: None,
                    finished_with: None,
                    removed: None,
                    elsewhere: BTreeMap::default(),
                    texts: BTreeSet::default(),
                    erased: BTreeMap::default(),
                }));
            }
        }
        Fact::AnswersChanged { run, answers } => touch(state, run, at, |it| {
            it.answers = answers;
            it.answered = by;
        }),
        Fact::StepOpened { run, step } => touch(state, run, at, |it| it.position = Some(step)),
        Fact::ActionTicked { run, step, action } => {
            touch(state, run, at, |it| it.tick(step, action, Tick { by, together: false }));
        }
        Fact::ActionsTicked { run, step, actions } => touch(state, run, at, |it| {
            for action in actions {
                it.tick(step.clone(), action, Tick { by: by.clone(), together: true });
            }
        }),
        Fact::ActionUnticked { run, step, action } => touch(state, run, at, |it| it.untick(&step, &action)),
        Fact::StepSkipped { run, step } => touch(state, run, at, |it| _ = it.skipped.insert(step, by)),
        Fact::StepUnskipped { run, step } => touch(state, run, at, |it| _ = it.skipped.remove(&step)),
        Fact::ProblemMarked { run, step } => touch(state, run, at, |it| it.mark_problem(step, by)),
        Fact::ProblemCleared { run, step } => touch(state, run, at, |it| _ = it.problems.remove(&step)),
        Fact::NoteWritten { run, step, text } => {
            let text = state.known.note(run, &step, (device, sequence), text);
            touch(state, run, at, |it| it.write_note(step, text, by));
        }
        Fact::MismatchNoted { run, step, label, seen, version } => {
            touch(state, run, at, |it| it.note_mismatch(step, label, Mismatch { seen, version, by }));
        }
        // What another computer has proved is not known here.
        Fact::RunVerified { run } if !state.is_own(device) => touch(state, run, at, |_| {}),
        Fact::RunVerified { run } => touch(state, run, at, |it| it.verified = Some(by)),
        Fact::CustomersCompared { run, counts } => {
            touch(state, run, at, |it| it.customers.compared = Some(Compared { counts, by }));
        }
        Fact::CustomerMatched { run, customer, company } => {
            touch(state, run, at, |it| _ = it.customers.matched.insert(customer, company));
        }
        Fact::CustomerUnmatched { run, customer } => {
            touch(state, run, at, |it| _ = it.customers.matched.remove(&customer));
        }
        Fact::RunRemoved { run } => touch(state, run, at, |it| it.removed = Some(at)),
        Fact::RunRestored { run } => touch(state, run, at, |it| it.removed = None),
        Fact::OrganisationPractises { organisation } => alter(state, organisation, |it| it.practice = true),
        Fact::ValueStored { organisation, value, stored } => {
            alter(state, organisation, |it| _ = it.values.insert(value, Credential { stored, by }));
        }
        Fact::ValueExpires { organisation, value, expires } => alter(state, organisation, |it| {
            if let Some(known) = it.values.get_mut(&value) {
                known.stored.expires = expires;
            }
        }),
        Fact::ValueDeleted { organisation, value } => {
            alter(state, organisation, |it| _ = it.values.remove(&value));
        }
        Fact::CredentialStored { run, credential, stored } => {
            touch(state, run, at, |it| _ = it.credentials.insert(credential, Credential { stored, by }));
        }
        Fact::CredentialExpires { run, credential, expires } => touch(state, run, at, |it| {
            if let Some(known) = it.credentials.get_mut(&credential) {
                known.stored.expires = expires;
            }
        }),
        Fact::CredentialDeleted { run, credential } => {
            touch(state, run, at, |it| _ = it.credentials.remove(&credential));
        }
        // `judged` has handled these above.
        Fact::RunFinished { run }
        | Fact::RunReopened { run }
        | Fact::CheckMade { run, .. }
        | Fact::FindingConfirmed { run, .. }
        | Fact::FindingUnconfirmed { run, .. }
        | Fact::SecondPersonWanted { run }
        | Fact::SecondPersonUnwanted { run }
        | Fact::SecondPersonConfirmed { run, .. }
        | Fact::SecondPersonWithdrawn { run } => touch(state, run, at, |_| {}),
        // These do not change the state. For an erasure, the fact that deletes the text was applied instead.
        Fact::WebhookDeletion { .. }
        | Fact::OrganisationErased { .. }
        | Fact::NoteErased { .. }
        | Fact::CredentialErased { .. }
        | Fact::SecondPersonErased { .. }
        | Fact::ValueErased { .. } => {}
        Fact::HandOverTaken { heads, .. } => {
            state.known.take(device, &heads);
            if state.is_own(device) {
                judged::arrive(state, sequence);
            }
        }
        Fact::PersonNamed { name } if name.is_empty() => _ = state.people.remove(&device),
        Fact::PersonNamed { name } => _ = state.people.insert(device, name.into()),
        Fact::GuideKept { guide, revision, text } => {
            let text: Arc<str> = text.into();
            let texts = state.guides.entry(guide).or_default();
            let kept = (texts.entry(revision))
                .or_insert_with(|| Kept { last: Arc::clone(&text), by: BTreeMap::new() });
            kept.last = Arc::clone(&text);
            kept.by.insert(device, text);
        }
        Fact::RevisionTaken { run, revision } => {
            state.take_revision(run, device, revision);
            touch(state, run, at, |_| {});
        }
    }
}

fn alter(state: &mut State, id: OrganisationId, change: impl FnOnce(&mut Organisation)) {
    if let Some(organisation) = state.organisations.get_mut(&id) {
        change(organisation);
    } else {
        tracing::warn!(organisation = %id, "an event about an unknown organisation was passed over");
    }
}

/// After this long without an event, whoever works on a run is somewhere else.
const BREAK: SignedDuration = SignedDuration::from_mins(10);

fn touch(state: &mut State, id: RunId, at: Timestamp, change: impl FnOnce(&mut Run)) {
    if let Some(run) = state.run_mut(id) {
        let since = at.duration_since(run.touched);
        if since.is_positive() && since <= BREAK {
            run.worked += since;
        }
        run.touched = at;
        change(run);
    } else {
        tracing::warn!(run = %id, "an event about an unknown run was passed over");
    }
}
