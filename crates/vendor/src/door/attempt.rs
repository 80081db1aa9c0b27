//! A single attempt at a call: sends it and reads the answer.

use reqwest::header::{CONTENT_TYPE, HeaderMap};
use url::Url;

use super::call::bytes;
use super::cause::{Circumstances, failure};
use super::{Answer, Body, Call, CallId, Door, Failure, charset, tunnel};

/// The most bytes of an unpacked body. No answer of these APIs is larger.
const LARGEST: usize = 8 * 1024 * 1024;

/// Headers in which vendors put their own id of the call.
const REFERENCES: [&str; 3] = ["x-cw-request-id", "x-request-id", "x-correlation-id"];

/// The result of an attempt.
pub(crate) struct Attempt {
    pub(crate) outcome: Result<Answer, Failure>,
    /// The HTTP status, even if the answer can't be used.
    pub(crate) status: Option<u16>,
    /// The vendor's own id of the call. Not masked yet.
    pub(crate) reference: Option<String>,
}

impl Attempt {
    /// An attempt without an answer.
    pub(crate) const fn failed(failure: Failure) -> Self {
        Self { outcome: Err(failure), status: None, reference: None }
    }
}

/// Sends the call once.
pub(crate) async fn make(door: &Door, call: &Call, host: &str, id: CallId) -> Attempt {
    let via = door.way.via(&call.url);
    let around = Circumstances {
        host,
        typed: !call.vendor.knows(host),
        proxy: via.as_ref().map(|via| via.authority.as_str()),
        connect_time: door.connect_time,
        total_time: door.total_time,
    };
    let mut response = match request(door, call).send().await {
        Ok(response) => response,
        Err(error) => {
            let failure = failure(&error, &around);
            return Attempt::failed(match &via {
                Some(via) => tunnel::explain(failure, via, &call.url).await,
                None => failure,
            });
        }
    };
    let status = response.status();
    let headers = response.headers().clone();
    let ended = |outcome| Attempt { outcome, status: Some(status.as_u16()), reference: reference(&headers) };
    if status.is_redirection() {
        let host = host.to_owned();
        return ended(Err(match target(&call.url, &headers) {
            Some(to) => Failure::Redirected { host, to },
            None => Failure::RedirectedInside { host },
        }));
    }
    let mut body = Vec::new();
    loop {
        match response.chunk().await {
            Ok(Some(chunk)) if body.len() + chunk.len() > LARGEST => {
                return ended(Err(Failure::TooLarge { host: host.to_owned() }));
            }
            Ok(Some(chunk)) => body.extend_from_slice(&chunk),
            Ok(None) => break,
            Err(error) => return ended(Err(failure(&error, &around))),
        }
    }
    let headers_of_answer = headers.clone();
    let host = host.to_owned();
    let body = charset::utf8(body);
    ended(Ok(Answer {
        call: id,
        host,
        typed: around.typed,
        status: status.as_u16(),
        headers: headers_of_answer,
        body,
    }))
}

fn request(door: &Door, call: &Call) -> reqwest::RequestBuilder {
    let mut request = door.client.request(call.method.clone(), call.url.clone());
    for (name, value) in &call.headers {
        request = request.header(name, value);
    }
    match &call.body {
        Body::None => request,
        Body::Json(json) => request.header(CONTENT_TYPE, "application/json").body(json.clone()),
        Body::Form(form) => {
            request.header(CONTENT_TYPE, "application/x-www-form-urlencoded").body(bytes(form))
        }
    }
}

/// The host that a redirect leads to, or `None` if it is the same server. The rest of the URL may contain anything.
fn target(url: &Url, headers: &HeaderMap) -> Option<String> {
    let to = url.join(headers.get("location")?.to_str().ok()?).ok()?;
    let same = to.host_str() == url.host_str() && to.port() == url.port();
    let host = to.host_str().filter(|_| !same)?;
    Some(to.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}")))
}

fn reference(headers: &HeaderMap) -> Option<String> {
    let text = REFERENCES.iter().find_map(|name| headers.get(*name)?.to_str().ok())?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
