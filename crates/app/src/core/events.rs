//! Where events for the window go.

use std::sync::Arc;

use crate::wire::CoreEvent;

/// Where events for the window go; nowhere without a window.
#[derive(Clone, Default)]
pub(crate) struct Events(Option<Arc<dyn Fn(CoreEvent) + Send + Sync>>);

impl Events {
    /// Hands events to this function. It must not block: checks wait for it.
    pub(crate) fn to(hear: impl Fn(CoreEvent) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(hear)))
    }

    pub(crate) fn tell(&self, event: CoreEvent) {
        if let Some(hear) = &self.0 {
            hear(event);
        }
    }
}
