//! Checks: what a guide asks, compared with what the vendors say.
//!
//! [`check`] takes the requirements of a plan, asks the vendors through a [`Visit`](lotse_vendor::Visit), and gives a
//! [`Finding`] for each. A finding is `pass` only if a named call was answered with exactly what was asked. A look-up
//! that failed, an answer nobody can read, an empty list or a bare 200 is never a pass. Nothing is written at the
//! vendor; the visit would not let it through.
//!
//! No sentence is made here: findings carry codes with arguments, and the words are in `locales/`.

mod autotask;
mod check;
mod connectwise;
mod context;
mod diagnosis;
mod finding;
mod findings;
mod kaseya;
mod masking;
mod materials;
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
pub use registry::{about, codes, is_extra, topics};
pub use run::check;
