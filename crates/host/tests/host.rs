//! Who may call the host, and that worlds are separate.
#![expect(clippy::expect_used, reason = "a test reports by panicking")]

use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use lotse_host::{Host, Settings};
use serde_json::{Value, json};
use tower::ServiceExt as _;

fn host() -> Host {
    let address = "127.0.0.1:4711".parse().expect("an address");
    let origin = Some("http://localhost:5173".to_owned());
    Host::new(Settings { address, page: None, origin }).expect("a host")
}

async fn ask(host: &Host, path: &str, body: &Value, headers: &[(&str, &str)]) -> (StatusCode, Value) {
    let mut request = Request::post(format!("/host{path}")).header("content-type", "application/json");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request.body(Body::from(body.to_string())).expect("a request");
    let answer = host.router().oneshot(request).await.expect("an answer");
    let status = answer.status();
    let bytes = to_bytes(answer.into_body(), usize::MAX).await.expect("a body");
    (status, serde_json::from_slice(&bytes).unwrap_or(Value::Null))
}

/// A request as the window makes it.
async fn trusted(host: &Host, path: &str, body: Value) -> (StatusCode, Value) {
    let token = format!("Bearer {}", host.token());
    ask(host, path, &body, &[("host", "127.0.0.1:4711"), ("authorization", &token)]).await
}

async fn world(host: &Host) -> (String, Value) {
    let (status, made) = trusted(host, "/worlds", json!({})).await;
    assert_eq!(status, StatusCode::OK);
    (made["world"].as_str().expect("a name").to_owned(), made)
}

#[tokio::test]
async fn callers_without_token_or_from_other_sites_are_refused() {
    let host = host();
    let token = format!("Bearer {}", host.token());
    for headers in [
        &[("host", "127.0.0.1:4711")][..],
        &[("host", "127.0.0.1:4711"), ("authorization", "Bearer guessed")],
        &[("host", "127.0.0.1:4711"), ("authorization", "Bearer ")],
    ] {
        assert_eq!(ask(&host, "/worlds", &json!({}), headers).await.0, StatusCode::UNAUTHORIZED);
    }
    for headers in [
        // Another site's name that resolves to loopback.
        &[("host", "lotse.example:4711"), ("authorization", &*token)][..],
        &[("authorization", &*token)],
        &[("host", "127.0.0.1:4711"), ("origin", "https://example.com"), ("authorization", &*token)],
        &[("host", "127.0.0.1:4711"), ("origin", "null"), ("authorization", &*token)],
    ] {
        assert_eq!(ask(&host, "/worlds", &json!({}), headers).await.0, StatusCode::FORBIDDEN);
    }
    let vite = [("host", "localhost:4711"), ("origin", "http://localhost:5173"), ("authorization", &*token)];
    assert_eq!(ask(&host, "/worlds", &json!({}), &vite).await.0, StatusCode::OK);
}

#[tokio::test]
async fn worlds_have_folders_clocks_and_desktops_of_their_own() {
    let host = host();
    let (here, made) = world(&host).await;
    let (there, _) = world(&host).await;
    let call = |world: &str, command: &str| format!("/worlds/{world}/call/{command}");
    let (status, _) =
        trusted(&host, &call(&here, "add_organisation"), json!({ "name": "Muster Nord" })).await;
    assert_eq!(status, StatusCode::OK);
    let (_, home) = trusted(&host, &call(&here, "home"), json!({})).await;
    assert_eq!(home["organisations"].as_array().map(Vec::len), Some(1));
    let (_, home) = trusted(&host, &call(&there, "home"), json!({})).await;
    assert_eq!(home["organisations"].as_array().map(Vec::len), Some(0));

    let (status, fault) =
        trusted(&host, &call(&here, "open_link"), json!({ "url": "https://example.com" })).await;
    assert_eq!((status, &fault["code"]), (StatusCode::UNPROCESSABLE_ENTITY, &json!("link-unknown")));

    let change = json!({ "clock": "2031-05-06T07:08:09Z", "restart": true });
    let (status, _) = trusted(&host, &format!("/worlds/{here}"), change).await;
    assert_eq!(status, StatusCode::NO_CONTENT);
    let (_, saved) = trusted(&host, &call(&here, "support_file"), json!({})).await;
    assert!(saved["text"].as_str().is_some_and(|text| text.contains("2031-05-06")), "{saved}");
    let (_, saved) = trusted(&host, &call(&here, "save_support_file"), json!({})).await;
    let path = saved["path"].as_str().expect("a path");
    assert!(path.starts_with(made["files"].as_str().expect("a folder")), "{path}");

    let (status, _) = trusted(&host, &format!("/worlds/{here}"), json!({ "saves": false })).await;
    assert_eq!(status, StatusCode::NO_CONTENT);
    let (_, saved) = trusted(&host, &call(&here, "save_support_file"), json!({})).await;
    assert_eq!(saved["path"], Value::Null);
}
