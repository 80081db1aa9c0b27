//! The entities that are read, and the filters of queries.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// An entity of Autotask. Only these are queried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the variants are Autotask's own names")]
pub enum Entity {
    Companies,
    ConfigurationItems,
    Contacts,
    InternalLocations,
    OrganizationalLevel1s,
    OrganizationalLevel2s,
    OrganizationalLevelAssociations,
    OrganizationalResources,
    Resources,
    Tickets,
    Webhooks(WebhookKind),
}

/// The entity that a webhook reports on. Each kind has its own collection; there are no other kinds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WebhookKind {
    /// Companies.
    Company,
    /// Contacts.
    Contact,
    /// Configuration items, which the screens call assets or devices.
    ConfigurationItem,
    /// Tickets.
    Ticket,
    /// Ticket notes.
    TicketNote,
}

impl WebhookKind {
    /// All kinds.
    pub const ALL: [Self; 5] =
        [Self::Company, Self::Contact, Self::ConfigurationItem, Self::Ticket, Self::TicketNote];

    /// The name of its collection, like `TicketWebhooks`.
    pub const fn collection(self) -> &'static str {
        match self {
            Self::Company => "CompanyWebhooks",
            Self::Contact => "ContactWebhooks",
            Self::ConfigurationItem => "ConfigurationItemWebhooks",
            Self::Ticket => "TicketWebhooks",
            Self::TicketNote => "TicketNoteWebhooks",
        }
    }
}

impl Entity {
    /// The entity's name in Autotask's API.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Companies => "Companies",
            Self::ConfigurationItems => "ConfigurationItems",
            Self::Contacts => "Contacts",
            Self::InternalLocations => "InternalLocations",
            Self::OrganizationalLevel1s => "OrganizationalLevel1s",
            Self::OrganizationalLevel2s => "OrganizationalLevel2s",
            Self::OrganizationalLevelAssociations => "OrganizationalLevelAssociations",
            Self::OrganizationalResources => "OrganizationalResources",
            Self::Resources => "Resources",
            Self::Tickets => "Tickets",
            Self::Webhooks(kind) => kind.collection(),
        }
    }
}

/// A filter of a query.
#[derive(Debug, Clone, PartialEq)]
pub struct Filter(Value);

impl Filter {
    /// Matches all records.
    pub fn all() -> Self {
        Self(json!({ "op": "gte", "field": "id", "value": 0 }))
    }

    /// Matches records whose field equals a value.
    pub fn equals(field: &str, value: impl Into<Value>) -> Self {
        Self(json!({ "op": "eq", "field": field, "value": value.into() }))
    }

    /// Matches records whose field is greater than or equal to a value.
    pub fn at_least(field: &str, value: impl Into<Value>) -> Self {
        Self(json!({ "op": "gte", "field": field, "value": value.into() }))
    }

    /// Matches records with a value in this user-defined field.
    pub fn filled(field: &str) -> Self {
        Self(json!({ "op": "exist", "field": field, "udf": true }))
    }

    /// Matches records that match any of the filters.
    pub fn any(filters: &[Self]) -> Self {
        let items: Vec<_> = filters.iter().map(|filter| filter.0.clone()).collect();
        Self(json!({ "op": "or", "items": items }))
    }

    /// The body of a query. Without `fields`, the server returns all fields.
    pub(super) fn body(&self, fields: &[&str]) -> Value {
        let mut body = json!({ "filter": [self.0] });
        if !fields.is_empty() {
            body["includeFields"] = json!(fields);
        }
        body
    }
}
