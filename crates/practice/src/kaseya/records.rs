//! The records of the tenant. Ids are strings of digits.

use serde_json::{Value, json};

use super::tenant::{Tenant, User};

/// The first digits of 26-digit ids, which are too long for any number type.
const LONG: &str = "7048136559027184635281";

/// Creates `count` rows.
fn rows(count: u32, row: impl Fn(u32) -> Value) -> Vec<Value> {
    (0..count).map(row).collect()
}

pub(super) fn user(user: &User, username: &str) -> Value {
    json!({
        "UserId": format!("{LONG}9001"),
        "AdminName": username,
        "Admintype": 2,
        "DisableUntil": null,
        "AdminScopeIds": ["5"],
        "AdminRoleIds": user.roles,
    })
}

pub(super) fn roles(tenant: &Tenant) -> Vec<Value> {
    let role = |(id, name): &(String, String)| json!({"RoleId": id, "RoleName": name, "RoleTypeIds": []});
    tenant.roles.iter().map(role).collect()
}

pub(super) fn scopes() -> Vec<Value> {
    vec![json!({"ScopeId": "5", "ScopeName": "practice"})]
}

pub(super) fn organisations() -> Vec<Value> {
    let names = ["Practice Bakery", "Practice Law Office", "Uebungsfirma", "Practice Dentist"];
    let row = |(id, name): (u32, &str)| json!({"OrgId": id.to_string(), "OrgName": name, "OrgRef": name, "ParentOrgId": null});
    (1..).zip(names).map(row).collect()
}

pub(super) fn groups(count: u32) -> Vec<Value> {
    rows(count, |at| {
        let name = if at == 0 { "practice.root".to_owned() } else { format!("practice.group-{:02}", at + 1) };
        json!({"MachineGroupId": (at + 1).to_string(), "MachineGroupName": name})
    })
}

pub(super) fn agents(count: u32) -> Vec<Value> {
    rows(count, |at| {
        let name = format!("practice-{:02}.root.uebungsfirma", at + 1);
        json!({"AgentId": format!("{LONG}{:04}", 9064 + at), "AgentName": name})
    })
}

pub(super) fn assets(count: u32) -> Vec<Value> {
    rows(
        count,
        |at| json!({"AssetId": (at + 12).to_string(), "AssetName": format!("practice-{:02}", at + 1)}),
    )
}

pub(super) fn desks(count: u32) -> Vec<Value> {
    rows(count, |at| {
        let name = if at == 0 { "practice".to_owned() } else { format!("practice-{}", at + 1) };
        json!({"ServiceDeskId": (at + 7).to_string(), "ServiceDeskName": name})
    })
}

/// The audit summary of an agent.
pub(super) fn summary(agent: &Value) -> Value {
    let name = agent["AgentName"].as_str().and_then(|name| name.split('.').next());
    json!({"AgentId": agent["AgentId"], "ComputerName": name, "LastCheckIn": null})
}
