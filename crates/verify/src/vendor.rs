//! What this crate has to know of a vendor.

use futures_util::future::BoxFuture;

use crate::check::Part;
use crate::{Code, Context};

/// How a vendor is asked, and what the answer can say.
pub(crate) struct Vendor {
    /// The codes of its diagnoses.
    pub(crate) codes: &'static [Code],
    /// Its topics.
    pub(crate) topics: &'static [&'static str],
    /// Asks it about everything that the plan requires of it; about nothing if the plan requires nothing.
    pub(crate) check: for<'c> fn(&'c Context<'c>) -> BoxFuture<'c, Part>,
}
