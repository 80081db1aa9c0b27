//! Which facts belong to a scope, and so may be readable in a hand-over file.
//!
//! This is checked when a file is written, and again when one is read: a file about one run must not change another.

use std::collections::BTreeSet;

use super::Scope;
use crate::{Fact, OrganisationId, Refusal, RunId, State};

/// What belongs to a scope.
pub(crate) struct Within {
    organisation: OrganisationId,
    runs: BTreeSet<RunId>,
    guides: BTreeSet<String>,
}

impl Within {
    pub(crate) fn of(state: &State, scope: Scope) -> Result<Self, Refusal> {
        let (organisation, runs): (_, Vec<_>) = match scope {
            Scope::Run(run) => {
                let run = state.run(run).ok_or(Refusal::UnknownRun { run })?;
                (run.organisation, vec![run])
            }
            Scope::Organisation(organisation) => {
                (organisation, state.all_runs().filter(|run| run.organisation == organisation).collect())
            }
        };
        state.organisation(organisation).ok_or(Refusal::UnknownOrganisation { organisation })?;
        Ok(Self {
            organisation,
            runs: runs.iter().map(|run| run.id).collect(),
            guides: runs.iter().map(|run| run.guide.clone()).collect(),
        })
    }

    /// Whether a fact belongs to the scope.
    pub(crate) fn holds(&self, fact: &Fact) -> bool {
        match fact {
            Fact::GuideKept { guide, .. } => self.guides.contains(guide),
            fact => match fact.run() {
                Some(run) => self.runs.contains(&run),
                None => fact.organisation() == Some(self.organisation),
            },
        }
    }
}

/// Whether a fact is about the device itself: its person, its imports, its erasures. A file shows these for every device that
/// has events in the scope.
pub(crate) const fn is_of_the_device(fact: &Fact) -> bool {
    matches!(fact, Fact::PersonNamed { .. } | Fact::HandOverTaken { .. } | Fact::OrganisationErased { .. })
}
