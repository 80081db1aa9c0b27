//! Collects what a guide mentions from the file itself, so that a new field of the format counts without a change here.

use std::collections::HashSet;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A condition: where it is, and its tables, of which one must hold.
pub(super) struct When {
    pub(super) span: Range<usize>,
    pub(super) tables: Vec<(Range<usize>, Vec<Asked>)>,
}

/// A question in a condition, with the answers that it must have.
pub(super) struct Asked {
    pub(super) span: Range<usize>,
    pub(super) question: String,
    pub(super) answers: Vec<String>,
}

/// A text that is typed or copied letter for letter.
pub(super) struct Copied {
    pub(super) span: Range<usize>,
    pub(super) text: String,
}

/// Everything that a guide mentions.
#[derive(Default)]
pub(super) struct Mentions {
    /// The conditions.
    pub(super) conditions: Vec<When>,
    /// The matrices that actions or rows name.
    pub(super) matrices: HashSet<String>,
    /// The credentials that actions name.
    pub(super) credentials: HashSet<String>,
    /// The credentials that are entered somewhere.
    pub(super) entered: HashSet<String>,
    /// Values and examples.
    pub(super) copied: Vec<Copied>,
    /// Texts with white space around them.
    pub(super) blanks: Vec<Copied>,
    /// The headings of rows that name a right but set no cell.
    pub(super) bare_rows: Vec<Range<usize>>,
}

/// The fields of a row that name the right or say something about it, but do not set it.
const NAMES: [&str; 13] = [
    "id",
    "module",
    "function",
    "section",
    "group",
    "object",
    "every-object",
    "when",
    "reason",
    "labels",
    "values",
    "also-at",
    "until-step",
];

impl Mentions {
    pub(super) fn of(table: &DeTable<'_>) -> Self {
        let mut all = Self::default();
        all.table(table, "");
        all
    }

    /// The questions that conditions ask for.
    pub(super) fn asked(&self) -> impl Iterator<Item = &Asked> {
        self.conditions.iter().flat_map(|when| &when.tables).flat_map(|(_, asked)| asked)
    }

    fn table(&mut self, table: &DeTable<'_>, parent: &str) {
        for (key, value) in table {
            let at = key.span();
            let key: &str = key.get_ref();
            match value.get_ref() {
                DeValue::Table(table) if key == "when" => {
                    self.conditions.push(When { span: at, tables: vec![(value.span(), asked(table))] });
                }
                DeValue::Array(tables) if key == "when" => {
                    let tables =
                        tables.iter().filter_map(|it| Some((it.span(), asked(it.get_ref().as_table()?))));
                    self.conditions.push(When { span: at, tables: tables.collect() });
                }
                DeValue::Array(rows) if key == "row" => rows.iter().for_each(|row| self.row(row)),
                _ => {}
            }
            let copied = ["value", "example"].contains(&key) || parent == "values";
            self.value(value, key, copied);
        }
    }

    fn value(&mut self, value: &Spanned<DeValue<'_>>, key: &str, copied: bool) {
        match value.get_ref() {
            DeValue::Table(table) => self.table(table, key),
            DeValue::Array(all) => all.iter().for_each(|value| self.value(value, key, copied)),
            DeValue::String(text) => {
                let it = || Copied { span: value.span(), text: text.clone().into_owned() };
                if text.trim() != text.as_ref() {
                    self.blanks.push(it());
                }
                if copied {
                    self.copied.push(it());
                }
                let text = || text.clone().into_owned();
                match key {
                    "matrix" | "list" => drop(self.matrices.insert(text())),
                    "capture" => drop(self.credentials.insert(text())),
                    "credential" | "enter" => {
                        self.credentials.insert(text());
                        self.entered.insert(text());
                    }
                    _ => {}
                }
            }
            _ => {}
        }
    }

    fn row(&mut self, row: &Spanned<DeValue<'_>>) {
        let Some(table) = row.get_ref().as_table() else { return };
        let names_right = ["function", "object", "every-object"].iter().any(|it| table.contains_key(*it));
        let bare = table.keys().all(|key| NAMES.contains(&key.get_ref().as_ref()));
        if names_right && bare {
            self.bare_rows.push(row.span());
        }
    }
}

/// The questions of one table, with their answers.
fn asked(table: &DeTable<'_>) -> Vec<Asked> {
    let answers = |value: &DeValue<'_>| {
        let one = value.as_str().into_iter();
        let many = value.as_array().into_iter().flat_map(|all| all.iter());
        let all = one.chain(many.filter_map(|answer| answer.get_ref().as_str()));
        all.map(ToOwned::to_owned).collect()
    };
    let asked = |(question, value): (&Spanned<std::borrow::Cow<'_, str>>, &Spanned<DeValue<'_>>)| Asked {
        span: question.span(),
        question: question.get_ref().clone().into_owned(),
        answers: answers(value.get_ref()),
    };
    table.iter().map(asked).collect()
}
