//! Parses ids and answers of requests, and finds what they name.

use std::collections::BTreeMap;

use lotse_guide::Answers;
use lotse_journal::{Journal, Organisation, OrganisationId, Run, RunId, State};

use crate::wire::Fault;

/// The id of a run.
pub(crate) fn run_id(text: &str) -> Result<RunId, Fault> {
    text.parse().map_err(|_| Fault::new("run-unknown", &[]))
}

/// The id of an organisation.
pub(crate) fn organisation_id(text: &str) -> Result<OrganisationId, Fault> {
    text.parse().map_err(|_| Fault::new("journal-unknown-organisation", &[]))
}

/// The run that a request names. One that was removed is unknown.
pub(crate) fn run_in_view<'j>(journal: &'j Journal, id: &str) -> Result<&'j Run, Fault> {
    let run = journal.state().run(run_id(id)?).filter(|run| run.removed.is_none());
    run.ok_or_else(|| Fault::new("run-unknown", &[]))
}

/// The organisation that a request names. One that was removed is unknown.
pub(crate) fn organisation_in_view<'j>(journal: &'j Journal, id: &str) -> Result<&'j Organisation, Fault> {
    let organisation = journal.state().organisation(organisation_id(id)?);
    let in_view = organisation.filter(|organisation| organisation.removed.is_none());
    in_view.ok_or_else(|| Fault::new("journal-unknown-organisation", &[]))
}

/// Whether a run is in view: neither it nor its organisation was removed.
pub(crate) fn is_run_in_view(state: &State, run: RunId) -> bool {
    let seen = |run: &Run| run.removed.is_none() && is_organisation_in_view(state, run.organisation);
    state.run(run).is_some_and(seen)
}

/// Whether an organisation is in view: it was not removed.
pub(crate) fn is_organisation_in_view(state: &State, organisation: OrganisationId) -> bool {
    state.organisation(organisation).is_some_and(|it| it.removed.is_none())
}

/// Parses answers of a request or of the journal. A text that is not an id can't be an answer of any guide and is left out.
pub(crate) fn answers_of(text: &BTreeMap<String, String>) -> Answers {
    text.iter()
        .filter_map(|(question, answer)| Some((question.parse().ok()?, answer.parse().ok()?)))
        .collect()
}
