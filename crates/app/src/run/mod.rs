//! The state of a run: progress, what changed in its guide, its last check, and the reports of other computers. Nothing here
//! changes a run.

mod basis;
pub(crate) mod customers;
pub(crate) mod elsewhere;
mod guide_archive;
mod in_hand;
pub(crate) mod matrix_rows;
mod next_check;
mod one_click;
pub(crate) mod plan_queries;
pub(crate) mod progress;
mod revision_diff;
mod row;
pub(crate) mod second_person;
pub(crate) mod stored_check;
pub(crate) mod verdict;
mod worked;

pub(crate) use basis::Planned;
pub(crate) use guide_archive::GuideArchive;
pub(crate) use in_hand::{RunInHand, Runs};
pub(crate) use revision_diff::RevisionDiff;
pub(crate) use row::{Rows, mode_on_wire};
pub(crate) use verdict::standing;
