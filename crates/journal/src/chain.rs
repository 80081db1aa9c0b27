//! The hash chain of a device: each event carries the hash of the one before.
//!
//! It proves that a printed report and a journal belong together, and that nothing before that point was edited. It is not a
//! signature: whoever can rewrite the file can recompute the whole chain. The printed head is the anchor.
//!
//! Hashes have two forms. Events of form 1 stay valid for ever, but a device that has written form 2 never goes back, so that
//! nobody can insert an event that can't be veiled.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};
use thiserror::Error;

use crate::{DeviceId, EventId};

/// A SHA-256 hash. Displayed as 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Hash([u8; 32]);

impl Hash {
    /// The previous hash of a device's first event.
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

impl FromStr for Hash {
    type Err = NoHash;

    fn from_str(text: &str) -> Result<Self, NoHash> {
        let mut bytes = [0; 32];
        if text.len() != 64 || !text.is_ascii() {
            return Err(NoHash);
        }
        for (byte, digits) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
            let digits = str::from_utf8(digits).map_err(|_| NoHash)?;
            *byte = u8::from_str_radix(digits, 16).map_err(|_| NoHash)?;
        }
        Ok(Self(bytes))
    }
}

impl Serialize for Hash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Hash {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// The text is not a hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a hash has 64 hexadecimal digits")]
pub struct NoHash;

impl fmt::Debug for Hash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Hash({self})")
    }
}

/// The end of a device's chain at some time, as printed on reports.
///
/// Written `device/sequence/hash`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// The device.
    pub device: DeviceId,
    /// How many events it had written.
    pub sequence: u64,
    /// The hash of the last of them.
    pub hash: Hash,
}

impl fmt::Display for Head {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}/{}", self.device, self.sequence, self.hash)
    }
}

impl FromStr for Head {
    type Err = NoHead;

    /// Ignores all white space, because a printed head is broken into lines.
    fn from_str(text: &str) -> Result<Self, NoHead> {
        let text: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
        let mut pieces = text.split('/');
        let (Some(device), Some(sequence), Some(hash), None) =
            (pieces.next(), pieces.next(), pieces.next(), pieces.next())
        else {
            return Err(NoHead);
        };
        Ok(Self {
            device: device.parse().map_err(|_| NoHead)?,
            sequence: sequence.parse().ok().filter(|sequence| *sequence > 0).ok_or(NoHead)?,
            hash: hash.parse().map_err(|_| NoHead)?,
        })
    }
}

/// The text is not a head.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a head is written device/sequence/hash")]
pub struct NoHead;

/// The parts of an event that its hash covers in both forms. The hash also covers its body (form 1) or the body's digest (form
/// 2).
#[derive(Clone, Copy)]
pub(crate) struct Link {
    pub(crate) previous: Hash,
    pub(crate) device: DeviceId,
    pub(crate) sequence: i64,
    pub(crate) id: EventId,
    /// Microseconds since 1970.
    pub(crate) at: i64,
}

/// How a hash covers the body of its event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Form {
    /// By the body itself: events from before there were hand-over files. Such an event can't be veiled.
    One,
    /// By the digest of the body: such an event can be proved to be in the chain without showing its body.
    Two,
}

impl Link {
    /// Form 1: SHA-256 over `lotse-event-1\n`, then previous hash, device, sequence, id, time (numbers as 8 bytes, big-endian)
    /// and the body: the JSON text exactly as it is stored, so that nobody needs to serialise it identically. All but the body
    /// have a fixed length, so no two events have the same bytes.
    pub(crate) fn hash_of_body(&self, body: &str) -> Hash {
        self.hash(b"lotse-event-1\n", body.as_bytes())
    }

    /// Form 2: the same with `lotse-event-2\n` and, in place of the body, its 32 bytes of [`digest`].
    pub(crate) fn hash_of_digest(&self, digest: Hash) -> Hash {
        self.hash(b"lotse-event-2\n", digest.as_bytes())
    }

    /// The form in which `hash` covers `body`, if any.
    pub(crate) fn form(&self, body: &str, hash: Hash) -> Option<Form> {
        if self.hash_of_digest(digest(body)) == hash {
            Some(Form::Two)
        } else if self.hash_of_body(body) == hash {
            Some(Form::One)
        } else {
            None
        }
    }

    fn hash(&self, name: &[u8], said: &[u8]) -> Hash {
        let mut digest = Sha256::new();
        digest.update(name);
        digest.update(self.previous.as_bytes());
        digest.update(self.device.as_uuid().as_bytes());
        digest.update(self.sequence.to_be_bytes());
        digest.update(self.id.as_uuid().as_bytes());
        digest.update(self.at.to_be_bytes());
        digest.update(said);
        Hash(digest.finalize().into())
    }
}

/// SHA-256 of a text.
pub(crate) fn digest(text: impl AsRef<[u8]>) -> Hash {
    Hash(Sha256::digest(text).into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    const BODY: &str = r#"{"kind":"run-finished","run":"00000000-0000-0000-0000-000000000004"}"#;

    fn link() -> Link {
        Link {
            previous: Hash([7; 32]),
            device: Uuid::from_u128(1).into(),
            sequence: 2,
            id: Uuid::from_u128(3).into(),
            at: 1_795_252_800_000_000,
        }
    }

    #[test]
    fn the_hash_of_an_event_stays_what_it_was_in_version_one() {
        assert_eq!(
            link().hash_of_body(BODY).to_string(),
            "0e61aa80f2d3ed0365fddbcadea016d12b4e10947787ce740282bed5b12fc033"
        );
    }

    #[test]
    fn the_hash_of_an_event_in_form_two_stays_what_it_is() {
        assert_eq!(
            link().hash_of_digest(digest(BODY)).to_string(),
            "ecf231e90655c645e45fa4fe148316a36c24edf32dccace99afc4ac41f4f1775"
        );
    }

    #[test]
    fn the_form_of_a_hash_is_recognised() {
        let link = link();
        assert_eq!(link.form(BODY, link.hash_of_body(BODY)), Some(Form::One));
        assert_eq!(link.form(BODY, link.hash_of_digest(digest(BODY))), Some(Form::Two));
        assert_eq!(link.form("{}", link.hash_of_body(BODY)), None);
    }
}
