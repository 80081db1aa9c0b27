//! Ids of what the journal keeps: one type each, so that a run is never taken for an organisation.
//!
//! They are version 7 UUIDs, made from a time that is passed in, so they sort by creation and need no clock here. Two devices
//! never make the same id, so a hand-over can merge their events.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::{NoContext, Uuid};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        ///
        /// Written, in JSON too, as a hyphenated lower-case UUID.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// A new id for something that comes into being at `at`. Times before 1970 count as 1970.
            pub fn new_at(at: Timestamp) -> Self {
                Self(new_uuid(at))
            }

            /// The bare UUID.
            pub const fn as_uuid(self) -> Uuid {
                self.0
            }
        }

        impl From<Uuid> for $name {
            fn from(uuid: Uuid) -> Self {
                Self(uuid)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(formatter)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    };
}

id! {
    /// An organisation: the company whose PSA is being connected.
    OrganisationId
}
id! {
    /// A run: one organisation going through one guide.
    RunId
}
id! {
    /// An event, on whatever device it was written.
    EventId
}
id! {
    /// A device that writes events: one data folder, made up at random when the folder is first used.
    DeviceId
}

fn new_uuid(at: Timestamp) -> Uuid {
    let seconds = u64::try_from(at.as_second()).unwrap_or(0);
    let nanoseconds = u32::try_from(at.subsec_nanosecond()).unwrap_or(0);
    Uuid::new_v7(uuid::Timestamp::from_unix(NoContext, seconds, nanoseconds))
}
