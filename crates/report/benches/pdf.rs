//! How long a technician waits for a PDF: a guide of 60 steps with tables of rights, notes and results, against the HTML of
//! the same document.
#![expect(clippy::unwrap_used, reason = "a bench stops at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};
use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};
use jiff::Zoned;
use lotse_guide::{Answers, parse};
use lotse_locale::{Inline, Language, ProductLanguages, Sentence, SpokenGuide, Words};
use lotse_report::{
    Check, Document, Done, Finding, FindingState, Kind, Line, Mode, Noted, Paper, Proof, Record, Second,
    html, pdf,
};

const STEPS: usize = 60;

fn done() -> Done {
    let at: Zoned = "2026-11-21T09:00:00+01:00[+01:00]".parse().unwrap();
    Done { at, person: Some("Ada Muster".to_owned()) }
}

/// The made-up guide, its parts again and again until there are enough steps.
fn guide(words: &Words) -> SpokenGuide {
    let guide = parse(include_str!("../../guide/tests/fixtures/everything.toml")).unwrap();
    let once = words.speak(&guide.plan(&Answers::new()), Language::De, &ProductLanguages::all(Language::En));
    let mut long = SpokenGuide { parts: Vec::new(), ..once.clone() };
    let mut left = STEPS;
    for (number, part) in once.parts.iter().cycle().enumerate() {
        let mut part = part.clone();
        part.steps.truncate(left);
        left -= part.steps.len();
        for step in &mut part.steps {
            step.id = format!("{}-{number}", step.id);
        }
        long.parts.push(part);
        if left == 0 {
            break;
        }
    }
    long
}

fn sentence(text: &str) -> Sentence {
    vec![Inline::Text { text: text.to_owned() }]
}

fn finding(title: &str) -> Finding {
    Finding {
        state: FindingState::Missing,
        title: sentence(title),
        cause: Some(sentence("Die Rolle hat hier keine Rechte.")),
        fix: Some(sentence("Stellen Sie die Spalte auf All.")),
        names: Vec::new(),
        step: Some(title.to_owned()),
        confirmed: None,
        proof: Some(Proof {
            call: 1,
            method: "GET".to_owned(),
            host: "api.example.com".to_owned(),
            path: "/v4_6/apis/system/mySecurity?page=1".to_owned(),
            status: Some(200),
            at: done().at.timestamp(),
            millis: 184,
            lines: vec![Line::new("addLevel", "None").asked("All")],
            reference: None,
        }),
    }
}

/// A note at every step, and a finding for it.
fn record(guide: &SpokenGuide) -> Record {
    let steps: Vec<_> = guide.parts.iter().flat_map(|part| &part.steps).collect();
    assert_eq!(steps.len(), STEPS);
    let note = Noted { text: "Angerufen.\nRückruf am Montag um neun.".to_owned(), done: done() };
    Record {
        organisation: "Muster Systemhaus".to_owned(),
        mode: Mode::Connected,
        started: done(),
        finished: None,
        standing: None,
        answers: BTreeMap::new(),
        ticked: BTreeMap::new(),
        erased: Vec::new(),
        mismatches: BTreeMap::new(),
        notes: steps.iter().map(|step| (step.id.clone(), note.clone())).collect(),
        skipped: BTreeMap::new(),
        problems: BTreeMap::new(),
        again: BTreeSet::new(),
        together: BTreeMap::new(),
        stored: BTreeMap::new(),
        check: Some(Check {
            done: done(),
            millis: 2310,
            calls: 5,
            hosts: vec!["api.example.com".to_owned()],
            outdated: false,
            findings: steps.iter().map(|step| finding(&step.title)).collect(),
            waiting: 0,
        }),
        deeper: None,
        customers: None,
        compared: None,
        second: Second::default(),
        elsewhere: Vec::new(),
        revision: None,
        foreign: false,
        newer: None,
        heads: vec!["5f0c/12/0123456789abcdef".to_owned()],
        printed: done(),
    }
}

fn documents(words: &Words) -> [(&'static str, Document); 2] {
    let guide = guide(words);
    let record = record(&guide);
    let paper = Paper { guide: &guide, record: Some(&record), answers: None, words, bilingual: false };
    [("report", paper.document(Kind::Report)), ("proof", paper.document(Kind::Proof))]
}

fn print(criterion: &mut Criterion) {
    let mut words = Words::shipped().unwrap();
    let messages = include_str!("../../guide/tests/fixtures/everything.de.ftl");
    words.add_guide("everything", Language::De, "everything.ftl", messages).unwrap();
    let mut group = criterion.benchmark_group("60 steps");
    for (name, document) in documents(&words) {
        group.bench_function(format!("{name} as PDF"), |bencher| {
            bencher.iter(|| pdf(black_box(&document), &words).unwrap());
        });
        group.bench_function(format!("{name} as HTML"), |bencher| {
            bencher.iter(|| html(black_box(&document), &words).unwrap());
        });
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(5));
    targets = print
}
criterion_main!(benches);
