//! A check in words.

use std::collections::BTreeMap;

use lotse_journal::Run;
use lotse_locale::{Vendor, Words};
use lotse_verify::{About, Check, Finding, FindingState as State, Proof, Subject, Verb, about};

use super::cards;
use super::wording::Speech;
use crate::run::elsewhere::{checks, in_short, made_elsewhere, seen_elsewhere};
use crate::run::stored_check::{confirmed, finding_id};
use crate::run::{GuideArchive, RunInHand, Runs};
use crate::wire::{
    BudgetView, CheckElsewhere, CheckView, CheckedCell, CheckedMatrix, FindingState, FindingView, GoneView,
    ProofLine, ProofView, StepRef,
};

/// The last check of a run, compared with the one before.
pub(crate) fn last(speech: &Speech<'_>, runs: Runs<'_>, in_hand: &RunInHand<'_, '_>) -> Option<CheckView> {
    let (run, check) = (in_hand.run, &in_hand.check.as_ref()?.check);
    let before = run.check_before.as_ref().and_then(|before| runs.archive.check(before));
    let mut view = compared(speech, check, before.as_ref().map(|before| &before.check));
    for (view, finding) in view.findings.iter_mut().zip(&check.findings) {
        view.confirmed = confirmed(run, finding).map(|by| by.at.to_string());
        view.seen_elsewhere = seen_elsewhere(run, &view.id);
    }
    cards::put_together(speech, check, &mut view);
    Some(view)
}

/// The checks that were made elsewhere, in words.
pub(crate) fn checked_elsewhere(
    speech: &Speech<'_>,
    archive: &GuideArchive,
    run: &Run,
) -> Vec<CheckElsewhere> {
    let view = |(kept, outdated)| {
        let view = spoken(speech, &made_elsewhere(archive, kept)?);
        Some(CheckElsewhere { told: in_short(archive, kept, outdated)?, view })
    };
    checks(run).filter_map(view).collect()
}

/// A check by itself.
pub(crate) fn spoken(speech: &Speech<'_>, check: &Check) -> CheckView {
    let mut view = compared(speech, check, None);
    cards::put_together(speech, check, &mut view);
    view
}

fn compared(speech: &Speech<'_>, check: &Check, before: Option<&Check>) -> CheckView {
    let states: BTreeMap<String, State> = (before.iter().flat_map(|check| &check.findings))
        .map(|finding| (finding_id(&finding.subject), finding.state))
        .collect();
    let findings: Vec<FindingView> = (check.findings.iter())
        .map(|finding| {
            let mut view = finding_view(speech, finding);
            let stood = states.get(&view.id).copied();
            view.before = stood.filter(|state| *state != finding.state).map(on_wire);
            view
        })
        .collect();
    let here = |id: &String| findings.iter().any(|finding| finding.id == *id);
    let gone = (before.iter().flat_map(|check| &check.findings))
        .filter(|finding| !here(&finding_id(&finding.subject)))
        .map(|finding| GoneView { title: speech.subject(&finding.subject), state: on_wire(finding.state) })
        .collect();
    let mut hosts: Vec<String> =
        check.findings.iter().filter_map(|finding| Some(finding.proof.as_ref()?.host.clone())).collect();
    hosts.sort();
    hosts.dedup();
    CheckView {
        at: check.at.to_string(),
        millis: check.millis,
        calls: check.calls,
        hosts,
        counts: BTreeMap::new(),
        matrices: matrices(speech, check),
        findings,
        budgets: budgets(speech, check),
        before: before.map(|check| check.at.to_string()),
        gone,
    }
}

/// A finding in words. What is as asked is named by what it is about; everything else by what is wrong with it.
pub(crate) fn finding_view(speech: &Speech<'_>, finding: &Finding) -> FindingView {
    let subject = speech.subject(&finding.subject);
    let told = finding.diagnosis.as_ref().map(|diagnosis| (diagnosis, speech.diagnosis(diagnosis)));
    let (title, cause, fix) = match told {
        None => (subject, None, None),
        // The guide's own sentence says what to look at.
        Some((diagnosis, _))
            if diagnosis.code == "needs-eyes" && matches!(finding.subject, Subject::Setting { .. }) =>
        {
            (subject, None, None)
        }
        Some((diagnosis, (_, cause, fix))) if diagnosis.code == "needs-eyes" => (subject, cause, fix),
        // These say how it is, not what is wrong with what: the subject says what it is about.
        Some((diagnosis, (words, cause, fix)))
            if finding.state == State::Pass || about(&diagnosis.code) != About::Whole =>
        {
            (subject, Some(closed(words)), fix.or(cause))
        }
        Some((_, (title, cause, fix))) => (title, cause, fix),
    };
    let step = finding.step.as_ref().and_then(|id| Some(StepRef { title: speech.step(id)?, id: id.clone() }));
    FindingView {
        id: finding_id(&finding.subject),
        state: on_wire(finding.state),
        title,
        cause,
        fix,
        proof: finding.proof.as_ref().map(proof),
        step,
        again: finding.again.map(|at| at.to_string()),
        confirmed: None,
        seen_elsewhere: None,
        before: None,
        part: None,
        names: Vec::new(),
    }
}

/// A title as a sentence among others.
fn closed(mut title: lotse_locale::Sentence) -> lotse_locale::Sentence {
    let ends =
        matches!(title.last(), Some(lotse_locale::Inline::Text { text }) if text.ends_with(['.', '!', '?']));
    if !ends {
        title.push(lotse_locale::Inline::Text { text: ".".to_owned() });
    }
    title
}

/// Whether a check left this finding for the technician's eyes: no API shows it, or the vendor's answer can't be
/// judged from here.
pub(super) fn waits_for_eyes(check: &Check, id: &str) -> bool {
    let is = |finding: &Finding| {
        matches!(finding.state, State::NeedsEyes | State::Unclear) && finding_id(&finding.subject) == id
    };
    check.findings.iter().any(is)
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

/// The matrices of which something was compared, with what was found in their cells.
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
                    state: on_wire(finding.state),
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

/// What was compared with: as the proof says it, or the same as what was found.
fn asked(finding: &Finding) -> Option<String> {
    let line = line_of(finding)?;
    let same = || (finding.state == State::Pass).then(|| line.value.clone());
    line.asked.clone().or_else(same)
}

/// What the vendor says a cell is: the line of the proof that is named like its column.
fn line_of(finding: &Finding) -> Option<&lotse_verify::Line> {
    let Subject::Cell { verb, .. } = &finding.subject else { return None };
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

fn on_wire(state: State) -> FindingState {
    match state {
        State::Missing => FindingState::Missing,
        State::Excess => FindingState::Excess,
        State::Failed => FindingState::Failed,
        State::Unclear => FindingState::Unclear,
        State::Waiting => FindingState::Waiting,
        State::NeedsEyes => FindingState::NeedsEyes,
        State::Pass => FindingState::Pass,
        State::NotApplicable => FindingState::NotApplicable,
    }
}
