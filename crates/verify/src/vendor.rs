//! What this crate has to know of a vendor.

use futures_util::future::BoxFuture;

use crate::Code;
use crate::findings::Findings;

/// How a vendor is asked, and what the answer can say.
pub(crate) struct Vendor {
    /// The codes of its diagnoses.
    pub(crate) codes: &'static [Code],
    /// Its topics.
    pub(crate) topics: &'static [&'static str],
    /// Whether it is only asked to see more: nothing that a guide requires depends on what it says.
    pub(crate) extra: bool,
    /// Asks it about everything that the plan requires of it, and adds what it found.
    pub(crate) check: for<'c> fn(Findings<'c>) -> BoxFuture<'c, Findings<'c>>,
}
