//! What is missing for a full check.

use lotse_guide::{Credential, names_host};
use lotse_journal::{Mode, Organisation};
use lotse_vendor::{Need, VENDORS};

use super::inputs::program_id;
use crate::core::{Core, host_from_elsewhere};
use crate::keys::Owner;
use crate::run::RunInHand;
use crate::run::plan_queries::step_of;
use crate::wire::{CheckNeed, Preferences, StepRef};

pub(super) fn missing_inputs(
    core: &Core,
    device: &str,
    in_hand: &RunInHand<'_, '_>,
    organisation: &Organisation,
    preferences: &Preferences,
) -> Vec<CheckNeed> {
    let (run, plan) = (in_hand.run, &*in_hand.plan);
    let mut missing = Vec::new();
    let words = &core.library().words;
    let host_elsewhere = |credential: &Credential| {
        names_host(credential.kind.as_str())
            && run.mode != Mode::Practice
            && run.credentials.get(credential.id.as_str()).is_some_and(|it| host_from_elsewhere(it, device))
    };
    for (credential, spoken) in plan.credentials.iter().zip(words.credentials(plan, preferences.reader)) {
        let lack = match Owner::Run(run).key(credential.id.as_str()).stored(&core.keys, device) {
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
        missing.push(CheckNeed {
            code: lack.to_owned(),
            credential: Some(spoken.name),
            step,
            of_organisation: false,
        });
    }
    if run.mode == Mode::Practice {
        return missing;
    }
    let of_organisation =
        |code: &str| CheckNeed { code: code.to_owned(), credential: None, step: None, of_organisation: true };
    let program_id = program_id(preferences);
    // Kinds of credentials such as `oauth-client-id` are those of several vendors.
    for vendor in VENDORS.iter().filter(|vendor| plan.guide.is_for(vendor.id)) {
        let has = |id: &&str| {
            let stored = Owner::Organisation(organisation).key(id).stored(&core.keys, device);
            stored.is_some_and(|it| !it.elsewhere && !it.lost)
                || (vendor.program_id == Some(*id) && program_id.is_some())
        };
        let carried = |need: &&Need| plan.credentials.iter().any(|it| it.kind.as_str() == need.carried);
        for need in vendor.needs.iter().filter(carried) {
            if !need.values.iter().all(has) {
                missing.push(of_organisation(need.code));
            }
        }
    }
    missing
}
