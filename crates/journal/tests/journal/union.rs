//! Three computers with wrong clocks exchange files in any order: in the end, all have the same state.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use lotse_journal::{Fact, HandOver, Journal, Organisation, Run, Scope, Second, State};
use proptest::prelude::*;
use tempfile::TempDir;

use crate::common::{added, at, note, organisation, run, started, ticked, with_run};
use crate::exchange::give;

pub(crate) const SCOPE: fn() -> Scope = || Scope::Organisation(organisation(1));

/// A journal whose clock is wrong.
pub(crate) struct Computer {
    _folder: TempDir,
    pub(crate) journal: Journal,
    off: i64,
}

impl Computer {
    pub(crate) fn new(off: i64) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let journal = Journal::open(folder.path()).unwrap();
        Self { _folder: folder, journal, off }
    }

    pub(crate) fn now(&self, minute: u64) -> Timestamp {
        let right = at(minute);
        let off = Duration::from_mins(self.off.unsigned_abs());
        if self.off < 0 { right - off } else { right + off }
    }
}

/// The part of the state that is the same on all computers. Judgements are not: they count where they were made, and decide to
/// which guide a reopened run returns.
pub(crate) fn merged(state: &State) -> (Vec<Organisation>, Vec<Run>) {
    let organisations = state.organisations().into_iter().chain(state.removed_organisations());
    let work = |run: &Run| Run {
        revision: 0,
        kept: None,
        changed: false,
        confirmed: BTreeMap::new(),
        checks: 0,
        check: None,
        check_before: None,
        second: Second::default(),
        finished: None,
        finished_with: None,
        elsewhere: BTreeMap::new(),
        ..run.clone()
    };
    (organisations.cloned().collect(), state.all_runs().map(work).collect())
}

/// One event of the simulation.
#[derive(Clone, Debug)]
enum Happening {
    Fact(usize, Fact),
    /// A file is made, and another computer imports it at once or at the end of the day.
    HandOver {
        from: usize,
        to: usize,
        late: bool,
        scope: Option<u128>,
    },
}

fn facts() -> impl Strategy<Value = Fact> {
    let word = || "[a-c]";
    let which = (1_u128..4).prop_map(run);
    prop_oneof![
        1 => word().prop_map(|name| Fact::OrganisationRenamed { organisation: organisation(1), name }),
        1 => Just(Fact::OrganisationRemoved { organisation: organisation(1) }),
        1 => Just(Fact::OrganisationRestored { organisation: organisation(1) }),
        2 => (1_u128..4).prop_map(|number| started(run(number), organisation(1))),
        1 => "[A-C]{0,1}".prop_map(|name| Fact::PersonNamed { name }),
        1 => word().prop_map(|text| Fact::GuideKept {
            guide: "sophos-central-autotask".into(), revision: 1, text
        }),
        8 => (which, word(), word(), 0..16).prop_map(|(run, step, word, kind)| match kind {
            0 | 1 => Fact::ActionTicked { run, step, action: word },
            2 => Fact::ActionUnticked { run, step, action: word },
            3 => Fact::NoteWritten { run, step, text: word },
            4 => Fact::StepOpened { run, step },
            5 => Fact::RunFinished { run },
            6 => Fact::RunReopened { run },
            7 => Fact::SecondPersonConfirmed { run, name: word, note: step },
            8 => Fact::FindingConfirmed { run, finding: word },
            9 => Fact::AnswersChanged { run, answers: [(step, word)].into() },
            10 => Fact::RunRemoved { run },
            11 => Fact::StepSkipped { run, step },
            12 => Fact::StepUnskipped { run, step },
            13 => Fact::ProblemMarked { run, step },
            14 => Fact::RevisionTaken { run, revision: 2 },
            _ => Fact::RunRestored { run },
        }),
    ]
}

/// A run is started by one computer: ids are random, and a second start is refused as forged.
fn own(who: usize, fact: Fact) -> Fact {
    match fact {
        Fact::RunStarted { .. } => started(run(who as u128 + 1), organisation(1)),
        other => other,
    }
}

fn happenings() -> impl Strategy<Value = Happening> {
    prop_oneof![
        4 => (0..3_usize, facts()).prop_map(|(who, fact)| Happening::Fact(who, own(who, fact))),
        1 => (0..3_usize, 1..3_usize, any::<bool>(), prop::option::of(1_u128..4)).prop_map(
            |(from, further, late, scope)| Happening::HandOver { from, to: (from + further) % 3, late, scope }
        ),
    ]
}

fn file(from: &Computer, scope: Option<u128>, minute: u64) -> Option<HandOver> {
    let scope = scope.map_or_else(SCOPE, |number| Scope::Run(run(number)));
    let text = from.journal.hand_over(scope, from.now(minute), "0.1.0").ok()?;
    Some(HandOver::read(text.as_bytes()).unwrap())
}

/// Imports a file. Asserts that nothing of it is lost, and that a restart would give the same state.
fn take(to: &mut Computer, file: &HandOver, minute: u64) {
    let now = to.now(minute);
    to.journal.import(file, now).unwrap();
    assert!(to.journal.import(file, now).unwrap().is_nothing_new());
    let known: Vec<_> = to.journal.events(None).unwrap();
    assert_eq!(&lotse_journal::fold(to.journal.device(), &known), to.journal.state());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_computer_ends_with_the_same_state(
        off in prop::array::uniform3(-300_i64..300),
        happenings in prop::collection::vec(happenings(), 10..60),
    ) {
        let mut computers = off.map(Computer::new);
        let now = computers[0].now(0);
        computers[0].journal.append_all(now, vec![added(1, "Nordlicht IT"), started(run(1), organisation(1))]).unwrap();
        let first = file(&computers[0], None, 0).unwrap();
        for other in [1, 2] {
            take(&mut computers[other], &first, 0);
            // Every computer takes part in it.
            let now = computers[other].now(0);
            computers[other].journal.append(now, ticked("a", "b")).unwrap();
        }
        let mut late = Vec::new();
        let mut minute = 0;
        for happening in happenings {
            minute += 1;
            match happening {
                Happening::Fact(who, fact) => {
                    let now = computers[who].now(minute);
                    if computers[who].journal.append(now, fact).is_ok() {
                        // The incremental state equals the state folded from all events.
                        let events = computers[who].journal.events(None).unwrap();
                        let device = computers[who].journal.device();
                        prop_assert_eq!(&lotse_journal::fold(device, &events), computers[who].journal.state());
                        prop_assert_eq!(events.last().unwrap().device, device);
                    }
                }
                Happening::HandOver { from, to, late: later, scope } => {
                    if let Some(file) = file(&computers[from], scope, minute) {
                        if later { late.push((to, file)) } else { take(&mut computers[to], &file, minute) }
                    }
                }
            }
        }
        for (to, file) in late.into_iter().rev() {
            take(&mut computers[to], &file, minute);
        }
        // After two rounds, every computer knows all earlier events.
        for (from, to) in [(0, 1), (1, 2), (2, 0), (0, 1), (1, 2)] {
            let file = file(&computers[from], None, minute).unwrap();
            take(&mut computers[to], &file, minute);
        }
        let [one, two, three] = computers.each_ref().map(|computer| merged(computer.journal.state()));
        prop_assert_eq!(&one, &two);
        prop_assert_eq!(&two, &three);
        for computer in &computers {
            prop_assert_eq!(computer.journal.verify(), Ok(()));
            prop_assert!(computer.journal.audit(&[], &[]).fits());
        }
    }
}

#[test]
fn a_later_event_wins_if_its_writer_knew_the_earlier_one_whatever_the_clocks() {
    let (_one, mut first) = with_run();
    let mut second = Computer::new(0);
    first.append(at(300), Fact::PersonNamed { name: "Muster Eins".into() }).unwrap();
    first.append(at(301), ticked("a", "b")).unwrap();
    give(&first, &mut second.journal, SCOPE(), 1);
    // The clock is five hours behind, but the tick was known before it was undone.
    let untick = Fact::ActionUnticked { run: run(1), step: "a".into(), action: "b".into() };
    second.journal.append(at(2), untick).unwrap();
    assert!(!second.journal.state().run(run(1)).unwrap().is_ticked("a", "b"));
    give(&second.journal, &mut first, SCOPE(), 302);
    assert!(!first.state().run(run(1)).unwrap().is_ticked("a", "b"));
    assert_eq!(merged(first.state()), merged(second.journal.state()));
}

#[test]
#[expect(clippy::print_stderr, reason = "a figure to be looked at, not asserted")]
fn ten_thousand_events_are_handed_over() {
    let (_one, mut first) = with_run();
    let mut facts: Vec<_> =
        (0..9_000).map(|number| ticked(&format!("step-{}", number / 9), &number.to_string())).collect();
    facts.extend((2..1_002).map(|number| added(number, &format!("Organisation {number}"))));
    first.append_all(at(1), facts).unwrap();
    let clock = Instant::now();
    let text = first.hand_over(SCOPE(), at(2), "0.1.0").unwrap();
    let made = clock.elapsed();
    let clock = Instant::now();
    let file = HandOver::read(text.as_bytes()).unwrap();
    let read = clock.elapsed();
    let mut second = Computer::new(0);
    let clock = Instant::now();
    let imported = second.journal.import(&file, at(3)).unwrap();
    let taken = clock.elapsed();
    assert_eq!((imported.events, imported.bodies), (10_002, 9_002));
    eprintln!("10,002 events, {} bytes: made {made:?}, read {read:?}, taken in {taken:?}", text.len());
}

#[test]
#[expect(clippy::print_stderr, reason = "a figure to be looked at, not asserted")]
fn a_veiled_event_takes_little_more_than_a_hundred_bytes() {
    let (_one, mut first) = with_run();
    first
        .append_all(
            at(1),
            (2..5_002)
                .map(|number| Fact::GuideKept { guide: number.to_string(), revision: 1, text: String::new() })
                .collect(),
        )
        .unwrap();
    let text = first.hand_over(SCOPE(), at(2), "0.1.0").unwrap();
    eprintln!("5,000 veiled events: {} bytes", text.len());
    assert!(text.len() < 600_000, "{}", text.len());
}

#[test]
fn a_run_keeps_the_guide_of_its_own_device() {
    let kept = |text: &str| Fact::GuideKept {
        guide: "sophos-central-autotask".into(),
        revision: 1,
        text: text.into(),
    };
    let (_one, mut first) = with_run();
    let mut second = Computer::new(0);
    give(&first, &mut second.journal, SCOPE(), 1);
    first.append(at(2), kept("mine")).unwrap();
    second.journal.append(at(3), kept("theirs")).unwrap();
    first.append(at(4), started(run(2), organisation(1))).unwrap();
    give(&second.journal, &mut first, SCOPE(), 5);
    assert_eq!(first.state().run(run(2)).unwrap().kept.as_deref(), Some("mine"));
}

#[test]
fn two_concurrent_notes_are_both_kept_until_somebody_who_knows_both_writes() {
    /// Two computers with the same run, neither of which knows the other's facts.
    fn apart(first_says: Fact, second_says: Vec<Fact>) -> (TempDir, Journal, Computer) {
        let (folder, mut first) = with_run();
        let mut second = Computer::new(0);
        give(&first, &mut second.journal, SCOPE(), 2);
        first.append(at(10), first_says).unwrap();
        second.journal.append_all(at(11), second_says).unwrap();
        give(&second.journal, &mut first, SCOPE(), 20);
        give(&first, &mut second.journal, SCOPE(), 21);
        assert_eq!(merged(first.state()), merged(second.journal.state()));
        (folder, first, second)
    }
    let written = |text: &str| note("a", text);
    let (_one, mut first, mut second) =
        apart(written("ticket 4711"), vec![written("rin"), written("ring back")]);
    let text = |journal: &Journal| journal.state().run(run(1)).unwrap().notes["a"].text.clone();
    assert_eq!(text(&first), "ticket 4711\n\nring back");
    second.journal.append(at(30), written("both done")).unwrap();
    give(&second.journal, &mut first, SCOPE(), 31);
    assert_eq!((text(&first), text(&second.journal)), ("both done".to_owned(), "both done".to_owned()));
    // A deleted note does not take another device's note with it.
    let (_one, first, _second) = apart(written("ticket 4711"), vec![written("x"), written(" ")]);
    assert_eq!(text(&first), "ticket 4711");
}
