//! Migrates a file to the tables of this version.
//!
//! Each migration is a numbered SQL file in `schema/`; a released one is never edited. All missing migrations run in one
//! transaction. An older file is copied first, so that one can go back to an older Lotse. A file that is newer than the list
//! is refused, because half-understood tables lose data.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::backup::Backup;
use rusqlite::{Connection, TransactionBehavior};

use crate::{JournalError, private};

/// One change of the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Migration {
    /// For logs: the name of its file.
    pub name: &'static str,
    /// The statements. They run inside a transaction that also raises `user_version`.
    pub sql: &'static str,
}

/// All migrations, oldest first. The version of a file is the number of migrations applied to it.
pub const MIGRATIONS: &[Migration] = &[
    Migration { name: "001_events", sql: include_str!("schema/001_events.sql") },
    Migration { name: "002_hand_over", sql: include_str!("schema/002_hand_over.sql") },
    Migration { name: "003_erasure", sql: include_str!("schema/003_erasure.sql") },
];

/// The start of a copy's name; the version of the copied file follows.
const COPY: &str = "lotse-before-v";
/// The number of pages to copy between two checks of the lock.
const BACKUP_PAGES: i32 = 1000;

/// The version of the file. Fails if it is newer than `list`. Changes nothing.
pub(crate) fn version(
    connection: &Connection,
    path: &Path,
    list: &[Migration],
) -> Result<usize, JournalError> {
    let found: i64 = connection
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .map_err(|error| JournalError::from_database(path, error))?;
    let found = u32::try_from(found).map_err(|_| JournalError::corrupt(path, "negative version"))?;
    let supported = u32::try_from(list.len()).unwrap_or(u32::MAX);
    if found > supported {
        return Err(JournalError::NewerSchema { found, supported });
    }
    Ok(found as usize)
}

/// Applies the missing migrations of `list` to the file at `path`, after copying an older file to `lotse-before-v{version}.db`
/// in the same folder.
pub(crate) fn migrate(
    connection: &mut Connection,
    path: &Path,
    list: &[Migration],
) -> Result<(), JournalError> {
    let found = version(connection, path, list)?;
    let missing = list.get(found..).unwrap_or_default();
    if missing.is_empty() {
        return Ok(());
    }
    if found > 0 {
        copy(connection, &path.with_file_name(format!("{COPY}{}.db", list.len())))?;
    }
    run(connection, missing, list.len()).map_err(|error| JournalError::from_database(path, error))?;
    tracing::info!(from = found, to = list.len(), "the journal was migrated");
    Ok(())
}

fn run(connection: &mut Connection, missing: &[Migration], version: usize) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for migration in missing {
        tracing::debug!(migration = migration.name, "migrating");
        transaction.execute_batch(migration.sql)?;
    }
    transaction.pragma_update(None, "user_version", i64::try_from(version).unwrap_or(i64::MAX))?;
    transaction.commit()
}

/// Copies the file. The copy gets its final name only once it is complete.
fn copy(connection: &Connection, to: &Path) -> Result<(), JournalError> {
    let part = to.with_extension("db.part");
    match fs::remove_file(&part) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            return Err(JournalError::from_io(&part, error));
        }
        _ => {}
    }
    private::options().open(&part).map_err(|error| JournalError::from_io(&part, error))?;
    copy_pages(connection, &part).map_err(|error| JournalError::from_database(&part, error))?;
    fs::rename(&part, to).map_err(|error| JournalError::from_io(to, error))
}

/// The copies of older files beside the file at `path`, including incomplete ones.
pub(crate) fn copies(path: &Path) -> Vec<PathBuf> {
    let is_copy = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        name.starts_with(COPY)
    };
    let entries = path.parent().and_then(|folder| fs::read_dir(folder).ok());
    let mut copies: Vec<_> =
        entries.into_iter().flatten().flatten().map(|entry| entry.path()).filter(is_copy).collect();
    copies.sort();
    copies
}

fn copy_pages(connection: &Connection, part: &Path) -> rusqlite::Result<()> {
    let mut target = Connection::open(part)?;
    Backup::new(connection, &mut target)?.run_to_completion(BACKUP_PAGES, Duration::ZERO, None)?;
    target.close().map_err(|(_, error)| error)
}
