//! Erases for good, in two stages. First, one transaction removes the bodies of the events and adds an event that records it.
//! Then the file is rewritten and copies of it are deleted, so that no bytes remain (`sweep`).
//!
//! The second stage can be interrupted, or blocked by another program. The first stage records that it is due, and the next
//! start repeats it. Entries of form 1 can't be erased, because their hash can't be verified without their text.

use std::collections::BTreeSet;
use std::path::PathBuf;

use jiff::Timestamp;
use rusqlite::{Transaction, TransactionBehavior, params};

use super::sweep::{UNFINISHED, finish_erasing};
use super::takes::Takes;
use super::{Journal, insert_all, to_microsecond};
use crate::arrival::Revealed;
use crate::chain::Form;
use crate::reading::{self, Folded};
use crate::rows::{COLUMNS, EventRow, in_place_of};
use crate::walk::Seen;
use crate::{DeviceId, Entries, Erasure, Fact, JournalError, Refusal, foreign, migration};

/// The number of this device.
const OWN: i64 = 1;

/// What an erasure would erase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erasable {
    /// How many entries.
    pub entries: u64,
    /// Copies of the whole file from before migrations, which are deleted.
    pub copies: Vec<PathBuf>,
}

/// The result of an erasure.
#[derive(Debug)]
pub struct Erased {
    /// How many entries.
    pub entries: u64,
    /// Why some of their bytes may still be in the file or its copies. The next start tries again.
    pub unfinished: Option<JournalError>,
}

/// Where an event is.
struct Place {
    device: DeviceId,
    /// The number of the device here.
    number: i64,
    sequence: i64,
    form: Form,
}

/// An event that is erased.
struct ErasedEvent {
    place: Place,
    /// The text that replaces its body, for an event of this device.
    instead: Option<String>,
}

impl Journal {
    /// What an erasure would erase. Changes nothing, and fails if [`erase`](Self::erase) would.
    pub fn erasable(&self, erasure: &Erasure) -> Result<Erasable, JournalError> {
        let (_, _, entries) = self.erased_by(erasure)?;
        Ok(Erasable { entries, copies: migration::copies(&self.path) })
    }

    /// Erases for good: events keep their digests, and nothing can bring their text back. An event records that
    /// this happened at `at`, and to which entries. When this returns, that much is on the disk.
    ///
    /// Fails with [`Refused`](JournalError::Refused) and like [`append`](Self::append); nothing has changed then.
    pub fn erase(&mut self, at: Timestamp, erasure: &Erasure) -> Result<Erased, JournalError> {
        let at = to_microsecond(at);
        let (fact, going, entries) = self.erased_by(erasure)?;
        let body = serde_json::to_string(&fact).map_err(|error| JournalError::other(&self.path, error))?;
        let path = &self.path;
        let database = |error| JournalError::from_database(path, error);
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(database)?;
        let written = insert_all(&transaction, self.device, self.end, at, &[body]).map_err(database)?;
        take(&transaction, &going).map_err(database)?;
        let Folded { state, clocks } = reading::fold(&transaction, path, self.device, &Revealed::new())?;
        transaction.commit().map_err(database)?;
        (self.state, self.clocks, self.end) = (state, clocks, Some(written.end));
        self.settings.insert(UNFINISHED.to_owned(), String::new());
        let unfinished = finish_erasing(&mut self.settings, &self.connection, &self.path).err();
        Ok(Erased { entries, unfinished })
    }

    /// The fact that records an erasure, the events that are erased, and how many entries that are.
    fn erased_by(&self, erasure: &Erasure) -> Result<(Fact, Vec<ErasedEvent>, u64), JournalError> {
        let takes = Takes::of(&self.state, erasure)?;
        // A check may contain a value in part, or encoded in an address, so erase every check that can have used it.
        let mut has_value = false;
        self.each(|_, fact, _| has_value |= takes.is_value(fact))?;
        let (mut going, mut places, mut old) = (Vec::new(), BTreeSet::new(), 0);
        self.each(|place, fact, body| {
            let is_taken = takes.holds(fact) || (has_value && takes.checked(fact));
            if !is_taken {
                return;
            }
            let is_own = place.number == OWN;
            places.insert((place.device, place.sequence.unsigned_abs()));
            if is_own {
                // Name entries that were erased before once more, because the events that named them are erased too.
                places.extend(fact.erases().into_iter().flatten().flat_map(Entries::places));
                old += u64::from(place.form == Form::One);
            }
            going.push(ErasedEvent { place, instead: is_own.then(|| in_place_of(body)) });
        })?;
        if old > 0 {
            return Err(Refusal::OldForm { entries: old }.into());
        }
        Takes::refuse_nothing(places.len())?;
        Ok((takes.fact(Entries::of(&places)), going, places.len() as u64))
    }

    /// Calls `see` with each readable event and its body.
    fn each(&self, mut see: impl FnMut(Place, &Fact, &str)) -> Result<(), JournalError> {
        let database = |error| JournalError::from_database(&self.path, error);
        let sql = format!("SELECT {COLUMNS} ORDER BY event.sequence");
        let mut statement = self.connection.prepare(&sql).map_err(database)?;
        let mut rows = statement.query([]).map_err(database)?;
        while let Some(row) = rows.next().map_err(database)? {
            let stored = EventRow::read(row).map_err(database)?;
            let Some(event) = stored.event(&self.path)? else { continue };
            let (device, sequence) = (event.device, stored.link.sequence);
            let form = stored
                .link
                .form(stored.body, stored.hash)
                .ok_or_else(|| JournalError::corrupt(&self.path, format!("event {sequence} was changed")))?;
            see(Place { device, number: OWN, sequence, form }, &event.fact, stored.body);
        }
        foreign::each(&self.connection, &self.path, None, |device, known, fact| {
            if let (Seen::Whole { body, .. }, Some(fact)) = (known.seen, &fact) {
                let form = if known.digest.is_some() { Form::Two } else { Form::One };
                see(Place { device, number: known.number, sequence: known.sequence, form }, fact, body);
            }
            Ok(())
        })
    }
}

/// Removes the bodies of events from the tables, and records that the second stage is due.
fn take(transaction: &Transaction<'_>, going: &[ErasedEvent]) -> rusqlite::Result<()> {
    for ErasedEvent { place, instead } in going {
        let changed = match instead {
            Some(instead) => transaction
                .prepare_cached("UPDATE event SET body = ?3 WHERE device = ?1 AND sequence = ?2")?
                .execute(params![place.number, place.sequence, instead])?,
            None => transaction
                .prepare_cached("DELETE FROM revealed WHERE device = ?1 AND sequence = ?2")?
                .execute([place.number, place.sequence])?,
        };
        if changed != 1 {
            return Err(rusqlite::Error::StatementChangedRows(changed));
        }
    }
    transaction.execute("INSERT OR REPLACE INTO setting (key, value) VALUES (?1, '')", [UNFINISHED]).map(drop)
}
