//! How large a hand-over file and its events may be.

/// The largest hand-over file that is read or written, in bytes: 50 MB.
pub const HAND_OVER_LIMIT: u64 = 50_000_000;

/// The most events in a file. A veiled one takes a hundred bytes in the file and several times that in memory.
pub const HAND_OVER_EVENTS: u64 = 200_000;

/// The largest event in bytes: for a check, which may have the proofs of thousands of findings, and for any other.
const EVENT_LIMITS: (u64, u64) = (16_000_000, 2_000_000);

/// The largest size in bytes for an event with this body.
pub(super) fn event_limit(body: &str) -> u64 {
    let (check, other) = EVENT_LIMITS;
    if body.starts_with(r#"{"kind":"check-made","#) { check } else { other }
}
