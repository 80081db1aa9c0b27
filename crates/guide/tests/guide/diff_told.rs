//! Changes as short lines, so that a test can compare and reverse them.

use lotse_guide::{Change, Changes, Detail, Id, Matrix, MatrixChange, Other, StepChange, StepKind};

/// Everything that changed, one line each, sorted.
pub(crate) fn told(changes: &Changes<'_>) -> Vec<String> {
    let mut lines: Vec<String> = changes.steps.iter().flat_map(step).collect();
    lines.extend(changes.others.iter().flat_map(other));
    lines.sort();
    lines
}

/// The same lines for the reversed diff.
pub(crate) fn mirrored(lines: &[String]) -> Vec<String> {
    let mirror = |word: &str| match word {
        "+" => "-".to_owned(),
        "-" => "+".to_owned(),
        "on" => "off".to_owned(),
        "off" => "on".to_owned(),
        // From one thing to another.
        pair => match pair.split_once('>') {
            Some((old, new)) => format!("{new}>{old}"),
            None => pair.to_owned(),
        },
    };
    let mut lines: Vec<String> =
        lines.iter().map(|line| line.split(' ').map(mirror).collect::<Vec<_>>().join(" ")).collect();
    lines.sort();
    lines
}

fn change<T>(change: &Change<T>, name: impl Fn(&T) -> String) -> String {
    match change {
        Change::New(it) => format!("+ {}", name(it)),
        Change::Gone(it) => format!("- {}", name(it)),
        Change::Different { new, old } if name(old) == name(new) => format!("~ {}", name(new)),
        Change::Different { old, new } => format!("~ {}>{}", name(old), name(new)),
    }
}

fn step(it: &StepChange<'_>) -> Vec<String> {
    let id = it.id;
    let mut lines = vec![match it.kind {
        StepKind::New => format!("step {id} +"),
        StepKind::Gone => format!("step {id} -"),
        StepKind::Moved => format!("step {id} moved"),
        StepKind::Different { moved: true } => format!("step {id} ~ moved"),
        StepKind::Different { moved: false } => format!("step {id} ~"),
    }];
    lines.extend(it.details.iter().map(|detail| format!("{id}: {}", self::detail(detail))));
    lines
}

fn detail(detail: &Detail<'_>) -> String {
    let switch = |on: &bool| if *on { "on" } else { "off" };
    match detail {
        Detail::Vendor { old, new } => format!("vendor {old}>{new}"),
        Detail::Optional(now) => format!("optional {}", switch(now)),
        Detail::Stop(now) => format!("stop {}", switch(now)),
        Detail::Condition { .. } => "condition".to_owned(),
        Detail::Area(area) => format!("area {}", change(area, |label| label.key.to_string())),
        Detail::Deviation(id) => format!("deviation {}", change(id, ToString::to_string)),
        Detail::Gap(id) => format!("gap {}", change(id, ToString::to_string)),
        Detail::Action(action) => change(action, |it| it.action.id.to_string()),
        Detail::ActionMoved(action) => format!("{} moved", action.action.id),
        Detail::Matrix { change, .. } => matrix(change),
    }
}

fn matrix(it: &MatrixChange<'_>) -> String {
    let name = |matrix: &Matrix<'_>| matrix.id().to_string();
    match it {
        MatrixChange::Row(row) => {
            format!("row {}", change(row, |row| row.id().map(Id::to_string).unwrap_or_default()))
        }
        MatrixChange::RowFact { fact, new, .. } => {
            format!("row {} {fact:?}", new.id().map(Id::to_string).unwrap_or_default())
        }
        MatrixChange::Entry { list, entry } => {
            format!("{} {}", name(list), change(entry, |label| label.key.to_string()))
        }
        MatrixChange::Address { list, region, address } => {
            format!("{} {region} {}", name(list), change(address, ToString::to_string))
        }
        MatrixChange::Whole { fact, new, .. } => format!("{} {fact:?}", name(new)),
    }
}

fn other(other: &Other<'_>) -> Vec<String> {
    let line = match other {
        Other::Products => "products".to_owned(),
        Other::Question(it) => format!("question {}", change(it, |it| it.id.to_string())),
        Other::QuestionCondition(it) => format!("question {} condition", it.id),
        Other::Answer { question, answer } => {
            format!("question {} {}", question.id, change(answer, ToString::to_string))
        }
        Other::Credential(it) => format!("credential {}", change(it, |it| it.id.to_string())),
        Other::CredentialFact { fact, new, .. } => format!("credential {} {fact:?}", new.id),
        Other::Source(it) => format!("source {}", change(it, |it| it.url.clone())),
        Other::Deviation(it) => format!("deviation {}", change(it, ToString::to_string)),
        Other::Gap(it) => format!("gap {}", change(it, ToString::to_string)),
        Other::Prerequisite(it) => format!("prerequisite {}", change(it, |it| it.id.to_string())),
        Other::FollowUp(it) => format!("follow-up {}", change(it, |it| it.part.id.to_string())),
        Other::FollowUpStep(it) => {
            return step(it)
                .into_iter()
                .map(|line| format!("follow-up {} {line}", it.part.part.id))
                .collect();
        }
        Other::Next(it) => format!("next {}", change(it, |it| it.id.to_string())),
    };
    vec![line]
}
