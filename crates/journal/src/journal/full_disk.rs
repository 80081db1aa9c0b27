//! A full disk, simulated by a limit on the pages of the file.

use super::*;
use crate::{Mode, OrganisationId};

fn limit(journal: &Journal, pages: i64) -> i64 {
    journal.connection.pragma_update_and_check(None, "max_page_count", pages, |row| row.get(0)).unwrap()
}

#[test]
fn a_full_disk_changes_nothing_and_the_journal_goes_on_when_there_is_space() {
    let folder = tempfile::tempdir().unwrap();
    let at: Timestamp = "2026-11-21T09:00:00Z".parse().unwrap();
    let (organisation, run) = (OrganisationId::new_at(at), RunId::new_at(at));
    let mut journal = Journal::open(folder.path()).unwrap();
    journal.append(at, Fact::OrganisationAdded { organisation, name: "Nordlicht IT".into() }).unwrap();
    let (guide, answers) = ("kaseya-vsa-autotask".to_owned(), BTreeMap::new());
    let started = Fact::RunStarted { run, organisation, guide, revision: 1, mode: Mode::Checklist, answers };
    journal.append(at, started).unwrap();

    let least = limit(&journal, 1);
    let note = |step: &str| Fact::NoteWritten { run, step: step.into(), text: "x".repeat(20_000) };
    let (state, head) = (journal.state().clone(), journal.head());
    let single = journal.append(at, note("one")).unwrap_err();
    let several = journal.append_all(at, vec![Fact::RunFinished { run }, note("two")]).unwrap_err();
    assert_eq!((single.code(), several.code()), ("journal-disk-full", "journal-disk-full"));
    assert_eq!((journal.state(), journal.head()), (&state, head));
    assert_eq!(journal.events(None).unwrap().len(), 2);
    assert_eq!(journal.verify(), Ok(()));

    limit(&journal, least + 1000);
    journal.append(at, note("three")).unwrap();
    journal.append_all(at, vec![note("four"), Fact::RunFinished { run }]).unwrap();
    assert_eq!(journal.verify(), Ok(()));
    let state = journal.state().clone();
    drop(journal);
    let journal = Journal::open(folder.path()).unwrap();
    assert_eq!((journal.state(), journal.head().unwrap().sequence), (&state, 5));
}

#[test]
fn an_import_that_does_not_fit_changes_nothing_either() {
    let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let [mut first, mut second] = folders.each_ref().map(|folder| Journal::open(folder.path()).unwrap());
    let at: Timestamp = "2026-11-21T09:00:00Z".parse().unwrap();
    let organisation = OrganisationId::new_at(at);
    first.append(at, Fact::OrganisationAdded { organisation, name: "Nordlicht IT".into() }).unwrap();
    for number in 0..200 {
        let name = format!("{number} {}", "x".repeat(150));
        first.append(at, Fact::OrganisationRenamed { organisation, name }).unwrap();
    }
    let text = first.hand_over(Scope::Organisation(organisation), at, "0.1.0").unwrap();
    let file = HandOver::read(text.as_bytes()).unwrap();
    let least = limit(&second, 1);
    let error = second.import(&file, at).unwrap_err();
    assert_eq!(error.code(), "journal-disk-full");
    assert_eq!(
        (second.state(), second.head(), second.verify()),
        (&crate::fold(second.device(), &[]), None, Ok(()))
    );
    limit(&second, least + 1000);
    assert_eq!(second.import(&file, at).unwrap().bodies, 201);
    assert_eq!(second.state().organisations(), first.state().organisations());
}
