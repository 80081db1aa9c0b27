//! How long a technician waits: for a journal of 100,000 events to open, and for one step to be on the disk.
#![expect(clippy::unwrap_used, reason = "a bench stops at the first surprise")]

use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant};

use criterion::{Criterion, criterion_group, criterion_main};
use jiff::Timestamp;
use lotse_journal::{Fact, Journal, Mode, OrganisationId, RunId};

const EVENTS: usize = 100_000;
const RUN_EVENTS: usize = 100;

/// A hundred organisations with ten runs each, every run with a hundred events.
fn fill(folder: &Path) {
    let mut journal = Journal::open(folder).unwrap();
    let mut at: Timestamp = "2026-01-05T08:00:00Z".parse().unwrap();
    for number in 0..EVENTS / RUN_EVENTS / 10 {
        let organisation = OrganisationId::new_at(at);
        journal
            .append(at, Fact::OrganisationAdded { organisation, name: format!("Organisation {number}") })
            .unwrap();
        for _ in 0..10 {
            at += Duration::from_hours(1);
            journal.append_all(at, run(organisation, RunId::new_at(at))).unwrap();
        }
    }
}

fn run(organisation: OrganisationId, run: RunId) -> Vec<Fact> {
    let answers = BTreeMap::from([("replaces-user".to_owned(), "no".to_owned())]);
    let guide = "sophos-central-autotask".to_owned();
    let mut facts =
        vec![Fact::RunStarted { run, organisation, guide, revision: 1, mode: Mode::Checklist, answers }];
    for number in 0.. {
        let step = format!("api-user/credentials-{}", number / 5);
        facts.push(match number % 5 {
            0 => Fact::StepOpened { run, step },
            4 if number % 20 == 4 => {
                Fact::NoteWritten { run, step, text: "Asked the customer, ticket 4711".into() }
            }
            action => Fact::ActionTicked { run, step, action: format!("generate-key-{action}") },
        });
        if facts.len() == RUN_EVENTS {
            break;
        }
    }
    facts
}

fn open(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    fill(folder.path());
    let mut group = criterion.benchmark_group("100000 events");
    group.sample_size(20);
    group.bench_function("open", |bencher| {
        bencher.iter_custom(|rounds| {
            let mut spent = Duration::ZERO;
            for _ in 0..rounds {
                let start = Instant::now();
                let journal = Journal::open(folder.path()).unwrap();
                spent += start.elapsed();
                drop(journal);
            }
            spent
        });
    });
    group.bench_function("select only", |bencher| bencher.iter(|| select(folder.path())));
    let journal = Journal::open(folder.path()).unwrap();
    group.bench_function("verify", |bencher| bencher.iter(|| journal.verify().unwrap()));
    let run = journal.state().runs()[0].id;
    group.bench_function("events of one run", |bencher| {
        bencher.iter(|| journal.events(Some(run)).unwrap());
    });
    group.finish();
}

/// The least that reading all rows can cost: open, step, look at every column.
fn select(folder: &Path) -> usize {
    let connection = rusqlite::Connection::open(folder.join("lotse.db")).unwrap();
    let mut statement =
        connection.prepare("SELECT at, body, place, device, sequence FROM event ORDER BY place").unwrap();
    let mut rows = statement.query([]).unwrap();
    let mut bytes = 0;
    while let Some(row) = rows.next().unwrap() {
        bytes += row.get_ref(1).unwrap().as_str().unwrap().len();
        for column in [0, 2, 3, 4] {
            bytes += usize::from(row.get_ref(column).unwrap().as_i64().unwrap() > 0);
        }
    }
    bytes
}

fn append(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    let mut journal = Journal::open(folder.path()).unwrap();
    let at: Timestamp = "2026-01-05T08:00:00Z".parse().unwrap();
    let (organisation, run) = (OrganisationId::new_at(at), RunId::new_at(at));
    journal.append(at, Fact::OrganisationAdded { organisation, name: "Nordlicht IT".into() }).unwrap();
    let (guide, answers) = ("kaseya-vsa-autotask".to_owned(), BTreeMap::new());
    let started = Fact::RunStarted { run, organisation, guide, revision: 1, mode: Mode::Checklist, answers };
    journal.append(at, started).unwrap();
    criterion.bench_function("one durable append", |bencher| {
        bencher.iter(|| {
            let (step, action) = ("api-user/credentials".to_owned(), "generate-key".to_owned());
            journal.append(at, Fact::ActionTicked { run, step, action }).unwrap()
        });
    });
}

criterion_group!(benches, open, append);
criterion_main!(benches);
