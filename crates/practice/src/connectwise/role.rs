//! Members, their roles and the functions of a role.

use super::functions::{FUNCTIONS, SCREENS};

/// An API member with one pair of keys.
#[derive(Debug, Clone)]
pub struct Member {
    /// Its number.
    pub id: i64,
    /// Its identifier.
    pub identifier: String,
    /// `A` for an API member, `F` for a person. None: the field is left out.
    pub license_class: Option<&'static str>,
    /// Whether it is inactive. None: the field is left out.
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
#[derive(Debug, Clone)]
pub struct Role {
    /// Its number.
    pub id: i64,
    /// Its name, the Role ID of the screen.
    pub name: String,
    /// Whether it is an administrator's. None: the field is left out.
    pub admin: Option<bool>,
    /// Its functions.
    pub functions: Vec<Function>,
    /// The tables that Table Setup is narrowed to. None: it is not narrowed.
    pub tables: Option<Vec<String>>,
    /// Entries of other "customize" lists: list and entry.
    pub customized: Vec<(String, String)>,
}

/// A function of a role. Levels are `None`, `My` or `All`; no level where the function knows none.
#[derive(Debug, Clone)]
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
    pub(super) fn nothing(id: i64, name: &str) -> Self {
        let function = |(index, &(module, description, columns, report)): (usize, &_)| {
            let level = |column| columns_have(columns, column).then(|| "None".to_owned());
            Function {
                module: String::from(module),
                description: String::from(description),
                identifier: format!("practice-{:03}", index + 1),
                levels: [level('a'), level('e'), level('d'), level('i')],
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

    /// A function by the text on the screen. The first one, if several modules have it.
    pub fn function(&mut self, description: &str) -> Option<&mut Function> {
        self.functions.iter_mut().find(|function| function.description == description)
    }

    /// Sets the levels of a function: add, edit, delete, inquire.
    #[must_use]
    fn with(mut self, description: &str, levels: [&str; 4]) -> Self {
        if let Some(function) = self.function(description) {
            function.levels = levels.map(|level| Some(level.to_owned()));
        }
        self
    }

    /// The level for reading a function.
    pub(super) fn inquires(&self, description: &str) -> &str {
        self.functions
            .iter()
            .find(|function| function.description == description)
            .and_then(|function| function.levels[3].as_deref())
            .unwrap_or("None")
    }

    /// Whether a table of Table Setup may be read.
    pub(super) fn reads_table(&self, table: &str) -> bool {
        self.inquires("Table Setup") != "None"
            && self.tables.as_ref().is_none_or(|tables| tables.iter().any(|allowed| allowed == table))
    }

    /// Narrows Table Setup to all tables but one.
    pub(super) fn without_table(&mut self, table: &str) {
        let all = || SCREENS.iter().map(ToString::to_string).collect();
        self.tables.get_or_insert_with(all).retain(|allowed| allowed != table);
    }
}

fn columns_have(columns: &str, column: char) -> bool {
    columns.contains(column)
}

impl Member {
    fn new(id: i64, identifier: &str, keys: (&str, &str), role: Role) -> Self {
        Self {
            id,
            identifier: identifier.to_owned(),
            license_class: Some("A"),
            inactive: Some(false),
            public_key: keys.0.to_owned(),
            private_key: keys.1.to_owned(),
            shown_public_key: keys.0.to_owned(),
            shown_private_key: keys.1.to_owned(),
            role,
            excluded_boards: Vec::new(),
        }
    }

    /// As the Sophos Central guide asks.
    pub(super) fn sophos() -> Self {
        let role = Role::nothing(301, "Sophos Central")
            .with("Company Maintenance", ["None", "None", "None", "All"])
            .with("Agreements", ["All", "All", "None", "All"])
            .with("Product Catalog", ["All", "All", "None", "All"])
            .with("Table Setup", ["All", "All", "None", "All"])
            .with("Member Maintenance", ["None", "None", "None", "All"])
            .with("API Reports", ["None", "None", "None", "All"])
            .with("Close Service Tickets", ["All", "All", "None", "All"])
            .with("Service Tickets", ["All", "All", "None", "All"]);
        Self::new(501, "SophosCentral", ("practicePubSoph1", "practicePrvSoph1"), role)
    }

    /// As the Umbrella guide asks.
    pub(super) fn umbrella() -> Self {
        let mut role = Role::nothing(302, "Umbrella")
            .with("Company Maintenance", ["None", "None", "None", "All"])
            .with("Configurations", ["All", "All", "None", "All"])
            .with("Service Tickets", ["All", "All", "None", "All"])
            .with("Table Setup", ["All", "All", "None", "All"]);
        let allowed = ["Company / Configuration", "Service / Priority", "Service / Service Board"];
        role.tables = Some(allowed.map(ToOwned::to_owned).to_vec());
        Self::new(502, "Umbrella", ("practicePubUmbr1", "practicePrvUmbr1"), role)
    }

    /// May do everything.
    pub(super) fn admin() -> Self {
        let mut role = Role::nothing(1, "Admin");
        role.admin = Some(true);
        for level in role.functions.iter_mut().flat_map(|function| &mut function.levels).flatten() {
            "All".clone_into(level);
        }
        Self::new(500, "PracticeAdmin", ("practicePubAdmi1", "practicePrvAdmi1"), role)
    }
}
