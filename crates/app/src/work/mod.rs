//! What is done to a run: its steps, a newer revision of its guide, a second person, and erasing for good. Each command
//! decides on facts and appends them to the journal.

pub(crate) mod erasure;
pub(crate) mod guide_revision;
pub(crate) mod second_person;
pub(crate) mod steps;
