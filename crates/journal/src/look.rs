//! Reads a journal without opening it: while a window has it open, or a copy on a read-only disk.
//!
//! Takes no lock, writes nothing and creates no file. How the file is read depends on the files beside it, because SQLite
//! would create those that are missing:
//! - log and shared memory: a program has it open, or has crashed. Read normally.
//! - only a log: a copy of an open journal. Read without locks, with the shared memory in this process.
//! - neither: a closed journal. Read as an immutable file, and again if it changed meanwhile.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, OptionalExtension};
use uuid::Uuid;

use crate::audit::{Audit, Journals};
use crate::{DeviceId, HandOver, Head, JournalError, MIGRATIONS, database, migration};

/// How many times to read the file if it keeps changing.
const ATTEMPTS: u32 = 5;
/// The pause between two attempts.
const PAUSE: Duration = Duration::from_millis(200);
/// The first version that has tables for events of other devices.
const OTHERS_SINCE: usize = 2;
/// The SQLite VFS that takes no locks.
const WITHOUT_LOCKS: &str = if cfg!(windows) { "win32-none" } else { "unix-none" };

/// A journal that is only read.
#[derive(Clone, Debug)]
pub struct Look {
    path: PathBuf,
}

impl Look {
    /// The journal in `folder`. Fails with [`Missing`](JournalError::Missing) if there is none.
    pub fn at(folder: &Path) -> Result<Self, JournalError> {
        let path = folder.join(database::DATABASE_FILE);
        match fs::metadata(&path) {
            Ok(file) if file.is_file() && file.len() > 0 => Ok(Self { path }),
            Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => {
                Err(JournalError::other(&path, error))
            }
            _ => Err(Self { path }.missing()),
        }
    }

    /// Walks all chains and compares them with what was noted elsewhere.
    ///
    /// Fails with [`Corrupt`](JournalError::Corrupt), [`NewerSchema`](JournalError::NewerSchema),
    /// [`Locked`](JournalError::Locked) if the file does not come to rest, or [`Other`](JournalError::Other).
    pub fn audit(&self, heads: &[Head], files: &[HandOver]) -> Result<Audit, JournalError> {
        for attempt in 0..ATTEMPTS {
            if attempt > 0 {
                std::thread::sleep(PAUSE);
            }
            let before = Surroundings::of(&self.path);
            let audit = self.look(&before, heads, files);
            if before.hold_still(&self.path) {
                return audit;
            }
        }
        Err(JournalError::Locked { path: self.path.clone() })
    }

    fn look(
        &self,
        surroundings: &Surroundings,
        heads: &[Head],
        files: &[HandOver],
    ) -> Result<Audit, JournalError> {
        let database = |error| JournalError::from_database(&self.path, error);
        let connection = surroundings.connect(&self.path).map_err(database)?;
        database::refuse_foreign(&connection, &self.path)?;
        let version = migration::version(&connection, &self.path, MIGRATIONS)?;
        // One read transaction, for a consistent view.
        connection.execute_batch("BEGIN").map_err(database)?;
        let device: Option<[u8; 16]> = connection
            .query_row("SELECT id FROM device WHERE number = 1", [], |row| row.get(0))
            .optional()
            .map_err(database)?;
        let device: DeviceId = Uuid::from_bytes(device.ok_or_else(|| self.missing())?).into();
        Ok(Journals { connection: &connection, device, others: version >= OTHERS_SINCE }.audit(heads, files))
    }

    fn missing(&self) -> JournalError {
        JournalError::Missing { folder: self.path.parent().unwrap_or(&self.path).to_owned() }
    }
}

/// The files beside the database, and its state.
#[derive(PartialEq, Eq)]
struct Surroundings {
    log: bool,
    shared_memory: bool,
    /// Length and time of the file itself.
    file: Option<(u64, SystemTime)>,
}

impl Surroundings {
    fn of(path: &Path) -> Self {
        let exists = |ending| path.with_extension(ending).exists();
        let file = fs::metadata(path).and_then(|file| Ok((file.len(), file.modified()?))).ok();
        Self { log: exists("db-wal"), shared_memory: exists("db-shm"), file }
    }

    /// Whether the result is reliable: the file did not change, or was read with locks.
    fn hold_still(&self, path: &Path) -> bool {
        (self.log && self.shared_memory) || *self == Self::of(path)
    }

    fn connect(&self, path: &Path) -> rusqlite::Result<Connection> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
            | OpenFlags::SQLITE_OPEN_NO_MUTEX
            | OpenFlags::SQLITE_OPEN_EXRESCODE;
        let connection = match (self.log, self.shared_memory) {
            (true, true) => Connection::open_with_flags(path, flags)?,
            (true, false) => {
                let connection = Connection::open_with_flags_and_vfs(path, flags, WITHOUT_LOCKS)?;
                connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
                connection.pragma_update_and_check(None, "locking_mode", "EXCLUSIVE", |_| Ok(()))?;
                connection
            }
            (false, _) => {
                let address = address(path);
                Connection::open_with_flags(address, flags | OpenFlags::SQLITE_OPEN_URI)?
            }
        };
        connection.busy_timeout(database::PATIENCE)?;
        Ok(connection)
    }
}

/// The path as an SQLite URI, with every special byte percent-encoded.
fn address(path: &Path) -> String {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut address = String::from("file:");
    if cfg!(windows) {
        address.push_str("///");
    }
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'\\' if cfg!(windows) => address.push('/'),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' | b':' => {
                address.push(char::from(*byte));
            }
            byte => _ = write!(address, "%{byte:02X}"),
        }
    }
    address.push_str("?immutable=1");
    address
}
