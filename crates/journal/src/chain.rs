//! The hash chain of a device: each event carries the hash of the one before.
//!
//! For: showing that a printed report and a journal belong together, and that nothing in between was edited.
//! It is no signature: who can rewrite the whole file can rewrite the whole chain. The printed head is the anchor.

use std::fmt;

use sha2::{Digest, Sha256};

use crate::{DeviceId, EventId};

/// A SHA-256 hash. Displayed as 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Hash([u8; 32]);

impl Hash {
    /// What the first event of a device has in place of a previous hash.
    pub(crate) const ZERO: Self = Self([0; 32]);

    /// The bare bytes.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl From<[u8; 32]> for Hash {
    fn from(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(formatter, "{byte:02x}"))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Hash({self})")
    }
}

/// The last event of this device: what a report prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// This device.
    pub device: DeviceId,
    /// How many events it has written.
    pub sequence: u64,
    /// The hash of the last of them.
    pub hash: Hash,
}

/// All that the hash of an event covers.
pub(crate) struct Link<'text> {
    pub(crate) previous: Hash,
    pub(crate) device: DeviceId,
    pub(crate) sequence: i64,
    pub(crate) id: EventId,
    /// Microseconds since 1970.
    pub(crate) at: i64,
    /// The JSON text exactly as it is stored, so that no one has to write it the same way twice.
    pub(crate) body: &'text str,
}

impl Link<'_> {
    /// SHA-256 over `lotse-event-1\n`, then previous hash, device, sequence, id, time (numbers as 8 bytes, highest
    /// first) and the body. All but the body have a fixed length, so no two events have the same bytes.
    pub(crate) fn hash(&self) -> Hash {
        let mut digest = Sha256::new();
        digest.update(b"lotse-event-1\n");
        digest.update(self.previous.as_bytes());
        digest.update(self.device.as_uuid().as_bytes());
        digest.update(self.sequence.to_be_bytes());
        digest.update(self.id.as_uuid().as_bytes());
        digest.update(self.at.to_be_bytes());
        digest.update(self.body.as_bytes());
        Hash(digest.finalize().into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn the_hash_of_an_event_stays_what_it_was_in_version_one() {
        let link = Link {
            previous: Hash([7; 32]),
            device: Uuid::from_u128(1).into(),
            sequence: 2,
            id: Uuid::from_u128(3).into(),
            at: 1_795_252_800_000_000,
            body: r#"{"kind":"run-finished","run":"00000000-0000-0000-0000-000000000004"}"#,
        };
        assert_eq!(
            link.hash().to_string(),
            "0e61aa80f2d3ed0365fddbcadea016d12b4e10947787ce740282bed5b12fc033"
        );
    }
}
