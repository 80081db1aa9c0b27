//! How the vendor names what guides ask for: a table that can be corrected without a new release.
//!
//! No public sample of the vendor's identifiers exists, so rows are found by the words of the screen. A row that
//! can't be told for certain is no row: the cells that rest on it stay unclear.

use lotse_vendor::connectwise::{FunctionLevels, Probe};
use serde::Deserialize;

const SHIPPED: &str = include_str!("functions.toml");

/// The kind of material that replaces the shipped table: its text, TOML.
pub(super) const KIND: &str = "connectwise-functions";

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
        }
    }
}

impl TableName {
    /// The list that shows whether the table can be read.
    pub(super) fn probe(&self) -> Probe {
        self.probe.into()
    }
}

/// What a list says of a function.
pub(super) enum Match<'r> {
    /// This row.
    One(&'r FunctionLevels),
    /// No row.
    Absent,
    /// Several rows that differ, or one under another module.
    Several,
}

impl Names {
    /// The table: the shipped one, or a corrected one.
    pub(super) fn read(corrected: Option<&str>) -> Self {
        if let Some(text) = corrected {
            match toml::from_str(text) {
                Ok(names) => return names,
                Err(fault) => tracing::warn!(%fault, "names of ConnectWise functions can't be read"),
            }
        }
        toml::from_str(SHIPPED).unwrap_or_default()
    }

    /// The list that shows whether a function can be read.
    pub(super) fn probe(&self, function: &str) -> Option<Probe> {
        self.of_function(function)?.probe.map(Probe::from)
    }

    /// The "customize" list behind a function.
    pub(super) fn list(&self, function: &str) -> Option<&str> {
        self.of_function(function)?.list.as_deref()
    }

    fn of_function(&self, label: &str) -> Option<&FunctionName> {
        self.function.iter().find(|function| function.label == label)
    }

    /// The table behind an entry of Table Setup's list.
    pub(super) fn table(&self, label: &str) -> Option<&TableName> {
        self.table.iter().find(|table| table.label == label)
    }

    /// All tables that are on record.
    pub(super) fn tables(&self) -> &[TableName] {
        &self.table
    }

    /// The row of a function.
    pub(super) fn find<'r>(&self, rows: &'r [FunctionLevels], module: &str, function: &str) -> Match<'r> {
        let of_function = |row: &&FunctionLevels| self.is_function(row, function);
        let candidates: Vec<_> = rows.iter().filter(of_function).collect();
        let own: Vec<_> = candidates.iter().copied().filter(|row| self.is_module(row, module)).collect();
        let chosen = match (own.as_slice(), candidates.as_slice()) {
            (_, []) => return Match::Absent,
            ([first, rest @ ..], _) => (*first, rest),
            // A module whose name is not on record may be the one; another one that is on record is not.
            ([], [only]) if !self.is_other_module(only, module) => (*only, &[] as &[&FunctionLevels]),
            ([], _) => return Match::Several,
        };
        let (first, rest) = chosen;
        if rest.iter().all(|row| levels(row) == levels(first)) { Match::One(first) } else { Match::Several }
    }

    /// Whether a row is of this function.
    pub(super) fn is_function(&self, row: &FunctionLevels, label: &str) -> bool {
        let names = self.of_function(label).map_or(&[] as &[String], |function| &function.names);
        let texts =
            [&row.module_function_description, &row.module_function_name, &row.module_function_identifier];
        texts.into_iter().flatten().any(|text| is(text, label, names))
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

/// Whether a text of the vendor is this label or one of its names.
pub(super) fn is(text: &str, label: &str, names: &[String]) -> bool {
    let plain = plain(text);
    !plain.is_empty() && (plain == self::plain(label) || names.iter().any(|name| plain == self::plain(name)))
}

/// Letters and digits only, lower case.
fn plain(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
