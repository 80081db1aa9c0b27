//! Matches the rows of a list of rights with those that the guide asks for, and keeps what is left.

use lotse_vendor::connectwise::{FunctionLevels, Level};

use super::asked::{Role, Row, VERBS};
use super::functions::{AT_A_TIME, Match, Names, Rows};
use super::spelling::spelled;
use crate::Verb;

/// The most names that are listed where rows could not be matched.
const MOST_NAMES: usize = 12;

/// Which row is which.
pub(super) struct Compared<'r> {
    /// A row, or why there is none, for each that the guide asks for, in its order.
    pub(super) matches: Vec<Match<'r>>,
    /// Rows that go by no name of the guide and grant something.
    further: Vec<&'r FunctionLevels>,
    /// How many of the rows that are left give no level at all, or name no function.
    pub(super) silent: usize,
}

/// Rows that could not be matched in one module, on both sides.
pub(super) struct Unmatched<'r> {
    /// The functions that the guide asks for, as the screen calls them.
    pub(super) asked: Vec<String>,
    /// The rows that may be one of them.
    pub(super) there: Vec<&'r FunctionLevels>,
}

impl Unmatched<'_> {
    /// The names of the rows that may be one of them.
    pub(super) fn names(&self) -> String {
        let mut names: Vec<&str> = self.there.iter().map(|row| function_name(row)).take(MOST_NAMES).collect();
        if self.there.len() > MOST_NAMES {
            names.push("…");
        }
        names.join(", ")
    }
}

impl<'r> Compared<'r> {
    /// Compares the rows. A server can send many, so others get their turn in between.
    pub(super) async fn of(names: &Names, role: &Role<'_>, rows: &Rows<'r>) -> Self {
        let mut claimed = vec![false; rows.all.len()];
        let mut matches = Vec::new();
        for row in &role.rows {
            let (found, places) = names.find(rows, row.module, row.function);
            matches.push(found);
            for at in places {
                claimed[at] = true;
            }
            tokio::task::yield_now().await;
        }
        let mut compared = Self { matches, further: Vec::new(), silent: 0 };
        for (at, row) in rows.all.iter().enumerate().filter(|(at, _)| !claimed[*at]) {
            let levels = VERBS.map(|verb| level(row, verb));
            if !row.is_named() {
                compared.silent += 1;
            } else if compared.further.iter().any(|other| adds_nothing(row, other)) {
                // The function came before.
            } else if levels.iter().flatten().any(|level| **level != Level::None) {
                compared.further.push(row);
            } else if levels.iter().all(Option::is_none) {
                compared.silent += 1;
            }
            if at % AT_A_TIME == 0 {
                tokio::task::yield_now().await;
            }
        }
        compared
    }

    /// The rows that were found.
    pub(super) fn found(&self) -> impl Iterator<Item = &'r FunctionLevels> {
        self.matches.iter().filter_map(|found| match found {
            Match::One(row) => Some(*row),
            _ => None,
        })
    }

    /// Whether every row that the guide asks for was found.
    pub(super) fn all_found(&self) -> bool {
        self.matches.iter().all(|found| matches!(found, Match::One(_)))
    }

    /// Rows that go by no name of the guide and grant something.
    pub(super) fn further(&self) -> impl Iterator<Item = &'r FunctionLevels> {
        self.further.iter().copied()
    }

    /// The functions and rows of a module that could not be matched. `None` unless both sides have some.
    pub(super) fn unmatched(&self, names: &Names, role: &Role<'_>, module: &str) -> Option<Unmatched<'r>> {
        let absent =
            |(row, found): &(&Row<'_>, &Match<'_>)| row.module == module && matches!(found, Match::Absent);
        let asked: Vec<String> = (role.rows.iter().zip(&self.matches).filter(absent))
            .map(|(row, _)| names.shown(row.function).to_owned())
            .collect();
        let there: Vec<_> = self.further().filter(|row| names.may_be_module(row, module)).collect();
        (!asked.is_empty() && !there.is_empty()).then_some(Unmatched { asked, there })
    }
}

/// Whether two rows are of one function: the list has it twice, or once more as a report.
pub(super) fn is_same(one: &FunctionLevels, other: &FunctionLevels) -> bool {
    let names = |row: &FunctionLevels| (spelled(module_name(row)), spelled(function_name(row)));
    let report = |row: &FunctionLevels| row.report_flag == Some(true);
    let one_of_them_is_a_report = report(one) != report(other);
    let same = one.module_function_identifier == other.module_function_identifier;
    (same || one_of_them_is_a_report) && names(one) == names(other)
}

/// Whether a row is of the same function as another one and grants nothing in a column where that one does not.
fn adds_nothing(row: &FunctionLevels, other: &FunctionLevels) -> bool {
    let grants = |row, verb| level(row, verb).is_some_and(|level| *level != Level::None);
    VERBS.into_iter().all(|verb| !grants(row, verb) || grants(other, verb)) && is_same(row, other)
}

/// The level of a row in a column. `None` if the vendor gives none.
pub(super) const fn level(row: &FunctionLevels, verb: Verb) -> Option<&Level> {
    match verb {
        Verb::Add => row.add_level.as_ref(),
        Verb::Edit => row.edit_level.as_ref(),
        Verb::Delete => row.delete_level.as_ref(),
        Verb::Inquire => row.inquire_level.as_ref(),
    }
}

/// The module of a row, as the screen shows it.
pub(super) fn module_name(row: &FunctionLevels) -> &str {
    first([&row.module_description, &row.module_name, &row.module_identifier])
}

/// The name of a row, as the screen shows it.
pub(super) fn function_name(row: &FunctionLevels) -> &str {
    first([&row.module_function_description, &row.module_function_name, &row.module_function_identifier])
}

/// The first text with something in it.
fn first(texts: [&Option<String>; 3]) -> &str {
    texts.into_iter().flatten().map(String::as_str).find(|text| !text.trim().is_empty()).unwrap_or("?")
}
