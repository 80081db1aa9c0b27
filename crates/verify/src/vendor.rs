//! The interface of a vendor's check.

use futures_util::future::BoxFuture;
use lotse_guide::{Plan, Requirement};

use crate::Code;
use crate::customers::Reader;
use crate::findings::Findings;

/// A vendor's check.
pub(crate) struct Vendor {
    /// The codes of its diagnoses.
    pub(crate) codes: &'static [Code],
    /// Its topics.
    pub(crate) topics: &'static [&'static str],
    /// Whether the vendor is called only for additional information: no requirement of a guide depends on it.
    pub(crate) extra: bool,
    /// The rows of matrices that it will compare with the vendor's answer: see [`crate::compared_rows`].
    pub(crate) compares: for<'p, 'g> fn(&'p Plan<'g>) -> Vec<&'p Requirement<'g>>,
    /// The deeper check, if there is one.
    pub(crate) deeper: Option<Deeper>,
    /// How its customers or companies are listed, if the vendor can list them.
    pub(crate) customers: Option<Reader>,
    /// Checks everything that the plan requires of this vendor, and adds the findings.
    pub(crate) check: for<'c> fn(Findings<'c>) -> BoxFuture<'c, Findings<'c>>,
}

/// A second stage that is started by itself: whether the integration works, as far as records show it.
pub(crate) struct Deeper {
    /// Whether it has anything to look for under a plan.
    pub(crate) concerns: fn(&Plan<'_>) -> bool,
    /// Looks for it, and adds the findings.
    pub(crate) check: for<'c> fn(Findings<'c>) -> BoxFuture<'c, Findings<'c>>,
}
