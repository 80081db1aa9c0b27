//! Prints the duration of a ConnectWise PSA check. Every answer of the practice tenant takes 100 ms, so the check
//! should take four times 100 ms, its longest chain of calls, and not the sum of all calls.

use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use lotse_guide::Answers;
use lotse_practice::{Practice, Tenants};
use lotse_vault::Secret;
use lotse_vendor::{Door, DoorSettings, Permits, Proxy, Record, Visit, Watch};
use lotse_verify::{Context, Materials, check};
use tokio_util::sync::CancellationToken;

/// Calls of the longest chain: look-up, member, boards, statuses.
const CHAIN: u32 = 4;
const DELAY: Duration = Duration::from_millis(100);

struct Silent;

impl Watch for Silent {
    fn begun(&self, _: &Record) {}
    fn ended(&self, _: &Record) {}
}

#[tokio::main(flavor = "multi_thread")]
#[expect(clippy::print_stdout, reason = "an example that prints")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    for file in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../../guides"))? {
        let path = file?.path();
        if path.extension().is_none_or(|it| it != "toml") {
            continue;
        }
        let guide = lotse_guide::parse(&std::fs::read_to_string(path)?)?;
        if !guide.is_for("connectwise") {
            continue;
        }
        let (name, plan) = (&guide.id, guide.plan(&Answers::default()));
        let practice = Practice::start(0, Tenants::of_guides(std::slice::from_ref(&plan))).await?;
        let settings = DoorSettings { proxy: Proxy::Direct, ..DoorSettings::default() };
        let door =
            Door::practice(practice.address(), practice.ca_pem().as_bytes(), &settings, Timestamp::now)?;
        let given = practice.tenants(|tenants| tenants.values(&guide));
        let materials = given.into_iter().fold(Materials::default(), |materials, given| {
            if given.secret {
                materials.secret(given.kind, Secret::new(given.value))
            } else {
                materials.plain(given.kind, &given.value)
            }
        });
        for round in ["first", "again", "again"] {
            practice.delay(if round == "first" { Duration::ZERO } else { DELAY });
            practice.forget();
            let visit = Visit::new(&door, Permits::Reading, Arc::new(Silent), CancellationToken::new());
            let context =
                Context { plan: &plan, materials: &materials, visit: &visit, now: Timestamp::now() };
            let begun = Instant::now();
            let check = check(&context).await;
            let took = begun.elapsed();
            let one_by_one: Duration = visit.records().iter().map(|record| record.took).sum();
            let at_once = practice.seen().iter().map(|seen| seen.at_once).max().unwrap_or_default();
            println!(
                "{name}, {round}: {} calls, {at_once} at once, {took:?}; chain {:?}, times {:.2}; one after another {one_by_one:?}",
                check.calls,
                DELAY * CHAIN,
                took.as_secs_f64() / (DELAY * CHAIN).as_secs_f64(),
            );
        }
    }
    Ok(())
}
