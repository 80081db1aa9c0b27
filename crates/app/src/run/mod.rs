//! How a run stands: progress, what changed in its guide, what its last check says, and what other computers say of
//! it. Nothing here changes a run.

pub(crate) mod basis;
pub(crate) mod elsewhere;
pub(crate) mod guide_archive;
pub(crate) mod progress;
pub(crate) mod revision_diff;
pub(crate) mod verdict;
