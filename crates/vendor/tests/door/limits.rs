//! The limits of a vendor, shared by all visits of a door.

use std::time::{Duration, Instant};

use lotse_vendor::{Call, Door, Failure, Vendor, autotask, connectwise, kaseya, sophos, umbrella};

use crate::server::{Reply, Server};
use crate::world::{good, now, settings, url, visit};

/// A URL of each API.
const ADDRESSES: [(&Vendor, &str); 5] = [
    (&autotask::VENDOR, "https://webservices5.autotask.net/ATServicesRest/v1.0/Version"),
    (&connectwise::VENDOR, "https://localhost/v4_6_release/apis/3.0/system/info"),
    (&kaseya::VENDOR, "https://vsa.lotse-practice.example/api/v1.0/echo"),
    (&sophos::VENDOR, "https://api.central.sophos.com/whoami/v1"),
    (&umbrella::VENDOR, "https://api.umbrella.com/admin/v2/managed/customers"),
];

async fn set_up(reply: Reply) -> (Server, Door) {
    let identity = good();
    let server = Server::always(&identity, reply).await;
    let door = Door::practice(server.address, identity.pem.as_bytes(), &settings(), now).unwrap();
    (server, door)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_limit_of_concurrent_calls_is_kept() {
    let each = ADDRESSES.into_iter().zip([3, 6, 4, 2, 2]).map(|((vendor, address), most)| async move {
        let (server, door) = set_up(Reply::Late(Duration::from_millis(300))).await;
        // Two visits share the door.
        let (one, other) = (visit(&door), visit(&door.clone()));
        let calls = (0..12).map(|number| {
            let visit = if number % 2 == 0 { &one } else { &other };
            visit.send(Call::get(vendor, url(address)))
        });
        let answers = futures_util::future::join_all(calls).await;
        assert!(answers.iter().all(Result::is_ok));
        assert_eq!(server.most_at_once(), most, "{vendor:?}");
    });
    futures_util::future::join_all(each).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn waiting_for_a_slot_does_not_count_towards_a_calls_duration() {
    let (_server, door) = set_up(Reply::Late(Duration::from_millis(200))).await;
    let visit = visit(&door);
    let calls = (0..9).map(|_| visit.send(Call::get(&autotask::VENDOR, url(ADDRESSES[0].1))));
    let begun = Instant::now();
    futures_util::future::join_all(calls).await;
    // Three rounds of three calls: no single call takes the whole time.
    let all = begun.elapsed();
    assert!(all >= Duration::from_millis(600));
    assert!(visit.records().iter().all(|record| record.took + Duration::from_millis(200) <= all));
}

#[tokio::test(flavor = "multi_thread")]
async fn one_vendor_does_not_wait_for_another() {
    let (server, door) = set_up(Reply::Late(Duration::from_millis(400))).await;
    let visit = visit(&door);
    let calls =
        (0..15).map(|number| visit.send(Call::get(ADDRESSES[number % 5].0, url(ADDRESSES[number % 5].1))));
    futures_util::future::join_all(calls).await;
    assert!(server.most_at_once() > 6, "{}", server.most_at_once());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_used_up_rate_limit_is_reported_at_once_with_the_remaining_seconds() {
    for (vendor, address, calls, host, most) in [
        (&umbrella::VENDOR, ADDRESSES[4].1, 14, "api.umbrella.com", 5),
        (&umbrella::VENDOR, "https://api.umbrella.com/auth/v2/x", 20, "api.umbrella.com", 4),
        (&sophos::VENDOR, ADDRESSES[3].1, 60, "api.central.sophos.com", 2),
    ] {
        let (server, door) = set_up(Reply::json("{}")).await;
        let door = door.with_allowances();
        let mut refused = None;
        // On a slow machine the allowance refills meanwhile.
        for number in 0..calls + 40 {
            // A new visit does not change the limit.
            let visit = visit(&door);
            let outcome = visit.send(Call::get(vendor, url(address))).await;
            if number < calls {
                assert!(outcome.is_ok(), "{vendor:?} {number} {outcome:?}");
            } else if let Err(failure) = outcome {
                assert!(visit.records().is_empty(), "nothing was begun");
                refused = Some(failure);
                break;
            }
        }
        let Some(Failure::Spent { host: of, seconds }) = refused else { panic!("{vendor:?} {refused:?}") };
        assert_eq!(of, host);
        assert!((1..=most).contains(&seconds), "{seconds}");
        assert!(server.seen().len() < calls + 40);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_practice_door_has_no_rate_limits() {
    let (_server, door) = set_up(Reply::json("{}")).await;
    let visit = visit(&door);
    for _ in 0..40 {
        assert!(visit.send(Call::get(&umbrella::VENDOR, url(ADDRESSES[4].1))).await.is_ok());
    }
}
