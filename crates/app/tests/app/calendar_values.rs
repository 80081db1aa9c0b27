//! An organisation's keys that expire: in the calendar, on Home and in the calendar file, like those of runs.

use lotse_journal::Fact;
use serde_json::{Value, json};

use crate::calendar::{ENDING, KEY, UTC, calendar, days, entries, foreign, noted, save};
use crate::common::{Lotse, Scripted, text};

#[test]
fn values_of_an_organisation_that_end_are_there_too() {
    let mut lotse = Lotse::new();
    let organisation = lotse.organisation("Example");
    for (value, expires) in [("autotask-inspector-secret", "2026-12-01"), ("of-a-newer-lotse", "2026-12-02")]
    {
        let (organisation, value) = (organisation.parse().unwrap(), value.to_owned());
        foreign(&mut lotse, Fact::ValueStored { organisation, value, stored: noted(expires) });
    }
    let page = calendar(&lotse);
    let [inspector, newer] = entries(&page)[..] else { panic!("{page}") };
    assert_eq!((&inspector["run"], &inspector["title"]), (&Value::Null, &json!("")));
    assert_eq!(inspector["from"]["id"], "autotask");
    assert!(!text(&inspector["name"]).contains("autotask-inspector"), "in words: {inspector}");
    assert_eq!((&newer["name"], &newer["from"]["name"]), (&json!("of-a-newer-lotse"), &json!("")));
}

fn stored_value(organisation: &str, value: &str, expires: &str) -> Value {
    let secret = format!("{KEY}-{ENDING}");
    json!({ "key": { "owner": { "organisation": organisation }, "id": value }, "value": secret, "expires": expires })
}

#[test]
fn secrets_of_an_organisation_warn_like_any_other_and_are_in_the_file() {
    let mut lotse = Lotse::new();
    lotse.travels(UTC, "2026-11-21T09:00:00Z");
    let organisation = lotse.organisation("Example");
    lotse.ok("store_key", stored_value(&organisation, "sophos-client-secret", "2026-11-24"));
    lotse.ok("store_key", stored_value(&organisation, "umbrella-secret", "2027-11-21"));
    let page = calendar(&lotse);
    let [sophos, umbrella] = entries(&page)[..] else { panic!("{page}") };
    assert_eq!((&sophos["credential"], &sophos["level"]), (&json!("sophos-client-secret"), &json!("urgent")));
    assert_eq!((&umbrella["from"]["id"], &umbrella["level"]), (&json!("umbrella"), &json!("later")));
    let home = lotse.ok("home", json!({}));
    assert_eq!(home["expiring"], json!([sophos]), "Home warns of what is near");

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("keys.ics");
    save(&lotse, &Scripted::saving_to(&path)).unwrap();
    let file = std::fs::read_to_string(&path).unwrap();
    assert!(file.contains("DTSTART;VALUE=DATE:20261124\r\n"), "{file}");
    assert!(file.contains("DTSTART;VALUE=DATE:20271121\r\n"), "{file}");
    let unfolded = file.replace("\r\n ", "");
    assert!(unfolded.contains(&format!("UID:{organisation}.umbrella-secret@lotse\r\n")), "{unfolded}");
    assert!(!unfolded.contains(KEY) && !unfolded.contains(ENDING), "not even an ending: {unfolded}");

    let moved = json!({ "key": { "owner": { "organisation": organisation }, "id": "umbrella-secret" }, "expires": "2026-12-05" });
    lotse.ok("set_expiry", moved);
    assert_eq!(days(&lotse), ["2026-11-24", "2026-12-05"]);
    assert_eq!(lotse.ok("home", json!({}))["expiring"].as_array().unwrap().len(), 2);
    let gone = json!({ "key": { "owner": { "organisation": organisation }, "id": "sophos-client-secret" } });
    lotse.ok("delete_key", gone);
    assert_eq!(days(&lotse), ["2026-12-05"]);
}

#[test]
fn secrets_of_an_organisation_without_a_day_are_counted_where_they_could_have_one() {
    let mut lotse = Lotse::new();
    let organisation = lotse.organisation("Example");
    let undated = |lotse: &Lotse| calendar(lotse)["undated"].clone();
    for (value, expected) in [
        ("autotask-inspector-username", 0),
        ("autotask-inspector-code", 0),
        ("autotask-inspector-secret", 1),
        ("sophos-client-id", 1),
        ("sophos-client-secret", 2),
        ("umbrella-key", 2),
        ("umbrella-secret", 3),
    ] {
        lotse.ok("store_key", stored_value(&organisation, value, ""));
        assert_eq!(undated(&lotse), expected, "{value}");
    }
    let dated = json!({ "key": { "owner": { "organisation": organisation }, "id": "umbrella-secret" }, "expires": "2027-11-21" });
    lotse.ok("set_expiry", dated);
    assert_eq!(undated(&lotse), 2);
    let nonsense = noted("2026-13-45");
    let (id, value) = (organisation.parse().unwrap(), "umbrella-secret".to_owned());
    foreign(&mut lotse, Fact::ValueStored { organisation: id, value, stored: nonsense });
    assert_eq!(undated(&lotse), 3, "what is no day is none");

    let run = lotse.start_in(
        "practice",
        "",
        "umbrella-connectwise",
        &json!({ "product": "umbrella", "integrated": "no", "console": "msp" }),
    );
    let practice = text(&lotse.run(&run)["view"]["organisation"]);
    lotse.ok("store_key", stored_value(&practice, "umbrella-secret", ""));
    lotse.ok("store_key", stored_value(&practice, "sophos-client-secret", "2026-11-22"));
    assert_eq!((undated(&lotse), entries(&calendar(&lotse)).len()), (json!(3), 0), "practice stays out");
    assert_eq!(lotse.ok("home", json!({}))["expiring"], json!([]));
    lotse.ok("remove_organisation", json!({ "organisation": organisation }));
    assert_eq!(undated(&lotse), 0, "what is out of view too");
}
