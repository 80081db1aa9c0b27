//! The role, function by function: every cell that the guide asks, and every right that no row asks.
//!
//! A column that a row leaves open counts as "None" where the guide says that everything else is off: the pages print
//! "None" there. A level that the vendor does not give is "not applicable" in such a column, and unclear in one that
//! the guide asks for. It is never a pass.

use std::collections::BTreeMap;

use lotse_guide::Level as Asks;
use lotse_vendor::CallId;
use lotse_vendor::connectwise::{FunctionLevels, Level, MOST_ROWS, Probe, Read};

use super::ask::Access;
use super::asked::{Asked, Role, Row, VERBS};
use super::functions::{Match, Names};
use super::say::{by_labels, column, diagnosis, field, label, number, role_name, role_path, value};
use super::sheet::{Sheet, topic};
use crate::{Arg, Diagnosis, FindingState, Line, Subject, Verb, Waypoint};

/// What rights are compared with.
pub(super) struct Rights<'r> {
    pub(super) names: &'r Names,
    pub(super) role: Option<&'r str>,
    pub(super) read: &'r Read<Vec<FunctionLevels>>,
    pub(super) access: &'r BTreeMap<Probe, Access>,
}

/// How the role stands as a whole.
pub(super) struct Verdict {
    /// Every cell is as asked and nothing is beyond.
    pub(super) all_as_asked: bool,
    /// Nothing of what is asked is there, but something else is: it is another role.
    pub(super) other_role: bool,
}

/// The level of a row in a column. None: the vendor gives none.
pub(super) const fn level(row: &FunctionLevels, verb: Verb) -> Option<&Level> {
    match verb {
        Verb::Add => row.add_level.as_ref(),
        Verb::Edit => row.edit_level.as_ref(),
        Verb::Delete => row.delete_level.as_ref(),
        Verb::Inquire => row.inquire_level.as_ref(),
    }
}

impl Rights<'_> {
    /// Compares everything.
    pub(super) fn judge(&self, asked: &Asked<'_>, sheet: &mut Sheet<'_>) -> Option<Verdict> {
        let role = asked.role.as_ref()?;
        let before = sheet.findings.len();
        let mut found = Vec::new();
        for row in &role.rows {
            match self.names.find(&self.read.value, row.module, row.function) {
                Match::One(one) => {
                    found.push(one);
                    self.row(role, row, one, sheet);
                }
                Match::Absent => self.without_row(role, row, "absent", sheet),
                Match::Several => self.without_row(role, row, "several", sheet),
            }
        }
        let cells = &sheet.findings[before..];
        let fine = |state| matches!(state, FindingState::Pass | FindingState::NotApplicable);
        let cells_fine = cells.iter().all(|finding| fine(finding.state));
        let granted = found.iter().any(|row| VERBS.into_iter().any(|verb| rank(level(row, verb)) > Some(0)));
        let beyond = if role.others_none { self.beyond(role, &found, sheet) } else { 0 };
        Some(Verdict {
            all_as_asked: cells_fine && beyond == 0 && !self.cut(),
            other_role: !granted && beyond > 0,
        })
    }

    fn row(&self, role: &Role<'_>, row: &Row<'_>, found: &FunctionLevels, sheet: &mut Sheet<'_>) {
        for (verb, asks) in VERBS.into_iter().zip(row.levels) {
            if asks == Asks::Silent && !role.others_none {
                continue;
            }
            self.cell(role, row, verb, asks, found, sheet);
        }
    }

    fn cell(
        &self,
        role: &Role<'_>,
        row: &Row<'_>,
        verb: Verb,
        asks: Asks,
        found: &FunctionLevels,
        sheet: &mut Sheet<'_>,
    ) {
        let subject = role.cell(row, verb);
        let step = Some(role.step);
        let has = level(found, verb);
        let wanted = match asks {
            Asks::All => Level::All,
            Asks::My => Level::My,
            Asks::None | Asks::Silent => Level::None,
            Asks::Unclear => {
                sheet.other(subject, step, FindingState::NeedsEyes, Diagnosis::new("needs-eyes"), None);
                return;
            }
        };
        let shown = has.map_or_else(|| "null".to_owned(), ToString::to_string);
        let plain = || lines(found, verb, &shown, None);
        let differing = || lines(found, verb, &shown, Some(wanted.to_string()));
        let (is, should) = (rank(has), rank(Some(&wanted)));
        let Some(is) = is else {
            if has.is_none() && asks == Asks::Silent {
                let said = diagnosis("not-offered")
                    .with("function", label(row.function))
                    .with("column", column(verb));
                let proof = Some((self.read.call, plain()));
                sheet.other(subject, step, FindingState::NotApplicable, said, proof);
            } else {
                let said = diagnosis("level-unclear")
                    .with("function", label(row.function))
                    .with("column", column(verb))
                    .with("found", value(&shown));
                sheet.other(subject, step, FindingState::Unclear, said, Some((self.read.call, differing())));
            }
            return;
        };
        if Some(is) == should {
            match self.contradiction(row, verb, &wanted) {
                Some(call) => {
                    let path = role_path(self.role, by_labels(row.module, row.function));
                    let said = diagnosis("cell-contradicted")
                        .with("function", label(row.function))
                        .with("path", path);
                    sheet.other(subject, step, FindingState::Unclear, said, Some((call, plain())));
                }
                None => sheet.pass(subject, step, self.read.call, plain()),
            }
            return;
        }
        let (state, said) = if Some(is) < should {
            (FindingState::Missing, "level-missing")
        } else {
            (FindingState::Excess, "level-excess")
        };
        let said = diagnosis(said)
            .with("role", role_name(self.role))
            .with("function", label(row.function))
            .with("column", column(verb))
            .with("asked", value(wanted.to_string()))
            .with("found", value(&shown))
            .with("path", role_path(self.role, by_labels(row.module, row.function)));
        sheet.other(subject, step, state, said, Some((self.read.call, differing())));
    }

    /// The call that refuses what this cell grants.
    fn contradiction(&self, row: &Row<'_>, verb: Verb, wanted: &Level) -> Option<CallId> {
        let reads = verb == Verb::Inquire && *wanted == Level::All;
        match self.names.probe(row.function).filter(|_| reads).and_then(|probe| self.access.get(&probe)) {
            Some(Access::Shut(call)) => Some(*call),
            _ => None,
        }
    }

    /// The list has no row of this function that could be told for certain.
    fn without_row(&self, role: &Role<'_>, row: &Row<'_>, found: &str, sheet: &mut Sheet<'_>) {
        tracing::warn!(function = row.function, found, "no certain row of a ConnectWise function");
        for (verb, asks) in VERBS.into_iter().zip(row.levels) {
            if asks == Asks::Silent && !role.others_none {
                continue;
            }
            let said = diagnosis("function-unclear")
                .with("function", label(row.function))
                .with("found", Arg::Choose(found.to_owned()));
            let proof = Some((self.read.call, Vec::new()));
            sheet.other(role.cell(row, verb), Some(role.step), FindingState::Unclear, said, proof);
        }
    }

    /// Rights that no row asks for. How many there are.
    fn beyond(&self, role: &Role<'_>, asked: &[&FunctionLevels], sheet: &mut Sheet<'_>) -> usize {
        let asked = |row: &&FunctionLevels| asked.iter().any(|known| std::ptr::eq(*known, *row));
        let mut count = 0;
        let mut silent = 0;
        for row in self.read.value.iter().filter(|row| !asked(row)) {
            let levels = VERBS.map(|verb| (verb, level(row, verb)));
            if levels.iter().all(|(_, level)| level.is_none()) {
                silent += 1;
            }
            for (verb, level) in levels {
                let Some(level) = level.filter(|level| **level != Level::None) else { continue };
                count += 1;
                self.one_beyond(role, row, verb, level, sheet);
            }
        }
        let rows = self.read.value.len();
        let functions = vec![Line::new("moduleFunctionName", rows.to_string())];
        let subject = topic("beyond");
        if self.cut() || silent > 0 || rows == 0 {
            let said = diagnosis("list-incomplete").with("count", number(rows));
            let proof = Some((self.read.call, functions));
            sheet.other(subject, Some(role.step), FindingState::Unclear, said, proof);
            return count.max(1);
        }
        if count == 0 {
            sheet.pass(subject, Some(role.step), self.read.call, functions);
        }
        count
    }

    fn one_beyond(
        &self,
        role: &Role<'_>,
        row: &FunctionLevels,
        verb: Verb,
        has: &Level,
        sheet: &mut Sheet<'_>,
    ) {
        let module = first([&row.module_description, &row.module_name, &row.module_identifier]);
        let name = function_name(row);
        tracing::info!(module, function = name, level = %has, "a ConnectWise right that no row asks for");
        let subject = |function: String| Subject::Beyond {
            matrix: role.matrix.to_owned(),
            module: module.to_owned(),
            function,
            verb,
        };
        let mut about = subject(name.to_owned());
        if sheet.findings.iter().any(|known| known.subject == about) {
            let identifier = row.module_function_identifier.as_deref().unwrap_or_default();
            about = subject(format!("{name} ({identifier})"));
        }
        let shown = has.to_string();
        let proof = Some((self.read.call, lines(row, verb, &shown, Some("None".to_owned()))));
        if let Level::Other(_) = has {
            let said = diagnosis("beyond-unclear")
                .with("function", value(name))
                .with("column", column(verb))
                .with("found", value(&shown));
            sheet.other(about, Some(role.step), FindingState::Unclear, said, proof);
            return;
        }
        let inside = vec![Waypoint::Value(module.to_owned()), Waypoint::Value(name.to_owned())];
        let code = if row.report_flag == Some(true) { "report-beyond" } else { "right-beyond" };
        let said = diagnosis(code)
            .with("role", role_name(self.role))
            .with("module", value(module))
            .with("function", value(name))
            .with("column", column(verb))
            .with("asked", value(Level::None.to_string()))
            .with("found", value(&shown))
            .with("path", role_path(self.role, inside));
        sheet.other(about, Some(role.step), FindingState::Excess, said, proof);
    }

    /// A list as long as the longest answer may go on.
    fn cut(&self) -> bool {
        self.read.value.len() >= MOST_ROWS
    }
}

fn rank(level: Option<&Level>) -> Option<u8> {
    match level? {
        Level::None => Some(0),
        Level::My => Some(1),
        Level::All => Some(2),
        Level::Other(_) => None,
    }
}

fn function_name(row: &FunctionLevels) -> &str {
    first([&row.module_function_description, &row.module_function_name, &row.module_function_identifier])
}

fn first(texts: [&Option<String>; 3]) -> &str {
    texts.into_iter().flatten().map(String::as_str).find(|text| !text.trim().is_empty()).unwrap_or("?")
}

fn lines(row: &FunctionLevels, verb: Verb, shown: &str, asked: Option<String>) -> Vec<Line> {
    let module = row.module_description.as_ref().map(|text| Line::new("moduleDescription", text));
    let name = if row.module_function_description.is_some() {
        "moduleFunctionDescription"
    } else {
        "moduleFunctionName"
    };
    let level = Line { asked, ..Line::new(field(verb), shown) };
    module.into_iter().chain([Line::new(name, function_name(row)), level]).collect()
}
