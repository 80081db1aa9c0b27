//! Secrets from the standard input, one line for each. Arguments can be seen by everybody on the machine and are kept in the
//! shell's history.

use std::collections::BTreeMap;
use std::io::{IsTerminal as _, Read as _};

use clap::ArgMatches;
use lotse_locale::{Language, Words};
use lotse_vault::{Secret, wipe};

use crate::output::Failure;

/// The longest line with a secret, in bytes.
const LONGEST: usize = 16 * 1024;

/// Reads one line of the standard input for each `--secret-stdin name`. Refuses additional lines, because one line too many at
/// any place would give the following secrets to the wrong names.
pub(crate) fn secrets(
    matches: &ArgMatches,
    words: &Words,
    reader: Language,
) -> Result<BTreeMap<String, Secret>, Failure> {
    let names: Vec<&String> = matches.get_many::<String>("secret-stdin").into_iter().flatten().collect();
    let Some(last) = names.last() else { return Ok(BTreeMap::new()) };
    if let Some((_, name)) = names.iter().enumerate().find(|(at, name)| names[..*at].contains(name)) {
        return Err(Failure::twice(("--secret-stdin", name), words, reader));
    }
    let failure = |id: &str, name: &str| Failure::new(words, reader, id, &[("name", name)]);
    let input = std::io::stdin();
    if input.is_terminal() {
        // A terminal would show what is typed, and wait for ever if nobody types.
        return Err(failure("cli-secret-terminal", names.first().unwrap_or(last)));
    }
    // Large enough for all secrets, because a text that grows leaves copies behind.
    let limit = LONGEST * (names.len() + 1);
    let mut text = String::with_capacity(limit);
    let read = input.take(limit as u64).read_to_string(&mut text);
    let result = if read.is_err() || text.len() >= limit {
        Err(failure("cli-secret-unreadable", last))
    } else {
        take(&names, &text, failure)
    };
    wipe(&mut text);
    result
}

fn take(
    names: &[&String],
    text: &str,
    failure: impl Fn(&str, &str) -> Failure,
) -> Result<BTreeMap<String, Secret>, Failure> {
    let mut lines = text.lines();
    let mut values = BTreeMap::new();
    for name in names {
        let line = lines.next().ok_or_else(|| failure("cli-secret-missing", name))?;
        if line.len() >= LONGEST {
            return Err(failure("cli-secret-unreadable", name));
        }
        // Without a byte order mark and other invisible characters.
        let secret = Secret::joined(&lotse_text::pasted_parts(line));
        if secret.length() == 0 {
            return Err(failure("cli-secret-blank", name));
        }
        values.insert((*name).clone(), secret);
    }
    // Perhaps one secret was broken into two lines; nobody can say which.
    if lines.any(|line| !lotse_text::pasted_parts(line).concat().is_empty()) {
        return Err(failure("cli-secret-beyond", names.last().map_or("", |name| name.as_str())));
    }
    Ok(values)
}
