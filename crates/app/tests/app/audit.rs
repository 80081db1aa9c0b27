//! The journal is compared with what was printed of it.

use serde_json::{Value, json};

use crate::common::{Lotse, text};

fn audit(lotse: &Lotse, heads: &str) -> Value {
    lotse.ok("audit_journal", json!({ "heads": heads }))
}

fn head(lotse: &Lotse) -> String {
    text(&audit(lotse, "")["heads"][0])
}

#[test]
fn a_printed_head_still_matches_after_later_events() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    let printed = head(&lotse);
    lotse.do_step(&run, "look");
    let found = audit(&lotse, &printed);
    assert_eq!(found["broken"], Value::Null);
    assert_eq!(found["compared"], json!([{ "text": printed, "state": "fits", "from": null, "by": [] }]));
    assert_ne!(head(&lotse), printed);
}

#[test]
fn a_head_of_another_device_a_future_one_and_nonsense_are_told_apart() {
    let (lotse, other) = (Lotse::new(), Lotse::new());
    lotse.everything();
    other.everything();
    let own = head(&lotse);
    let mut parts = own.split('/');
    let (device, sequence, hash) =
        (parts.next().unwrap(), parts.next().unwrap().parse::<u64>().unwrap(), parts.next().unwrap());
    let ahead = format!("{device}/{}/{hash}", sequence + 5);
    let rewritten = format!("{device}/{sequence}/{}", "0".repeat(64));
    let text = [ahead.as_str(), "nonsense/", &rewritten, &head(&other)].join("\n");
    let found = audit(&lotse, &text);
    let states: Vec<_> = found["compared"].as_array().unwrap().iter().map(|it| it["state"].clone()).collect();
    assert_eq!(states, ["behind", "unreadable", "differs", "unknown"]);
    assert_eq!(found["compared"][0]["from"], json!(sequence + 1));
}

#[test]
fn an_event_edited_in_the_file_is_named() {
    let mut lotse = Lotse::new();
    let run = lotse.everything();
    lotse.do_step(&run, "look");
    lotse.close();
    let file = rusqlite::Connection::open(lotse.folder().join("lotse.db")).unwrap();
    file.execute_batch(
        "DROP TRIGGER event_is_never_changed; UPDATE event SET at = at + 1 WHERE sequence = 2",
    )
    .unwrap();
    drop(file);
    lotse.reopen();
    assert_eq!(audit(&lotse, "")["broken"]["sequence"], json!(2));
}
