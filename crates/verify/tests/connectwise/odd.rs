//! Answers with one odd field or row: the other fields are still judged.

use std::collections::BTreeSet;

use lotse_practice::{Call, Garbage, Spoil};
use lotse_verify::FindingState::{Excess, Failed, Missing, NeedsEyes, Pass, Unclear};
use serde_json::{Value, json};

use crate::common::{Bench, UMBRELLA};
use crate::written::{Stands, assert_changed, attacks, json as answer, put, stands, written};

const LOOK_UP: &str = "/login/companyinfo/";
const MEMBER: &str = "/system/myMembers";
const RIGHTS: &str = "/system/mySecurity";
const ITEMS: &str = "/system/mySecurity/customizeItems/";

/// The findings of a clean check, and its calls with their answers.
struct Clean {
    bench: Bench,
    stands: Stands,
    seen: Vec<Call>,
}

impl Clean {
    async fn new() -> Self {
        let bench = Bench::new(UMBRELLA).await;
        let stands = stands(&bench.check().await);
        let seen = bench.practice.seen();
        Self { bench, stands, seen }
    }

    fn answer(&self, path: &str) -> Value {
        let call = self
            .seen
            .iter()
            .find(|call| call.path.ends_with(path) || call.path.contains(LOOK_UP) && path == LOOK_UP);
        serde_json::from_slice(&call.unwrap_or_else(|| panic!("no {path}")).answer).unwrap()
    }

    async fn after(&self, path: &str, with: Garbage) -> Stands {
        let spoil = |path: &str, with| Spoil { method: "GET".to_owned(), path: path.to_owned(), with };
        let mut spoils = vec![spoil(path, with)];
        if path == RIGHTS {
            // The path of the other list begins with this one.
            spoils.insert(0, spoil(ITEMS, answer(&self.answer(ITEMS))));
        }
        self.bench.practice.forget();
        self.bench.practice.spoil(spoils);
        let stands = stands(&self.bench.check().await);
        self.bench.practice.spoil(Vec::new());
        stands
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_odd_field_of_company_or_member_affects_only_what_needs_it() {
    let clean = Clean::new().await;
    for (path, at, new, changed) in [
        // Equivalent forms, and fields that no finding needs.
        (LOOK_UP, "/IsCloud", Some(json!("True")), [].as_slice()),
        (LOOK_UP, "/IsCloud", Some(json!(null)), &[]),
        (LOOK_UP, "/VersionNumber", Some(json!(2031.1)), &[]),
        (LOOK_UP, "/CompanyName", Some(json!(7)), &[]),
        (LOOK_UP, "/CompanyName", Some(json!({ "text": "x" })), &[]),
        (MEMBER, "/id", Some(json!("502")), &[]),
        (MEMBER, "/inactiveFlag", Some(json!("false")), &[]),
        (MEMBER, "/inactiveFlag", Some(json!(0)), &[]),
        (MEMBER, "/adminFlag", Some(json!("False")), &[]),
        (MEMBER, "/securityRole/id", Some(json!("302")), &[]),
        (MEMBER, "/excludedServiceBoardIds", Some(json!(null)), &[]),
        (MEMBER, "/excludedServiceBoardIds", None, &[]),
        // Unreadable values.
        (
            MEMBER,
            "/inactiveFlag",
            Some(json!("perhaps")),
            &[("connectwise-member", Unclear, "connectwise-member-unclear")],
        ),
        (
            MEMBER,
            "/licenseClass",
            Some(json!(null)),
            &[("connectwise-member", Unclear, "connectwise-member-unclear")],
        ),
        (
            MEMBER,
            "/adminFlag",
            Some(json!(null)),
            &[("connectwise-role", Unclear, "connectwise-role-unclear")],
        ),
        (
            MEMBER,
            "/excludedServiceBoardIds",
            Some(json!(["2"])),
            &[("connectwise-boards", Unclear, "connectwise-boards-excluded")],
        ),
    ] {
        let mut odd = clean.answer(path);
        put(&mut odd, at, new.clone());
        let after = clean.after(path, answer(&odd)).await;
        assert_changed(&format!("{path} {at} {new:?}"), &clean.stands, &after, changed);
    }
    let one = json!([clean.answer(MEMBER)]);
    assert_changed("a list of one", &clean.stands, &clean.after(MEMBER, answer(&one)).await, &[]);
    let text = format!("\u{feff}\r\n{}", clean.answer(MEMBER));
    let marked = written(200, "application/json", text);
    assert_changed("a byte order mark", &clean.stands, &clean.after(MEMBER, marked).await, &[]);
    let mut named = clean.answer(MEMBER);
    put(&mut named, "/identifier", Some(json!(4711)));
    assert_eq!(clean.after(MEMBER, answer(&named)).await["public-key"].0, Pass);
}

/// A function's row in the list.
fn row(list: &Value, function: &str) -> Value {
    let mut rows = list.as_array().unwrap().iter();
    rows.find(|row| row["moduleFunctionDescription"] == function).unwrap().clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_odd_row_of_the_rights_affects_only_what_needs_it() {
    let clean = Clean::new().await;
    let list = clean.answer(RIGHTS);
    let tickets = row(&list, "Service Tickets");
    let with = |field: &str, new: Value| {
        let mut row = tickets.clone();
        put(&mut row, &format!("/{field}"), Some(new));
        row
    };
    let report = with("reportFlag", json!(true));
    let mut narrow = report.clone();
    put(&mut narrow, "/addLevel", Some(json!("None")));
    let open = |what: &'static str| {
        [("connectwise-beyond", Unclear, what), ("select-role-id", NeedsEyes, "connectwise-role-shown")]
    };
    let incomplete = open("connectwise-list-incomplete");
    let cells = ["Add", "Edit", "Delete", "Inquire"].map(|verb| format!("service-tickets {verb}"));
    let mut contradicted: Vec<_> =
        cells.iter().map(|cell| (cell.as_str(), Unclear, "connectwise-function-unclear")).collect();
    contradicted.push(("select-role-id", NeedsEyes, "connectwise-role-shown"));
    for (what, further, changed) in [
        ("twice", tickets.clone(), [].as_slice()),
        ("twice, with another identifier", with("moduleFunctionIdentifier", json!("x-2")), &[]),
        ("once more as a report", report, &[]),
        ("once more as a narrower report", narrow, &contradicted),
        ("a number as identifier", with("moduleFunctionIdentifier", json!(17)), &[]),
        ("a row without names", json!({ "id": 9, "addLevel": "None", "inquireLevel": "None" }), &incomplete),
        ("a row without names that grants", json!({ "id": 9, "addLevel": "All" }), &incomplete),
        ("null", json!(null), &incomplete),
        ("a word", json!("Service Tickets"), &incomplete),
    ] {
        let mut odd = list.clone();
        put(&mut odd, "/9999", Some(further));
        assert_changed(what, &clean.stands, &clean.after(RIGHTS, answer(&odd)).await, changed);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_additional_function_is_reported_once_however_often_it_is_listed() {
    let clean = Clean::new().await;
    let list = clean.answer(RIGHTS);
    let mut invoicing = row(&list, "Invoicing");
    put(&mut invoicing, "/inquireLevel", Some(json!("All")));
    let mut report = invoicing.clone();
    put(&mut report, "/reportFlag", Some(json!(true)));
    put(&mut report, "/moduleFunctionIdentifier", Some(json!("other")));
    let module = invoicing["moduleDescription"].as_str().unwrap();
    let name = format!("beyond {module} Invoicing Inquire");
    let excess = [(name.as_str(), Excess, "connectwise-right-beyond"), ("connectwise-beyond", Pass, "")];
    for further in [vec![], vec![invoicing.clone()], vec![report.clone()], vec![invoicing.clone(), report]] {
        let mut odd = list.clone();
        let rows = odd.as_array_mut().unwrap();
        rows.retain(|row| row["moduleFunctionDescription"] != "Invoicing");
        rows.push(invoicing.clone());
        rows.extend(further);
        let after = clean.after(RIGHTS, answer(&odd)).await;
        let beyond: Vec<_> = after.keys().filter(|name| name.starts_with("beyond ")).collect();
        assert_eq!(beyond, [&name], "{:?}", &excess);
        assert_eq!(after[&name], (Excess, "connectwise-right-beyond".to_owned()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_odd_level_is_unclear_and_never_a_pass() {
    let clean = Clean::new().await;
    let list = clean.answer(RIGHTS);
    let at = list
        .as_array()
        .unwrap()
        .iter()
        .position(|row| row["moduleFunctionDescription"] == "Service Tickets")
        .unwrap();
    for level in [
        json!(null),
        json!(2),
        json!(true),
        json!({ "name": "All" }),
        json!(["All"]),
        json!(""),
        json!("Some"),
    ] {
        let mut odd = list.clone();
        put(&mut odd, &format!("/{at}/addLevel"), Some(level.clone()));
        let after = clean.after(RIGHTS, answer(&odd)).await;
        let changed = [
            ("service-tickets Add", Unclear, "connectwise-level-unclear"),
            ("select-role-id", NeedsEyes, "connectwise-role-shown"),
        ];
        assert_changed(&format!("{level}"), &clean.stands, &after, &changed);
    }
    let mut odd = list;
    put(&mut odd, &format!("/{at}/addLevel"), Some(json!(" ALL ")));
    assert_changed("in capitals", &clean.stands, &clean.after(RIGHTS, answer(&odd)).await, &[]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_entry_without_text_affects_only_the_list() {
    let clean = Clean::new().await;
    for odd in [json!(null), json!("x"), json!({ "id": 7 })] {
        let mut list = clean.answer(ITEMS);
        put(&mut list, "/9999", Some(odd.clone()));
        let after = clean.after(ITEMS, answer(&list)).await;
        for (name, (state, code)) in &after {
            let was = &clean.stands[name];
            let of_list = name.contains("allowed-tables");
            assert!(
                was == &(*state, code.clone()) || (of_list && *state == Unclear),
                "{odd}: {name}: {state:?} {code}"
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrapped_list_is_read_like_a_bare_one() {
    let clean = Clean::new().await;
    let wrapped = json!({ "value": clean.answer(RIGHTS) });
    assert_changed("wrapped", &clean.stands, &clean.after(RIGHTS, answer(&wrapped)).await, &[]);
    for nothing in ["null", "[]", "{}", "{\"value\":[]}", "[[]]", "[null]", "[{}]"] {
        let after = clean.after(RIGHTS, written(200, "application/json", nothing)).await;
        for (name, (state, _)) in &after {
            assert!(!matches!(state, Missing | Excess), "{nothing}: {name}");
            assert!(*state != Pass || clean.stands[name].0 == Pass, "{nothing}: {name} passes");
        }
        assert!(matches!(after["service-tickets Add"].0, Unclear | Failed | NeedsEyes), "{nothing}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_block_page_says_nothing_about_the_keys() {
    let clean = Clean::new().await;
    let page = "<html><head><title>Access Denied</title></head><body>The category is blocked by the policy.</body></html>";
    for status in [200, 401, 403, 407] {
        let after = clean.after("/apis/3.0/", written(status, "text/html", page)).await;
        for key in ["public-key", "private-key"] {
            assert_eq!(after[key], (Failed, "failed".to_owned()), "{status}");
        }
        assert!(after.values().all(|(state, _)| !matches!(state, Missing | Excess)), "{status}: {after:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn invisible_characters_are_ignored() {
    let clean = Clean::new().await;
    let bench = &clean.bench;
    let given = bench.given();
    let company = given.text("connectwise-company-id").unwrap().to_owned();
    for mark in ["\u{200b}", "\u{2060}", "\u{feff}", "\u{a0}", " \r\n"] {
        let materials = bench.given().plain("connectwise-company-id", &format!("{mark}{company}{mark}"));
        assert_changed(mark, &clean.stands, &stands(&bench.check_with(&materials).await), &[]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_answers_give_no_verdict() {
    let clean = Clean::new().await;
    let calls: BTreeSet<String> = clean.seen.iter().map(|call| call.path.clone()).collect();
    for path in &calls {
        for (what, with) in attacks() {
            if what == "null" && path.contains(LOOK_UP) {
                // For an unknown company, `null` is the vendor's real answer.
                continue;
            }
            let after = clean.after(path, with).await;
            for (name, stand) in &after {
                let new = clean.stands.get(name) != Some(stand);
                assert!(
                    !(new && matches!(stand.0, Pass | Missing | Excess)),
                    "{path}: {what}: {name} {stand:?}"
                );
            }
        }
    }
}
