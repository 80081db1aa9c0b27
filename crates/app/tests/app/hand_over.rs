//! From one computer to another: everything arrives, nothing arrives in part, and no key travels.

use std::path::{Path, PathBuf};

use lotse_app::wire::{CoreEvent, Fault, OfferedFile};
use serde_json::{Value, json};

use crate::common::{Lotse, Scripted, bytes_of, check, preferences, steps, text};

const CANARY: &str = "practice-canary-Hand0ver-77";

fn saved(lotse: &Lotse, folder: &Path, request: Value) -> PathBuf {
    let path = folder.join("run.lotse");
    let desktop = Scripted::saving_to(&path);
    lotse.core().call(&desktop, "hand_over", request).unwrap();
    path
}

pub(crate) fn of_run(lotse: &Lotse, folder: &Path, run: &str) -> PathBuf {
    saved(lotse, folder, json!({ "run": run, "organisation": "" }))
}

pub(crate) fn read(lotse: &Lotse, file: &Path) -> Result<Value, Fault> {
    lotse.core().call(&Scripted::choosing(file), "read_hand_over", json!({}))
}

pub(crate) fn take(lotse: &Lotse, file: &Path) -> Value {
    let session = text(&read(lotse, file).unwrap()["session"]);
    lotse.ok("import_hand_over", json!({ "session": session }))
}

fn named(lotse: &Lotse, language: &str, person: &str) {
    let mut all = preferences(language);
    all["preferences"]["person"] = json!(person);
    lotse.ok("set_preferences", all);
}

#[test]
fn a_run_is_continued_on_another_computer_in_another_language() {
    let (first, second) = (Lotse::new(), Lotse::new());
    let folder = tempfile::tempdir().unwrap();
    named(&first, "de", "Muster Eins");
    named(&second, "nl", "Voorbeeld Twee");
    let run = first.everything();
    let all = steps(&first.run(&run));
    first.do_step(&run, &all[0]);
    first.ok("write_note", json!({ "run": run, "step": all[0], "text": "Rückruf 10 Uhr, 日本" }));
    let file = of_run(&first, folder.path(), &run);

    let preview = read(&second, &file).unwrap();
    assert_eq!(preview["organisation"], "Example");
    assert_eq!((&preview["known"], &preview["person"]), (&json!(false), &json!("Muster Eins")));
    assert_eq!(preview["runs"][0]["guideKnown"], json!(true));
    assert!(preview["newEvents"].as_u64().unwrap() > 3, "{preview}");
    let taken = second.ok("import_hand_over", json!({ "session": preview["session"] }));
    assert_eq!(taken["runs"], json!([run]));

    let (here, there) = (first.run(&run), second.run(&run));
    assert_eq!(there["progress"], here["progress"]);
    assert_eq!(there["answers"], here["answers"]);
    assert_ne!(there["guide"]["title"], Value::Null);
    assert_eq!(there["guide"]["reader"], "nl");
    // Both continue, and in the end both have the work of both.
    second.do_step(&run, &all[1]);
    first.ok("mark_problem", json!({ "run": run, "step": all[2], "on": true }));
    let back = of_run(&second, folder.path(), &run);
    let taken = take(&first, &back);
    assert!(taken["events"].as_u64().unwrap() > 0, "{taken}");
    let again = of_run(&first, folder.path(), &run);
    take(&second, &again);
    assert_eq!(first.run(&run)["progress"]["steps"], second.run(&run)["progress"]["steps"]);
    assert_eq!(first.run(&run)["progress"]["steps"][&all[2]]["state"], "problem");
}

#[test]
fn taking_a_file_in_twice_changes_nothing() {
    let (first, second) = (Lotse::new(), Lotse::new());
    let folder = tempfile::tempdir().unwrap();
    let run = first.everything();
    let file = of_run(&first, folder.path(), &run);
    take(&second, &file);
    let head = |lotse: &Lotse| text(&lotse.ok("audit_journal", json!({ "heads": "" }))["heads"][0]);
    let before = head(&second);
    let preview = read(&second, &file).unwrap();
    assert_eq!((&preview["newEvents"], &preview["known"]), (&json!(0), &json!(true)));
    let taken = second.ok("import_hand_over", json!({ "session": preview["session"] }));
    assert_eq!(taken["events"], json!(0));
    assert_eq!(head(&second), before, "nothing was written");
}

#[test]
fn a_file_is_taken_in_once_it_was_read_and_never_by_halves() {
    let (first, mut second) = (Lotse::new(), Lotse::new());
    let folder = tempfile::tempdir().unwrap();
    let run = first.everything();
    let file = of_run(&first, folder.path(), &run);
    second.refused("import_hand_over", json!({ "session": "nonsense" }), "hand-over-gone");
    let whole = std::fs::read(&file).unwrap();
    let torn = folder.path().join("torn.lotse");
    for (bytes, code) in [
        (&whole[..whole.len() / 2], "hand-over-cut"),
        (&b"[1, 2, 3]"[..], "hand-over-other-file"),
        (&b"%PDF-1.7"[..], "hand-over-other-file"),
    ] {
        std::fs::write(&torn, bytes).unwrap();
        let fault = read(&second, &torn).unwrap_err();
        assert_eq!(fault.code, code, "{fault:?}");
    }
    let mut changed = whole.clone();
    let at = changed.windows(7).position(|it| it == b"Example").unwrap();
    changed[at] = b'X';
    std::fs::write(&torn, &changed).unwrap();
    let fault = read(&second, &torn).unwrap_err();
    assert!(fault.code.starts_with("hand-over-"), "{fault:?}");
    assert_eq!(second.ok("home", json!({}))["organisations"], json!([]));
    // If the disk fails during the import, nothing of the file is imported, and it can be imported later.
    let session = text(&read(&second, &file).unwrap()["session"]);
    second.disk_fails(true);
    let refused =
        second.core().call(&lotse_app::NoDesktop, "import_hand_over", json!({ "session": session }));
    refused.unwrap_err();
    second.disk_fails(false);
    second.reopen();
    assert_eq!(second.ok("home", json!({}))["organisations"], json!([]));
    take(&second, &file);
    assert_eq!(second.run(&run)["progress"], first.run(&run)["progress"]);
}

#[test]
fn a_file_that_is_years_ahead_is_refused_before_it_is_shown() {
    let (first, second) = (Lotse::new(), Lotse::new());
    let folder = tempfile::tempdir().unwrap();
    first.minutes_pass(60 * 24 * 1_000);
    let run = first.everything();
    let file = of_run(&first, folder.path(), &run);
    let fault = read(&second, &file).unwrap_err();
    assert_eq!(fault.code, "hand-over-clock-ahead");
    assert!(fault.args["until"].parse::<u32>().unwrap() > 500, "{fault:?}");
    // This computer's clock was wrong and has been corrected.
    second.minutes_pass(60 * 24 * 1_000);
    take(&second, &file);
}

#[test]
fn a_head_that_a_file_brought_is_remembered_with_its_source() {
    let (first, mut second) = (Lotse::new(), Lotse::new());
    let folder = tempfile::tempdir().unwrap();
    let file = of_run(&first, folder.path(), &first.everything());
    take(&second, &file);
    let whole = second.ok("audit_journal", json!({ "heads": "" }));
    assert_eq!(whole["compared"], json!([]));
    let device = |head: &Value| text(head).split('/').next().unwrap().to_owned();
    let (own, other) = (device(&whole["heads"][0]), device(&whole["heads"][1]));
    second.close();
    rusqlite::Connection::open(second.folder().join("lotse.db"))
        .unwrap()
        .execute_batch(
            "DROP TRIGGER link_is_never_deleted; DROP TRIGGER revealed_is_never_deleted;
             DELETE FROM revealed WHERE sequence = (SELECT max(sequence) FROM link);
             DELETE FROM link WHERE sequence = (SELECT max(sequence) FROM link);",
        )
        .unwrap();
    second.reopen();
    let cut = second.ok("audit_journal", json!({ "heads": "" }));
    assert_eq!(cut["broken"], Value::Null);
    let kept = &cut["compared"][0];
    assert_eq!((&kept["state"], device(&kept["text"])), (&json!("behind"), other));
    assert_eq!(kept["by"].as_array().unwrap().len(), 1);
    assert!(own.starts_with(&text(&kept["by"][0])), "{own} {kept}");
}

#[test]
fn the_name_of_a_file_is_no_longer_than_systems_take() {
    let lotse = Lotse::new();
    let organisation = lotse.organisation(&"ü".repeat(200));
    let desktop = Scripted::default();
    let request = json!({ "run": "", "organisation": organisation });
    lotse.core().call(&desktop, "hand_over", request).unwrap();
    let asked = desktop.asked();
    let name = asked[0].rsplit_once('|').unwrap().0.split_once('|').unwrap().1.to_owned();
    assert!(name.len() < 200 && name.contains("2026-11-21"), "{name}");
}

#[test]
fn a_closed_dialog_is_no_fault() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    assert_eq!(lotse.ok("read_hand_over", json!({})), Value::Null);
    assert_eq!(lotse.ok("hand_over", json!({ "run": run, "organisation": "" })), json!({ "path": null }));
    lotse.refused("hand_over", json!({ "run": "nonsense", "organisation": "" }), "run-unknown");
}

#[test]
fn an_offered_file_is_read_once_and_only_if_it_is_a_hand_over_file() {
    let (first, mut second) = (Lotse::new(), Lotse::new());
    let folder = tempfile::tempdir().unwrap();
    let run = first.everything();
    let file = of_run(&first, folder.path(), &run);
    let (tell, told) = std::sync::mpsc::channel();
    second.reopen_telling(move |event| tell.send(event).unwrap());
    for other in ["run.txt", "lotse", "run.lotse.exe"] {
        assert!(!second.core().offer_file(&folder.path().join(other)), "{other}");
    }
    assert!(told.try_recv().is_err());
    assert_eq!(second.ok("read_offered_file", json!({})), Value::Null);

    assert!(second.core().offer_file(&file));
    assert_eq!(told.try_recv(), Ok(CoreEvent::FileOffered { file: OfferedFile::HandOver }));
    assert_eq!(second.ok("start", json!({}))["fileOffered"], "hand-over");
    let preview = second.ok("read_offered_file", json!({}));
    assert_eq!(preview["runs"][0]["id"], json!(run));
    assert_eq!(second.ok("home", json!({}))["organisations"], json!([]), "nothing is taken in");
    assert_eq!(second.ok("start", json!({}))["fileOffered"], Value::Null);
    assert_eq!(second.ok("read_offered_file", json!({})), Value::Null);
    second.ok("import_hand_over", json!({ "session": preview["session"] }));
    assert!(second.core().offer_file(&folder.path().join("GONE.LOTSE")));
    second.refused("read_offered_file", json!({}), "hand-over-not-read");
    assert_eq!(
        second.ok("start", json!({}))["fileOffered"],
        Value::Null,
        "a file that can't be read is offered once"
    );
}

#[test]
fn no_key_travels_and_a_key_kept_elsewhere_is_not_used_here() {
    let (first, second) = (Lotse::new(), Lotse::new());
    let folder = tempfile::tempdir().unwrap();
    let organisation = first.organisation("Example");
    let answers = json!({ "product": "umbrella", "integrated": "no", "console": "msp" });
    let run = first.start_in("connected", &organisation, "umbrella-connectwise", &answers);
    let store = json!({ "key": { "owner": { "run": run }, "id": "private-key" }, "value": CANARY, "expires": "2027-02-28" });
    first.ok("store_key", store);
    let other = json!({ "key": { "owner": { "organisation": organisation }, "id": "umbrella-secret" }, "value": CANARY, "expires": "" });
    first.ok("store_key", other);
    let file = saved(&first, folder.path(), json!({ "run": "", "organisation": organisation }));
    let bytes = bytes_of(folder.path());
    assert!(!bytes.windows(CANARY.len()).any(|it| it == CANARY.as_bytes()), "the secret is in the file");
    assert!(file.exists());

    take(&second, &file);
    let page = second.ok("credentials_page", json!({ "run": run }));
    let credentials = page["credentials"].as_array().unwrap();
    let stored = &credentials.iter().find(|it| it["spoken"]["id"] == "private-key").unwrap()["stored"];
    assert_eq!((&stored["elsewhere"], &stored["expires"]), (&json!(true), &json!("2027-02-28")));
    let calendar = second.ok("calendar", json!({}));
    assert_eq!(calendar["entries"][0]["expires"], "2027-02-28");
    // No vendor is called with a missing key, and nothing becomes green.
    let needs = second.ok("check_page", json!({ "run": run }))["needs"].to_string();
    assert!(needs.contains("elsewhere") || needs.contains("credential"), "{needs}");
    second
        .core()
        .call(
            &lotse_app::NoDesktop,
            "copy_key",
            json!({ "key": { "owner": { "run": run }, "id": "private-key" } }),
        )
        .unwrap_err();
    // Entered again here, the key is kept here.
    let store = json!({ "key": { "owner": { "run": run }, "id": "private-key" }, "value": "practice-other-1", "expires": "" });
    let page = second.ok("store_key", store);
    let credentials = page["credentials"].as_array().unwrap();
    let stored = &credentials.iter().find(|it| it["spoken"]["id"] == "private-key").unwrap()["stored"];
    assert_eq!(stored["elsewhere"], json!(false));
}

#[test]
fn a_check_made_on_one_computer_is_reported_on_the_other() {
    let (first, second) = (Lotse::new(), Lotse::new());
    let folder = tempfile::tempdir().unwrap();
    named(&first, "en", "Example One");
    let answers = json!({ "product": "umbrella", "integrated": "no", "console": "msp" });
    let run = first.start_in("practice", "", "umbrella-connectwise", &answers);
    check(&first, &run);
    let file = of_run(&first, folder.path(), &run);
    named(&second, "de", "Muster Zwei");
    take(&second, &file);
    let report = json!({ "run": run, "kind": "proof", "format": "markdown", "bilingual": false });
    let paper = text(&second.ok("print", report)["text"]);
    assert!(paper.contains("Example One"), "{paper}");
    assert!(!paper.contains("GET "), "a proof is given where the check was made: {paper}");
    let view = second.run(&run)["view"].clone();
    assert_eq!((&view["standing"], &view["checked"]), (&Value::Null, &Value::Null));
    assert_eq!(view["checkedElsewhere"]["by"]["person"], "Example One");
    let page = second.ok("check_page", json!({ "run": run }));
    assert_eq!((&page["last"], page["elsewhere"].as_array().unwrap().len()), (&Value::Null, 1));
}

#[test]
fn only_the_file_that_was_read_last_is_remembered() {
    let (first, second) = (Lotse::new(), Lotse::new());
    let folder = tempfile::tempdir().unwrap();
    let file = of_run(&first, folder.path(), &first.everything());
    let [older, newer] = [(); 2].map(|()| read(&second, &file).unwrap()["session"].clone());
    second.refused("import_hand_over", json!({ "session": older }), "hand-over-gone");
    second.ok("import_hand_over", json!({ "session": newer }));
}
