//! Reads facts from rows.
//!
//! Opening reads every event once but hashes only the last: hashing all would double the time, and `verify` does it on
//! demand. If a body can't be understood, its hash tells why: if it is right, a newer Lotse wrote the event; if it is wrong,
//! the event is damaged.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

use crate::arrival::{Arrivals, Revealed};
use crate::fold::apply;
use crate::order::{Clock, Key, Placed};
use crate::rows::{COLUMNS, End, EventRow, erased, timestamp};
use crate::{DeviceId, Event, Fact, JournalError, RunId, State, foreign, judged};

/// The result of folding all events of the file.
pub(crate) struct Folded {
    pub(crate) state: State,
    /// The clock of each device that has events here.
    pub(crate) clocks: BTreeMap<DeviceId, Clock>,
}

/// Folds all events of the file, those of other devices too, in the one order of `order`.
/// Events that `revealed` lists count as arriving now.
pub(crate) fn fold(
    connection: &Connection,
    path: &Path,
    own: DeviceId,
    revealed: &Revealed,
) -> Result<Folded, JournalError> {
    let database = |error| JournalError::from_database(path, error);
    let mut state = State::of(own);
    let mut arrivals = arrivals(connection).map_err(database)?;
    arrivals.reveal(u64::MAX, revealed);
    let (mut clocks, facts) = foreign::facts(connection, path)?;
    let mut others = facts.into_iter().peekable();
    let arrived = |other: &Placed| arrivals.of(other.key.1, other.key.2.unsigned_abs());
    let mut clock = Clock::default();
    let mut expected = 0;
    let mut statement = connection
        .prepare("SELECT at, body, place, device, sequence FROM event ORDER BY place")
        .map_err(database)?;
    let mut rows = statement.query([]).map_err(database)?;
    while let Some(row) = rows.next().map_err(database)? {
        let body = row.get_ref(1).map_err(database)?.as_str();
        let body = body.map_err(|error| JournalError::corrupt(path, error.to_string()))?;
        let fact: Option<Fact> = match serde_json::from_str(body) {
            Ok(fact) => Some(fact),
            Err(_) if erased(body).is_some() => None,
            Err(error) => return Err(explain(connection, path, row.get(2).map_err(database)?, &error)),
        };
        expected += 1;
        let (device, sequence): (i64, i64) = (row.get(3).map_err(database)?, row.get(4).map_err(database)?);
        if (device, sequence) != (1, expected) {
            return Err(JournalError::corrupt(path, format!("event {expected} is missing")));
        }
        let at = row.get(0).map_err(database)?;
        let key = (clock.step(sequence, at, fact.as_ref()), own, sequence);
        let Some(fact) = fact else { continue };
        while let Some(other) = others.next_if(|other| other.key < key) {
            apply(&mut state, other.source(arrived(&other)), other.fact);
        }
        let placed = Placed { key, at: timestamp(path, at)?, fact };
        apply(&mut state, placed.source(None), placed.fact);
    }
    for other in others {
        apply(&mut state, other.source(arrived(&other)), other.fact);
    }
    judged::settle(&mut state);
    clocks.insert(own, clock);
    Ok(Folded { state, clocks })
}

/// When events of others arrived, according to the own events. (`fold` reports an own event that is not understood.)
fn arrivals(connection: &Connection) -> rusqlite::Result<Arrivals> {
    let mut arrivals = Arrivals::default();
    let mut statement = connection.prepare(
        "SELECT sequence, body FROM event WHERE device = 1 AND instr(body, 'hand-over-taken') ORDER BY sequence",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let sequence: i64 = row.get(0)?;
        if let Ok(fact) = serde_json::from_str(row.get_ref(1)?.as_str().unwrap_or_default()) {
            arrivals.note(sequence.unsigned_abs(), &fact);
        }
    }
    Ok(arrivals)
}

/// Explains why a body was not understood, by verifying its hash.
fn explain(connection: &Connection, path: &Path, place: i64, error: &serde_json::Error) -> JournalError {
    let sql = format!("SELECT {COLUMNS} WHERE event.place = ?1");
    connection
        .query_row(&sql, [place], |row| Ok(EventRow::read(row)?.not_understood(path, error)))
        .unwrap_or_else(|error| JournalError::from_database(path, error))
}

/// The last event of this device. Fails if its hash is wrong.
pub(crate) fn end(connection: &Connection, path: &Path) -> Result<Option<End>, JournalError> {
    let sql = format!("SELECT {COLUMNS} WHERE event.device = 1 ORDER BY event.sequence DESC LIMIT 1");
    let last = connection
        .query_row(&sql, [], |row| {
            let stored = EventRow::read(row)?;
            Ok((End { sequence: stored.link.sequence, hash: stored.hash }, stored.holds()))
        })
        .optional()
        .map_err(|error| JournalError::from_database(path, error))?;
    match last {
        Some((end, false)) => Err(JournalError::corrupt(path, format!("event {} was changed", end.sequence))),
        Some((end, true)) => Ok(Some(end)),
        None => Ok(None),
    }
}

/// Whole events of all devices, all or of one run, in the order in which they are folded.
pub(crate) fn events(
    connection: &Connection,
    path: &Path,
    run: Option<RunId>,
    clocks: &BTreeMap<DeviceId, Clock>,
) -> Result<Vec<Event>, JournalError> {
    let database = |error| JournalError::from_database(path, error);
    let sql = format!("SELECT {COLUMNS} WHERE ?1 IS NULL OR event.run = ?1 ORDER BY event.place");
    let mut statement = connection.prepare_cached(&sql).map_err(database)?;
    let mut rows = statement.query([run.map(|run| run.to_string())]).map_err(database)?;
    let mut events = Vec::new();
    while let Some(row) = rows.next().map_err(database)? {
        events.extend(EventRow::read(row).map_err(database)?.event(path)?);
    }
    // The own events are in order already.
    let own = events.len();
    events.extend(foreign::events(connection, path, run)?);
    if events.len() > own {
        events.sort_by_cached_key(|event| key(event, clocks));
    }
    Ok(events)
}

fn key(event: &Event, clocks: &BTreeMap<DeviceId, Clock>) -> Key {
    let sequence = i64::try_from(event.sequence).unwrap_or(i64::MAX);
    let at = event.at.as_microsecond();
    let effective = clocks.get(&event.device).map_or(at, |clock| clock.effective(sequence, at));
    (effective, event.device, sequence)
}

/// This device's id, created at random the first time.
pub(crate) fn device(connection: &Connection) -> rusqlite::Result<DeviceId> {
    let known =
        connection.query_row("SELECT id FROM device WHERE number = 1", [], |row| row.get(0)).optional()?;
    let bytes: [u8; 16] = if let Some(bytes) = known {
        bytes
    } else {
        let random = connection.query_row("SELECT randomblob(16)", [], |row| row.get(0))?;
        let bytes = uuid::Builder::from_random_bytes(random).into_uuid().into_bytes();
        connection.execute("INSERT INTO device (number, id) VALUES (1, ?1)", [bytes])?;
        bytes
    };
    Ok(Uuid::from_bytes(bytes).into())
}
