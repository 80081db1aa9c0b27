//! The order in which the events of all devices are folded: the same on every computer.
//!
//! Clocks can be wrong, so times alone can't order events. Each event gets an *effective time*, computed from its own device's
//! chain only: its own time, but never earlier than that of the event before it, and after an import never earlier than what
//! was imported. So a device's events keep their order, whatever its clock does, and an event comes after every event that its
//! device knew of. Events that do not know of each other are ordered by effective time, then by device.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::{DeviceId, Fact};

/// Orders events: effective time, device, sequence.
pub(crate) type Key = (i64, DeviceId, i64);

/// The latest effective time in a hand-over file: the year 9000. There must be room above it, because the import has to sort
/// after everything in the file.
const LATEST: i64 = 221_845_392_000_000_000;

/// The effective times of one chain, in microseconds since 1970.
#[derive(Clone, Debug, Default)]
pub(crate) struct Clock {
    /// The effective time of the last event. `None` before the first.
    last: Option<i64>,
    /// Events whose effective time is later than their own time. If the clock never went backwards, there are none.
    lifted: BTreeMap<i64, i64>,
}

impl Clock {
    /// The effective time of the next event. `fact` is its fact, if known; for an import it always is.
    pub(crate) fn step(&mut self, sequence: i64, at: i64, fact: Option<&Fact>) -> i64 {
        let mut effective = self.last.map_or(at, |last| last.max(at));
        if let Some(Fact::HandOverTaken { latest, .. }) = fact {
            effective = effective.max(latest.as_microsecond().saturating_add(1));
        }
        if effective > at {
            self.lifted.insert(sequence, effective);
        }
        self.last = Some(effective);
        effective
    }

    /// The effective time of an earlier event with its own time `at`.
    pub(crate) fn effective(&self, sequence: i64, at: i64) -> i64 {
        self.lifted.get(&sequence).copied().unwrap_or(at)
    }

    /// Whether the last effective time is beyond [`LATEST`], so that nothing could be ordered after it.
    pub(crate) fn is_stuck(&self) -> bool {
        self.last > Some(LATEST)
    }

    /// The effective time of the last event.
    pub(crate) const fn last(&self) -> Option<i64> {
        self.last
    }
}

/// The source of an event: its device, time and place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Source {
    pub(crate) at: Timestamp,
    pub(crate) device: DeviceId,
    pub(crate) sequence: u64,
    /// For an event of another device: the own event that imported it, if known.
    pub(crate) arrived: Option<u64>,
}

/// A fact with its place among all.
#[derive(Debug)]
pub(crate) struct Placed {
    pub(crate) key: Key,
    pub(crate) at: Timestamp,
    pub(crate) fact: Fact,
}

impl Placed {
    pub(crate) fn source(&self, arrived: Option<u64>) -> Source {
        let (_, device, sequence) = self.key;
        Source { at: self.at, device, sequence: sequence.unsigned_abs(), arrived }
    }
}
