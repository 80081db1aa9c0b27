//! How long lint takes for a folder full of guides, and how soon a file that is too large is refused.
#![expect(clippy::unwrap_used, reason = "a bench stops at the first surprise")]

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};
use lotse_guide::{lint, parse, parse_all};
use lotse_locale::{LintWords, Words};

/// The guides of a data folder: as many as the aim speaks of.
const GUIDES: usize = 500;

fn texts() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../guides");
    let mut files: Vec<_> = (std::fs::read_dir(folder).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .collect();
    files.sort();
    files.iter().map(|file| std::fs::read_to_string(file).unwrap()).collect()
}

fn folder(criterion: &mut Criterion) {
    let words = Words::shipped().unwrap();
    let texts = texts();
    let all: Vec<&String> = texts.iter().cycle().take(GUIDES).collect();
    criterion.bench_function("parse 500 guides", |bencher| {
        bencher.iter(|| all.iter().map(|text| parse(black_box(text)).unwrap()).collect::<Vec<_>>());
    });
    criterion.bench_function("parse and lint 500 guides", |bencher| {
        bencher.iter(|| {
            let said = |text: &&String| {
                let guide = parse(black_box(text)).unwrap();
                lint(text, &guide, &LintWords { own: words.of(&guide.id), everywhere: true, guides: &[] })
                    .len()
            };
            all.iter().map(said).sum::<usize>()
        });
    });
}

fn refused(criterion: &mut Criterion) {
    let large = "x = \"0123456789\"\n".repeat(10 * 1024 * 1024 / 17);
    let tables = "[[part]]\n".repeat(10_000);
    let broken = "{ a = 1 },\n".repeat(90_000);
    for (name, text) in [("10 MB", large), ("10,000 tables", tables), ("1 MB of mistakes", broken)] {
        criterion.bench_function(&format!("refuse {name}"), |bencher| {
            bencher.iter(|| parse_all(black_box(&text)).unwrap_err().len());
        });
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10).measurement_time(Duration::from_secs(5));
    targets = folder, refused
}
criterion_main!(benches);
