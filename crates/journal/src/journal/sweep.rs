//! The second stage of an erasure: rewrites the file and deletes copies of it, so that no bytes remain.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use rusqlite::Connection;

use crate::{JournalError, migration};

/// The setting that exists while the second stage is due.
pub(super) const UNFINISHED: &str = "erasure-unfinished";

/// Finishes an interrupted erasure, if there is one.
pub(super) fn finish_erasing(
    settings: &mut BTreeMap<String, String>,
    connection: &Connection,
    path: &Path,
) -> Result<(), JournalError> {
    if !settings.contains_key(UNFINISHED) {
        return Ok(());
    }
    sweep(connection, path)?;
    connection
        .execute("DELETE FROM setting WHERE key = ?1", [UNFINISHED])
        .map_err(|error| JournalError::from_database(path, error))?;
    settings.remove(UNFINISHED);
    Ok(())
}

/// Deletes copies of the file, and rewrites it and its log without deleted data.
fn sweep(connection: &Connection, path: &Path) -> Result<(), JournalError> {
    for copy in migration::copies(path) {
        fs::remove_file(&copy).map_err(|error| JournalError::from_io(&copy, error))?;
    }
    let database = |error| JournalError::from_database(path, error);
    connection.execute_batch("VACUUM").map_err(database)?;
    let held: bool =
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0)).map_err(database)?;
    if held { Err(JournalError::Locked { path: path.to_owned() }) } else { Ok(()) }
}
