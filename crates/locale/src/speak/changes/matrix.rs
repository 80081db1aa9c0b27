//! New, removed and changed rights in words. Each sentence names the row and, for a cell, the column.

use lotse_guide::{Change, Elsewhere, Id, Matrix, MatrixChange, MatrixFact, Number, RowFact, RowRef};

use super::{Both, Given, Speaker};
use crate::message::Argument;
use crate::rich::{Inline, Sentence, SpokenCell};
use crate::screen::Label;

/// The headings of the cells of a role, as labels of its vendor.
const ROLE: [&str; 4] = ["add-level", "edit-level", "delete-level", "inquire-level"];
/// Those of a security level, in Lotse's own words.
const LEVEL: [&str; 4] =
    ["matrix-column-view", "matrix-column-add", "matrix-column-edit", "matrix-column-delete"];

impl Speaker<'_> {
    /// What a right is on, as the screen shows it.
    fn row_path(&self, it: &RowRef<'_>, vendor: &Id) -> Inline {
        let at = it.row.index;
        let labels = match it.matrix.matrix {
            Matrix::ConnectWiseRole(role) => vec![&role.rows[at].module, &role.rows[at].function],
            Matrix::AutotaskLevel(level) => {
                return Inline::Path { labels: self.level_path(&level.rows[at], vendor) };
            }
            Matrix::Table(table) => {
                return Inline::Path { labels: self.table_path(&table.rows[at], vendor) };
            }
            Matrix::AccessTree(tree) => {
                let row = &tree.rows[at];
                tree.root.iter().chain(&row.path).chain([&row.tick]).collect()
            }
            Matrix::ChoiceList(_) | Matrix::Elsewhere(_) | Matrix::AllowList(_) => Vec::new(),
        };
        Inline::Path { labels: labels.into_iter().map(|label| self.label(label, vendor)).collect() }
    }

    fn column(&self, it: &RowRef<'_>, at: usize, vendor: &Id) -> Inline {
        let label = match it.matrix.matrix {
            Matrix::ConnectWiseRole(_) => ROLE.get(at).and_then(|key| self.fixed_label(vendor, key)),
            Matrix::Table(table) => self.table_columns(table, vendor).into_iter().nth(at),
            _ => LEVEL.get(at).map(|id| self.own_label(id)),
        };
        heading(label)
    }

    fn row_cell(&self, it: &RowRef<'_>, at: usize, vendor: &Id) -> Inline {
        let levels = it.row.levels.as_ref().and_then(|cells| cells.get(at));
        let grants = it.row.grants.as_ref().and_then(|cells| cells.get(at));
        let cells = it.row.cells.as_ref().and_then(|cells| cells.get(at));
        let cell = levels.map(|cell| self.level_cell(cell, vendor));
        let cell = cell.or_else(|| grants.map(|cell| self.grant_cell(cell, vendor)));
        shown(cell.or_else(|| cells.map(|cell| self.table_cell(cell, vendor))))
    }

    fn set(&self, it: &RowRef<'_>, vendor: &Id) -> Inline {
        let silent = || Inline::Strong { text: self.text("matrix-cell-silent") };
        it.row.set.as_ref().map_or_else(silent, |set| shown(Some(self.grant_cell(set, vendor))))
    }

    fn ticked(&self, it: &RowRef<'_>) -> Inline {
        let Matrix::AutotaskLevel(level) = it.matrix.matrix else { return shown(None) };
        let id = match level.rows[it.row.index].ticked {
            Some(true) => "matrix-cell-ticked",
            Some(false) => "matrix-cell-empty",
            None => "matrix-cell-silent",
        };
        Inline::Strong { text: self.text(id) }
    }

    fn matrix_title(&self, matrix: Matrix<'_>) -> Option<Sentence> {
        self.known(&format!("matrix-{}", matrix.id()))
    }
}

fn heading(label: Option<Label>) -> Inline {
    label.map_or_else(|| Inline::Text { text: String::new() }, |label| Inline::Label { label })
}

/// What the screen shows in a cell, or the word for it.
fn shown(cell: Option<SpokenCell>) -> Inline {
    match cell {
        Some(SpokenCell { label: Some(label), .. }) => Inline::Label { label },
        Some(SpokenCell { text, .. }) => Inline::Strong { text },
        None => Inline::Text { text: String::new() },
    }
}

impl Both<'_> {
    pub(super) fn matrix(&self, change: &MatrixChange<'_>, old: &Id, new: &Id) -> Sentence {
        match change {
            MatrixChange::Row(Change::Gone(row)) => {
                self.say("changes-row-gone", &[("path", self.old.row_path(row, old).into())])
            }
            MatrixChange::Row(Change::New(row) | Change::Different { new: row, .. }) => {
                let id = row.id().map(Id::as_str).unwrap_or_default();
                let rows = self.new.matrix(row.matrix, new).rows;
                let clicks = rows.into_iter().find(|it| it.id == id).map(|it| it.clicks);
                self.what("changes-row-new", clicks.unwrap_or_default())
            }
            MatrixChange::RowFact { fact, old: then, new: now } => self.row(*fact, then, now, old, new),
            MatrixChange::Entry { list, entry } => {
                let label = |side: &Speaker<'_>, it, vendor| {
                    ("label", Argument::from(Inline::Label { label: side.label(it, vendor) }))
                };
                match entry {
                    Change::Gone(it) => self.of("changes-entry-gone", *list, [label(&self.old, it, old)]),
                    Change::New(it) => self.of("changes-entry-new", *list, [label(&self.new, it, new)]),
                    Change::Different { new: it, .. } => {
                        self.of("changes-entry-changed", *list, [label(&self.new, it, new)])
                    }
                }
            }
            MatrixChange::Address { list, region, address } => {
                let (id, address) = match address {
                    Change::Gone(address) => ("changes-address-gone", *address),
                    Change::New(address) | Change::Different { new: address, .. } => {
                        ("changes-address-new", *address)
                    }
                };
                let region = ("region", Argument::Text((*region).to_owned()));
                let address = Inline::Value { text: address.to_owned() };
                self.of(id, *list, [region, ("address", address.into())])
            }
            MatrixChange::Whole { fact, old: then, new: now } => self.whole(*fact, *then, *now, old, new),
        }
    }

    /// A message that names the table or list it speaks of.
    fn of<'a, const N: usize>(
        &self,
        id: &str,
        matrix: Matrix<'_>,
        arguments: [(&'a str, Argument); N],
    ) -> Sentence {
        let title = self.new.matrix_title(matrix).unwrap_or_else(|| self.say("changes-matrix-unnamed", &[]));
        let all: Vec<(&'a str, Argument)> =
            arguments.into_iter().chain([("matrix", Argument::Rich(title))]).collect();
        self.say(id, &all)
    }

    fn row(&self, fact: RowFact, then: &RowRef<'_>, now: &RowRef<'_>, old: &Id, new: &Id) -> Sentence {
        let path = || ("path", Argument::from(self.new.row_path(now, new)));
        let pair = |id: &str, column: Inline, then: Inline, now: Inline| {
            self.say(id, &[path(), ("column", column.into()), ("old", then.into()), ("new", now.into())])
        };
        match fact {
            RowFact::Place => {
                let before = self.old.row_path(then, old);
                let both: &Given<'_> = &[("old", before.into()), ("new", self.new.row_path(now, new).into())];
                self.say("changes-row-place", both)
            }
            RowFact::Cell(at) => {
                let cells = (self.old.row_cell(then, at, old), self.new.row_cell(now, at, new));
                pair("changes-cell", self.new.column(now, at, new), cells.0, cells.1)
            }
            RowFact::CellCondition(at) => {
                let levels = now.row.levels.as_ref().and_then(|cells| Some(&cells.get(at)?.only_if));
                let grants = now.row.grants.as_ref().and_then(|cells| Some(&cells.get(at)?.only_if));
                let cells = now.row.cells.as_ref().and_then(|cells| Some(&cells.get(at)?.only_if));
                let condition = levels.or(grants).or(cells).cloned().unwrap_or_default();
                let column = ("column", Argument::from(self.new.column(now, at, new)));
                let condition = ("condition", self.condition(&condition));
                self.say("changes-cell-condition", &[path(), column, condition])
            }
            RowFact::Set => {
                let column = heading(Some(self.new.own_label("matrix-column-setting")));
                pair("changes-cell", column, self.old.set(then, old), self.new.set(now, new))
            }
            RowFact::Lost => self.say("changes-row-lost", &[path()]),
            RowFact::Ticked => {
                let column = heading(Some(self.new.own_label("matrix-column-box")));
                pair("changes-cell", column, self.old.ticked(then), self.new.ticked(now))
            }
            RowFact::Number => {
                let number = self.number(now, new);
                self.now("changes-row-number", "changes-row-number-gone", path(), "what", number)
            }
            RowFact::Reason => {
                let reason = self.new.reason(now.matrix.matrix, now.row.index, new);
                let reason =
                    reason.filter(|_| now.reason().is_some_and(|id| self.new.known(id.as_str()).is_some()));
                self.now("changes-row-reason", "changes-row-reason-gone", path(), "reason", reason)
            }
            RowFact::AlsoAt => self.say("changes-row-also", &[path()]),
            RowFact::Until => match until(now) {
                Some(step) => {
                    let title = Argument::Text(self.title(step));
                    self.say("changes-row-until", &[path(), ("step", title)])
                }
                None => self.say("changes-row-until-gone", &[path()]),
            },
            RowFact::List => self.say("changes-row-list", &[path()]),
            RowFact::Condition => {
                self.say("changes-row-condition", &[path(), ("condition", self.condition(&now.row.only_if))])
            }
        }
    }

    /// The new text of a row's message, or a sentence that it was removed.
    fn now(
        &self,
        id: &str,
        gone: &str,
        path: (&str, Argument),
        name: &str,
        words: Option<Sentence>,
    ) -> Sentence {
        match words {
            Some(said) => self.say(id, &[path, (name, Argument::Rich(said))]),
            None => self.say(gone, &[path]),
        }
    }

    fn whole(&self, fact: MatrixFact, then: Matrix<'_>, now: Matrix<'_>, old: &Id, new: &Id) -> Sentence {
        match (fact, then, now) {
            (MatrixFact::Others, Matrix::ConnectWiseRole(then), Matrix::ConnectWiseRole(now)) => {
                let cell = |side: &Speaker<'_>, value, vendor| {
                    let setting = lotse_guide::Setting { value, only_if: lotse_guide::Condition::default() };
                    Argument::from(shown(Some(side.level_cell(&setting, vendor))))
                };
                let both =
                    [("old", cell(&self.old, then.others, old)), ("new", cell(&self.new, now.others, new))];
                self.say("changes-others", &both)
            }
            (MatrixFact::Others, _, now) => {
                let (others, alone) = match now {
                    Matrix::AutotaskLevel(level) => (level.others, level.rows.is_empty()),
                    Matrix::AccessTree(tree) => (tree.others, tree.rows.is_empty()),
                    Matrix::Table(table) => (table.others, table.rows.is_empty()),
                    _ => (None, false),
                };
                let words = others.map_or_else(
                    || self.say("changes-others-gone", &[]),
                    |it| self.new.others_words(it, alone),
                );
                self.of("changes-matrix-now", now, [("now", Argument::Rich(words))])
            }
            (MatrixFact::Ports, _, Matrix::AllowList(list)) => {
                let ports = self.new.ports(list).unwrap_or_else(|| self.say("changes-ports-gone", &[]));
                self.of("changes-matrix-now", now, [("now", Argument::Rich(ports))])
            }
            (MatrixFact::Meaning, _, Matrix::ChoiceList(list)) => {
                let others = Argument::Rich(self.new.list_others(list, new));
                self.of("changes-matrix-meaning", now, [("others", others)])
            }
            (MatrixFact::Address, _, Matrix::Elsewhere(Elsewhere { url: Some(url), .. })) => {
                let url = Inline::Value { text: url.clone() };
                self.of("changes-matrix-address", now, [("url", url.into())])
            }
            (MatrixFact::Read, ..) => self.of("changes-matrix-read", now, []),
            _ => self.of("changes-matrix-place", now, []),
        }
    }

    /// Which number belongs to a right.
    fn number(&self, it: &RowRef<'_>, vendor: &Id) -> Option<Sentence> {
        let Matrix::AutotaskLevel(level) = it.matrix.matrix else { return None };
        let row = level.rows.get(it.row.index)?;
        let known = |number: &&Number| match number {
            Number::Said(id) => self.new.known(id.as_str()).is_some(),
            Number::Exactly(_) => true,
        };
        row.number.as_ref().filter(known).map(|number| self.new.number(number, row, vendor))
    }
}

fn until<'p>(it: &RowRef<'p>) -> Option<&'p Id> {
    match it.matrix.matrix {
        Matrix::ConnectWiseRole(role) => {
            let row = &role.rows[it.row.index];
            let cells = [&row.add, &row.edit, &row.delete, &row.inquire];
            let of_cell = || cells.into_iter().flatten().find_map(|cell| Some(cell.taken_back()?.0));
            row.until_step.as_ref().or_else(of_cell)
        }
        Matrix::Table(table) => table.rows[it.row.index].until_step.as_ref(),
        _ => None,
    }
}
