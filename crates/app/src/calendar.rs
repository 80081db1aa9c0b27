//! Keys that end: over all organisations, and as a file for calendars.

use crate::request::Nothing;
use crate::wire::{Calendar, Fault, Saved};
use crate::{Core, Desktop};

impl Core {
    pub(crate) fn calendar(&self, _: &dyn Desktop, _: &Nothing) -> Result<Calendar, Fault> {
        Err(Fault::internal("calendar", "not there yet"))
    }

    pub(crate) fn save_calendar(&self, _: &dyn Desktop, _: &Nothing) -> Result<Saved, Fault> {
        Err(Fault::internal("save_calendar", "not there yet"))
    }
}
