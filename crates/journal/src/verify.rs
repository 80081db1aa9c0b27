//! Recomputes the chains to find out whether any event was edited, exchanged or removed.
//!
//! It finds the first break of each chain; what comes after that can't be judged.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension};
use thiserror::Error;

use crate::erasure::PastErasure;
use crate::rows::{self, End, EventRow, devices, kind};
use crate::walk::{Seen, Walk};
use crate::{Break, DeviceId, Fact, Hash, Head, foreign};

/// The first event at which a chain is broken.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("the chain of device {device} is broken at event {sequence}: {what}")]
pub struct ChainBreak {
    /// The device whose chain it is.
    pub device: DeviceId,
    /// The event that is wrong or missing.
    pub sequence: u64,
    /// What is wrong with it.
    pub what: Break,
    /// When it happened, if that can be read.
    pub at: Option<Timestamp>,
    /// The kind of the event, if that can be read.
    pub kind: Option<String>,
}

/// An event, as far as it is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The device whose event it is.
    pub device: DeviceId,
    /// Where in its chain.
    pub sequence: u64,
    /// When it happened, according to the journal.
    pub at: Option<Timestamp>,
    /// The kind of the event, if it can be read.
    pub kind: Option<String>,
}

/// A chain after it was verified.
pub(crate) struct Walked {
    pub(crate) device: DeviceId,
    /// The hashes of its events, up to the end or to the event before the break.
    pub(crate) hashes: Vec<Hash>,
    /// The last stored event, even after a break.
    pub(crate) end: Option<End>,
    /// How many of its events can be read.
    pub(crate) readable: u64,
    pub(crate) broken: Option<Break>,
    /// The heads of other chains that its imports have noted.
    pub(crate) noted: Vec<Head>,
    /// The erasures that it records.
    pub(crate) erasures: Vec<PastErasure>,
    /// Its own events without a body.
    emptied: Vec<u64>,
}

impl Walked {
    pub(crate) fn new(device: DeviceId) -> Self {
        Self {
            device,
            hashes: Vec::new(),
            end: None,
            readable: 0,
            broken: None,
            noted: Vec::new(),
            erasures: Vec::new(),
            emptied: Vec::new(),
        }
    }

    pub(crate) fn chain_break(&self, connection: &Connection, others: bool) -> Option<ChainBreak> {
        let what = self.broken.clone()?;
        let Place { device, sequence, at, kind } =
            place(connection, self.device, self.hashes.len() as u64 + 1, others);
        Some(ChainBreak { device, sequence, what, at, kind })
    }

    /// Processes the next stored event. After a break only the end is recorded.
    fn see(&mut self, walk: &mut Walk, sequence: i64, at: i64, seen: Seen<'_>, hash: Hash) {
        self.end = Some(End { sequence, hash });
        if let Seen::Whole { body, .. } = seen {
            self.readable += 1;
            self.note(at, body);
        }
        if self.broken.is_some() {
            return;
        }
        if walk.sequence.checked_add(1) != Some(sequence) {
            self.broken = Some(Break::Missing);
        } else if let Err(broken) = walk.step(at, seen, Some(hash)) {
            self.broken = Some(broken);
        } else {
            self.hashes.push(hash);
        }
    }

    fn note(&mut self, at: i64, body: &str) {
        // A cheap test first, because most events are neither.
        if !body.contains("hand-over-taken") && !body.contains("-erased") {
            return;
        }
        let Ok(fact) = serde_json::from_str::<Fact>(body) else { return };
        let at = Timestamp::from_microsecond(at).unwrap_or_default();
        self.erasures.extend(PastErasure::of(self.device, at, &fact));
        if let Fact::HandOverTaken { heads, .. } = fact {
            self.noted.extend(heads);
        }
    }

    /// Checks that an erasure names every own event without a body.
    fn account(&mut self) {
        let named = |sequence: &u64| {
            let mut entries = self.erasures.iter().flat_map(|erasure| &erasure.entries);
            entries.any(|entries| entries.hold(self.device, *sequence))
        };
        let Some(first) = self.emptied.iter().copied().find(|sequence| !named(sequence)) else { return };
        let good = usize::try_from(first.saturating_sub(1)).unwrap_or(usize::MAX);
        if good < self.hashes.len() {
            self.hashes.truncate(good);
            self.broken = Some(Break::Emptied);
        }
    }
}

/// Verifies the chains of all devices, that of `device` first. A file of the first version has no others.
pub(crate) fn walk(connection: &Connection, device: DeviceId, others: bool) -> Vec<Walked> {
    let mut chains = vec![Walked::new(device)];
    let mut walked = own(connection, &mut chains);
    if walked.is_ok() && others {
        walked = foreign(connection, &mut chains);
    }
    if let (Err(error), Some(last)) = (walked, chains.last_mut()) {
        last.broken.get_or_insert(Break::Unreadable { detail: error.to_string() });
    }
    chains
}

/// Verifies the own chain, which must end at `end`.
pub(crate) fn verify(connection: &Connection, device: DeviceId, end: Option<End>) -> Result<(), ChainBreak> {
    let mut chains = walk(connection, device, true);
    if let Some(own) = chains.first_mut()
        && own.broken.is_none()
        && own.end != end
    {
        own.broken = Some(Break::Missing);
    }
    chains.iter().find_map(|chain| chain.chain_break(connection, true)).map_or(Ok(()), Err)
}

fn own(connection: &Connection, chains: &mut Vec<Walked>) -> rusqlite::Result<()> {
    let mut statement =
        connection.prepare(&format!("SELECT {} ORDER BY event.device, event.sequence", rows::COLUMNS))?;
    let mut rows = statement.query([])?;
    let mut walk = chains.last().map(|chain| Walk::new(chain.device));
    while let Some(row) = rows.next()? {
        let stored = EventRow::read(row)?;
        let (seen, EventRow { link, hash, .. }) = (stored.seen(), stored);
        let (chain, walk) = current(chains, &mut walk, link.device);
        let unlinked = chain.broken.is_none()
            && walk.sequence.checked_add(1) == Some(link.sequence)
            && walk.hash != link.previous;
        if unlinked {
            chain.broken = Some(Break::Unlinked);
        }
        if let Seen::Veiled { .. } = seen {
            chain.emptied.push(link.sequence.unsigned_abs());
        }
        chain.see(walk, link.sequence, link.at, seen, hash);
    }
    chains.iter_mut().for_each(Walked::account);
    Ok(())
}

fn foreign(connection: &Connection, chains: &mut Vec<Walked>) -> rusqlite::Result<()> {
    let devices = devices(connection)?;
    let mut statement =
        connection.prepare(&format!("SELECT {} ORDER BY link.device, link.sequence", foreign::COLUMNS))?;
    let mut rows = statement.query([])?;
    let mut walk = None;
    while let Some(row) = rows.next()? {
        let known = foreign::Known::read(row)?;
        let device = devices.get(&known.number).copied().ok_or(rusqlite::Error::QueryReturnedNoRows)?;
        let (chain, walk) = current(chains, &mut walk, device);
        chain.see(walk, known.sequence, known.at, known.seen, known.hash);
    }
    Ok(())
}

/// The chain of `device` with its walk; starts the next chain if the device has changed.
fn current<'walk>(
    chains: &'walk mut Vec<Walked>,
    walk: &'walk mut Option<Walk>,
    device: DeviceId,
) -> (&'walk mut Walked, &'walk mut Walk) {
    if chains.last().is_none_or(|chain| chain.device != device) {
        chains.push(Walked::new(device));
        *walk = None;
    }
    let last = chains.len() - 1;
    (&mut chains[last], walk.get_or_insert_with(|| Walk::new(device)))
}

/// Looks up an event of any device.
pub(crate) fn place(connection: &Connection, device: DeviceId, sequence: u64, others: bool) -> Place {
    let number = i64::try_from(sequence).unwrap_or(i64::MAX);
    let bytes = device.as_uuid().into_bytes();
    let own = "SELECT event.at, event.body FROM event JOIN device ON number = device \
        WHERE device.id = ?1 AND sequence = ?2";
    let other = "SELECT link.at, revealed.body FROM link LEFT JOIN revealed USING (device, sequence) \
        JOIN device ON number = link.device WHERE device.id = ?1 AND link.sequence = ?2";
    let ask = |sql| {
        connection
            .query_row(sql, (bytes, number), |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()
            .unwrap_or_default()
    };
    let found: Option<(i64, Option<String>)> = ask(own).or_else(|| if others { ask(other) } else { None });
    let (at, body) = found.unzip();
    Place {
        device,
        sequence,
        at: at.and_then(|at| Timestamp::from_microsecond(at).ok()),
        kind: body.flatten().map(|body| kind(&body)).filter(|kind| !kind.is_empty()),
    }
}
