//! Files of an older version open: a journal and a hand-over file that commit `b7ea273` wrote (`tests/fixtures`).

use std::fs;
use std::path::{Path, PathBuf};

use lotse_journal::{DeviceId, HandOver, Journal, Mode, Run, Scope};
use tempfile::TempDir;

use crate::common::{at, organisation, run};

/// The last event of the journal, as the older version printed it.
const HEAD: &str = "cc850718-f732-47d7-b61d-de0a468c5664/35/31a67fd3d42bc49c3ccb9250c16033ed8fa2d29545a1fd60eae948536303521e";

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

fn old_journal() -> (TempDir, Journal) {
    let folder = tempfile::tempdir().unwrap();
    fs::copy(fixture("lotse.db"), folder.path().join("lotse.db")).unwrap();
    let journal = Journal::open(folder.path()).unwrap();
    (folder, journal)
}

fn old_file() -> HandOver {
    HandOver::from_file(&fixture("organisation.lotse")).unwrap()
}

fn progress_is_kept(run: &Run) {
    assert_eq!((run.guide.as_str(), run.revision, run.mode), ("sophos-central-autotask", 1, Mode::Connected));
    assert_eq!(run.kept.as_deref(), Some("format = 1\n"));
    assert_eq!((run.answers["replaces-user"].as_str(), run.position.as_deref()), ("no", Some("credentials")));
    assert_eq!(run.ticks["credentials"].keys().collect::<Vec<_>>(), ["generate-key", "generate-secret"]);
    assert_eq!(run.ticks["credentials"]["generate-secret"].by.person.as_deref(), Some("Example Three"));
    assert_eq!(run.skipped.keys().collect::<Vec<_>>(), ["mail"]);
    assert_eq!(run.notes["mail"].text, "Nicht gewünscht");
    assert!(run.problems.is_empty() && run.second.wanted);
    assert_eq!(run.credentials["secret"].stored.expires.as_deref(), Some("2027-11-21"));
    assert_eq!(run.credentials["username"].stored.value.as_deref(), Some("Hummer"));
    assert_eq!(run.started.person.as_deref(), Some("Muster Eins"));
}

#[test]
fn a_journal_of_an_older_version_opens_with_everything_in_it() {
    let (_folder, journal) = old_journal();
    assert_eq!(journal.verify(), Ok(()));
    assert_eq!(journal.head().unwrap().to_string(), HEAD);
    assert_eq!((journal.events(None).unwrap().len(), journal.setting("reader")), (41, Some("de")));
    let state = journal.state();
    let names: Vec<_> = state.organisations().iter().map(|it| (it.name.as_str(), it.practice)).collect();
    assert_eq!(names, [("Musterbetrieb West", false), ("Übungsbetrieb", true)]);
    assert_eq!(state.removed_organisations()[0].name, "Musterbetrieb Süd");
    assert_eq!(state.removed_runs().iter().map(|it| it.id).collect::<Vec<_>>(), [run(2)]);
    let values = &state.organisation(organisation(1)).unwrap().values;
    assert_eq!(values["inspector"].stored.expires.as_deref(), Some("2027-01-31"));

    let first = state.run(run(1)).unwrap();
    progress_is_kept(first);
    assert_eq!((first.checks, first.finished.is_none(), first.changed), (2, true, false));
    assert!(first.check.as_ref().unwrap().check.json().contains("role/tickets"));
    assert!(first.check_before.is_some() && first.confirmed.contains_key("role/tickets"));
    let said = first.second.confirmed.as_ref().unwrap();
    assert_eq!((said.name.as_str(), said.note.as_str()), ("Voorbeeld Twee", "Ticket 4712"));
    assert!(first.second.outdated, "work was opened since");
    let elsewhere: Vec<_> = first.elsewhere.values().collect();
    assert_eq!(elsewhere.len(), 1);
    assert!(elsewhere[0].check.is_some() && elsewhere[0].finished.is_none());
}

#[test]
fn a_journal_of_an_older_version_can_be_written_and_handed_over() {
    let (_folder, mut journal) = old_journal();
    let reopened = crate::common::ticked("credentials", "copy");
    journal.append(at(20), reopened).unwrap();
    let text = journal.hand_over(Scope::Run(run(1)), at(21), "0.1.0").unwrap();
    assert!(HandOver::read(text.as_bytes()).unwrap().runs()[0].is_ticked("credentials", "copy"));
    assert_eq!(journal.verify(), Ok(()));
}

#[test]
fn a_hand_over_file_of_an_older_version_can_be_imported() {
    let file = old_file();
    assert_eq!((file.scope(), file.made()), (Scope::Organisation(organisation(1)), at(7)));
    assert_eq!((file.person(), file.version()), (Some("Example Three"), "0.1.0"));
    assert_eq!(file.organisation().unwrap().name, "Musterbetrieb West");
    assert_eq!(file.runs().iter().map(|it| it.id).collect::<Vec<_>>(), [run(1), run(2)]);

    let folder = tempfile::tempdir().unwrap();
    let mut journal = Journal::open(folder.path()).unwrap();
    let imported = journal.import(&file, at(10)).unwrap();
    assert_eq!((imported.events, imported.runs), (39, vec![run(1), run(2)]));
    let taken = journal.state().run(run(1)).unwrap();
    progress_is_kept(taken);
    assert!(taken.check.is_none() && taken.finished.is_none(), "a check counts where it was made");
    let by: Vec<DeviceId> = taken.elsewhere.keys().copied().collect();
    assert_eq!(by.len(), 2);
    assert!(taken.elsewhere[&file.by()].check.is_some() && taken.elsewhere[&file.by()].finished.is_some());
    assert_eq!(journal.verify(), Ok(()));
}

#[test]
fn a_hand_over_file_of_an_older_version_is_known_to_the_journal_that_took_it_in() {
    let (_folder, mut journal) = old_journal();
    assert!(journal.import(&old_file(), at(30)).unwrap().is_nothing_new());
    assert!(journal.audit(&[HEAD.parse().unwrap()], &[old_file()]).fits());
}
