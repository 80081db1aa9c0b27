//! The record of a call, on which proofs are based.

use std::time::Duration;

use super::{CallId, Failure, Vendor};
use jiff::Timestamp;

/// The record of a call. It never contains a header or a body: a proof takes the parts that it shows, masked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Its number.
    pub id: CallId,
    /// The vendor whose API was called.
    pub vendor: &'static Vendor,
    /// The HTTP method.
    pub method: String,
    /// The host, with a port if it is not the default one.
    pub host: String,
    /// Path and query, masked.
    pub path: String,
    /// The HTTP status, if there was an answer.
    pub status: Option<u16>,
    /// Why there was no usable answer.
    pub failure: Option<Failure>,
    /// When the call began.
    pub at: Timestamp,
    /// How long the call took, repetitions included.
    pub took: Duration,
    /// How often the call was repeated.
    pub repeated: u8,
    /// The vendor's own id of the call, for its support.
    pub reference: Option<String>,
}

/// Observes calls. The methods are called from several tasks.
pub trait Watch: Send + Sync {
    /// A call is about to be sent.
    fn begun(&self, call: &Record);
    /// The call has ended.
    fn ended(&self, call: &Record);
}

/// Observes nothing.
impl Watch for () {
    fn begun(&self, _: &Record) {}
    fn ended(&self, _: &Record) {}
}
