//! An event: a fact with its device, time and place in the chain.

use jiff::Timestamp;

use crate::{DeviceId, EventId, Fact, Hash};

/// A fact with its place in a device's chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The same on every device that the event is handed to.
    pub id: EventId,
    /// The device that wrote it.
    pub device: DeviceId,
    /// Counts the events of that device from 1, without gaps.
    pub sequence: u64,
    /// When it happened, to the microsecond.
    pub at: Timestamp,
    /// What happened.
    pub fact: Fact,
    /// Covers this event and, through the one before, all earlier events of the device.
    pub hash: Hash,
}
