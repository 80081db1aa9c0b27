//! The journal: open it, append to it, query it.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::slice;

use jiff::Timestamp;
use rusqlite::{Connection, Transaction, TransactionBehavior, params};

use crate::audit::Journals;
use crate::chain::{Link, digest};
use crate::fold::apply;
use crate::migration::Migration;
use crate::order::{Clock, Source};
use crate::reading::{self, Folded};
use crate::rows::End;
use crate::rules::check;
use crate::{
    Audit, CarriedGuide, ChainBreak, DeviceId, Event, EventId, Fact, HandOver, Hash, Head, JournalError,
    Look, MIGRATIONS, RunId, Scope, State, database, foreign, hand_over, verify,
};

mod erase;
mod fitting;
#[cfg(test)]
mod full_disk;
mod import;
mod sweep;
mod takes;

pub use erase::{Erasable, Erased};
use sweep::finish_erasing;

/// The journal of one data folder, open in this process only. Dropping it closes the file and releases the folder.
#[derive(Debug)]
pub struct Journal {
    state: State,
    settings: BTreeMap<String, String>,
    device: DeviceId,
    end: Option<End>,
    /// The effective times of all devices.
    clocks: BTreeMap<DeviceId, Clock>,
    path: PathBuf,
    connection: Connection,
    /// Declared after the connection: the folder is released only when the file is closed.
    _lock: File,
}

impl Journal {
    /// Opens the journal in `folder`, which is created if it is missing.
    ///
    /// Fails with [`AlreadyOpen`](JournalError::AlreadyOpen), [`NotWritable`](JournalError::NotWritable),
    /// [`Locked`](JournalError::Locked), [`Corrupt`](JournalError::Corrupt), [`DiskFull`](JournalError::DiskFull),
    /// [`NewerSchema`](JournalError::NewerSchema) or [`NewerEvent`](JournalError::NewerEvent). A file that is refused
    /// is left as it is.
    pub fn open(folder: &Path) -> Result<Self, JournalError> {
        Self::open_with(folder, MIGRATIONS)
    }

    /// As [`open`](Self::open), with another list of migrations that begins with [`MIGRATIONS`]: for trying out what
    /// a later version will do.
    pub fn open_with(folder: &Path, migrations: &[Migration]) -> Result<Self, JournalError> {
        let lock = database::take(folder)?;
        let path = folder.join(database::DATABASE_FILE);
        let connection = database::connect(&path, migrations)?;
        let device =
            reading::device(&connection).map_err(|error| JournalError::from_database(&path, error))?;
        let settings = settings(&connection).map_err(|error| JournalError::from_database(&path, error))?;
        let Folded { state, clocks } = reading::fold(&connection, &path, device, &BTreeMap::new())?;
        let end = reading::end(&connection, &path)?;
        let mut journal = Self { state, settings, device, end, clocks, path, connection, _lock: lock };
        let Self { settings, connection, path, .. } = &mut journal;
        if let Err(error) = finish_erasing(settings, connection, path) {
            tracing::warn!(%error, "erased text may still be in the file; the next start tries again");
        }
        Ok(journal)
    }

    /// The state of all organisations and runs.
    pub const fn state(&self) -> &State {
        &self.state
    }

    /// Records that `fact` happened at `at`, to the microsecond. When this returns, the event is on the disk. When it fails, file
    /// and state are unchanged, and the journal can still be used.
    ///
    /// If the disk itself fails (`Other`), nobody can say what has reached it: the event may be there when the journal is opened
    /// again.
    pub fn append(&mut self, at: Timestamp, fact: Fact) -> Result<EventId, JournalError> {
        let (at, fact) = (to_microsecond(at), fact.trimmed());
        check(&self.state, &fact)?;
        let written = self.write(at, slice::from_ref(&fact))?;
        let source = self.source(at, written.end.sequence.unsigned_abs());
        apply(&mut self.state, source, fact);
        Ok(written.last)
    }

    /// Records that all of `facts` happened at `at`, in this order: all or none. Each is checked against the
    /// state after those before it. Returns their ids in the same order.
    pub fn append_all(&mut self, at: Timestamp, facts: Vec<Fact>) -> Result<Vec<EventId>, JournalError> {
        // A single fact can be checked without a copy of the state. Most commands write only one.
        let facts = match <[Fact; 1]>::try_from(facts) {
            Ok([fact]) => return Ok(vec![self.append(at, fact)?]),
            Err(facts) => facts,
        };
        let at = to_microsecond(at);
        let facts: Vec<_> = facts.into_iter().map(Fact::trimmed).collect();
        let mut state = self.state.clone();
        let before = self.end.map_or(0, |end| end.sequence.unsigned_abs());
        for (sequence, fact) in (before..).skip(1).zip(&facts) {
            check(&state, fact)?;
            apply(&mut state, self.source(at, sequence), fact.clone());
        }
        if facts.is_empty() {
            return Ok(Vec::new());
        }
        let written = self.write(at, &facts)?;
        self.state = state;
        Ok(written.ids)
    }

    /// The last event of this device, as printed on reports. `None` before the first.
    pub fn head(&self) -> Option<Head> {
        let end = self.end?;
        let sequence = u64::try_from(end.sequence).unwrap_or_default();
        Some(Head { device: self.device, sequence, hash: end.hash })
    }

    /// The last event of each device: of this one first, if it has written any. Reads one row per device, so it trusts
    /// what is stored; [`audit`](Self::audit) verifies it.
    pub fn heads(&self) -> Result<Vec<Head>, JournalError> {
        let others = foreign::ends(&self.connection)
            .map_err(|error| JournalError::from_database(&self.path, error))?;
        Ok(self.head().into_iter().chain(others).collect())
    }

    /// The device that writes here.
    pub const fn device(&self) -> DeviceId {
        self.device
    }

    /// Recomputes the whole chain and names the first event that is wrong. Takes about as long as opening.
    pub fn verify(&self) -> Result<(), ChainBreak> {
        verify::verify(&self.connection, self.device, self.end)
    }

    /// The events of all devices, of all runs or of one, in the order in which they are folded: by time, but an event that was
    /// written with knowledge of another comes after it. Veiled and erased events are left out.
    pub fn events(&self, run: Option<RunId>) -> Result<Vec<Event>, JournalError> {
        reading::events(&self.connection, &self.path, run, &self.clocks)
    }

    /// The whole text of a hand-over file about `scope`, made at `at` by a Lotse of `version`. Changes nothing.
    ///
    /// Fails with [`Refused`](JournalError::Refused) for something unknown, [`Corrupt`](JournalError::Corrupt) if a
    /// chain does not hold together, and [`TooLarge`](crate::HandOverError::TooLarge).
    pub fn hand_over(&self, scope: Scope, at: Timestamp, version: &str) -> Result<String, JournalError> {
        self.hand_over_with_guides(scope, at, version, Vec::new())
    }

    /// Like [`hand_over`](Self::hand_over), with guides that travel along. A Lotse before this format refuses such a file.
    pub fn hand_over_with_guides(
        &self,
        scope: Scope,
        at: Timestamp,
        version: &str,
        guides: Vec<CarriedGuide>,
    ) -> Result<String, JournalError> {
        let (whose, made) = ((&self.state, self.device), (to_microsecond(at), version));
        hand_over::hand_over(&self.connection, &self.path, whose, scope, made, guides)
    }

    /// Verifies all chains and compares them with what was recorded elsewhere.
    pub fn audit(&self, heads: &[Head], files: &[HandOver]) -> Audit {
        Journals { connection: &self.connection, device: self.device, others: true }.audit(heads, files)
    }

    /// Looks at the journal in `folder` without opening it: beside a running window, or at a copy.
    pub fn look(folder: &Path) -> Result<Look, JournalError> {
        Look::at(folder)
    }

    /// A preference, such as the language. `None` if it was never set.
    pub fn setting(&self, key: &str) -> Option<&str> {
        self.settings.get(key).map(String::as_str)
    }

    /// Sets a preference durably. Preferences are not events: only the last value is kept.
    pub fn set_setting(&mut self, key: &str, value: &str) -> Result<(), JournalError> {
        self.connection
            .execute(
                "INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2",
                [key, value],
            )
            .map_err(|error| JournalError::from_database(&self.path, error))?;
        self.settings.insert(key.to_owned(), value.to_owned());
        Ok(())
    }

    /// Writes `facts` in one transaction and returns when they are on the disk.
    fn write(&mut self, at: Timestamp, facts: &[Fact]) -> Result<Written, JournalError> {
        let bodies = self.bodies(facts)?;
        let before = self.end;
        let written = commit(&mut self.connection, self.device, before, at, &bodies)
            .map_err(|error| JournalError::from_database(&self.path, error))?;
        self.wrote(before, written.end, at, facts);
        Ok(written)
    }

    /// The source of an own event.
    const fn source(&self, at: Timestamp, sequence: u64) -> Source {
        Source { at, device: self.device, sequence, arrived: None }
    }

    fn bodies(&self, facts: &[Fact]) -> Result<Vec<String>, JournalError> {
        let bodies: Result<_, _> = facts.iter().map(serde_json::to_string).collect();
        bodies.map_err(|error| JournalError::other(&self.path, error))
    }

    /// Updates memory to what is on the disk now. A new event of this device always comes last, because after an import no own
    /// event can be earlier than what was imported.
    fn wrote(&mut self, before: Option<End>, end: End, at: Timestamp, facts: &[Fact]) {
        let clock = self.clocks.entry(self.device).or_default();
        for (sequence, fact) in (before.map_or(0, |end| end.sequence)..).skip(1).zip(facts) {
            clock.step(sequence, at.as_microsecond(), Some(fact));
        }
        self.end = Some(end);
    }
}

fn commit(
    connection: &mut Connection,
    device: DeviceId,
    end: Option<End>,
    at: Timestamp,
    bodies: &[String],
) -> rusqlite::Result<Written> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let written = insert_all(&transaction, device, end, at, bodies)?;
    transaction.commit()?;
    Ok(written)
}

/// Inserts events after `end`, in the caller's transaction.
fn insert_all(
    transaction: &Transaction<'_>,
    device: DeviceId,
    end: Option<End>,
    at: Timestamp,
    bodies: &[String],
) -> rusqlite::Result<Written> {
    let mut end = end.unwrap_or(End { sequence: 0, hash: Hash::ZERO });
    let mut ids = Vec::with_capacity(bodies.len());
    let mut last = EventId::new_at(at);
    for body in bodies {
        last = EventId::new_at(at);
        let sequence = end.sequence.saturating_add(1);
        let link = Link { previous: end.hash, device, sequence, id: last, at: at.as_microsecond() };
        end = insert(transaction, &link, body)?;
        ids.push(last);
    }
    Ok(Written { ids, last, end })
}

/// The result of a committed transaction.
struct Written {
    ids: Vec<EventId>,
    last: EventId,
    end: End,
}

fn insert(transaction: &Transaction<'_>, link: &Link, body: &str) -> rusqlite::Result<End> {
    let hash = link.hash_of_digest(digest(body));
    transaction
        .prepare_cached(
            "INSERT INTO event (device, sequence, id, at, body, previous, hash) VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            link.sequence,
            link.id.as_uuid().as_bytes(),
            link.at,
            body,
            link.previous.as_bytes(),
            hash.as_bytes()
        ])?;
    Ok(End { sequence: link.sequence, hash })
}

fn settings(connection: &Connection) -> rusqlite::Result<BTreeMap<String, String>> {
    let mut statement = connection.prepare("SELECT key, value FROM setting")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    rows.collect()
}

/// A time as the file stores it. The state must not be more precise than the file.
fn to_microsecond(at: Timestamp) -> Timestamp {
    Timestamp::from_microsecond(at.as_microsecond()).unwrap_or(at)
}
