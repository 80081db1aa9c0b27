//! What reports and proofs of a run contain, and what they never contain.

use std::collections::BTreeMap;

use lotse_locale::Language;
use lotse_report::{Block, FindingState, Kind, Mode, Record, Standing};

use crate::common::tasks;
use crate::made_up::{KINDS, has, in_language, section, with};
use crate::plain::{plain, words_of};
use crate::records::{check, done, finding, fresh, record, sentence, stored};

#[test]
fn practice_is_marked_on_every_paper() {
    for kind in KINDS {
        for reader in Language::ALL {
            let practice = in_language(&record(Mode::Practice), kind, reader);
            let first = words_of(&practice.blocks[..2]);
            let mark = ["Practice:", "Übung:", "Oefening:"];
            assert!(mark.iter().any(|mark| first.contains(mark)), "{reader} {kind:?}: {first}");
            let real = plain(&in_language(&record(Mode::Connected), kind, reader));
            assert!(!mark.iter().any(|mark| real.contains(mark)), "{reader} {kind:?}");
        }
    }
}

#[test]
fn a_status_claims_no_more_than_was_checked() {
    let standing = |mode, standing| {
        let document = with(&Record { standing, ..fresh(mode) }, Kind::Report);
        plain(&document).lines().find(|line| line.starts_with("Status: ")).map(ToOwned::to_owned)
    };
    let verified = standing(Mode::Connected, Some(Standing::Verified)).unwrap();
    assert!(verified.contains("through the vendor’s API"), "{verified}");
    let confirmed = standing(Mode::Connected, Some(Standing::Confirmed)).unwrap();
    assert!(confirmed.contains("by a person") && !confirmed.contains("as required"), "{confirmed}");
    let problem = standing(Mode::Connected, Some(Standing::Problem)).unwrap();
    assert!(problem.contains("Problem"), "{problem}");
    let practised = standing(Mode::Practice, Some(Standing::Verified)).unwrap();
    assert!(practised.contains("simulated") && !practised.contains("the vendor’s API"), "{practised}");
    assert_eq!(standing(Mode::Connected, None), None);
}

#[test]
fn the_report_says_what_was_not_checked() {
    let report = |record: &Record| plain(&with(record, Kind::Report));
    assert!(report(&fresh(Mode::Checklist)).contains("Nothing was checked through an API."));
    assert!(report(&fresh(Mode::Connected)).contains("Nothing was checked through an API."));
    let outdated = "Something has changed since the last check";
    let mut record = record(Mode::Connected);
    assert!(report(&record).contains(outdated) && has(&with(&record, Kind::Proof), outdated));
    record.check = Some(lotse_report::Check { outdated: false, ..check() });
    assert!(!report(&record).contains(outdated) && !has(&with(&record, Kind::Proof), outdated));
}

#[test]
fn findings_with_one_cause_are_one_entry_with_all_subjects() {
    let mut record = record(Mode::Connected);
    let names = ["Public Key", "Private Key"].map(sentence).to_vec();
    let cause = lotse_report::Finding { names, ..finding(FindingState::Missing, "Refused") };
    record.check = Some(lotse_report::Check { findings: vec![cause], waiting: 21, ..check() });
    for kind in [Kind::Report, Kind::Proof] {
        let said = plain(&with(&record, kind));
        for part in ["Public Key", "Private Key", "21 more results wait"] {
            assert!(said.contains(part), "{kind:?} {part}: {said}");
        }
        assert_eq!(said.matches("Refused").count(), 1, "{kind:?}");
    }
}

#[test]
fn the_summary_counts_as_the_window_does() {
    let document = with(&record(Mode::Connected), Kind::Report);
    let summary = words_of(section(&document, "Summary"));
    for line in [
        "Steps done: 1 of 8",
        "With a problem: 1 (Give rights)",
        "Skipped: 1 (Set the level)",
        "To fix: 1, Not checked: 1, Check yourself: 2, Correct: 1",
    ] {
        assert!(summary.contains(line), "{line:?} is not in\n{summary}");
    }
}

#[test]
fn ticks_of_one_sitting_name_the_person_once() {
    let document = with(&record(Mode::Connected), Kind::Report);
    let rights = words_of(section(&document, "Give rights"));
    assert!(rights.contains("Ticked: 21 November 2026, 10:15 to 10:35, Ada Muster"), "{rights}");
    assert_eq!(rights.matches("Ada Muster").count(), 1, "{rights}");
    let form = words_of(section(&document, "Fill in the form"));
    assert!(!form.contains("Ticked:"), "{form}");
    assert_eq!((form.matches("Ada Muster").count(), form.matches("Ben Beispiel").count()), (2, 1), "{form}");

    let mut pause = record(Mode::Connected);
    pause.ticked.get_mut("rights").unwrap().insert("click-save".to_owned(), done("13:00:00", "Ada Muster"));
    let rights = words_of(section(&with(&pause, Kind::Report), "Give rights")).matches("Ada Muster").count();
    assert_eq!(rights, 3, "a long pause makes it two sittings");
}

#[test]
fn skipped_steps_have_no_boxes_and_only_the_taken_route_is_shown() {
    let document = with(&record(Mode::Connected), Kind::Report);
    let level = section(&document, "Set the level");
    assert!(tasks(level).is_empty(), "{}", words_of(level));
    assert!(words_of(level).contains("Skipped: 21 November 2026, 11:00, Ben Beispiel"));
    let rights = words_of(section(&document, "Give rights"));
    assert!(rights.contains("Route 1") && !rights.contains("Route 2"), "{rights}");
    let nothing = with(&fresh(Mode::Connected), Kind::Report);
    assert!(words_of(section(&nothing, "Give rights")).contains("Route 2"));
}

#[test]
fn a_problem_says_who_marked_it_and_when() {
    let mut record = record(Mode::Connected);
    let rights = words_of(section(&with(&record, Kind::Report), "Give rights"));
    assert!(rights.contains("Problem marked: 21 November 2026, 10:40, Ben Beispiel"), "{rights}");
    record.problems.insert("rights".to_owned(), done("10:40:00", ""));
    let document = with(&record, Kind::Report);
    let rights = words_of(section(&document, "Give rights"));
    assert!(rights.contains("Problem marked: 21 November 2026, 10:40"), "{rights}");
    assert!(!rights.contains("10:40,") && !rights.contains("Ben Beispiel"), "nobody is made up: {rights}");
    // A step can have a problem and be skipped.
    record.problems.insert("level".to_owned(), done("11:05:00", "Ada Muster"));
    let level = words_of(section(&with(&record, Kind::Report), "Set the level"));
    assert!(
        level.contains("[problem]") && level.contains("Problem marked: 21 November 2026, 11:05"),
        "{level}"
    );
    assert!(level.contains("Skipped: 21 November 2026, 11:00"), "{level}");
    let quiet = words_of(section(&document, "Set the level"));
    assert!(!quiet.contains("Problem marked"), "{quiet}");
}

#[test]
fn a_step_is_done_when_everything_is_ticked_that_must_be() {
    let mut record = fresh(Mode::Connected);
    let all =
        ["click-plus", "click-save", "capture-public-key", "capture-private-key", "save-save-and-close"];
    let ticked: BTreeMap<_, _> =
        all.iter().map(|id| ((*id).to_owned(), done("10:00:00", "Ada Muster"))).collect();
    record.ticked.insert("keys".to_owned(), ticked);
    assert!(words_of(section(&with(&record, Kind::Report), "Make keys")).contains("[done]"));
    record.ticked.get_mut("keys").unwrap().remove("capture-private-key");
    assert!(words_of(section(&with(&record, Kind::Report), "Make keys")).contains("[in progress]"));
    record.problems.insert("keys".to_owned(), done("10:30:00", "Ada Muster"));
    assert!(words_of(section(&with(&record, Kind::Report), "Make keys")).contains("[problem]"));
}

#[test]
fn notes_of_steps_that_are_gone_are_kept() {
    let document = with(&record(Mode::Connected), Kind::Report);
    let left = words_of(section(&document, "Notes on steps that are no longer here"));
    assert!(left.contains("Not for you") && left.contains("Doch nicht. (21 November 2026, 09:07)"), "{left}");
    assert!(
        words_of(section(&document, "Have a look")).contains("Rückruf am Montag. (21 November 2026, 09:06")
    );
}

#[test]
fn only_length_and_ending_of_a_secret_are_shown() {
    let mut record = record(Mode::Connected);
    // Even if a record contains the value by mistake.
    let careless = stored(Some("never-on-paper"), 25, "q7", Some("2027-11-21"));
    record.stored.insert("private-key".to_owned(), careless);
    record.stored.insert("mailed".to_owned(), stored(None, 6, "", None));
    record.stored.insert("gone".to_owned(), stored(None, 9, "", None));
    for kind in KINDS {
        assert!(!has(&with(&record, kind), "never-on-paper"), "{kind:?}");
    }
    let document = with(&record, Kind::Report);
    let kept = words_of(section(&document, "What is saved in Lotse"));
    for line in [
        "psa.example.com",
        "saved, 25 characters, ends in …q7",
        "21 November 2027",
        "saved, 6 characters",
        "gone",
    ] {
        assert!(kept.contains(line), "{line:?} is not in\n{kept}");
    }
    assert!(!has(&with(&crate::records::record(Mode::Checklist), Kind::Report), "What is saved in Lotse"));
}

#[test]
fn the_report_names_the_second_person() {
    let mut record = fresh(Mode::Connected);
    assert!(!has(&with(&record, Kind::Report), "Second person"));
    record.second.wanted = true;
    assert!(has(&with(&record, Kind::Report), "That has not happened yet."));
    let document = with(&crate::records::record(Mode::Connected), Kind::Report);
    let second = words_of(section(&document, "Second person"));
    assert!(second.contains("Confirmed by Cleo Probe, 21 November 2026, 16:00"), "{second}");
    assert!(second.contains("Alles gesehen.") && second.contains("This confirmation is no longer valid"));
}

#[test]
fn findings_say_why_and_what_to_do_and_who_has_looked() {
    let document = with(&record(Mode::Connected), Kind::Report);
    let found = words_of(section(&document, "What the check found"));
    for line in [
        "Service Tickets: Add Level [To fix]",
        "Die Rolle hat hier keine Rechte.",
        "What to do: Stellen Sie die Spalte auf All.",
        "Checked and confirmed by a person: 21 November 2026, 15:00, Ben Beispiel",
        "Not confirmed yet.",
        "Correct (1)",
        "Proof: call 3",
        "3\nGET https://api.example.com/v4_6/apis/system/mySecurity?page=1\n21 November 2026, 14:02:07 (UTC+01:00)\n200",
    ] {
        assert!(found.contains(line), "{line:?} is not in\n{found}");
    }
}

#[test]
fn a_proof_has_its_call_to_the_second() {
    let document = with(&record(Mode::Connected), Kind::Proof);
    let findings: Vec<&Block> =
        document.blocks.iter().filter(|it| matches!(it, Block::Together { .. })).collect();
    let sources_and_heads = 2;
    assert_eq!(findings.len(), check().findings.len() + sources_and_heads, "each finding is kept together");
    let first = words_of(std::slice::from_ref(findings[0]));
    for line in [
        "Call 3: GET https://api.example.com/v4_6/apis/system/mySecurity?page=1",
        "Time: 21 November 2026, 14:02:07 (UTC+01:00)",
        "Status: 200",
        "Duration: 184 ms",
        "r-4711",
        "addLevel\nNone\nAll",
    ] {
        assert!(first.contains(line), "{line:?} is not in\n{first}");
    }
    assert!(has(&document, "Status: no answer"), "a call without an answer is told as one");
    let order: Vec<FindingState> = check().findings.iter().map(|finding| finding.state).collect();
    assert!(order.is_sorted(), "worst first");
}

#[test]
fn without_a_check_the_proof_says_what_to_do() {
    assert!(has(&with(&fresh(Mode::Connected), Kind::Proof), "start the check there"));
    assert!(has(&with(&fresh(Mode::Checklist), Kind::Proof), "A checklist is not checked"));
    for mode in [Mode::Connected, Mode::Checklist] {
        assert!(!has(&with(&fresh(mode), Kind::Proof), "Correct ("));
    }
}

#[test]
fn every_paper_of_a_run_ends_with_what_it_can_be_compared_with() {
    for kind in KINDS {
        let document = with(&record(Mode::Connected), kind);
        let text = plain(&document);
        assert!(text.ends_with("5f0c/12/0123456789abcdef"), "{kind:?}: {text}");
        assert!(
            text.contains("Guide everything, revision 7, not from Lotse")
                && text.contains("with revision 6.")
        );
        assert!(text.contains("Set up everything (English; read on 20 November 2026)"), "{kind:?}");
        assert_eq!(document.footer, "Guide everything, revision 7, not from Lotse");
        assert_eq!(
            document.header,
            "Bäckerei Müller & Söhne · Cisco Umbrella → ConnectWise PSA · 21 November 2026"
        );
    }
}
