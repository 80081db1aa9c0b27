//! Webhooks.

use crate::request::{DeleteWebhooks, ListWebhooks};
use crate::wire::{Fault, WebhooksPage};
use crate::{Core, Desktop};

/// Lists.
#[derive(Default)]
pub(crate) struct Lists {}

impl Core {
    pub(crate) fn list_webhooks(&self, _: &dyn Desktop, _: &ListWebhooks) -> Result<WebhooksPage, Fault> {
        Err(Fault::internal("webhooks", "not there yet"))
    }

    pub(crate) fn delete_webhooks(&self, _: &dyn Desktop, _: &DeleteWebhooks) -> Result<WebhooksPage, Fault> {
        Err(Fault::internal("webhooks", "not there yet"))
    }
}
