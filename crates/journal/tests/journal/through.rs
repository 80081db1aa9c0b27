//! When a run that two computers worked on counts as finished: if it was finished here and has no new open work.

use lotse_journal::{Fact, Journal, Run};

use crate::common::{at, note, run, ticked, with_run};
use crate::exchange::give;
use crate::union::{Computer, SCOPE, merged};

fn reopened() -> Fact {
    Fact::RunReopened { run: run(1) }
}

fn finished() -> Fact {
    Fact::RunFinished { run: run(1) }
}

fn the_run(journal: &Journal) -> &Run {
    journal.state().run(run(1)).unwrap()
}

fn is_through(journal: &Journal) -> bool {
    the_run(journal).finished.is_some()
}

/// Whether any other computer reports the run as finished.
fn is_said_to_be_through(journal: &Journal) -> bool {
    the_run(journal).elsewhere.values().any(|report| report.finished.is_some())
}

#[test]
fn a_finished_run_that_two_computers_continued_is_merged_and_open_on_both() {
    let (_one, mut first) = with_run();
    let mut second = Computer::new(-200);
    first.append(at(1), finished()).unwrap();
    give(&first, &mut second.journal, SCOPE(), 2);
    assert!(!is_through(&second.journal) && is_said_to_be_through(&second.journal));
    first.append_all(at(3), vec![reopened(), ticked("a", "first")]).unwrap();
    let now = second.now(4);
    second.journal.append_all(now, vec![ticked("a", "second"), finished()]).unwrap();
    give(&second.journal, &mut first, SCOPE(), 5);
    give(&first, &mut second.journal, SCOPE(), 6);
    let both = the_run(&first);
    assert!(both.is_ticked("a", "first") && both.is_ticked("a", "second"));
    assert_eq!(merged(first.state()), merged(second.journal.state()));
    // The first computer reopened it. The second did not know that, and learns it from the file.
    assert!(!is_through(&first) && !is_through(&second.journal));
}

/// Whether the run is finished on the first and on the second computer, after both started from `base` and each added its own
/// facts without knowing the other's. Asserts that neither clocks nor the order of imports matter.
fn through_after(base: &[Fact], first_says: &[Fact], second_says: &[Fact]) -> (bool, bool) {
    let mut answers = Vec::new();
    for (off, later, first_is_told_first) in [(0, 0, true), (0, 3, false), (-30, 0, false), (30, 0, true)] {
        let (_one, mut first) = with_run();
        let mut second = Computer::new(off);
        first.append_all(at(40), base.to_vec()).unwrap();
        give(&first, &mut second.journal, SCOPE(), 41);
        for (minute, fact) in (50..).step_by(2).zip(first_says) {
            first.append(at(minute + later), fact.clone()).unwrap();
        }
        for (minute, fact) in (51..).step_by(2).zip(second_says) {
            let now = second.now(minute);
            second.journal.append(now, fact.clone()).unwrap();
        }
        if first_is_told_first {
            give(&second.journal, &mut first, SCOPE(), 100);
            give(&first, &mut second.journal, SCOPE(), 101);
        } else {
            give(&first, &mut second.journal, SCOPE(), 100);
            give(&second.journal, &mut first, SCOPE(), 101);
        }
        assert_eq!(merged(first.state()), merged(second.journal.state()));
        answers.push((is_through(&first), is_through(&second.journal)));
    }
    assert!(answers.iter().all(|answer| *answer == answers[0]), "{answers:?}");
    answers[0]
}

#[test]
fn a_finished_run_is_open_again_once_open_work_is_imported() {
    let base = [ticked("a", "b"), Fact::StepSkipped { run: run(1), step: "c".into() }];
    let ways = [
        Fact::ActionUnticked { run: run(1), step: "a".into(), action: "b".into() },
        Fact::StepUnskipped { run: run(1), step: "c".into() },
        Fact::ProblemMarked { run: run(1), step: "a".into() },
        Fact::RevisionTaken { run: run(1), revision: 9 },
        Fact::AnswersChanged { run: run(1), answers: [("scope".into(), "all".into())].into() },
    ];
    for opening in ways {
        let opens = std::slice::from_ref(&opening);
        assert_eq!(through_after(&base, opens, &[finished()]), (false, false), "{opening:?}");
        assert_eq!(through_after(&base, &[finished()], opens), (false, false), "{opening:?}");
        // A computer that reopened and finished it again has finished it only there.
        let through = [base.to_vec(), vec![finished()]].concat();
        let again = [reopened(), opening.clone(), finished()];
        assert_eq!(through_after(&through, &again, &[note("a", "x")]), (true, false), "{opening:?}");
        assert_eq!(through_after(&through, &[note("a", "x")], opens), (false, false), "{opening:?}");
    }
}

#[test]
fn work_that_adds_nothing_open_leaves_the_run_finished() {
    let base = [ticked("a", "b")];
    let through = [ticked("a", "b"), finished()];
    assert_eq!(through_after(&base, &[finished()], &[finished()]), (true, true));
    assert_eq!(through_after(&through, &[], &[note("a", "seen"), ticked("a", "c")]), (true, false));
    // A finished run with changes that somebody only looked at.
    let looked = [finished(), Fact::RevisionTaken { run: run(1), revision: 9 }];
    assert_eq!(through_after(&base, &[finished()], &looked), (true, true));
}

#[test]
fn a_run_continued_elsewhere_with_a_newer_guide_has_that_guide_here() {
    let (_one, mut first) = with_run();
    let mut second = Computer::new(0);
    first.append_all(at(1), vec![ticked("a", "b"), finished()]).unwrap();
    give(&first, &mut second.journal, SCOPE(), 2);
    let untick = Fact::ActionUnticked { run: run(1), step: "a".into(), action: "b".into() };
    let taken = Fact::RevisionTaken { run: run(1), revision: 9 };
    second.journal.append_all(at(3), vec![taken, untick]).unwrap();
    give(&second.journal, &mut first, SCOPE(), 4);
    assert_eq!((is_through(&first), the_run(&first).revision), (false, 9));
}

#[test]
fn a_merged_run_that_is_open_again_can_be_finished() {
    let (_one, mut first) = with_run();
    let mut second = Computer::new(0);
    first.append_all(at(1), vec![ticked("a", "b"), finished()]).unwrap();
    give(&first, &mut second.journal, SCOPE(), 2);
    first.append(at(3), reopened()).unwrap();
    second.journal.append(at(4), finished()).unwrap();
    give(&first, &mut second.journal, SCOPE(), 5);
    assert!(!is_through(&second.journal));
    second.journal.append(at(6), finished()).unwrap();
    assert_eq!(the_run(&second.journal).finished.as_ref().map(|by| by.at), Some(at(6)));
    give(&second.journal, &mut first, SCOPE(), 7);
    assert!(!is_through(&first) && is_said_to_be_through(&first));
    // It counts as finished here once it is finished here, too.
    first.append(at(8), finished()).unwrap();
    assert!(is_through(&first) && !is_said_to_be_through(&first));
}
