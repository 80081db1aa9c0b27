//! What can be asked of Sophos Central.

use crate::{Code, Context};

/// The codes of its diagnoses.
pub(crate) const CODES: &[Code] = &[];

/// Its topics.
pub(crate) const TOPICS: &[&str] = &[];
use crate::check::Part;

/// Asks Sophos Central about everything that the plan requires of it. Nothing if the guide has nothing to do with it.
#[expect(clippy::unused_async, reason = "asks nothing yet")]
pub(crate) async fn check(_context: &Context<'_>) -> Part {
    Part::default()
}
