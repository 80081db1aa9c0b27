//! Which calls are made again, and when.
//!
//! Only reading is repeated: a sign-in could count as failed, and what deletes is asked once. A vendor that says when
//! to come back is believed; if that is too long for somebody who waits, the answer is given as it is.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::time::Duration;

use jiff::Timestamp;
use jiff::fmt::rfc2822;

use super::{Answer, Call, Failure, Intent, Vendor};

/// A call is made this often again at most.
pub(crate) const MOST: u8 = 2;

/// The longest that a vendor may make somebody wait.
const PATIENCE: Duration = Duration::from_secs(10);

/// The pause before a call is made again. `None` if it is not. `repeated` counts those before, `broken` those of them
/// whose connection broke off or took too long.
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

/// Whether an answer may be another one in a moment.
fn passes(vendor: &Vendor, answer: &Answer) -> bool {
    matches!(answer.status, 429 | 502 | 503 | 504) || (vendor.passes)(answer)
}

/// How long a `Retry-After` says to wait: seconds, or a date.
fn later(text: &str, now: Timestamp) -> Option<Duration> {
    let text = text.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = rfc2822::parse(text).ok()?.timestamp();
    Some(Duration::try_from(until.duration_since(now)).unwrap_or(Duration::ZERO))
}

/// Up to half as much again, so that several who were refused together do not come back together.
fn jittered(pause: Duration) -> Duration {
    let chance = RandomState::new().build_hasher().finish();
    pause + pause.mul_f64(f64::from(u8::try_from(chance % 128).unwrap_or_default()) / 256.0)
}
