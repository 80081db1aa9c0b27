//! What is lacking for a full check.

use lotse_guide::{Plan, names_host};
use lotse_journal::{Mode, Organisation, Run as JournalRun};

use super::inputs::BUILT_IN_CLIENT_ID;
use crate::core::Core;
use crate::keys::input::host_from_elsewhere;
use crate::keys::run_keys::step_of;
use crate::wire::{CheckNeed, Preferences, StepRef};

impl Core {
    pub(super) fn needs(
        &self,
        folder: &str,
        plan: &Plan<'_>,
        run: &JournalRun,
        organisation: &Organisation,
        preferences: &Preferences,
    ) -> Vec<CheckNeed> {
        let mut needs = Vec::new();
        let words = &self.library.words;
        let spoken = words.credentials(plan, preferences.reader);
        let host_elsewhere = |credential: &lotse_guide::Credential| {
            names_host(credential.kind.as_str())
                && run.mode != Mode::Practice
                && run
                    .credentials
                    .get(credential.id.as_str())
                    .is_some_and(|it| host_from_elsewhere(it, folder))
        };
        for (credential, spoken) in plan.credentials.iter().zip(spoken) {
            let code = match self.stored_of(folder, run, credential.id.as_str()) {
                None => "credential",
                Some(stored) if stored.elsewhere => "elsewhere",
                Some(_) if host_elsewhere(credential) => "elsewhere",
                Some(stored) if stored.lost => "session-lost",
                Some(_) => continue,
            };
            let step = step_of(plan, credential).map(|id| StepRef {
                title: words.step_title(&plan.guide.id, id, preferences.reader),
                id: id.to_string(),
            });
            needs.push(CheckNeed {
                code: code.to_owned(),
                credential: Some(spoken.name),
                step,
                of_organisation: false,
            });
        }
        if run.mode == Mode::Practice {
            return needs;
        }
        let of_organisation = |code: &str| CheckNeed {
            code: code.to_owned(),
            credential: None,
            step: None,
            of_organisation: true,
        };
        let has = |id: &str| self.has_value(folder, organisation, id);
        let client_id = has("connectwise-client-id")
            || !preferences.network.client_id.trim().is_empty()
            || BUILT_IN_CLIENT_ID.is_some();
        if plan.guide.psa.as_str() == "connectwise" && !client_id {
            needs.push(of_organisation("client-id"));
        }
        let inspector = ["username", "secret", "code"].map(|it| format!("autotask-inspector-{it}"));
        let takes_user = plan.credentials.iter().any(|it| it.kind.as_str() == "autotask-username");
        if takes_user && !inspector.iter().all(|id| has(id)) {
            needs.push(of_organisation("inspector"));
        }
        needs
    }
}
