//! Metadata: descriptions of entities, and the caller's access to them.

use serde_json::{Value, json};

use super::records::{WEBHOOKS, is_child};
use super::tenant::{Tenant, User};

/// A user's access to an entity: `All`, `Restricted` or `None`.
pub(super) fn access<'u>(user: &'u User, entity: &str) -> &'u str {
    user.access.get(&entity.to_ascii_lowercase()).map_or("All", String::as_str)
}

/// `entityInformation`. It is answered with 200 even for entities that the caller may not query.
pub(super) fn information(tenant: &Tenant, entity: &str, user: &User) -> Value {
    let told = |word: &str| match (tenant.rights_as_numbers, word) {
        (false, word) => json!(word),
        (true, "None") => json!(0),
        (true, "All") => json!(1),
        (true, "Restricted") => json!(2),
        (true, other) => json!(other),
    };
    let webhook = WEBHOOKS.contains(&entity) || is_child(entity);
    let read_only = !webhook && !matches!(entity, "Companies" | "Contacts" | "Tickets");
    let write = if read_only { "None" } else { access(user, entity) };
    json!({
        "info": {
            "name": entity,
            "canCreate": !read_only,
            "canDelete": webhook,
            "canQuery": true,
            "canUpdate": !read_only,
            "userAccessForCreate": told(write),
            "userAccessForDelete": told(if webhook { write } else { "None" }),
            "userAccessForQuery": told(access(user, entity)),
            "userAccessForUpdate": told(write),
            "hasUserDefinedFields": has_user_defined_fields(entity),
            "supportsWebhookCallouts": matches!(entity, "Companies" | "Contacts" | "Tickets"),
        }
    })
}

fn has_user_defined_fields(entity: &str) -> bool {
    matches!(entity, "Companies" | "ConfigurationItems" | "Contacts" | "Tickets")
}

/// `entityInformation/userDefinedFields`, for entities that can have such fields.
pub(super) fn user_defined_fields(entity: &str) -> Option<Value> {
    let filled = super::records::kaseya_field(entity);
    let own = |name| {
        let mut field = field(name, "string", None);
        field["isRequired"] = json!(false);
        field
    };
    let fields: Vec<Value> = ["Practice Reference"].into_iter().chain(filled).map(own).collect();
    has_user_defined_fields(entity).then(|| json!({ "fields": fields }))
}

/// `entityInformation/fields`, limited to the fields that clients read.
pub(super) fn fields(tenant: &Tenant, entity: &str) -> Value {
    let mut fields = vec![field("id", "long", None)];
    if entity == "Resources" {
        fields.push(field("userName", "string", None));
        fields.push(field("isActive", "boolean", None));
        fields.push(field("licenseType", "integer", Some(&tenant.licenses)));
        fields.push(field("userType", "integer", Some(&tenant.levels)));
    }
    if has_user_defined_fields(entity) {
        fields.push(field("apiVendorID", "integer", Some(&tenant.vendors)));
    }
    json!({ "fields": fields })
}

fn field(name: &str, kind: &str, picks: Option<&Vec<(i64, String)>>) -> Value {
    let values = picks.map(|picks| {
        let one = |((id, label), order): (&(i64, String), i64)| {
            json!({
                "value": id.to_string(),
                "label": label,
                "isDefaultValue": false,
                "sortOrder": order,
                "parentValue": "",
                "isActive": true,
                "isSystem": label.contains("(system)"),
            })
        };
        picks.iter().zip(1..).map(one).collect::<Vec<_>>()
    });
    json!({
        "name": name,
        "dataType": kind,
        "length": 0,
        "isRequired": true,
        "isReadOnly": true,
        "isQueryable": true,
        "isReference": false,
        "referenceEntityType": "",
        "isPickList": values.is_some(),
        "picklistValues": values,
        "picklistParentValueField": "",
        "isSupportedWebhookField": false,
    })
}
