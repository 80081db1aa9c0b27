//! Reads a hand-over file: from bytes to verified chains, or to the reason for refusing it.
//!
//! The checks have a fixed order, so that the most basic problem is reported: is it a hand-over file, is its format known, is
//! it complete, small enough and well formed, is each chain valid, is each event understood.

use std::collections::BTreeSet;
use std::fs::File as Disk;
use std::io::{ErrorKind, Read as _};
use std::path::Path;

use jiff::Timestamp;
use serde::Deserialize;

use super::format::{self, BEGINNING, CarriedGuide, FORMAT, File, FileChain, FileEvent};
use super::limits::{HAND_OVER_EVENTS, HAND_OVER_LIMIT, event_limit};
use super::within::{Within, is_of_the_device};
use super::{HandOverError, Scope};
use crate::fold::fold_foreign;
use crate::order::{Clock, Placed};
use crate::rows::kind;
use crate::walk::{Seen, Walk};
use crate::{Break, DeviceId, EventId, Fact, Hash, Head, State};

/// The whole chain of one device.
#[derive(Debug)]
pub(crate) struct Chain {
    pub(crate) device: DeviceId,
    pub(crate) entries: Vec<Entry>,
}

impl Chain {
    pub(crate) fn facts(&self) -> impl Iterator<Item = &Fact> {
        self.entries.iter().filter_map(|entry| match &entry.said {
            Said::Whole { fact, .. } => Some(fact),
            Said::Veiled { .. } | Said::Opaque => None,
        })
    }
}

/// One event of a chain.
#[derive(Debug)]
pub(crate) struct Entry {
    /// Microseconds since 1970.
    pub(crate) at: i64,
    pub(crate) hash: Hash,
    pub(crate) said: Said,
}

/// How much a file shows of an event.
#[derive(Debug)]
pub(crate) enum Said {
    Whole { id: EventId, body: String, digest: Option<Hash>, fact: Fact },
    Veiled { id: EventId, digest: Hash },
    Opaque,
}

/// A hand-over file that was read and verified.
#[derive(Debug)]
pub struct HandOver {
    pub(super) scope: Scope,
    pub(super) made: Timestamp,
    pub(super) by: DeviceId,
    pub(super) version: String,
    pub(super) heads: Vec<Head>,
    pub(super) readable: u64,
    pub(super) state: State,
    pub(super) guides: Vec<CarriedGuide>,
    pub(super) chains: Vec<Chain>,
}

impl HandOver {
    /// Reads and verifies the bytes of a hand-over file.
    pub fn read(bytes: &[u8]) -> Result<Self, HandOverError> {
        let size = bytes.len() as u64;
        if size > HAND_OVER_LIMIT {
            return Err(HandOverError::TooLarge { size });
        }
        let text = whole(bytes)?;
        let events = format::objects(text);
        if events > HAND_OVER_EVENTS {
            return Err(HandOverError::TooMany { events });
        }
        let file: File = serde_json::from_str(text).map_err(|error| malformed(&error.to_string()))?;
        let mut reading = Reading::default();
        for chain in file.chains {
            reading.chain(chain)?;
        }
        let readable = reading.placed.len() as u64;
        let state = fold_foreign(std::mem::take(&mut reading.placed));
        let within =
            Within::of(&state, file.scope).map_err(|_| malformed("what it is about is not in it"))?;
        let other = |fact: &&Fact| !within.holds(fact) && !is_of_the_device(fact);
        if let Some(fact) = reading.chains.iter().flat_map(Chain::facts).find(other) {
            return Err(malformed(&format!("it speaks of something else: {}", fact.kind())));
        }
        let File { made, by, version, scope, guides, .. } = file;
        let Reading { heads, chains, .. } = reading;
        Ok(Self { scope, made, by, version, heads, readable, state, guides, chains })
    }

    /// Reads and verifies a file. It is not opened if it is larger than [`HAND_OVER_LIMIT`].
    pub fn from_file(path: &Path) -> Result<Self, HandOverError> {
        let not_read = |error: std::io::Error| HandOverError::NotRead {
            path: path.to_owned(),
            kind: lotse_text::system_kind(&error),
            detail: error.to_string(),
        };
        // Opening a pipe would block.
        let there = std::fs::metadata(path).map_err(not_read)?;
        if !there.is_file() {
            let kind = if there.is_dir() { ErrorKind::IsADirectory } else { ErrorKind::InvalidInput };
            return Err(not_read(kind.into()));
        }
        let file = Disk::open(path).map_err(not_read)?;
        let size = file.metadata().map_err(not_read)?.len();
        if size > HAND_OVER_LIMIT {
            return Err(HandOverError::TooLarge { size });
        }
        let mut bytes = Vec::new();
        // The file may have grown; one byte beyond the limit shows that it is too large.
        file.take(HAND_OVER_LIMIT + 1).read_to_end(&mut bytes).map_err(not_read)?;
        Self::read(&bytes)
    }
}

fn malformed(detail: &str) -> HandOverError {
    HandOverError::Malformed { detail: detail.to_owned() }
}

/// The text of a file whose seal is right.
fn whole(bytes: &[u8]) -> Result<&str, HandOverError> {
    let Some(rest) = bytes.strip_prefix(BEGINNING.as_bytes()) else {
        return Err(otherwise(bytes));
    };
    let digits: Vec<u8> = rest.iter().copied().take_while(u8::is_ascii_digit).collect();
    let found: u64 =
        str::from_utf8(&digits).unwrap_or_default().parse().map_err(|_| HandOverError::Damaged)?;
    if found > FORMAT {
        return Err(HandOverError::NewerFormat { found, supported: FORMAT });
    }
    let text = str::from_utf8(bytes).map_err(|_| HandOverError::Damaged)?;
    match format::is_sealed(text) {
        Some(true) if found > 0 => Ok(text),
        Some(true) => Err(malformed("its format is none")),
        Some(false) => Err(HandOverError::Damaged),
        None => Err(HandOverError::Cut),
    }
}

/// The error for bytes that do not begin like a hand-over file. Another program may have reformatted one.
fn otherwise(bytes: &[u8]) -> HandOverError {
    /// Other fields are skipped.
    #[derive(Deserialize)]
    struct Named {
        lotse: String,
    }
    if !bytes.is_empty() && BEGINNING.as_bytes().starts_with(bytes) {
        return HandOverError::Cut;
    }
    match serde_json::from_slice(bytes) {
        Ok(Named { lotse }) if lotse == "hand-over" => HandOverError::Damaged,
        _ => HandOverError::NotHandOver,
    }
}

/// The chains that were read so far.
#[derive(Default)]
struct Reading {
    chains: Vec<Chain>,
    heads: Vec<Head>,
    devices: BTreeSet<DeviceId>,
    placed: Vec<Placed>,
    ids: BTreeSet<EventId>,
}

impl Reading {
    fn chain(&mut self, chain: FileChain) -> Result<(), HandOverError> {
        let device = chain.device;
        let tampered = |sequence, what| HandOverError::Tampered { device, sequence, what };
        if !self.devices.insert(device) {
            return Err(tampered(1, Break::Twice));
        }
        let (mut walk, mut clock) = (Walk::new(device), Clock::default());
        let mut entries = Vec::with_capacity(chain.events.len());
        for (sequence, event) in (1..).zip(chain.events) {
            let broken = |what| tampered(sequence, what);
            let at = Timestamp::from_microsecond(event.at).map_err(|error| malformed(&error.to_string()))?;
            let (seen, hash) =
                event.seen().ok_or_else(|| malformed("an event is neither whole nor veiled"))?;
            walk.step(event.at, seen, hash).map_err(broken)?;
            if let Seen::Whole { id, .. } | Seen::Veiled { id, .. } = seen
                && !self.ids.insert(id)
            {
                return Err(broken(Break::Twice));
            }
            let fact = understood(device, sequence, seen)?;
            let effective = clock.step(walk.sequence, event.at, fact.as_ref());
            if clock.is_stuck() {
                return Err(malformed("its clock is at the end of time"));
            }
            if let Some(Fact::HandOverTaken { heads, .. }) = &fact
                && heads.iter().any(|head| head.sequence == 0)
            {
                return Err(malformed("an end in it is of no event"));
            }
            if let Some(fact) = &fact {
                let key = (effective, device, walk.sequence);
                self.placed.push(Placed { key, at, fact: fact.clone() });
            }
            entries.push(entry(event, &walk, fact));
        }
        let sequence = entries.len() as u64;
        if sequence == 0 {
            return Err(malformed("a chain has no events"));
        }
        self.heads.push(Head { device, sequence, hash: walk.hash });
        self.chains.push(Chain { device, entries });
        Ok(())
    }
}

fn understood(device: DeviceId, sequence: u64, seen: Seen<'_>) -> Result<Option<Fact>, HandOverError> {
    let Seen::Whole { body, .. } = seen else { return Ok(None) };
    let (size, limit) = (body.len() as u64, event_limit(body));
    if size > limit {
        return Err(HandOverError::EventTooLarge { device, sequence, size, limit });
    }
    serde_json::from_str(body).map(Some).map_err(|error| HandOverError::NewerEvent {
        device,
        sequence,
        kind: kind(body),
        detail: error.to_string(),
    })
}

/// The event that `walk` has just verified.
fn entry(event: FileEvent, walk: &Walk, fact: Option<Fact>) -> Entry {
    let at = event.at;
    let said = match (event.seen(), fact) {
        (Some((Seen::Whole { id, body }, _)), Some(fact)) => {
            let digest = walk.digest(body);
            Said::Whole { id, digest, fact, body: event.into_body() }
        }
        (Some((Seen::Veiled { id, digest }, _)), _) => Said::Veiled { id, digest },
        _ => Said::Opaque,
    };
    Entry { at, hash: walk.hash, said }
}
