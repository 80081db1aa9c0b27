//! The record of a run for papers: from the journal, in the time zone of the person who prints.

use std::collections::BTreeSet;

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use lotse_journal::{Credential, Journal, Mismatch, Mode, Run, Stamp, Text};
use lotse_report as report;

use crate::checks::{Speech, SpokenFinding, hosts, spoken_findings};
use crate::run::customers::last;
use crate::run::elsewhere::{checks, made_elsewhere};
use crate::run::second_person::{Workers, is_second_outdated};
use crate::run::{RunInHand, Runs, standing};

/// A run as paper shows it. `now` is when the paper is made.
pub(super) fn record(
    runs: Runs<'_>,
    journal: &Journal,
    in_hand: &RunInHand<'_, '_>,
    speech: &Speech<'_>,
    now: Timestamp,
) -> report::Record {
    let (run, today) = (in_hand.run, in_hand.guide.revision);
    let organisation = journal.state().organisation(run.organisation);
    let drawn = speech.guide.as_ref().map_or(today, |guide| guide.revision);
    let worked = run.finished_with.as_ref().map_or(run.revision, |then| then.revision);
    let outdated = in_hand.is_outdated(runs, organisation);
    let standing = standing(in_hand.check.as_deref(), run, outdated);
    report::Record {
        organisation: organisation.map_or_else(String::new, |it| it.name.clone()),
        mode: match run.mode {
            Mode::Checklist => report::Mode::Checklist,
            Mode::Connected => report::Mode::Connected,
            Mode::Practice => report::Mode::Practice,
        },
        started: done(&run.started),
        finished: run.finished.as_ref().map(done),
        standing,
        answers: run.answers.clone(),
        ticked: (run.ticks.iter())
            .map(|(step, ticks)| {
                (step.clone(), ticks.iter().map(|(action, tick)| (action.clone(), done(&tick.by))).collect())
            })
            .collect(),
        together: (run.ticks.iter())
            .map(|(step, ticks)| (step.clone(), ticks.values().filter(|tick| tick.together).count()))
            .filter(|(_, count)| *count > 0)
            .collect(),
        notes: (run.notes.iter()).map(|(step, note)| (step.clone(), noted(&note.text, &note.by))).collect(),
        mismatches: (run.mismatches.iter())
            .map(|(step, labels)| (step.clone(), labels.iter().map(mismatch).collect()))
            .collect(),
        erased: run.erased.iter().map(|(text, by)| erased(text, by)).collect(),
        skipped: run.skipped.iter().map(|(step, by)| (step.clone(), done(by))).collect(),
        problems: run.problems.iter().map(|(step, by)| (step.clone(), done(by))).collect(),
        again: BTreeSet::new(),
        stored: run.credentials.iter().map(|(id, known)| (id.clone(), stored(known))).collect(),
        check: check(in_hand, speech, outdated),
        deeper: deeper(runs, in_hand, speech),
        compared: last(run)
            .zip(run.customers.compared.as_ref())
            .map(|(last, made)| (last.open, done(&made.by))),
        customers: None,
        second: report::Second {
            wanted: run.second.wanted,
            confirmed: (run.second.confirmed.as_ref())
                .map(|said| (said.name.clone(), noted(&said.note, &said.by))),
            outdated: is_second_outdated(run),
            unnamed: !Workers::of(run, journal.state()).unnamed.is_empty(),
        },
        elsewhere: elsewhere(runs, run, speech),
        revision: Some(worked).filter(|worked| *worked != drawn),
        foreign: false,
        newer: Some(today).filter(|today| *today > drawn),
        heads: heads(journal, run),
        printed: report::Done {
            at: zoned(now),
            person: journal.state().person(journal.device()).map(ToOwned::to_owned),
        },
    }
}

/// The reports of other computers.
fn elsewhere(runs: Runs<'_>, run: &Run, speech: &Speech<'_>) -> Vec<report::Told> {
    let mut all = Vec::new();
    let mut tell = |device: &str, done: report::Done, what| {
        all.push(report::Told { device: device.chars().take(8).collect(), done, what });
    };
    for (kept, outdated) in checks(run) {
        let Some(check) = made_elsewhere(runs.archive, kept) else { continue };
        let findings = spoken_findings(speech, &check, None).into_iter().map(finding).collect();
        tell(&kept.by.device.to_string(), done(&kept.by), report::ToldWhat::Checked { findings, outdated });
    }
    for (device, said) in &run.elsewhere {
        let device = device.to_string();
        if let Some(last) = said.confirmed.values().max_by_key(|by| by.sequence) {
            let count = u32::try_from(said.confirmed.len()).unwrap_or(u32::MAX);
            tell(&device, done(last), report::ToldWhat::Confirmed { count });
        }
        if let Some(by) = said.finished.as_ref().filter(|_| run.finished.is_none()) {
            tell(&device, done(by), report::ToldWhat::Finished);
        }
        if let Some(second) = &said.second {
            let (name, note) = (second.name.clone(), second.note.clone());
            let outdated = said.second_outdated;
            tell(&device, done(&second.by), report::ToldWhat::Second { name, note, outdated });
        }
    }
    all
}

/// The heads of the chains with events of the run: this device's, and those of other devices that worked on it.
fn heads(journal: &Journal, run: &Run) -> Vec<String> {
    let events = journal.events(Some(run.id)).unwrap_or_default();
    let others: BTreeSet<_> =
        events.iter().map(|event| event.device).filter(|device| *device != journal.device()).collect();
    let own = journal.head();
    if others.is_empty() {
        return own.iter().map(ToString::to_string).collect();
    }
    let ends = journal.heads().unwrap_or_else(|_| own.into_iter().collect());
    let parts = ends.into_iter().filter(|head| Some(head) == own.as_ref() || others.contains(&head.device));
    parts.map(|head| head.to_string()).collect()
}

/// The deeper check that belongs to the last check.
fn deeper(runs: Runs<'_>, in_hand: &RunInHand<'_, '_>, speech: &Speech<'_>) -> Option<report::Check> {
    let made = in_hand.deeper(runs)?;
    let person = in_hand.run.deeper.as_ref().and_then(|made| made.by.person.as_deref());
    Some(written(&made.check, person, spoken_findings(speech, &made.check, None), false))
}

fn check(in_hand: &RunInHand<'_, '_>, speech: &Speech<'_>, outdated: bool) -> Option<report::Check> {
    let run = in_hand.run;
    let check = &in_hand.check.as_ref()?.check;
    let spoken = spoken_findings(speech, check, Some(run));
    let person = run.check.as_ref().and_then(|made| made.by.person.as_deref());
    Some(written(check, person, spoken, outdated))
}

fn written(
    check: &lotse_verify::Check,
    person: Option<&str>,
    spoken: Vec<SpokenFinding<'_>>,
    outdated: bool,
) -> report::Check {
    report::Check {
        done: report::Done { at: zoned(check.at), person: person.map(ToOwned::to_owned) },
        millis: check.millis,
        calls: check.calls,
        hosts: hosts(check),
        outdated,
        waiting: spoken.iter().filter(|it| it.waits()).count(),
        findings: spoken.into_iter().filter(SpokenFinding::is_card).map(finding).collect(),
    }
}

fn finding(spoken: SpokenFinding<'_>) -> report::Finding {
    report::Finding {
        state: spoken.finding.state,
        title: spoken.title,
        cause: spoken.cause,
        fix: spoken.fix,
        names: spoken.names.into_iter().map(|it| it.name).collect(),
        step: spoken.step.map(|step| step.title),
        confirmed: spoken.confirmed.map(done),
        proof: spoken.finding.proof.clone(),
    }
}

fn stored(known: &Credential) -> report::StoredKey {
    report::StoredKey {
        length: known.stored.length,
        ending: known.stored.ending.clone(),
        value: known.stored.value.clone(),
        expires: known.stored.expires.clone(),
        done: done(&known.by),
    }
}

fn noted(text: &str, by: &Stamp) -> report::Noted {
    report::Noted { text: text.to_owned(), done: done(by) }
}

fn mismatch((label, said): (&String, &Mismatch)) -> report::Mismatch {
    report::Mismatch {
        label: label.clone(),
        seen: said.seen.clone(),
        version: said.version.clone(),
        done: done(&said.by),
    }
}

fn erased(text: &Text, by: &Stamp) -> report::Erased {
    let what = match text {
        Text::Note(step) => report::ErasedText::Note(step.clone()),
        Text::Credential(id) => report::ErasedText::Value(id.clone()),
        Text::SecondPerson => report::ErasedText::Second,
    };
    report::Erased { what, done: done(by) }
}

fn done(by: &Stamp) -> report::Done {
    report::Done { at: zoned(by.at), person: by.person.as_deref().map(ToOwned::to_owned) }
}

/// The time where the user is.
fn zoned(at: Timestamp) -> Zoned {
    at.to_zoned(TimeZone::system())
}
