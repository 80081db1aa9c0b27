//! The receiver of events for the window.

use std::sync::Arc;

use crate::wire::CoreEvent;

/// The receiver of events for the window, if there is one.
#[derive(Clone, Default)]
pub(crate) struct Events(Option<Arc<dyn Fn(CoreEvent) + Send + Sync>>);

impl Events {
    /// Sends events to this function. It must not block, because checks wait for it.
    pub(crate) fn to(hear: impl Fn(CoreEvent) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(hear)))
    }

    pub(crate) fn tell(&self, event: CoreEvent) {
        if let Some(hear) = &self.0 {
            hear(event);
        }
    }
}
