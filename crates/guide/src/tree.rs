//! A guide as a tree of TOML values, without its meaning: for rules about every text in it, and for its fingerprint.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;

use sha2::{Digest as _, Sha256};
use toml::de::{DeTable, DeValue};
use toml::{Spanned, Table, Value};

use crate::limits::check_text;
use crate::problem::Problem;

/// The fingerprint of a guide: equal for texts with the same content, whatever their comments, white space, line ends and order
/// of keys. `None` if the text is not TOML.
pub fn fingerprint(text: &str) -> Option<String> {
    check_text(text).ok()?;
    let table: Table = text.parse().ok()?;
    let mut same = String::new();
    write_table(&table, &mut same);
    let digest = Sha256::digest(same.as_bytes());
    Some(digest.iter().fold(String::with_capacity(64), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    }))
}

fn write_table(table: &Table, out: &mut String) {
    // Whether a table keeps the order of the file depends on a cargo feature that any crate may switch on.
    let sorted: BTreeMap<&String, &Value> = table.iter().collect();
    out.push('{');
    for (name, value) in sorted {
        let _ = write!(out, "{name:?}:");
        write_value(value, out);
        out.push(',');
    }
    out.push('}');
}

fn write_value(value: &Value, out: &mut String) {
    match value {
        Value::Table(table) => write_table(table, out),
        Value::Array(all) => {
            out.push('[');
            for value in all {
                write_value(value, out);
                out.push(',');
            }
            out.push(']');
        }
        Value::String(text) => _ = write!(out, "{text:?}"),
        other => _ = write!(out, "{other}"),
    }
}

/// Finds the texts with invisible characters: a value is copied exactly, so what is copied must be what is shown.
pub(crate) fn check_signs(table: &DeTable<'_>) -> Vec<(Range<usize>, Problem)> {
    let mut found = Vec::new();
    signs_of_table(table, &mut found);
    found
}

fn signs_of_table(table: &DeTable<'_>, found: &mut Vec<(Range<usize>, Problem)>) {
    for (name, value) in table {
        signs_of_text(name.get_ref(), name.span(), found);
        signs_of_value(value, found);
    }
}

fn signs_of_value(value: &Spanned<DeValue<'_>>, found: &mut Vec<(Range<usize>, Problem)>) {
    match value.get_ref() {
        DeValue::Table(table) => signs_of_table(table, found),
        DeValue::Array(all) => all.iter().for_each(|value| signs_of_value(value, found)),
        DeValue::String(text) => signs_of_text(text, value.span(), found),
        _ => {}
    }
}

fn signs_of_text(text: &str, span: Range<usize>, found: &mut Vec<(Range<usize>, Problem)>) {
    if let Some(sign) = text.chars().find(|sign| lotse_text::is_hidden(*sign)) {
        let told = format!("{} (U+{:04X})", lotse_text::line(text), u32::from(sign));
        found.push((span, Problem::Hidden(told)));
    }
}
