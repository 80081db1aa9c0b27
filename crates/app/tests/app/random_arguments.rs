//! Commands with random arguments, as a broken page could send them: each is carried out or refused, and none stops the program.
//!
//! `LOTSE_CASES=10000 cargo nextest run --workspace -E 'test(random_arguments)'` tries more.

use lotse_app::COMMANDS;
use serde_json::{Map, Value, json};

use crate::common::Lotse;
use crate::journal::arguments;
use crate::random::Random;

const CASES: u64 = 600;

#[test]
fn no_arguments_stop_the_program() {
    let cases = std::env::var("LOTSE_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(CASES);
    let lotse = Lotse::new();
    let run = lotse.everything();
    let mut random = Random::new(14);
    for _ in 0..cases {
        let number = random.below(u64::try_from(COMMANDS.len()).unwrap());
        let command = &COMMANDS[usize::try_from(number).unwrap()];
        let mut value = arguments(command.name);
        for _ in 0..=random.below(2) {
            change(&mut value, &mut random, &run);
        }
        // Carried out or refused: both are right here.
        let _ = lotse.core().call(&lotse_app::NoDesktop, command.name, value);
    }
    let audit = lotse.ok("audit_journal", json!({ "heads": "" }));
    assert_eq!(audit["broken"], Value::Null);
}

/// Changes one place of a value.
fn change(value: &mut Value, random: &mut Random, run: &str) {
    match value {
        Value::Object(fields) if !fields.is_empty() && random.below(5) > 0 => {
            let names: Vec<String> = fields.keys().cloned().collect();
            let name = random.one_of(&names);
            match random.below(8) {
                0 => drop(fields.remove(&name)),
                1 => drop(fields.insert("unknown".to_owned(), Value::Null)),
                _ => change(&mut fields[&name], random, run),
            }
        }
        Value::Array(items) if !items.is_empty() && random.below(4) > 0 => {
            let at = usize::try_from(random.below(u64::try_from(items.len()).unwrap())).unwrap();
            change(&mut items[at], random, run);
        }
        _ => *value = odd(random, run),
    }
}

fn odd(random: &mut Random, run: &str) -> Value {
    match random.below(12) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(-1),
        3 => json!(1.5e300),
        4 => json!(""),
        5 => json!("\u{0}\u{202e}\u{feff}"),
        6 => json!("x".repeat(70_000)),
        7 => json!(["a", null, [[[]]]]),
        8 => Value::Object(Map::new()),
        9 => json!("../../etc/passwd"),
        10 => json!("everything"),
        _ => json!(run),
    }
}
