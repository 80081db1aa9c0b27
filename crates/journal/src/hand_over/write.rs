//! Writes a hand-over file from a journal.
//!
//! Events that belong to the scope are written whole. All other events of the same devices are veiled, or opaque if they are
//! of form 1. A broken chain is not handed over.

use std::path::Path;

use jiff::Timestamp;
use rusqlite::Connection;

use super::format::{self, CarriedGuide, FileEvent, Header};
use super::within::{Within, is_of_the_device};
use super::{HAND_OVER_EVENTS, HAND_OVER_LIMIT, HandOverError, Scope};
use crate::chain::{Form, digest};
use crate::rows::{COLUMNS, EventRow};
use crate::walk::{Seen, Walk};
use crate::{Break, DeviceId, Fact, Hash, JournalError, State, foreign};

/// A chain that is being written.
struct Writing {
    walk: Walk,
    events: Vec<FileEvent>,
    /// Whether the device has events in the scope.
    part: bool,
}

impl Writing {
    const fn new(device: DeviceId, part: bool) -> Self {
        Self { walk: Walk::new(device), events: Vec::new(), part }
    }

    /// Adds the next event: whole if it belongs to the scope, else veiled.
    fn add(
        &mut self,
        at: i64,
        seen: Seen<'_>,
        hash: Hash,
        fact: Option<&Fact>,
        within: &Within,
    ) -> Result<(), Break> {
        self.walk.step(at, seen, Some(hash))?;
        let holds = fact.is_some_and(|fact| within.holds(fact));
        self.part |= holds;
        let shown = match seen {
            Seen::Whole { id, body } if !holds && !fact.is_some_and(is_of_the_device) => {
                match self.walk.form() {
                    Form::One => Seen::Opaque,
                    Form::Two => Seen::Veiled { id, digest: digest(body) },
                }
            }
            other => other,
        };
        self.events.push(FileEvent::new(at, shown, hash));
        Ok(())
    }
}

/// The text of a file about `scope`, written by `device`, with guides that travel along.
pub(crate) fn hand_over(
    connection: &Connection,
    path: &Path,
    (state, device): (&State, DeviceId),
    scope: Scope,
    (made, version): (Timestamp, &str),
    guides: Vec<CarriedGuide>,
) -> Result<String, JournalError> {
    let within = Within::of(state, scope)?;
    // The writing device is always included, so that the name of its person can't be invented.
    let mut chains = vec![Writing::new(device, true)];
    own(connection, path, &mut chains[0], &within)?;
    foreign::each(connection, path, None, |device, known, fact| {
        if chains.last().is_none_or(|chain| chain.walk.device != device) {
            chains.push(Writing::new(device, false));
        }
        let last = chains.len() - 1;
        let chain = &mut chains[last];
        chain
            .add(known.at, known.seen, known.hash, fact.as_ref(), &within)
            .map_err(|what| broken(path, &chain.walk, &what))
    })?;
    let header = Header { made, by: device, version: version.to_owned(), scope, guides };
    let chains: Vec<_> = (chains.into_iter().filter(|chain| chain.part && !chain.events.is_empty()))
        .map(|chain| (chain.walk.device, chain.events))
        .collect();
    let events = chains.iter().map(|(_, events)| events.len() as u64).sum();
    if events > HAND_OVER_EVENTS {
        return Err(HandOverError::TooMany { events }.into());
    }
    let text = format::text(&header, &chains).map_err(|error| JournalError::other(path, error))?;
    let size = text.len() as u64;
    if size > HAND_OVER_LIMIT {
        return Err(HandOverError::TooLarge { size }.into());
    }
    Ok(text)
}

fn own(
    connection: &Connection,
    path: &Path,
    chain: &mut Writing,
    within: &Within,
) -> Result<(), JournalError> {
    let database = |error| JournalError::from_database(path, error);
    let sql = format!("SELECT {COLUMNS} WHERE event.device = 1 ORDER BY event.sequence");
    let mut statement = connection.prepare(&sql).map_err(database)?;
    let mut rows = statement.query([]).map_err(database)?;
    while let Some(row) = rows.next().map_err(database)? {
        let stored = EventRow::read(row).map_err(database)?;
        let fact = stored.event(path)?.map(|event| event.fact);
        chain
            .add(stored.link.at, stored.seen(), stored.hash, fact.as_ref(), within)
            .map_err(|what| broken(path, &chain.walk, &what))?;
    }
    Ok(())
}

fn broken(path: &Path, walk: &Walk, what: &Break) -> JournalError {
    JournalError::corrupt(path, format!("event {} of device {}: {what}", walk.sequence + 1, walk.device))
}
