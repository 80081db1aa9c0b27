//! A check as the window and `lotse check --json` show it.

use std::collections::BTreeMap;

use jiff::Timestamp;
use lotse_journal::Run;
use lotse_locale::{Vendor, Words};
use lotse_verify::{Check, DEEPER_CALLS, Finding, FindingState, Proof, Subject, Verb};

use super::cards::spoken_findings;
use super::spoken::{SpokenFinding, hosts};
use super::wording::Speech;
use crate::run::elsewhere::{checks, in_short, made_elsewhere, seen_elsewhere};
use crate::run::stored_check::finding_id;
use crate::run::verdict::{Judged, judge};
use crate::run::{GuideArchive, RunInHand, Runs};
use crate::wire::{
    BudgetView, CheckElsewhere, CheckView, CheckedCell, CheckedMatrix, DeeperView, FindingView, GoneView,
    ProofLine, ProofView,
};

/// The last check of a run, compared with the one before.
pub(super) fn last(speech: &Speech<'_>, runs: Runs<'_>, in_hand: &RunInHand<'_, '_>) -> Option<CheckView> {
    let (run, check) = (in_hand.run, &in_hand.check.as_ref()?.check);
    let mut view = view(speech, check, Some(run));
    for finding in &mut view.findings {
        finding.seen_elsewhere = seen_elsewhere(run, &finding.id);
    }
    let before = run.check_before.as_ref().and_then(|before| runs.archive.check(before));
    if let Some(before) = before {
        compare(speech, &mut view, &before.check);
    }
    Some(view)
}

/// The deeper check that belongs to the last check.
pub(super) fn deeper(speech: &Speech<'_>, runs: Runs<'_>, in_hand: &RunInHand<'_, '_>) -> Option<DeeperView> {
    let made = in_hand.deeper(runs)?;
    Some(DeeperView { check: view(speech, &made.check, None), limit: DEEPER_CALLS })
}

/// Checks made on other computers.
pub(super) fn checked_elsewhere(
    speech: &Speech<'_>,
    archive: &GuideArchive,
    run: &Run,
) -> Vec<CheckElsewhere> {
    let view = |(kept, outdated)| {
        let view = view(speech, &made_elsewhere(archive, kept)?, None);
        Some(CheckElsewhere { told: in_short(archive, kept, outdated)?, view })
    };
    checks(run).filter_map(view).collect()
}

/// A check, with the confirmations of its run, if it belongs to one.
pub(super) fn view(speech: &Speech<'_>, check: &Check, run: Option<&Run>) -> CheckView {
    let spoken = spoken_findings(speech, check, run);
    let shown = spoken.iter().filter(|it| it.is_card() || it.waits());
    let judged: Vec<_> = shown.map(|it| Judged::new(it.finding, it.confirmed.is_some())).collect();
    let mut counts = BTreeMap::new();
    for card in spoken.iter().filter(|it| it.is_card()) {
        *counts.entry(card.finding.state).or_insert(0) += 1;
    }
    CheckView {
        at: check.at.to_string(),
        millis: check.millis,
        calls: check.calls,
        hosts: hosts(check),
        headline: judge(&judged),
        again: again(&check.findings).map(|at| at.to_string()),
        counts,
        matrices: matrices(speech, check),
        findings: spoken.into_iter().map(finding_view).collect(),
        budgets: budgets(speech, check),
        before: None,
        gone: Vec::new(),
    }
}

/// The cards of findings that no check judges.
pub(super) fn card_views(spoken: Vec<SpokenFinding<'_>>) -> Vec<FindingView> {
    spoken.into_iter().filter(SpokenFinding::is_card).map(finding_view).collect()
}

/// When everything that is not ready yet can be checked again.
fn again(findings: &[Finding]) -> Option<Timestamp> {
    let waiting = findings.iter().filter(|finding| finding.state == FindingState::Waiting);
    waiting.filter_map(|finding| finding.again).max()
}

/// What has changed since the previous check.
fn compare(speech: &Speech<'_>, view: &mut CheckView, before: &Check) {
    let mut stood: BTreeMap<String, &Finding> =
        before.findings.iter().map(|finding| (finding_id(&finding.subject), finding)).collect();
    for finding in &mut view.findings {
        let state = stood.remove(&finding.id).map(|finding| finding.state);
        finding.before = state.filter(|state| *state != finding.state);
    }
    let gone = before.findings.iter().filter(|finding| stood.contains_key(&finding_id(&finding.subject)));
    view.gone = gone
        .map(|finding| GoneView { title: speech.subject(&finding.subject), state: finding.state })
        .collect();
    view.before = Some(before.at.to_string());
}

/// A finding in words.
pub(super) fn finding_view(spoken: SpokenFinding<'_>) -> FindingView {
    let SpokenFinding { finding, confirmed, title, cause, fix, step, part, names } = spoken;
    FindingView {
        id: finding_id(&finding.subject),
        state: finding.state,
        title,
        cause,
        fix,
        proof: finding.proof.as_ref().map(proof),
        step,
        again: finding.again.map(|at| at.to_string()),
        confirmed: confirmed.map(|by| by.at.to_string()),
        confirmed_by: confirmed.and_then(|by| by.person.as_deref().map(ToOwned::to_owned)),
        seen_elsewhere: None,
        before: None,
        part,
        names,
    }
}

fn proof(proof: &Proof) -> ProofView {
    let line = |line: &lotse_verify::Line| ProofLine {
        name: line.name.clone(),
        value: line.value.clone(),
        asked: line.asked.clone(),
    };
    ProofView {
        call: proof.call,
        method: proof.method.clone(),
        host: proof.host.clone(),
        path: proof.path.clone(),
        status: proof.status,
        at: proof.at.to_string(),
        millis: proof.millis,
        lines: proof.lines.iter().map(line).collect(),
        reference: proof.reference.clone(),
    }
}

/// The matrices that were compared, with the findings in their cells.
fn matrices(speech: &Speech<'_>, check: &Check) -> Vec<CheckedMatrix> {
    let mut checked = Vec::new();
    for matrix in speech.matrices() {
        let mut cells: BTreeMap<String, Vec<Option<CheckedCell>>> = BTreeMap::new();
        for finding in &check.findings {
            let (row, at) = match &finding.subject {
                Subject::Cell { matrix: of, row, verb } if *of == matrix.id => (row, column(*verb)),
                Subject::Right { matrix: of, row } if *of == matrix.id => (row, 0),
                _ => continue,
            };
            let width = matrix.columns.len().max(1);
            let cells = cells.entry(row.clone()).or_insert_with(|| vec![None; width]);
            if let Some(cell) = cells.get_mut(at) {
                *cell = Some(CheckedCell {
                    state: finding.state,
                    found: line_of(finding).map(|line| line.value.clone()),
                    asked: asked(finding),
                    finding: finding_id(&finding.subject),
                });
            }
        }
        if !cells.is_empty() {
            checked.push(CheckedMatrix { matrix: matrix.clone(), cells });
        }
    }
    checked
}

const fn column(verb: Verb) -> usize {
    match verb {
        Verb::Add => 0,
        Verb::Edit => 1,
        Verb::Delete => 2,
        Verb::Inquire => 3,
    }
}

/// The required value: as the proof says it, or the same as the value found.
fn asked(finding: &Finding) -> Option<String> {
    let line = line_of(finding)?;
    let same = || (finding.state == FindingState::Pass).then(|| line.value.clone());
    line.asked.clone().or_else(same)
}

/// The vendor's value of a cell, or of a right beyond the guide: the line of the proof that has the name of the column.
pub(crate) fn line_of(finding: &Finding) -> Option<&lotse_verify::Line> {
    let (Subject::Cell { verb, .. } | Subject::Beyond { verb, .. }) = &finding.subject else { return None };
    let name = match verb {
        Verb::Add => "addLevel",
        Verb::Edit => "editLevel",
        Verb::Delete => "deleteLevel",
        Verb::Inquire => "inquireLevel",
    };
    let lines = &finding.proof.as_ref()?.lines;
    lines.iter().find(|line| line.name == name)
}

fn budgets(speech: &Speech<'_>, check: &Check) -> Vec<BudgetView> {
    let budget = |budget: &lotse_verify::Budget| BudgetView {
        vendor: vendor(speech.words, &budget.api),
        spent: budget.spent,
        limit: budget.limit,
        minutes: budget.minutes,
        told: budget.told,
    };
    check.budgets.iter().map(budget).collect()
}

/// The name of a vendor.
pub(super) fn vendor(words: &Words, id: &str) -> Vendor {
    match id.parse() {
        Ok(id) => words.vendor(&id),
        Err(_) => Vendor { id: id.to_owned(), name: id.to_owned() },
    }
}

#[cfg(test)]
mod tests {
    use super::{Finding, FindingState, Subject, Timestamp, again};

    #[test]
    fn the_next_check_is_due_when_everything_that_waits_is_ready() {
        let at = |minute: i64| Timestamp::from_second(minute * 60).unwrap();
        let finding = |state, again| Finding {
            subject: Subject::Whole { matrix: "role".to_owned() },
            state,
            diagnosis: None,
            proof: None,
            step: None,
            again,
        };
        let waiting = |minute| finding(FindingState::Waiting, Some(at(minute)));
        assert_eq!(again(&[waiting(5), waiting(7), waiting(6)]), Some(at(7)));
        assert_eq!(again(&[waiting(5), finding(FindingState::Pass, Some(at(9)))]), Some(at(5)));
        assert_eq!(again(&[finding(FindingState::Pass, None)]), None);
    }
}
