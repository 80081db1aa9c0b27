//! When a run counts as finished that two computers went on with.

use lotse_journal::Fact;

use crate::common::{at, note, run, ticked, with_run};
use crate::exchange::give;
use crate::union::{Computer, SCOPE};

#[test]
fn a_finished_run_that_two_have_gone_on_with_is_merged() {
    let (_one, mut first) = with_run();
    let mut second = Computer::new(-200);
    first.append(at(1), Fact::RunFinished { run: run(1) }).unwrap();
    give(&first, &mut second.journal, SCOPE(), 2);
    first.append_all(at(3), vec![Fact::RunReopened { run: run(1) }, ticked("a", "first")]).unwrap();
    let now = second.now(4);
    let facts =
        vec![Fact::RunReopened { run: run(1) }, ticked("a", "second"), Fact::RunFinished { run: run(1) }];
    second.journal.append_all(now, facts).unwrap();
    give(&second.journal, &mut first, SCOPE(), 5);
    give(&first, &mut second.journal, SCOPE(), 6);
    let merged = first.state().run(run(1)).unwrap();
    assert!(merged.is_ticked("a", "first") && merged.is_ticked("a", "second"));
    assert_eq!(second.journal.state().run(run(1)), Some(merged));
    // The first has opened it again and knows of no end since; both computers tell it the same way.
    assert_eq!(merged.finished, None);
    assert_eq!(first.state(), second.journal.state());
}

fn reopened() -> Fact {
    Fact::RunReopened { run: run(1) }
}

fn finished() -> Fact {
    Fact::RunFinished { run: run(1) }
}

/// Whether the run of two computers that knew it as `base` is through after the first said the one and the second the
/// other, neither knowing of it, whoever's clock is ahead and whoever is told first. Checks that all agree.
fn through_after(base: &[Fact], first_says: &[Fact], second_says: &[Fact]) -> bool {
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
        assert_eq!(first.state(), second.journal.state());
        answers.push(first.state().run(run(1)).unwrap().finished.is_some());
    }
    assert!(answers.iter().all(|answer| *answer == answers[0]), "{answers:?}");
    answers[0]
}

#[test]
fn a_run_is_not_through_while_work_is_open_of_which_nobody_knew_who_finished_it() {
    let through = [ticked("a", "b"), Fact::StepSkipped { run: run(1), step: "c".into() }, finished()];
    let other = || Fact::AnswersChanged { run: run(1), answers: [("scope".into(), "all".into())].into() };
    let ways = [
        Fact::ActionUnticked { run: run(1), step: "a".into(), action: "b".into() },
        Fact::StepUnskipped { run: run(1), step: "c".into() },
        Fact::ProblemMarked { run: run(1), step: "a".into() },
        Fact::RevisionTaken { run: run(1), revision: 9 },
        other(),
    ];
    for opening in ways {
        let opened = [reopened(), opening.clone()];
        assert!(!through_after(&through, &opened, &[reopened(), finished()]), "{opening:?}");
        assert!(!through_after(&through, &[reopened(), finished()], &opened), "{opening:?}");
        // The same in a run that was under way: the one goes back while the other comes to an end.
        assert!(!through_after(&through[..2], std::slice::from_ref(&opening), &[finished()]), "{opening:?}");
        assert!(!through_after(&through[..2], &[finished()], std::slice::from_ref(&opening)), "{opening:?}");
    }
}

#[test]
fn two_who_both_come_to_an_end_are_both_through() {
    let through = [ticked("a", "b"), finished()];
    let again = [reopened(), finished()];
    assert!(through_after(&through[..1], &[finished()], &[finished()]));
    assert!(through_after(&through, &again, &again));
    assert!(through_after(&through, &again, &[note("a", "seen")]));
    // Who opened it has closed it.
    let untick = Fact::ActionUnticked { run: run(1), step: "a".into(), action: "b".into() };
    assert!(through_after(&through, &[reopened(), untick, ticked("a", "b"), finished()], &again));
    // A finished run whose changes somebody only looked at.
    assert!(through_after(&through, &[Fact::RevisionTaken { run: run(1), revision: 9 }], &[note("a", "x")]));
    assert!(through_after(&through, &[Fact::RevisionTaken { run: run(1), revision: 9 }], &again));
}

#[test]
fn a_merged_run_that_is_open_again_can_be_finished_by_who_knows() {
    let (_one, mut first) = with_run();
    let mut second = Computer::new(0);
    first.append_all(at(1), vec![ticked("a", "b"), finished()]).unwrap();
    give(&first, &mut second.journal, SCOPE(), 2);
    first.append(at(3), reopened()).unwrap();
    second.journal.append_all(at(4), vec![reopened(), finished()]).unwrap();
    give(&first, &mut second.journal, SCOPE(), 5);
    second.journal.append(at(6), finished()).unwrap();
    assert_eq!(second.journal.state().run(run(1)).unwrap().finished.as_ref().map(|by| by.at), Some(at(6)));
    give(&second.journal, &mut first, SCOPE(), 7);
    assert_eq!(first.state(), second.journal.state());
}
