//! False statements of a device about others or about the time: a file with one is refused, and the audit names one that is
//! already in.

use std::time::Duration;

use jiff::Timestamp;
use lotse_journal::{DeviceId, Fact, HandOverError, Head, Journal, JournalError, KeptHead, Scope, Verdict};
use tempfile::TempDir;

use crate::common::{added, at, database, note, organisation, run, started, ticked, with_run};
use crate::exchange::{give, of_run, read, refused, unread};

const SCOPE: fn() -> Scope = || Scope::Run(run(1));

/// Another journal with the same run, which claims to have seen `heads`.
fn saying(heads: Vec<Head>) -> (TempDir, Journal) {
    let (folder, mut journal) = with_run();
    journal.append(at(5), Fact::HandOverTaken { heads, latest: at(4), revealed: [].into() }).unwrap();
    (folder, journal)
}

fn other(head: Head) -> Head {
    Head { hash: [7; 32].into(), ..head }
}

fn noted(by: &Journal, head: Head) -> HandOverError {
    HandOverError::NotedDiffers { by: by.device(), device: head.device, sequence: head.sequence }
}

#[test]
fn a_file_with_a_noted_head_that_differs_here_is_refused() {
    let (_one, mut first) = with_run();
    let (_two, second) = with_run();
    let end = second.head().unwrap();
    let own = Head { sequence: 1, ..other(first.head().unwrap()) };
    // A false head of this device.
    let (_liar, liar) = saying(vec![own]);
    let error = refused(&mut first, &of_run(&liar, run(1)));
    assert_eq!(error, noted(&liar, own));
    assert_eq!(error.code(), "hand-over-noted-differs");
    let args = error.args();
    let said = ["by", "device", "sequence"].map(|name| args[name].clone());
    assert_eq!(said, [liar.device().to_string(), first.device().to_string(), "1".to_owned()]);
    // Of a device that was imported before.
    give(&second, &mut first, SCOPE(), 10);
    let (_liar, liar) = saying(vec![first.head().unwrap(), other(end)]);
    assert_eq!(refused(&mut first, &of_run(&liar, run(1))), noted(&liar, end));
    // Of a device in the same file.
    let (_liar, mut liar) = saying(vec![other(end)]);
    give(&second, &mut liar, SCOPE(), 10);
    let (_three, mut third) = with_run();
    assert_eq!(refused(&mut third, &of_run(&liar, run(1))), noted(&liar, end));
    assert_eq!(third.audit(&[], &[]).chains.len(), 1);
    // A file with true heads is imported.
    let (_honest, honest) = saying(vec![first.head().unwrap(), end]);
    give(&honest, &mut first, SCOPE(), 11);
    assert!(first.audit(&[], &[]).fits());
}

#[test]
fn a_head_without_an_event_is_refused() {
    let (_one, first) = with_run();
    let (_liar, liar) = saying(vec![Head { sequence: 0, ..first.head().unwrap() }]);
    assert_eq!(unread(of_run(&liar, run(1))).code(), "hand-over-malformed");
}

fn unfit(journal: &Journal) -> Vec<(Verdict, Vec<DeviceId>)> {
    let kept = journal.audit(&[], &[]).kept.into_iter();
    let unfit = kept.filter(|kept| kept.audited.verdict != Verdict::Fits);
    unfit.map(|KeptHead { audited, by }| (audited.verdict, by)).collect()
}

#[test]
fn a_head_beyond_this_journal_is_accepted_and_reported_with_its_source() {
    let (_one, mut first) = with_run();
    let ahead = Head { sequence: 5, ..other(first.head().unwrap()) };
    let (_liar, mut liar) = saying(vec![ahead]);
    give(&liar, &mut first, SCOPE(), 10);
    assert_eq!(unfit(&first), [(Verdict::Behind { missing: 4 }, vec![liar.device()])]);
    // If two devices noted it, both are named.
    let (_second, second) = saying(vec![ahead]);
    give(&second, &mut first, SCOPE(), 11);
    assert_eq!(unfit(&first), [(Verdict::Behind { missing: 5 }, vec![liar.device(), second.device()])]);
    // This device's own next event may be before that head, so the journal differs. Imports still work.
    first.append(at(12), ticked("a", "b")).unwrap();
    let differs = Verdict::DiffersWithin { after: 0, until: 5 };
    assert_eq!(unfit(&first), [(differs, vec![liar.device(), second.device()])]);
    liar.append(at(13), note("a", "still here")).unwrap();
    give(&liar, &mut first, SCOPE(), 14);
    assert_eq!(first.state().run(run(1)).unwrap().notes["a"].text, "still here");
    assert_eq!(first.verify(), Ok(()), "the journal is whole");
}

#[test]
fn a_truncated_tail_is_reported_with_the_device_that_saw_it() {
    let (one, mut first) = with_run();
    let (_two, mut second) = with_run();
    give(&second, &mut first, SCOPE(), 1);
    first.append_all(at(2), vec![ticked("a", "b"), ticked("a", "c")]).unwrap();
    give(&first, &mut second, SCOPE(), 3);
    give(&second, &mut first, SCOPE(), 4);
    let (seen, teller) = (first.device(), second.device());
    assert!(first.audit(&[], &[]).fits());
    drop(first);
    let connection = database(one.path());
    connection
        .execute_batch("DROP TRIGGER event_is_never_deleted; DELETE FROM event WHERE sequence > 4")
        .unwrap();
    drop(connection);
    let first = Journal::open(one.path()).unwrap();
    let audit = first.audit(&[], &[]);
    assert!(audit.broken.is_empty() && !audit.fits());
    assert_eq!(audit.kept.iter().find(|kept| kept.audited.head.device == seen).unwrap().by, [teller]);
    assert_eq!(unfit(&first), [(Verdict::Behind { missing: 5 }, vec![teller])]);
}

fn day(number: u64) -> Timestamp {
    at(0) + Duration::from_hours(24 * number)
}

/// A file of a computer whose clock is this many days ahead.
fn from_the_future(days: u64) -> (TempDir, Journal, String) {
    let folder = tempfile::tempdir().unwrap();
    let mut journal = Journal::open(folder.path()).unwrap();
    journal.append_all(day(days), vec![added(1, "Nordlicht IT"), started(run(1), organisation(1))]).unwrap();
    let text = of_run(&journal, run(1));
    (folder, journal, text)
}

fn empty() -> (TempDir, Journal) {
    let folder = tempfile::tempdir().unwrap();
    let journal = Journal::open(folder.path()).unwrap();
    (folder, journal)
}

#[test]
fn a_file_from_a_clock_a_year_ahead_is_accepted() {
    for days in [1, 31, 366, 400] {
        let (_other, _, text) = from_the_future(days);
        let (_here, mut here) = empty();
        here.compare(&read(&text), day(0)).unwrap();
        here.import(&read(&text), day(0)).unwrap();
        here.append(day(1), ticked("a", "b")).unwrap();
        // The run shows the event's own time.
        assert_eq!(here.state().run(run(1)).unwrap().touched, day(1));
    }
}

#[test]
fn a_clock_that_is_years_ahead_is_refused_until_its_time_comes_near() {
    for (days, minute, until) in [(401, 0, 1), (400, 1, 1), (5_000, 0, 4_600)] {
        let (_other, _, text) = from_the_future(days);
        let (_here, mut here) = empty();
        let now = day(0) - Duration::from_mins(minute);
        let compared = here.compare(&read(&text), now).unwrap_err();
        let error = here.import(&read(&text), now).unwrap_err();
        let JournalError::HandOver(error) = error else { panic!("{error}") };
        assert_eq!(compared.to_string(), JournalError::from(error.clone()).to_string());
        assert_eq!(error, HandOverError::ClockAhead { days: days + minute, until });
        assert_eq!((error.code(), &*error.args()["until"]), ("hand-over-clock-ahead", &*until.to_string()));
        assert_eq!((here.head(), here.events(None).unwrap().len()), (None, 0));
        // The file can be imported on the day that the error names.
        here.import(&read(&text), now + Duration::from_hours(24 * until)).unwrap();
    }
}

#[test]
fn a_file_whose_import_event_is_years_ahead_is_refused() {
    let (_liar, mut liar) = with_run();
    liar.append(at(1), Fact::HandOverTaken { heads: Vec::new(), latest: day(5_000), revealed: [].into() })
        .unwrap();
    let (_here, mut here) = with_run();
    let error = refused(&mut here, &of_run(&liar, run(1)));
    assert_eq!(error.code(), "hand-over-clock-ahead");
}

#[test]
fn a_file_no_later_than_this_journal_is_imported() {
    // This computer's clock was wrong and has been corrected.
    let (_here, mut here, _) = from_the_future(5_000);
    let (_other, mut other) = empty();
    give(&here, &mut other, SCOPE(), 5_000 * 24 * 60);
    // The other computer noted that late event, and wrote right after it.
    here.import(&read(&of_run(&other, run(1))), day(1)).unwrap();
    other.append(day(5_002), ticked("a", "b")).unwrap();
    let error = here.import(&read(&of_run(&other, run(1))), day(1)).unwrap_err();
    assert_eq!(error.code(), "hand-over-clock-ahead");
}

#[test]
fn the_heads_of_all_chains_are_those_of_an_audit() {
    let (_one, mut first) = empty();
    assert_eq!(first.heads().unwrap(), []);
    for minute in 1..4 {
        let (_other, mut other) = with_run();
        other.append(at(minute), ticked("a", "b")).unwrap();
        give(&other, &mut first, SCOPE(), minute);
    }
    let seen: Vec<_> = first.audit(&[], &[]).chains.iter().map(|chain| chain.head).collect();
    assert_eq!((first.heads().unwrap(), seen.len()), (seen, 4));
    assert_eq!(first.heads().unwrap().first().copied(), first.head());
}
