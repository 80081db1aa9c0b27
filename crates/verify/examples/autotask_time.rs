//! How long a check of Autotask takes: `cargo run -p lotse-verify --example autotask_time`.
//!
//! Each answer of the practice tenant takes 100 ms. A check should take as long as its longest chain of dependent calls,
//! with two calls at a time, and not the sum of all calls.

use std::error::Error;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use lotse_practice::{Practice, Tenants};
use lotse_vault::Secret;
use lotse_vendor::{Door, DoorSettings, Permits, Visit};
use lotse_verify::{Context, Materials, check};
use tokio_util::sync::CancellationToken;

/// The delay of each answer.
const ANSWER: Duration = Duration::from_millis(100);
/// Zone, version, threshold, user, its lines of business: each call needs the previous one.
const CHAIN: u32 = 5;
/// The first three calls are made one by one.
const BEFORE: u32 = 3;

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() -> Result<(), Box<dyn Error>> {
    for (guide, mail) in [
        ("sophos-central-autotask", ""),
        ("workspace-365-autotask", ""),
        ("workspace-365-autotask", "anna.practice@customer.example"),
    ] {
        measure(guide, mail).await?;
    }
    Ok(())
}

#[expect(clippy::print_stdout, reason = "the numbers are what this program is for")]
async fn measure(id: &str, mail: &str) -> Result<(), Box<dyn Error>> {
    let path = format!("{}/../../guides/{id}.toml", env!("CARGO_MANIFEST_DIR"));
    let guide = lotse_guide::parse(&std::fs::read_to_string(path)?)?;
    let answers = [("replaces-user", "no"), ("connection", "new")]
        .into_iter()
        .map(|(question, answer)| Ok((question.parse()?, answer.parse()?)))
        .collect::<Result<_, lotse_guide::InvalidId>>()?;
    let plan = guide.plan(&answers);
    let practice = Practice::start(0, Tenants::of_guides(std::slice::from_ref(&plan))).await?;
    let settings = DoorSettings::default();
    let door = Door::practice(practice.address(), practice.ca_pem().as_bytes(), &settings, Timestamp::now)?;
    let given = practice.tenants(|tenants| tenants.values(&guide));
    let materials = given.into_iter().fold(Materials::default().plain("lookup-mail", mail), |all, given| {
        if given.secret {
            all.secret(given.kind, Secret::new(given.value))
        } else {
            all.plain(given.kind, &given.value)
        }
    });
    practice.delay(ANSWER);
    let visit = Visit::new(&door, Permits::Reading, Arc::new(()), CancellationToken::new());
    let context = Context { plan: &plan, materials: &materials, visit: &visit, now: Timestamp::now() };
    let begun = Instant::now();
    let found = Box::pin(check(&context)).await;
    let took = begun.elapsed();

    // Two look-ups of the zone side by side, then one by one to the threshold, then two at a time.
    let rounds = CHAIN.max(BEFORE + (found.calls - BEFORE - 1).div_ceil(2));
    let mail = if mail.is_empty() { "" } else { ", with an address" };
    println!("{id}{mail}");
    println!("  calls {}, chain {CHAIN}, rounds with two at a time {rounds}", found.calls);
    println!("  side by side     {:>5} ms", took.as_millis());
    println!("  one by one       {:>5} ms", (ANSWER * found.calls).as_millis());
    println!("  against chain    {:>5.2}", took.as_secs_f64() / (ANSWER * CHAIN).as_secs_f64());
    println!("  against rounds   {:>5.2}", took.as_secs_f64() / (ANSWER * rounds).as_secs_f64());
    Ok(())
}
