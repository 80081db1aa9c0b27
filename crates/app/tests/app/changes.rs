//! A new revision of a guide: which runs report it, and what happens to ticks.

use std::collections::BTreeMap;

use lotse_journal::{Fact, Journal, Mode, RunId};
use serde_json::{Value, json};

use crate::common::{EVERYTHING, Lotse, find_step, steps, text};

/// Revision 8 of the sample guide: two rows of a matrix, a value and a step differ.
pub(crate) const LATER: [(&str, &str); 4] = [
    ("revision = 7", "revision = 8"),
    ("edit = \"my\"", "edit = \"all\""),
    ("Lotse, \\\"API\\\" <1>", "Lotse"),
    (
        "[[part.step]]\nid = \"take-back\"",
        "[[part.step]]\nid = \"second-look\"\nwhen = { scope = \"large\" }\nactions = [{ check = \"ready\" }]\n\n[[part.step]]\nid = \"take-back\"",
    ),
];

impl Lotse {
    /// Replaces pieces of the sample guide and restarts Lotse.
    pub(crate) fn revise(&mut self, pairs: &[(&str, &str)]) {
        let folder = self.folder().join("guides");
        let mut guide = EVERYTHING.to_owned();
        for (old, new) in pairs {
            assert!(guide.contains(old), "{old}");
            guide = guide.replacen(old, new, 1);
        }
        std::fs::write(folder.join("everything.toml"), guide).unwrap();
        for language in ["de", "nl", "en"] {
            let file = folder.join(format!("everything.{language}.ftl"));
            let words = std::fs::read_to_string(&file).unwrap();
            if !words.contains("step-second-look") {
                std::fs::write(&file, format!("{words}\nstep-second-look = Second look\n")).unwrap();
            }
        }
        self.reopen();
        assert_eq!(self.ok("guides", Value::Null)["faults"], json!([]));
    }

    /// Starts a run and does every step of it.
    fn through(&self, organisation: &str, scope: &str) -> String {
        let run = self.start(organisation, "everything", &json!({ "scope": scope, "again": "no" }));
        for step in steps(&self.run(&run)) {
            self.do_step(&run, &step);
        }
        run
    }

    pub(crate) fn finished(&self, organisation: &str, scope: &str) -> String {
        let run = self.through(organisation, scope);
        self.ok("finish_run", json!({ "run": run }));
        run
    }

    fn changed(&self) -> Value {
        self.ok("home", Value::Null)["changed"].clone()
    }

    /// How many guides the journal has stored.
    fn guides_kept(&self) -> u32 {
        let file = rusqlite::Connection::open(self.folder().join("lotse.db")).unwrap();
        let count = "SELECT count(*) FROM event WHERE kind = 'guide-kept'";
        file.query_row(count, [], |row| row.get(0)).unwrap()
    }
}

fn ids(changes: &Value) -> Vec<(String, String)> {
    let steps = changes["changes"]["steps"].as_array().unwrap();
    steps.iter().map(|step| (text(&step["id"]), text(&step["kind"]))).collect()
}

#[test]
fn an_unchanged_guide_is_not_reported_as_changed() {
    let mut lotse = Lotse::new();
    let example = lotse.organisation("Example");
    let run = lotse.finished(&example, "large");
    lotse.reopen();
    assert_eq!(lotse.changed(), json!([]));
    let whole = lotse.run(&run);
    assert_eq!((&whole["changes"], &whole["view"]["behind"]), (&Value::Null, &json!(false)));
    let before = lotse.folder().join("lotse.db").metadata().unwrap().len();
    assert_eq!(lotse.ok("take_revision", json!({ "run": run })), whole);
    assert_eq!(lotse.folder().join("lotse.db").metadata().unwrap().len(), before);
}

#[test]
fn a_guide_is_written_down_once_for_each_revision() {
    let mut lotse = Lotse::new();
    let example = lotse.organisation("Example");
    let run = lotse.finished(&example, "large");
    lotse.finished(&example, "small");
    assert_eq!(lotse.guides_kept(), 1);
    lotse.reopen();
    lotse.finished(&example, "large");
    assert_eq!(lotse.guides_kept(), 1);
    lotse.revise(&LATER);
    lotse.ok("take_revision", json!({ "run": run }));
    lotse.finished(&example, "large");
    assert_eq!(lotse.guides_kept(), 2);
    // A new comment does not make it another guide.
    lotse.revise(&[LATER.as_slice(), &[("# A made-up guide", "# A guide")]].concat());
    lotse.finished(&example, "large");
    assert_eq!((lotse.guides_kept(), lotse.run(&run)["view"]["behind"].clone()), (2, json!(false)));
}

#[test]
fn finished_runs_show_changes_that_concern_them_until_the_revision_is_taken() {
    let mut lotse = Lotse::new();
    let (large, small, other) =
        (lotse.organisation("Large"), lotse.organisation("Small"), lotse.organisation("Other"));
    let touched = lotse.finished(&large, "large");
    let untouched = lotse.finished(&small, "none");
    let under_way = lotse.through(&other, "large");
    lotse.revise(&LATER);

    let changed = lotse.changed();
    assert_eq!(changed.as_array().unwrap().len(), 1, "{changed}");
    let told = &changed[0];
    assert_eq!((&told["guide"], &told["from"], &told["to"]), (&json!("everything"), &json!(7), &json!(8)));
    assert_eq!((&told["new"], &told["different"], &told["gone"]), (&json!(1), &json!(2), &json!(0)));
    let runs = told["runs"].as_array().unwrap();
    assert_eq!(runs.iter().map(|run| text(&run["id"])).collect::<Vec<_>>(), [touched.as_str()]);
    assert_eq!(runs[0]["organisationName"], "Large");

    let whole = lotse.run(&touched);
    assert_eq!((&whole["view"]["behind"], &whole["view"]["state"]), (&json!(true), &json!("finished")));
    let pairs = [("form", "different"), ("rights", "different"), ("second-look", "new")];
    assert_eq!(ids(&whole["changes"]), pairs.map(|(id, kind)| (id.to_owned(), kind.to_owned())));
    let rights = &whole["changes"]["changes"]["steps"][1]["details"];
    assert!(rights.to_string().contains("instead of"), "{rights}");
    assert_eq!(whole["progress"]["steps"]["rights"]["state"], "done", "what was done then was done");
    assert_eq!(whole["progress"]["steps"]["rights"]["changed"], true);
    let nothing = lotse.run(&untouched);
    assert_eq!(
        (&nothing["view"]["behind"], &nothing["changes"]["changes"]["steps"]),
        (&json!(true), &json!([]))
    );
    assert_eq!(lotse.run(&under_way)["view"]["behind"], true);

    let taken = lotse.ok("take_revision", json!({ "run": touched }));
    assert_eq!((&taken["changes"], &taken["view"]["behind"]), (&Value::Null, &json!(false)));
    assert_eq!(taken["view"]["state"], "finished");
    assert_eq!(lotse.changed(), json!([]));
    lotse.reopen();
    assert_eq!((lotse.changed(), lotse.run(&touched)["changes"].clone()), (json!([]), Value::Null));
    // The next revision is compared with the one that was taken.
    lotse.revise(&[
        LATER[2],
        LATER[3],
        ("revision = 7", "revision = 9"),
        ("edit = \"my\"", "edit = \"none\""),
    ]);
    assert_eq!(ids(&lotse.run(&touched)["changes"]), [("rights".to_owned(), "different".to_owned())]);
    assert_eq!(lotse.changed()[0]["from"], 8);
}

#[test]
fn an_outdated_practice_run_needs_no_attention() {
    let mut lotse = Lotse::new();
    let example = lotse.organisation("Example");
    let none = json!({ "scope": "none" });
    let practice = lotse.start_in("practice", "", "everything", &none);
    let real = lotse.start(&example, "everything", &none);
    let made_up = text(&lotse.run(&practice)["view"]["organisation"]);
    let on_paper = lotse.start(&made_up, "everything", &none);
    for run in [&practice, &on_paper, &real] {
        lotse.do_step(run, "look");
        lotse.ok("finish_run", json!({ "run": run }));
    }
    lotse.revise(&[("revision = 7", "revision = 8"), ("  { warn = \"careful\" },\n", "")]);
    assert_eq!(lotse.run(&practice)["view"]["behind"], true);
    let runs = lotse.changed()[0]["runs"].as_array().unwrap().clone();
    assert_eq!(runs.iter().map(|run| text(&run["id"])).collect::<Vec<_>>(), [real]);
}

#[test]
fn in_a_run_under_way_changed_steps_are_not_done() {
    let mut lotse = Lotse::new();
    let example = lotse.organisation("Example");
    let run = lotse.through(&example, "large");
    lotse.ok("write_note", json!({ "run": run, "step": "rights", "text": "as asked" }));
    let before = lotse.run(&run)["progress"].clone();
    assert_eq!(before["done"], before["total"]);
    lotse.revise(&LATER);

    let progress = lotse.run(&run)["progress"].clone();
    let step = |progress: &Value, id: &str| progress["steps"][id].clone();
    for (id, action) in [("rights", "matrix-role"), ("form", "fill-description")] {
        let now = step(&progress, id);
        assert_eq!((&now["state"], &now["changed"]), (&json!("started"), &json!(true)), "{id}");
        assert_eq!(now["missing"], json!([action]));
        assert!(!now["ticked"].as_array().unwrap().contains(&json!(action)));
    }
    assert_eq!(step(&progress, "keys"), step(&before, "keys"), "what is the same stays as it is");
    assert_eq!(step(&progress, "second-look")["state"], "open");
    lotse.refused("finish_run", json!({ "run": run }), "run-open-steps");
    let again = json!({ "run": run, "step": "rights", "actions": ["matrix-role"], "ticked": true });
    lotse.refused("tick", again, "revision-not-taken");
    lotse.do_step(&run, "second-look");
    lotse.refused("finish_run", json!({ "run": run }), "revision-not-taken");

    let taken = lotse.ok("take_revision", json!({ "run": run }));
    assert_eq!((&taken["changes"], &taken["view"]["behind"]), (&Value::Null, &json!(false)));
    let now = step(&taken["progress"], "rights");
    assert_eq!((&now["state"], &now["missing"]), (&json!("started"), &json!(["matrix-role"])));
    assert_eq!((&now["changed"], &now["note"]), (&json!(false), &json!("as asked")));
    lotse.refused("finish_run", json!({ "run": run }), "run-open-steps");
    lotse.do_step(&run, "rights");
    lotse.do_step(&run, "form");
    assert!(lotse.ok("finish_run", json!({ "run": run }))["finished"].is_string());
}

#[test]
fn paper_counts_no_more_steps_as_done_than_the_window() {
    let mut lotse = Lotse::new();
    let example = lotse.organisation("Example");
    let run = lotse.through(&example, "large");
    let done_on_paper = |lotse: &Lotse| {
        let asked = json!({ "run": run, "kind": "report", "format": "markdown", "bilingual": false });
        let paper = text(&lotse.ok("print", asked)["text"]);
        let line = paper.lines().find(|line| line.contains("Steps done")).unwrap().to_owned();
        line.split(|letter: char| !letter.is_ascii_digit()).find_map(|it| it.parse::<u64>().ok()).unwrap()
    };
    let in_window = |lotse: &Lotse| lotse.run(&run)["progress"]["done"].as_u64().unwrap();
    assert_eq!(done_on_paper(&lotse), in_window(&lotse));
    for change in [&LATER[..], &[("revision = 7", "revision = 9"), ("  { warn = \"careful\" },\n", "")][..]] {
        lotse.revise(change);
        assert_eq!(done_on_paper(&lotse), in_window(&lotse));
        let total = lotse.run(&run)["progress"]["total"].as_u64().unwrap();
        assert!(in_window(&lotse) < total, "the change is seen at all");
    }
}

#[test]
fn a_step_with_a_changed_warning_needs_another_look_but_keeps_its_ticks() {
    let mut lotse = Lotse::new();
    let example = lotse.organisation("Example");
    let run = lotse.through(&example, "large");
    lotse.revise(&[("revision = 7", "revision = 8"), ("  { warn = \"careful\" },\n", "")]);
    let look = |whole: &Value| whole["progress"]["steps"]["look"].clone();
    let whole = lotse.run(&run);
    assert_eq!((&look(&whole)["state"], &look(&whole)["missing"]), (&json!("started"), &json!([])));
    lotse.refused("finish_run", json!({ "run": run }), "revision-not-taken");
    let taken = lotse.ok("take_revision", json!({ "run": run }));
    assert_eq!(look(&taken)["state"], "done");
    lotse.ok("finish_run", json!({ "run": run }));
}

#[test]
fn a_step_that_was_left_out_and_has_to_be_done_now_is_open() {
    let mut lotse = Lotse::new();
    let optional = ("id = \"take-back\"", "id = \"take-back\"\noptional = true");
    lotse.revise(&[optional]);
    let example = lotse.organisation("Example");
    let run = lotse.start(&example, "everything", &json!({ "scope": "large", "again": "no" }));
    lotse.ok("skip_step", json!({ "run": run, "step": "take-back", "on": true }));
    lotse.open(&run, "boxes");
    lotse.revise(&[("revision = 7", "revision = 8"), ("[[part.step]]\nid = \"boxes\"\nwhen = { scope = \"large\" }\nactions = [{ matrix = \"tree\" }]\n", "")]);
    let state = |whole: &Value| whole["progress"]["steps"]["take-back"]["state"].clone();
    assert_eq!(state(&lotse.run(&run)), "open");
    let taken = lotse.ok("take_revision", json!({ "run": run }));
    assert_eq!(state(&taken), "open");
    find_step(&taken, &text(&taken["progress"]["position"]));
}

#[test]
fn finishing_takes_the_revision_along() {
    let mut lotse = Lotse::new();
    let example = lotse.organisation("Example");
    let run = lotse.through(&example, "large");
    lotse.revise(&[LATER[0], LATER[3]]);
    assert_eq!(lotse.run(&run)["view"]["behind"], true);
    lotse.do_step(&run, "second-look");
    lotse.ok("finish_run", json!({ "run": run }));
    assert_eq!(lotse.run(&run)["view"]["behind"], false);
    assert_eq!(lotse.changed(), json!([]));
}

#[test]
fn a_guide_that_changed_under_the_same_number_is_noticed_for_each_run_by_itself() {
    let mut lotse = Lotse::new();
    let example = lotse.organisation("Example");
    let (one, two) = (lotse.finished(&example, "large"), lotse.finished(&example, "large"));
    lotse.revise(&LATER[1..2]);
    let behind = |lotse: &Lotse, run: &str| lotse.run(run)["view"]["behind"].clone();
    assert_eq!((behind(&lotse, &one), behind(&lotse, &two)), (json!(true), json!(true)));
    let told = lotse.changed()[0].clone();
    assert_eq!((&told["from"], &told["to"], &told["different"]), (&json!(7), &json!(7), &json!(1)));
    lotse.ok("take_revision", json!({ "run": one }));
    let three = lotse.finished(&example, "large");
    lotse.reopen();
    assert_eq!((behind(&lotse, &one), behind(&lotse, &three)), (json!(false), json!(false)));
    assert_eq!(behind(&lotse, &two), json!(true), "nobody has looked at it for this one");
    assert_eq!(ids(&lotse.run(&two)["changes"]), [("rights".to_owned(), "different".to_owned())]);
    // Again: each run is compared with the guide that it was done with.
    lotse.revise(&LATER[1..3]);
    let different = |run: &str| -> Vec<String> {
        ids(&lotse.run(run)["changes"]).into_iter().map(|(id, _)| id).collect()
    };
    assert_eq!(
        (different(&one), different(&two)),
        (vec!["form".into()], vec!["form".into(), "rights".into()])
    );
    let home = lotse.ok("home", Value::Null);
    assert_eq!(home["changed"][0]["different"], 2);
    let flags = |run: &str| lotse.run(run)["progress"]["steps"]["rights"]["changed"].clone();
    assert_eq!((flags(&two), flags(&one)), (json!(true), json!(false)));
}

#[test]
fn a_source_read_on_another_day_concerns_no_run() {
    let mut lotse = Lotse::new();
    let example = lotse.organisation("Example");
    let run = lotse.finished(&example, "large");
    let under_way = lotse.through(&example, "large");
    let read = ("read = 2026-11-21", "read = 2027-02-01");
    lotse.revise(&[read]);
    assert_eq!((lotse.changed(), lotse.run(&run)["changes"].clone()), (json!([]), Value::Null));
    lotse.revise(&[read, ("revision = 7", "revision = 8")]);
    assert_eq!(lotse.changed(), json!([]));
    assert_eq!(lotse.run(&run)["changes"]["changes"]["others"].as_array().unwrap().len(), 1);
    lotse.ok("finish_run", json!({ "run": under_way }));
}

#[test]
fn for_runs_without_a_stored_guide_only_the_revision_number_is_reported() {
    let mut lotse = Lotse::new();
    let example = lotse.organisation("Example");
    lotse.close();
    let (run, ahead) = (
        RunId::new_at("2026-11-21T08:00:00Z".parse().unwrap()),
        RunId::new_at("2026-11-21T08:01:00Z".parse().unwrap()),
    );
    {
        let mut journal = Journal::open(lotse.folder()).unwrap();
        let organisation = example.parse().unwrap();
        let answers = BTreeMap::from([("scope".to_owned(), "none".to_owned())]);
        let started = |run, revision| Fact::RunStarted {
            run,
            organisation,
            guide: "everything".to_owned(),
            revision,
            mode: Mode::Checklist,
            answers: answers.clone(),
        };
        let at = "2026-11-21T09:30:00Z".parse().unwrap();
        journal.append_all(at, vec![started(run, 5), started(ahead, 9)]).unwrap();
    }
    lotse.reopen();
    let run = run.to_string();
    assert_eq!(lotse.run(&run)["changes"], json!({ "from": 5, "to": 7, "changes": null, "foreign": false }));
    lotse.do_step(&run, "look");
    lotse.ok("finish_run", json!({ "run": run }));
    assert_eq!(lotse.run(&run)["view"]["behind"], false);
    // The run came from a computer with a newer guide; an older guide is not reported as a change.
    assert_eq!(lotse.run(&ahead.to_string())["view"]["behind"], false);
    assert_eq!(lotse.ok("take_revision", json!({ "run": ahead.to_string() }))["changes"], Value::Null);
}
