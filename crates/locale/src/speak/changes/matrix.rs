//! New, removed and changed rights in words. Each sentence names the row and, for a cell, the column.

use lotse_guide::{Change, ChoiceList, Id, ListMeaning, Matrix, MatrixChange, MatrixFact, RowFact, RowRef};

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
                let row = &level.rows[at];
                [Some(&row.section), row.group.as_ref(), Some(&row.object)].into_iter().flatten().collect()
            }
            Matrix::AccessTree(tree) => {
                let row = &tree.rows[at];
                tree.root.iter().chain(&row.path).chain([&row.tick]).collect()
            }
            Matrix::ChoiceList(_) | Matrix::Picture(_) | Matrix::AllowList(_) => Vec::new(),
        };
        Inline::Path { labels: labels.into_iter().map(|label| self.label(label, vendor)).collect() }
    }

    fn column(&self, it: &RowRef<'_>, at: usize, vendor: &Id) -> Inline {
        let label = match it.matrix.matrix {
            Matrix::ConnectWiseRole(_) => ROLE.get(at).and_then(|key| self.fixed_label(vendor, key)),
            _ => LEVEL.get(at).map(|id| self.own_label(id)),
        };
        heading(label)
    }

    fn row_cell(&self, it: &RowRef<'_>, at: usize, vendor: &Id) -> Inline {
        let levels = it.row.levels.as_ref().and_then(|cells| cells.get(at));
        let grants = it.row.grants.as_ref().and_then(|cells| cells.get(at));
        let cell = levels.map(|cell| self.level_cell(cell, vendor));
        shown(cell.or_else(|| grants.map(|cell| self.grant_cell(cell))))
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
                    Change::New(it) | Change::Different { new: it, .. } => {
                        self.of("changes-entry-new", *list, [label(&self.new, it, new)])
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
                let condition = levels.or(grants).cloned().unwrap_or_default();
                let column = ("column", Argument::from(self.new.column(now, at, new)));
                let condition = ("condition", self.condition(&condition));
                self.say("changes-cell-condition", &[path(), column, condition])
            }
            RowFact::Ticked => {
                let column = heading(Some(self.new.own_label("matrix-column-box")));
                pair("changes-cell", column, self.old.ticked(then), self.new.ticked(now))
            }
            RowFact::Number => {
                self.now("changes-row-number", "changes-row-number-gone", path(), "what", number(now))
            }
            RowFact::Reason => {
                self.now("changes-row-reason", "changes-row-reason-gone", path(), "reason", reason(now))
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
        message: Option<&Id>,
    ) -> Sentence {
        match message.and_then(|id| self.new.known(id.as_str())) {
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
            (MatrixFact::Meaning, _, Matrix::ChoiceList(list)) => {
                self.of("changes-matrix-meaning", now, [("others", Argument::Rich(self.meaning(list)))])
            }
            (MatrixFact::Address, _, Matrix::Picture(picture)) => {
                let url = Inline::Value { text: picture.url.clone() };
                self.of("changes-matrix-address", now, [("url", url.into())])
            }
            _ => self.of("changes-matrix-place", now, []),
        }
    }

    fn meaning(&self, list: &ChoiceList) -> Sentence {
        self.new.message(match list.meaning {
            ListMeaning::Allow => "matrix-others-denied",
            ListMeaning::Deny => "matrix-others-allowed",
            ListMeaning::AllBut => "matrix-others-ticked",
        })
    }
}

fn number<'p>(it: &RowRef<'p>) -> Option<&'p Id> {
    match it.matrix.matrix {
        Matrix::AutotaskLevel(level) => level.rows[it.row.index].number.as_ref(),
        _ => None,
    }
}

fn reason<'p>(it: &RowRef<'p>) -> Option<&'p Id> {
    let at = it.row.index;
    match it.matrix.matrix {
        Matrix::ConnectWiseRole(role) => role.rows[at].reason.as_ref(),
        Matrix::AutotaskLevel(level) => level.rows[at].reason.as_ref(),
        Matrix::AccessTree(tree) => tree.rows[at].reason.as_ref(),
        Matrix::ChoiceList(_) | Matrix::Picture(_) | Matrix::AllowList(_) => None,
    }
}

fn until<'p>(it: &RowRef<'p>) -> Option<&'p Id> {
    match it.matrix.matrix {
        Matrix::ConnectWiseRole(role) => role.rows[it.row.index].until_step.as_ref(),
        _ => None,
    }
}
