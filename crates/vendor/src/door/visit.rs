//! A visit: one check or one use of a tool. It decides what may be sent, enforces the limits, and records every
//! call.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use lotse_vault::Secret;
use parking_lot::Mutex;
use tokio_util::sync::CancellationToken;

use super::attempt::Attempt;
use super::mask::Mask;
use super::shape::{Collected, Shapes};
use super::sign_ins::{Key, SignIns};
use super::{Answer, Call, CallId, Door, Failure, Intent, Record, Watch};
use super::{attempt, host, repeat};

/// The calls that a visit permits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Permits {
    /// Reads, sign-in and sign-out.
    Reading,
    /// Reads, sign-in, sign-out and the deletion of webhooks.
    Deleting,
}

/// One check or one use of a tool.
pub struct Visit {
    door: Door,
    permits: Permits,
    watch: Arc<dyn Watch>,
    stop: CancellationToken,
    records: Mutex<Vec<Record>>,
    mask: Mutex<Mask>,
    shapes: Mutex<Collected>,
    sign_ins: SignIns,
    /// How many calls may still be sent. `None` if they are not counted.
    allowance: Mutex<Option<u32>>,
    /// The calls that were sign-ins, with vendor, host and user.
    signed: Mutex<HashMap<CallId, Key>>,
}

impl Visit {
    /// Creates a visit through `door` that ends when `stop` is cancelled.
    pub fn new(door: &Door, permits: Permits, watch: Arc<dyn Watch>, stop: CancellationToken) -> Self {
        Self {
            door: door.clone(),
            permits,
            watch,
            stop,
            records: Mutex::default(),
            mask: Mutex::default(),
            shapes: Mutex::default(),
            sign_ins: SignIns::default(),
            allowance: Mutex::default(),
            signed: Mutex::default(),
        }
    }

    /// Sends at most so many calls from now on, repetitions included.
    pub fn allow(&self, calls: u32) {
        *self.allowance.lock() = Some(calls);
    }

    /// Takes one call from the allowance. Returns false if none is left.
    fn take_call(&self) -> bool {
        let mut allowance = self.allowance.lock();
        match &mut *allowance {
            None => true,
            Some(0) => false,
            Some(left) => {
                *left -= 1;
                true
            }
        }
    }

    /// Makes a call. It waits for a free slot, is repeated where that is harmless, and is recorded once it has
    /// begun.
    pub async fn send(&self, call: Call) -> Result<Answer, Failure> {
        tokio::select! {
            // The stop is polled first, so that no call begins after it.
            biased;
            () = self.stop.cancelled() => Err(Failure::Stopped),
            outcome = self.admitted(&call) => outcome,
        }
    }

    /// The records of all calls so far.
    pub fn records(&self) -> Vec<Record> {
        self.records.lock().clone()
    }

    /// The record of one call.
    pub fn record(&self, id: CallId) -> Option<Record> {
        let records = self.records.lock();
        records.get((id.0 as usize).checked_sub(1)?).cloned()
    }

    /// The shapes of all calls so far, without secrets and without these names of people and companies.
    pub fn shapes(&self, names: &[&str]) -> Shapes {
        let collected = self.shapes.lock();
        collected.shapes(&self.mask.lock(), names)
    }

    /// Replaces the secrets of this visit in a text.
    pub fn masked(&self, text: &str) -> String {
        self.mask.lock().apply(text)
    }

    /// Adds a secret to mask that no call has carried yet, such as a token that was just issued.
    pub fn hide(&self, secret: &Secret) {
        self.mask.lock().add(secret);
    }

    /// Whether the technician stopped the check.
    pub fn is_stopped(&self) -> bool {
        self.stop.is_cancelled()
    }

    /// Counts a call as a failed sign-in although its status was a success, because its body says so.
    pub fn sign_in_failed(&self, id: CallId) {
        let signed = self.signed.lock();
        if let Some(key) = signed.get(&id) {
            self.sign_ins.failed(key);
        }
    }

    /// Checks and waits for everything that must come before a call begins.
    async fn admitted(&self, call: &Call) -> Result<Answer, Failure> {
        let host = host_of(call);
        if call.unsendable {
            return Err(Failure::Unsendable);
        }
        if !host::belongs(call.vendor, &call.url) {
            return Err(Failure::ForeignHost { host });
        }
        if !permitted(self.permits, call) {
            return Err(Failure::NotPermitted);
        }
        call.secrets.iter().for_each(|secret| self.hide(secret));
        let sign_in = self.sign_ins.begin(call, &host).await;
        let sign_in = sign_in.map_err(|_| Failure::SignInsSpent { host: host.clone() })?;
        let limits = self.door.limits.of(call.vendor);
        let _turn = limits.turn().await;
        let spent = |seconds| Failure::Spent { host: host.clone(), seconds };
        if !self.take_call() {
            return Err(Failure::AllowanceSpent { host });
        }
        limits.spend(call.url.path()).map_err(spent)?;
        let record = self.begin(call, &host);
        if let Some(sign_in) = &sign_in {
            let mut signed = self.signed.lock();
            signed.insert(record.id, sign_in.key());
        }
        let made = self.made(call, &host, record.id).await;
        if let (Some(sign_in), Ok(answer)) = (&sign_in, &made) {
            sign_in.answered(answer.status);
        }
        made
    }

    /// Makes a call that has begun, with its repetitions, and records how it ended, even if it is dropped.
    async fn made(&self, call: &Call, host: &str, id: CallId) -> Result<Answer, Failure> {
        let mut open = Open { visit: self, id, begun: Instant::now(), repeated: 0, last: None };
        let deadline = open.begun + self.door.total_time * 2;
        let mut broken = 0;
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            let attempt = match tokio::time::timeout(left, attempt::make(&self.door, call, host, id)).await {
                Ok(attempt) => attempt,
                Err(_) => Attempt::failed(Failure::TimedOut {
                    host: host.to_owned(),
                    seconds: open.begun.elapsed().as_secs().max(1),
                }),
            };
            let counts = (open.repeated, broken);
            let pause = repeat::pause(call, &attempt.outcome, counts, (self.door.clock)(), self.door.pause);
            broken += u8::from(attempt.outcome.is_err());
            let outcome = attempt.outcome.clone();
            open.last = Some(attempt);
            let Some(pause) = pause else { return outcome };
            let in_time = Instant::now() + pause < deadline;
            if !in_time
                || !self.take_call()
                || self.door.limits.of(call.vendor).spend(call.url.path()).is_err()
            {
                return outcome;
            }
            tokio::time::sleep(pause).await;
            open.repeated += 1;
        }
    }

    fn begin(&self, call: &Call, host: &str) -> Record {
        let query = call.url.query().map_or_else(String::new, |query| format!("?{query}"));
        let path = self.masked(&format!("{}{query}", call.url.path()));
        let record = {
            let mut records = self.records.lock();
            let record = Record {
                id: CallId(u32::try_from(records.len() + 1).unwrap_or(u32::MAX)),
                vendor: call.vendor,
                method: call.method.to_string(),
                host: host.to_owned(),
                path,
                status: None,
                failure: None,
                at: (self.door.clock)(),
                took: Duration::ZERO,
                repeated: 0,
                reference: None,
            };
            records.push(record.clone());
            record
        };
        tracing::trace!(method = record.method, host = record.host, path = record.path, "call");
        self.watch.begun(&record);
        record
    }

    fn end(&self, open: &Open<'_>) {
        let record = {
            let mut records = self.records.lock();
            let Some(record) = (open.id.0 as usize).checked_sub(1).and_then(|index| records.get_mut(index))
            else {
                return;
            };
            record.took = open.begun.elapsed();
            record.repeated = open.repeated;
            match &open.last {
                Some(attempt) => {
                    record.status = attempt.status;
                    record.failure = attempt.outcome.as_ref().err().cloned();
                    // Masked before it is shortened: the rest of a secret that was cut would no longer be
                    // recognised.
                    let short = |text: &str| self.masked(text).chars().take(100).collect();
                    record.reference = attempt.reference.as_deref().map(short);
                }
                None => record.failure = Some(Failure::Stopped),
            }
            record.clone()
        };
        let answer = open.last.as_ref().and_then(|last| last.outcome.as_ref().ok());
        self.shapes.lock().add(&record, answer);
        tracing::debug!(
            method = record.method,
            host = record.host,
            path = record.path,
            status = record.status,
            failure = record.failure.as_ref().map(Failure::code),
            millis = u64::try_from(record.took.as_millis()).unwrap_or(u64::MAX),
            repeated = record.repeated,
            "call ended"
        );
        self.watch.ended(&record);
    }
}

/// A call that has begun. However it ends, its end is recorded.
struct Open<'v> {
    visit: &'v Visit,
    id: CallId,
    begun: Instant,
    repeated: u8,
    last: Option<Attempt>,
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        if self.visit.is_stopped() && self.last.as_ref().is_none_or(|last| last.outcome.is_err()) {
            self.last = None;
        }
        self.visit.end(self);
    }
}

fn host_of(call: &Call) -> String {
    let host = call.url.host_str().unwrap_or_default();
    call.url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

/// Reading means GET, or POST to a path that is named as a query. Any other call needs its own permission.
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
