//! The tool for Autotask webhooks, against the practice tenants: listed, chosen, deleted, listed again, recorded.

use lotse_journal::{Fact, Journal};
use serde_json::{Value, json};

use crate::common::{Lotse, bytes_of, check, preferences, screen_values, text};

const GUIDE: &str = "sophos-central-autotask";

/// A user's credentials on the practice tenants' screens.
struct User {
    username: String,
    secret: String,
    code: String,
}

/// A user of the practice tenants: `old` or `inspector`.
fn user(who: &str) -> User {
    let given = screen_values(GUIDE);
    let value = |what: &str| {
        let kind = format!("autotask-{who}-{what}");
        given.iter().find(|it| it.kind == kind).unwrap_or_else(|| panic!("no {kind}")).value.clone()
    };
    User { username: value("username"), secret: value("secret"), code: value("code") }
}

/// A practice run whose old user left webhooks behind. Returns the organisation and the run.
fn left_behind(lotse: &Lotse) -> (String, String) {
    let run = lotse.start_in("practice", "", GUIDE, &json!({ "replaces-user": "yes", "form": "with-lines" }));
    lotse.ok("set_mistakes", json!({ "run": run, "names": ["autotask-orphaned-webhooks"] }));
    (text(&lotse.run(&run)["view"]["organisation"]), run)
}

fn of(organisation: &str, user: &User) -> Value {
    json!({ "organisation": organisation, "username": user.username, "secret": user.secret, "code": user.code })
}

fn names(page: &Value) -> Vec<String> {
    let all = page["webhooks"].as_array().unwrap();
    all.iter().map(|it| format!("{}/{}", text(&it["kind"]), text(&it["id"]))).collect()
}

fn delete(page: &Value, webhooks: &[&str]) -> Value {
    json!({ "session": page["session"], "webhooks": webhooks })
}

/// The journal's entries about webhooks: which webhook, and the outcome.
fn written_down(lotse: &mut Lotse) -> Vec<(String, String)> {
    lotse.close();
    let events = Journal::open(lotse.folder()).unwrap().events(None).unwrap();
    lotse.reopen();
    let told = |fact: &Fact| match fact {
        Fact::WebhookDeletion { webhook, outcome, .. } => Some((webhook.clone(), outcome.clone())),
        _ => None,
    };
    events.iter().filter_map(|event| told(&event.fact)).collect()
}

#[test]
fn practice_shows_the_old_users_credentials_while_they_are_needed() {
    let lotse = Lotse::new();
    let (_, run) = left_behind(&lotse);
    let old = user("old");
    let wanted = [old.username, old.secret, old.code];
    let shown = |page: &Value| {
        let all = page["values"].as_array().unwrap().iter();
        all.filter(|it| wanted.contains(&text(&it["value"]))).cloned().collect::<Vec<_>>()
    };
    let names: Vec<Vec<String>> = ["de", "nl", "en"]
        .into_iter()
        .map(|language| {
            lotse.ok("set_preferences", preferences(language));
            let values = shown(&lotse.ok("practice_console", json!({ "run": run })));
            assert!(values.iter().all(|it| it["vendor"]["id"] == "autotask"), "{values:?}");
            values.iter().map(|it| text(&it["name"])).collect()
        })
        .collect();
    assert_eq!(
        names[2],
        ["Old user: Username (Key)", "Old user: Password (Secret)", "Old user: tracking identifier"]
    );
    assert!(names[0] != names[1] && names[0].len() == 3 && names[1].len() == 3, "{names:?}");
    let page = lotse.ok("set_mistakes", json!({ "run": run, "names": [] }));
    assert!(shown(&page).is_empty(), "without his webhooks nobody needs him");
}

#[test]
fn webhooks_of_an_old_user_are_listed_and_deleted_by_choice() {
    let mut lotse = Lotse::new();
    let (organisation, _) = left_behind(&lotse);
    let old = user("old");
    let page = lotse.ok("list_webhooks", of(&organisation, &old));
    assert_eq!(page["user"], old.username);
    assert_eq!(names(&page), ["companies/32", "contacts/33", "tickets/31"]);
    assert!(page["problems"].as_array().unwrap().is_empty(), "{page:#}");
    assert!(page["webhooks"].as_array().unwrap().iter().all(|it| it["outcome"].is_null()));
    assert_eq!(page["webhooks"][2]["name"], "Practice TicketWebhooks");
    assert_eq!(page["webhooks"][2]["url"], "https://old-integration.lotse-practice.example/…");
    assert!(!page.to_string().contains(&old.secret) && !page.to_string().contains(&old.code));

    let page = lotse.ok("delete_webhooks", delete(&page, &["tickets/31", "companies/32"]));
    let outcome = |of: &str| {
        let (kind, id) = of.split_once('/').unwrap();
        let mut all = page["webhooks"].as_array().unwrap().iter();
        all.find(|it| it["kind"] == kind && it["id"] == id).unwrap()["outcome"].clone()
    };
    assert_eq!((outcome("tickets/31"), outcome("companies/32")), (json!("deleted"), json!("deleted")));
    assert_eq!(outcome("contacts/33"), Value::Null, "what was not chosen stays");

    let again = lotse.ok("list_webhooks", of(&organisation, &old));
    assert_eq!(names(&again), ["contacts/33"], "asked anew");
    // The request is recorded before it is made.
    let expected = [
        ("companies/32", "asked"),
        ("tickets/31", "asked"),
        ("companies/32", "deleted"),
        ("tickets/31", "deleted"),
    ];
    let expected = expected.map(|(webhook, outcome)| (webhook.to_owned(), outcome.to_owned()));
    assert_eq!(written_down(&mut lotse), expected);
    lotse.close();
    let files = bytes_of(lotse.folder());
    // Services put keys into the rest of an address.
    let address = "old-integration.lotse-practice.example/31".to_owned();
    for secret in [&old.secret, &old.code, &address] {
        assert!(!files.windows(secret.len()).any(|it| it == secret.as_bytes()), "a secret is in a file");
    }
}

#[test]
fn a_list_is_good_for_one_deletion() {
    let mut lotse = Lotse::new();
    let (organisation, _) = left_behind(&lotse);
    let first = lotse.ok("list_webhooks", of(&organisation, &user("old")));
    let second = lotse.ok("delete_webhooks", delete(&first, &["tickets/31"]));
    lotse.refused("delete_webhooks", delete(&first, &["companies/32"]), "webhooks-gone");
    assert_ne!(first["session"], second["session"]);
    let third = lotse.ok("delete_webhooks", delete(&second, &["companies/32"]));
    assert_eq!(names(&third), ["contacts/33", "companies/32"]);
    assert_eq!(
        written_down(&mut lotse).len(),
        4,
        "asked and done, twice; what was refused is not written down"
    );
    lotse.refused("delete_webhooks", delete(&third, &["contacts/33"]), "webhooks-gone");
}

#[test]
fn deleting_a_webhook_that_is_gone_is_reported_as_refused() {
    let mut lotse = Lotse::new();
    let (organisation, _) = left_behind(&lotse);
    let first = lotse.ok("list_webhooks", of(&organisation, &user("old")));
    let second = lotse.ok("list_webhooks", of(&organisation, &user("old")));
    lotse.ok("delete_webhooks", delete(&first, &["tickets/31"]));
    let page = lotse.ok("delete_webhooks", delete(&second, &["tickets/31"]));
    let gone = page["webhooks"].as_array().unwrap().iter().find(|it| it["id"] == "31").unwrap();
    assert_eq!(gone["outcome"], "refused", "{page:#}");
    assert!(!gone["reason"].is_null(), "it says why");
    let outcomes: Vec<String> = written_down(&mut lotse).into_iter().map(|(_, outcome)| outcome).collect();
    assert_eq!(outcomes, ["asked", "deleted", "asked", "refused"]);
}

#[test]
fn a_list_is_good_for_ten_minutes_also_after_a_deletion() {
    let lotse = Lotse::new();
    let (organisation, _) = left_behind(&lotse);
    let page = lotse.ok("list_webhooks", of(&organisation, &user("old")));
    lotse.minutes_pass(9);
    let page = lotse.ok("delete_webhooks", delete(&page, &["tickets/31"]));
    lotse.minutes_pass(1);
    lotse.refused("delete_webhooks", delete(&page, &["companies/32"]), "webhooks-gone");
    let page = lotse.ok("list_webhooks", of(&organisation, &user("old")));
    assert_eq!(names(&page), ["companies/32", "contacts/33"]);
}

#[test]
fn only_listed_webhooks_can_be_deleted() {
    let mut lotse = Lotse::new();
    let (organisation, _) = left_behind(&lotse);
    let page = lotse.ok("list_webhooks", of(&organisation, &user("old")));
    let page = lotse.ok("delete_webhooks", delete(&page, &["tickets/99", "tickets/32", "nonsense"]));
    assert_eq!(names(&page), ["companies/32", "contacts/33", "tickets/31"]);
    assert!(written_down(&mut lotse).is_empty());
}

#[test]
fn a_wrong_secret_is_a_problem_and_gives_no_list() {
    let lotse = Lotse::new();
    let (organisation, _) = left_behind(&lotse);
    let wrong = User { secret: "practice-wrong-secret".to_owned(), ..user("old") };
    let page = lotse.ok("list_webhooks", of(&organisation, &wrong));
    assert!(page["webhooks"].as_array().unwrap().is_empty(), "{page:#}");
    let problems = page["problems"].as_array().unwrap();
    assert_eq!(problems.len(), 1, "{page:#}");
    assert_eq!(problems[0]["state"], "failed");
    assert!(!problems[0]["fix"].is_null(), "it says what to do");
    assert!(!page.to_string().contains(&wrong.secret));
}

#[test]
fn without_a_user_the_inspector_is_asked_if_there_is_one() {
    let lotse = Lotse::new();
    let (organisation, _) = left_behind(&lotse);
    let empty = User { username: "  ".to_owned(), secret: String::new(), code: String::new() };
    lotse.refused("list_webhooks", of(&organisation, &empty), "inspector-missing");
    let inspector = user("inspector");
    let store = |id: &str, value: &str| {
        let value = json!({ "key": { "owner": { "organisation": organisation }, "id": format!("autotask-inspector-{id}") }, "value": value, "expires": "" });
        lotse.ok("store_key", value);
    };
    store("username", &inspector.username);
    store("secret", &inspector.secret);
    lotse.refused("list_webhooks", of(&organisation, &empty), "inspector-missing");
    store("code", &inspector.code);
    let page = lotse.ok("list_webhooks", of(&organisation, &empty));
    assert_eq!(page["user"], inspector.username);
    assert!(names(&page).is_empty(), "only the owner sees them: {page:#}");
}

#[test]
fn a_check_deletes_nothing() {
    let lotse = Lotse::new();
    let (organisation, run) = left_behind(&lotse);
    let values = lotse.ok("practice_console", json!({ "run": run }))["values"].clone();
    let taken = |it: &&Value| !text(&it["id"]).starts_with("autotask-old-");
    for value in values.as_array().unwrap().iter().filter(taken) {
        let store = json!({ "key": { "owner": { "run": run }, "id": value["id"] }, "value": value["value"], "expires": "" });
        lotse.ok("store_key", store);
    }
    let page = check(&lotse, &run);
    assert!(page["last"]["calls"].as_u64().unwrap() > 0, "{page:#}");
    let page = lotse.ok("list_webhooks", of(&organisation, &user("old")));
    assert_eq!(names(&page).len(), 3);
}
