//! The basis of a check: what the guide requires under the run's answers, and the values that the check used.
//!
//! The basis is recorded when a check starts and later compared with the current one, so no clock and no order of events matters:
//! a change during a check counts as a change after it. A key is represented by the event that stored it, because the key itself
//! is not available here. Words, sources and menu paths only explain, so they are not part of the basis.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Deref;

use lotse_guide::{
    AllowList, Cell, ChoiceList, Elsewhere, Id, Matrix, Number, Plan, PlannedAction, PlannedMatrix,
    RightsTableRow, Verb,
};
use lotse_journal::{Credential, Organisation, Run};
use sha2::{Digest as _, Sha256};

use crate::core::VALUE_KINDS;

/// A plan, with the part of the basis that depends only on the plan.
pub(crate) struct Planned<'g> {
    plan: Plan<'g>,
    /// The digest of what the plan requires, computed when first needed.
    required: OnceCell<Sha256>,
}

impl<'g> Deref for Planned<'g> {
    type Target = Plan<'g>;

    fn deref(&self) -> &Plan<'g> {
        &self.plan
    }
}

impl<'g> Planned<'g> {
    pub(crate) const fn new(plan: Plan<'g>) -> Self {
        Self { plan, required: OnceCell::new() }
    }

    /// The digest of the whole basis of a check.
    pub(crate) fn basis(&self, run: &Run, organisation: Option<&Organisation>) -> String {
        let mut digest = self.required.get_or_init(|| digest_of(&required(&self.plan))).clone();
        let event = |known: &Credential| format!("{} {}", known.by.device, known.by.sequence);
        let mut lines: Vec<String> = run.answers.iter().map(|answer| format!("answer {answer:?}")).collect();
        for credential in &self.guide.credentials {
            let known = run.credentials.get(credential.id.as_str());
            lines.extend(known.map(|known| format!("credential {} {}", credential.id, event(known))));
        }
        let vendors: Vec<&str> = self.guide.vendors().map(Id::as_str).collect();
        for kind in VALUE_KINDS.iter().filter(|kind| vendors.contains(&kind.vendor)) {
            let known = organisation.and_then(|it| it.values.get(kind.id));
            lines.extend(known.map(|known| format!("value {} {}", kind.id, event(known))));
        }
        add(&mut digest, &lines);
        hexadecimal(digest)
    }
}

/// The digest of what a plan requires, as far as a check compares it.
pub(super) fn requirements(plan: &Plan<'_>) -> String {
    hexadecimal(digest_of(&required(plan)))
}

fn digest_of(lines: &[String]) -> Sha256 {
    let mut digest = Sha256::new();
    add(&mut digest, lines);
    digest
}

fn add(digest: &mut Sha256, lines: &[String]) {
    for line in lines {
        digest.update(line.as_bytes());
        digest.update(b"\n");
    }
}

fn hexadecimal(digest: Sha256) -> String {
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn required(plan: &Plan<'_>) -> Vec<String> {
    let guide = plan.guide;
    let other = guide.other_side().map_or("none", Id::as_str);
    let mut lines = vec![format!("guide {} {other} {}", guide.id, guide.product)];
    lines.extend(plan.credentials.iter().map(|it| format!("{} {} {:?}", it.id, it.kind, it.format)));
    for (part, step) in plan.steps() {
        let step_id = &step.step.id;
        lines.push(format!("step {step_id} {:?} {:?}", part.only_if, step.only_if));
        lines.extend(step.all_actions().into_iter().filter_map(|action| asked(plan, action)));
    }
    lines
}

/// What an action requires. `None` if it has nothing that a check could compare.
fn asked(plan: &Plan<'_>, planned: &PlannedAction<'_>) -> Option<String> {
    let action = planned.action;
    let what = match &action.verb {
        Verb::Matrix(_) => planned.matrix.as_ref().map(|matrix| rows(plan, matrix)).unwrap_or_default(),
        Verb::Capture(credential, _) => format!("capture {credential}"),
        Verb::Fill(..)
        | Verb::Select(..)
        | Verb::Tick(_)
        | Verb::TickValue(_)
        | Verb::Untick(_)
        | Verb::Enable(_)
        | Verb::Disable(_)
        | Verb::Move(..)
        | Verb::Check(_) => format!("{:?} {:?} {:?}", action.verb, action.area, action.content.values),
        _ => return None,
    };
    Some(format!("action {} {:?} {what}", action.id, planned.only_if))
}

/// The rows of a matrix that apply under the answers.
fn rows(plan: &Plan<'_>, planned: &PlannedMatrix<'_>) -> String {
    let matrix = planned.matrix;
    let mut text = format!("matrix {}", matrix.id());
    let _ = match matrix {
        Matrix::ConnectWiseRole(role) => write!(text, " {:?}", role.others),
        Matrix::AutotaskLevel(level) => {
            write!(text, " {:?}{}", level.copied_from, if_there(level.others.as_ref()))
        }
        Matrix::AccessTree(tree) => write!(text, " {:?}{}", tree.root, if_there(tree.others.as_ref())),
        // In the order of the names, as before columns and regions kept that of the screen.
        Matrix::Table(table) => {
            let columns: BTreeMap<_, _> = table.columns.iter().collect();
            write!(text, " {columns:?} {:?}", table.others)
        }
        // Written as in earlier versions, so that their digests stay equal; see below.
        Matrix::ChoiceList(ChoiceList { id, column, others, meaning, .. }) => {
            let entries = plan.entries(id);
            let open: Vec<_> = entries.iter().filter(|it| !it.only_if.is_empty()).collect();
            let open: Vec<_> = open.iter().map(|it| (&it.entry.label.key, &it.only_if)).collect();
            let open = if_there((!open.is_empty()).then_some(&open));
            let entries: Vec<_> = entries.iter().map(|it| &it.entry.label).collect();
            let column = column.as_ref().map_or_else(|| "None".to_owned(), |it| format!("{it:?}"));
            write!(
                text,
                " ChoiceList {{ id: {id:?}, column: {column}, others: {others:?}, meaning: {meaning:?}, \
                 entries: {entries:?} }}{open}"
            )
        }
        Matrix::Elsewhere(Elsewhere { id, place, url, .. }) => {
            write!(text, " Elsewhere {{ id: {id:?}, place: {place:?}, url: {url:?} }}")
        }
        Matrix::AllowList(AllowList { id, regions, ports }) => {
            let ports = if_there((!ports.is_empty()).then_some(ports));
            let regions: BTreeMap<_, _> = regions.iter().collect();
            write!(text, " AllowList {{ id: {id:?}, regions: {regions:?} }}{ports}")
        }
    };
    for row in &planned.rows {
        let named = match matrix {
            Matrix::ConnectWiseRole(role) => role.rows.get(row.index).map(|it| {
                let lost = if_there(it.lost.as_ref());
                let cells = [&it.add, &it.edit, &it.delete, &it.inquire];
                let taken_back: Vec<_> = cells.into_iter().flatten().filter_map(Cell::taken_back).collect();
                let taken_back = if_there((!taken_back.is_empty()).then_some(&taken_back));
                format!(
                    "{} {:?} {:?} {:?} {:?}{lost}{taken_back}",
                    it.id, it.module, it.function, it.list, it.until_step
                )
            }),
            Matrix::AutotaskLevel(level) => level.rows.get(row.index).map(|it| {
                // Written as in earlier versions: a check must not look outdated because of a new version of Lotse.
                let number = it.number.as_ref().map(|number| match number {
                    Number::Said(id) => format!("{id:?}"),
                    Number::Exactly(number) => number.to_string(),
                });
                let number = number.map_or("None".to_owned(), |number| format!("Some({number})"));
                let object = it.object.as_ref().map_or("every".to_owned(), |label| format!("{label:?}"));
                let lost = if_there(it.lost.as_ref());
                let section = it.section.as_ref().map_or("none".to_owned(), |label| format!("{label:?}"));
                format!("{} {section} {:?} {object} {:?} {number}{lost}", it.id, it.group, it.ticked)
            }),
            Matrix::AccessTree(tree) => {
                tree.rows.get(row.index).map(|it| format!("{} {:?} {:?}", it.id, it.path, it.tick))
            }
            Matrix::Table(table) => {
                let until = |it: &RightsTableRow| if_there(it.until_step.as_ref());
                (table.rows.get(row.index))
                    .map(|it| format!("{} {:?} {:?}{}", it.id, it.path, it.name, until(it)))
            }
            Matrix::ChoiceList(_) | Matrix::Elsewhere(_) | Matrix::AllowList(_) => None,
        };
        let cells = row.cells.as_ref().map(|cells| {
            let mut cells: Vec<_> = cells.iter().collect();
            if let Matrix::Table(table) = matrix
                && !table.columns.is_empty()
            {
                let by_name: BTreeMap<_, _> = table.columns.keys().zip(cells).collect();
                cells = by_name.into_values().collect();
            }
            cells
        });
        let newer = if_there(row.set.as_ref()) + &if_there(cells.as_ref());
        let cells = format!("{:?} {:?} {:?}{newer}", row.only_if, row.levels, row.grants);
        let _ = write!(text, "\nrow {} {cells}", named.unwrap_or_default());
    }
    text
}

/// A part that only newer guides have, so that the digests of earlier ones stay the same.
fn if_there<T: std::fmt::Debug>(it: Option<&T>) -> String {
    it.map_or_else(String::new, |it| format!(" {it:?}"))
}
