//! Erasing for good: an organisation with its keys, or a single text. No byte of it is left in the data folder.

use lotse_vault::{Place, Script, Store as _};
use serde_json::{Value, json};

use crate::common::{Lotse, bytes_of, steps, text};
use crate::elsewhere::{handed_over, in_keychain, look, store, take};
use crate::forged::bad;

const CANARY: &str = "canary-4711";

fn of(what: &str) -> Value {
    json!({ "what": what, "organisation": "", "run": "", "id": "", "name": "" })
}

fn organisation(id: &str, name: &str) -> Value {
    let mut request = of("organisation");
    (request["organisation"], request["name"]) = (json!(id), json!(name));
    request
}

fn of_run(what: &str, run: &str, id: &str) -> Value {
    let mut request = of(what);
    (request["run"], request["id"]) = (json!(run), json!(id));
    request
}

fn is_in(folder: &std::path::Path, canary: &str) -> bool {
    bytes_of(folder).windows(canary.len()).any(|window| window == canary.as_bytes())
}

fn left(lotse: &Lotse) -> Value {
    lotse.ok("home", json!({}))["left"].clone()
}

fn write_note(lotse: &Lotse, run: &str, note: &str) -> String {
    let step = steps(&lotse.run(run))[0].clone();
    lotse.ok("write_note", json!({ "run": run, "step": step, "text": note }));
    step
}

#[test]
fn an_organisation_is_erased_with_its_keys_backups_and_opened_papers() {
    let (mut first, _second, run, id) = handed_over();
    first.ok("rename_organisation", json!({ "organisation": id, "name": "Canary Nord" }));
    write_note(&first, &run, CANARY);
    let other = first.organisation("Stays");
    std::fs::write(first.folder().join("lotse-before-v2.db"), CANARY).unwrap();
    std::fs::create_dir(first.folder().join("print")).unwrap();
    std::fs::write(first.folder().join("print").join("paper.pdf"), CANARY).unwrap();

    let found = first.ok("erasable", organisation(&id, ""));
    assert_eq!((&found["runs"], &found["keys"]), (&json!(1), &json!(2)));
    assert_eq!(found["copies"], json!(["lotse-before-v2.db"]));
    first.refused("erase", organisation(&id, "Canary Nor"), "erase-name");
    assert!(in_keychain(&first, &run) && is_in(first.folder(), CANARY), "nothing happened yet");

    let erased = first.ok("erase", organisation(&id, " canary nord "));
    assert_eq!((&erased["entries"], &erased["unfinished"]), (&found["entries"], &Value::Null));
    assert_eq!(erased["keys"], json!({ "deleted": 2, "left": 0, "fault": null }));
    assert!(!in_keychain(&first, &run));
    assert!(first.store.read(&Place::of_organisation(&id, "umbrella-secret")).unwrap().is_none());
    for canary in [CANARY, "Canary Nord"] {
        assert!(!is_in(first.folder(), canary), "{canary}, while it is open");
    }
    first.close();
    for canary in [CANARY, "Canary Nord", &id, &run] {
        assert!(!is_in(first.folder(), canary), "{canary}, once it is closed");
    }
    first.reopen();
    let home = first.ok("home", json!({}));
    assert_eq!((home["organisations"].as_array().unwrap().len(), &home["left"]), (1, &json!([])));
    assert_eq!(home["organisations"][0]["id"], json!(other));
    first.refused("erase", organisation(&id, ""), "journal-unknown-organisation");
    let audit = first.ok("audit_journal", json!({ "heads": "" }));
    assert_eq!((&audit["broken"], &audit["erased"][0]["organisation"]), (&Value::Null, &json!(true)));
    assert_eq!(audit["erased"][0]["entries"], found["entries"]);
}

#[test]
fn a_key_that_can_not_be_deleted_stays_listed() {
    let (mut first, _second, run, id) = handed_over();
    first.store.set(Script::Locked);
    let erased = first.ok("erase", organisation(&id, "Example"));
    assert_eq!((&erased["keys"]["deleted"], &erased["keys"]["left"]), (&json!(0), &json!(2)));
    first.reopen();
    assert_eq!(left(&first).as_array().unwrap().len(), 2);
    assert_eq!(left(&first)[0]["organisation"], "", "nothing says whose they were");
    first.store.set(Script::Works);
    assert!(in_keychain(&first, &run));
    assert_eq!(first.ok("delete_left_keys", json!({}))["left"], json!([]));
    first.close();
    assert!(!in_keychain(&first, &run) && !is_in(first.folder(), &id));
}

#[test]
fn a_failed_erasure_keeps_the_keys() {
    let (first, _second, run, id) = handed_over();
    first.disk_fails(true);
    first.core().call(&lotse_app::NoDesktop, "erase", organisation(&id, "Example")).unwrap_err();
    first.disk_fails(false);
    assert!(in_keychain(&first, &run));
    assert_eq!(left(&first), json!([]));
    assert_eq!(first.ok("home", json!({}))["organisations"].as_array().unwrap().len(), 1);
}

#[test]
fn a_removed_organisation_can_be_erased_too() {
    let lotse = Lotse::new();
    let id = lotse.organisation("Canary Nord");
    lotse.ok("remove_organisation", json!({ "organisation": id }));
    let removed = lotse.ok("removed_organisations", json!({}));
    assert_eq!((&removed[0]["id"], &removed[0]["name"]), (&json!(id), &json!("Canary Nord")));
    lotse.ok("erase", organisation(&id, "Canary Nord"));
    assert_eq!(lotse.ok("removed_organisations", json!({})), json!([]));
    assert!(!is_in(lotse.folder(), "Canary Nord"));
}

#[test]
fn a_file_about_an_erased_organisation_restores_nothing() {
    let (first, second, run, id) = handed_over();
    write_note(&second, &run, CANARY);
    first.ok("erase", organisation(&id, "Example"));
    let preview = look(&second, &first, json!({ "run": run, "organisation": "" }));
    assert_eq!((&preview["organisation"], &preview["runs"]), (&json!("Example"), &json!([])));
    assert!(preview["forgotten"].is_string() && preview["erased"].as_u64().unwrap() > 3, "{preview}");
    let taken = take(&first, &preview);
    assert_eq!((&taken["organisation"], &taken["runs"]), (&json!(""), &json!([])));
    assert_eq!(first.ok("home", json!({}))["organisations"], json!([]));
    assert!(!is_in(first.folder(), CANARY));
}

#[test]
fn a_note_is_erased_by_itself_in_all_its_versions_and_the_report_says_so() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    let step = write_note(&lotse, &run, CANARY);
    // Removing it from the note leaves it in the journal.
    write_note(&lotse, &run, "");
    let noted = || lotse.run(&run)["progress"]["steps"][&step].clone();
    assert_eq!(
        (&noted()["note"], &noted()["noted"], &noted()["erased"]),
        (&json!(""), &json!(true), &Value::Null)
    );
    assert!(is_in(lotse.folder(), CANARY));
    assert_eq!(lotse.ok("erase", of_run("note", &run, &step))["entries"], 2);
    assert!(!is_in(lotse.folder(), CANARY));
    assert_eq!((&noted()["noted"], noted()["erased"].is_string()), (&json!(false), true));
    let report = json!({ "run": run, "kind": "report", "format": "markdown", "bilingual": false });
    let report = text(&lotse.ok("print", report)["text"]);
    assert!(report.contains("Erased for good") && report.contains("Note on the step"), "{report}");
    lotse.refused("erase", of_run("note", &run, &step), "journal-nothing-to-erase");
    write_note(&lotse, &run, "Ticket 4712");
    assert_eq!(noted()["noted"], json!(true));
}

#[test]
fn a_field_is_erased_by_itself() {
    let (first, _second, run, id) = handed_over();
    store(&first, &run, "site", "canary.myconnectwise.net");
    let erasable = |lotse: &Lotse, name: &str| {
        let page = lotse.ok("credentials_page", json!({ "run": run }));
        let all = page["credentials"].as_array().unwrap().clone();
        all.into_iter().find(|it| it["spoken"]["id"] == name).unwrap()["erasable"].clone()
    };
    assert_eq!((erasable(&first, "site"), erasable(&first, "private-key")), (json!(true), json!(false)));
    assert_eq!(first.ok("erase", of_run("credential", &run, "site"))["entries"], 2);
    assert!(!is_in(first.folder(), "canary.myconnectwise.net"));
    assert_eq!((erasable(&first, "site"), in_keychain(&first, &run)), (json!(false), true));

    let value = json!({ "key": { "owner": { "organisation": id }, "id": "umbrella-key" }, "value": CANARY, "expires": "" });
    first.ok("store_key", value);
    let mut request = of("value");
    (request["organisation"], request["id"]) = (json!(id), json!("umbrella-key"));
    assert_eq!(first.ok("erase", request)["entries"], 1);
    assert!(!is_in(first.folder(), CANARY));
    let page = first.ok("organisation_page", json!({ "organisation": id }));
    let found = page["values"].as_array().unwrap().iter().find(|it| it["id"] == "umbrella-key");
    assert_eq!(found.map(|it| (&it["stored"], &it["erasable"])), Some((&Value::Null, &json!(false))));
}

#[test]
fn a_finished_run_whose_check_was_erased_is_not_confirmed() {
    let lotse = Lotse::new();
    let run = bad(&lotse);
    for step in steps(&lotse.run(&run)) {
        lotse.do_step(&run, &step);
    }
    lotse.ok("finish_run", json!({ "run": run }));
    lotse.ok("erase", of_run("credential", &run, "company-id"));
    let view = lotse.run(&run)["view"].clone();
    assert_eq!((&view["checked"], &view["standing"]), (&Value::Null, &Value::Null));
}
