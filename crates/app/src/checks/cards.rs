//! Which findings get a card of their own.
//!
//! One cause is one card: findings that say the same of several things share one, and findings that wait for another to be
//! fixed are counted on one line. The journal keeps all findings.

use std::collections::BTreeMap;

use lotse_verify::{About, Check, Finding, FindingState as State, about};
use serde_json::Value;

use super::wording::Speech;
use crate::run::stored_check::finding_id;
use crate::wire::{CheckView, FindingName, FindingPart, StepRef};

/// Says that something else comes first.
const WAITS: &str = "blocked";

/// Puts findings of one cause on one card, and counts the cards. The views are those of the check, in its order.
pub(super) fn put_together(speech: &Speech<'_>, check: &Check, view: &mut CheckView) {
    let mut causes: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, (finding, view)) in check.findings.iter().zip(&mut view.findings).enumerate() {
        if finding.diagnosis.as_ref().is_some_and(|diagnosis| diagnosis.code == WAITS) {
            view.part = Some(FindingPart::Waits);
        } else if let Some(cause) = cause(finding) {
            causes.entry(cause).or_default().push(at);
        }
    }
    for mut places in causes.into_values().filter(|places| places.len() > 1) {
        // A card is confirmed if all of it is.
        let open = places.iter().position(|at| view.findings[*at].confirmed.is_none()).unwrap_or_default();
        places[..=open].rotate_right(1);
        let names = places.iter().map(|at| name(speech, &check.findings[*at])).collect();
        for at in &places[1..] {
            view.findings[*at].part = Some(FindingPart::Same);
        }
        let Some(diagnosis) = &check.findings[places[0]].diagnosis else { continue };
        let card = &mut view.findings[places[0]];
        (card.title, card.cause, card.fix) = speech.diagnosis(diagnosis);
        card.names = names;
    }
    for finding in view.findings.iter().filter(|finding| finding.part.is_none()) {
        let state = serde_json::to_value(finding.state).unwrap_or_default();
        *view.counts.entry(state.as_str().unwrap_or_default().to_owned()).or_insert(0) += 1;
    }
}

/// The ids of all findings on the card of one, itself included.
pub(super) fn together(check: &Check, id: &str) -> Vec<String> {
    let find = |finding: &&Finding| finding_id(&finding.subject) == id;
    let Some(one) = check.findings.iter().find(find) else { return Vec::new() };
    match cause(one) {
        None => vec![id.to_owned()],
        shared => {
            let alike = check.findings.iter().filter(|finding| cause(finding) == shared);
            alike.map(|finding| finding_id(&finding.subject)).collect()
        }
    }
}

/// What findings on one card have in common. `None` for those that each stand for themselves.
fn cause(finding: &Finding) -> Option<String> {
    let diagnosis = finding.diagnosis.as_ref()?;
    let alone = matches!(finding.state, State::Pass | State::NotApplicable | State::NeedsEyes)
        || diagnosis.code == WAITS
        || about(&diagnosis.code) == About::StateOfEach;
    let parts = [serde_json::to_value(finding.state), serde_json::to_value(diagnosis)];
    (!alone).then(|| Value::Array(parts.into_iter().map(Result::unwrap_or_default).collect()).to_string())
}

fn name(speech: &Speech<'_>, finding: &Finding) -> FindingName {
    let step = finding.step.as_ref().and_then(|id| Some(StepRef { title: speech.step(id)?, id: id.clone() }));
    FindingName { id: finding_id(&finding.subject), name: speech.subject(&finding.subject), step }
}
