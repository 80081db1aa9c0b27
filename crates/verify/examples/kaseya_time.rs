//! How long a check of Kaseya VSA takes if every answer needs 100 ms, and how long the same calls take one by one.
//!
//! `cargo run -p lotse-verify --example kaseya_time`

#![expect(clippy::print_stdout, reason = "an example that prints what it measures")]

use std::error::Error;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use lotse_guide::{Answers, parse};
use lotse_practice::{Practice, Tenants};
use lotse_vault::Secret;
use lotse_vendor::{Call, Door, DoorSettings, Host, Permits, Visit, kaseya};
use lotse_verify::{Context, FindingState, Materials, check};
use tokio_util::sync::CancellationToken;

/// The delay of each answer.
const ANSWER: Duration = Duration::from_millis(100);
/// The longest chain of calls, each of which needs the previous one.
const CHAIN: [&str; 5] = ["echo", "auth", "agents", "audit summary", "sign-out"];

#[tokio::main(flavor = "multi_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let guide = parse(include_str!("../../../guides/kaseya-vsa-autotask.toml")).map_err(|_| "guide")?;
    let answers: Answers = [("vsa".parse()?, "9".parse()?), ("user".parse()?, "new".parse()?)].into();
    let plan = guide.plan(&answers);
    let practice = Practice::start(0, Tenants::of_guides(std::slice::from_ref(&plan))).await?;
    let address = practice.address();
    let door =
        Door::practice(address, practice.ca_pem().as_bytes(), &DoorSettings::default(), Timestamp::now)?;
    let given = practice.tenants(|tenants| tenants.values(&guide));
    let materials = given.into_iter().fold(Materials::default(), |materials, it| {
        if it.secret {
            materials.secret(it.kind, Secret::new(it.value))
        } else {
            materials.plain(it.kind, &it.value)
        }
    });
    practice.delay(ANSWER);
    let visit = || Visit::new(&door, Permits::Reading, Arc::new(()), CancellationToken::new());

    let side_by_side = visit();
    let context = Context { plan: &plan, materials: &materials, visit: &side_by_side, now: Timestamp::now() };
    let begun = Instant::now();
    let found = check(&context).await;
    let took = begun.elapsed();
    let passed = found.findings.iter().filter(|finding| finding.state == FindingState::Pass).count();

    let one_by_one = visit();
    let begun = Instant::now();
    for record in side_by_side.records() {
        let url = Host::parse(&record.host)?.url(&record.path).ok_or("address")?;
        // The outcome does not matter here: every answer has the same delay.
        let _ = one_by_one.send(Call::get(&kaseya::VENDOR, url)).await;
    }
    let in_line = begun.elapsed();

    println!("calls            {}", found.calls);
    println!("passed           {passed}");
    println!("longest chain    {} ({})", CHAIN.len(), CHAIN.join(" -> "));
    println!("check            {} ms", took.as_millis());
    println!("one by one       {} ms", in_line.as_millis());
    let chain = ANSWER * u32::try_from(CHAIN.len())?;
    println!("check / chain    {:.2}", took.as_secs_f64() / chain.as_secs_f64());
    Ok(())
}
