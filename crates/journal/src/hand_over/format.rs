//! The format of a hand-over file: JSON, one event per line, with a seal at the end.
//!
//! The seal is the SHA-256 of all bytes before `,"seal":`. It detects only accidents: whoever changes a file on purpose can
//! recompute it. Ids, digests and hashes are in base64 (URL-safe, without padding), because a file contains tens of thousands
//! of them.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use uuid::Uuid;

use crate::chain::digest;
use crate::walk::Seen;
use crate::{DeviceId, EventId, Hash, Scope};

/// The newest format that is known here.
pub(super) const FORMAT: u64 = 2;
/// The format of a file without guides. Every Lotse reads it.
const WITHOUT_GUIDES: u64 = 1;
/// How every file begins. The number of the format follows.
pub(super) const BEGINNING: &str = r#"{"lotse":"hand-over","format":"#;
/// The text before the seal. The seal covers everything before it.
const BEFORE_SEAL: &str = ",\"seal\":\"";
/// The text after the seal.
const AFTER_SEAL: &str = "\"}";
const SEAL_DIGITS: usize = 64;

/// A whole file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    #[serde(rename = "lotse")]
    pub(super) _lotse: String,
    #[serde(rename = "format")]
    pub(super) _format: u64,
    pub(super) made: Timestamp,
    pub(super) by: DeviceId,
    pub(super) version: String,
    pub(super) scope: Scope,
    #[serde(default)]
    pub(super) guides: Vec<CarriedGuide>,
    pub(super) chains: Vec<FileChain>,
    #[serde(rename = "seal")]
    pub(super) _seal: Hash,
}

/// The head of a file.
#[derive(Serialize)]
pub(super) struct Header {
    pub(super) made: Timestamp,
    pub(super) by: DeviceId,
    pub(super) version: String,
    pub(super) scope: Scope,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) guides: Vec<CarriedGuide>,
}

/// A guide that travels with a file, so that its runs can be continued where nobody has it. The journal does not interpret it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CarriedGuide {
    /// Its id.
    pub id: String,
    /// Its files as one archive.
    #[serde(with = "archive")]
    pub archive: Vec<u8>,
}

/// An archive as base64.
mod archive {
    use base64::Engine as _;
    use serde::{Deserialize as _, Deserializer, Serializer};

    use super::BASE64;

    pub(super) fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&BASE64.encode(bytes))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        BASE64.decode(String::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

/// The chain of one device.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileChain {
    pub(super) device: DeviceId,
    pub(super) events: Vec<FileEvent>,
}

/// An event: whole (id, time, body, hash), veiled (id, time, digest) or opaque (time, hash).
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileEvent {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    id: Option<Short<16>>,
    /// Microseconds since 1970.
    pub(super) at: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    digest: Option<Short<32>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    body: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    hash: Option<Short<32>>,
}

impl FileEvent {
    pub(super) fn new(at: i64, seen: Seen<'_>, hash: Hash) -> Self {
        let id = |id: EventId| Some(Short(id.as_uuid().into_bytes()));
        let short = |hash: Hash| Some(Short(*hash.as_bytes()));
        match seen {
            Seen::Whole { id: of, body } => {
                Self { id: id(of), at, digest: None, body: Some(body.to_owned()), hash: short(hash) }
            }
            Seen::Veiled { id: of, digest } => {
                Self { id: id(of), at, digest: short(digest), body: None, hash: None }
            }
            Seen::Opaque => Self { id: None, at, digest: None, body: None, hash: short(hash) },
        }
    }

    /// How much of the event is visible, and the hash that it claims. `None` if its fields fit none of the forms.
    pub(super) fn seen(&self) -> Option<(Seen<'_>, Option<Hash>)> {
        let hash = self.hash.as_ref().map(|hash| Hash::from(hash.0));
        let id = self.id.as_ref().map(|id| EventId::from(Uuid::from_bytes(id.0)));
        match (id, &self.digest, &self.body, hash) {
            (Some(id), None, Some(body), Some(hash)) => Some((Seen::Whole { id, body }, Some(hash))),
            (Some(id), Some(digest), None, None) => {
                Some((Seen::Veiled { id, digest: Hash::from(digest.0) }, None))
            }
            (None, None, None, Some(hash)) => Some((Seen::Opaque, Some(hash))),
            _ => None,
        }
    }

    /// Its body; empty if it has none.
    pub(super) fn into_body(self) -> String {
        self.body.unwrap_or_default()
    }
}

/// Bytes as base64.
struct Short<const LENGTH: usize>([u8; LENGTH]);

impl<const LENGTH: usize> Serialize for Short<LENGTH> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&BASE64.encode(self.0))
    }
}

impl<'de, const LENGTH: usize> Deserialize<'de> for Short<LENGTH> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let bytes = BASE64.decode(text).map_err(serde::de::Error::custom)?;
        bytes.try_into().map(Self).map_err(|_| serde::de::Error::custom("another number of bytes"))
    }
}

/// The whole text of a file.
pub(super) fn text(
    header: &Header,
    chains: &[(DeviceId, Vec<FileEvent>)],
) -> Result<String, serde_json::Error> {
    let said = serde_json::to_string(header)?;
    let said = said.strip_prefix('{').and_then(|said| said.strip_suffix('}')).unwrap_or_default();
    let format = if header.guides.is_empty() { WITHOUT_GUIDES } else { FORMAT };
    let mut text = format!("{BEGINNING}{format},{said},\"chains\":[");
    for (number, (device, events)) in chains.iter().enumerate() {
        text.push_str(if number == 0 { "\n" } else { ",\n" });
        text.push_str("{\"device\":\"");
        text.push_str(&device.to_string());
        text.push_str("\",\"events\":[");
        for (number, event) in events.iter().enumerate() {
            text.push_str(if number == 0 { "\n" } else { ",\n" });
            text.push_str(&serde_json::to_string(event)?);
        }
        text.push_str("\n]}");
    }
    text.push_str("\n]");
    let seal = digest(&text);
    for piece in [BEFORE_SEAL, &seal.to_string(), AFTER_SEAL, "\n"] {
        text.push_str(piece);
    }
    Ok(text)
}

/// How many JSON objects a text contains, counted without parsing it, to estimate the memory that parsing would take.
pub(super) fn objects(text: &str) -> u64 {
    let (mut objects, mut in_text, mut escaped) = (0, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = in_text,
            b'"' => in_text = !in_text,
            b'{' if !in_text => objects += 1,
            _ => {}
        }
    }
    objects
}

/// Whether the seal at the end of a text is right. `None` if there is no seal.
pub(super) fn is_sealed(text: &str) -> Option<bool> {
    let rest = text.trim_end().strip_suffix(AFTER_SEAL)?;
    let cut = rest.len().checked_sub(SEAL_DIGITS)?;
    let (rest, seal) = rest.split_at_checked(cut)?;
    let covered = rest.strip_suffix(BEFORE_SEAL)?;
    Some(digest(covered).to_string() == seal)
}
