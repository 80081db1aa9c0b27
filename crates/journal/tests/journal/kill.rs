//! The plug is pulled: a process that appends is killed at random points, again and again.

use std::hash::{BuildHasher, RandomState};
use std::thread;
use std::time::Duration;

use lotse_journal::{Journal, State};

use crate::common::Other;

const ROUNDS: u64 = 24;

fn random(below: u64) -> u64 {
    RandomState::new().hash_one(0) % below
}

#[test]
fn what_was_acknowledged_survives_every_kill() {
    let folder = tempfile::tempdir().unwrap();
    let mut all_acknowledged = 0;
    for round in 0..ROUNDS {
        let mut other = Other::start("append_until_killed", folder.path());
        let mut acknowledged = Vec::new();
        if round % 3 == 0 {
            // Anywhere from before the file is opened to the middle of appending.
            thread::sleep(Duration::from_millis(random(60)));
        } else {
            for _ in 0..=random(80) {
                acknowledged.push(other.wait_for("ack "));
            }
            thread::sleep(Duration::from_micros(random(1500)));
        }
        let rest = other.kill();
        // A last line without its end was cut off while it was said.
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
        assert_eq!(&State::fold(&events), journal.state(), "round {round}");
        let skips = events.iter().filter(|event| event.fact.kind() == "step-skipped").count();
        assert_eq!(skips % 3, 0, "three were written in one go: all or none");
        all_acknowledged += acknowledged.len();
    }
    assert!(all_acknowledged > 16, "the rounds were too short to show anything");
}
