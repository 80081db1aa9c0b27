//! Changes of organisations and runs: steps, a newer revision of a guide, a second person, removing, and erasing for good. Each
//! command decides on facts and appends them to the journal.

pub(crate) mod consoles;
pub(crate) mod erasure;
pub(crate) mod guide_revision;
pub(crate) mod organisations;
pub(crate) mod run_page;
pub(crate) mod second_person;
pub(crate) mod start;
pub(crate) mod steps;
