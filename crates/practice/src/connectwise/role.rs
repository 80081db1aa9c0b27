//! Members, their roles and the functions of a role.

use super::functions::{FUNCTIONS, SCREENS};
use crate::practised::key;

/// The column of the level for editing.
pub(super) const EDIT: usize = 1;
/// The column of the level for deleting.
pub(super) const DELETE: usize = 2;
/// The column of the level for reading.
pub(super) const INQUIRE: usize = 3;

/// An API member with one pair of keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The guide that the member is made for. `None` for the administrator.
    pub guide: Option<String>,
    /// Its number.
    pub id: i64,
    /// Its identifier.
    pub identifier: String,
    /// `A` for an API member, `F` for a person. `None` leaves the field out.
    pub license_class: Option<&'static str>,
    /// Whether it is inactive. `None` leaves the field out.
    pub inactive: Option<bool>,
    /// The public key that it signs in with.
    pub public_key: String,
    /// The private key that it signs in with.
    pub private_key: String,
    /// The public key as it was copied from the screen.
    pub shown_public_key: String,
    /// The private key as it was copied from the screen.
    pub shown_private_key: String,
    /// Its role.
    pub role: Role,
    /// Boards whose tickets it does not see.
    pub excluded_boards: Vec<i64>,
}

/// A security role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Role {
    /// Its number.
    pub id: i64,
    /// Its name, the Role ID of the screen.
    pub name: String,
    /// Whether it is an administrator's. `None` leaves the field out.
    pub admin: Option<bool>,
    /// Its functions.
    pub functions: Vec<Function>,
    /// The tables that Table Setup is narrowed to. `None`: it is not narrowed.
    pub tables: Option<Vec<String>>,
    /// Entries of other "customize" lists: list and entry.
    pub customized: Vec<(String, String)>,
}

/// A function of a role. Levels are `None`, `My` or `All`; no level where the function knows none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Function {
    /// The module as the screen shows it.
    pub module: String,
    /// The function as the screen shows it.
    pub description: String,
    /// The function's identifier. Made up: none is on record.
    pub identifier: String,
    /// Add, edit, delete and inquire level.
    pub levels: [Option<String>; 4],
    /// Whether it is a report.
    pub report: bool,
}

impl Role {
    /// A role without any right.
    pub fn without_rights(id: i64, name: &str) -> Self {
        let function =
            |(index, &(module, description, columns, report)): (usize, &(&str, &str, &str, bool))| {
                let level = |column| columns.contains(column).then(|| "None".to_owned());
                Function {
                    module: module.to_owned(),
                    description: description.to_owned(),
                    identifier: format!("practice-{:03}", index + 1),
                    levels: ['a', 'e', 'd', 'i'].map(level),
                    report,
                }
            };
        Self {
            id,
            name: name.to_owned(),
            admin: Some(false),
            functions: FUNCTIONS.iter().enumerate().map(function).collect(),
            tables: None,
            customized: Vec::new(),
        }
    }

    /// A role with all rights.
    pub(super) fn administrator() -> Self {
        let mut role = Self { admin: Some(true), ..Self::without_rights(1, "Admin") };
        role.set_all("All");
        role
    }

    /// Sets every level that there is.
    pub(super) fn set_all(&mut self, level: &str) {
        let levels = self.functions.iter_mut().flat_map(|function| &mut function.levels).flatten();
        levels.for_each(|it| level.clone_into(it));
    }

    /// A function by its name on the screen. The first one, if several modules have it.
    pub fn function(&mut self, description: &str) -> Option<&mut Function> {
        self.functions.iter_mut().find(|function| function.description == description)
    }

    /// A function by the label keys of its module and of itself.
    pub(super) fn labelled(&mut self, module: &str, function: &str) -> Option<&mut Function> {
        let is = |it: &&mut Function| key(&it.module) == module && key(&it.description) == function;
        self.functions.iter_mut().find(is)
    }

    /// The function of this name if it qualifies, else the first one that does.
    pub(super) fn pick(&mut self, first: &str, qualifies: fn(&Function) -> bool) -> Option<&mut Function> {
        let named = |it: &Function| it.description == first && qualifies(it);
        let functions = &mut self.functions;
        let at = functions.iter().position(named).or_else(|| functions.iter().position(qualifies))?;
        functions.get_mut(at)
    }

    /// The level for reading a function.
    pub(super) fn inquires(&self, description: &str) -> &str {
        let function = self.functions.iter().find(|function| function.description == description);
        function.and_then(|function| function.level(INQUIRE)).unwrap_or("None")
    }

    /// Whether a table of Table Setup may be read.
    pub(super) fn reads_table(&self, table: &str) -> bool {
        self.inquires("Table Setup") != "None"
            && self.tables.as_ref().is_none_or(|tables| tables.iter().any(|allowed| allowed == table))
    }

    /// Takes a table away: this one, or the first that is allowed. A role that is not narrowed keeps all others.
    pub(super) fn lose_table(&mut self, table: &str) {
        let tables = self.tables.get_or_insert_with(|| SCREENS.iter().map(ToString::to_string).collect());
        let at = tables.iter().position(|allowed| allowed == table).unwrap_or_default();
        if at < tables.len() {
            tables.remove(at);
        }
    }
}

impl Function {
    /// The level in a column. `None` if the function has no such column.
    pub(super) fn level(&self, column: usize) -> Option<&str> {
        self.levels[column].as_deref()
    }

    /// Whether the role has any right here.
    pub(super) fn is_granted(&self) -> bool {
        self.levels.iter().flatten().any(|level| level != "None")
    }

    /// Sets the level in a column.
    pub(super) fn set(&mut self, column: usize, level: &str) {
        self.levels[column] = Some(level.to_owned());
    }
}

impl Member {
    /// An active API member. The public key is `practicePub<tag>1`, the private key `practicePrv<tag>1`.
    pub fn new(id: i64, identifier: &str, tag: &str, role: Role) -> Self {
        let (public, private) = (format!("practicePub{tag}1"), format!("practicePrv{tag}1"));
        Self {
            guide: None,
            id,
            identifier: identifier.to_owned(),
            license_class: Some("A"),
            inactive: Some(false),
            public_key: public.clone(),
            private_key: private.clone(),
            shown_public_key: public,
            shown_private_key: private,
            role,
            excluded_boards: Vec::new(),
        }
    }
}
