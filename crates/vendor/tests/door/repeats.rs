//! Which calls are repeated.

use std::sync::Arc;
use std::time::{Duration, Instant};

use lotse_vault::Secret;
use lotse_vendor::{Call, Door, DoorSettings, Failure, Permits, Visit, connectwise, kaseya};
use tokio_util::sync::CancellationToken;

use crate::server::{Reply, Server};
use crate::world::{Identity, ca_file, door, get, good, local, now, settings, visit};

/// A server that sends these replies in order, and then repeats the last one.
async fn says(identity: &Identity, replies: Vec<Reply>) -> Server {
    Server::start(identity, move |number, _| replies[number.min(replies.len() - 1)].clone()).await
}

fn busy(status: u16, after: &str) -> Reply {
    Reply::Answer(status, vec![("retry-after", after.to_owned())], "{}".to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_read_is_repeated_after_a_temporary_refusal() {
    let identity = good();
    for status in [429, 502, 503, 504] {
        let server = says(&identity, vec![busy(status, "0"), busy(status, "0"), Reply::json("[]")]).await;
        let visit = visit(&door(&identity));
        assert_eq!(get(&visit, server.address.port(), "/x").await.unwrap().status, 200, "{status}");
        let record = &visit.records()[0];
        assert_eq!((visit.records().len(), record.repeated, record.status), (1, 2, Some(200)));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_read_is_repeated_twice_at_most() {
    let identity = good();
    let server = says(&identity, vec![busy(503, "0")]).await;
    let visit = visit(&door(&identity));
    assert_eq!(get(&visit, server.address.port(), "/x").await.unwrap().status, 503);
    assert_eq!(server.seen().len(), 3);
    assert_eq!(visit.records()[0].repeated, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_sent_beyond_the_allowance_of_a_visit() {
    let identity = good();
    let server = says(&identity, vec![Reply::json("[]"), busy(503, "0")]).await;
    let visit = visit(&door(&identity));
    visit.allow(3);
    let port = server.address.port();
    assert_eq!(get(&visit, port, "/x").await.unwrap().status, 200);
    // The repetition is the third call; a second one would be the fourth.
    assert_eq!(get(&visit, port, "/x").await.unwrap().status, 503);
    assert!(matches!(get(&visit, port, "/x").await, Err(Failure::AllowanceSpent { .. })));
    assert_eq!((server.seen().len(), visit.records().len()), (3, 2));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lasting_refusal_is_not_repeated() {
    let identity = good();
    for status in [200, 400, 401, 403, 404, 500, 501] {
        let server = says(&identity, vec![Reply::status(status)]).await;
        let visit = visit(&door(&identity));
        assert_eq!(get(&visit, server.address.port(), "/x").await.unwrap().status, status);
        assert_eq!((server.seen().len(), visit.records()[0].repeated), (1, 0), "{status}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_status_500_is_repeated_only_for_connectwises_time_out() {
    let identity = good();
    let text = r#"{"code":"ConnectWiseApi","message":"A timeout has occured. Please try again."}"#;
    let other = r#"{"code":"ConnectWiseApi","message":"Object reference not set."}"#;
    for (vendor, text, asked) in
        [(&connectwise::VENDOR, text, 2), (&kaseya::VENDOR, text, 1), (&connectwise::VENDOR, other, 1)]
    {
        let failing = Reply::Answer(500, Vec::new(), text.to_owned());
        let server = says(&identity, vec![failing, Reply::json("{}")]).await;
        let visit = visit(&door(&identity));
        let _ = visit.send(Call::get(vendor, local(server.address.port(), "/x"))).await.unwrap();
        assert_eq!(server.seen().len(), asked, "{vendor:?} {text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn retry_after_is_respected() {
    let identity = good();
    let in_two_seconds = "Sat, 21 Nov 2026 08:00:02 GMT";
    for (after, at_least) in [("1", 1), (in_two_seconds, 2)] {
        let server = says(&identity, vec![busy(429, after), Reply::json("{}")]).await;
        let visit = visit(&door(&identity));
        let begun = Instant::now();
        assert_eq!(get(&visit, server.address.port(), "/x").await.unwrap().status, 200);
        let took = begun.elapsed();
        assert!(took >= Duration::from_secs(at_least), "{took:?}");
        assert!(visit.records()[0].took >= Duration::from_secs(at_least), "pauses included");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_retry_after_in_the_past_causes_no_wait() {
    let identity = good();
    let server = says(&identity, vec![busy(503, "Sat, 21 Nov 2026 07:00:00 GMT"), Reply::json("{}")]).await;
    let visit = visit(&door(&identity));
    assert_eq!(get(&visit, server.address.port(), "/x").await.unwrap().status, 200);
    assert_eq!(visit.records()[0].repeated, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_or_invalid_retry_after_returns_the_answer() {
    let identity = good();
    for after in ["11", "3600", "Sat, 21 Nov 2026 09:00:00 GMT", "soon", "-1"] {
        let server = says(&identity, vec![busy(429, after)]).await;
        let visit = visit(&door(&identity));
        let begun = Instant::now();
        let answer = get(&visit, server.address.port(), "/x").await.unwrap();
        assert_eq!((answer.status, answer.header("retry-after")), (429, Some(after)), "as it came");
        assert!(begun.elapsed() < Duration::from_secs(10));
        assert_eq!(server.seen().len(), 1, "{after}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_is_repeated_once_after_a_closed_connection() {
    let identity = good();
    let server = says(&identity, vec![Reply::Nothing, Reply::json("{}")]).await;
    let visit = visit(&door(&identity));
    assert_eq!(get(&visit, server.address.port(), "/x").await.unwrap().status, 200);
    assert_eq!(visit.records()[0].repeated, 1);
    assert_eq!(visit.records()[0].failure, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn sign_in_sign_out_and_deletion_are_never_repeated() {
    let identity = good();
    let visit_of = |door: &Door| Visit::new(door, Permits::Deleting, Arc::new(()), CancellationToken::new());
    for reply in [busy(503, "0"), Reply::Nothing] {
        let server = says(&identity, vec![reply]).await;
        let visit = visit_of(&door(&identity));
        let port = server.address.port();
        let secret = Secret::new("practice-secret".to_owned());
        let _ = visit
            .send(Call::sign_in_form(&kaseya::VENDOR, local(port, "/t"), &[("client_secret", &secret)]))
            .await;
        let _ =
            visit.send(Call::sign_in_get(&kaseya::VENDOR, local(port, "/auth")).basic("u", &secret)).await;
        let _ = visit.send(Call::sign_out(&kaseya::VENDOR, local(port, "/users/session"))).await;
        let _ = visit.send(Call::delete(&kaseya::VENDOR, local(port, "/TicketWebhooks/7"))).await;
        assert_eq!(server.seen().len(), 4);
        assert!(visit.records().iter().all(|record| record.repeated == 0));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_query_by_post_is_repeated_with_its_body() {
    let identity = good();
    let server = says(&identity, vec![busy(503, "0"), Reply::json("{}")]).await;
    let visit = visit(&door(&identity));
    let query = Call::query(&kaseya::VENDOR, local(server.address.port(), "/v1/Tickets/query"), &["made up"]);
    assert_eq!(visit.send(query).await.unwrap().status, 200);
    assert!(server.seen().iter().all(|said| said.ends_with(r#"["made up"]"#)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_with_repetitions_takes_at_most_twice_the_time_limit() {
    let identity = good();
    let server = says(&identity, vec![Reply::Late(Duration::from_mins(1))]).await;
    let (_folder, ca_file) = ca_file(&identity.pem);
    let total_time = Duration::from_secs(2);
    let door = Door::new(&DoorSettings { ca_file, total_time, ..settings() }, now).unwrap();
    let visit = visit(&door);
    let begun = Instant::now();
    let failure = get(&visit, server.address.port(), "/x").await.unwrap_err();
    assert!(matches!(failure, Failure::TimedOut { .. }));
    assert_eq!(server.seen().len(), 2);
    assert!(begun.elapsed() < total_time * 2 + Duration::from_millis(400), "{:?}", begun.elapsed());
}
