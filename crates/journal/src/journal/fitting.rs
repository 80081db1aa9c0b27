//! Whether a hand-over file is compatible with this journal, beyond the hashes of its chains.
//!
//! This runs inside the transaction of an import, after the new events were added. An event can't be removed again, so a file
//! is refused if it would do lasting harm: turn a run into another one or a real organisation into a practice one, contradict a
//! chain with a noted head, or bring a time so far ahead that everything written here would sort after it for years.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension};

use crate::order::Clock;
use crate::{DeviceId, HandOver, HandOverError, Hash, Head, JournalError, Run, State};

/// How many days a file may be ahead of this computer's clock. Some clocks are wrong by a month or a year; what such a computer
/// has written must not be locked out for that long, and the order of events can handle it.
const DAYS_AHEAD: u64 = 400;

/// Refuses a file that starts a known run again with another organisation, guide or mode: its events would then apply to
/// another run than the one that was shown, or make a practice run real.
pub(super) fn same_runs(file: &HandOver, before: &State, after: &State) -> Result<(), HandOverError> {
    for known in before.all_runs().chain(file.state().all_runs()) {
        let is_same = |run: &Run| {
            (run.organisation, &run.guide, run.mode) == (known.organisation, &known.guide, known.mode)
        };
        if !after.run(known.id).is_some_and(is_same) {
            return Err(HandOverError::Malformed { detail: "a run in it is another one here".to_owned() });
        }
    }
    // A start that is dated before the known one would change the answers and the guide's text beneath everything done here.
    for known in before.all_runs() {
        let begins_alike = |run: &Run| {
            let start = |run: &Run| (run.started.device, run.started.sequence);
            run.begun_with == known.begun_with && (start(run) == start(known) || run.kept == known.kept)
        };
        if !after.run(known.id).is_some_and(begins_alike) {
            return Err(HandOverError::Malformed { detail: "a run in it is started anew".to_owned() });
        }
    }
    Ok(())
}

/// Refuses a file that turns a real organisation into one for practice: that could not be undone, and its runs would no longer
/// count.
pub(super) fn real_stays_real(before: &State, after: &State) -> Result<(), HandOverError> {
    let known = before.organisations().into_iter().chain(before.removed_organisations());
    for known in known.filter(|known| !known.practice) {
        if after.organisation(known.id).is_some_and(|it| it.practice) {
            return Err(HandOverError::MakesPractice { organisation: known.name.clone() });
        }
    }
    Ok(())
}

/// Refuses a file in which a device has noted a head that differs from the chain known here. `noted` has the heads that each
/// device has noted. A head beyond the end of the chain known here is accepted: this journal may have been cut, and only the
/// audit can tell.
pub(super) fn noted_fits(
    connection: &Connection,
    path: &Path,
    noted: &[(DeviceId, Head)],
) -> Result<(), JournalError> {
    for (by, head) in noted {
        let known = hash(connection, *head).map_err(|error| JournalError::from_database(path, error))?;
        if known.is_some_and(|known| known != head.hash) {
            let (device, sequence) = (head.device, head.sequence);
            return Err(HandOverError::NotedDiffers { by: *by, device, sequence }.into());
        }
    }
    Ok(())
}

/// The hash of the event that `head` names, if that event is known here.
fn hash(connection: &Connection, head: Head) -> rusqlite::Result<Option<Hash>> {
    let Ok(sequence) = i64::try_from(head.sequence) else { return Ok(None) };
    let sql = "SELECT event.hash FROM event JOIN device ON device.number = event.device \
            WHERE device.id = ?1 AND event.sequence = ?2 \
        UNION ALL SELECT link.hash FROM link JOIN device ON device.number = link.device \
            WHERE device.id = ?1 AND link.sequence = ?2";
    let hash: Option<[u8; 32]> = connection
        .prepare_cached(sql)?
        .query_row((head.device.as_uuid().into_bytes(), sequence), |row| row.get(0))
        .optional()?;
    Ok(hash.map(Hash::from))
}

/// Refuses a file with times more than [`DAYS_AHEAD`] ahead, because everything written here would have to sort after them. If
/// something equally late is here already, the file does no further harm.
pub(super) fn clocks_fit(
    before: &BTreeMap<DeviceId, Clock>,
    after: &BTreeMap<DeviceId, Clock>,
    now: Timestamp,
) -> Result<(), HandOverError> {
    let last = |clocks: &BTreeMap<DeviceId, Clock>| clocks.values().filter_map(Clock::last).max();
    let Some(latest) = last(after) else { return Ok(()) };
    let days = days(now.as_microsecond(), latest);
    if days <= DAYS_AHEAD || last(before).is_some_and(|before| self::days(before, latest) <= 1) {
        return Ok(());
    }
    Err(HandOverError::ClockAhead { days, until: days.saturating_sub(DAYS_AHEAD) })
}

/// The number of days from one time to a later one, rounded up. Both are in microseconds.
fn days(from: i64, to: i64) -> u64 {
    const DAY: u64 = 24 * 60 * 60 * 1_000_000;
    u64::try_from(to.saturating_sub(from)).unwrap_or_default().div_ceil(DAY)
}
