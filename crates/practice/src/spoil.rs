//! Spoiled answers: what a call can get instead of what the vendor would say.

use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;

/// A call whose answer is spoiled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoil {
    /// The HTTP method.
    pub method: String,
    /// What the path contains, whatever its case.
    pub path: String,
    /// What it gets instead.
    pub with: Garbage,
}

/// What a call can get instead of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Garbage {
    /// 200 without a body.
    Empty,
    /// 200 with the first half of the right answer.
    Truncated,
    /// 200 with a sign-in page.
    Html,
    /// 200 with JSON of another shape: an empty object.
    EmptyObject,
    /// 200 with JSON of another shape: numbers, words and nulls in the wrong places.
    WrongTypes,
    /// 200 with JSON that has names of people and companies as names of fields.
    NamesAsFields,
    /// 200 with an error inside.
    OkWithError,
    /// 200 with far too much.
    Huge,
    /// The right answer, too late.
    Slow(Duration),
    /// The connection ends in the middle of the answer.
    Reset,
    /// A redirect to another host.
    Redirect,
    /// Another status with an empty body.
    Status(u16),
}

/// Far more than a client should accept.
const HUGE: usize = 64 * 1024 * 1024;

impl Garbage {
    /// Spoils an answer.
    pub(crate) async fn apply(self, status: StatusCode, right: Bytes) -> Response {
        let json = |text: &'static str| answer(StatusCode::OK, "application/json", Body::from(text));
        match self {
            Self::Empty => answer(StatusCode::OK, "application/json", Body::empty()),
            Self::Truncated => {
                answer(StatusCode::OK, "application/json", Body::from(right.slice(..right.len() / 2)))
            }
            Self::Html => answer(
                StatusCode::OK,
                "text/html",
                Body::from(
                    "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Guest Wi-Fi</body></html>",
                ),
            ),
            Self::EmptyObject => json("{}"),
            Self::WrongTypes => {
                json(r#"[{"id":"x","items":7,"Result":[true],"info":null,"name":{}},42,null,"text"]"#)
            }
            Self::NamesAsFields => json(
                r#"{"@odata.nextLink":"x","Practice Role":1,"anna@practice.example":1,"practice.example":1,"12345":1,"uebungsfirma":1,"addLevel":"All","byRole":{"Dispatch":{"addLevel":"My"},"Finance":{"addLevel":"All"},"Sales":{"addLevel":"None"}}}"#,
            ),
            Self::OkWithError => json(
                r#"{"code":"Security","message":"made up","errors":["made up"],"Error":"made up","error":"made up","ResponseCode":500,"Status":"OK"}"#,
            ),
            Self::Huge => answer(StatusCode::OK, "application/json", Body::from(vec![b' '; HUGE])),
            Self::Slow(time) => {
                tokio::time::sleep(time).await;
                answer(status, "application/json", Body::from(right))
            }
            Self::Reset => {
                let broken = breaking_off(&right);
                answer(StatusCode::OK, "application/json", broken)
            }
            Self::Redirect => {
                let mut response = answer(StatusCode::FOUND, "text/html", Body::empty());
                let to = HeaderValue::from_static("https://elsewhere.lotse-practice.example/login");
                response.headers_mut().insert(header::LOCATION, to);
                response
            }
            Self::Status(status) => {
                let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
                answer(status, "application/json", Body::empty())
            }
        }
    }
}

fn answer(status: StatusCode, kind: &'static str, body: Body) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    response
}

/// A body that gives its first bytes and then breaks off.
fn breaking_off(right: &Bytes) -> Body {
    let half = right.slice(..right.len() / 2);
    let pieces = [Ok(half), Err(std::io::Error::other("reset"))];
    Body::from_stream(futures_util::stream::iter(pieces))
}
