//! What changed in a matrix that both plans have: rows by their ids, cells by their columns.

use super::change::{Change, MatrixChange, MatrixFact, RowFact, RowRef};
use super::{Plans, by_name, condition};
use crate::plan::{Plan, PlannedEntry, PlannedMatrix, PlannedRow, Setting};
use crate::{
    AllowList, AutotaskLevelRow, Cell, ChoiceList, ConnectWiseRole, ConnectWiseRoleRow, Id, Level, Matrix,
    Verb,
};

pub(super) fn changes<'p>(
    plans: Plans<'p>,
    old: &'p PlannedMatrix<'p>,
    new: &'p PlannedMatrix<'p>,
) -> Vec<MatrixChange<'p>> {
    let mut found = Vec::new();
    let mut whole = |fact, differs: bool| {
        found.extend(differs.then_some(MatrixChange::Whole { fact, old: old.matrix, new: new.matrix }));
    };
    match (old.matrix, new.matrix) {
        (Matrix::ConnectWiseRole(then), Matrix::ConnectWiseRole(now)) => {
            whole(MatrixFact::Others, then.others != now.others);
            found.extend(rows(old, new, &|facts, old, new| {
                role_row(&then.rows[old.index], &now.rows[new.index], facts);
            }));
            found.extend(lists(plans, then, now));
        }
        (Matrix::AutotaskLevel(then), Matrix::AutotaskLevel(now)) => {
            whole(MatrixFact::Place, then.copied_from != now.copied_from);
            whole(MatrixFact::Others, then.others != now.others);
            found.extend(rows(old, new, &|facts, old, new| {
                level_row(&then.rows[old.index], &now.rows[new.index], facts);
            }));
        }
        (Matrix::AccessTree(then), Matrix::AccessTree(now)) => {
            whole(MatrixFact::Place, then.root != now.root);
            whole(MatrixFact::Others, then.others != now.others);
            found.extend(rows(old, new, &|facts, old, new| {
                let (then, now) = (&then.rows[old.index], &now.rows[new.index]);
                facts.note(RowFact::Place, (&then.path, &then.tick) != (&now.path, &now.tick));
            }));
        }
        (Matrix::Table(then), Matrix::Table(now)) => {
            whole(MatrixFact::Place, then.columns != now.columns);
            whole(MatrixFact::Others, then.others != now.others);
            found.extend(rows(old, new, &|facts, old, new| {
                let (then, now) = (&then.rows[old.index], &now.rows[new.index]);
                facts.note(RowFact::Place, (&then.path, &then.name) != (&now.path, &now.name));
                facts.note(RowFact::Until, then.until_step != now.until_step);
            }));
        }
        (Matrix::ChoiceList(then), Matrix::ChoiceList(now)) => found.extend(list(plans, then, now)),
        (Matrix::AllowList(then), Matrix::AllowList(now)) => {
            whole(MatrixFact::Ports, then.ports != now.ports);
            found.extend(addresses(then, now));
        }
        (Matrix::Elsewhere(then), Matrix::Elsewhere(now)) => {
            whole(MatrixFact::Place, (then.place, then.of) != (now.place, now.of));
            whole(MatrixFact::Address, then.url != now.url);
            whole(MatrixFact::Read, then.read != now.read);
        }
        // The id now names another kind of matrix, so their contents can't be compared.
        _ => whole(MatrixFact::Place, true),
    }
    found
}

/// Collects what is different in a row.
struct Facts(Vec<RowFact>);

impl Facts {
    fn note(&mut self, fact: RowFact, differs: bool) {
        self.0.extend(differs.then_some(fact));
    }

    fn cells<T: PartialEq>(&mut self, old: Option<&[Setting<T>]>, new: Option<&[Setting<T>]>) {
        for (at, (old, new)) in old.into_iter().flatten().zip(new.into_iter().flatten()).enumerate() {
            self.note(RowFact::Cell(at), old.value != new.value);
            let condition = old.value == new.value && !condition::same(&old.only_if, &new.only_if);
            self.note(RowFact::CellCondition(at), condition);
        }
    }
}

fn rows<'p>(
    old: &'p PlannedMatrix<'p>,
    new: &'p PlannedMatrix<'p>,
    own: &dyn Fn(&mut Facts, &PlannedRow, &PlannedRow),
) -> Vec<MatrixChange<'p>> {
    let of = |matrix: &'p PlannedMatrix<'p>| -> Vec<RowRef<'p>> {
        matrix.rows.iter().map(|row| RowRef { matrix, row }).collect()
    };
    let mut different = Vec::new();
    let changed = by_name(&of(old), &of(new), RowRef::id, |old, new| {
        let mut facts = Facts(Vec::new());
        own(&mut facts, old.row, new.row);
        facts.cells(
            old.row.levels.as_ref().map(<[_; 4]>::as_slice),
            new.row.levels.as_ref().map(<[_; 4]>::as_slice),
        );
        facts.cells(
            old.row.grants.as_ref().map(<[_; 4]>::as_slice),
            new.row.grants.as_ref().map(<[_; 4]>::as_slice),
        );
        facts.cells(old.row.cells.as_deref(), new.row.cells.as_deref());
        facts.note(RowFact::Set, old.row.set != new.row.set);
        facts.note(RowFact::Reason, old.reason() != new.reason());
        facts.note(RowFact::Condition, !condition::same(&old.row.only_if, &new.row.only_if));
        different.extend(facts.0.into_iter().map(|fact| MatrixChange::RowFact { fact, old, new }));
    });
    different.into_iter().chain(changed.into_iter().map(MatrixChange::Row)).collect()
}

impl<'p> RowRef<'p> {
    /// The row's name.
    pub fn id(self) -> Option<&'p Id> {
        let at = self.row.index;
        match self.matrix.matrix {
            Matrix::ConnectWiseRole(role) => role.rows.get(at).map(|row| &row.id),
            Matrix::AutotaskLevel(level) => level.rows.get(at).map(|row| &row.id),
            Matrix::AccessTree(tree) => tree.rows.get(at).map(|row| &row.id),
            Matrix::Table(table) => table.rows.get(at).map(|row| &row.id),
            Matrix::ChoiceList(_) | Matrix::Elsewhere(_) | Matrix::AllowList(_) => None,
        }
    }

    /// Why it is needed: its own reason, or that of a range that contains it.
    pub fn reason(self) -> Option<&'p Id> {
        let (matrix, at) = (self.matrix.matrix, self.row.index);
        let own = matrix.rows().get(at).and_then(|row| row.reason);
        own.or_else(|| matrix.ranges_of(at).into_iter().find_map(|range| range.reason.as_ref()))
    }
}

fn role_row(old: &ConnectWiseRoleRow, new: &ConnectWiseRoleRow, facts: &mut Facts) {
    facts.note(RowFact::Place, (&old.module, &old.function) != (&new.module, &new.function));
    facts.note(RowFact::Lost, old.lost != new.lost);
    facts.note(RowFact::AlsoAt, old.also_at != new.also_at);
    let until = |row: &ConnectWiseRoleRow| {
        let cells = [&row.add, &row.edit, &row.delete, &row.inquire];
        let of = |cell: &Option<Cell<Level>>| {
            cell.as_ref().and_then(Cell::taken_back).map(|(step, then)| (step.clone(), then.copied()))
        };
        (row.until_step.clone(), cells.map(of))
    };
    facts.note(RowFact::Until, until(old) != until(new));
    facts.note(RowFact::List, old.list != new.list);
}

fn level_row(old: &AutotaskLevelRow, new: &AutotaskLevelRow, facts: &mut Facts) {
    let place = |row: &AutotaskLevelRow| {
        (row.section.clone(), row.group.clone(), row.object.clone(), row.every_object)
    };
    facts.note(RowFact::Place, place(old) != place(new));
    facts.note(RowFact::Ticked, old.ticked != new.ticked);
    facts.note(RowFact::Number, old.number != new.number);
    facts.note(RowFact::Lost, old.lost != new.lost);
}

/// The lists behind the rows of a role that have no action of their own. The others are reported at their action.
fn lists<'p>(plans: Plans<'p>, old: &'p ConnectWiseRole, new: &'p ConnectWiseRole) -> Vec<MatrixChange<'p>> {
    let behind = |plan: &'p Plan<'p>, role: &'p ConnectWiseRole| -> Vec<&'p ChoiceList> {
        let named = |list: &&ChoiceList| role.rows.iter().any(|row| row.list.as_ref() == Some(&list.id));
        let lists = plan.guide.choice_lists.iter().filter(named);
        lists.filter(|list| !sets(plan, &list.id)).collect()
    };
    let mut found = Vec::new();
    let (before, after) = (behind(plans.old, old), behind(plans.new, new));
    // A list that is new or gone as a whole is reported at its row.
    by_name(&before, &after, |list| &list.id, |old, new| found.extend(list(plans, old, new)));
    found
}

/// Whether an action of the plan sets this matrix.
fn sets(plan: &Plan<'_>, matrix: &Id) -> bool {
    let parts = plan.parts.iter().chain(&plan.follow_ups);
    let mut actions = parts.flat_map(|part| &part.steps).flat_map(|step| step.all_actions());
    actions.any(|action| matches!(&action.action.verb, Verb::Matrix(id) if id == matrix))
}

fn list<'p>(plans: Plans<'p>, old: &'p ChoiceList, new: &'p ChoiceList) -> Vec<MatrixChange<'p>> {
    let (then, now) = (Matrix::ChoiceList(old), Matrix::ChoiceList(new));
    let entries = |plan: &'p Plan<'p>, list: &'p ChoiceList| -> Vec<&'p PlannedEntry<'p>> {
        plan.entries(&list.id).iter().collect()
    };
    let name = |it: &'p PlannedEntry<'p>| (&it.entry.label.vendor, &it.entry.label.key);
    let mut different = Vec::new();
    let changed = by_name(&entries(plans.old, old), &entries(plans.new, new), name, |old, new| {
        if old.entry.reason != new.entry.reason || !condition::same(&old.only_if, &new.only_if) {
            different.push(Change::Different { old, new });
        }
    });
    let mut found: Vec<_> = (different.into_iter().chain(changed))
        .map(|entry| MatrixChange::Entry {
            list: if matches!(entry, Change::Gone(_)) { then } else { now },
            entry: entry.map(|it| &it.entry.label),
        })
        .collect();
    let mut whole = |fact, differs: bool| {
        found.extend(differs.then_some(MatrixChange::Whole { fact, old: then, new: now }));
    };
    whole(MatrixFact::Meaning, old.meaning != new.meaning);
    whole(MatrixFact::Place, (&old.column, &old.others) != (&new.column, &new.others));
    found
}

fn addresses<'p>(old: &'p AllowList, new: &'p AllowList) -> Vec<MatrixChange<'p>> {
    let all = |list: &'p AllowList| -> Vec<(&'p str, &'p str)> {
        let regions = list.regions.iter();
        regions
            .flat_map(|(region, all)| all.iter().map(move |address| (region.as_str(), address.as_str())))
            .collect()
    };
    let changed = by_name(&all(old), &all(new), |it| it, |_, _| {});
    let told = |change| {
        let (list, region) = match change {
            Change::Gone((region, _)) => (Matrix::AllowList(old), region),
            Change::New((region, _)) | Change::Different { new: (region, _), .. } => {
                (Matrix::AllowList(new), region)
            }
        };
        MatrixChange::Address { list, region, address: change.map(|(_, address)| address) }
    };
    changed.into_iter().map(told).collect()
}
