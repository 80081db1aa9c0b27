//! Keys that expire: days in the user's time zone, all organisations, and the calendar file.

use std::collections::BTreeMap;

use lotse_journal::{Fact, Journal, KeyNote, Mode, RunId};
use serde_json::{Value, json};

use crate::common::{Lotse, Scripted, preferences, text};

pub(crate) const KEY: &str = "practice-canary-4f7Qz9";
pub(crate) const ENDING: &str = "Zq7x";
pub(crate) const UTC: &str = "UTC0";
const KIRITIMATI: &str = "<+14>-14";
const LOS_ANGELES: &str = "PST8PDT,M3.2.0,M11.1.0";
const BERLIN: &str = "CET-1CEST,M3.5.0,M10.5.0/3";

/// A connected run of the sample guide.
pub(crate) fn connected(lotse: &Lotse, organisation: &str) -> String {
    let organisation = lotse.organisation(organisation);
    lotse.start_in("connected", &organisation, "everything", &json!({ "scope": "none" }))
}

/// Stores a credential that expires on that day.
pub(crate) fn keep(lotse: &Lotse, run: &str, credential: &str, expires: &str) {
    let value = format!("{KEY}-{credential}-{ENDING}");
    let arguments =
        json!({ "key": { "owner": { "run": run }, "id": credential }, "value": value, "expires": expires });
    lotse.ok("store_key", arguments);
}

pub(crate) fn calendar(lotse: &Lotse) -> Value {
    lotse.ok("calendar", json!({}))
}

pub(crate) fn entries(calendar: &Value) -> Vec<&Value> {
    calendar["entries"].as_array().unwrap().iter().collect()
}

pub(crate) fn days(lotse: &Lotse) -> Vec<String> {
    entries(&calendar(lotse)).iter().map(|entry| text(&entry["expires"])).collect()
}

#[test]
fn an_entry_says_what_ends_when_where_and_what_to_do() {
    let mut lotse = Lotse::new();
    lotse.travels(UTC, "2026-11-21T09:00:00Z");
    // With an answer that ends the guide there would be no follow-ups.
    let organisation = lotse.organisation("Example");
    let answers = json!({ "scope": "large", "again": "yes", "moved": "no" });
    let run = lotse.start_in("connected", &organisation, "everything", &answers);
    keep(&lotse, &run, "password", "2026-12-05");
    let page = calendar(&lotse);
    assert_eq!(page["today"], "2026-11-21");
    let [entry] = entries(&page)[..] else { panic!("{page}") };
    assert_eq!(entry["run"], run);
    assert_eq!((&entry["credential"], &entry["expires"]), (&json!("password"), &json!("2026-12-05")));
    assert_eq!((&entry["days"], &entry["level"]), (&json!(14), &json!("soon")));
    assert_eq!(entry["organisationName"], "Example");
    assert_eq!(entry["from"]["id"], "autotask");
    let whole = lotse.run(&run);
    assert_eq!(entry["title"], whole["view"]["title"]);
    let spoken = whole["guide"]["credentials"].as_array().unwrap();
    assert_eq!(entry["name"], spoken.iter().find(|it| it["id"] == "password").unwrap()["name"]);
    let follow_ups = whole["guide"]["followUps"].as_array().unwrap();
    let procedures = entry["procedures"].as_array().unwrap();
    let ids: Vec<_> = procedures.iter().map(|it| text(&it["id"])).collect();
    assert_eq!(ids, ["renew", "withdraw"], "of the guide's, those that replace or take back");
    for procedure in procedures {
        let part = follow_ups.iter().find(|part| part["id"] == procedure["id"]).unwrap();
        assert_eq!(procedure["title"], part["title"]);
    }
    let page = page.to_string();
    assert!(!page.contains(KEY) && !page.contains(ENDING), "not even an ending: {page}");
}

#[test]
fn a_procedure_belongs_to_the_credential_that_it_takes_or_enters() {
    let lotse = Lotse::new();
    let organisation = lotse.organisation("Example");
    let answers = json!({ "generation": "vsa-9", "vsa": "9", "user": "new" });
    let run = lotse.start_in("connected", &organisation, "kaseya-vsa-autotask", &answers);
    keep(&lotse, &run, "token", "2027-02-28");
    let page = calendar(&lotse);
    let ids: Vec<_> =
        entries(&page)[0]["procedures"].as_array().unwrap().iter().map(|it| text(&it["id"])).collect();
    assert_eq!(ids, ["renew-token", "revoke-token"]);
}

#[test]
fn today_is_the_day_in_the_users_time_zone() {
    let mut lotse = Lotse::new();
    lotse.travels(UTC, "2026-11-20T12:00:00Z");
    let run = connected(&lotse, "Example");
    keep(&lotse, &run, "password", "2026-11-21");
    for (zone, moment, today, days, level) in [
        (UTC, "2026-11-20T23:59:59Z", "2026-11-20", 1, "urgent"),
        (UTC, "2026-11-21T00:00:00Z", "2026-11-21", 0, "ended"),
        (KIRITIMATI, "2026-11-20T09:59:59Z", "2026-11-20", 1, "urgent"),
        (KIRITIMATI, "2026-11-20T10:00:00Z", "2026-11-21", 0, "ended"),
        (LOS_ANGELES, "2026-11-21T07:59:59Z", "2026-11-20", 1, "urgent"),
        (LOS_ANGELES, "2026-11-21T08:00:00Z", "2026-11-21", 0, "ended"),
        (KIRITIMATI, "2026-11-21T10:00:00Z", "2026-11-22", -1, "ended"),
    ] {
        lotse.travels(zone, moment);
        let page = calendar(&lotse);
        let entry = entries(&page)[0];
        assert_eq!(page["today"], today, "{zone} {moment}");
        assert_eq!((&entry["days"], &entry["level"]), (&json!(days), &json!(level)), "{zone} {moment}");
    }
}

#[test]
fn a_switch_to_summer_or_winter_time_does_not_move_a_date() {
    let mut lotse = Lotse::new();
    lotse.travels(BERLIN, "2026-10-24T12:00:00Z");
    let run = connected(&lotse, "Example");
    for (zone, evening, day, days) in [
        // There is a day of 25 hours and one of 23 in between.
        (BERLIN, "2026-10-24T21:59:59Z", "2026-10-27", 3),
        (BERLIN, "2026-10-24T22:00:00Z", "2026-10-27", 2),
        (BERLIN, "2026-10-25T22:59:59Z", "2026-10-27", 2),
        (BERLIN, "2027-03-27T22:59:59Z", "2027-03-30", 3),
        (BERLIN, "2027-03-28T21:59:59Z", "2027-03-30", 2),
        (LOS_ANGELES, "2026-11-01T06:59:59Z", "2026-11-03", 3),
        (LOS_ANGELES, "2026-11-02T07:59:59Z", "2026-11-03", 2),
        // Leap day, end of a year.
        (BERLIN, "2028-02-28T12:00:00Z", "2028-03-01", 2),
        (KIRITIMATI, "2028-02-28T12:00:00Z", "2028-03-01", 1),
        (LOS_ANGELES, "2027-01-01T07:59:59Z", "2027-01-01", 1),
    ] {
        lotse.travels(zone, evening);
        lotse.ok("store_key", {
            json!({ "key": { "owner": { "run": run }, "id": "password" }, "value": KEY, "expires": day })
        });
        assert_eq!(entries(&calendar(&lotse))[0]["days"], days, "{zone} {evening} -> {day}");
    }
}

#[test]
fn entries_are_sorted_by_day_organisation_and_name() {
    let lotse = Lotse::new();
    let b = connected(&lotse, "b GmbH");
    let a = connected(&lotse, "A GmbH");
    keep(&lotse, &b, "password", "2026-12-01");
    keep(&lotse, &b, "private-key", "2026-11-01");
    keep(&lotse, &a, "password", "2026-12-01");
    keep(&lotse, &a, "private-key", "2026-12-01");
    let page = calendar(&lotse);
    let order: Vec<_> = (entries(&page).iter())
        .map(|entry| {
            format!(
                "{} {} {}",
                text(&entry["expires"]),
                text(&entry["organisationName"]),
                text(&entry["name"])
            )
        })
        .collect();
    let mut sorted = order.clone();
    sorted.sort_by_key(|line| line.to_lowercase());
    assert_eq!(order, sorted);
    assert!(order[0].starts_with("2026-11-01 b GmbH"), "{order:?}");
}

#[test]
fn a_replaced_key_loses_its_old_expiry_day_at_once() {
    let mut lotse = Lotse::new();
    lotse.travels(UTC, "2026-11-21T09:00:00Z");
    let run = connected(&lotse, "Example");
    keep(&lotse, &run, "password", "2026-11-25");
    assert_eq!(lotse.ok("home", json!({}))["expiring"].as_array().unwrap().len(), 1);
    keep(&lotse, &run, "password", "2027-11-25");
    assert_eq!(days(&lotse), ["2027-11-25"]);
    assert_eq!(lotse.ok("home", json!({}))["expiring"], json!([]));
    lotse.ok(
        "set_expiry",
        json!({ "key": { "owner": { "run": run }, "id": "password" }, "expires": "2026-11-30" }),
    );
    assert_eq!(days(&lotse), ["2026-11-30"]);
    lotse.ok("delete_key", json!({ "key": { "owner": { "run": run }, "id": "password" } }));
    assert_eq!(days(&lotse), [""; 0]);
}

#[test]
fn home_shows_what_has_ended_or_ends_within_30_days() {
    let mut lotse = Lotse::new();
    lotse.travels(UTC, "2026-11-21T09:00:00Z");
    for (number, day) in
        ["2026-12-22", "2026-12-21", "2026-11-21", "2025-01-01", "2026-11-22"].iter().enumerate()
    {
        keep(&lotse, &connected(&lotse, &format!("Organisation {number}")), "password", day);
    }
    let home = lotse.ok("home", json!({}));
    let shown: Vec<_> = home["expiring"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (text(&it["expires"]), text(&it["level"])))
        .collect();
    let expected = [
        ("2025-01-01", "ended"),
        ("2026-11-21", "ended"),
        ("2026-11-22", "urgent"),
        ("2026-12-21", "coming"),
    ];
    assert_eq!(shown, expected.map(|(day, level)| (day.to_owned(), level.to_owned())));
    assert_eq!(days(&lotse).len(), 5, "the calendar shows them all");
}

#[test]
fn removed_runs_and_organisations_cause_no_warnings() {
    let lotse = Lotse::new();
    let (run, other) = (connected(&lotse, "Example"), connected(&lotse, "Other"));
    keep(&lotse, &run, "password", "2026-12-01");
    keep(&lotse, &other, "password", "2026-12-02");
    lotse.ok("remove_run", json!({ "run": run }));
    assert_eq!(days(&lotse), ["2026-12-02"]);
    let organisation = text(&lotse.run(&other)["view"]["organisation"]);
    lotse.ok("remove_organisation", json!({ "organisation": organisation }));
    assert_eq!(days(&lotse), [""; 0]);
    assert_eq!(calendar(&lotse)["undated"], 0);
}

#[test]
fn practice_keys_are_left_out() {
    let mut lotse = Lotse::new();
    let answers = json!({ "generation": "vsa-9", "vsa": "9", "user": "new" });
    let run = lotse.start_in("practice", "", "kaseya-vsa-autotask", &answers);
    keep(&lotse, &run, "token", "2026-12-01");
    let organisation = text(&lotse.run(&run)["view"]["organisation"]).parse().unwrap();
    let (value, stored) = ("autotask-inspector-secret".to_owned(), noted("2026-12-02"));
    foreign(&mut lotse, Fact::ValueStored { organisation, value, stored });
    // A practice run in a real organisation. This Lotse starts none, but a hand-over could bring one.
    let organisation = lotse.organisation("Example").parse().unwrap();
    let run = RunId::new_at("2026-11-21T08:00:00Z".parse().unwrap());
    let (guide, answers) = ("everything".to_owned(), BTreeMap::new());
    foreign(
        &mut lotse,
        Fact::RunStarted { run, organisation, guide, revision: 1, mode: Mode::Practice, answers },
    );
    keep(&lotse, &run.to_string(), "password", "2026-12-03");

    let page = calendar(&lotse);
    assert_eq!((&page["entries"], &page["undated"]), (&json!([]), &json!(0)));
    assert_eq!(lotse.ok("home", json!({}))["expiring"], json!([]));
}

#[test]
fn a_fixed_lifetime_sets_the_expiry_day_and_a_typed_day_overrides_it() {
    let mut lotse = Lotse::new();
    // In the user's time zone it is the 29th already.
    lotse.travels(KIRITIMATI, "2028-02-28T12:00:00Z");
    let run = connected(&lotse, "Example");
    keep(&lotse, &run, "private-key", "");
    assert_eq!(days(&lotse), ["2029-02-28"], "twelve months, as the guide says of this vendor");
    keep(&lotse, &run, "private-key", "2028-06-01");
    assert_eq!(days(&lotse), ["2028-06-01"]);
    let set = json!({ "key": { "owner": { "run": run }, "id": "private-key" }, "expires": "" });
    lotse.ok("set_expiry", set);
    assert_eq!(days(&lotse), [""; 0], "and can be taken away");
}

#[test]
fn keys_that_should_have_a_day_and_have_none_are_counted() {
    let lotse = Lotse::new();
    let organisation = lotse.organisation("Example");
    let answers = json!({ "scope": "large", "again": "yes", "moved": "no" });
    let run = lotse.start_in("connected", &organisation, "everything", &answers);
    let undated = || calendar(&lotse)["undated"].clone();
    keep(&lotse, &run, "password", "");
    assert_eq!(undated(), 1, "its day is chosen, and was not noted");
    keep(&lotse, &run, "mailed", "");
    assert_eq!(undated(), 1, "its guide advises against a day");
    keep(&lotse, &run, "public-key", "");
    assert_eq!(undated(), 1, "it never ends");
    keep(&lotse, &run, "private-key", "");
    assert_eq!(undated(), 1, "its day was computed");
    lotse.ok(
        "set_expiry",
        json!({ "key": { "owner": { "run": run }, "id": "password" }, "expires": "2027-01-01" }),
    );
    assert_eq!(undated(), 0);
}

/// Appends a fact directly, as another Lotse could have written it.
pub(crate) fn foreign(lotse: &mut Lotse, fact: Fact) {
    lotse.close();
    let mut journal = Journal::open(lotse.folder()).unwrap();
    journal.append("2026-11-21T08:00:00Z".parse().unwrap(), fact).unwrap();
    drop(journal);
    lotse.reopen();
}

pub(crate) fn noted(expires: &str) -> KeyNote {
    let (kept, expires) = (Some("keychain".to_owned()), Some(expires.to_owned()));
    KeyNote { length: 20, ending: "7Qz9".to_owned(), value: None, expires, kept }
}

#[test]
fn a_credential_stays_listed_without_its_guide_and_an_invalid_day_is_ignored() {
    let mut lotse = Lotse::new();
    let run = connected(&lotse, "Example");
    keep(&lotse, &run, "password", "2026-12-01");
    let id = run.parse().unwrap();
    for (credential, expires) in [("gone", "2026-12-02"), ("private-key", "2026-13-45"), ("mailed", "")] {
        let credential = credential.to_owned();
        foreign(&mut lotse, Fact::CredentialStored { run: id, credential, stored: noted(expires) });
    }
    assert_eq!(days(&lotse), ["2026-12-01", "2026-12-02"]);
    lotse.close();
    std::fs::remove_file(lotse.folder().join("guides/everything.toml")).unwrap();
    lotse.reopen();
    let page = calendar(&lotse);
    assert_eq!(days(&lotse), ["2026-12-01", "2026-12-02"]);
    let entry = entries(&page)[0];
    assert_eq!((&entry["name"], &entry["title"]), (&json!("password"), &json!("everything")));
}

pub(crate) fn save(lotse: &Lotse, desktop: &Scripted) -> Result<Value, lotse_app::wire::Fault> {
    lotse.core().call(desktop, "save_calendar", json!({}))
}

#[test]
fn the_file_is_saved_where_the_user_says_without_any_secret() {
    let mut lotse = Lotse::new();
    lotse.travels(UTC, "2026-11-21T09:00:00Z");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("keys.ics");
    let desktop = Scripted::saving_to(&path);
    assert_eq!(save(&lotse, &desktop).unwrap_err().code, "calendar-empty");
    assert!(desktop.asked().is_empty() && !path.exists());

    let run = connected(&lotse, "Muster, Söhne");
    keep(&lotse, &run, "password", "2026-12-05");
    keep(&lotse, &run, "private-key", "2027-12-05");
    for language in ["de", "nl", "en"] {
        lotse.ok("set_preferences", preferences(language));
        assert_eq!(save(&lotse, &desktop).unwrap()["path"], path.display().to_string());
        let file = std::fs::read_to_string(&path).unwrap();
        assert_eq!(file.matches("BEGIN:VEVENT\r\n").count(), 2, "{file}");
        assert!(file.contains(&format!("UID:{run}.password@lotse\r\n")), "{file}");
        assert!(
            file.contains("DTSTART;VALUE=DATE:20261205\r\n") && file.contains("Muster\\, Söhne"),
            "{file}"
        );
        let unfolded = file.replace("\r\n ", "");
        assert!(!unfolded.contains(KEY) && !unfolded.contains(ENDING), "not even an ending: {unfolded}");
    }
    let asked = desktop.asked();
    assert!(asked[0].starts_with("save |") && asked[0].ends_with("2026-11-21.ics|ics"), "{asked:?}");
    assert!(asked[1].starts_with(&format!("save {}|", folder.path().display())), "remembered: {asked:?}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
}

#[test]
fn closing_the_dialog_saves_nothing() {
    let lotse = Lotse::new();
    keep(&lotse, &connected(&lotse, "Example"), "password", "2026-12-05");
    assert_eq!(save(&lotse, &Scripted::default()).unwrap()["path"], Value::Null);
}
