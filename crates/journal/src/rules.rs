//! The rules: which facts make sense against a state.
//!
//! Checked before anything is written, and only for facts of this device. Repeating a fact (ticking what is ticked) is allowed
//! and changes nothing, because a window may be a moment behind.

use crate::refusal::{NAME_LIMIT, TEXT_LIMIT};
use crate::{Fact, Organisation, OrganisationId, Refusal, Run, RunId, State};

/// Whether `fact`, already trimmed, may be written.
pub(crate) fn check(state: &State, fact: &Fact) -> Result<(), Refusal> {
    texts_fit(fact)?;
    match fact {
        Fact::OrganisationAdded { organisation, name } => {
            if state.organisation(*organisation).is_some() {
                return Err(Refusal::KnownOrganisation { organisation: *organisation });
            }
            check_name(state, *organisation, name)
        }
        Fact::OrganisationRenamed { organisation, name } => {
            present_organisation(state, *organisation)?;
            check_name(state, *organisation, name)
        }
        Fact::OrganisationRemoved { organisation }
        | Fact::OrganisationPractises { organisation }
        | Fact::ValueStored { organisation, .. }
        | Fact::ValueExpires { organisation, .. }
        | Fact::WebhookDeletion { organisation, .. } => present_organisation(state, *organisation).map(drop),
        // Secrets are deleted with what they belong to, before or after it disappears from view.
        Fact::ValueDeleted { organisation, .. } => known_organisation(state, *organisation).map(drop),
        Fact::CredentialDeleted { run, .. } => known_run(state, *run).map(drop),
        Fact::OrganisationRestored { organisation } => {
            let known = known_organisation(state, *organisation)?;
            if known.removed.is_none() {
                return Err(Refusal::OrganisationNotRemoved { organisation: *organisation });
            }
            check_name(state, *organisation, &known.name)
        }
        Fact::RunStarted { run, organisation, .. } => {
            if state.run(*run).is_some() {
                return Err(Refusal::KnownRun { run: *run });
            }
            present_organisation(state, *organisation).map(drop)
        }
        // A finished run can be looked at, checked again, and given new keys.
        Fact::StepOpened { run, .. }
        | Fact::NoteWritten { run, .. }
        | Fact::MismatchNoted { run, .. }
        | Fact::CustomersCompared { run, .. }
        | Fact::CustomerMatched { run, .. }
        | Fact::CustomerUnmatched { run, .. }
        | Fact::RunRemoved { run }
        | Fact::CredentialStored { run, .. }
        | Fact::CredentialExpires { run, .. }
        | Fact::CheckMade { run, .. }
        | Fact::RunVerified { run }
        | Fact::FindingConfirmed { run, .. }
        | Fact::FindingUnconfirmed { run, .. }
        | Fact::RevisionTaken { run, .. }
        | Fact::SecondPersonWanted { run }
        | Fact::SecondPersonUnwanted { run }
        | Fact::SecondPersonWithdrawn { run } => present_run(state, *run).map(drop),
        Fact::SecondPersonConfirmed { run, name, .. } => {
            present_run(state, *run)?;
            name_fits(name)
        }
        Fact::PersonNamed { name } if name.is_empty() => Ok(()),
        Fact::PersonNamed { name } => name_fits(name),
        Fact::GuideKept { .. }
        | Fact::HandOverTaken { .. }
        | Fact::OrganisationErased { .. }
        | Fact::NoteErased { .. }
        | Fact::CredentialErased { .. }
        | Fact::SecondPersonErased { .. }
        | Fact::ValueErased { .. } => Ok(()),
        Fact::AnswersChanged { run, .. }
        | Fact::ActionTicked { run, .. }
        | Fact::ActionsTicked { run, .. }
        | Fact::ActionUnticked { run, .. }
        | Fact::StepSkipped { run, .. }
        | Fact::StepUnskipped { run, .. }
        | Fact::ProblemMarked { run, .. }
        | Fact::ProblemCleared { run, .. }
        | Fact::RunFinished { run } => match present_run(state, *run)?.finished {
            Some(_) => Err(Refusal::RunFinished { run: *run }),
            None => Ok(()),
        },
        Fact::RunReopened { run } => match present_run(state, *run)?.finished {
            Some(_) => Ok(()),
            None => Err(Refusal::RunNotFinished { run: *run }),
        },
        Fact::RunRestored { run } => {
            let known = known_run(state, *run)?;
            present_organisation(state, known.organisation)?;
            match known.removed {
                Some(_) => Ok(()),
                None => Err(Refusal::RunNotRemoved { run: *run }),
            }
        }
    }
}

fn check_name(state: &State, own: OrganisationId, name: &str) -> Result<(), Refusal> {
    name_fits(name)?;
    let wanted = name.to_lowercase();
    let taken = state
        .organisations()
        .into_iter()
        .find(|other| other.id != own && other.name.to_lowercase() == wanted);
    match taken {
        Some(other) => Err(Refusal::NameTaken { name: other.name.clone() }),
        None => Ok(()),
    }
}

fn known_organisation(state: &State, organisation: OrganisationId) -> Result<&Organisation, Refusal> {
    state.organisation(organisation).ok_or(Refusal::UnknownOrganisation { organisation })
}

fn present_organisation(state: &State, organisation: OrganisationId) -> Result<&Organisation, Refusal> {
    let known = known_organisation(state, organisation)?;
    match known.removed {
        Some(_) => Err(Refusal::OrganisationRemoved { organisation, name: known.name.clone() }),
        None => Ok(known),
    }
}

fn known_run(state: &State, run: RunId) -> Result<&Run, Refusal> {
    state.run(run).ok_or(Refusal::UnknownRun { run })
}

fn present_run(state: &State, run: RunId) -> Result<&Run, Refusal> {
    let known = known_run(state, run)?;
    present_organisation(state, known.organisation)?;
    match known.removed {
        Some(_) => Err(Refusal::RunRemoved { run }),
        None => Ok(known),
    }
}

fn name_fits(name: &str) -> Result<(), Refusal> {
    if name.is_empty() {
        return Err(Refusal::NameEmpty);
    }
    let length = name.chars().count();
    if length > NAME_LIMIT {
        return Err(Refusal::NameTooLong { length });
    }
    Ok(())
}

fn texts_fit(fact: &Fact) -> Result<(), Refusal> {
    match fact {
        Fact::NoteWritten { text, .. } => text_fits(text),
        Fact::MismatchNoted { label, seen, version, .. } => {
            [label, seen, version].into_iter().try_for_each(|text| text_fits(text))
        }
        Fact::CustomerMatched { customer, company, .. } => {
            [Some(customer), company.as_ref()].into_iter().flatten().try_for_each(|id| text_fits(id))
        }
        Fact::SecondPersonConfirmed { note, .. } => text_fits(note),
        Fact::CredentialStored { stored, .. } | Fact::ValueStored { stored, .. } => {
            stored.value.as_deref().map_or(Ok(()), text_fits)
        }
        Fact::RunStarted { answers, .. } | Fact::AnswersChanged { answers, .. } => {
            answers.values().try_for_each(|answer| text_fits(answer))
        }
        _ => Ok(()),
    }
}

fn text_fits(text: &str) -> Result<(), Refusal> {
    let length = text.chars().count();
    if length > TEXT_LIMIT {
        return Err(Refusal::TextTooLong { length });
    }
    Ok(())
}
