//! Rows of the file: events of this device as they are stored, and the devices.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::Timestamp;
use rusqlite::{Connection, Row};
use uuid::Uuid;

use crate::chain::{Link, digest};
use crate::fact::Kind;
use crate::walk::Seen;
use crate::{DeviceId, Event, Hash, JournalError};

/// The columns of a whole event of this device, in the order in which [`EventRow`] reads them.
pub(crate) const COLUMNS: &str = "device.id, event.sequence, event.id, event.at, event.body, event.previous, \
    event.hash FROM event JOIN device ON device.number = event.device";

/// The end of this device's chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct End {
    pub(crate) sequence: i64,
    pub(crate) hash: Hash,
}

/// A row with everything that the hash covers, and the hash.
pub(crate) struct EventRow<'row> {
    pub(crate) link: Link,
    pub(crate) body: &'row str,
    pub(crate) hash: Hash,
}

impl<'row> EventRow<'row> {
    pub(crate) fn read(row: &'row Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            link: Link {
                device: Uuid::from_bytes(row.get(0)?).into(),
                sequence: row.get(1)?,
                id: Uuid::from_bytes(row.get(2)?).into(),
                at: row.get(3)?,
                previous: row.get::<_, [u8; 32]>(5)?.into(),
            },
            body: row.get_ref(4)?.as_str()?,
            hash: row.get::<_, [u8; 32]>(6)?.into(),
        })
    }

    /// How much of it is visible.
    pub(crate) fn seen(&self) -> Seen<'row> {
        let id = self.link.id;
        match erased(self.body) {
            Some(digest) => Seen::Veiled { id, digest },
            None => Seen::Whole { id, body: self.body },
        }
    }

    /// Whether its own hash is right.
    pub(crate) fn holds(&self) -> bool {
        match self.seen() {
            Seen::Veiled { digest, .. } => self.link.hash_of_digest(digest) == self.hash,
            _ => self.link.form(self.body, self.hash).is_some(),
        }
    }

    /// The event, or `None` if it is erased.
    pub(crate) fn event(&self, path: &Path) -> Result<Option<Event>, JournalError> {
        if erased(self.body).is_some() {
            return Ok(None);
        }
        Ok(Some(Event {
            id: self.link.id,
            device: self.link.device,
            sequence: u64::try_from(self.link.sequence).unwrap_or_default(),
            at: timestamp(path, self.link.at)?,
            fact: serde_json::from_str(self.body).map_err(|error| self.not_understood(path, &error))?,
            hash: self.hash,
        }))
    }

    pub(crate) fn not_understood(&self, path: &Path, error: &serde_json::Error) -> JournalError {
        let sequence = self.link.sequence;
        if self.link.form(self.body, self.hash).is_none() {
            return JournalError::corrupt(path, format!("event {sequence} was changed: {error}"));
        }
        JournalError::NewerEvent {
            sequence: u64::try_from(sequence).unwrap_or_default(),
            kind: kind(self.body),
            detail: error.to_string(),
        }
    }
}

/// The text around the digest in an erased body.
const ERASED: [&str; 2] = [r#"{"erased":""#, r#""}"#];

/// The text that replaces a body when it is erased.
pub(crate) fn in_place_of(body: &str) -> String {
    let [before, after] = ERASED;
    format!("{before}{}{after}", digest(body))
}

/// The digest of the body that was there, if it is erased.
pub(crate) fn erased(body: &str) -> Option<Hash> {
    let [before, after] = ERASED;
    body.strip_prefix(before)?.strip_suffix(after)?.parse().ok()
}

/// The kind that a body gives itself, empty if none.
pub(crate) fn kind(body: &str) -> String {
    Kind::of(body).unwrap_or_default()
}

/// The devices by the numbers that events refer to.
pub(crate) fn devices(connection: &Connection) -> rusqlite::Result<BTreeMap<i64, DeviceId>> {
    let mut statement = connection.prepare("SELECT number, id FROM device")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, Uuid::from_bytes(row.get(1)?).into())))?;
    rows.collect()
}

pub(crate) fn timestamp(path: &Path, microseconds: i64) -> Result<Timestamp, JournalError> {
    Timestamp::from_microsecond(microseconds).map_err(|error| JournalError::corrupt(path, error.to_string()))
}
