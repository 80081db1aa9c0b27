//! The second stage of an erasure: the file is written anew and copies of it are deleted, so that the bytes are gone too.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use rusqlite::Connection;

use crate::{JournalError, migration};

/// The setting that is there as long as the second stage is not done.
pub(super) const UNFINISHED: &str = "erasure-unfinished";

/// Does what an erasure had to leave undone because it was cut off. Does nothing if there is nothing left.
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

/// Deletes copies of the file, and writes it anew without what was deleted in it, its log too.
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
