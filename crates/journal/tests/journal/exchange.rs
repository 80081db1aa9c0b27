//! Hands over between journals of a test, and forges hand-over files.

use lotse_journal::{HandOver, HandOverError, Hash, Imported, Journal, JournalError, RunId, Scope};
use sha2::{Digest, Sha256};

use crate::common::at;

/// The text of a file about a run.
pub(crate) fn of_run(journal: &Journal, run: RunId) -> String {
    journal.hand_over(Scope::Run(run), at(500), "0.1.0").unwrap()
}

pub(crate) fn read(text: &str) -> HandOver {
    HandOver::read(text.as_bytes()).unwrap()
}

pub(crate) fn unread(text: impl AsRef<[u8]>) -> HandOverError {
    HandOver::read(text.as_ref()).unwrap_err()
}

/// Hands over a scope from one journal to another.
pub(crate) fn give(from: &Journal, to: &mut Journal, scope: Scope, minute: u64) -> Imported {
    let file = read(&from.hand_over(scope, at(minute), "0.1.0").unwrap());
    let (state, head, expected) = (to.state().clone(), to.head(), to.compare(&file, at(minute)).unwrap());
    assert_eq!((to.state(), to.head()), (&state, head), "comparing changes nothing");
    let imported = to.import(&file, at(minute)).unwrap();
    assert_eq!(imported, expected);
    imported
}

/// Why a file was refused, after asserting that nothing has changed.
pub(crate) fn refused(journal: &mut Journal, text: &str) -> HandOverError {
    let (state, head) = (journal.state().clone(), journal.head());
    let events = journal.events(None).unwrap();
    let compared = journal.compare(&read(text), at(900)).unwrap_err();
    let error = journal.import(&read(text), at(900)).unwrap_err();
    assert_eq!(compared.to_string(), error.to_string());
    assert_eq!((journal.state(), journal.head()), (&state, head), "{error}");
    assert_eq!(journal.events(None).unwrap(), events);
    match error {
        JournalError::HandOver(error) => error,
        other => panic!("not refused as a hand-over but {other}"),
    }
}

/// The file with its seal recomputed.
pub(crate) fn resealed(text: &str) -> String {
    let (covered, _) = text.rsplit_once(",\"seal\":\"").unwrap();
    let seal = Hash::from(<[u8; 32]>::from(Sha256::digest(covered)));
    format!("{covered},\"seal\":\"{seal}\"}}\n")
}

/// The file with a text replaced and its seal recomputed.
pub(crate) fn changed(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "{from} is not in\n{text}");
    resealed(&text.replacen(from, to, 1))
}

/// The line of the `number`th event in the file, counted from 1 over all chains.
pub(crate) fn line(text: &str, number: usize) -> String {
    let mut lines = text.lines().filter(|line| line.contains("\"at\":"));
    lines.nth(number - 1).unwrap().trim_end_matches(',').to_owned()
}
