//! A carefully forged file: its chains are valid, its seal is right, and it claims everything that would make a run green. It is
//! only reported as what another computer says, before and after the import, and does not count.

use std::collections::BTreeSet;
use std::path::PathBuf;

use jiff::Timestamp;
use lotse_journal::{Fact, HandOver, Journal, RunId, Scope};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::common::{Lotse, check, text};
use crate::hand_over::{of_run, read, take};

/// A computer on which somebody writes any facts they like, without Lotse's rules.
struct Forger {
    folder: TempDir,
    journal: Journal,
    run: RunId,
}

fn day(number: i8) -> Timestamp {
    format!("2026-11-{number}T12:00:00Z").parse().unwrap()
}

impl Forger {
    /// Starts from the victim's file.
    fn of(victim: &Lotse, run: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut journal = Journal::open(folder.path()).unwrap();
        let file = HandOver::from_file(&of_run(victim, folder.path(), run)).unwrap();
        journal.import(&file, day(21)).unwrap();
        Self { folder, journal, run: run.parse().unwrap() }
    }

    fn writes(&mut self, facts: Vec<Fact>) -> PathBuf {
        self.journal.append_all(day(22), facts).unwrap();
        let text = self.journal.hand_over(Scope::Run(self.run), day(22), "0.1.0").unwrap();
        let path = self.folder.path().join("forged.lotse");
        std::fs::write(&path, text).unwrap();
        path
    }

    fn check(&self, proof: &Value) -> Fact {
        let mut finding =
            json!({ "subject": { "about": "credential", "credential": "private-key" }, "state": "pass" });
        if !proof.is_null() {
            finding["proof"] = proof.clone();
        }
        let check = json!({
            "findings": [finding], "budgets": [], "calls": 1, "at": "2026-11-23T09:00:00Z", "millis": 1, "stopped": false
        });
        let made = json!({ "format": 1, "revision": 1, "check": check });
        Fact::CheckMade { run: self.run, check: made.into(), deeper: false }
    }
}

fn proof() -> Value {
    json!({
        "call": 1, "method": "GET", "host": "forged.invalid", "path": "/", "status": 200,
        "at": "2026-11-23T09:00:00Z", "millis": 1
    })
}

/// A practice run with a mistake, so that its check finds something.
pub(crate) fn bad(lotse: &Lotse) -> String {
    let answers = json!({ "product": "umbrella", "integrated": "no", "console": "msp" });
    let run = lotse.start_in("practice", "", "umbrella-connectwise", &answers);
    for value in lotse.ok("practice_console", json!({ "run": run }))["values"].as_array().unwrap() {
        let store = json!({ "key": { "owner": { "run": run }, "id": value["id"] }, "value": value["value"], "expires": "" });
        lotse.ok("store_key", store);
    }
    check(lotse, &run);
    assert_eq!(lotse.run(&run)["view"]["standing"], "problem");
    run
}

fn print(lotse: &Lotse, run: &str, kind: &str) -> String {
    let request = json!({ "run": run, "kind": kind, "format": "markdown", "bilingual": false });
    text(&lotse.ok("print", request)["text"])
}

#[test]
fn forged_judgements_make_nothing_green_and_are_previewed() {
    let lotse = Lotse::new();
    let run = bad(&lotse);
    let before = (lotse.run(&run), lotse.ok("check_page", json!({ "run": run }))["last"].clone());
    let mut forger = Forger::of(&lotse, &run);
    let id = forger.run;
    let seen = before.1["findings"].as_array().unwrap().iter();
    let mut facts = vec![Fact::PersonNamed { name: "Somebody Else".into() }, forger.check(&proof())];
    facts.extend(seen.map(|it| Fact::FindingConfirmed { run: id, finding: text(&it["id"]) }));
    facts.push(Fact::RunFinished { run: id });
    facts.push(Fact::SecondPersonConfirmed { run: id, name: "Second Person".into(), note: String::new() });
    let file = forger.writes(facts);

    let preview = read(&lotse, &file).unwrap();
    let changes = preview["changes"].as_array().unwrap();
    let told = changes.iter().filter(|it| it["kind"] == "told");
    let told: BTreeSet<String> = told.map(|it| text(&it["what"])).collect();
    assert_eq!(told, ["checked", "confirmed", "finished", "second"].map(ToOwned::to_owned).into());
    assert!(changes.iter().all(|it| it["kind"] != "void"), "{changes:?}");
    let by = &changes.iter().find(|it| it["what"] == "second").unwrap();
    assert_eq!((&by["by"]["person"], &by["name"]), (&json!("Somebody Else"), &json!("Second Person")));

    lotse.ok("import_hand_over", json!({ "session": preview["session"] }));
    let after = lotse.run(&run);
    for place in ["standing", "checked", "state", "finished", "second"] {
        assert_eq!(after["view"][place], before.0["view"][place], "{place}");
    }
    assert_eq!(after["view"]["standing"], "problem");
    assert_eq!(
        lotse.ok("home", Value::Null)["attention"],
        json!([]),
        "practice is never among what needs attention"
    );
    assert_eq!(after["view"]["checkedElsewhere"]["findings"], 0);
    assert_eq!(after["view"]["finishedElsewhere"]["person"], "Somebody Else");
    assert_eq!(after["second"]["elsewhere"][0]["name"], "Second Person");
    let page = lotse.ok("check_page", json!({ "run": run }));
    let states = |page: &Value| {
        let findings = page["findings"].as_array().unwrap().iter();
        findings
            .map(|it| (it["id"].clone(), it["state"].clone(), it["confirmed"].clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(states(&page["last"]), states(&before.1));
    assert_eq!(page["elsewhere"][0]["told"]["by"]["person"], "Somebody Else");
    for kind in ["report", "proof"] {
        let paper = print(&lotse, &run, kind);
        assert!(!paper.contains("forged.invalid") && !paper.contains("Checked by API"), "{paper}");
        assert!(paper.contains("Reports from other computers") && paper.contains("Somebody Else"), "{paper}");
    }
    // Not through a third computer either; and a check made here replaces the report.
    let third = Lotse::new();
    take(&third, &of_run(&lotse, forger.folder.path(), &run));
    assert_eq!(third.run(&run)["view"]["standing"], Value::Null);
    check(&lotse, &run);
    let after = lotse.run(&run)["view"].clone();
    assert_eq!((&after["standing"], &after["checkedElsewhere"]), (&json!("problem"), &Value::Null));
}

#[test]
fn a_file_does_not_make_a_run_checked_here() {
    let lotse = Lotse::new();
    let organisation = lotse.organisation("Example");
    let answers = json!({ "product": "umbrella", "integrated": "no", "console": "msp" });
    let run = lotse.start_in("connected", &organisation, "umbrella-connectwise", &answers);
    let mut forger = Forger::of(&lotse, &run);
    let facts = vec![forger.check(&proof()), Fact::RunFinished { run: forger.run }];
    take(&lotse, &forger.writes(facts));
    let view = lotse.run(&run)["view"].clone();
    assert_eq!(
        (&view["standing"], &view["checked"], &view["finished"]),
        (&Value::Null, &Value::Null, &Value::Null)
    );
    assert_eq!(view["checkedElsewhere"]["outdated"], false);
    assert!(!print(&lotse, &run, "proof").contains("forged.invalid"));
}

#[test]
fn a_pass_without_a_proving_call_is_refused() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    let mut forger = Forger::of(&lotse, &run);
    let facts = vec![forger.check(&Value::Null), forger.check(&proof())];
    let fault = read(&lotse, &forger.writes(facts)).unwrap_err();
    assert_eq!(fault.code, "hand-over-unproven");
    assert_eq!(fault.args["device"], forger.journal.device().to_string()[..8]);
}

#[test]
fn a_file_that_turns_an_organisation_into_practice_is_refused_with_its_name() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    let organisation = text(&lotse.run(&run)["view"]["organisation"]).parse().unwrap();
    let mut forger = Forger::of(&lotse, &run);
    let fault = read(&lotse, &forger.writes(vec![Fact::OrganisationPractises { organisation }])).unwrap_err();
    assert_eq!(
        (fault.code.as_str(), fault.args["organisation"].as_str()),
        ("hand-over-makes-practice", "Example")
    );
    assert_eq!(lotse.ok("home", Value::Null)["organisations"][0]["practice"], false);
}

#[test]
fn judgements_that_an_import_voids_are_previewed() {
    let lotse = Lotse::new();
    let run = bad(&lotse);
    let page = lotse.ok("check_page", json!({ "run": run }));
    let findings = page["last"]["findings"].as_array().unwrap();
    let eyes = findings.iter().find(|it| it["state"] == "needs-eyes").unwrap();
    lotse.ok("confirm_findings", json!({ "run": run, "findings": [eyes["id"]], "on": true }));
    let mut forger = Forger::of(&lotse, &run);
    let answers = [
        ("product".to_owned(), "umbrella".to_owned()),
        ("integrated".to_owned(), "yes".to_owned()),
        ("console".to_owned(), "msp".to_owned()),
    ];
    let file = forger.writes(vec![Fact::AnswersChanged { run: forger.run, answers: answers.into() }]);
    let void = |lotse: &Lotse| {
        let preview = read(lotse, &file).unwrap();
        let changes = preview["changes"].as_array().unwrap().iter().filter(|it| it["kind"] == "void");
        changes.map(|it| text(&it["what"])).collect::<Vec<_>>()
    };
    assert_eq!(void(&lotse), ["checked", "confirmed"]);
    take(&lotse, &file);
    assert_eq!(void(&lotse), Vec::<String>::new());
    assert_eq!(lotse.run(&run)["view"]["standing"], Value::Null);
}
