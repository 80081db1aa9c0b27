//! The entities that are read, and how a query names records.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// An entity of Autotask. No other is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the variants are Autotask's own names")]
pub enum Entity {
    Companies,
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

/// What a webhook tells of. Each kind has a collection of its own; there are no others.
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
    /// Notes of tickets.
    TicketNote,
}

impl WebhookKind {
    /// All five.
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
    /// Autotask's name of it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Companies => "Companies",
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

/// Which records a query asks for.
#[derive(Debug, Clone, PartialEq)]
pub struct Filter(Value);

impl Filter {
    /// All records.
    pub fn all() -> Self {
        Self(json!({ "op": "gte", "field": "id", "value": 0 }))
    }

    /// Those whose field equals a value.
    pub fn equals(field: &str, value: impl Into<Value>) -> Self {
        Self(json!({ "op": "eq", "field": field, "value": value.into() }))
    }

    /// Those whose field is a value or more.
    pub fn at_least(field: &str, value: impl Into<Value>) -> Self {
        Self(json!({ "op": "gte", "field": field, "value": value.into() }))
    }

    /// Those that one of the filters names.
    pub fn any(filters: &[Self]) -> Self {
        let items: Vec<_> = filters.iter().map(|filter| filter.0.clone()).collect();
        Self(json!({ "op": "or", "items": items }))
    }

    /// The body of a query. Without fields, all are asked for.
    pub(super) fn body(&self, fields: &[&str]) -> Value {
        let mut body = json!({ "filter": [self.0] });
        if !fields.is_empty() {
            body["includeFields"] = json!(fields);
        }
        body
    }
}
