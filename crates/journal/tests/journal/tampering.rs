//! Files that were changed, by accident or on purpose: recognised, distinguished, and never imported.

use lotse_journal::{Break, Fact, HandOver, HandOverError, Journal, Scope};
use proptest::prelude::*;

use crate::common::{added, at, note, organisation, run, started, ticked, with_run};
use crate::exchange::{changed, give, line, of_run, read, refused, resealed, unread};

/// A file with whole and veiled events of two devices.
fn example() -> (Vec<tempfile::TempDir>, Journal, String) {
    let (one, mut first) = with_run();
    let two = tempfile::tempdir().unwrap();
    let mut second = Journal::open(two.path()).unwrap();
    first.append_all(at(1), vec![added(2, "Other"), ticked("a", "one"), added(3, "Third")]).unwrap();
    give(&first, &mut second, Scope::Run(run(1)), 2);
    second.append_all(at(3), vec![added(4, "Fourth"), note("a", "ticket 4711")]).unwrap();
    let text = of_run(&second, run(1));
    (vec![one, two], second, text)
}

#[test]
fn something_else_is_not_accepted_as_a_hand_over_file() {
    for bytes in
        [&b"not json"[..], b"{}", b"[]", b"null", b"\xff\xfe", br#"{"lotse":"guide"}"#, b"PK\x03\x04"]
    {
        assert_eq!(unread(bytes), HandOverError::NotHandOver);
    }
}

#[test]
fn a_truncated_file_is_distinguished_from_a_damaged_one() {
    let (_folders, _, text) = example();
    for length in [5, 40, 200, text.len() / 2, text.len() - 3] {
        assert_eq!(unread(&text[..length]), HandOverError::Cut, "{length}");
    }
    assert_eq!(unread(text.replacen("4711", "4712", 1)), HandOverError::Damaged);
    assert_eq!(unread(text.replace('\n', "\r\n")), HandOverError::Damaged);
    let pretty: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(unread(serde_json::to_string_pretty(&pretty).unwrap()), HandOverError::Damaged);
    read(text.trim_end());
}

#[test]
fn a_newer_format_and_a_newer_event_are_reported_as_such() {
    let (_folders, _, text) = example();
    let newer = text.replacen("\"format\":1,", "\"format\":12,", 1);
    let error = unread(newer);
    assert_eq!(error, HandOverError::NewerFormat { found: 12, supported: 2 });
    assert_eq!(error.args()["found"], "12");
    let (folder, _) = crate::common::closed(0);
    crate::chain::write_as_newer(
        folder.path(),
        &format!(r#"{{"kind":"action-ticked","run":"{}","step":"a","action":"b"}}"#, run(1)),
    );
    let journal = Journal::open(folder.path()).unwrap();
    let text = of_run(&journal, run(1)).replace("action-ticked", "action-sensed");
    // The hash that a newer Lotse would have computed for this body.
    let line = line(&text, 3);
    let right = crate::chain::sealed_line(&line, journal.device(), 3, &hash_before(&text, 2));
    let newer = unread(changed(&text, &line, &right));
    let HandOverError::NewerEvent { sequence, kind, .. } = &newer else { panic!("{newer}") };
    assert_eq!((*sequence, kind.as_str()), (3, "action-sensed"));
}

/// The hash of the `number`th event of a file.
fn hash_before(text: &str, number: usize) -> String {
    let event: serde_json::Value = serde_json::from_str(&line(text, number)).unwrap();
    event["hash"].as_str().unwrap().to_owned()
}

#[test]
fn a_file_with_another_structure_is_refused() {
    let (_folders, _, text) = example();
    for (from, to) in [
        ("\"made\":", "\"more\":1,\"made\":"),
        ("{\"device\":", "{\"more\":1,\"device\":"),
        ("{\"id\":", "{\"more\":1,\"id\":"),
        ("\"version\":\"0.1.0\",", ""),
        ("\"scope\":{\"run\":", "\"scope\":{\"guide\":"),
        ("\"at\":", "\"at\":9999999999999999"),
        ("\"digest\":\"", "\"digest\":\"A"),
        ("\"format\":1,", "\"format\":0,"),
        ("\"lotse\":\"hand-over\",", "\"lotse\":\"hand-over\",\"format\":1,"),
    ] {
        let error = unread(changed(&text, from, to));
        assert!(matches!(error, HandOverError::Malformed { .. }), "{from} -> {to}: {error}");
    }
    let other = format!("{{\"run\":\"{}\"}}", run(9));
    let error = unread(changed(&text, &format!("{{\"run\":\"{}\"}}", run(1)), &other));
    assert!(matches!(error, HandOverError::Malformed { .. }), "{error}");
    let empty = "\"chains\":[\n";
    let error =
        unread(changed(&text, empty, &format!("{empty}{{\"device\":\"{}\",\"events\":[]}},", run(9))));
    assert!(matches!(error, HandOverError::Malformed { .. }), "{error}");
}

#[test]
fn the_first_event_that_does_not_follow_is_named() {
    let (_folders, second, text) = example();
    let file = read(&text);
    let tampered = |sequence, device, what| HandOverError::Tampered { device, sequence, what };
    let other = file.heads()[1].device;
    assert_eq!(file.heads()[0].device, second.device());
    // Another text in an event.
    assert_eq!(
        unread(changed(&text, "ticket 4711", "ticket 4712")),
        tampered(3, second.device(), Break::Changed)
    );
    // Another veiled event: the next one no longer follows from it.
    let veiled = line(&text, 2);
    assert!(veiled.contains("digest"));
    let event: serde_json::Value = serde_json::from_str(&veiled).unwrap();
    let later = veiled.replace(&event["at"].to_string(), &(event["at"].as_i64().unwrap() + 1).to_string());
    assert_eq!(unread(changed(&text, &veiled, &later)), tampered(3, second.device(), Break::Changed));
    // One event left out, two exchanged.
    let (fourth, fifth) = (line(&text, 4), line(&text, 5));
    assert_eq!(unread(changed(&text, &format!("{fourth},\n"), "")), tampered(1, other, Break::Changed));
    let exchanged = text.replace(&format!("{fourth},\n{fifth}"), &format!("{fifth},\n{fourth}"));
    assert_eq!(unread(resealed(&exchanged)), tampered(1, other, Break::Changed));
    // A duplicate chain, a duplicate event.
    let (_, chains) = text.split_once("\"chains\":[\n").unwrap();
    let (chain, _) = chains.split_once("\n]}").unwrap();
    let twice = changed(&text, "\"chains\":[\n", &format!("\"chains\":[\n{chain}\n]}},\n"));
    assert_eq!(unread(twice), tampered(1, second.device(), Break::Twice));
}

#[test]
fn an_opaque_event_after_the_second_form_began_is_refused() {
    let (_folders, second, text) = example();
    let whole = line(&text, 3);
    let event: serde_json::Value = serde_json::from_str(&whole).unwrap();
    let opaque = format!("{{\"at\":{},\"hash\":{}}}", event["at"], event["hash"]);
    assert_eq!(
        unread(changed(&text, &whole, &opaque)),
        HandOverError::Tampered { device: second.device(), sequence: 3, what: Break::OlderForm }
    );
}

#[test]
fn a_rewritten_chain_is_valid_but_found_by_a_device_that_knows_the_old_one() {
    let (_one, mut first) = with_run();
    let two = tempfile::tempdir().unwrap();
    let mut second = Journal::open(two.path()).unwrap();
    first.append(at(1), ticked("a", "one")).unwrap();
    give(&first, &mut second, Scope::Run(run(1)), 2);
    // The first device's file with another last event and the right hash for it.
    let text = of_run(&first, run(1)).replace("\\\"one\\\"", "\\\"two\\\"");
    let last = line(&text, 3);
    let right = crate::chain::sealed_line(&last, first.device(), 3, &hash_before(&text, 2));
    let forged = changed(&text, &last, &right);
    read(&forged);
    let differs = HandOverError::Differs { device: first.device(), sequence: 3 };
    assert_eq!(refused(&mut second, &forged), differs);
    assert_eq!(refused(&mut first, &forged), HandOverError::OwnChainDiffers { sequence: 3 });
}

#[test]
fn an_event_that_takes_the_id_of_another_is_refused() {
    let (_one, first) = with_run();
    let two = tempfile::tempdir().unwrap();
    let mut second = Journal::open(two.path()).unwrap();
    second.append_all(at(1), vec![added(2, "Other"), started(run(2), organisation(2))]).unwrap();
    let text = of_run(&first, run(1));
    let id = |line: &str| serde_json::from_str::<serde_json::Value>(line).unwrap()["id"].to_string();
    let last = line(&text, 2);
    let stolen = last.replace(&id(&last), &id(&line(&of_run(&second, run(2)), 2)));
    let forged =
        changed(&text, &last, &crate::chain::sealed_line(&stolen, first.device(), 2, &hash_before(&text, 1)));
    let twice = HandOverError::Tampered { device: first.device(), sequence: 2, what: Break::Twice };
    assert_eq!(refused(&mut second, &forged), twice);
    // The same within one file.
    let stolen = last.replace(&id(&last), &id(&line(&text, 1)));
    let forged =
        changed(&text, &last, &crate::chain::sealed_line(&stolen, first.device(), 2, &hash_before(&text, 1)));
    assert_eq!(unread(forged), twice);
}

#[test]
fn a_file_can_not_contain_facts_outside_its_scope() {
    let (_folder, mut journal) = with_run();
    // A fact that would remove another organisation from view, which an honest file veils.
    journal
        .append_all(
            at(1),
            vec![added(2, "Other"), Fact::OrganisationRemoved { organisation: organisation(2) }],
        )
        .unwrap();
    let all = journal.hand_over(Scope::Organisation(organisation(2)), at(2), "0.1.0").unwrap();
    let text = of_run(&journal, run(1));
    let smuggled = changed(&text, &line(&text, 4), &line(&all, 4));
    let error = unread(smuggled);
    assert!(
        matches!(&error, HandOverError::Malformed { detail } if detail.contains("organisation-removed")),
        "{error}"
    );
}

fn meaning(file: &HandOver) -> impl PartialEq + std::fmt::Debug + use<> {
    (
        file.scope(),
        file.made(),
        file.by(),
        file.version().to_owned(),
        file.heads().to_vec(),
        file.state().clone(),
    )
}

#[test]
fn no_single_wrong_byte_goes_unnoticed() {
    let (_folders, _, text) = example();
    let whole = meaning(&read(&text));
    for (place, change) in (0..text.len()).zip([1_u8, 0x20, 0x80, 0xFF, 0x04].into_iter().cycle()) {
        let mut bytes = text.clone().into_bytes();
        bytes[place] ^= change;
        if let Ok(file) = HandOver::read(&bytes) {
            assert_eq!(meaning(&file), whole, "byte {place}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is changed in a file, with or without a new seal: it is answered, and equal hashes never have different facts.
    #[test]
    fn a_changed_file_with_the_same_heads_has_the_same_state(
        cuts in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), ".{0,3}"), 1..4),
        seal: bool,
    ) {
        let (_folder, mut journal) = with_run();
        journal.append_all(at(1), vec![added(2, "Other"), ticked("a", "one")]).unwrap();
        let text = of_run(&journal, run(1));
        let whole = read(&text);
        let mut bytes = text.into_bytes();
        for (from, length, put) in cuts {
            let from = from.index(bytes.len());
            let to = (from + length.index(8)).min(bytes.len());
            bytes.splice(from..to, put.into_bytes());
        }
        if seal && let Ok(text) = String::from_utf8(bytes.clone()) && text.contains(",\"seal\":\"") {
            bytes = resealed(&text).into_bytes();
        }
        if let Ok(file) = HandOver::read(&bytes) && file.heads() == whole.heads() {
            prop_assert_eq!(file.state(), whole.state());
        }
    }

    #[test]
    fn no_bytes_make_it_panic(bytes: Vec<u8>) {
        _ = HandOver::read(&bytes);
        _ = HandOver::read(&[br#"{"lotse":"hand-over","format":1,"#.as_slice(), &bytes].concat());
    }
}

#[test]
fn imports_are_recorded_as_events() {
    let (_folders, second, _) = example();
    let events = second.events(None).unwrap();
    let taken = events.iter().find_map(|event| match &event.fact {
        Fact::HandOverTaken { heads, latest, .. } => Some((heads.len(), *latest)),
        _ => None,
    });
    assert_eq!(taken, Some((1, at(1))));
}

/// A hand-over file from a journal with facts that no window would write.
fn forged(facts: Vec<Fact>, about: Scope) -> String {
    let folder = tempfile::tempdir().unwrap();
    let mut journal = Journal::open(folder.path()).unwrap();
    journal.append_all("1990-01-01T00:00:00Z".parse().unwrap(), facts).unwrap();
    journal.hand_over(about, at(1), "0.1.0").unwrap()
}

#[test]
fn a_run_can_not_be_moved_or_made_real_by_an_earlier_start() {
    let (_one, mut journal) = with_run();
    let moved = forged(vec![added(9, "Elsewhere"), started(run(1), organisation(9))], Scope::Run(run(1)));
    assert_eq!(refused(&mut journal, &moved).code(), "hand-over-malformed");
    let mut real = started(run(1), organisation(1));
    if let Fact::RunStarted { mode, .. } = &mut real {
        *mode = lotse_journal::Mode::Connected;
    }
    let real = forged(vec![added(1, "Nordlicht IT"), real], Scope::Run(run(1)));
    assert_eq!(refused(&mut journal, &real).code(), "hand-over-malformed");
}

#[test]
fn a_file_whose_clock_is_at_the_end_of_time_is_refused() {
    let taken = Fact::HandOverTaken { heads: Vec::new(), latest: jiff::Timestamp::MAX, revealed: [].into() };
    let text = forged(
        vec![added(1, "Nordlicht IT"), taken, started(run(1), organisation(1)), ticked("a", "b")],
        Scope::Run(run(1)),
    );
    assert_eq!(unread(text).code(), "hand-over-malformed");
}
