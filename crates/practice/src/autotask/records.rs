//! The records of each entity that a user may see.

use jiff::{Span, Timestamp};
use serde_json::{Value, json};

use super::tenant::{Tenant, User, Webhook};

/// The collections of webhooks.
pub(super) const WEBHOOKS: &[&str] = &[
    "CompanyWebhooks",
    "ContactWebhooks",
    "ConfigurationItemWebhooks",
    "TicketWebhooks",
    "TicketNoteWebhooks",
];

/// The entities that can be queried, by Autotask's names.
pub(super) const ENTITIES: &[&str] = &[
    "Companies",
    "ConfigurationItems",
    "Contacts",
    "InternalLocations",
    "OrganizationalLevel1s",
    "OrganizationalLevel2s",
    "OrganizationalLevelAssociations",
    "OrganizationalResources",
    "Resources",
    "Tickets",
];

/// The collections of webhooks' children: the collection, its name below a webhook, and the collection of webhooks.
/// Ticket notes have no user-defined fields.
const CHILDREN: &[(&str, &str, &str)] = &[
    ("CompanyWebhookExcludedResources", "ExcludedResources", "CompanyWebhooks"),
    ("CompanyWebhookFields", "Fields", "CompanyWebhooks"),
    ("CompanyWebhookUdfFields", "UdfFields", "CompanyWebhooks"),
    ("ConfigurationItemWebhookExcludedResources", "ExcludedResources", "ConfigurationItemWebhooks"),
    ("ConfigurationItemWebhookFields", "Fields", "ConfigurationItemWebhooks"),
    ("ConfigurationItemWebhookUdfFields", "UdfFields", "ConfigurationItemWebhooks"),
    ("ContactWebhookExcludedResources", "ExcludedResources", "ContactWebhooks"),
    ("ContactWebhookFields", "Fields", "ContactWebhooks"),
    ("ContactWebhookUdfFields", "UdfFields", "ContactWebhooks"),
    ("TicketNoteWebhookExcludedResources", "ExcludedResources", "TicketNoteWebhooks"),
    ("TicketNoteWebhookFields", "Fields", "TicketNoteWebhooks"),
    ("TicketWebhookExcludedResources", "ExcludedResources", "TicketWebhooks"),
    ("TicketWebhookFields", "Fields", "TicketWebhooks"),
    ("TicketWebhookUdfFields", "UdfFields", "TicketWebhooks"),
];

/// All entities.
pub(super) fn entities() -> impl Iterator<Item = &'static str> {
    ENTITIES.iter().chain(WEBHOOKS).copied().chain(CHILDREN.iter().map(|(child, ..)| *child))
}

/// The canonical name of an entity, matched in any case.
pub(super) fn entity(name: &str) -> Option<&'static str> {
    entities().find(|entity| entity.eq_ignore_ascii_case(name))
}

/// Whether an entity is a child of a webhook.
pub(super) fn is_child(entity: &str) -> bool {
    CHILDREN.iter().any(|(child, ..)| *child == entity)
}

/// The collection of a webhook's children, by its name below the webhook in any case.
pub(super) fn child(webhooks: &str, name: &str) -> Option<&'static str> {
    let is = |(_, child, of): &&(&str, &str, &str)| *of == webhooks && child.eq_ignore_ascii_case(name);
    CHILDREN.iter().find(is).map(|(collection, ..)| *collection)
}

/// The records of an entity that a user may see. Lines of business do not restrict them here.
pub(super) fn of(tenant: &Tenant, entity: &str, caller: &User) -> Vec<Value> {
    let level = |list: &[(i64, String)]| -> Vec<Value> {
        let one =
            |(id, name): &(i64, String)| json!({"id": id, "description": "", "isActive": true, "name": name});
        list.iter().map(one).collect()
    };
    match entity {
        "Resources" => tenant.users.iter().map(resource).collect(),
        "InternalLocations" => tenant.locations.iter().map(|(id, name)| location(*id, name)).collect(),
        "OrganizationalLevel1s" => level(&tenant.divisions),
        "OrganizationalLevel2s" => level(&tenant.lines),
        "OrganizationalLevelAssociations" => (tenant.pairs.iter())
            .map(|(id, division, line, active)| {
                json!({
                    "id": id,
                    "isActive": active,
                    "organizationalLevel1ID": division,
                    "organizationalLevel2ID": line,
                })
            })
            .collect(),
        "OrganizationalResources" => lines_of_users(tenant),
        "Contacts" => (tenant.contacts.iter().zip(1..))
            .map(|(mail, id)| {
                json!({
                    "id": id,
                    "companyID": 200,
                    "emailAddress": mail,
                    "firstName": "Practice",
                    "lastName": "Customer",
                    "isActive": 1,
                })
            })
            .collect(),
        "Companies" => companies(tenant),
        "ConfigurationItems" => (1..=3).map(|id| configuration_item(tenant, id)).collect(),
        "Tickets" => tickets(tenant),
        _ => match CHILDREN.iter().find(|(child, ..)| *child == entity) {
            Some((_, kind, webhooks)) => children(tenant, kind, webhooks, caller),
            None => webhooks(tenant, entity, caller),
        },
    }
}

/// The user-defined field of an entity that Kaseya's discovery wizard fills.
pub(super) fn kaseya_field(entity: &str) -> Option<&'static str> {
    match entity {
        "Companies" => Some("Kaseya Customer ID"),
        "ConfigurationItems" => Some("Kaseya Device ID"),
        _ => None,
    }
}

/// The user-defined fields of a record. One company and all devices but the first come from Kaseya.
fn user_defined(tenant: &Tenant, entity: &str, id: i64) -> Value {
    let linked = if entity == "Companies" { id == 200 } else { id > 1 };
    let filled = (tenant.wizard_done && linked).then(|| id.to_string());
    let of_kaseya = kaseya_field(entity).map(|name| json!({"name": name, "value": filled}));
    [json!({"name": "Practice Reference", "value": null})].into_iter().chain(of_kaseya).collect()
}

/// The vendor that wrote a ticket. The first ticket was written by a person.
fn vendor(tenant: &Tenant, id: u32) -> Option<i64> {
    let at = usize::try_from(id).ok()?.checked_sub(2)?;
    let vendor = at.checked_rem(tenant.vendors.len()).and_then(|turn| tenant.vendors.get(turn));
    vendor.filter(|_| at < tenant.written_tickets).map(|(id, _)| *id)
}

fn configuration_item(tenant: &Tenant, id: i64) -> Value {
    json!({
        "id": id,
        "apiVendorID": null,
        "companyID": 200,
        "createDate": "2026-01-05T08:00:00Z",
        "isActive": true,
        "productID": 1,
        "referenceTitle": format!("Practice PC {id}"),
        "userDefinedFields": user_defined(tenant, "ConfigurationItems", id),
    })
}

fn companies(tenant: &Tenant) -> Vec<Value> {
    let names = [
        (0, "Practice"),
        (200, "Customer"),
        (201, "Practice Bakery"),
        (202, "Practice Law Office Ltd."),
        (203, "Übungsfirma"),
        (204, "Uebungsfirma GmbH"),
    ];
    names.into_iter().map(|(id, name)| company(tenant, id, name, 1)).collect()
}

fn company(tenant: &Tenant, id: i64, name: &str, kind: i64) -> Value {
    json!({
        "id": id,
        "companyName": name,
        "companyNumber": "",
        "companyType": kind,
        "createDate": "2026-01-05T08:00:00Z",
        "isActive": true,
        "ownerResourceID": 1,
        "phone": "",
        "apiVendorID": null,
        "userDefinedFields": user_defined(tenant, "Companies", id),
    })
}

fn resource(user: &User) -> Value {
    json!({
        "id": user.id,
        "userName": user.key,
        "email": user.mail,
        "firstName": "Practice",
        "lastName": user.key,
        "isActive": user.active,
        "licenseType": user.license,
        "locationID": user.location,
        "resourceType": "Employee",
        "userType": user.level,
    })
}

fn location(id: i64, name: &str) -> Value {
    json!({"id": id, "address1": "", "city": "Practice", "isDefault": id == 1, "name": name})
}

fn lines_of_users(tenant: &Tenant) -> Vec<Value> {
    let rows = tenant.users.iter().flat_map(|user| user.pairs.iter().map(move |pair| (user.id, *pair)));
    let row = |(id, (resource, pair)): (i64, (i64, i64))| json!({"id": id, "organizationalLevelAssociationID": pair, "resourceID": resource});
    (1..).zip(rows).map(row).collect()
}

/// Recent tickets and an old one. Times have no fraction of a second.
fn tickets(tenant: &Tenant) -> Vec<Value> {
    let recent = tenant.recent_tickets;
    let before = |days: i64| {
        let hours = Span::new().hours(days * 24);
        let moment = Timestamp::now().checked_sub(hours).unwrap_or(Timestamp::UNIX_EPOCH);
        moment.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
    };
    let row = |id: u32, days| {
        json!({
            "id": id,
            "apiVendorID": vendor(tenant, id),
            "companyID": 200,
            "createDate": before(days + 1),
            "lastActivityDate": before(days),
            "priority": 1,
            "status": 1,
            "ticketNumber": format!("T-{id}"),
            "title": "Practice",
            "userDefinedFields": [{"name": "Practice Reference", "value": null}],
        })
    };
    (1..=recent).map(|id| row(id, 3)).chain([row(recent + 1, 400)]).collect()
}

/// The webhooks of an entity. Users see only their own.
fn webhooks(tenant: &Tenant, entity: &str, caller: &User) -> Vec<Value> {
    let own = |webhook: &&Webhook| webhook.collection == entity && webhook.owner == caller.id;
    let one = |webhook: &Webhook| {
        json!({
            "id": webhook.id,
            "deactivationUrl": "https://old-integration.lotse-practice.example/deactivated",
            "isActive": false,
            "isReady": true,
            "isSubscribedToCreateEvents": true,
            "isSubscribedToDeleteEvents": false,
            "isSubscribedToUpdateEvents": true,
            "name": webhook.name,
            "notificationEmailAddress": "operations@uebungsfirma.lotse-practice.example",
            "ownerResourceID": webhook.owner,
            "secretKey": "practice-webhook-signing-key",
            "sendThresholdExceededNotification": true,
            "webhookGUID": format!("00000000-0000-4000-8000-{:012}", webhook.id),
            "webhookUrl": format!("https://old-integration.lotse-practice.example/{}", webhook.id),
        })
    };
    tenant.webhooks.iter().filter(own).map(one).collect()
}

/// The children of the user's webhooks of a kind: a field, a user-defined field, and users whose changes are
/// excluded.
fn children(tenant: &Tenant, kind: &str, of: &str, caller: &User) -> Vec<Value> {
    let row = |(webhook, id): (Value, i64)| {
        let flags = |field: &str| {
            json!({
                "id": id,
                field: 1,
                "isDisplayAlwaysField": true,
                "isSubscribedField": true,
                "webhookID": webhook["id"],
            })
        };
        match kind {
            "Fields" => flags("fieldID"),
            "UdfFields" => flags("udfFieldID"),
            _ => json!({"id": id, "resourceID": caller.id, "webhookID": webhook["id"]}),
        }
    };
    webhooks(tenant, of, caller).into_iter().zip(1..).map(row).collect()
}
