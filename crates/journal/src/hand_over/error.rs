//! Why a hand-over file was refused, each with a code for which the window has a sentence.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use thiserror::Error;

use super::limits::{HAND_OVER_EVENTS, HAND_OVER_LIMIT};
use crate::{Break, DeviceId};

/// Why a hand-over file could not be read or taken in. Nothing of it was taken in.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum HandOverError {
    /// The operating system does not give the file out.
    #[error("{} cannot be read: {detail}", path.display())]
    NotRead {
        /// The file.
        path: PathBuf,
        /// What the operating system said.
        detail: String,
    },
    /// It has more bytes than [`HAND_OVER_LIMIT`].
    #[error("the file has {size} bytes, more than {HAND_OVER_LIMIT}")]
    TooLarge {
        /// How many bytes it has.
        size: u64,
    },
    /// It has more events than [`HAND_OVER_EVENTS`].
    #[error("the file has {events} events, more than {HAND_OVER_EVENTS}")]
    TooMany {
        /// How many it has.
        events: u64,
    },
    /// One of its events is larger than any that Lotse writes.
    #[error("event {sequence} of device {device} has {size} bytes, more than {limit}")]
    EventTooLarge {
        /// Whose event.
        device: DeviceId,
        /// Where in its chain.
        sequence: u64,
        /// How many bytes it has.
        size: u64,
        /// How many it may have.
        limit: u64,
    },
    /// It is something else.
    #[error("the file is no hand-over file")]
    NotHandOver,
    /// A newer Lotse has made it in another form.
    #[error("the file has format {found}, this Lotse knows formats up to {supported}")]
    NewerFormat {
        /// The format of the file.
        found: u64,
        /// The newest format that can be read.
        supported: u64,
    },
    /// A newer Lotse has written an event in it that this one does not understand. Its hash is right.
    #[error("event {sequence} of device {device} ({kind}) was written by a newer Lotse: {detail}")]
    NewerEvent {
        /// Whose event.
        device: DeviceId,
        /// Where in its chain.
        sequence: u64,
        /// The kind it gives itself, empty if none.
        kind: String,
        /// What was not understood.
        detail: String,
    },
    /// Its end is missing: it was not copied or downloaded to the end.
    #[error("the end of the file is missing")]
    Cut,
    /// It is not as it was written: its seal is another.
    #[error("the file was changed after it was made")]
    Damaged,
    /// Its seal is right, but it is not built as a hand-over file is.
    #[error("the file is not built as a hand-over file is: {detail}")]
    Malformed {
        /// What is wrong, in English.
        detail: String,
    },
    /// Its seal is right, but its events do not follow from one another: somebody changed it on purpose.
    #[error("event {sequence} of device {device} in the file is wrong: {what}")]
    Tampered {
        /// Whose chain.
        device: DeviceId,
        /// The first event that does not fit.
        sequence: u64,
        /// What is wrong with it.
        what: Break,
    },
    /// An event of another device is not the one that is known here: one of the two was changed, or two computers
    /// write with copies of one data folder.
    #[error("event {sequence} of device {device} is another than the one that is known here")]
    Differs {
        /// Whose chain.
        device: DeviceId,
        /// The first event that differs.
        sequence: u64,
    },
    /// An event of this device is not the one in the journal: the journal or the file was changed, or another
    /// computer writes with a copy of this data folder.
    #[error("event {sequence} of this device is another in the file")]
    OwnChainDiffers {
        /// The first event that differs.
        sequence: u64,
    },
    /// The file has more events of this device than the journal: the journal was cut or restored from an older copy,
    /// or another computer writes with a copy of this data folder.
    #[error("the file has {found} events of this device, the journal {known}")]
    OwnChainAhead {
        /// How many events of this device the journal has.
        known: u64,
        /// How many the file has.
        found: u64,
    },
    /// A device has noted another event of a chain, when it took that in, than the one that is known here: its device
    /// went on from an older copy, or one of the two was changed.
    #[error(
        "device {by} has noted another event {sequence} of device {device} than the one that is known here"
    )]
    NotedDiffers {
        /// Who has noted it.
        by: DeviceId,
        /// Whose chain, which can be the one of this device.
        device: DeviceId,
        /// The event that was noted.
        sequence: u64,
    },
    /// It makes an organisation that is real here one for practice.
    #[error("the file makes the organisation {organisation} one for practice")]
    MakesPractice {
        /// Its name here.
        organisation: String,
    },
    /// Something in the file has a time so far ahead that it would come after everything written here for years.
    #[error("the file is {days} days ahead, and can be taken in in {until} days")]
    ClockAhead {
        /// How many days it is ahead of the clock here.
        days: u64,
        /// In how many days it can be taken in, if the clock here is right.
        until: u64,
    },
}

impl HandOverError {
    /// The code under which a window finds its words, such as `hand-over-damaged`.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotRead { .. } => "hand-over-not-read",
            Self::TooLarge { .. } => "hand-over-too-large",
            Self::TooMany { .. } => "hand-over-too-many",
            Self::EventTooLarge { .. } => "hand-over-event-too-large",
            Self::NotHandOver => "hand-over-other-file",
            Self::NewerFormat { .. } => "hand-over-newer-format",
            Self::NewerEvent { .. } => "hand-over-newer-event",
            Self::Cut => "hand-over-cut",
            Self::Damaged => "hand-over-damaged",
            Self::Malformed { .. } => "hand-over-malformed",
            Self::Tampered { .. } => "hand-over-tampered",
            Self::Differs { .. } => "hand-over-differs",
            Self::OwnChainDiffers { .. } => "hand-over-own-differs",
            Self::OwnChainAhead { .. } => "hand-over-own-ahead",
            Self::NotedDiffers { .. } => "hand-over-noted-differs",
            Self::MakesPractice { .. } => "hand-over-makes-practice",
            Self::ClockAhead { .. } => "hand-over-clock-ahead",
        }
    }

    /// The variables of those words. Sizes are in megabytes; of `detail` nothing is promised but that it helps in a
    /// report to the makers.
    pub fn args(&self) -> BTreeMap<&'static str, String> {
        let text = |path: &Path| path.display().to_string();
        match self {
            Self::NotHandOver | Self::Cut | Self::Damaged => BTreeMap::new(),
            Self::NotRead { path, detail } => {
                BTreeMap::from([("path", text(path)), ("detail", detail.clone())])
            }
            Self::TooLarge { size } => BTreeMap::from([
                ("size", (size / 1_000_000).to_string()),
                ("limit", (HAND_OVER_LIMIT / 1_000_000).to_string()),
            ]),
            Self::TooMany { events } => {
                BTreeMap::from([("events", events.to_string()), ("limit", HAND_OVER_EVENTS.to_string())])
            }
            Self::EventTooLarge { device, sequence, size, limit } => BTreeMap::from([
                ("device", device.to_string()),
                ("sequence", sequence.to_string()),
                ("size", (size / 1_000_000).to_string()),
                ("limit", (limit / 1_000_000).to_string()),
            ]),
            Self::NewerFormat { found, supported } => {
                BTreeMap::from([("found", found.to_string()), ("supported", supported.to_string())])
            }
            Self::NewerEvent { device, sequence, kind, detail } => BTreeMap::from([
                ("device", device.to_string()),
                ("sequence", sequence.to_string()),
                ("kind", kind.clone()),
                ("detail", detail.clone()),
            ]),
            Self::Malformed { detail } => BTreeMap::from([("detail", detail.clone())]),
            Self::Tampered { device, sequence, what } => BTreeMap::from([
                ("device", device.to_string()),
                ("sequence", sequence.to_string()),
                ("detail", what.to_string()),
            ]),
            Self::Differs { device, sequence } => {
                BTreeMap::from([("device", device.to_string()), ("sequence", sequence.to_string())])
            }
            Self::OwnChainDiffers { sequence } => BTreeMap::from([("sequence", sequence.to_string())]),
            Self::OwnChainAhead { known, found } => {
                BTreeMap::from([("known", known.to_string()), ("found", found.to_string())])
            }
            Self::NotedDiffers { by, device, sequence } => BTreeMap::from([
                ("by", by.to_string()),
                ("device", device.to_string()),
                ("sequence", sequence.to_string()),
            ]),
            Self::MakesPractice { organisation } => BTreeMap::from([("organisation", organisation.clone())]),
            Self::ClockAhead { days, until } => {
                BTreeMap::from([("days", days.to_string()), ("until", until.to_string())])
            }
        }
    }
}
