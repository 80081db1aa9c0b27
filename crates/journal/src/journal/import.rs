//! Imports a hand-over file: one transaction, all or nothing.
//!
//! A file is refused if a known event differs. Hashes are compared from the first event on, so that the first difference can
//! be named. The other conditions are in `fitting`.

use std::path::Path;
use std::slice;

use jiff::Timestamp;
use rusqlite::{OptionalExtension, Transaction, TransactionBehavior, params};
use uuid::Uuid;

use super::fitting::{clocks_fit, noted_fits, real_stays_real, same_runs};
use super::{Journal, insert_all, to_microsecond};
use crate::arrival::Revealed;
use crate::fold::apply;
use crate::hand_over::{Chain, Entry, Said, is_of_the_device};
use crate::reading::{self, Folded};
use crate::walk::{Break, Seen};
use crate::{
    DeviceId, EventId, Fact, HandOver, HandOverError, Hash, Head, Imported, JournalError, State, foreign,
};

/// An event of the file, as far as it is known here.
struct Here {
    at: i64,
    hash: Hash,
    readable: bool,
}

impl Journal {
    /// Imports the events of a hand-over file and records the import, all or nothing. A file that is behind this journal is fine,
    /// and one that brings nothing new changes nothing.
    ///
    /// Fails with [`HandOver`](JournalError::HandOver) if the file and the journal contradict each other, and like
    /// [`append`](Self::append).
    pub fn import(&mut self, file: &HandOver, now: Timestamp) -> Result<Imported, JournalError> {
        let now = to_microsecond(now);
        let path = &self.path;
        let database = |error| JournalError::from_database(path, error);
        let erased = StaysErased::of(&self.state, self.device, file);
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(database)?;
        let (imported, revealed) = merge(&transaction, file, &erased, path)?;
        if imported.is_nothing_new() {
            return Ok(imported);
        }
        let Folded { state, clocks } = reading::fold(&transaction, path, self.device, &revealed)?;
        erased.or_same_runs(file, &state)?;
        real_stays_real(&self.state, &state)?;
        clocks_fit(&self.clocks, &clocks, now)?;
        let others = clocks.iter().filter(|(device, _)| **device != self.device);
        let latest = others.filter_map(|(_, clock)| clock.last()).max().unwrap_or_default();
        let taken = Fact::HandOverTaken {
            heads: file.heads().iter().filter(|head| head.device != self.device).copied().collect(),
            latest: Timestamp::from_microsecond(latest).unwrap_or(Timestamp::MAX),
            revealed,
        };
        let body = serde_json::to_string(&taken).map_err(|error| JournalError::other(path, error))?;
        let before = self.end;
        let written = insert_all(&transaction, self.device, before, now, &[body]).map_err(database)?;
        transaction.commit().map_err(database)?;
        (self.state, self.clocks) = (state, clocks);
        self.wrote(before, written.end, now, slice::from_ref(&taken));
        let source = self.source(now, written.end.sequence.unsigned_abs());
        apply(&mut self.state, source, taken);
        Ok(imported)
    }

    /// What [`import`](Self::import) would do at `now`, or why it would refuse the file. Changes nothing.
    pub fn compare(&mut self, file: &HandOver, now: Timestamp) -> Result<Imported, JournalError> {
        Ok(self.foresee(file, now)?.0)
    }

    /// Like [`compare`](Self::compare), with the state after the import; `None` if everything in the file is known.
    pub fn foresee(
        &mut self,
        file: &HandOver,
        now: Timestamp,
    ) -> Result<(Imported, Option<State>), JournalError> {
        let path = &self.path;
        let database = |error| JournalError::from_database(path, error);
        let erased = StaysErased::of(&self.state, self.device, file);
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(database)?;
        let (imported, revealed) = merge(&transaction, file, &erased, path)?;
        let mut state = None;
        if !imported.is_nothing_new() {
            let Folded { state: after, clocks } = reading::fold(&transaction, path, self.device, &revealed)?;
            erased.or_same_runs(file, &after)?;
            real_stays_real(&self.state, &after)?;
            clocks_fit(&self.clocks, &clocks, to_microsecond(now))?;
            state = Some(after);
        }
        transaction.rollback().map_err(database)?;
        Ok((imported, state))
    }
}

/// Decides which parts of a file were erased here and must not come back with it.
struct StaysErased<'here> {
    state: &'here State,
    own: DeviceId,
    /// Whether the organisation that the file is about was erased as a whole.
    whole: bool,
}

impl<'here> StaysErased<'here> {
    fn of(state: &'here State, own: DeviceId, file: &HandOver) -> Self {
        let organisation = file.organisation().map(|organisation| organisation.id);
        Self {
            state,
            own,
            whole: organisation.is_some_and(|id| state.organisation_erased(own, id).is_some()),
        }
    }

    fn holds(&self, place: (DeviceId, u64), fact: &Fact) -> bool {
        let about_it = !is_of_the_device(fact) && !matches!(fact, Fact::GuideKept { .. });
        (self.whole && about_it) || self.state.is_erased(self.own, place)
    }

    /// How many erased events the file shows of a chain.
    fn count(&self, chain: &Chain) -> u64 {
        let is_erased = |(sequence, entry): &(u64, &Entry)| match &entry.said {
            Said::Whole { fact, .. } => self.holds((chain.device, *sequence), fact),
            Said::Veiled { .. } | Said::Opaque => false,
        };
        (1..).zip(&chain.entries).filter(is_erased).count() as u64
    }

    /// Checks `same_runs`, unless the runs were erased here.
    fn or_same_runs(&self, file: &HandOver, after: &State) -> Result<(), HandOverError> {
        if self.whole { Ok(()) } else { same_runs(file, self.state, after) }
    }
}

/// Writes all chains of a file into the tables, inside an open transaction.
fn merge(
    transaction: &Transaction<'_>,
    file: &HandOver,
    erased: &StaysErased<'_>,
    path: &Path,
) -> Result<(Imported, Revealed), JournalError> {
    let mut imported = Imported::default();
    let mut revealed = Revealed::new();
    let mut noted = Vec::new();
    for chain in file.chains() {
        if chain.device == erased.own {
            own_fits(transaction, chain, path)?;
            imported.erased += erased.count(chain);
        } else {
            take(transaction, (chain, erased), path, (&mut imported, &mut revealed, &mut noted))?;
        }
    }
    if !imported.is_nothing_new() {
        no_id_twice(transaction, path)?;
        noted_fits(transaction, path, &noted)?;
    }
    imported.organisations.sort_unstable();
    imported.organisations.dedup();
    imported.runs.sort_unstable();
    imported.runs.dedup();
    Ok((imported, revealed))
}

/// Compares the file's part of this device's chain.
fn own_fits(transaction: &Transaction<'_>, chain: &Chain, path: &Path) -> Result<(), JournalError> {
    let database = |error| JournalError::from_database(path, error);
    let mut statement = transaction
        .prepare("SELECT at, hash FROM event WHERE device = 1 ORDER BY sequence")
        .map_err(database)?;
    let mut known = 0;
    let mut rows = statement.query([]).map_err(database)?;
    for (sequence, entry) in (1..).zip(&chain.entries) {
        let Some(row) = rows.next().map_err(database)? else {
            let found = chain.entries.len() as u64;
            return Err(HandOverError::OwnChainAhead { known, found }.into());
        };
        let at: i64 = row.get(0).map_err(database)?;
        let hash: [u8; 32] = row.get(1).map_err(database)?;
        if (at, Hash::from(hash)) != (entry.at, entry.hash) {
            return Err(HandOverError::OwnChainDiffers { sequence }.into());
        }
        known = sequence;
    }
    Ok(())
}

/// Imports the new events of another device's chain, and collects the ends of chains that this device has noted.
fn take(
    transaction: &Transaction<'_>,
    (chain, erased): (&Chain, &StaysErased<'_>),
    path: &Path,
    (imported, revealed, noted): (&mut Imported, &mut Revealed, &mut Vec<(DeviceId, Head)>),
) -> Result<(), JournalError> {
    let database = |error| JournalError::from_database(path, error);
    let number = number(transaction, chain.device).map_err(database)?;
    let known = known(transaction, number).map_err(database)?;
    for (index, entry) in chain.entries.iter().enumerate() {
        let sequence = i64::try_from(index).unwrap_or(i64::MAX).saturating_add(1);
        let here = known.get(index);
        match here {
            Some(here) if (here.at, here.hash) != (entry.at, entry.hash) => {
                let sequence = index as u64 + 1;
                return Err(HandOverError::Differs { device: chain.device, sequence }.into());
            }
            Some(_) => {}
            None => {
                link(transaction, number, sequence, entry)
                    .map_err(|error| twice(chain, index, path, error))?;
                imported.events += 1;
            }
        }
        if let Said::Whole { id, body, fact, .. } = &entry.said
            && here.is_none_or(|here| !here.readable)
        {
            if erased.holds((chain.device, sequence.unsigned_abs()), fact) {
                imported.erased += 1;
                continue;
            }
            reveal(transaction, number, sequence, *id, body)
                .map_err(|error| twice(chain, index, path, error))?;
            imported.bodies += 1;
            if here.is_some() {
                revealed.entry(chain.device).or_default().push(sequence.unsigned_abs());
            }
            imported.organisations.extend(fact.organisation());
            imported.runs.extend(fact.run());
            if let Fact::HandOverTaken { heads, .. } = fact {
                noted.extend(heads.iter().map(|head| (chain.device, *head)));
            }
        }
    }
    Ok(())
}

/// The number of a device in this journal. A new device gets the next one.
fn number(transaction: &Transaction<'_>, device: DeviceId) -> rusqlite::Result<i64> {
    let bytes = device.as_uuid().into_bytes();
    let known = transaction
        .query_row("SELECT number FROM device WHERE id = ?1", [bytes], |row| row.get(0))
        .optional()?;
    if let Some(number) = known {
        return Ok(number);
    }
    transaction.execute("INSERT INTO device (id) VALUES (?1)", [bytes])?;
    Ok(transaction.last_insert_rowid())
}

fn known(transaction: &Transaction<'_>, number: i64) -> rusqlite::Result<Vec<Here>> {
    let sql = format!("SELECT {} WHERE link.device = ?1 ORDER BY link.sequence", foreign::COLUMNS);
    let mut statement = transaction.prepare_cached(&sql)?;
    let rows = statement.query_map([number], |row| {
        let known = foreign::Known::read(row)?;
        Ok(Here { at: known.at, hash: known.hash, readable: matches!(known.seen, Seen::Whole { .. }) })
    })?;
    rows.collect()
}

fn link(transaction: &Transaction<'_>, number: i64, sequence: i64, entry: &Entry) -> rusqlite::Result<()> {
    let (id, digest) = match &entry.said {
        Said::Whole { id, digest: Some(digest), .. } | Said::Veiled { id, digest } => {
            (Some(id.as_uuid().into_bytes()), Some(*digest.as_bytes()))
        }
        Said::Whole { digest: None, .. } | Said::Opaque => (None, None),
    };
    transaction
        .prepare_cached(
            "INSERT INTO link (device, sequence, at, id, digest, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![number, sequence, entry.at, id, digest, entry.hash.as_bytes()])
        .map(drop)
}

fn reveal(
    transaction: &Transaction<'_>,
    number: i64,
    sequence: i64,
    id: EventId,
    body: &str,
) -> rusqlite::Result<()> {
    transaction
        .prepare_cached("INSERT INTO revealed (device, sequence, id, body) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![number, sequence, id.as_uuid().into_bytes(), body])
        .map(drop)
}

/// The error for an event whose id belongs to another event.
fn twice(chain: &Chain, index: usize, path: &Path, error: rusqlite::Error) -> JournalError {
    let constraint = error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation);
    if constraint {
        return tampered(chain.device, index as u64 + 1);
    }
    JournalError::from_database(path, error)
}

fn tampered(device: DeviceId, sequence: u64) -> JournalError {
    HandOverError::Tampered { device, sequence, what: Break::Twice }.into()
}

/// Checks that no id is in both tables. (Each table keeps its own ids unique.)
fn no_id_twice(transaction: &Transaction<'_>, path: &Path) -> Result<(), JournalError> {
    let sql = "SELECT device.id, other.sequence FROM ( \
            SELECT link.device, link.sequence FROM link JOIN event ON event.id = link.id \
            UNION ALL SELECT revealed.device, revealed.sequence FROM revealed JOIN event ON event.id = revealed.id \
            UNION ALL SELECT revealed.device, revealed.sequence FROM revealed JOIN link ON link.id = revealed.id \
                WHERE (link.device, link.sequence) IS NOT (revealed.device, revealed.sequence) \
        ) AS other JOIN device ON device.number = other.device LIMIT 1";
    let found: Option<([u8; 16], i64)> = transaction
        .query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()
        .map_err(|error| JournalError::from_database(path, error))?;
    match found {
        Some((device, sequence)) => {
            let sequence = u64::try_from(sequence).unwrap_or_default();
            Err(tampered(Uuid::from_bytes(device).into(), sequence))
        }
        None => Ok(()),
    }
}
