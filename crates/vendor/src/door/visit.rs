//! A visit: one check or one use of a tool. It says what may be sent, keeps the limits, and remembers every call.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use reqwest::header::CONTENT_TYPE;
use tokio_util::sync::CancellationToken;

use super::client::failure;
use super::mask::Mask;
use super::{Answer, Body, Call, CallId, Door, Failure, Intent, Record, Watch};

/// What a visit may send.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Permits {
    /// Reads, sign-in and sign-out.
    Reading,
    /// The same, and deletions of webhooks.
    Deleting,
}

/// The most that any of these answers can have.
const LARGEST: usize = 8 * 1024 * 1024;

/// One check or one use of a tool.
pub struct Visit {
    door: Door,
    permits: Permits,
    watch: Arc<dyn Watch>,
    stop: CancellationToken,
    records: Mutex<Vec<Record>>,
    mask: Mutex<Mask>,
}

impl Visit {
    /// A visit through `door` that ends when `stop` is cancelled.
    pub fn new(door: &Door, permits: Permits, watch: Arc<dyn Watch>, stop: CancellationToken) -> Self {
        Self { door: door.clone(), permits, watch, stop, records: Mutex::default(), mask: Mutex::default() }
    }

    /// Makes a call.
    pub async fn send(&self, call: Call) -> Result<Answer, Failure> {
        let host = host_of(&call);
        if call.unsendable {
            return Err(Failure::Unsendable);
        }
        if !permitted(self.permits, &call) {
            return Err(Failure::NotPermitted);
        }
        {
            let mut mask = self.mask.lock().unwrap_or_else(PoisonError::into_inner);
            call.secrets.iter().for_each(|secret| mask.add(secret));
        }
        let record = self.begin(&call, &host);
        self.watch.begun(&record);
        let begun = Instant::now();
        let outcome = tokio::select! {
            () = self.stop.cancelled() => Err(Failure::Stopped),
            outcome = self.attempt(&call, &host, record.id) => outcome,
        };
        let record = self.end(record.id, begun, &outcome);
        self.watch.ended(&record);
        outcome
    }

    /// What is kept of all calls so far.
    pub fn records(&self) -> Vec<Record> {
        self.records.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// What is kept of one call.
    pub fn record(&self, id: CallId) -> Option<Record> {
        let records = self.records.lock().unwrap_or_else(PoisonError::into_inner);
        records.get((id.0 as usize).checked_sub(1)?).cloned()
    }

    /// A text without the secrets of this visit.
    pub fn masked(&self, text: &str) -> String {
        self.mask.lock().unwrap_or_else(PoisonError::into_inner).apply(text)
    }

    /// Whether the technician stopped it.
    pub fn is_stopped(&self) -> bool {
        self.stop.is_cancelled()
    }

    async fn attempt(&self, call: &Call, host: &str, id: CallId) -> Result<Answer, Failure> {
        let seconds = self.door.total_time.as_secs();
        let broken = |error: &reqwest::Error| failure(error, host, seconds);
        let mut request = self.door.client.request(call.method.clone(), call.url.clone());
        for (name, value) in &call.headers {
            request = request.header(name, value);
        }
        request = match &call.body {
            Body::None => request,
            Body::Json(json) => request.header(CONTENT_TYPE, "application/json").body(json.clone()),
            Body::Form(form) => request
                .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
                // The vendor asks for the secret in this form.
                .body(form.expose().to_owned()),
        };
        let mut response = request.send().await.map_err(|error| broken(&error))?;
        let status = response.status().as_u16();
        let headers = response.headers().clone();
        if response.status().is_redirection() {
            let to = headers.get("location").and_then(|to| to.to_str().ok()).unwrap_or_default();
            return Err(Failure::Redirected { host: host.to_owned(), to: place(to) });
        }
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|error| broken(&error))? {
            if body.len() + chunk.len() > LARGEST {
                return Err(Failure::TooLarge { host: host.to_owned() });
            }
            body.extend_from_slice(&chunk);
        }
        Ok(Answer { call: id, host: host.to_owned(), status, headers, body })
    }

    fn begin(&self, call: &Call, host: &str) -> Record {
        let query = call.url.query().map_or_else(String::new, |query| format!("?{query}"));
        let path = self.masked(&format!("{}{query}", call.url.path()));
        let mut records = self.records.lock().unwrap_or_else(PoisonError::into_inner);
        let record = Record {
            id: CallId(u32::try_from(records.len() + 1).unwrap_or(u32::MAX)),
            api: call.api,
            method: call.method.to_string(),
            host: host.to_owned(),
            path,
            status: None,
            failure: None,
            at: (self.door.clock)(),
            took: std::time::Duration::ZERO,
            repeated: 0,
            reference: None,
        };
        records.push(record.clone());
        record
    }

    fn end(&self, id: CallId, begun: Instant, outcome: &Result<Answer, Failure>) -> Record {
        let mut records = self.records.lock().unwrap_or_else(PoisonError::into_inner);
        let record = &mut records[id.0 as usize - 1];
        record.took = begun.elapsed();
        match outcome {
            Ok(answer) => record.status = Some(answer.status),
            Err(failure) => record.failure = Some(failure.clone()),
        }
        record.clone()
    }
}

fn host_of(call: &Call) -> String {
    let host = call.url.host_str().unwrap_or_default();
    call.url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

/// The host of an address to which an answer sends; the rest may contain anything.
fn place(location: &str) -> String {
    url::Url::parse(location)
        .ok()
        .and_then(|url| url.host_str().map(ToOwned::to_owned))
        .unwrap_or_else(|| location.chars().take(60).collect())
}

/// Reading is GET, and POST on paths that are a query by name. Everything else needs its own permission.
fn permitted(permits: Permits, call: &Call) -> bool {
    let path = call.url.path().to_ascii_lowercase();
    match call.intent {
        Intent::Read => {
            call.method == reqwest::Method::GET
                || (call.method == reqwest::Method::POST
                    && ["/query", "/query/count", "/query/next"].iter().any(|end| path.ends_with(end)))
        }
        Intent::SignIn => true,
        Intent::SignOut => path.ends_with("/users/session"),
        Intent::Delete => permits == Permits::Deleting && path.contains("webhooks/"),
    }
}
