//! What changed in a guide since a run went through it.

use crate::request::RunOnly;
use crate::wire::{Fault, Run};
use crate::{Core, Desktop};

impl Core {
    pub(crate) fn take_revision(&self, _: &dyn Desktop, _: &RunOnly) -> Result<Run, Fault> {
        Err(Fault::internal("take_revision", "not there yet"))
    }
}
