//! Which findings get a card of their own.
//!
//! One cause gets one card. Findings that say the same about several items share a card, and findings that wait until
//! another one is fixed are counted on one line. The journal keeps all findings.

use std::collections::BTreeMap;

use lotse_journal::Run;
use lotse_verify::{About, Check, Finding, FindingState as State, about};
use serde_json::Value;

use super::spoken::SpokenFinding;
use super::wording::Speech;
use crate::run::stored_check::{confirmed, finding_id};
use crate::run::verdict::waits;
use crate::wire::{FindingName, FindingPart};

/// A check's findings in words, in the order of the check. With a run, they include the confirmations.
pub(crate) fn spoken_findings<'c>(
    speech: &Speech<'_>,
    check: &'c Check,
    run: Option<&'c Run>,
) -> Vec<SpokenFinding<'c>> {
    let seen = |finding| run.and_then(|run| confirmed(run, finding));
    let spoken = |finding| SpokenFinding { confirmed: seen(finding), ..SpokenFinding::new(speech, finding) };
    let mut findings: Vec<_> = check.findings.iter().map(spoken).collect();
    put_together(speech, &mut findings);
    findings
}

/// Merges findings with the same cause into one card.
fn put_together(speech: &Speech<'_>, findings: &mut [SpokenFinding<'_>]) {
    let mut causes: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, spoken) in findings.iter_mut().enumerate() {
        if waits(spoken.finding) {
            spoken.part = Some(FindingPart::Waits);
        } else if let Some(cause) = cause(spoken.finding) {
            causes.entry(cause).or_default().push(at);
        }
    }
    for mut places in causes.into_values().filter(|places| places.len() > 1) {
        // A card is confirmed if all its findings are.
        let open = places.iter().position(|at| findings[*at].confirmed.is_none()).unwrap_or_default();
        places[..=open].rotate_right(1);
        let names = places.iter().map(|at| name(speech, findings[*at].finding)).collect();
        for at in &places[1..] {
            findings[*at].part = Some(FindingPart::Same);
        }
        let card = &mut findings[places[0]];
        let Some(diagnosis) = &card.finding.diagnosis else { continue };
        (card.title, card.cause, card.fix) = speech.diagnosis(diagnosis);
        card.names = names;
    }
}

/// The ids of all findings on the same card as this one, including its own.
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

/// The key that findings on one card share. `None` for a finding that always has its own card.
fn cause(finding: &Finding) -> Option<String> {
    let diagnosis = finding.diagnosis.as_ref()?;
    let alone = matches!(finding.state, State::Pass | State::NotApplicable | State::NeedsEyes)
        || waits(finding)
        || about(&diagnosis.code) == About::StateOfEach;
    let parts = [serde_json::to_value(finding.state), serde_json::to_value(diagnosis)];
    (!alone).then(|| Value::Array(parts.into_iter().map(Result::unwrap_or_default).collect()).to_string())
}

fn name(speech: &Speech<'_>, finding: &Finding) -> FindingName {
    let (id, name) = (finding_id(&finding.subject), speech.subject(&finding.subject));
    FindingName { id, name, step: speech.step_of(finding) }
}
