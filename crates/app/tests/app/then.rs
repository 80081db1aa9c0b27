//! Papers of a finished run after its guide has changed: they show what was done, no more and no less.

use serde_json::{Value, json};

use crate::changes::LATER;
use crate::common::{Lotse, find_step, text};

fn paper(lotse: &Lotse, run: &str, kind: &str) -> String {
    let asked = json!({ "run": run, "kind": kind, "format": "markdown", "bilingual": false });
    text(&lotse.ok("print", asked)["text"])
}

/// The part of a report about what was done, without the parts that change: print time and newer revision.
fn told(report: &str) -> String {
    let stays = |line: &&str| !line.is_empty() && !line.contains("revision 8") && !line.contains('/');
    report.lines().filter(stays).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_report_of_a_finished_run_shows_the_guide_it_was_done_with() {
    let mut lotse = Lotse::new();
    let run = lotse.finished(&lotse.organisation("Example"), "large");
    let before = paper(&lotse, &run, "report");
    lotse.revise(&LATER);
    let after = paper(&lotse, &run, "report");
    assert_eq!(told(&after), told(&before));
    assert!(after.contains("revision 7") && after.contains("The guide is now at revision 8"), "{after}");
    assert!(!after.contains("Second look"), "that was not asked for");
    assert!(paper(&lotse, &run, "checklist").contains("Second look"), "a checklist is for today");

    lotse.ok("take_revision", json!({ "run": run }));
    assert_eq!(lotse.run(&run)["changes"], Value::Null);
    let looked = paper(&lotse, &run, "report");
    assert_eq!(told(&looked), told(&before), "to look is not to do");
    assert!(looked.contains("The guide is now at revision 8"), "{looked}");
}

#[test]
fn a_reopened_run_has_not_done_changes_that_were_only_looked_at() {
    let mut lotse = Lotse::new();
    let run = lotse.finished(&lotse.organisation("Example"), "large");
    lotse.revise(&LATER);
    lotse.ok("take_revision", json!({ "run": run }));
    lotse.ok("reopen_run", json!({ "run": run }));
    let open = lotse.run(&run);
    assert_ne!(find_step(&open, "rights")["state"], "done", "Edit is another one today");
    assert_eq!(open["changes"]["from"], json!(7));
    let taken = lotse.ok("take_revision", json!({ "run": run }));
    assert_ne!(find_step(&taken, "rights")["state"], "done");
    assert_eq!(taken["changes"], Value::Null);
    let report = paper(&lotse, &run, "report");
    assert!(report.contains("revision 8") && !report.contains("The guide is now at revision"), "{report}");
}
