//! Two long lists of customers side by side.

use std::collections::BTreeMap;

use criterion::{Criterion, criterion_group, criterion_main};
use lotse_verify::customers::{Customer, Sheet};

fn list(count: usize, write: impl Fn(usize) -> String) -> Vec<Customer> {
    let row = |at: usize| Customer { id: at.to_string(), name: write(at), code: None };
    (0..count).map(row).collect()
}

fn bench(criterion: &mut Criterion) {
    let customers = list(2000, |at| format!("Müller & Söhne {at} GmbH"));
    let companies = list(2000, |at| match at % 3 {
        0 => format!("Müller & Söhne {at} GmbH"),
        1 => format!("MUELLER UND SOEHNE {at}"),
        _ => format!("Practice {at} B.V."),
    });
    let nothing = BTreeMap::new();
    criterion.bench_function("2,000 customers and 2,000 companies", |bencher| {
        bencher.iter(|| Sheet::new(&customers, &companies, &nothing));
    });
}

criterion_group!(benches, bench);
criterion_main!(benches);
