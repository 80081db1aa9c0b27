//! Whatever comes instead of an answer, nothing becomes a pass by it.

use std::collections::BTreeSet;
use std::time::Duration;

use lotse_practice::{Garbage, Spoil};
use lotse_verify::FindingState::Pass;

use crate::world::{SOPHOS, WORKSPACE, World, by_name, table};

const GARBAGE: [Garbage; 16] = [
    Garbage::Empty,
    Garbage::Truncated,
    Garbage::Html,
    Garbage::EmptyObject,
    Garbage::WrongTypes,
    Garbage::OkWithError,
    Garbage::Huge,
    Garbage::Slow(Duration::from_secs(4)),
    Garbage::Reset,
    Garbage::Redirect,
    Garbage::Status(204),
    Garbage::Status(400),
    Garbage::Status(401),
    Garbage::Status(403),
    Garbage::Status(404),
    Garbage::Status(500),
];

async fn spoil_each(guide: &str, own: bool) {
    let world = World::of(guide).await;
    let materials = if own { world.own_materials() } else { world.materials() };
    let materials = materials.plain("lookup-mail", "anna.practice@customer.example");
    let clean = by_name(&world.check_with(&materials).await);
    let calls: BTreeSet<(String, String)> =
        world.seen().into_iter().map(|call| (call.method, call.path)).collect();
    assert!(calls.len() >= 7, "{calls:?}");
    for (method, path) in &calls {
        for with in GARBAGE {
            let spoil = Spoil { method: method.clone(), path: path.clone(), with };
            world.practice.spoil(vec![spoil]);
            let check = world.check_with(&materials).await;
            for (name, finding) in by_name(&check) {
                if finding.state != Pass {
                    continue;
                }
                let told = format!("{path} {with:?}: {name}\n{}", table(&check));
                assert!(clean.get(&name).is_some_and(|was| was.state == Pass), "became a pass: {told}");
                let proof = finding.proof.unwrap();
                // A path is spoiled with everything below it.
                assert!(
                    !proof.path.to_lowercase().contains(&path.to_lowercase()),
                    "rests on garbage: {told}"
                );
            }
            let tries = world.seen().iter().filter(|call| call.path.ends_with("/Version")).count();
            assert!(tries <= 2, "{path} {with:?}: {tries}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_inspectors_calls_one_by_one() {
    spoil_each(SOPHOS, false).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_inspectors_calls_about_people_one_by_one() {
    spoil_each(WORKSPACE, false).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_calls_of_a_user_that_signs_in_itself_one_by_one() {
    spoil_each(WORKSPACE, true).await;
}
