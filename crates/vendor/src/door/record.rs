//! What is kept of a call, as the base of a proof.

use std::time::Duration;

use super::{CallId, Failure, Vendor};
use jiff::Timestamp;

/// What is kept of a call. Never a header, never a body: a proof picks what it shows, masked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Its number.
    pub id: CallId,
    /// Whose API.
    pub vendor: &'static Vendor,
    /// The HTTP method.
    pub method: String,
    /// The host, with a port if it is not the usual one.
    pub host: String,
    /// Path and query, masked.
    pub path: String,
    /// The HTTP status, if there was an answer.
    pub status: Option<u16>,
    /// Why there was no usable answer.
    pub failure: Option<Failure>,
    /// When it was begun.
    pub at: Timestamp,
    /// How long it took, repetitions included.
    pub took: Duration,
    /// How often it was repeated.
    pub repeated: u8,
    /// The vendor's own number of the call, for its support.
    pub reference: Option<String>,
}

/// Watches calls as they are made. Called from several tasks.
pub trait Watch: Send + Sync {
    /// A call is about to be made.
    fn begun(&self, call: &Record);
    /// It is through.
    fn ended(&self, call: &Record);
}

/// Nobody watches.
impl Watch for () {
    fn begun(&self, _: &Record) {}
    fn ended(&self, _: &Record) {}
}
