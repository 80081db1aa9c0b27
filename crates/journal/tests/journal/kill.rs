//! Power cuts: a process that appends is killed at random points, again and again.

use std::fs;
use std::hash::{BuildHasher, RandomState};
use std::thread;
use std::time::Duration;

use lotse_journal::{Journal, Scope};

use crate::common::{Other, at, run, ticked, with_run};
use crate::erasure::found;
use crate::exchange::{give, of_run};

const ROUNDS: u64 = 24;

fn random(below: u64) -> u64 {
    RandomState::new().hash_one(0) % below
}

#[test]
fn acknowledged_events_survive_every_kill() {
    let folder = tempfile::tempdir().unwrap();
    let mut all_acknowledged = 0;
    for round in 0..ROUNDS {
        let mut other = Other::start("append_until_killed", folder.path());
        let mut acknowledged = Vec::new();
        if round % 3 == 0 {
            // At any point from before opening the file to the middle of appending.
            thread::sleep(Duration::from_millis(random(60)));
        } else {
            for _ in 0..=random(80) {
                acknowledged.push(other.wait_for("ack "));
            }
            thread::sleep(Duration::from_micros(random(1500)));
        }
        let rest = other.kill();
        // A last line without a line break was still being printed.
        let whole = rest.rsplit_once('\n').map_or("", |(whole, _)| whole);
        acknowledged.extend(whole.lines().filter_map(|line| line.strip_prefix("ack ")).map(str::to_owned));

        let journal = Journal::open(folder.path()).unwrap();
        assert_eq!(journal.verify(), Ok(()), "round {round}");
        let events = journal.events(None).unwrap();
        for line in &acknowledged {
            let (sequence, hash) = line.split_once(' ').unwrap();
            let event = &events[sequence.parse::<usize>().unwrap() - 1];
            assert_eq!((event.sequence.to_string(), event.hash.to_string()), (sequence.into(), hash.into()));
        }
        assert_eq!(&lotse_journal::fold(journal.device(), &events), journal.state(), "round {round}");
        let skips = events.iter().filter(|event| event.fact.kind() == "step-skipped").count();
        assert_eq!(skips % 3, 0, "three were written in one go: all or none");
        all_acknowledged += acknowledged.len();
    }
    assert!(all_acknowledged > 16, "the rounds were too short to show anything");
}

#[test]
fn an_interrupted_import_has_imported_all_or_nothing() {
    let (_folder, mut first) = with_run();
    let ticks =
        (0..1_500).map(|number| ticked(&format!("step-{}", number / 9), &number.to_string())).collect();
    first.append_all(at(1), ticks).unwrap();
    let text = of_run(&first, run(1));
    let (mut nothing, mut all) = (0, 0);
    for round in 0..ROUNDS / 2 {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("run.lotse"), &text).unwrap();
        let mut other = Other::start("import_until_killed", folder.path());
        other.wait_for("begin");
        let done = round % 6 == 5;
        if done {
            other.wait_for("end");
        } else if round > 0 {
            thread::sleep(Duration::from_millis(random(110)));
        }
        other.kill();
        let mut journal = Journal::open(folder.path()).unwrap();
        assert_eq!(journal.verify(), Ok(()), "round {round}");
        match journal.events(None).unwrap().len() {
            0 if !done => {
                assert_eq!(
                    (journal.head(), journal.state()),
                    (None, &lotse_journal::fold(journal.device(), &[]))
                );
                nothing += 1;
            }
            1_503 => {
                assert_eq!(journal.state().run(run(1)), first.state().run(run(1)));
                assert_eq!(journal.head().unwrap().sequence, 1);
                all += 1;
            }
            events => panic!("round {round}: {events} events"),
        }
        give(&first, &mut journal, Scope::Run(run(1)), 10);
        assert_eq!(journal.state().run(run(1)), first.state().run(run(1)));
    }
    assert!(nothing > 0 && all > 0, "{nothing} rounds with nothing, {all} with all: the times show nothing");
}

#[test]
fn an_interrupted_erasure_is_complete_or_undone_at_the_next_start() {
    let (mut nothing, mut all) = (0, 0);
    for round in 0..ROUNDS / 2 {
        let (folder, mut journal) = with_run();
        let ticks = (0..800).map(|number| ticked(&format!("canary-{}", number / 9), &number.to_string()));
        journal.append_all(at(1), ticks.collect()).unwrap();
        drop(journal);
        fs::write(folder.path().join("lotse-before-v2.db"), "canary").unwrap();
        let mut other = Other::start("erase_until_killed", folder.path());
        other.wait_for("begin");
        let done = round % 6 == 5;
        if done {
            other.wait_for("end");
        } else if round > 0 {
            thread::sleep(Duration::from_millis(random(90)));
        }
        other.kill();
        let journal = Journal::open(folder.path()).unwrap();
        assert_eq!(journal.verify(), Ok(()), "round {round}");
        let whole = journal.state().run(run(1)).is_some();
        drop(journal);
        assert!(!whole || !done, "round {round}");
        assert_eq!(found(folder.path(), "canary").is_empty(), !whole, "round {round}");
        if whole { nothing += 1 } else { all += 1 }
    }
    assert!(nothing > 0 && all > 0, "{nothing} rounds with nothing, {all} with all: the times show nothing");
}
