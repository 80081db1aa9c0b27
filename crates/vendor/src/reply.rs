//! The result of a call: a usable reply, or the reason why there is none.

use url::Url;

use crate::{Answer, Call, CallId, Failure, Vendor, Visit};

/// A vendor's answer, read, with the call it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply<T> {
    /// The call.
    pub call: CallId,
    /// The content of the answer.
    pub value: T,
}

impl<T> Reply<T> {
    /// Converts the content and keeps the call.
    pub(crate) fn map<U>(self, make: impl FnOnce(T) -> U) -> Reply<U> {
        Reply { call: self.call, value: make(self.value) }
    }
}

/// Why a call gave no usable reply. `R` is the vendor's own refusal type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble<R> {
    /// There was no usable answer. This says nothing about what was asked.
    Failed {
        /// The call, if it was sent.
        call: Option<CallId>,
        /// What went wrong.
        failure: Failure,
    },
    /// The vendor answered and refused.
    Refused {
        /// The call.
        call: CallId,
        /// The reason that the vendor gave.
        refusal: R,
    },
}

impl<R> Trouble<R> {
    /// The answer can't be used.
    pub(crate) fn unusable(call: CallId, failure: Failure) -> Self {
        Self::Failed { call: Some(call), failure }
    }

    /// The call could not be sent.
    pub(crate) fn unmade(failure: Failure) -> Self {
        Self::Failed { call: None, failure }
    }

    /// The call that failed, if it was sent.
    pub fn call(&self) -> Option<CallId> {
        match self {
            Self::Failed { call, .. } => *call,
            Self::Refused { call, .. } => Some(*call),
        }
    }
}

/// Sends a call. On failure, the result names the failed call so that it can be shown as proof.
pub(crate) async fn send<R>(
    visit: &Visit,
    vendor: &'static Vendor,
    url: &Url,
    call: Call,
) -> Result<Answer, Trouble<R>> {
    visit
        .send(call)
        .await
        .map_err(|failure| Trouble::Failed { call: failed_call(visit, vendor, url, &failure), failure })
}

/// The latest call to this address that ended with this failure.
fn failed_call(visit: &Visit, vendor: &'static Vendor, url: &Url, failure: &Failure) -> Option<CallId> {
    let query = url.query().map_or_else(String::new, |query| format!("?{query}"));
    let path = visit.masked(&format!("{}{query}", url.path()));
    let records = visit.records();
    let found = records.iter().rev().find(|record| {
        record.vendor == vendor && record.path == path && record.failure.as_ref() == Some(failure)
    });
    found.map(|record| record.id)
}
