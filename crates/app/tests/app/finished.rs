//! A run counts as finished on the computer where it was finished, while nothing in it is open. Here two people continue a run
//! independently.

use serde_json::{Value, json};

use crate::changes::LATER;
use crate::common::{Lotse, steps, text};
use crate::hand_over::{of_run, read, take};

/// A run that is finished on one computer and known on another.
struct Two {
    first: Lotse,
    second: Lotse,
    run: String,
}

impl Two {
    fn through() -> Self {
        let (first, second) = (Lotse::new(), Lotse::new());
        let example = first.organisation("Example");
        let run = first.start(&example, "everything", &json!({ "scope": "large", "again": "no" }));
        for step in steps(&first.run(&run)) {
            first.do_step(&run, &step);
        }
        first.ok("write_note", json!({ "run": run, "step": "rights", "text": "elsewhere" }));
        first.ok("skip_step", json!({ "run": run, "step": "rights", "on": true }));
        first.ok("finish_run", json!({ "run": run }));
        let two = Self { first, second, run };
        two.give(&two.first, &two.second);
        two.is_through_elsewhere(&two.second);
        two
    }

    fn give(&self, from: &Lotse, to: &Lotse) {
        let folder = tempfile::tempdir().unwrap();
        take(to, &of_run(from, folder.path(), &self.run));
    }

    fn exchange(&self) {
        self.give(&self.first, &self.second);
        self.give(&self.second, &self.first);
    }

    fn again(&self, lotse: &Lotse, command: &str) {
        lotse.minutes_pass(1);
        lotse.ok(command, json!({ "run": self.run }));
    }

    fn untick(&self, lotse: &Lotse, step: &str) {
        let whole = lotse.run(&self.run);
        let actions = &whole["progress"]["steps"][step]["ticked"];
        lotse.ok("tick", json!({ "run": self.run, "step": step, "actions": actions, "ticked": false }));
    }

    /// Asserts that the run is open on both at this step, and that it can be finished.
    #[track_caller]
    fn are_open(&self, step: &str) {
        for lotse in [&self.first, &self.second] {
            let whole = lotse.run(&self.run);
            let view = &whole["view"];
            assert_eq!((&view["state"], &view["finished"]), (&json!("started"), &Value::Null));
            assert_eq!((&view["standing"], &whole["progress"]["finished"]), (&Value::Null, &Value::Null));
            assert!(view["done"].as_u64() < view["total"].as_u64(), "{view}");
            assert_eq!(whole["progress"]["steps"][step]["state"], "open");
            let home = lotse.ok("home", Value::Null);
            assert_eq!(home["attention"][0]["id"], json!(self.run));
            let paper =
                json!({ "run": self.run, "kind": "report", "format": "markdown", "bilingual": false });
            let paper = text(&lotse.ok("print", paper)["text"]);
            assert!(paper.contains("not yet") || paper.contains("not here"), "{paper}");
            lotse.refused("finish_run", json!({ "run": self.run }), "run-open-steps");
        }
        self.second.do_step(&self.run, step);
        self.again(&self.second, "finish_run");
        self.exchange();
        assert_eq!(self.second.run(&self.run)["view"]["state"], "finished");
        self.is_through_elsewhere(&self.first);
        self.again(&self.first, "finish_run");
        self.are_finished();
    }

    /// Asserts that everything is done and the run is finished on the other computer only.
    #[track_caller]
    fn is_through_elsewhere(&self, lotse: &Lotse) {
        let whole = lotse.run(&self.run);
        let view = &whole["view"];
        assert_eq!((&view["state"], &view["finished"]), (&json!("started"), &Value::Null));
        assert_eq!((&view["standing"], &whole["progress"]["finished"]), (&Value::Null, &Value::Null));
        assert_eq!(view["done"], view["total"]);
        assert!(view["finishedElsewhere"]["at"].is_string(), "{view}");
        assert_eq!(lotse.ok("home", Value::Null)["attention"], json!([]));
        let paper = json!({ "run": self.run, "kind": "report", "format": "markdown", "bilingual": false });
        let paper = text(&lotse.ok("print", paper)["text"]);
        assert!(paper.contains("not here") && paper.contains("Finished on computer"), "{paper}");
    }

    #[track_caller]
    fn are_finished(&self) {
        for lotse in [&self.first, &self.second] {
            assert_eq!(lotse.run(&self.run)["view"]["state"], "finished");
            assert_eq!(lotse.ok("home", Value::Null)["attention"], json!([]));
        }
    }
}

#[test]
fn a_run_reopened_on_one_computer_and_finished_on_another_is_open() {
    let two = Two::through();
    two.again(&two.first, "reopen_run");
    two.untick(&two.first, "keys");
    two.second.minutes_pass(10);
    two.again(&two.second, "finish_run");
    two.exchange();
    two.are_open("keys");
}

#[test]
fn open_work_counts_even_if_both_computers_finished_the_run() {
    let two = Two::through();
    // One computer does the step after all, and the other undoes its part: both see it settled.
    two.again(&two.first, "reopen_run");
    two.first.ok("skip_step", json!({ "run": two.run, "step": "rights", "on": false }));
    two.again(&two.first, "finish_run");
    two.untick(&two.second, "rights");
    two.again(&two.second, "finish_run");
    two.exchange();
    two.are_open("rights");
}

#[test]
fn a_run_finished_on_both_computers_is_finished() {
    let two = Two::through();
    two.again(&two.second, "finish_run");
    two.exchange();
    two.are_finished();
}

/// A run that was started with a newer guide, and its hand-over file.
fn begun_with_newer() -> (Lotse, tempfile::TempDir, String) {
    let mut newer = Lotse::new();
    newer.revise(&LATER);
    let example = newer.organisation("Example");
    let run = newer.start(&example, "everything", &json!({ "scope": "large", "again": "no" }));
    (newer, tempfile::tempdir().unwrap(), run)
}

#[test]
fn a_run_worked_on_with_a_newer_guide_can_not_be_finished_with_an_older_one() {
    let (newer, folder, run) = begun_with_newer();
    let older = Lotse::new();
    let file = of_run(&newer, folder.path(), &run);
    let revisions = json!({ "worked": 8, "here": 7 });
    assert_eq!(read(&older, &file).unwrap()["runs"][0]["older"], revisions);
    assert_eq!(read(&newer, &file).unwrap()["runs"][0]["older"], Value::Null);
    take(&older, &file);
    assert_eq!((&older.run(&run)["older"], &newer.run(&run)["older"]), (&revisions, &Value::Null));
    // Ticks and notes can be changed.
    for step in steps(&older.run(&run)) {
        older.do_step(&run, &step);
    }
    older.ok("write_note", json!({ "run": run, "step": "look", "text": "done" }));
    let whole = older.run(&run);
    assert_eq!(whole["progress"]["done"], whole["progress"]["total"]);
    let fault = older.refused("finish_run", json!({ "run": run }), "guide-older");
    assert_eq!((&*fault.args["worked"], &*fault.args["here"]), ("8", "7"));
    assert_eq!(older.run(&run)["view"]["state"], "started");
    // On the computer with the newer guide, the new step is open.
    take(&newer, &of_run(&older, folder.path(), &run));
    assert_eq!(newer.run(&run)["progress"]["steps"]["second-look"]["state"], "open");
    newer.refused("finish_run", json!({ "run": run }), "run-open-steps");
    newer.do_step(&run, "second-look");
    newer.ok("finish_run", json!({ "run": run }));
    // After it was finished there, it is reported as finished there.
    take(&older, &of_run(&newer, folder.path(), &run));
    let whole = older.run(&run);
    assert_eq!((&whole["view"]["state"], &whole["older"]), (&json!("started"), &revisions));
    assert!(whole["view"]["finishedElsewhere"]["at"].is_string());
    assert_eq!(older.ok("home", Value::Null)["attention"], json!([]));
}
