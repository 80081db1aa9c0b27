//! A file that would fill the memory is refused before it is parsed.

use lotse_journal::{Fact, HAND_OVER_EVENTS, HAND_OVER_LIMIT, HandOver, HandOverError, Journal};

use crate::common::{at, run, with_run};
use crate::exchange::{of_run, read, resealed, unread};

#[test]
fn a_file_that_is_too_large_has_too_many_events_or_too_large_a_one_is_refused() {
    let (_folder, mut journal) = with_run();
    let large = usize::try_from(HAND_OVER_LIMIT).unwrap() + 1;
    assert_eq!(unread(vec![b' '; large]), HandOverError::TooLarge { size: HAND_OVER_LIMIT + 1 });

    let events = "{},".repeat(usize::try_from(HAND_OVER_EVENTS).unwrap());
    let text = of_run(&journal, run(1)).replacen("\"events\":[", &format!("\"events\":[{events}"), 1);
    let error = unread(resealed(&text));
    assert_eq!(error, HandOverError::TooMany { events: HAND_OVER_EVENTS + 5 });
    assert_eq!((error.code(), &*error.args()["limit"]), ("hand-over-too-many", "200000"));

    let text = "x".repeat(2_000_000);
    journal
        .append(at(1), Fact::GuideKept { guide: "sophos-central-autotask".into(), revision: 1, text })
        .unwrap();
    let error = unread(of_run(&journal, run(1)));
    assert_eq!((error.code(), &*error.args()["sequence"]), ("hand-over-event-too-large", "3"));
}

#[test]
fn braces_in_texts_are_not_counted_as_events() {
    let (_folder, mut journal) = with_run();
    let text = "{\\\"{".repeat(16_000);
    for _ in 0..10 {
        journal
            .append(at(1), Fact::NoteWritten { run: run(1), step: "a".into(), text: text.clone() })
            .unwrap();
    }
    assert_eq!(read(&of_run(&journal, run(1))).runs()[0].notes["a"].text, text);
}

#[test]
fn the_result_of_a_check_is_stored_as_it_was_written() {
    let written = r#"{"b":1.50,"a":[ {"":0} ],"c":"\u00e9"}"#;
    let (_folder, mut journal) = with_run();
    let fact: Fact =
        serde_json::from_str(&format!(r#"{{"kind":"check-made","run":"{}","check":{written}}}"#, run(1)))
            .unwrap();
    journal.append(at(1), fact).unwrap();
    let file = read(&of_run(&journal, run(1)));
    let told = file.runs()[0].elsewhere[&journal.device()].check.as_ref().unwrap().check.json().to_owned();
    assert_eq!((told.as_str(), journal.verify()), (written, Ok(())));
    assert_eq!(journal.state().run(run(1)).unwrap().check.as_ref().unwrap().check.json(), written);
}

/// The most bytes that this process has had in memory, where the system reports it.
#[cfg(target_os = "linux")]
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() * 1024
}

/// A check of the smallest possible objects, which take a hundred times their size as a tree of values.
#[cfg(target_os = "linux")]
#[test]
#[expect(clippy::print_stderr, reason = "a figure to be looked at")]
fn a_file_of_tiny_values_takes_a_few_times_its_size() {
    let before = peak();
    let check = format!("[{}0]", "{\"\":0},".repeat(200_000));
    let body = format!(r#"{{"kind":"check-made","run":"{}","check":{check}}}"#, run(1));
    let (_folder, mut journal) = with_run();
    journal.append(at(1), serde_json::from_str(&body).unwrap()).unwrap();
    let text = of_run(&journal, run(1));
    let file = HandOver::read(text.as_bytes()).unwrap();
    let mut third = Journal::open(tempfile::tempdir().unwrap().path()).unwrap();
    let foreseen = third.foresee(&file, at(2)).unwrap();
    let taken = peak().saturating_sub(before);
    eprintln!("{} bytes in the file, {taken} in memory for making, reading and foreseeing it", text.len());
    assert!(taken < 30 * text.len() as u64, "{} bytes in the file, {taken} in memory", text.len());
    assert!(foreseen.1.is_some());
}
