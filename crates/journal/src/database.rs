//! Opens the database file: one owner at a time, every commit synced to disk.
//!
//! A damaged file, or one of another application, is refused before anything in it is changed, so that its content can still be
//! rescued. Other programs may read the file (backups, `sqlite3`), so it is not locked exclusively. Other users may not; see
//! `private`.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Component, Path, Prefix};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use crate::migration::{self, Migration};
use crate::{JournalError, private};

/// The database in the data folder.
pub(crate) const DATABASE_FILE: &str = "lotse.db";
/// Locked while the journal is open. The empty file stays behind.
const LOCK_FILE: &str = "lotse.lock";
/// "Lots" in ASCII, as in `schema/001_events.sql`.
const APPLICATION_ID: i64 = 0x4C6F_7473;
/// How long to wait for another program's lock.
pub(crate) const PATIENCE: Duration = Duration::from_secs(2);

/// Creates the folder if it is missing, and locks it for this process.
pub(crate) fn take(folder: &Path) -> Result<File, JournalError> {
    private::make_folder(folder).map_err(|error| JournalError::from_io(folder, error))?;
    let path = folder.join(LOCK_FILE);
    let lock = private::options().open(&path).map_err(|error| JournalError::from_io(&path, error))?;
    private::tighten(&path);
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => Err(JournalError::AlreadyOpen { folder: folder.to_owned() }),
        Err(TryLockError::Error(error)) => Err(JournalError::from_io(&path, error)),
    }
}

/// Opens the file at `path`, creates it if it is missing, and applies the migrations of `list`.
pub(crate) fn connect(path: &Path, list: &[Migration]) -> Result<Connection, JournalError> {
    refuse_lost_head(path)?;
    refuse_read_only(path)?;
    make_private(path)?;
    let database = |error| JournalError::from_database(path, error);
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_EXRESCODE;
    let mut connection = Connection::open_with_flags(path, flags).map_err(database)?;
    connection.busy_timeout(PATIENCE).map_err(database)?;
    refuse_foreign(&connection, path)?;
    migration::version(&connection, path, list)?;
    make_durable(&connection, is_on_network_share(path)).map_err(database)?;
    leave_no_trace(&connection).map_err(database)?;
    migration::migrate(&mut connection, path, list)?;
    Ok(connection)
}

/// Refuses an empty file with a write-ahead log beside it: it was truncated, and opening it would discard the log. An empty
/// file without a log is a new one.
fn refuse_lost_head(path: &Path) -> Result<(), JournalError> {
    let length = |path: &Path| fs::metadata(path).map(|metadata| metadata.len()).ok();
    let log = path.with_extension("db-wal");
    if length(path) == Some(0) && length(&log).is_some_and(|bytes| bytes > 0) {
        return Err(JournalError::corrupt(path, "the file is empty, but its log is not"));
    }
    Ok(())
}

/// Refuses a read-only file. SQLite would open it for reading and create a read-only log beside it, which would stay read-only
/// after the file is writable again.
fn refuse_read_only(path: &Path) -> Result<(), JournalError> {
    for path in [path.to_owned(), path.with_extension("db-wal"), path.with_extension("db-shm")] {
        match File::options().write(true).open(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(JournalError::from_io(&path, error));
            }
            _ => {}
        }
    }
    Ok(())
}

/// Creates the file with private permissions before SQLite would, because SQLite gives the files beside it the same ones.
fn make_private(path: &Path) -> Result<(), JournalError> {
    private::options().open(path).map_err(|error| JournalError::from_io(path, error))?;
    for path in [path.to_owned(), path.with_extension("db-wal"), path.with_extension("db-shm")] {
        private::tighten(&path);
    }
    for copy in migration::copies(path) {
        private::tighten(&copy);
    }
    Ok(())
}

pub(crate) fn refuse_foreign(connection: &Connection, path: &Path) -> Result<(), JournalError> {
    let ask = "SELECT (SELECT application_id FROM pragma_application_id), \
        (SELECT user_version FROM pragma_user_version), (SELECT count(*) FROM sqlite_schema)";
    let found: (i64, i64, i64) = connection
        .query_row(ask, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .map_err(|error| JournalError::from_database(path, error))?;
    match found {
        (0, 0, 0) => Ok(()),
        (APPLICATION_ID, 0, _) => Err(JournalError::corrupt(path, "the version is lost")),
        (APPLICATION_ID, ..) => Ok(()),
        _ => Err(JournalError::corrupt(path, "the file belongs to another application")),
    }
}

/// Makes a commit return only when it is on the disk: the write-ahead log is synced at every commit, on macOS through the
/// drive's cache as well. (The last two pragmas have no effect on other systems.)
///
/// On a network share the journal is a rollback journal: a write-ahead log needs memory that two computers can't share.
fn make_durable(connection: &Connection, shared: bool) -> rusqlite::Result<()> {
    let wanted = if shared { "TRUNCATE" } else { "WAL" };
    let mode: String = connection.pragma_update_and_check(None, "journal_mode", wanted, |row| row.get(0))?;
    if mode != "wal" {
        tracing::warn!(mode, "no write-ahead log here; commits are slower, and as durable");
    }
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "fullfsync", true)?;
    connection.pragma_update(None, "checkpoint_fullfsync", true)
}

/// Whether a file is on another computer, as far as Windows says so: also behind a drive letter.
fn is_on_network_share(path: &Path) -> bool {
    let folder = path.parent().unwrap_or(path);
    let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let Some(Component::Prefix(prefix)) = folder.components().next() else { return false };
    matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..))
}

/// Deleted data is overwritten, and temporary data stays in memory.
fn leave_no_trace(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update_and_check(None, "secure_delete", true, |_| Ok(()))?;
    connection.pragma_update(None, "temp_store", "MEMORY")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::MIGRATIONS;

    #[test]
    fn every_commit_waits_for_the_disk() {
        let folder = tempfile::tempdir().unwrap();
        let connection = connect(&folder.path().join(DATABASE_FILE), MIGRATIONS).unwrap();
        let number = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0)).unwrap();
        assert_eq!(number("synchronous"), 2, "FULL");
        assert_eq!((number("fullfsync"), number("checkpoint_fullfsync")), (1, 1));
        let mode: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
        assert_eq!(mode, "wal");
        assert_eq!(number("application_id"), APPLICATION_ID);
    }

    #[test]
    fn on_a_network_share_the_journal_has_no_write_ahead_log() {
        let folder = tempfile::tempdir().unwrap();
        let connection = connect(&folder.path().join(DATABASE_FILE), MIGRATIONS).unwrap();
        make_durable(&connection, true).unwrap();
        let mode: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
        assert_eq!(mode, "truncate");
        assert!(!is_on_network_share(folder.path()));
        assert_eq!(is_on_network_share(Path::new(r"\\server\share\data\lotse.db")), cfg!(windows));
    }
}
