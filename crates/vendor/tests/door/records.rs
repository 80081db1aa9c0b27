//! The records of calls.

use std::sync::Arc;

use lotse_vault::Secret;
use lotse_vendor::{Call, CallId, Failure, Permits, Visit, kaseya};
use tokio_util::sync::CancellationToken;

use crate::server::{Reply, Server};
use crate::world::{Seen, door, get, good, local, now, visit};

#[tokio::test(flavor = "multi_thread")]
async fn the_vendors_id_of_the_call_is_recorded() {
    let identity = good();
    for header in ["x-cw-request-id", "x-request-id", "x-correlation-id"] {
        let reply = Reply::Answer(403, vec![(header, " 7f3c-made-up ".to_owned())], "{}".to_owned());
        let server = Server::always(&identity, reply).await;
        let visit = visit(&door(&identity));
        let answer = get(&visit, server.address.port(), "/x").await.unwrap();
        assert_eq!(visit.record(answer.call).unwrap().reference.as_deref(), Some("7f3c-made-up"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_id_with_a_secret_is_masked_and_a_long_one_is_shortened() {
    let identity = good();
    let reply = |text: &str| Reply::Answer(200, vec![("x-request-id", text.to_owned())], "{}".to_owned());
    let server = Server::always(&identity, reply("id practice-secret-1 end")).await;
    let visit_one = visit(&door(&identity));
    let call = Call::get(&kaseya::VENDOR, local(server.address.port(), "/x"));
    let secret = Secret::new("practice-secret-1".to_owned());
    visit_one.send(call.secret_header("x-key", &secret)).await.unwrap();
    assert_eq!(visit_one.records()[0].reference.as_deref(), Some("id ••• end"));
    // The limit falls in the middle of the secret: no part of it may remain.
    let server = Server::always(&identity, reply(&format!("{}practice-secret-1", "x".repeat(90)))).await;
    let call = Call::get(&kaseya::VENDOR, local(server.address.port(), "/x"));
    visit_one.send(call.secret_header("x-key", &secret)).await.unwrap();
    assert!(!visit_one.records()[1].reference.as_deref().unwrap().contains("practice"));
    let server = Server::always(&identity, reply(&"x".repeat(1000))).await;
    let visit = visit(&door(&identity));
    get(&visit, server.address.port(), "/x").await.unwrap();
    assert_eq!(visit.records()[0].reference.as_deref().map(str::len), Some(100));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_observer_sees_each_call_begin_and_end_once() {
    let identity = good();
    let replies = [Reply::status(503), Reply::status(200)];
    let server = Server::start(&identity, move |number, _| replies[number.min(1)].clone()).await;
    let seen = Arc::new(Seen::default());
    let visit = Visit::new(&door(&identity), Permits::Reading, seen.clone(), CancellationToken::new());
    get(&visit, server.address.port(), "/one?two=3").await.unwrap();
    let seen = seen.0.lock().unwrap();
    assert_eq!(seen.iter().map(|(ended, _)| *ended).collect::<Vec<_>>(), [false, true]);
    let (begun, ended) = (&seen[0].1, &seen[1].1);
    assert_eq!(
        (begun.id, begun.path.as_str(), begun.status, begun.at),
        (CallId(1), "/one?two=3", None, now())
    );
    assert_eq!((ended.status, ended.repeated, ended.method.as_str()), (Some(200), 1, "GET"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dropped_call_is_recorded_as_ended() {
    let identity = good();
    let server = Server::always(&identity, Reply::Late(std::time::Duration::from_mins(1))).await;
    let visit = visit(&door(&identity));
    let call = get(&visit, server.address.port(), "/x");
    assert!(tokio::time::timeout(std::time::Duration::from_millis(200), call).await.is_err());
    assert_eq!(visit.records()[0].failure, Some(Failure::Stopped));
}

#[tokio::test(flavor = "multi_thread")]
async fn debug_output_of_an_answer_omits_its_content() {
    let identity = good();
    let reply =
        Reply::Answer(200, vec![("x-token", "practice-token".to_owned())], "practice-token".to_owned());
    let server = Server::always(&identity, reply).await;
    let visit = visit(&door(&identity));
    let answer = get(&visit, server.address.port(), "/x").await.unwrap();
    assert!(!format!("{answer:?}").contains("practice-token"));
}
