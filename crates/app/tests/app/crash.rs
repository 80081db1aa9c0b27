//! A crash: the next start reports it, and its note contains no data.

use std::path::Path;
use std::process::Command;

use lotse_app::{Log, note_crash};
use serde_json::{Value, json};

use crate::common::{Lotse, bytes_of, text};

/// The data folder, for the process that crashes.
const FOLDER: &str = "LOTSE_TEST_CRASH";
/// Which message the panic has: a fixed text of the source, or a formatted one.
const STATIC: &str = "LOTSE_TEST_CRASH_STATIC";

/// Starts a process that panics on one of its threads.
fn crash(folder: &Path, is_static: bool) {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args([
        "--exact",
        "crash::the_next_start_reports_a_crash_and_the_note_contains_no_data",
        "--nocapture",
    ]);
    child.env(FOLDER, folder).env(STATIC, is_static.to_string());
    let output = child.output().unwrap();
    assert_eq!(output.status.code(), Some(7), "{output:?}");
}

fn end(folder: &Path) -> ! {
    let folder = folder.to_owned();
    std::panic::set_hook(Box::new(move |panic| note_crash(&folder, &Log::default(), panic)));
    let ends = || match std::env::var(STATIC).as_deref() {
        Ok("true") => panic!("no such page"),
        _ => panic!("{} is not a number", "canary".to_owned()),
    };
    let thread = std::thread::Builder::new().name("vendors".to_owned());
    let _ = thread.spawn(ends).unwrap().join();
    std::process::exit(7)
}

#[test]
fn the_next_start_reports_a_crash_and_the_note_contains_no_data() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        end(folder.as_ref());
    }
    let lotse = Lotse::new();
    assert_eq!(lotse.ok("home", Value::Null)["crashed"], Value::Null);
    for is_static in [true, false] {
        crash(lotse.folder(), is_static);
        let at = text(&lotse.ok("home", Value::Null)["crashed"]);
        at.parse::<jiff::Timestamp>().unwrap();
        let notes = lotse.folder().join("log");
        let written = String::from_utf8(bytes_of(&notes)).unwrap();
        assert!(!written.contains("canary"), "{written}");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
            assert_eq!((mode(&notes), mode(&notes.join("crash.json"))), (0o700, 0o600));
        }
        let support: Value =
            serde_json::from_str(&text(&lotse.ok("support_file", Value::Null)["text"])).unwrap();
        let note = &support["lastCrash"];
        assert_eq!((&note["at"], &note["thread"]), (&json!(at), &json!("vendors")));
        assert!(text(&note["place"]).starts_with("crates/app/tests/app/crash.rs:"), "{note}");
        assert_eq!(note["message"], if is_static { json!("no such page") } else { Value::Null });
    }
    assert_eq!(lotse.ok("dismiss_crash", Value::Null)["crashed"], Value::Null);
    assert!(bytes_of(&lotse.folder().join("log")).is_empty());
    lotse.ok("dismiss_crash", Value::Null);
}

#[test]
fn a_truncated_crash_note_is_reported_too() {
    let lotse = Lotse::new();
    std::fs::create_dir(lotse.folder().join("log")).unwrap();
    std::fs::write(lotse.folder().join("log/crash.json"), "{\"format\": 1, \"ver").unwrap();
    assert!(lotse.ok("home", Value::Null)["crashed"].is_string());
    let support = text(&lotse.ok("support_file", Value::Null)["text"]);
    assert!(support.contains("\"lastCrash\": null"), "{support}");
}
