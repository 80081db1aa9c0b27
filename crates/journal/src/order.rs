//! The order in which the events of all devices are folded: the same on every computer.
//!
//! Clocks are wrong by minutes and hours, so times alone do not order events. Each event gets an *effective time*, made
//! from the chain of its own device only: its own time, but never before that of the event before it, and after an
//! import never before what had been taken in. So a device's events stay in their order, whatever its clock does, and
//! whoever writes something that knows of another event comes after it. Events that do not know of each other are
//! ordered by effective time, then by device.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::{DeviceId, Fact};

/// Orders events: effective time, device, sequence.
pub(crate) type Key = (i64, DeviceId, i64);

/// The latest effective time that a hand-over file may come to: the year 9000. Room is needed above it, because what
/// takes such a file in has to come after all of it.
const LATEST: i64 = 221_845_392_000_000_000;

/// The effective times of one chain, in microseconds since 1970.
#[derive(Clone, Debug, Default)]
pub(crate) struct Clock {
    /// The effective time of the last event. `None` before the first.
    last: Option<i64>,
    /// Events whose effective time is later than their own. With a clock that only goes forward there are none.
    lifted: BTreeMap<i64, i64>,
}

impl Clock {
    /// The effective time of the next event. `fact` is what it says, if that is known; of an import it always is.
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

    /// The effective time of an event that was stepped over, with its own time.
    pub(crate) fn effective(&self, sequence: i64, at: i64) -> i64 {
        self.lifted.get(&sequence).copied().unwrap_or(at)
    }

    /// Whether it is later than any computer's clock can be: nothing could be ordered after it.
    pub(crate) fn is_stuck(&self) -> bool {
        self.last > Some(LATEST)
    }

    /// The effective time of the last event.
    pub(crate) const fn last(&self) -> Option<i64> {
        self.last
    }
}

/// Where an event stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Source {
    pub(crate) at: Timestamp,
    pub(crate) device: DeviceId,
    pub(crate) sequence: u64,
    /// Of an event of another device: the own event that took it in, if one says so.
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
