//! Which texts of a run or an organisation are in the journal, and which were erased.

use std::sync::Arc;

use crate::erasure::PastErasure;
use crate::{Fact, KeyNote, RunId, Stamp, State, Text};

/// Records which texts a fact adds or erases. Returns the fact to apply: for an erasure, one that deletes the text, or `None` if
/// that changes nothing.
pub(crate) fn record(state: &mut State, by: &Stamp, fact: Fact) -> Option<Fact> {
    state.erasures.extend(PastErasure::of(by.device, by.at, &fact).map(Arc::new));
    match fact {
        Fact::OrganisationErased { .. } => None,
        Fact::NoteErased { run, step, .. } => {
            text_erased(state, run, Text::Note(step.clone()), by);
            Some(Fact::NoteWritten { run, step, text: String::new() })
        }
        Fact::CredentialErased { run, credential, .. } => {
            text_erased(state, run, Text::Credential(credential.clone()), by);
            let known = state.run(run)?.credentials.get(&credential);
            // A value that is not secret is erased with its event; a key in the keychain stays.
            let goes = known.is_none_or(|known| is_public(&known.stored));
            goes.then_some(Fact::CredentialDeleted { run, credential })
        }
        Fact::SecondPersonErased { run, .. } => {
            text_erased(state, run, Text::SecondPerson, by);
            Some(Fact::SecondPersonWithdrawn { run })
        }
        Fact::ValueErased { organisation, value, .. } => {
            let is_own = state.is_own(by.device);
            if is_own {
                state.runs_of_mut(organisation).for_each(|run| run.check_erased = true);
            }
            let known = state.organisations.get_mut(&organisation)?;
            if is_own {
                known.texts.remove(&value);
            }
            let goes = known.values.get(&value).is_none_or(|known| is_public(&known.stored));
            goes.then_some(Fact::ValueDeleted { organisation, value })
        }
        fact => {
            note_text(state, &fact);
            Some(fact)
        }
    }
}

fn text_erased(state: &mut State, run: RunId, text: Text, by: &Stamp) {
    let is_own = state.is_own(by.device);
    let Some(run) = state.run_mut(run) else { return };
    if let Text::Note(step) = &text {
        run.mismatches.remove(step);
    }
    if is_own {
        run.check_erased |= matches!(text, Text::Credential(_));
        run.texts.remove(&text);
    }
    // A text that another computer has erased is still here, and can be erased here too.
    if !run.texts.contains(&text) {
        run.erased.insert(text, by.clone());
    }
}

fn note_text(state: &mut State, fact: &Fact) {
    if let Fact::ValueStored { organisation, value, stored } = fact
        && is_public(stored)
        && let Some(organisation) = state.organisations.get_mut(organisation)
    {
        organisation.texts.insert(value.clone());
    }
    let text = match fact {
        Fact::NoteWritten { step, text: said, .. } | Fact::MismatchNoted { step, seen: said, .. }
            if !said.trim().is_empty() =>
        {
            Text::Note(step.clone())
        }
        Fact::CredentialStored { credential, stored, .. } if is_public(stored) => {
            Text::Credential(credential.clone())
        }
        Fact::SecondPersonConfirmed { .. } => Text::SecondPerson,
        _ => return,
    };
    if let Some(run) = fact.run().and_then(|run| state.run_mut(run)) {
        run.texts.insert(text);
    }
}

/// Whether the journal has the value itself.
const fn is_public(stored: &KeyNote) -> bool {
    stored.value.is_some()
}
