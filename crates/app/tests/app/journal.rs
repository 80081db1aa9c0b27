//! Problems of the journal reach the caller as codes.

use lotse_app::{COMMANDS, NoDesktop};
use serde_json::{Value, json};

use crate::common::{Lotse, preferences};

/// Commands that work without the journal, because they are about guides and folders only.
const WITHOUT: [&str; 17] = [
    "start",
    "search_index",
    "zoom_window",
    "guides",
    "questions",
    "open_link",
    "open_data_folder",
    "clear_clipboard",
    "choose_ca_file",
    "ca_file",
    "delete_webhooks",
    "hold_window",
    "close_window",
    "support_file",
    "save_support_file",
    "open_saved",
    "show_saved",
];

fn compared() -> Value {
    json!({ "organisation": null, "psa": "connectwise", "guides": null, "answers": {} })
}

/// Valid arguments for a command.
pub(crate) fn arguments(command: &str) -> Value {
    let run = "01930000-0000-7000-8000-000000000000";
    match command {
        "start"
        | "home"
        | "search_index"
        | "guides"
        | "open_data_folder"
        | "keychain"
        | "clear_clipboard"
        | "choose_ca_file"
        | "ca_file"
        | "read_guide_file"
        | "read_hand_over"
        | "read_offered_file"
        | "read_offered_guide"
        | "removed_organisations"
        | "delete_left_keys"
        | "dismiss_crash"
        | "support_file"
        | "save_support_file"
        | "open_saved"
        | "show_saved"
        | "close_window"
        | "calendar"
        | "save_calendar"
        | "checks_page"
        | "continue_checks"
        | "cancel_checks"
        | "clear_checks" => {
            json!({})
        }
        "hold_window" => json!({ "hold": false }),
        "queue_checks" => json!({ "runs": [run] }),
        "pause_checks" => json!({ "on": true }),
        "zoom_window" => json!({ "percent": 100 }),
        "set_preferences" => preferences("en"),
        "add_organisation" => json!({ "name": "Another" }),
        "rename_organisation" => json!({ "organisation": run, "name": "Other" }),
        "remove_organisation" | "restore_organisation" | "organisation_page" => {
            json!({ "organisation": run })
        }
        "questions" => json!({ "guide": "everything", "answers": {} }),
        "start_run" => {
            json!({ "organisation": run, "guide": "everything", "answers": { "scope": "none" }, "mode": "checklist" })
        }
        "run" | "finish_run" | "reopen_run" | "remove_run" | "restore_run" | "credentials_page"
        | "check_page" | "start_deeper_check" | "customers_page" | "compare_customers" | "save_customers"
        | "stop_check" | "practice_console" | "restart_practice" | "withdraw_second" | "take_revision"
        | "save_mismatches" => {
            json!({ "run": run })
        }
        "change_answers" => json!({ "run": run, "answers": {} }),
        "open_step" => json!({ "run": run, "step": "look" }),
        "tick" => json!({ "run": run, "step": "look", "actions": [], "ticked": true }),
        "write_note" => json!({ "run": run, "step": "look", "text": "x" }),
        "note_mismatch" => json!({ "run": run, "step": "look", "label": "", "seen": "x", "version": "" }),
        "open_console" => json!({ "run": run, "vendor": "connectwise" }),
        "match_customer" => json!({ "run": run, "customer": "x", "company": null, "on": true }),
        "skip_step" | "mark_problem" => json!({ "run": run, "step": "look", "on": true }),
        "print" | "save" | "open_paper" => {
            json!({ "run": run, "kind": "report", "format": "markdown", "bilingual": false })
        }
        "erasable" | "erase" => {
            json!({ "what": "note", "organisation": "", "run": run, "id": "look", "name": "" })
        }
        "save_guide" | "remove_guide" | "restore_guide" => json!({ "guide": "everything" }),
        "hand_over" => json!({ "run": run, "organisation": "" }),
        "add_guide" | "import_hand_over" => json!({ "session": "s" }),
        "want_second" => json!({ "run": run, "on": true }),
        "confirm_second" => json!({ "run": run, "name": "Muster", "note": "" }),
        "audit_journal" => json!({ "heads": "" }),
        "open_link" => json!({ "url": "https://docs.example.com/read" }),
        "store_key" => json!({ "key": { "owner": { "run": run }, "id": "c" }, "value": "v", "expires": "" }),
        "set_expiry" => json!({ "key": { "owner": { "run": run }, "id": "c" }, "expires": "" }),
        "delete_key" | "copy_key" => json!({ "key": { "owner": { "run": run }, "id": "c" } }),
        "store_proxy_password" => json!({ "value": "v" }),
        "start_check" => json!({ "run": run, "mail": "", "adminPublic": "", "adminPrivate": "" }),
        "confirm_findings" => json!({ "run": run, "findings": ["f"], "on": true }),
        "list_webhooks" => json!({ "organisation": run, "username": "u", "secret": "s", "code": "c" }),
        "delete_webhooks" => json!({ "session": "s", "webhooks": [] }),
        "compare_rights" => compared(),
        "print_comparison" | "save_comparison" | "open_comparison" => {
            json!({ "what": compared(), "format": "markdown" })
        }
        "set_control" => json!({ "run": run, "control": "role", "value": "1" }),
        "set_mistakes" => json!({ "run": run, "names": [] }),
        other => panic!("the new command `{other}` needs arguments here"),
    }
}

#[test]
fn a_start_waits_for_a_lotse_that_is_about_to_exit() {
    let mut lotse = Lotse::new();
    lotse.organisation("Example");
    let second = lotse.another();
    let start = std::thread::scope(|scope| {
        let start = scope.spawn(|| second.call(&NoDesktop, "start", Value::Null).unwrap());
        std::thread::sleep(std::time::Duration::from_millis(400));
        lotse.close();
        start.join().unwrap()
    });
    assert_eq!(start["fault"], Value::Null);
}

#[test]
fn a_second_lotse_refuses_every_command_until_the_first_is_closed() {
    let mut lotse = Lotse::new();
    lotse.organisation("Example");
    let second = lotse.another();
    let start = second.call(&NoDesktop, "start", Value::Null).unwrap();
    assert_eq!(start["fault"]["code"], "journal-already-open");
    assert_eq!(start["fault"]["retry"], true);
    assert_eq!(start["fault"]["args"]["folder"], lotse.folder().display().to_string());
    for command in COMMANDS.iter().filter(|it| !WITHOUT.contains(&it.name)) {
        let fault = second.call(&NoDesktop, command.name, arguments(command.name)).unwrap_err();
        assert_eq!((fault.code.as_str(), fault.retry), ("journal-already-open", true), "{}", command.name);
    }
    assert!(second.call(&NoDesktop, "guides", Value::Null).is_ok());

    lotse.close();
    let start = second.call(&NoDesktop, "start", Value::Null).unwrap();
    assert_eq!(start["fault"], Value::Null, "trying again helps");
    let home = second.call(&NoDesktop, "home", Value::Null).unwrap();
    assert_eq!(home["organisations"][0]["name"], "Example");
}

#[test]
fn a_damaged_journal_is_reported_and_left_alone() {
    let mut lotse = Lotse::new();
    lotse.organisation("Example");
    lotse.close();
    let mut damaged = Vec::new();
    for entry in std::fs::read_dir(lotse.folder()).unwrap() {
        let path = entry.unwrap().path();
        let is_database = std::fs::read(&path).is_ok_and(|bytes| bytes.starts_with(b"SQLite format 3"));
        if is_database {
            std::fs::write(&path, "this is no database, and long enough to be looked at ".repeat(100))
                .unwrap();
            damaged.push(path);
        }
    }
    assert_eq!(damaged.len(), 1, "{damaged:?}");
    let before = std::fs::read(&damaged[0]).unwrap();

    lotse.reopen();
    let start = lotse.ok("start", Value::Null);
    assert_eq!(start["fault"]["code"], "journal-corrupt");
    assert_eq!(start["fault"]["retry"], false);
    assert_eq!(start["fault"]["args"]["path"], damaged[0].display().to_string());
    for command in COMMANDS.iter().filter(|it| !WITHOUT.contains(&it.name)) {
        lotse.refused(command.name, arguments(command.name), "journal-corrupt");
    }
    assert_eq!(std::fs::read(&damaged[0]).unwrap(), before, "nothing was overwritten");
}

#[test]
fn a_folder_that_can_not_be_created_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "").unwrap();
    let core = lotse_app::App::new(&file.join("data"), jiff::Timestamp::now).unwrap();
    let start = core.call(&NoDesktop, "start", Value::Null).unwrap();
    assert_eq!(start["fault"]["code"], "journal-not-writable");
    let home = core.call(&NoDesktop, "home", Value::Null).unwrap_err();
    assert_eq!(home.code, "journal-not-writable");
}

#[cfg(unix)]
#[test]
fn a_data_folder_whose_name_is_not_unicode_works() {
    use std::os::unix::ffi::OsStrExt as _;
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join(std::ffi::OsStr::from_bytes(b"M\xfcller"));
    for organisations in 0..2 {
        let core = lotse_app::App::new(&data, jiff::Timestamp::now).unwrap();
        let home = core.call(&NoDesktop, "home", Value::Null).unwrap();
        assert_eq!(home["organisations"].as_array().unwrap().len(), organisations);
        core.call(&NoDesktop, "add_organisation", json!({ "name": format!("Example {organisations}") }))
            .unwrap();
    }
}

#[test]
fn a_journal_of_a_newer_lotse_is_reported() {
    let mut lotse = Lotse::new();
    lotse.close();
    let folder = lotse.folder().to_owned();
    let database = (std::fs::read_dir(folder).unwrap())
        .map(|entry| entry.unwrap().path())
        .find(|path| std::fs::read(path).is_ok_and(|bytes| bytes.starts_with(b"SQLite format 3")))
        .unwrap();
    // An SQLite file has the version of the tables at byte 60.
    let mut bytes = std::fs::read(&database).unwrap();
    bytes[60..64].copy_from_slice(&999_u32.to_be_bytes());
    std::fs::write(&database, bytes).unwrap();
    lotse.reopen();
    let start = lotse.ok("start", Value::Null);
    assert_eq!(start["fault"]["code"], "journal-newer-schema", "{}", start["fault"]);
    assert_eq!(start["fault"]["args"]["found"], "999");
}
