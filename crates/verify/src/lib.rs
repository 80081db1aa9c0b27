//! Checks: compares the requirements of a guide with the vendors' answers.
//!
//! [`check`] takes the requirements of a plan, calls the vendors through a [`Visit`](lotse_vendor::Visit), and
//! returns a [`Finding`] for each. A finding is `pass` only if a recorded call was answered exactly as required. A
//! failed call, an unreadable answer, an empty list or a bare status 200 is never a pass. A check writes nothing at
//! the vendor; the visit would not permit it.
//!
//! [`check_deeper`] is a second stage: it counts records that show whether the integration works. It has calls and findings
//! of its own, and changes nothing in those of the check.
//!
//! This crate contains no sentences: findings carry codes with arguments, and the texts are in `locales/`.

mod autotask;
mod check;
mod connectwise;
mod context;
pub mod customers;
mod diagnosis;
mod finding;
mod findings;
mod halopsa;
mod kaseya;
mod masking;
mod materials;
mod messages;
mod registry;
mod run;
mod sophos;
mod umbrella;
mod vendor;
pub mod webhooks;

pub use autotask::looks_up_contact;
pub use check::{Budget, Check};
pub use context::Context;
pub use diagnosis::{About, Arg, Code, Diagnosis, Waypoint};
pub use finding::{Finding, FindingState, Line, Proof, Standing, Subject, Verb};
pub use materials::{Material, Materials};
pub use messages::MESSAGES;
pub use registry::{about, codes, compared_rows, compares_customers, goes_deeper, is_extra, topics};
pub use run::{CUSTOMER_CALLS, DEEPER_CALLS, check, check_deeper, read_customers};
