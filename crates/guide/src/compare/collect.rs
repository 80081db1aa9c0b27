//! Collects what the plan of a guide asks in the PSA.

use super::{Ask, Asked, Compared, Line, Rest, Right, SettingOf, Union};
use crate::matrix::Cell;
use crate::plan::{Plan, PlannedMatrix, PlannedRow, Setting};
use crate::{
    Choice, Column, ConnectWiseRole, Grant, Id, LabelKey, LabelRef, Level, Matrix, Number, Others,
    TableValue, Verb,
};

const ROLE: [Column; 4] = [Column::Add, Column::Edit, Column::Delete, Column::Inquire];
const LEVEL: [Column; 4] = [Column::View, Column::Add, Column::Edit, Column::Delete];

/// Where what is found is written: the cells of one guide.
struct Sheet<'l> {
    psa: &'l Id,
    at: usize,
    width: usize,
    lines: &'l mut Vec<Line>,
}

/// Adds what a plan asks to the lines. `place` is the number of the guide, and how many there are.
pub(super) fn guide<'g>(
    psa: &Id,
    plan: &Plan<'g>,
    place: (usize, usize),
    lines: &mut Vec<Line>,
) -> Compared<'g> {
    let secret = |it: &&&crate::Credential| it.secret && it.from == *psa;
    let mut found = Compared {
        guide: plan.guide,
        rest: Rest::Silent,
        secrets: plan.credentials.iter().filter(secret).count(),
        names: false,
        elsewhere: false,
        ends: plan.stop.is_some(),
    };
    let mut sheet = Sheet { psa, at: place.0, width: place.1, lines };
    let mut rests = Vec::new();
    let steps = plan.steps().filter(|(part, _)| part.part.vendor == *psa);
    for (part, step) in steps {
        let open = !part.only_if.is_empty() || !step.only_if.is_empty();
        for action in step.all_actions() {
            let open = open || !action.only_if.is_empty();
            if let (Verb::Matrix(_), Some(matrix)) = (&action.action.verb, &action.matrix) {
                found.elsewhere |= matches!(matrix.matrix, Matrix::Elsewhere(_));
                if let Some(rest) = sheet.matrix(plan, matrix, open) {
                    found.names = true;
                    rests.push(rest);
                }
            }
            if let Verb::Select(label, choice) = &action.action.verb {
                found.names |= sheet.level(label, choice, open);
            }
        }
    }
    if let Some(first) = rests.first() {
        found.rest = if rests.iter().all(|rest| rest == first) { *first } else { Rest::Unclear };
    }
    found
}

/// Fills what the guides say about everything that they do not name.
pub(super) fn fill_rest(line: &mut Line, guides: &[Compared<'_>]) {
    // Lists, levels and numbers are no rights that a rule for other rights is about.
    if matches!(line.setting, SettingOf::List(_) | SettingOf::Level | SettingOf::Number) {
        return;
    }
    let named = line.asks.iter().find(|ask| ask.asked != Asked::Silent).map(|ask| ask.asked.clone());
    let (off, on) = match named {
        Some(Asked::Role(_)) => (Asked::Role(Level::None), Asked::Role(Level::All)),
        Some(Asked::Box(_)) => (Asked::Box(false), Asked::Box(true)),
        Some(Asked::Grant(Grant::All | Grant::Mine | Grant::None)) => {
            (Asked::Grant(Grant::None), Asked::Grant(Grant::All))
        }
        // Which word of the screen means everything is not on record.
        _ => (Asked::Grant(Grant::None), Asked::Unclear),
    };
    for (ask, guide) in line.asks.iter_mut().zip(guides) {
        let asked = match guide.rest {
            _ if ask.asked != Asked::Silent || guide.ends => continue,
            Rest::None => &off,
            Rest::All => &on,
            Rest::Silent | Rest::AsCopied | Rest::Unclear => continue,
        };
        *ask = Ask { rest: true, ..Ask::new(asked.clone()) };
    }
}

impl Sheet<'_> {
    /// A matrix of rights. Returns what it says about all others. `None` if it has no rights as text.
    fn matrix(&mut self, plan: &Plan<'_>, planned: &PlannedMatrix<'_>, open: bool) -> Option<Rest> {
        let id = planned.matrix.id();
        match planned.matrix {
            Matrix::ConnectWiseRole(role) => {
                for row in &planned.rows {
                    self.role_row(plan, role, row, open);
                }
                Some(match role.others {
                    Level::None => Rest::None,
                    Level::All => Rest::All,
                    Level::Silent => Rest::Silent,
                    Level::My | Level::Unclear => Rest::Unclear,
                })
            }
            Matrix::AutotaskLevel(level) => {
                for row in &planned.rows {
                    self.level_row(&level.rows[row.index], id, row, open);
                }
                if let Some(copied) = &level.copied_from {
                    self.base(Asked::CopyOf(copied.within(self.psa)), open);
                }
                Some(
                    level.others.map_or(
                        if level.copied_from.is_some() { Rest::AsCopied } else { Rest::Silent },
                        rest,
                    ),
                )
            }
            Matrix::AccessTree(tree) => {
                for planned in &planned.rows {
                    let row = &tree.rows[planned.index];
                    let path = tree.root.iter().chain(&row.path).chain([&row.tick]);
                    let right = self.right(path, None);
                    let ask = asked(Asked::Box(true), open || !planned.only_if.is_empty());
                    self.put(right, SettingOf::Ticked, ask, Some((id, &row.id)));
                }
                Some(rest(tree.others.unwrap_or(Others::None)))
            }
            Matrix::Table(table) => {
                for planned in &planned.rows {
                    let row = &table.rows[planned.index];
                    let columns =
                        table.columns.values().map(|label| SettingOf::Column(label.within(self.psa)));
                    let columns: Vec<_> = columns.collect();
                    let single = vec![SettingOf::Single];
                    let columns = if columns.is_empty() { single } else { columns };
                    for (column, cell) in columns.into_iter().zip(planned.cells.iter().flatten()) {
                        let open = open || !planned.only_if.is_empty() || !cell.only_if.is_empty();
                        let right = self.right(row.path.iter(), row.name.clone());
                        let ask = asked(self.table_value(&cell.value), open);
                        self.put(right, column, ask, Some((id, &row.id)));
                    }
                }
                Some(table.others.map_or(Rest::Silent, rest))
            }
            Matrix::ChoiceList(_) | Matrix::Elsewhere(_) | Matrix::AllowList(_) => None,
        }
    }

    fn role_row(&mut self, plan: &Plan<'_>, role: &ConnectWiseRole, planned: &PlannedRow, open: bool) {
        let row = &role.rows[planned.index];
        let open = open || !planned.only_if.is_empty();
        let cells = [&row.add, &row.edit, &row.delete, &row.inquire];
        let mut asks_any = false;
        for ((column, cell), setting) in ROLE.into_iter().zip(cells).zip(planned.levels.iter().flatten()) {
            let mut ask = verb(setting, open, |level| match level {
                Level::Silent => Asked::Silent,
                Level::Unclear => Asked::Unclear,
                level => Asked::Role(level),
            });
            let taken_back = cell.as_ref().and_then(Cell::taken_back).is_some();
            ask.temporary = ask.asks_something() && (taken_back || row.until_step.is_some());
            asks_any |= ask.asks_something();
            let right = self.right([&row.module, &row.function].into_iter(), None);
            self.put(right, SettingOf::Verb(column), ask, Some((&role.id, &row.id)));
        }
        let (column, asked_of_list) = match row.list.as_ref() {
            Some(list) => self.list(plan, list),
            None if asks_any => (None, Asked::Unlimited),
            None => return,
        };
        let right = self.right([&row.module, &row.function].into_iter(), None);
        self.list_line(right, column, asked(asked_of_list, open));
    }

    /// What a list behind a right asks, and the heading of the column that is filled.
    fn list(&self, plan: &Plan<'_>, id: &Id) -> (Option<LabelKey>, Asked) {
        let Some(list) = plan.guide.choice_lists.iter().find(|list| list.id == *id) else {
            return (None, Asked::Unlimited);
        };
        let entries = plan.entries(id).iter().map(|planned| planned.entry.label.within(self.psa));
        let asked = match list.meaning {
            crate::ListMeaning::Allow => Asked::Entries(entries.collect()),
            crate::ListMeaning::All => Asked::Unlimited,
            _ => Asked::Unclear,
        };
        (list.column.as_ref().map(|label| label.within(self.psa)), asked)
    }

    fn level_row(&mut self, row: &crate::AutotaskLevelRow, matrix: &Id, planned: &PlannedRow, open: bool) {
        let open = open || !planned.only_if.is_empty();
        let path = [row.section.as_ref(), row.group.as_ref(), row.object.as_ref()];
        let right = Right { every: row.every_object, ..self.right(path.into_iter().flatten(), None) };
        let grant = |grant| match grant {
            Grant::Silent => Asked::Silent,
            Grant::Unclear => Asked::Unclear,
            grant => Asked::Grant(grant),
        };
        let has_verbs = row.lost.is_some()
            || [&row.view, &row.add, &row.edit, &row.delete].into_iter().any(Option::is_some);
        let cells = [&row.view, &row.add, &row.edit, &row.delete];
        let at = Some((matrix, &row.id));
        for ((column, cell), setting) in LEVEL.into_iter().zip(cells).zip(planned.grants.iter().flatten()) {
            if has_verbs {
                let mut ask = verb(setting, open, grant);
                ask.temporary = cell.as_ref().and_then(Cell::taken_back).is_some();
                self.put(right.clone(), SettingOf::Verb(column), ask, at);
            }
        }
        if let Some(setting) = &planned.set {
            let ask = verb(setting, open, grant);
            self.put(right.clone(), SettingOf::Single, ask, at);
        }
        if let Some(ticked) = row.ticked {
            self.put(right.clone(), SettingOf::Ticked, asked(Asked::Box(ticked), open), at);
        }
        if let Some(number) = &row.number {
            let number = match number {
                Number::Exactly(number) => Asked::Number(*number),
                Number::Said(id) => Asked::Free(Some(id.clone())),
            };
            self.put(right, SettingOf::Number, asked(number, open), at);
        }
    }

    /// The security level that is selected for the account. Returns whether it was one.
    fn level(&mut self, label: &LabelRef, choice: &Choice, open: bool) -> bool {
        if label.within(self.psa).to_string() != "autotask/security-level" {
            return false;
        }
        self.base(
            match choice {
                Choice::Option(label) => Asked::Label(label.within(self.psa)),
                Choice::Value(text) => Asked::Text(text.clone()),
                Choice::Free(id) => Asked::Free(Some(id.clone())),
                Choice::Open => Asked::Free(None),
                Choice::Example { text, .. } => Asked::Free(text.clone()),
            },
            open,
        );
        true
    }

    /// The level as a whole. A copy that was named before is what the reader then selects.
    fn base(&mut self, base: Asked, open: bool) {
        let Ok(key) = "security-level".parse() else { return };
        let path = vec![LabelKey { vendor: self.psa.clone(), key }];
        let right = Right { path, name: None, every: false };
        let known = self.lines.iter().find(|line| line.right == right && line.setting == SettingOf::Level);
        let copy = known.is_some_and(|line| matches!(line.asks[self.at].asked, Asked::CopyOf(_)));
        if !(copy && matches!(base, Asked::Free(_))) {
            self.put(right, SettingOf::Level, asked(base, open), None);
        }
    }

    fn right<'r>(&self, path: impl Iterator<Item = &'r LabelRef>, name: Option<String>) -> Right {
        Right { path: path.map(|label| label.within(self.psa)).collect(), name, every: false }
    }

    fn table_value(&self, value: &TableValue) -> Asked {
        match value {
            TableValue::Box(ticked) => Asked::Box(*ticked),
            TableValue::Number(number) => Asked::Number(*number),
            TableValue::Label(label) => Asked::Label(label.within(self.psa)),
            TableValue::Value(text) => Asked::Text(text.clone()),
            TableValue::Text(id) => Asked::Free(Some(id.clone())),
            TableValue::Silent => Asked::Silent,
        }
    }

    /// The line of a list. The heading of its column may be named by one guide only.
    fn list_line(&mut self, right: Right, column: Option<LabelKey>, ask: Ask) {
        let known = (self.lines.iter_mut())
            .find(|line| line.right == right && matches!(line.setting, SettingOf::List(_)));
        if let Some(line) = known {
            if let (SettingOf::List(heading @ None), Some(column)) = (&mut line.setting, column) {
                *heading = Some(column);
            }
            line.asks[self.at] = ask;
        } else {
            self.put(right, SettingOf::List(column), ask, None);
        }
    }

    /// Writes an ask into its line, which stands with the others of its module.
    fn put(&mut self, right: Right, setting: SettingOf, ask: Ask, row: Option<(&Id, &Id)>) {
        let known = self.lines.iter().position(|line| line.right == right && line.setting == setting);
        let at = known.unwrap_or_else(|| {
            let place = self.place(&right, &setting);
            let line = Line {
                right,
                setting,
                asks: vec![Ask::new(Asked::Silent); self.width],
                rows: vec![None; self.width],
                union: Union::Nothing,
            };
            self.lines.insert(place, line);
            place
        });
        let line = &mut self.lines[at];
        // A guide that names a setting twice means the wider one.
        let wider = |known: &Asked| known.compare(&ask.asked) != Some(std::cmp::Ordering::Greater);
        if ask.asked != Asked::Silent && wider(&line.asks[self.at].asked) {
            line.asks[self.at] = ask;
        }
        if let Some((matrix, row)) = row {
            line.rows[self.at] = Some((matrix.clone(), row.clone()));
        }
    }

    /// Behind the last line of the same right, else of the same module, else at the end. The level as a whole comes first.
    fn place(&self, right: &Right, setting: &SettingOf) -> usize {
        if *setting == SettingOf::Level {
            return 0;
        }
        let same = |line: &Line| line.right == *right;
        let module = |line: &Line| line.right.path.len() > 1 && line.right.path.first() == right.path.first();
        let last = |of: &dyn Fn(&Line) -> bool| self.lines.iter().rposition(of).map(|at| at + 1);
        last(&same).or_else(|| last(&module)).unwrap_or(self.lines.len())
    }
}

fn verb<T: Copy>(setting: &Setting<T>, open: bool, of: impl Fn(T) -> Asked) -> Ask {
    asked(of(setting.value), open || !setting.only_if.is_empty())
}

fn asked(asked: Asked, open: bool) -> Ask {
    Ask { open, ..Ask::new(asked) }
}

fn rest(others: Others) -> Rest {
    match others {
        Others::AsCopied => Rest::AsCopied,
        Others::None => Rest::None,
        Others::All => Rest::All,
        Others::Silent => Rest::Silent,
        Others::Unclear => Rest::Unclear,
    }
}
