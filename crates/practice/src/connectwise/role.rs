//! Members, their roles and the functions of a role.

use super::functions::{FUNCTIONS, SCREENS};
use crate::practised::key;

/// The column of the edit level.
pub(super) const EDIT: usize = 1;
/// The column of the delete level.
pub(super) const DELETE: usize = 2;
/// The column of the inquire level.
pub(super) const INQUIRE: usize = 3;

/// An API member with one pair of keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The id of the guide that the member belongs to. `None` for the administrator.
    pub guide: Option<String>,
    /// Its id.
    pub id: i64,
    /// Its identifier.
    pub identifier: String,
    /// `A` for an API member, `F` for a person. `None` omits the field.
    pub license_class: Option<&'static str>,
    /// Whether it is inactive. `None` omits the field.
    pub inactive: Option<bool>,
    /// The public key that it signs in with.
    pub public_key: String,
    /// The private key that it signs in with.
    pub private_key: String,
    /// The public key that the screen shows.
    pub shown_public_key: String,
    /// The private key that the screen shows.
    pub shown_private_key: String,
    /// Its role.
    pub role: Role,
    /// The role that was created for it, whichever it has.
    pub created: Role,
    /// The ids of service boards whose tickets it does not see.
    pub excluded_boards: Vec<i64>,
}

/// A security role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Role {
    /// Its id.
    pub id: i64,
    /// Its name, called Role ID on the screen.
    pub name: String,
    /// Whether it is an administrator's role. `None` omits the field.
    pub admin: Option<bool>,
    /// Its functions.
    pub functions: Vec<Function>,
    /// The allowed screens of Table Setup. `None` allows all.
    pub tables: Option<Vec<String>>,
    /// Entries of other "customize" lists: list and entry.
    pub customized: Vec<(String, String)>,
}

/// A function of a role. Each level is `None`, `My` or `All`, or absent if the function does not have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Function {
    /// The module's name on the screen.
    pub module: String,
    /// The function's name on the screen.
    pub description: String,
    /// The function's identifier. It is invented, because the real ones are not documented.
    pub identifier: String,
    /// Add, edit, delete and inquire level.
    pub levels: [Option<String>; 4],
    /// Whether it is a report.
    pub report: bool,
}

impl Role {
    /// Creates a role without any permission.
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

    /// Creates a role with all permissions.
    pub(super) fn administrator() -> Self {
        let mut role = Self { admin: Some(true), ..Self::without_rights(1, "Admin") };
        role.set_all("All");
        role
    }

    /// Sets all existing levels of all functions.
    pub(super) fn set_all(&mut self, level: &str) {
        let levels = self.functions.iter_mut().flat_map(|function| &mut function.levels).flatten();
        levels.for_each(|it| level.clone_into(it));
    }

    /// The function with this name on the screen. If several modules have one, the first.
    pub fn function(&mut self, description: &str) -> Option<&mut Function> {
        self.functions.iter_mut().find(|function| function.description == description)
    }

    /// A function by its module's label key and its own.
    pub(super) fn labelled(&mut self, module: &str, function: &str) -> Option<&mut Function> {
        let is = |it: &&mut Function| key(&it.module) == module && key(&it.description) == function;
        self.functions.iter_mut().find(is)
    }

    /// The function with this name if it qualifies, otherwise the first one that does.
    pub(super) fn pick(&mut self, first: &str, qualifies: fn(&Function) -> bool) -> Option<&mut Function> {
        let named = |it: &Function| it.description == first && qualifies(it);
        let functions = &mut self.functions;
        let at = functions.iter().position(named).or_else(|| functions.iter().position(qualifies))?;
        functions.get_mut(at)
    }

    /// Creates the role of another department.
    pub(super) fn dispatch() -> Self {
        let mut role = Self::without_rights(399, "Dispatch");
        if let Some(it) = role.function("Time Entry") {
            it.set(0, "All");
            it.set(INQUIRE, "All");
        }
        role
    }

    /// The inquire level of a function.
    pub(super) fn inquires(&self, description: &str) -> &str {
        let function = self.functions.iter().find(|function| function.description == description);
        function.and_then(|function| function.level(INQUIRE)).unwrap_or("None")
    }

    /// Whether the role may read a screen of Table Setup.
    pub(super) fn reads_table(&self, table: &str) -> bool {
        self.inquires("Table Setup") != "None"
            && self.tables.as_ref().is_none_or(|tables| tables.iter().any(|allowed| allowed == table))
    }

    /// Removes a table from the allowed ones: this one, or the first if it is not allowed. A role without a
    /// restriction keeps all others.
    pub(super) fn lose_table(&mut self, table: &str) {
        let tables = self.tables.get_or_insert_with(|| SCREENS.iter().map(ToString::to_string).collect());
        let at = tables.iter().position(|allowed| allowed == table).unwrap_or_default();
        if at < tables.len() {
            tables.remove(at);
        }
    }
}

impl Function {
    /// The level in a column. `None` if the function does not have it.
    pub(super) fn level(&self, column: usize) -> Option<&str> {
        self.levels[column].as_deref()
    }

    /// Whether the role has any level above `None`.
    pub(super) fn is_granted(&self) -> bool {
        self.levels.iter().flatten().any(|level| level != "None")
    }

    /// Sets the level in a column.
    pub(super) fn set(&mut self, column: usize, level: &str) {
        self.levels[column] = Some(level.to_owned());
    }
}

impl Member {
    /// Creates an active API member. The public key is `practicePub<tag>1`, the private key `practicePrv<tag>1`.
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
            created: role.clone(),
            role,
            excluded_boards: Vec::new(),
        }
    }
}
