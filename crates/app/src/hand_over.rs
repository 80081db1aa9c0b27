//! Hand-over files: a run or an organisation from one computer to another.

use crate::request::{HandOver, HandOverOnly, Nothing};
use crate::wire::{Fault, HandOverPreview, HandOverTaken, Saved};
use crate::{Core, Desktop};

impl Core {
    pub(crate) fn hand_over(&self, _: &dyn Desktop, _: &HandOver) -> Result<Saved, Fault> {
        Err(Fault::internal("hand_over", "not there yet"))
    }

    pub(crate) fn read_hand_over(
        &self,
        _: &dyn Desktop,
        _: &Nothing,
    ) -> Result<Option<HandOverPreview>, Fault> {
        Err(Fault::internal("read_hand_over", "not there yet"))
    }

    pub(crate) fn import_hand_over(&self, _: &dyn Desktop, _: &HandOverOnly) -> Result<HandOverTaken, Fault> {
        Err(Fault::internal("import_hand_over", "not there yet"))
    }
}
