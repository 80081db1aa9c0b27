//! What a check rests on: what the guide asks under the run's answers, and the very values that it worked with.
//!
//! Noted when a check begins and compared with today's, so that no clock and no order of events has a say: what changes
//! while a check runs has changed since. A key counts by the event that brought it, because what it is nobody knows here.
//! What only explains (words, pages, ways through menus) is no part of it.

use std::fmt::Write as _;

use lotse_guide::{Matrix, Plan, PlannedAction, PlannedMatrix, Verb};
use lotse_journal::{Credential, Organisation, Run as JournalRun};
use sha2::{Digest as _, Sha256};

use crate::keys::organisation_keys::KINDS;

/// A digest of everything that a check of the run rests on.
pub(crate) fn basis(plan: &Plan<'_>, run: &JournalRun, organisation: Option<&Organisation>) -> String {
    let mut lines = required(plan);
    let event = |known: &Credential| format!("{} {}", known.by.device, known.by.sequence);
    lines.extend(run.answers.iter().map(|answer| format!("answer {answer:?}")));
    for credential in &plan.guide.credentials {
        let known = run.credentials.get(credential.id.as_str());
        lines.extend(known.map(|known| format!("credential {} {}", credential.id, event(known))));
    }
    let vendors = [plan.guide.psa.as_str(), plan.guide.product.as_str()];
    for kind in KINDS.iter().filter(|kind| vendors.contains(&kind.vendor())) {
        let known = organisation.and_then(|it| it.values.get(kind.id));
        lines.extend(known.map(|known| format!("value {} {}", kind.id, event(known))));
    }
    digest(&lines)
}

/// A digest of what a guide requires, as far as a check reads it.
pub(crate) fn requirements(plan: &Plan<'_>) -> String {
    digest(&required(plan))
}

fn digest(lines: &[String]) -> String {
    let mut digest = Sha256::new();
    for line in lines {
        digest.update(line.as_bytes());
        digest.update(b"\n");
    }
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn required(plan: &Plan<'_>) -> Vec<String> {
    let guide = plan.guide;
    let mut lines = vec![format!("guide {} {} {}", guide.id, guide.psa, guide.product)];
    lines.extend(plan.credentials.iter().map(|it| format!("{} {} {:?}", it.id, it.kind, it.format)));
    for (part, step) in plan.steps() {
        let step_id = &step.step.id;
        lines.push(format!("step {step_id} {:?} {:?}", part.only_if, step.only_if));
        lines.extend(step.all_actions().into_iter().filter_map(asked));
    }
    lines
}

/// What an action asks for. Nothing if there is nothing in it that a check could compare.
fn asked(planned: &PlannedAction<'_>) -> Option<String> {
    let action = planned.action;
    let what = match &action.verb {
        Verb::Matrix(_) => planned.matrix.as_ref().map(rows).unwrap_or_default(),
        Verb::Capture(credential, _) => format!("capture {credential}"),
        Verb::Fill(..)
        | Verb::Select(..)
        | Verb::Tick(_)
        | Verb::Untick(_)
        | Verb::Enable(_)
        | Verb::Move(..)
        | Verb::Check(_) => format!("{:?} {:?} {:?}", action.verb, action.area, action.content.values),
        _ => return None,
    };
    Some(format!("action {} {:?} {what}", action.id, planned.only_if))
}

/// The rows of a matrix that hold under the answers.
fn rows(planned: &PlannedMatrix<'_>) -> String {
    let matrix = planned.matrix;
    let mut text = format!("matrix {}", matrix.id());
    let _ = match matrix {
        Matrix::ConnectWiseRole(role) => write!(text, " {:?}", role.others),
        Matrix::AutotaskLevel(level) => write!(text, " {:?}", level.copied_from),
        Matrix::AccessTree(tree) => write!(text, " {:?}", tree.root),
        Matrix::ChoiceList(list) => write!(text, " {list:?}"),
        Matrix::Picture(picture) => write!(text, " {picture:?}"),
        Matrix::AllowList(list) => write!(text, " {list:?}"),
    };
    for row in &planned.rows {
        let named = match matrix {
            Matrix::ConnectWiseRole(role) => role.rows.get(row.index).map(|it| {
                format!("{} {:?} {:?} {:?} {:?}", it.id, it.module, it.function, it.list, it.until_step)
            }),
            Matrix::AutotaskLevel(level) => level.rows.get(row.index).map(|it| {
                format!(
                    "{} {:?} {:?} {:?} {:?} {:?}",
                    it.id, it.section, it.group, it.object, it.ticked, it.number
                )
            }),
            Matrix::AccessTree(tree) => {
                tree.rows.get(row.index).map(|it| format!("{} {:?} {:?}", it.id, it.path, it.tick))
            }
            Matrix::ChoiceList(_) | Matrix::Picture(_) | Matrix::AllowList(_) => None,
        };
        let cells = format!("{:?} {:?} {:?}", row.only_if, row.levels, row.grants);
        let _ = write!(text, "\nrow {} {cells}", named.unwrap_or_default());
    }
    text
}
