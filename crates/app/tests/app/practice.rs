//! Practice with guides without any Rust code: their tenants follow from the files in the data folder.

use serde_json::{Value, json};

use crate::checks::practice;
use crate::common::{Lotse, check, text};

/// Messages for the guides below.
const WORDS: &str = "
about = A made-up guide.
question-billing = Billing?
    .answer-no = No
    .effect-no = Fewer rights.
    .answer-yes = Yes
    .effect-yes = More rights.
credential-site = Site
credential-company-id = Company
credential-public-key = Public key
credential-private-key = Private key
credential-username = Username
credential-secret = Secret
credential-host = Server
credential-token = Token
matrix-rights = Rights
part-work = Work
step-rights = Rights
step-member = Member
step-keys = Keys
your-role = your role
";

/// The beginning of a guide.
fn head(id: &str, psa: &str, product: &str) -> String {
    format!(
        r#"
format = 1
id = "{id}"
revision = 1
psa = "{psa}"
product = "{product}"

[[source]]
publisher = "Example"
title = "A made-up page"
url = "https://docs.example.com/{id}"
language = "en"
read = 2026-11-21
"#
    )
}

/// A credential, and the step that captures it.
fn credential(id: &str, kind: &str, from: &str, secret: bool) -> String {
    let secret = if secret { "secret = true\nshown = \"once\"\n" } else { "" };
    let host = if matches!(id, "site" | "host") { "format = { host-only = true }\n" } else { "" };
    format!("[[credential]]\nid = \"{id}\"\nkind = \"{kind}\"\nfrom = \"{from}\"\n{secret}{host}\n")
}

/// ConnectWise PSA: functions that no guide of Lotse uses, one of them only under an answer.
fn connectwise() -> String {
    let mut guide = head("live-tile-connectwise", "connectwise", "workspace365");
    guide += "[[question]]\nid = \"billing\"\nanswers = [\"no\", \"yes\"]\n\n";
    for (id, secret) in [("site", false), ("company-id", false), ("public-key", false), ("private-key", true)]
    {
        guide += &credential(id, &format!("connectwise-{id}"), "connectwise", secret);
    }
    guide
        + r#"
[[connectwise-role]]
id = "rights"

[[connectwise-role.row]]
id = "configurations"
module = "companies"
function = "configurations"
edit = "all"
inquire = "all"

[[connectwise-role.row]]
id = "catalog"
module = "procurement"
function = "product-catalog"
inquire = "all"

[[connectwise-role.row]]
id = "agreements"
module = "finance"
function = "agreements"
inquire = "all"
when = { billing = "yes" }

[[part]]
id = "work"
in = "connectwise"

[[part.step]]
id = "rights"
actions = [
  { fill = "role-id", example = "Live Tile" },
  { matrix = "rights" },
]

[[part.step]]
id = "member"
actions = [{ select = "role-id", text = "your-role" }]

[[part.step]]
id = "keys"
actions = [
  { capture = "site", field = "site-url" },
  { capture = "company-id", field = "company-id" },
  { capture = "public-key", field = "public-key" },
  { capture = "private-key", field = "private-key" },
]
"#
}

/// Autotask: a second guide for a product, with a security level of its own.
fn autotask() -> String {
    let mut guide = head("helpdesk-autotask", "autotask", "workspace365");
    guide += &credential("username", "autotask-username", "autotask", false);
    guide += &credential("secret", "autotask-secret", "autotask", true);
    guide
        + r#"
[[part]]
id = "work"
in = "autotask"

[[part.step]]
id = "member"
area = "section-general"
actions = [
  { tick = "active" },
  { select = "security-level", value = "API User Helpdesk" },
]

[[part.step]]
id = "keys"
area = "section-credentials"
actions = [
  { capture = "username", field = "username-key" },
  { capture = "secret", field = "password-secret" },
]
"#
}

/// Kaseya VSA: a single right.
fn kaseya() -> String {
    let mut guide = head("assets-kaseya", "autotask", "kaseya");
    for (id, secret) in [("host", false), ("username", false), ("token", true)] {
        guide += &credential(id, &format!("kaseya-{id}"), "kaseya", secret);
    }
    guide
        + r#"
[[access-tree]]
id = "rights"
root = ["tree-root", "tree-kaseya-vsa"]

[[access-tree.row]]
id = "view-assets"
path = ["tree-audit", "tree-asset", "tree-view-assets"]
tick = "tree-view"

[[part]]
id = "work"
in = "kaseya"

[[part.step]]
id = "rights"
actions = [
  { fill = "role-name", example = "assets-only" },
  { matrix = "rights" },
]

[[part.step]]
id = "keys"
actions = [
  { capture = "host" },
  { capture = "username" },
  { capture = "token" },
]
"#
}

/// Lotse with this guide in its data folder.
fn with_guide(guide: &str) -> Lotse {
    let mut lotse = Lotse::new();
    let id = guide.lines().find_map(|line| line.strip_prefix("id = ")).unwrap().trim_matches('"');
    let folder = lotse.folder().join("guides");
    std::fs::write(folder.join(format!("{id}.toml")), guide).unwrap();
    std::fs::write(folder.join(format!("{id}.en.ftl")), WORDS).unwrap();
    lotse.reopen();
    assert_eq!(lotse.ok("guides", Value::Null)["faults"], json!([]));
    lotse
}

/// The ids of findings that are wrong.
fn wrong(page: &Value) -> Vec<String> {
    let calm = ["pass", "needs-eyes", "not-applicable"];
    let findings = page["last"]["findings"].as_array().unwrap();
    let wrong = findings.iter().filter(|finding| !calm.contains(&finding["state"].as_str().unwrap()));
    wrong.map(|finding| text(&finding["id"])).collect()
}

fn set_mistakes(lotse: &Lotse, run: &str, names: &[&str]) {
    lotse.ok("set_mistakes", json!({ "run": run, "names": names }));
}

fn value(lotse: &Lotse, run: &str, id: &str) -> String {
    let console = lotse.ok("practice_console", json!({ "run": run }));
    let values = console["values"].as_array().unwrap();
    text(&values.iter().find(|value| value["id"] == id).unwrap_or_else(|| panic!("no {id}"))["value"])
}

#[test]
fn a_connectwise_guide_of_the_data_folder_practises_with_a_role_of_its_own() {
    let lotse = with_guide(&connectwise());
    let run = practice(&lotse, "live-tile-connectwise", &json!({ "billing": "no" }));
    assert_eq!(value(&lotse, &run, "private-key"), "practicePrvWork1");

    let page = check(&lotse, &run);
    let found = wrong(&page);
    assert!(found.iter().any(|id| id.ends_with("configurations/edit")), "{found:?}");
    assert!(found.iter().any(|id| id.ends_with("configurations/delete")), "{found:?}");
    assert_eq!(page["view"]["standing"], "problem");

    set_mistakes(&lotse, &run, &[]);
    let page = check(&lotse, &run);
    assert_eq!(wrong(&page), [""; 0], "{page:#}");
    assert!(page.to_string().contains("Live Tile"), "the role has the name from the guide");
    assert!(!page.to_string().contains("Sophos"), "{page:#}");
}

#[test]
fn the_role_follows_the_answers_of_each_run() {
    let lotse = with_guide(&connectwise());
    let with = practice(&lotse, "live-tile-connectwise", &json!({ "billing": "yes" }));
    let without = practice(&lotse, "live-tile-connectwise", &json!({ "billing": "no" }));
    set_mistakes(&lotse, &with, &[]);
    for run in [&with, &without, &with] {
        assert_eq!(wrong(&check(&lotse, run)), [""; 0]);
    }
    // The mistakes stay when the tenants are set up for another run.
    set_mistakes(&lotse, &with, &["connectwise-right-beyond"]);
    for run in [&with, &without] {
        assert_eq!(wrong(&check(&lotse, run)).len(), 1);
    }
}

#[test]
fn an_autotask_guide_from_the_data_folder_gets_a_practice_user_of_its_own() {
    let lotse = with_guide(&autotask());
    let run = practice(&lotse, "helpdesk-autotask", &json!({}));
    assert!(value(&lotse, &run, "username").starts_with("practice-helpdesk-autotask@"));

    let found = wrong(&check(&lotse, &run));
    assert!(found.iter().any(|id| id.contains("tick-active")), "{found:?}");

    set_mistakes(&lotse, &run, &[]);
    let page = check(&lotse, &run);
    assert_eq!(wrong(&page), [""; 0], "{page:#}");
    assert!(page.to_string().contains("API User Helpdesk"), "{page:#}");
}

#[test]
fn a_kaseya_guide_of_the_data_folder_practises_with_a_user_of_its_own() {
    let lotse = with_guide(&kaseya());
    let run = practice(&lotse, "assets-kaseya", &json!({}));
    assert_eq!(value(&lotse, &run, "username"), "practice.assets-kaseya@uebungsfirma.example");
    assert_ne!(value(&lotse, &run, "token"), "practice-2b1c-4d3e-8f40-5a6b7c8d9e0f");

    let console = lotse.ok("practice_console", json!({ "run": run }));
    let on = |it: &&Value| it["on"] == true;
    let made: Vec<_> =
        console["mistakes"].as_array().unwrap().iter().filter(on).map(|it| &it["name"]).collect();
    assert_eq!(made, ["kaseya-no-assets-right", "kaseya-full-rights-role"]);
    set_mistakes(&lotse, &run, &["kaseya-no-assets-right"]);
    let found = wrong(&check(&lotse, &run));
    assert!(found.iter().any(|id| id.contains("view-assets")), "{found:?}");

    set_mistakes(&lotse, &run, &[]);
    let page = check(&lotse, &run);
    assert_eq!(wrong(&page), [""; 0], "{page:#}");
    assert!(page.to_string().contains("assets-only"), "the role has the name from the guide: {page:#}");
}
