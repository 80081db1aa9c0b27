//! A scripted clipboard in memory, for tests.

use std::sync::Arc;

use parking_lot::{Mutex, MutexGuard};

use super::{Board, BoardFault};
use crate::Secret;

#[derive(Default)]
struct Inner {
    content: Option<Secret>,
    refusals: u32,
}

/// A clipboard in memory. Clones share one clipboard.
#[derive(Clone, Default)]
pub struct ScriptedBoard(Arc<Mutex<Inner>>);

impl ScriptedBoard {
    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock()
    }

    /// What is on it.
    pub fn content(&self) -> Option<Secret> {
        self.inner().content.clone()
    }

    /// Another program copies something.
    pub fn copied_elsewhere(&self, text: &str) {
        self.inner().content = Some(Secret::new(text.to_owned()));
    }

    /// Refuses the next attempts, as if another program held the clipboard.
    pub fn refuse(&self, times: u32) {
        self.inner().refusals = times;
    }

    fn attempt(&self) -> Result<MutexGuard<'_, Inner>, BoardFault> {
        let mut inner = self.inner();
        if inner.refusals > 0 {
            inner.refusals -= 1;
            return Err(BoardFault::Refused { detail: "scripted".to_owned() });
        }
        Ok(inner)
    }
}

impl Board for ScriptedBoard {
    fn put(&mut self, secret: &Secret) -> Result<(), BoardFault> {
        self.attempt()?.content = Some(secret.clone());
        Ok(())
    }

    fn holds(&mut self, secret: &Secret) -> Result<bool, BoardFault> {
        Ok(self.attempt()?.content.as_ref() == Some(secret))
    }

    fn clear(&mut self) -> Result<(), BoardFault> {
        self.attempt()?.content = None;
        Ok(())
    }
}
