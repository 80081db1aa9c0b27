//! One test for each row of the vendor's table of errors.

use lotse_vendor::Failure;
use lotse_vendor::connectwise::{Probe, Refusal};

use crate::common::{World, declined};

const JSON: &str = "application/json; charset=utf-8";
const PAGE: &str = "text/html";
const PLAIN: &str = "text/plain";

#[tokio::test(flavor = "multi_thread")]
async fn the_gateway_cannot_map_the_company() {
    let why = declined(400, PLAIN, "Cannot route. Codebase/company is invalid").await;
    assert_eq!(why, Refusal::CannotRoute);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_user_interfaces_host_was_called() {
    assert_eq!(declined(400, PLAIN, "SSL is required").await, Refusal::SslRequired);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_is_wrong_expired_or_inactive() {
    let why = declined(401, JSON, r#"{"code":"Unauthorized","message":"No."}"#).await;
    assert_eq!(why, Refusal::Keys { message: "No.".to_owned() });
    assert!(matches!(declined(401, JSON, "").await, Refusal::Keys { .. }));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_key_on_the_cloud_looks_like_not_found() {
    assert_eq!(declined(404, JSON, r#"{"code":"NotFound"}"#).await, Refusal::NotFound { page: false });
}

#[tokio::test(flavor = "multi_thread")]
async fn not_authenticated_on_a_server_of_the_organisation() {
    let body = "{\r\n  \"code\": \"ConnectWiseApi\",\r\n  \"message\": \"UserNotAuthenticated\"\r\n}";
    for status in [400, 401, 403, 500] {
        assert_eq!(declined(status, JSON, body).await, Refusal::NotAuthenticated);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_client_id_is_missing_or_unknown() {
    for status in [400, 401, 403] {
        let why =
            declined(status, JSON, r#"{"code":"Unauthorized","message":"The clientId is invalid"}"#).await;
        assert!(matches!(why, Refusal::ClientId { status: told, .. } if told == status), "{why:?}");
        let why = declined(status, PLAIN, "A client ID is required").await;
        assert!(matches!(why, Refusal::ClientId { .. }), "{why:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_role_lacks_the_permission() {
    let body =
        r#"{"code":"Security","message":"You do not have security permission to perform this action."}"#;
    assert_eq!(declined(403, JSON, body).await, Refusal::Security);
}

#[tokio::test(flavor = "multi_thread")]
async fn another_403_says_nothing_about_the_role() {
    let why = declined(403, JSON, r#"{"code":"Forbidden","message":"not from here"}"#).await;
    assert!(matches!(why, Refusal::Forbidden { .. }), "{why:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_web_page_says_nothing_about_keys_or_role() {
    for status in [400, 401, 403, 407] {
        let why = declined(status, PAGE, "<html>Blocked by a firewall, see Security</html>").await;
        assert!(matches!(why, Refusal::Failure(Failure::Page { .. })), "{status} {why:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn words_of_a_web_filter_say_nothing_about_keys_or_role() {
    for (status, body) in [(401, "Access denied"), (403, "Blocked by the web filter"), (511, ""), (407, "")] {
        let why = declined(status, PLAIN, body).await;
        assert!(matches!(why, Refusal::Failure(Failure::Page { .. })), "{status} {why:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_error_without_a_word_is_no_refusal() {
    assert_eq!(declined(500, JSON, "").await, Refusal::Maintenance { status: 500 });
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_field_in_the_conditions() {
    let body = r#"{"code":"ApiFindCondition","message":"member/id is not a recognized name."}"#;
    let message = "member/id is not a recognized name.".to_owned();
    assert_eq!(declined(400, JSON, body).await, Refusal::Condition { message });
}

#[tokio::test(flavor = "multi_thread")]
async fn a_malformed_body_or_a_wrong_property() {
    let body = r#"{"code":"ConnectWiseApi","message":"Could not find member 'x'."}"#;
    let told = declined(400, JSON, body).await;
    assert!(matches!(told, Refusal::Invalid { code, .. } if code == "ConnectWiseApi"));
    assert!(matches!(declined(500, JSON, body).await, Refusal::Broken { status: 500, .. }));
}

#[tokio::test(flavor = "multi_thread")]
async fn validation_and_other_inner_codes() {
    for code in ["InvalidObject", "NotFound", "MaxLengthField"] {
        let body = format!(r#"{{"code":"{code}","message":"x","errors":[{{"code":"ObjectExists"}}]}}"#);
        let why = declined(400, JSON, body.leak()).await;
        assert!(matches!(&why, Refusal::Invalid { code: told, .. } if told == code), "{why:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_or_path_is_absent() {
    assert_eq!(declined(404, PAGE, "<html>IIS</html>").await, Refusal::NotFound { page: true });
}

#[tokio::test(flavor = "multi_thread")]
async fn the_rate_limit_with_error_instead_of_code() {
    let world = World::new(|tenant| tenant.busy_after = Some(0)).await;
    let why = world.client(None).my_member().await.unwrap_err().why;
    assert_eq!(why, Refusal::Busy { seconds: 30 });
    let why = declined(429, JSON, r#"{"error":"TooMany","message":"slow down"}"#).await;
    assert_eq!(why, Refusal::Busy { seconds: 60 });
}

#[tokio::test(flavor = "multi_thread")]
async fn the_database_timed_out() {
    for message in ["A timeout has occured. Please try again.", "Timed out. The connection pool is full."] {
        let body = format!(r#"{{"code":"ConnectWiseApi","message":"{message}"}}"#);
        assert_eq!(declined(500, JSON, body.leak()).await, Refusal::Overloaded);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn maintenance_proxy_or_web_server() {
    for status in [502, 503, 504] {
        assert_eq!(declined(status, PAGE, "<html>Soon</html>").await, Refusal::Maintenance { status });
    }
    let why = declined(200, PAGE, "<!DOCTYPE html><html>Sign in</html>").await;
    assert!(matches!(why, Refusal::Failure(Failure::Page { .. })), "{why:?}");
    let why = declined(302, PAGE, "").await;
    assert!(matches!(why, Refusal::Failure(Failure::RedirectedInside { .. })), "{why:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn messages_are_shortened_and_have_no_tags() {
    let long = format!("<b>{}</b> <script>x</script>", "word ".repeat(100));
    let why = declined(418, PLAIN, long.leak()).await;
    let Refusal::Other { status: 418, message } = why else { panic!("{why:?}") };
    assert!(message.chars().count() <= 200 && !message.contains('<'), "{message}");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_sent_after_a_refused_sign_in() {
    let world =
        World::new(|tenant| "practicePrvNone".clone_into(&mut tenant.members[0].shown_private_key)).await;
    let client = world.client(None);
    for _ in 0..3 {
        assert!(matches!(client.my_member().await.unwrap_err().why, Refusal::Keys { .. }));
        assert!(matches!(client.probe(Probe::Tickets).await.unwrap_err().why, Refusal::Keys { .. }));
    }
    assert_eq!(world.practice.seen().len(), 1);
}
