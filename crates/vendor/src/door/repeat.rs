//! Decides which calls are repeated, and when.
//!
//! Only reads are repeated: a sign-in could count as failed, and a deletion is sent once. The wait that a vendor
//! asks for is respected; if it is too long for a person to wait, the answer is returned as it is.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::time::Duration;

use jiff::Timestamp;
use jiff::fmt::rfc2822;

use super::{Answer, Call, Failure, Intent, Vendor};

/// The most repetitions of a call.
pub(crate) const MOST: u8 = 2;

/// The longest wait that a vendor may ask for.
const PATIENCE: Duration = Duration::from_secs(10);

/// The pause before the next repetition, or `None` if the call is not repeated. `repeated` counts all repetitions
/// so far, `broken` those after a closed connection or a time-out. `unit` is the first pause.
pub(crate) fn pause(
    call: &Call,
    outcome: &Result<Answer, Failure>,
    (repeated, broken): (u8, u8),
    now: Timestamp,
    unit: Duration,
) -> Option<Duration> {
    if call.intent != Intent::Read || repeated >= MOST {
        return None;
    }
    let own = jittered(unit * 2_u32.pow(u32::from(repeated)));
    match outcome {
        Ok(answer) if passes(call.vendor, answer) => match answer.header("retry-after") {
            Some(text) => later(text, now).filter(|pause| *pause <= PATIENCE),
            None => Some(own),
        },
        Err(Failure::BrokeOff { .. } | Failure::TimedOut { .. }) if broken == 0 => Some(own),
        _ => None,
    }
}

/// Whether an answer is temporary, so that a repetition may succeed.
fn passes(vendor: &Vendor, answer: &Answer) -> bool {
    matches!(answer.status, 429 | 502 | 503 | 504) || (vendor.passes)(answer)
}

/// The wait that a `Retry-After` asks for, given in seconds or as a date.
fn later(text: &str, now: Timestamp) -> Option<Duration> {
    let text = text.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = rfc2822::parse(text).ok()?.timestamp();
    Some(Duration::try_from(until.duration_since(now)).unwrap_or(Duration::ZERO))
}

/// Adds up to half of the pause at random, so that several refused clients do not return at the same time.
fn jittered(pause: Duration) -> Duration {
    let chance = RandomState::new().build_hasher().finish();
    pause + pause.mul_f64(f64::from(u8::try_from(chance % 128).unwrap_or_default()) / 256.0)
}
