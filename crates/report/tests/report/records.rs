//! Runs for the tests: one full of hostile text, one as people would leave it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Zoned;
use lotse_locale::{Inline, Sentence, SpokenGuide};
use lotse_report::{
    Check, Done, Finding, FindingState, Line, Mode, Noted, Proof, Record, Second, Standing, StoredKey,
};

use crate::common::{NASTY, boxes};

/// A hostile name, shorter than [`NASTY`], so that both can be counted.
pub(crate) const NAME: &str = "P|*x* <i>_y_</i> `z`";

/// A moment of the day of the tests.
pub(crate) fn at(time: &str) -> Zoned {
    format!("2026-11-21T{time}+01:00[+01:00]").parse().unwrap()
}

/// Something that was done by somebody.
pub(crate) fn done(time: &str, person: &str) -> Done {
    Done { at: at(time), person: Some(person).filter(|it| !it.is_empty()).map(ToOwned::to_owned) }
}

pub(crate) fn noted(text: &str, time: &str, person: &str) -> Noted {
    Noted { text: text.to_owned(), done: done(time, person) }
}

/// A run in which nothing was done yet.
pub(crate) fn fresh(mode: Mode) -> Record {
    Record {
        organisation: "Muster Systemhaus".to_owned(),
        mode,
        started: done("09:00:00", "Ada Muster"),
        finished: None,
        standing: None,
        answers: BTreeMap::new(),
        ticked: BTreeMap::new(),
        erased: Vec::new(),
        notes: BTreeMap::new(),
        mismatches: BTreeMap::new(),
        skipped: BTreeMap::new(),
        problems: BTreeMap::new(),
        again: BTreeSet::new(),
        together: BTreeMap::new(),
        stored: BTreeMap::new(),
        check: None,
        deeper: None,
        customers: None,
        compared: None,
        second: Second::default(),
        revision: None,
        foreign: false,
        newer: None,
        elsewhere: Vec::new(),
        heads: vec!["5f0c/12/0123456789abcdef".to_owned()],
        printed: done("17:30:00", ""),
    }
}

/// A record with every second action ticked, and a hostile note and a problem at every step.
pub(crate) fn nasty_record(guide: &SpokenGuide) -> Record {
    let mut record = fresh(Mode::Connected);
    record.organisation = format!("Org\n# {NASTY}");
    record.started = done("09:00:00", NAME);
    record.finished = Some(done("16:00:00", NAME));
    record.check = Some(Check {
        findings: vec![Finding {
            title: vec![Inline::Value { text: NAME.to_owned() }],
            ..finding(FindingState::Missing, NAME)
        }],
        ..check()
    });
    for (number, step) in guide.parts.iter().flat_map(|part| &part.steps).enumerate() {
        let ticked = boxes(&step.actions).into_iter().step_by(2);
        let ticked = ticked.map(|action| (action.id.clone(), done("10:00:00", NAME))).collect();
        record.ticked.insert(step.id.clone(), ticked);
        let note = format!(
            "{NASTY}\n- no list\n---\n1. no number\n=== no heading\n\n    no code\r\n> no quote\n+ x"
        );
        record.notes.insert(step.id.clone(), noted(&note, "11:00:00", NAME));
        if number % 2 == 0 {
            record.skipped.insert(step.id.clone(), done("11:00:00", NAME));
        } else {
            record.problems.insert(step.id.clone(), done("11:00:00", NAME));
        }
    }
    record
}

/// The answers of [`record`].
pub(crate) const RECORDED: [(&str, &str); 3] = [("scope", "large"), ("again", "yes"), ("moved", "no")];

/// A run of the sample guide as people would leave it: two technicians, a check, a second person.
pub(crate) fn record(mode: Mode) -> Record {
    let ticks = |ticks: &[(&str, &str, &str)]| -> BTreeMap<String, Done> {
        ticks.iter().map(|(id, time, person)| ((*id).to_owned(), done(time, person))).collect()
    };
    let mut record = fresh(mode);
    record.organisation = "Bäckerei Müller & Söhne".to_owned();
    record.answers =
        RECORDED.iter().map(|(asked, answer)| ((*asked).to_owned(), (*answer).to_owned())).collect();
    record.ticked = BTreeMap::from([
        ("look".to_owned(), ticks(&[("check-ready", "09:05:00", "Ada Muster")])),
        (
            "form".to_owned(),
            ticks(&[
                ("sign-in-connectwise", "09:10:00", "Ada Muster"),
                ("click-plus", "09:12:00", "Ada Muster"),
                ("wait", "11:40:00", "Ben Beispiel"),
            ]),
        ),
        (
            "rights".to_owned(),
            ticks(&[
                ("matrix-role", "10:15:00", "Ada Muster"),
                ("open-update-security", "10:35:00", "Ada Muster"),
            ]),
        ),
    ]);
    record.notes = BTreeMap::from([
        ("look".to_owned(), noted("Angerufen.\nRückruf am Montag.", "09:06:00", "Ada Muster")),
        ("not-for-you".to_owned(), noted("Doch nicht.", "09:07:00", "")),
    ]);
    record.skipped = BTreeMap::from([("level".to_owned(), done("11:00:00", "Ben Beispiel"))]);
    record.problems = BTreeMap::from([("rights".to_owned(), done("10:40:00", "Ben Beispiel"))]);
    record.revision = Some(6);
    if mode != Mode::Checklist {
        record.stored = BTreeMap::from([
            ("site".to_owned(), stored(Some("psa.example.com"), 15, "", None)),
            ("private-key".to_owned(), stored(None, 25, "q7", Some("2027-11-21"))),
        ]);
        record.standing = Some(Standing::Problem);
        record.check = Some(check());
        record.second = Second {
            wanted: true,
            confirmed: Some(("Cleo Probe".to_owned(), noted("Alles gesehen.", "16:00:00", "Ada Muster"))),
            outdated: true,
            unnamed: true,
        };
    }
    record
}

/// Something that was stored.
pub(crate) fn stored(value: Option<&str>, length: u32, ending: &str, expires: Option<&str>) -> StoredKey {
    StoredKey {
        length,
        ending: ending.to_owned(),
        value: value.map(ToOwned::to_owned),
        expires: expires.map(ToOwned::to_owned),
        done: done("10:00:00", "Ada Muster"),
    }
}

pub(crate) fn sentence(text: &str) -> Sentence {
    vec![Inline::Text { text: text.to_owned() }]
}

/// A finding with a call behind it.
pub(crate) fn finding(state: FindingState, title: &str) -> Finding {
    Finding {
        state,
        title: sentence(title),
        cause: None,
        fix: None,
        names: Vec::new(),
        step: Some("Rechte geben".to_owned()),
        confirmed: None,
        proof: Some(Proof {
            call: 3,
            method: "GET".to_owned(),
            host: "api.example.com".to_owned(),
            path: "/v4_6/apis/system/mySecurity?page=1".to_owned(),
            status: Some(200),
            at: at("14:02:07").timestamp(),
            millis: 184,
            lines: vec![
                Line::new("addLevel", "None").asked("All"),
                Line::new("moduleFunctionName", "Tickets | all"),
            ],
            reference: Some("r-4711".to_owned()),
        }),
    }
}

/// A check with a finding of most states.
pub(crate) fn check() -> Check {
    let wrong = Finding {
        cause: Some(sentence("Die Rolle hat hier keine Rechte.")),
        fix: Some(sentence("Stellen Sie die Spalte auf All.")),
        ..finding(FindingState::Missing, "Service Tickets: Add Level")
    };
    let unanswered = finding(FindingState::Failed, "Companies: Inquire Level");
    let unanswered = Finding {
        proof: unanswered.proof.map(|proof| Proof {
            status: None,
            lines: Vec::new(),
            reference: None,
            ..proof
        }),
        ..unanswered
    };
    let seen = Finding {
        confirmed: Some(done("15:00:00", "Ben Beispiel")),
        proof: None,
        ..finding(FindingState::NeedsEyes, "Kästchen im Baum")
    };
    let unseen =
        Finding { proof: None, step: None, ..finding(FindingState::NeedsEyes, "Einstellung im Formular") };
    let good = finding(FindingState::Pass, "Privater Schlüssel");
    Check {
        done: done("14:02:05", "Ada Muster"),
        millis: 2310,
        calls: 5,
        hosts: vec!["api.example.com".to_owned(), "psa.example.com".to_owned()],
        outdated: true,
        findings: vec![wrong, unanswered, seen, unseen, good],
        waiting: 0,
    }
}
