//! A guide as a tree of TOML values, without its meaning: for rules about every text in it, and for its fingerprint.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};
use toml::{Table, Value};

use crate::limits::check_text;
use crate::parse::Problem;

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

/// Refuses texts with invisible characters: a value is copied exactly, so what is copied must be what is shown.
pub(crate) fn check_signs(text: &str) -> Result<(), (String, Problem)> {
    // The caller has already parsed the text as a guide, so this can't fail.
    let table: Table = text.parse().unwrap_or_default();
    signs_of_table(&table, "")
}

fn signs_of_table(table: &Table, path: &str) -> Result<(), (String, Problem)> {
    table.iter().try_for_each(|(name, value)| {
        let path = format!("{path}{name}");
        signs_of_text(name, &path)?;
        signs_of_value(value, &path)
    })
}

fn signs_of_value(value: &Value, path: &str) -> Result<(), (String, Problem)> {
    match value {
        Value::Table(table) => signs_of_table(table, &format!("{path}.")),
        Value::Array(all) => {
            let mut places = all.iter().enumerate();
            places.try_for_each(|(place, value)| signs_of_value(value, &format!("{path}.{place}")))
        }
        Value::String(text) => signs_of_text(text, path),
        _ => Ok(()),
    }
}

fn signs_of_text(text: &str, path: &str) -> Result<(), (String, Problem)> {
    match text.chars().find(|sign| lotse_text::is_hidden(*sign)) {
        Some(sign) => {
            let problem = Problem::Hidden(format!("{} (U+{:04X})", lotse_text::line(text), u32::from(sign)));
            Err((path.to_owned(), problem))
        }
        None => Ok(()),
    }
}
