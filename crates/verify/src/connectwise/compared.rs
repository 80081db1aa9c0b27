//! Matches the rows of a list of permissions with those that the guide requires, and keeps the remaining rows.

use lotse_vendor::connectwise::{FunctionLevels, Level};

use super::asked::{Role, Row, VERBS};
use super::functions::{AT_A_TIME, Match, Names, Rows};
use super::spelling::spelled;
use crate::Verb;

/// The most names that are listed for rows without a match.
const MOST_NAMES: usize = 12;

/// The result of matching.
pub(super) struct Compared<'r> {
    /// For each row that the guide requires, in its order: the matching row, or why there is none.
    pub(super) matches: Vec<Match<'r>>,
    /// Rows that match no name in the guide and grant something.
    further: Vec<&'r FunctionLevels>,
    /// The number of remaining rows that have no level at all or name no function.
    pub(super) silent: usize,
}

/// The functions and rows of a module that could not be matched.
pub(super) struct Unmatched<'r> {
    /// The functions that the guide requires, by their names on the screen.
    pub(super) asked: Vec<String>,
    /// The rows that may belong to one of them.
    pub(super) there: Vec<&'r FunctionLevels>,
}

impl Unmatched<'_> {
    /// The names of the rows that may belong to one of the functions.
    pub(super) fn names(&self) -> String {
        let mut names: Vec<&str> = self.there.iter().map(|row| function_name(row)).take(MOST_NAMES).collect();
        if self.there.len() > MOST_NAMES {
            names.push("…");
        }
        names.join(", ")
    }
}

impl<'r> Compared<'r> {
    /// Matches the rows. A server can send many, so the task yields in between.
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
                // The same function was already added.
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

    /// The rows that were matched.
    pub(super) fn found(&self) -> impl Iterator<Item = &'r FunctionLevels> {
        self.matches.iter().filter_map(|found| match found {
            Match::One(row) => Some(*row),
            _ => None,
        })
    }

    /// Whether every row that the guide requires was matched.
    pub(super) fn all_found(&self) -> bool {
        self.matches.iter().all(|found| matches!(found, Match::One(_)))
    }

    /// Rows that match no name in the guide and grant something.
    pub(super) fn further(&self) -> impl Iterator<Item = &'r FunctionLevels> {
        self.further.iter().copied()
    }

    /// The functions and rows of a module that could not be matched. `None` unless there are both.
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

/// Whether two rows belong to the same function: the list may have it twice, or again as a report.
pub(super) fn is_same(one: &FunctionLevels, other: &FunctionLevels) -> bool {
    let names = |row: &FunctionLevels| (spelled(module_name(row)), spelled(function_name(row)));
    let report = |row: &FunctionLevels| row.report_flag == Some(true);
    let one_of_them_is_a_report = report(one) != report(other);
    let same = one.module_function_identifier == other.module_function_identifier;
    (same || one_of_them_is_a_report) && names(one) == names(other)
}

/// Whether a row belongs to the same function as another one and grants nothing that the other one does not.
fn adds_nothing(row: &FunctionLevels, other: &FunctionLevels) -> bool {
    let grants = |row, verb| level(row, verb).is_some_and(|level| *level != Level::None);
    VERBS.into_iter().all(|verb| !grants(row, verb) || grants(other, verb)) && is_same(row, other)
}

/// A row's level in a column. `None` if the vendor sends none.
pub(super) const fn level(row: &FunctionLevels, verb: Verb) -> Option<&Level> {
    match verb {
        Verb::Add => row.add_level.as_ref(),
        Verb::Edit => row.edit_level.as_ref(),
        Verb::Delete => row.delete_level.as_ref(),
        Verb::Inquire => row.inquire_level.as_ref(),
    }
}

/// The name of a row's module on the screen.
pub(super) fn module_name(row: &FunctionLevels) -> &str {
    first([&row.module_description, &row.module_name, &row.module_identifier])
}

/// The name of a row's function on the screen.
pub(super) fn function_name(row: &FunctionLevels) -> &str {
    first([&row.module_function_description, &row.module_function_name, &row.module_function_identifier])
}

/// The first text that is not blank.
fn first(texts: [&Option<String>; 3]) -> &str {
    texts.into_iter().flatten().map(String::as_str).find(|text| !text.trim().is_empty()).unwrap_or("?")
}
