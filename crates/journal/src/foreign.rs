//! Stored events of other devices: the links of their chains, and the bodies that are known.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::{Connection, Row};
use uuid::Uuid;

use crate::chain::digest;
use crate::order::{Clock, Placed};
use crate::rows::{devices, kind, timestamp};
use crate::walk::Seen;
use crate::{DeviceId, Event, EventId, Fact, Hash, Head, JournalError, RunId};

/// All columns of an event of another device, in the order in which [`Known`] reads them.
pub(crate) const COLUMNS: &str = "link.device, link.sequence, link.at, link.id, link.digest, link.hash, \
    revealed.id, revealed.body FROM link LEFT JOIN revealed USING (device, sequence)";

/// An event of another device, as far as it is known.
pub(crate) struct Known<'row> {
    /// The number of its device here.
    pub(crate) number: i64,
    pub(crate) sequence: i64,
    pub(crate) at: i64,
    pub(crate) hash: Hash,
    pub(crate) seen: Seen<'row>,
    /// The digest of its body. `None` for an event of form 1, which can't be veiled.
    pub(crate) digest: Option<Hash>,
}

impl<'row> Known<'row> {
    pub(crate) fn read(row: &'row Row<'_>) -> rusqlite::Result<Self> {
        let digest = row.get::<_, Option<[u8; 32]>>(4)?.map(Hash::from);
        let body = row.get_ref(7)?.as_str_or_null()?;
        let id = |column| row.get::<_, [u8; 16]>(column).map(|bytes| EventId::from(Uuid::from_bytes(bytes)));
        let seen = match (body, digest) {
            (Some(body), _) => Seen::Whole { id: id(6)?, body },
            (None, Some(digest)) => Seen::Veiled { id: id(3)?, digest },
            (None, None) => Seen::Opaque,
        };
        Ok(Self {
            number: row.get(0)?,
            sequence: row.get(1)?,
            at: row.get(2)?,
            hash: row.get::<_, [u8; 32]>(5)?.into(),
            seen,
            digest,
        })
    }

    /// Its fact, if its body is known.
    fn fact(&self, path: &Path) -> Result<Option<Fact>, JournalError> {
        let Seen::Whole { body, .. } = self.seen else { return Ok(None) };
        serde_json::from_str(body).map(Some).map_err(|error| {
            let sequence = u64::try_from(self.sequence).unwrap_or_default();
            if self.digest.is_some_and(|known| known != digest(body)) {
                return JournalError::corrupt(
                    path,
                    format!("event {sequence} of another device was changed"),
                );
            }
            JournalError::NewerEvent { sequence, kind: kind(body), detail: error.to_string() }
        })
    }
}

/// The facts of other devices in the order in which they are folded, and the clocks of those devices.
pub(crate) fn facts(
    connection: &Connection,
    path: &Path,
) -> Result<(BTreeMap<DeviceId, Clock>, Vec<Placed>), JournalError> {
    let mut facts = Vec::new();
    let mut clocks: BTreeMap<DeviceId, (i64, Clock)> = BTreeMap::new();
    each(connection, path, None, |device, known, fact| {
        let (last, clock) = clocks.entry(device).or_default();
        *last += 1;
        if known.sequence != *last {
            return Err(JournalError::corrupt(path, format!("event {last} of device {device} is missing")));
        }
        let key = (clock.step(known.sequence, known.at, fact.as_ref()), device, known.sequence);
        if let Some(fact) = fact {
            facts.push(Placed { key, at: timestamp(path, known.at)?, fact });
        }
        Ok(())
    })?;
    facts.sort_unstable_by_key(|placed| placed.key);
    Ok((clocks.into_iter().map(|(device, (_, clock))| (device, clock)).collect(), facts))
}

/// Events of other devices that can be read, all or of one run, device by device.
pub(crate) fn events(
    connection: &Connection,
    path: &Path,
    run: Option<RunId>,
) -> Result<Vec<Event>, JournalError> {
    let mut events = Vec::new();
    each(connection, path, run, |device, known, fact| {
        if let (Some(fact), Seen::Whole { id, .. }) = (fact, known.seen) {
            let sequence = u64::try_from(known.sequence).unwrap_or_default();
            events.push(Event {
                id,
                device,
                sequence,
                at: timestamp(path, known.at)?,
                fact,
                hash: known.hash,
            });
        }
        Ok(())
    })?;
    Ok(events)
}

/// The last event of each other device.
pub(crate) fn ends(connection: &Connection) -> rusqlite::Result<Vec<Head>> {
    let mut statement = connection.prepare_cached(
        "SELECT device.id, link.sequence, link.hash FROM device JOIN link ON link.device = device.number \
            AND link.sequence = (SELECT max(sequence) FROM link WHERE link.device = device.number) \
        ORDER BY device.number",
    )?;
    let rows = statement.query_map([], |row| {
        let sequence = u64::try_from(row.get::<_, i64>(1)?).unwrap_or_default();
        let hash = row.get::<_, [u8; 32]>(2)?.into();
        Ok(Head { device: Uuid::from_bytes(row.get(0)?).into(), sequence, hash })
    })?;
    rows.collect()
}

/// Calls `see` with each event of the other devices, device by device; only events of `run`, if one is given.
pub(crate) fn each(
    connection: &Connection,
    path: &Path,
    run: Option<RunId>,
    mut see: impl FnMut(DeviceId, &Known<'_>, Option<Fact>) -> Result<(), JournalError>,
) -> Result<(), JournalError> {
    let database = |error| JournalError::from_database(path, error);
    let devices = devices(connection).map_err(database)?;
    if devices.len() < 2 {
        return Ok(());
    }
    let sql =
        format!("SELECT {COLUMNS} WHERE ?1 IS NULL OR revealed.run = ?1 ORDER BY link.device, link.sequence");
    let mut statement = connection.prepare_cached(&sql).map_err(database)?;
    let mut rows = statement.query([run.map(|run| run.to_string())]).map_err(database)?;
    while let Some(row) = rows.next().map_err(database)? {
        let known = Known::read(row).map_err(database)?;
        let device = devices.get(&known.number).copied();
        let missing = || JournalError::corrupt(path, format!("device {} is missing", known.number));
        let fact = known.fact(path)?;
        see(device.ok_or_else(missing)?, &known, fact)?;
    }
    Ok(())
}
