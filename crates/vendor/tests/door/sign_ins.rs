//! Each user may fail to sign in at most twice per visit.

use std::time::Duration;

use lotse_vault::Secret;
use lotse_vendor::{Call, Door, Failure, Visit, autotask, kaseya, sophos};

use crate::server::{Reply, Server};
use crate::world::{good, now, settings, url, visit};

const TOKEN: &str = "https://id.sophos.com/api/v2/oauth2/token";
const VERSION: &str = "https://webservices5.autotask.net/ATServicesRest/v1.0/Version";
const ECHO: &str = "https://vsa.lotse-practice.example/api/v1.0/auth";

fn secret(text: &str) -> Secret {
    Secret::new(text.to_owned())
}

async fn set_up(handler: impl Fn(usize, &str) -> Reply + Send + Sync + 'static) -> (Server, Visit) {
    let identity = good();
    let server = Server::start(&identity, handler).await;
    let door = Door::practice(server.address, identity.pem.as_bytes(), &settings(), now).unwrap();
    (server, visit(&door))
}

/// An Autotask call, which carries the keys in its headers.
fn with_keys(user: &str, word: &str) -> Call {
    Call::get(&autotask::VENDOR, url(VERSION))
        .header("username", user)
        .secret_header("secret", &secret(word))
        .counts_as_login(user)
}

async fn status(visit: &Visit, call: Call) -> Result<u16, Failure> {
    visit.send(call).await.map(|answer| answer.status)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_third_failed_sign_in_for_a_token_is_not_sent() {
    for refusal in [400, 401, 403] {
        let (server, visit) = set_up(move |_, _| Reply::status(refusal)).await;
        let form = |user: &str, word: &str| {
            let (grant, user, word) = (secret("client_credentials"), secret(user), secret(word));
            let fields = [("grant_type", &grant), ("client_id", &user), ("client_secret", &word)];
            Call::sign_in_form(&sophos::VENDOR, url(TOKEN), &fields)
        };
        // Another secret is another attempt of the same user.
        assert_eq!(status(&visit, form("user", "practice-1")).await, Ok(refusal));
        assert_eq!(status(&visit, form("user", "practice-2")).await, Ok(refusal));
        let spent = Failure::SignInsSpent { host: "id.sophos.com".to_owned() };
        assert_eq!(status(&visit, form("user", "practice-3")).await, Err(spent));
        assert_eq!(visit.records().len(), 2);
        // Another user may still sign in.
        assert_eq!(status(&visit, form("other", "practice-3")).await, Ok(refusal));
        assert_eq!(server.seen().len(), 3);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_basic_sign_in_is_counted_by_its_user() {
    let (server, visit) = set_up(|_, _| Reply::status(401)).await;
    let call = |user: &str| Call::sign_in_get(&kaseya::VENDOR, url(ECHO)).basic(user, &secret("practice"));
    for _ in 0..4 {
        let _ = visit.send(call("one")).await;
        let _ = visit.send(call("two")).await;
    }
    assert_eq!(server.seen().len(), 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_that_carry_keys_count_as_sign_ins() {
    let (server, visit) = set_up(|_, _| Reply::status(401)).await;
    for _ in 0..3 {
        let _ = visit.send(with_keys("inspector", "practice-1")).await;
    }
    assert_eq!(server.seen().len(), 2);
    assert_eq!(status(&visit, with_keys("inspector", "x")).await.unwrap_err().code(), "sign-ins-spent");
    assert_eq!(status(&visit, with_keys("other", "practice-1")).await, Ok(401));
}

#[tokio::test(flavor = "multi_thread")]
async fn concurrent_calls_fail_no_more_often_than_sequential_ones() {
    let (server, visit) = set_up(|_, _| Reply::status(401)).await;
    let calls = (0..8).map(|_| visit.send(with_keys("inspector", "practice-1")));
    let outcomes = futures_util::future::join_all(calls).await;
    assert_eq!(server.seen().len(), 2);
    assert_eq!(outcomes.iter().filter(|outcome| outcome.is_err()).count(), 6);
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_success_calls_run_concurrently_and_a_403_is_not_a_failed_sign_in() {
    let (server, visit) =
        set_up(|number, _| if number < 2 { Reply::json("{}") } else { Reply::status(403) }).await;
    assert_eq!(status(&visit, with_keys("inspector", "practice-1")).await, Ok(200));
    let calls = (0..8).map(|_| visit.send(with_keys("inspector", "practice-1")));
    let outcomes = futures_util::future::join_all(calls).await;
    assert!(outcomes.iter().all(Result::is_ok));
    assert_eq!(server.seen().len(), 9);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_time_out_is_not_a_failed_sign_in() {
    let identity = good();
    let server = Server::always(&identity, Reply::Late(Duration::from_mins(1))).await;
    let hasty = lotse_vendor::DoorSettings { total_time: Duration::from_millis(50), ..settings() };
    let visit = visit(&Door::practice(server.address, identity.pem.as_bytes(), &hasty, now).unwrap());
    let calls = (0..5).map(|_| visit.send(with_keys("inspector", "practice-1")));
    for outcome in futures_util::future::join_all(calls).await {
        assert_eq!(outcome.unwrap_err().code(), "timed-out");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failed_sign_in_reported_only_in_the_body_can_be_counted() {
    let (server, visit) = set_up(|_, _| Reply::json(r#"{"Error":"made up"}"#)).await;
    let call = || Call::sign_in_get(&kaseya::VENDOR, url(ECHO)).basic("user", &secret("practice"));
    for _ in 0..2 {
        let answer = visit.send(call()).await.unwrap();
        visit.sign_in_failed(answer.call);
    }
    assert_eq!(status(&visit, call()).await.unwrap_err().code(), "sign-ins-spent");
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn each_visit_has_its_own_count() {
    let identity = good();
    let server = Server::always(&identity, Reply::status(401)).await;
    let door = Door::practice(server.address, identity.pem.as_bytes(), &settings(), now).unwrap();
    for _ in 0..2 {
        let visit = visit(&door);
        for _ in 0..3 {
            let _ = visit.send(with_keys("inspector", "practice-1")).await;
        }
    }
    assert_eq!(server.seen().len(), 4);
}
