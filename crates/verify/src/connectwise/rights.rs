//! Compares the role function by function: every cell that the guide requires, and every permission that no row
//! requires.
//!
//! A column that a row leaves open counts as "None" if the guide says that everything else is off, because the
//! vendors' pages print "None" there. If the vendor sends no level, the cell is "not applicable" in such a column,
//! and unclear in a column that the guide requires. It is never a pass.

use std::collections::BTreeMap;

use lotse_guide::Level as Asks;
use lotse_vendor::connectwise::{FunctionLevels, Level, Probe};
use lotse_vendor::{CallId, Reply};

use super::ask::Access;
use super::asked::{Role, Row, VERBS};
use super::compared::{Compared, Unmatched, function_name, is_same, level, module_name};
use super::functions::{Match, Names};
use super::say::{
    by_labels, column, diagnosis, field, label, number, role_name, role_path, stop, topic, value,
};
use crate::findings::Findings;
use crate::{Arg, Diagnosis, FindingState, Line, Subject, Verb, Waypoint};

/// The inputs of the comparison.
pub(super) struct Rights<'r> {
    pub(super) names: &'r Names,
    pub(super) role: Option<&'r str>,
    pub(super) read: &'r Reply<Vec<FunctionLevels>>,
    pub(super) compared: &'r Compared<'r>,
    pub(super) access: &'r BTreeMap<Probe, Access>,
}

impl Rights<'_> {
    /// Compares everything. Returns whether every cell is as required and there is no excess permission.
    pub(super) async fn judge(&self, role: &Role<'_>, findings: &mut Findings<'_>) -> bool {
        let before = findings.all().len();
        for (row, found) in role.rows.iter().zip(&self.compared.matches) {
            match found {
                Match::One(one) => self.row(role, row, one, findings),
                Match::Absent => self.without_row(role, row, "absent", findings),
                Match::Several => self.without_row(role, row, "several", findings),
            }
            tokio::task::yield_now().await;
        }
        let fine = |state| matches!(state, FindingState::Pass | FindingState::NotApplicable);
        let cells_fine = findings.all()[before..].iter().all(|finding| fine(finding.state));
        let beyond = if role.others_none { self.beyond(role, findings).await } else { 0 };
        cells_fine && beyond == 0
    }

    fn row(&self, role: &Role<'_>, row: &Row<'_>, found: &FunctionLevels, findings: &mut Findings<'_>) {
        for (verb, asks) in VERBS.into_iter().zip(row.levels) {
            if asks == Asks::Silent && !role.others_none {
                continue;
            }
            self.cell(role, row, verb, asks, found, findings);
        }
    }

    fn cell(
        &self,
        role: &Role<'_>,
        row: &Row<'_>,
        verb: Verb,
        asks: Asks,
        found: &FunctionLevels,
        findings: &mut Findings<'_>,
    ) {
        let subject = role.cell(row, verb);
        let step = Some(role.step);
        let has = level(found, verb);
        let wanted = match asks {
            Asks::All => Level::All,
            Asks::My => Level::My,
            Asks::None | Asks::Silent => Level::None,
            Asks::Unclear => {
                findings.report((subject, step), FindingState::NeedsEyes, Diagnosis::new("needs-eyes"), ());
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
                findings.report(
                    (subject, step),
                    FindingState::NotApplicable,
                    said,
                    (self.read.call, plain()),
                );
            } else {
                let said = diagnosis("level-unclear")
                    .with("function", label(row.function))
                    .with("column", column(verb))
                    .with("found", value(&shown));
                findings.report((subject, step), FindingState::Unclear, said, (self.read.call, differing()));
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
                    findings.report((subject, step), FindingState::Unclear, said, (call, plain()));
                }
                None => findings.pass((subject, step), (self.read.call, plain())),
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
        findings.report((subject, step), state, said, (self.read.call, differing()));
    }

    /// The call whose refusal contradicts what this cell grants.
    fn contradiction(&self, row: &Row<'_>, verb: Verb, wanted: &Level) -> Option<CallId> {
        let reads = verb == Verb::Inquire && *wanted == Level::All;
        match self.names.probe(row.function).filter(|_| reads).and_then(|probe| self.access.get(&probe)) {
            Some(Access::Shut(call)) => Some(*call),
            _ => None,
        }
    }

    /// Reports a function for which the list has no row that could be identified with certainty.
    fn without_row(&self, role: &Role<'_>, row: &Row<'_>, found: &str, findings: &mut Findings<'_>) {
        tracing::warn!(function = row.function, found, "no certain row of a ConnectWise function");
        let unmatched = self.compared.unmatched(self.names, role, row.module).filter(|_| found == "absent");
        let said = match unmatched {
            Some(unmatched) => self.not_matched(row.module, &unmatched),
            None => diagnosis("function-unclear")
                .with("function", label(row.function))
                .with("found", Arg::Choose(found.to_owned())),
        };
        for (verb, asks) in VERBS.into_iter().zip(row.levels) {
            if asks == Asks::Silent && !role.others_none {
                continue;
            }
            let subject = role.cell(row, verb);
            findings.report((subject, Some(role.step)), FindingState::Unclear, said.clone(), self.read.call);
        }
    }

    /// A row with another name may belong to the function, so none of these rows is reported as excess.
    fn not_matched(&self, module: &str, unmatched: &Unmatched<'_>) -> Diagnosis {
        diagnosis("rows-unmatched")
            .with("module", label(module))
            .with("asked", value(unmatched.asked.join(", ")))
            .with("there", value(unmatched.names()))
            .with("path", role_path(self.role, vec![stop(module)]))
    }

    /// Reports permissions that no row requires. Returns how many there are or may be.
    async fn beyond(&self, role: &Role<'_>, findings: &mut Findings<'_>) -> usize {
        let mut modules: Vec<&str> = role.rows.iter().map(|row| row.module).collect();
        modules.sort_unstable();
        modules.dedup();
        let unmatched: Vec<_> = (modules.into_iter())
            .filter_map(|module| Some((module, self.compared.unmatched(self.names, role, module)?)))
            .collect();
        let may_be_asked = |row: &FunctionLevels| {
            let is = |other: &&FunctionLevels| std::ptr::eq(*other, row);
            unmatched.iter().any(|(_, unmatched)| unmatched.there.iter().any(is))
        };
        let mut count = 0;
        for row in self.compared.further().filter(|row| !may_be_asked(row)) {
            for verb in VERBS {
                let Some(level) = level(row, verb).filter(|level| **level != Level::None) else { continue };
                count += 1;
                self.one_beyond(role, row, verb, level, findings);
            }
            tokio::task::yield_now().await;
        }
        let rows = self.read.value.len();
        let functions = vec![Line::new("moduleFunctionName", rows.to_string())];
        let (subject, step) = (topic("beyond"), Some(role.step));
        if let Some((module, unmatched)) = unmatched.first() {
            let said = self.not_matched(module, unmatched);
            findings.report((subject, step), FindingState::Unclear, said, (self.read.call, functions));
            return count.max(1);
        }
        if self.compared.silent > 0 || rows == 0 {
            let said = diagnosis("list-incomplete").with("count", number(rows));
            findings.report((subject, step), FindingState::Unclear, said, (self.read.call, functions));
            return count.max(1);
        }
        if count == 0 {
            findings.pass((subject, step), (self.read.call, functions));
        }
        count
    }

    fn one_beyond(
        &self,
        role: &Role<'_>,
        row: &FunctionLevels,
        verb: Verb,
        has: &Level,
        findings: &mut Findings<'_>,
    ) {
        let module = module_name(row);
        let name = function_name(row);
        tracing::info!(module, function = name, level = %has, "a ConnectWise right that no row asks for");
        let subject = |function: String| Subject::Beyond {
            matrix: role.matrix.to_owned(),
            module: module.to_owned(),
            function,
            verb,
        };
        let mut about = subject(name.to_owned());
        if findings.has(&about) {
            if self.compared.further().take_while(|it| !std::ptr::eq(*it, row)).any(|it| is_same(it, row)) {
                // Each function gets one finding.
                return;
            }
            let identifier = row.module_function_identifier.as_deref().unwrap_or_default();
            about = subject(format!("{name} ({identifier})"));
        }
        let shown = has.to_string();
        let evidence = (self.read.call, lines(row, verb, &shown, Some("None".to_owned())));
        if let Level::Other(_) = has {
            let said = diagnosis("beyond-unclear")
                .with("function", value(name))
                .with("column", column(verb))
                .with("found", value(&shown));
            findings.report((about, Some(role.step)), FindingState::Unclear, said, evidence);
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
        findings.report((about, Some(role.step)), FindingState::Excess, said, evidence);
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
