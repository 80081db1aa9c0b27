//! Maps the names in guides to the vendor's names, in a table that can be corrected without a new release.
//!
//! No public sample of the vendor's identifiers exists, so rows are found by the names on the screen. If a row
//! can't be identified with certainty, the cells that depend on it stay unclear.

use std::collections::{BTreeSet, HashMap};

use lotse_vendor::connectwise::{FunctionLevels, Probe};
use serde::Deserialize;

use super::spelling::{is, spelled};

const SHIPPED: &str = include_str!("functions.toml");

/// The kind of material that replaces the shipped table, as TOML text.
pub(super) const KIND: &str = "connectwise-functions";

/// The number of rows that are processed before the task yields.
pub(super) const AT_A_TIME: usize = 64;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Names {
    #[serde(default)]
    function: Vec<FunctionName>,
    #[serde(default)]
    module: Vec<ModuleName>,
    #[serde(default)]
    table: Vec<TableName>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FunctionName {
    label: String,
    names: Vec<String>,
    probe: Option<ProbeName>,
    list: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ModuleName {
    label: String,
    names: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TableName {
    pub(super) label: String,
    pub(super) names: Vec<String>,
    probe: ProbeName,
    #[serde(default)]
    pub(super) watch: bool,
    /// Whether it is read only for a guide that names it: a check makes 15 calls at most.
    #[serde(default)]
    pub(super) if_named: bool,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum ProbeName {
    Companies,
    Configurations,
    Tickets,
    Agreements,
    Catalog,
    Members,
    Reports,
    ConfigurationTypes,
    ConfigurationStatuses,
    Priorities,
    Boards,
    Sources,
    CompanyStatuses,
    CompanyTypes,
    ContactTypes,
}

impl From<ProbeName> for Probe {
    fn from(name: ProbeName) -> Self {
        match name {
            ProbeName::Companies => Self::Companies,
            ProbeName::Configurations => Self::Configurations,
            ProbeName::Tickets => Self::Tickets,
            ProbeName::Agreements => Self::Agreements,
            ProbeName::Catalog => Self::Catalog,
            ProbeName::Members => Self::Members,
            ProbeName::Reports => Self::Reports,
            ProbeName::ConfigurationTypes => Self::ConfigurationTypes,
            ProbeName::ConfigurationStatuses => Self::ConfigurationStatuses,
            ProbeName::Priorities => Self::Priorities,
            ProbeName::Boards => Self::Boards,
            ProbeName::Sources => Self::Sources,
            ProbeName::CompanyStatuses => Self::CompanyStatuses,
            ProbeName::CompanyTypes => Self::CompanyTypes,
            ProbeName::ContactTypes => Self::ContactTypes,
        }
    }
}

impl TableName {
    /// The list whose readability shows whether the table can be read.
    pub(super) fn probe(&self) -> Probe {
        self.probe.into()
    }
}

/// The result of looking for a function in a list.
#[derive(Debug, Clone, Copy)]
pub(super) enum Match<'r> {
    /// This row belongs to the function.
    One(&'r FunctionLevels),
    /// No row belongs to the function.
    Absent,
    /// Several different rows, or a row under another module, could belong to the function.
    Several,
}

/// The rows of a list of permissions, indexed by their names.
pub(super) struct Rows<'r> {
    pub(super) all: &'r [FunctionLevels],
    by_name: HashMap<String, Vec<usize>>,
}

impl<'r> Rows<'r> {
    /// Indexes the rows. A server can send many, so the task yields in between.
    pub(super) async fn of(all: &'r [FunctionLevels]) -> Self {
        let mut by_name: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, row) in all.iter().enumerate() {
            let texts = [
                &row.module_function_description,
                &row.module_function_name,
                &row.module_function_identifier,
            ];
            for text in texts.into_iter().flatten() {
                let rows = by_name.entry(spelled(text)).or_default();
                if rows.last() != Some(&at) {
                    rows.push(at);
                }
            }
            if at % AT_A_TIME == 0 {
                tokio::task::yield_now().await;
            }
        }
        Self { all, by_name }
    }
}

impl Names {
    /// The corrected table if there is one, otherwise the shipped one.
    pub(super) fn read(corrected: Option<&str>) -> Self {
        if let Some(text) = corrected {
            match toml::from_str(text) {
                Ok(names) => return names,
                Err(fault) => tracing::warn!(%fault, "names of ConnectWise functions can't be read"),
            }
        }
        toml::from_str(SHIPPED).unwrap_or_default()
    }

    /// The list whose readability shows whether a function's records can be read.
    pub(super) fn probe(&self, function: &str) -> Option<Probe> {
        self.of_function(function)?.probe.map(Probe::from)
    }

    /// The "customize" list of a function.
    pub(super) fn list(&self, function: &str) -> Option<&str> {
        self.of_function(function)?.list.as_deref()
    }

    fn of_function(&self, label: &str) -> Option<&FunctionName> {
        self.function.iter().find(|function| function.label == label)
    }

    /// The table of an entry in Table Setup's list.
    pub(super) fn table(&self, label: &str) -> Option<&TableName> {
        self.table.iter().find(|table| table.label == label)
    }

    /// All known tables.
    pub(super) fn tables(&self) -> &[TableName] {
        &self.table
    }

    /// The row of a function, and the positions of all rows with its name, none of which counts as an additional
    /// permission.
    pub(super) fn find<'r>(&self, rows: &Rows<'r>, module: &str, function: &str) -> (Match<'r>, Vec<usize>) {
        let names = self.of_function(function).map_or(&[] as &[String], |function| &function.names);
        let spellings: BTreeSet<String> =
            std::iter::once(function).chain(names.iter().map(String::as_str)).map(spelled).collect();
        let places: BTreeSet<usize> =
            spellings.iter().filter_map(|spelling| rows.by_name.get(spelling)).flatten().copied().collect();
        let own: Vec<usize> =
            places.iter().copied().filter(|at| self.is_module(&rows.all[*at], module)).collect();
        let claimed = if own.is_empty() { places.into_iter().collect() } else { own.clone() };
        let row = match (own.as_slice(), claimed.as_slice()) {
            (_, []) => Match::Absent,
            ([first, rest @ ..], _) => {
                let first = &rows.all[*first];
                let same = rest.iter().all(|at| levels(&rows.all[*at]) == levels(first));
                if same { Match::One(first) } else { Match::Several }
            }
            // A module with an unknown name may be the right one; a different known module is not.
            ([], [only]) if !self.is_other_module(&rows.all[*only], module) => Match::One(&rows.all[*only]),
            ([], _) => Match::Several,
        };
        (row, claimed)
    }

    /// Whether a row may belong to a module: its module's name matches, or is unknown.
    pub(super) fn may_be_module(&self, row: &FunctionLevels, label: &str) -> bool {
        self.is_module(row, label) || !self.module.iter().any(|module| self.is_module(row, &module.label))
    }

    /// The name of a function on the screen.
    pub(super) fn shown<'s>(&'s self, function: &'s str) -> &'s str {
        self.of_function(function)
            .and_then(|function| function.names.first())
            .map_or(function, String::as_str)
    }

    fn is_module(&self, row: &FunctionLevels, label: &str) -> bool {
        let names = self.module.iter().find(|module| module.label == label);
        let names = names.map_or(&[] as &[String], |module| &module.names);
        modules(row).any(|text| is(text, label, names))
    }

    fn is_other_module(&self, row: &FunctionLevels, label: &str) -> bool {
        self.module.iter().any(|module| module.label != label && self.is_module(row, &module.label))
    }
}

fn modules(row: &FunctionLevels) -> impl Iterator<Item = &String> {
    [&row.module_description, &row.module_name, &row.module_identifier].into_iter().flatten()
}

fn levels(row: &FunctionLevels) -> [&Option<lotse_vendor::connectwise::Level>; 4] {
    [&row.add_level, &row.edit_level, &row.delete_level, &row.inquire_level]
}
