//! The audit: whether the journal is what it was when its heads were printed.

use crate::request::AuditJournal;
use crate::wire::{Audit, Fault};
use crate::{Core, Desktop};

impl Core {
    pub(crate) fn audit_journal(&self, _: &dyn Desktop, _: &AuditJournal) -> Result<Audit, Fault> {
        Err(Fault::internal("audit_journal", "not there yet"))
    }
}
