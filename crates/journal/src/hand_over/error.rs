//! The reasons for refusing a hand-over file. The window has a sentence for each reason's code.

use std::path::PathBuf;

use thiserror::Error;

use super::limits::{HAND_OVER_EVENTS, HAND_OVER_LIMIT};
use crate::{Break, DeviceId};

/// Why a hand-over file could not be read or imported. Nothing of it was imported.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum HandOverError {
    /// The operating system can't read the file.
    #[error("{} cannot be read: {detail}", path.display())]
    NotRead {
        /// The file.
        path: PathBuf,
        /// The kind of what the operating system said.
        kind: &'static str,
        /// What it said, in its own words.
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
        /// Its place in the chain.
        sequence: u64,
        /// How many bytes it has.
        size: u64,
        /// How many it may have.
        limit: u64,
    },
    /// It is not a hand-over file.
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
        /// Its place in the chain.
        sequence: u64,
        /// The kind it gives itself, empty if none.
        kind: String,
        /// What was not understood.
        detail: String,
    },
    /// Its end is missing: the copy or download was incomplete.
    #[error("the end of the file is missing")]
    Cut,
    /// Its seal does not match: the file was changed.
    #[error("the file was changed after it was made")]
    Damaged,
    /// Its seal is right, but its structure is not that of a hand-over file.
    #[error("the file is not built as a hand-over file is: {detail}")]
    Malformed {
        /// What is wrong, in English.
        detail: String,
    },
    /// Its seal is right, but its chains are broken: somebody changed it on purpose.
    #[error("event {sequence} of device {device} in the file is wrong: {what}")]
    Tampered {
        /// Whose chain.
        device: DeviceId,
        /// The first event that does not fit.
        sequence: u64,
        /// What is wrong with it.
        what: Break,
    },
    /// An event of another device differs from the one known here: one of the two was changed, or two computers work with copies
    /// of one data folder.
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
    /// A device has noted, at an import, another event of a chain than the one known here: a device continued from an older copy
    /// of its data folder, or one of the two was changed.
    #[error(
        "device {by} has noted another event {sequence} of device {device} than the one that is known here"
    )]
    NotedDiffers {
        /// The device that noted it.
        by: DeviceId,
        /// The device of the chain; it can be this device.
        device: DeviceId,
        /// The event that was noted.
        sequence: u64,
    },
    /// It would turn an organisation that is real here into one for practice.
    #[error("the file makes the organisation {organisation} one for practice")]
    MakesPractice {
        /// Its name here.
        organisation: String,
    },
    /// Something in the file has a time so far ahead that for years it would sort after everything written here.
    #[error("the file is {days} days ahead, and can be taken in in {until} days")]
    ClockAhead {
        /// How many days it is ahead of the clock here.
        days: u64,
        /// In how many days it can be imported, if the clock here is right.
        until: u64,
    },
}

const MEGABYTE: u64 = 1_000_000;

lotse_text::coded!(HandOverError {
    NotRead { path, kind, detail } => "hand-over-not-read" { path: path.display(), kind: kind, detail: detail },
    TooLarge { size } => "hand-over-too-large" { size: size / MEGABYTE, limit: HAND_OVER_LIMIT / MEGABYTE },
    TooMany { events } => "hand-over-too-many" { events: events, limit: HAND_OVER_EVENTS },
    EventTooLarge { device, sequence, size, limit } => "hand-over-event-too-large" {
        device: device, sequence: sequence, size: size / MEGABYTE, limit: limit / MEGABYTE
    },
    NotHandOver {} => "hand-over-other-file",
    NewerFormat { found, supported } => "hand-over-newer-format",
    NewerEvent { device, sequence, kind, detail } => "hand-over-newer-event",
    Cut {} => "hand-over-cut",
    Damaged {} => "hand-over-damaged",
    Malformed { detail } => "hand-over-malformed",
    Tampered { device, sequence, what } => "hand-over-tampered" {
        device: device, sequence: sequence, detail: what
    },
    Differs { device, sequence } => "hand-over-differs",
    OwnChainDiffers { sequence } => "hand-over-own-differs",
    OwnChainAhead { known, found } => "hand-over-own-ahead",
    NotedDiffers { by, device, sequence } => "hand-over-noted-differs",
    MakesPractice { organisation } => "hand-over-makes-practice",
    ClockAhead { days, until } => "hand-over-clock-ahead",
});
