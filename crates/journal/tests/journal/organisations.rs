//! Organisations: named, renamed, removed from view and back.

use lotse_journal::{Fact, Journal, JournalError, KeyNote, NAME_LIMIT, Refusal};

use crate::common::{added, at, organisation, run, started, ticked, with_run};

fn refusal(journal: &mut Journal, fact: Fact) -> Refusal {
    let (state, head) = (journal.state().clone(), journal.head());
    let error = journal.append(at(9), fact).unwrap_err();
    assert_eq!((journal.state(), journal.head()), (&state, head), "a refusal changes nothing");
    match error {
        JournalError::Refused(refusal) => refusal,
        other => panic!("not refused but {other}"),
    }
}

fn renamed(number: u128, name: &str) -> Fact {
    Fact::OrganisationRenamed { organisation: organisation(number), name: name.into() }
}

fn names(journal: &Journal) -> Vec<&str> {
    journal.state().organisations().into_iter().map(|organisation| organisation.name.as_str()).collect()
}

#[test]
fn organisations_are_listed_by_name_without_regard_to_case() {
    let (_folder, mut journal) = with_run();
    for (number, name) in [(2, "zeta"), (3, "  Alpha\t"), (4, "beta")] {
        journal.append(at(1), added(number, name)).unwrap();
    }
    assert_eq!(names(&journal), ["Alpha", "beta", "Nordlicht IT", "zeta"]);
    journal.append(at(2), renamed(4, " Omega ")).unwrap();
    assert_eq!(names(&journal), ["Alpha", "Nordlicht IT", "Omega", "zeta"]);
    assert_eq!(journal.state().organisation(organisation(3)).unwrap().added, at(1));
}

#[test]
fn an_expiry_day_changes_nothing_else_of_a_value() {
    let (_folder, mut journal) = with_run();
    let expires = |value: &str, day: Option<&str>| Fact::ValueExpires {
        organisation: organisation(1),
        value: value.into(),
        expires: day.map(Into::into),
    };
    let stored = KeyNote {
        length: 25,
        ending: "x7q2".into(),
        value: None,
        expires: None,
        kept: Some("keychain".into()),
    };
    let fact = Fact::ValueStored { organisation: organisation(1), value: "secret".into(), stored };
    journal.append(at(1), fact).unwrap();
    let values = |journal: &Journal| journal.state().organisation(organisation(1)).unwrap().values.clone();
    let before = values(&journal);
    journal.append(at(2), expires("secret", Some("2027-11-21"))).unwrap();
    let mut after = values(&journal);
    assert_eq!(after["secret"].stored.expires.as_deref(), Some("2027-11-21"));
    after.get_mut("secret").unwrap().stored.expires = None;
    assert_eq!(after, before, "who took it, and when, stays");
    journal.append(at(3), expires("of-nobody", Some("2027-11-21"))).unwrap();
    journal.append(at(4), expires("secret", None)).unwrap();
    assert_eq!(values(&journal), before);
    assert!(matches!(
        refusal(
            &mut journal,
            Fact::ValueExpires { organisation: organisation(9), value: "secret".into(), expires: None }
        ),
        Refusal::UnknownOrganisation { .. }
    ));
}

#[test]
fn a_name_is_neither_empty_nor_too_long_nor_taken() {
    let (_folder, mut journal) = with_run();
    journal.append(at(1), added(2, &"ä".repeat(NAME_LIMIT))).unwrap();
    for name in ["", "  \n"] {
        assert_eq!(refusal(&mut journal, added(3, name)), Refusal::NameEmpty);
        assert_eq!(refusal(&mut journal, renamed(1, name)), Refusal::NameEmpty);
    }
    assert_eq!(refusal(&mut journal, added(3, &"x".repeat(201))), Refusal::NameTooLong { length: 201 });
    let taken = Refusal::NameTaken { name: "Nordlicht IT".into() };
    assert_eq!(refusal(&mut journal, added(3, " NORDLICHT it ")), taken);
    assert_eq!(refusal(&mut journal, renamed(2, "nordlicht IT")), taken);
    assert_eq!(refusal(&mut journal, added(3, &"Ä".repeat(NAME_LIMIT))).code(), "journal-name-taken");
    journal.append(at(2), renamed(1, "NORDLICHT IT")).unwrap();
    assert_eq!(
        refusal(&mut journal, added(1, "Another")),
        Refusal::KnownOrganisation { organisation: organisation(1) }
    );
}

#[test]
fn a_removed_organisation_is_out_of_view_with_its_runs_until_it_is_restored() {
    let (_folder, mut journal) = with_run();
    let id = organisation(1);
    journal.append(at(1), Fact::OrganisationRemoved { organisation: id }).unwrap();
    assert!(journal.state().organisations().is_empty() && journal.state().runs().is_empty());
    assert_eq!(journal.state().removed_organisations()[0].removed, Some(at(1)));
    assert_eq!(journal.state().runs_of(id).len(), 1);
    let gone = Refusal::OrganisationRemoved { organisation: id, name: "Nordlicht IT".into() };
    for fact in [
        renamed(1, "Other"),
        Fact::OrganisationRemoved { organisation: id },
        started(run(2), id),
        ticked("credentials", "generate-key"),
        Fact::RunRemoved { run: run(1) },
        Fact::RunRestored { run: run(1) },
    ] {
        assert_eq!(refusal(&mut journal, fact), gone);
    }
    journal.append(at(2), Fact::OrganisationRestored { organisation: id }).unwrap();
    assert_eq!((names(&journal), journal.state().runs().len()), (vec!["Nordlicht IT"], 1));
    let again = refusal(&mut journal, Fact::OrganisationRestored { organisation: id });
    assert_eq!(again, Refusal::OrganisationNotRemoved { organisation: id });
}

#[test]
fn the_name_of_a_removed_organisation_is_free_but_then_it_cannot_come_back() {
    let (_folder, mut journal) = with_run();
    journal.append(at(1), Fact::OrganisationRemoved { organisation: organisation(1) }).unwrap();
    journal.append(at(1), added(2, "nordlicht it")).unwrap();
    let restored = Fact::OrganisationRestored { organisation: organisation(1) };
    assert_eq!(refusal(&mut journal, restored.clone()), Refusal::NameTaken { name: "nordlicht it".into() });
    journal.append(at(2), renamed(2, "Südlicht")).unwrap();
    journal.append(at(3), restored).unwrap();
    assert_eq!(names(&journal), ["Nordlicht IT", "Südlicht"]);
}

#[test]
fn facts_about_something_unknown_are_refused() {
    let (_folder, mut journal) = with_run();
    let unknown = Refusal::UnknownOrganisation { organisation: organisation(7) };
    for fact in [
        renamed(7, "Other"),
        Fact::OrganisationRemoved { organisation: organisation(7) },
        Fact::OrganisationRestored { organisation: organisation(7) },
        started(run(2), organisation(7)),
    ] {
        assert_eq!(refusal(&mut journal, fact), unknown);
    }
    for fact in [Fact::RunFinished { run: run(7) }, Fact::RunRestored { run: run(7) }] {
        let refused = refusal(&mut journal, fact);
        assert_eq!(refused, Refusal::UnknownRun { run: run(7) });
        assert_eq!((refused.code(), &refused.args()["run"]), ("journal-unknown-run", &run(7).to_string()));
    }
}
