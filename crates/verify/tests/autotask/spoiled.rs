//! Whatever is sent in place of an answer, nothing passes because of it.

use std::time::Duration;

use lotse_practice::Garbage;

use crate::garbage::{garbage_and, passes, spoil_each};
use crate::world::{SOPHOS, WORKSPACE, World, table};

async fn spoil(guide: &str, own: bool) {
    let mut world = World::of(guide).await;
    let materials = if own { world.own_materials() } else { world.materials() };
    let materials = materials.plain("lookup-mail", "anna.practice@customer.example");
    let clean = world.check_with(&materials).await;
    world.hurry();
    let garbage = garbage_and(&[Garbage::Slow(Duration::from_secs(2))]);
    let check = async || world.check_with(&materials).await;
    let calls = spoil_each(&world.practice, &clean, &garbage, check, |it| {
        let (method, path, garbage) = (it.method, it.path, it.garbage);
        for (subject, proof) in passes(it.check) {
            // A spoil applies to a path and everything below it.
            let rests = proof.to_lowercase().contains(&path.to_lowercase());
            assert!(
                !rests,
                "rests on garbage: {method} {path} {garbage:?}: {subject:?}\n{}",
                table(it.check)
            );
        }
        let tries = world.seen().iter().filter(|call| call.path.ends_with("/Version")).count();
        assert!(tries <= 2, "{path} {garbage:?}: {tries}");
    })
    .await;
    assert!(calls >= 7);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_inspectors_calls_one_by_one() {
    spoil(SOPHOS, false).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_inspectors_calls_about_contacts_and_tickets_one_by_one() {
    spoil(WORKSPACE, false).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_calls_of_a_user_that_signs_in_itself_one_by_one() {
    spoil(WORKSPACE, true).await;
}
