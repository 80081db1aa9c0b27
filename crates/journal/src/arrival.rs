//! Records which of this device's own events imported each event of another device.
//!
//! Judgements are compared in the order in which they became known on this device, which no clock and no file can change. An
//! event that was veiled at first arrived with the file that revealed it.

use std::collections::BTreeMap;

use crate::{DeviceId, Event, Fact, Head};

/// By device: events that were known only by their digest until an import revealed them.
pub(crate) type Revealed = BTreeMap<DeviceId, Vec<u64>>;

/// Which own event imported which events of other devices.
#[derive(Debug, Default)]
pub(crate) struct Arrivals {
    /// By device: the last event of its chain that was known, and the own event since which it was.
    ends: BTreeMap<DeviceId, Vec<(u64, u64)>>,
    revealed: BTreeMap<(DeviceId, u64), u64>,
}

impl Arrivals {
    /// Records what the own event `own` imported, if anything. Own events must be passed in order.
    pub(crate) fn note(&mut self, own: u64, fact: &Fact) {
        let Fact::HandOverTaken { heads, revealed, .. } = fact else { return };
        for Head { device, sequence, .. } in heads {
            self.ends.entry(*device).or_default().push((*sequence, own));
        }
        self.reveal(own, revealed);
    }

    /// Records that events whose chain was known before were revealed by the own event `own`.
    pub(crate) fn reveal(&mut self, own: u64, revealed: &Revealed) {
        for (device, events) in revealed {
            for event in events {
                self.revealed.entry((*device, *event)).or_insert(own);
            }
        }
    }

    /// The own event with which an event of another device arrived. `None` if no own event imported it.
    pub(crate) fn of(&self, device: DeviceId, sequence: u64) -> Option<u64> {
        if let Some(own) = self.revealed.get(&(device, sequence)) {
            return Some(*own);
        }
        let ends = self.ends.get(&device)?;
        ends.iter().find(|(end, _)| *end >= sequence).map(|(_, own)| *own)
    }

    /// Collects the arrivals from the own events among `events`.
    pub(crate) fn of_events(own: DeviceId, events: &[Event]) -> Self {
        let mut arrivals = Self::default();
        for event in events.iter().filter(|event| event.device == own) {
            arrivals.note(event.sequence, &event.fact);
        }
        arrivals
    }
}
