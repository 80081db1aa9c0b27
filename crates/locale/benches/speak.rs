//! How long a technician waits for words: a guide planned and spoken, and all words read at the start.
#![expect(clippy::unwrap_used, reason = "a bench stops at the first surprise")]

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};
use lotse_guide::{Answers, Guide, parse};
use lotse_locale::{Language, ProductLanguages, Words};

fn guides() -> Vec<Guide> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../guides");
    let mut files: Vec<_> = (std::fs::read_dir(folder).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .collect();
    files.sort();
    files.iter().map(|file| parse(&std::fs::read_to_string(file).unwrap()).unwrap()).collect()
}

fn speak(criterion: &mut Criterion) {
    let words = Words::shipped().unwrap();
    let products = ProductLanguages::all(Language::En);
    let mut group = criterion.benchmark_group("plan and speak");
    for guide in guides() {
        group.bench_function(guide.id.as_str(), |bencher| {
            bencher.iter(|| {
                let plan = guide.plan(black_box(&Answers::new()));
                words.speak(&plan, Language::De, &products)
            });
        });
    }
    group.finish();
    criterion.bench_function("all shipped words", |bencher| bencher.iter(|| Words::shipped().unwrap()));
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(2));
    targets = speak
}
criterion_main!(benches);
