//! What a call brings: a reply that can be used, or trouble: the way to the vendor failed, or the vendor refused.

use url::Url;

use crate::{Answer, Call, CallId, Failure, Vendor, Visit};

/// What an answer says, and the call it answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply<T> {
    /// The call.
    pub call: CallId,
    /// What it says.
    pub value: T,
}

impl<T> Reply<T> {
    /// The same answer, with something made of what it says.
    pub(crate) fn map<U>(self, make: impl FnOnce(T) -> U) -> Reply<U> {
        Reply { call: self.call, value: make(self.value) }
    }
}

/// Why there is no answer to work with. `R` is what a vendor's refusals say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble<R> {
    /// There was no usable answer. Says nothing about what was asked.
    Failed {
        /// The call, if it was made.
        call: Option<CallId>,
        /// What went wrong.
        failure: Failure,
    },
    /// The vendor answered, and refused.
    Refused {
        /// The call.
        call: CallId,
        /// What it said.
        refusal: R,
    },
}

impl<R> Trouble<R> {
    /// An answer that can't be used.
    pub(crate) fn unusable(call: CallId, failure: Failure) -> Self {
        Self::Failed { call: Some(call), failure }
    }

    /// Something that kept a call from being made.
    pub(crate) fn unmade(failure: Failure) -> Self {
        Self::Failed { call: None, failure }
    }

    /// The call behind it.
    pub fn call(&self) -> Option<CallId> {
        match self {
            Self::Failed { call, .. } => *call,
            Self::Refused { call, .. } => Some(*call),
        }
    }
}

/// Makes a call. A failure keeps the call that failed, so that it can be shown.
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

/// The latest call to this address that ended in this failure.
fn failed_call(visit: &Visit, vendor: &'static Vendor, url: &Url, failure: &Failure) -> Option<CallId> {
    let query = url.query().map_or_else(String::new, |query| format!("?{query}"));
    let path = visit.masked(&format!("{}{query}", url.path()));
    let records = visit.records();
    let found = records.iter().rev().find(|record| {
        record.vendor == vendor && record.path == path && record.failure.as_ref() == Some(failure)
    });
    found.map(|record| record.id)
}
