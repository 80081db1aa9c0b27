//! How long a technician waits for the commands that are called most: one tick, opening a step, and Home with 60
//! organisations and 300 runs. Everything goes through the public command call, on a journal that real commands wrote.
//!
//! To compare with a commit from before `App`: copy this file there, add `criterion` and `[[bench]]` to `crates/app/Cargo.toml`,
//! and let `Lotse` be `lotse_app::Core`.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a bench stops at the first surprise")]

use std::hint::black_box;
use std::path::Path;
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};
use jiff::Timestamp;
use lotse_app::NoDesktop;
use serde_json::{Value, json};

type Lotse = lotse_app::App;

const ORGANISATIONS: usize = 60;
const RUNS_OF_EACH: usize = 5;

fn open(folder: &Path) -> Lotse {
    Lotse::new(folder, Timestamp::now).unwrap()
}

fn call(lotse: &Lotse, command: &str, arguments: Value) -> Value {
    lotse.call(&NoDesktop, command, arguments).unwrap_or_else(|fault| panic!("{command}: {fault:?}"))
}

fn id(created: &Value) -> String {
    created["id"].as_str().unwrap().to_owned()
}

/// The first answer to each question, as far as questions are asked.
fn answers(lotse: &Lotse, guide: &str) -> Value {
    let mut answers = serde_json::Map::new();
    loop {
        let asked = call(lotse, "questions", json!({ "guide": guide, "answers": answers }));
        let asked = asked.as_array().unwrap();
        let open = asked.iter().find(|it| !answers.contains_key(it["id"].as_str().unwrap()));
        let Some(open) = open else { return answers.into() };
        answers.insert(open["id"].as_str().unwrap().to_owned(), open["answers"][0]["id"].clone());
    }
}

/// 60 organisations with a run of each guide, half of it done. Gives the first run.
fn prepare(lotse: &Lotse) -> String {
    let guides = call(lotse, "guides", json!({}));
    let guides: Vec<(String, Value)> = (guides["guides"].as_array().unwrap().iter())
        .map(|guide| guide["id"].as_str().unwrap().to_owned())
        .map(|guide| (guide.clone(), answers(lotse, &guide)))
        .collect();
    let mut first = None;
    for number in 0..ORGANISATIONS {
        let name = format!("Organisation {number}");
        let organisation = id(&call(lotse, "add_organisation", json!({ "name": name })));
        for (guide, answers) in guides.iter().cycle().take(RUNS_OF_EACH) {
            let run = json!({
                "organisation": organisation, "guide": guide, "answers": answers, "mode": "checklist"
            });
            let run = id(&call(lotse, "start_run", run));
            half_done(lotse, &run);
            first.get_or_insert(run);
        }
    }
    first.unwrap()
}

fn half_done(lotse: &Lotse, run: &str) {
    let progress = call(lotse, "run", json!({ "run": run }))["progress"].clone();
    let steps = progress["steps"].as_object().unwrap();
    for (step, known) in steps.iter().take(steps.len() / 2) {
        let tick = json!({ "run": run, "step": step, "actions": known["missing"], "ticked": true });
        call(lotse, "tick", tick);
    }
}

/// A step with an action that can be ticked, and another step.
fn places(lotse: &Lotse, run: &str) -> (String, String, String) {
    let progress = call(lotse, "run", json!({ "run": run }))["progress"].clone();
    let steps = progress["steps"].as_object().unwrap();
    let (step, known) = steps.iter().find(|(_, it)| !it["missing"].as_array().unwrap().is_empty()).unwrap();
    let other = steps.keys().find(|it| *it != step).unwrap();
    (step.clone(), known["missing"][0].as_str().unwrap().to_owned(), other.clone())
}

fn commands(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    let lotse = open(folder.path());
    let run = prepare(&lotse);
    let (step, action, other) = places(&lotse, &run);
    let mut ticked = false;
    criterion.bench_function("one tick", |bencher| {
        bencher.iter(|| {
            ticked = !ticked;
            let tick = json!({ "run": run, "step": step, "actions": [action], "ticked": ticked });
            black_box(call(&lotse, "tick", tick))
        });
    });
    // Whatever was ticked last: a step whose value is on the screen can't be left.
    let untick = json!({ "run": run, "step": step, "actions": [action], "ticked": false });
    call(&lotse, "tick", untick);
    let mut there = false;
    criterion.bench_function("open a step", |bencher| {
        bencher.iter(|| {
            there = !there;
            let step = if there { &step } else { &other };
            black_box(call(&lotse, "open_step", json!({ "run": run, "step": step })))
        });
    });
    criterion.bench_function("home with 60 organisations and 300 runs", |bencher| {
        bencher.iter(|| black_box(call(&lotse, "home", json!({}))));
    });
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(3));
    targets = commands
}
criterion_main!(benches);
