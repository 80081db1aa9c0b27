//! A key that another computer keeps: known here by its note, missing for everything that needs it, and never lost by what is
//! done here.

use lotse_vault::{Place, Secret, Store as _};
use serde_json::{Value, json};

use crate::common::{Lotse, Scripted, preferences, steps, text};

const KEY: &str = "practice-canary-4f7Qz9";
const INSPECTOR: &str = "practice-canary-inspector-8Lp2";

/// The preview, on one computer, of a file made by the other.
pub(crate) fn look(from: &Lotse, to: &Lotse, what: Value) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("run.lotse");
    from.core().call(&Scripted::saving_to(&path), "hand_over", what).unwrap();
    to.core().call(&Scripted::choosing(&path), "read_hand_over", json!({})).unwrap()
}

/// Imports the previewed file.
pub(crate) fn take(to: &Lotse, preview: &Value) -> Value {
    to.ok("import_hand_over", json!({ "session": preview["session"] }))
}

/// Hands a run over from one computer to the other.
fn bring(from: &Lotse, to: &Lotse, run: &str) {
    take(to, &look(from, to, json!({ "run": run, "organisation": "" })));
}

/// A run with a secret and a public value, and a secret of its organisation, handed over to a second computer.
pub(crate) fn handed_over() -> (Lotse, Lotse, String, String) {
    let (first, second) = (Lotse::new(), Lotse::new());
    let organisation = first.organisation("Example");
    let answers = json!({ "product": "umbrella", "integrated": "no", "console": "msp" });
    let run = first.start_in("connected", &organisation, "umbrella-connectwise", &answers);
    store(&first, &run, "private-key", KEY);
    store(&first, &run, "site", "eu.myconnectwise.net");
    let value = json!({ "key": { "owner": { "organisation": organisation }, "id": "umbrella-secret" }, "value": INSPECTOR, "expires": "" });
    first.ok("store_key", value);
    bring(&first, &second, &run);
    (first, second, run, organisation)
}

pub(crate) fn store(lotse: &Lotse, run: &str, credential: &str, value: &str) {
    let arguments = json!({ "key": { "owner": { "run": run }, "id": credential }, "value": value, "expires": "2027-02-28" });
    lotse.ok("store_key", arguments);
}

fn only(run: &str) -> Value {
    json!({ "key": { "owner": { "run": run }, "id": "private-key" } })
}

pub(crate) fn stored(lotse: &Lotse, run: &str, credential: &str) -> Value {
    lotse.run(run)["stored"][credential].clone()
}

pub(crate) fn in_keychain(lotse: &Lotse, run: &str) -> bool {
    lotse.store.read(&Place::of_run(run, "private-key")).unwrap().is_some()
}

/// The codes of what a check lacks.
fn needs(lotse: &Lotse, run: &str) -> Vec<String> {
    let page = lotse.ok("check_page", json!({ "run": run }));
    page["needs"].as_array().unwrap().iter().map(|need| text(&need["code"])).collect()
}

#[test]
fn a_handed_over_key_is_shown_as_kept_elsewhere() {
    let (first, second, run, organisation) = handed_over();
    let (there, here) = (stored(&first, &run, "private-key"), stored(&second, &run, "private-key"));
    assert_eq!((&there["elsewhere"], &here["elsewhere"]), (&json!(false), &json!(true)));
    assert_eq!(
        (&here["lost"], &here["ending"], &here["expires"]),
        (&json!(false), &json!("7Qz9"), &json!("2027-02-28"))
    );
    let site = stored(&second, &run, "site");
    assert_eq!((&site["elsewhere"], &site["value"]), (&json!(false), &json!("eu.myconnectwise.net")));
    let page = second.ok("organisation_page", json!({ "organisation": organisation }));
    let value =
        page["values"].as_array().unwrap().iter().find(|it| it["id"] == "umbrella-secret").unwrap().clone();
    // The hand-over of one run may leave out values of the organisation.
    assert!(value["stored"].is_null() || value["stored"]["elsewhere"] == true, "{value}");
    assert!(!in_keychain(&second, &run));
}

#[test]
fn a_key_kept_elsewhere_can_not_be_copied_and_a_check_reports_it_missing() {
    let (first, second, run, _) = handed_over();
    second.refused("copy_key", only(&run), "credential-elsewhere");
    assert!(second.board.content().is_none());
    second.ok("copy_key", json!({ "key": { "owner": { "run": run }, "id": "site" } }));
    assert!(needs(&second, &run).contains(&"elsewhere".to_owned()));
    assert!(!needs(&first, &run).contains(&"elsewhere".to_owned()));
}

#[test]
fn the_calendar_shows_a_handed_over_key_on_both_computers() {
    let (first, second, run, _) = handed_over();
    let days = |lotse: &Lotse| {
        let page = lotse.ok("calendar", json!({}));
        let entries = page["entries"].as_array().unwrap().iter();
        let of_key = entries.filter(|it| it["credential"] == "private-key" && it["run"] == json!(run));
        of_key.map(|it| text(&it["expires"])).collect::<Vec<_>>()
    };
    assert_eq!((days(&first), days(&second)), (vec!["2027-02-28".to_owned()], vec!["2027-02-28".to_owned()]));
}

#[test]
fn a_key_entered_again_here_is_kept_elsewhere_for_the_first_computer() {
    let (first, second, run, _) = handed_over();
    store(&second, &run, "private-key", "practice-canary-another");
    assert_eq!(stored(&second, &run, "private-key")["elsewhere"], false);
    assert!(in_keychain(&second, &run));
    bring(&second, &first, &run);
    assert_eq!(stored(&first, &run, "private-key")["elsewhere"], true);
    // The first computer's keychain has the old key, which is not used any more.
    first.refused("copy_key", only(&run), "credential-elsewhere");
    assert!(needs(&first, &run).contains(&"elsewhere".to_owned()));
    store(&first, &run, "private-key", "practice-canary-third");
    first.ok("copy_key", only(&run));
    assert!(first.board.content() == Some(Secret::new("practice-canary-third".to_owned())));
}

#[test]
fn deleting_a_key_kept_elsewhere_deletes_its_note_and_an_older_key_here() {
    let (first, second, run, _) = handed_over();
    second.ok("delete_key", only(&run));
    assert_eq!(stored(&second, &run, "private-key"), Value::Null);
    assert!(in_keychain(&first, &run), "the other computer keeps it");

    let (first, second, run, _) = handed_over();
    store(&second, &run, "private-key", "practice-canary-another");
    bring(&second, &first, &run);
    assert!(in_keychain(&first, &run), "the old one");
    first.ok("delete_key", only(&run));
    assert!(!in_keychain(&first, &run));
}

#[test]
fn deleting_a_key_kept_elsewhere_needs_no_keychain() {
    let (_, second, run, _) = handed_over();
    second.store.set(lotse_vault::Script::Missing);
    second.ok("delete_key", only(&run));
    assert_eq!(stored(&second, &run, "private-key"), Value::Null);
}

#[test]
fn removing_a_run_keeps_the_notes_of_keys_kept_elsewhere() {
    let (_, second, run, _) = handed_over();
    let before = stored(&second, &run, "private-key");
    second.ok("remove_run", json!({ "run": run }));
    second.ok("restore_run", json!({ "run": run }));
    assert_eq!(stored(&second, &run, "private-key"), before);
    store(&second, &run, "private-key", "practice-canary-another");
    second.ok("remove_run", json!({ "run": run }));
    assert!(!in_keychain(&second, &run));
    second.ok("restore_run", json!({ "run": run }));
    assert_eq!(stored(&second, &run, "private-key"), Value::Null, "the own one is deleted");
}

fn works_as(lotse: &Lotse, person: &str) {
    let mut all = preferences("en");
    all["preferences"]["person"] = json!(person);
    lotse.ok("set_preferences", all);
}

fn finish(lotse: &Lotse, run: &str) {
    for step in steps(&lotse.run(run)) {
        lotse.do_step(run, &step);
    }
    lotse.ok("finish_run", json!({ "run": run }));
}

fn confirm(run: &str, name: &str) -> Value {
    json!({ "run": run, "name": name, "note": "" })
}

#[test]
fn a_second_person_who_worked_on_the_run_elsewhere_does_not_count() {
    let (first, second) = (Lotse::new(), Lotse::new());
    works_as(&first, "Practice Person");
    works_as(&second, "Other Person");
    let run = first.everything();
    bring(&first, &second, &run);
    second.minutes_pass(5);
    second.do_step(&run, "look");
    first.minutes_pass(10);
    finish(&first, &run);
    let said = first.ok("confirm_second", confirm(&run, "Other Person"))["second"].clone();
    assert_eq!(said["state"], "confirmed", "nobody here knows what the other did");
    bring(&second, &first, &run);
    let said = first.run(&run)["second"].clone();
    assert_eq!(
        (&said["state"], &said["workers"]),
        (&json!("outdated"), &json!(["Other Person", "Practice Person"]))
    );
}

#[test]
fn the_second_computer_knows_who_did_the_work() {
    let (first, second) = (Lotse::new(), Lotse::new());
    works_as(&first, "Practice Person");
    let run = first.everything();
    finish(&first, &run);
    bring(&first, &second, &run);
    // Nobody is named on the second computer, and nothing was done there.
    second.refused("confirm_second", confirm(&run, "practice PERSON"), "second-same-person");
    let said = second.ok("confirm_second", confirm(&run, "Other Person"))["second"].clone();
    assert_eq!((&said["state"], &said["unnamed"]), (&json!("confirmed"), &json!(false)));

    // Work that came without a name can't be named here: it is reported as nameless.
    let nameless = Lotse::new();
    let run = nameless.start(&nameless.organisation("Nameless"), "everything", &json!({ "scope": "none" }));
    finish(&nameless, &run);
    bring(&nameless, &second, &run);
    let said = second.ok("confirm_second", confirm(&run, "Other Person"))["second"].clone();
    assert_eq!((&said["workers"], &said["unnamed"]), (&json!([]), &json!(true)));
}

#[test]
fn a_key_kept_here_is_not_sent_to_a_host_typed_elsewhere() {
    let (first, second, run, _) = handed_over();
    let sites = |lotse: &Lotse| needs(lotse, &run).iter().filter(|it| *it == "elsewhere").count();
    assert_eq!(sites(&first), 0);
    second.minutes_pass(5);
    store(&second, &run, "site", "attacker.invalid");
    bring(&second, &first, &run);
    assert!(in_keychain(&first, &run));
    assert_eq!(stored(&first, &run, "site")["value"], "attacker.invalid");
    assert_eq!(sites(&first), 1, "the key is here, the host is not from here");
    store(&first, &run, "site", "eu.myconnectwise.net");
    assert_eq!(sites(&first), 0);
}
