//! Recomputing the chains: has anything that was written been edited, exchanged or taken out since?
//!
//! Trusts nothing but the bytes. It finds the first break of a chain; what comes after cannot be judged.

use rusqlite::Connection;
use thiserror::Error;

use crate::chain::Link;
use crate::reading::{COLUMNS, End, Stored};
use crate::{DeviceId, Hash};

/// The first event at which a chain is broken.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("the chain of device {device} is broken at event {sequence}: {what}")]
pub struct ChainBreak {
    /// Whose chain.
    pub device: DeviceId,
    /// The event that is wrong or missing.
    pub sequence: u64,
    /// What is wrong with it.
    pub what: Break,
}

/// What is wrong with an event of a chain.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Break {
    /// Its content has another hash than was written with it.
    #[error("its content was changed")]
    Changed,
    /// It does not follow from the event before.
    #[error("it does not follow from the event before")]
    Unlinked,
    /// It is not there.
    #[error("it is missing")]
    Missing,
    /// It cannot be read.
    #[error("it cannot be read: {detail}")]
    Unreadable {
        /// What the database said.
        detail: String,
    },
}

/// Walks the chains of all devices. The own one, of `device`, must end at `end`.
pub(crate) fn verify(connection: &Connection, device: DeviceId, end: Option<End>) -> Result<(), ChainBreak> {
    let mut walk = Walk { device, sequence: 0, hash: Hash::ZERO, own_end: None };
    let walked = walk.all(connection, device);
    let broken = match walked {
        Ok(None) => {
            if walk.own_end == end {
                return Ok(());
            }
            let last = walk.own_end.map_or(0, |own| own.sequence);
            walk.device = device;
            walk.sequence = last;
            Break::Missing
        }
        Ok(Some(broken)) => broken,
        Err(error) => Break::Unreadable { detail: error.to_string() },
    };
    let sequence = u64::try_from(walk.sequence).unwrap_or_default().saturating_add(1);
    Err(ChainBreak { device: walk.device, sequence, what: broken })
}

/// How far a walk has come: the last good event.
struct Walk {
    device: DeviceId,
    sequence: i64,
    hash: Hash,
    own_end: Option<End>,
}

impl Walk {
    fn all(&mut self, connection: &Connection, own: DeviceId) -> rusqlite::Result<Option<Break>> {
        let mut statement =
            connection.prepare(&format!("SELECT {COLUMNS} ORDER BY event.device, event.sequence"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let Stored { link, hash } = Stored::read(row)?;
            if let Some(broken) = self.step(&link, hash) {
                return Ok(Some(broken));
            }
            if self.device == own {
                self.own_end = Some(End { sequence: self.sequence, hash });
            }
        }
        Ok(None)
    }

    fn step(&mut self, link: &Link<'_>, hash: Hash) -> Option<Break> {
        if link.device != self.device {
            (self.device, self.sequence, self.hash) = (link.device, 0, Hash::ZERO);
        }
        if self.sequence.checked_add(1) != Some(link.sequence) {
            return Some(Break::Missing);
        }
        if link.previous != self.hash {
            return Some(Break::Unlinked);
        }
        if link.hash() != hash {
            return Some(Break::Changed);
        }
        (self.sequence, self.hash) = (link.sequence, hash);
        None
    }
}
