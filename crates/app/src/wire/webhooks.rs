//! Webhooks of an Autotask user.

use lotse_locale::Sentence;
use serde::Serialize;
use ts_rs::TS;

use super::FindingView;

/// One of the Autotask webhooks of a user.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WebhookView {
    /// The kind: `tickets`, `companies`, `contacts`, `assets`, `ticket-notes`. Words: `webhook-kind-<kind>`.
    pub kind: String,
    /// Its number at Autotask.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The server it sends to; `/…` stands for the rest of the address, which can hold a key.
    pub url: String,
    /// Whether it is switched on.
    pub active: Option<bool>,
    /// Whether Autotask has made it ready.
    pub ready: Option<bool>,
    /// What became of it, once deletion was asked: `deleted`, `still-there`, `refused`, `failed`. Words:
    /// `webhook-outcome-<outcome>`.
    pub outcome: Option<String>,
    /// Why it was not deleted.
    pub reason: Option<Sentence>,
}

/// The webhooks of one user.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WebhooksPage {
    /// For deleting: names this list to the core. Kept in memory, and forgotten after ten minutes.
    pub session: String,
    /// The user they belong to.
    pub user: String,
    /// The webhooks.
    pub webhooks: Vec<WebhookView>,
    /// What went wrong while listing them.
    pub problems: Vec<FindingView>,
}
