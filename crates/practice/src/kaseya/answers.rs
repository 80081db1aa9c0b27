//! What the servers answer.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::tenant::{LoginRefusal, LoginShape, OWN_HOST, RightRefusal, Tenant, User, VSA_X_HOST};
use crate::call::{Answer, Call};

/// An id of 26 digits, which no number type can hold.
const AGENT: &str = "70481365590271846352819064";

/// Answers any call. Paths are read in any case.
pub(super) fn answer(tenant: &mut Tenant, call: &Call) -> Answer {
    let answer = of(tenant, call);
    if tenant.ids_as_numbers { unquoted(&answer) } else { answer }
}

fn of(tenant: &mut Tenant, call: &Call) -> Answer {
    let path = call.path.to_ascii_lowercase();
    if call.host == VSA_X_HOST {
        return vsa_x(&path);
    }
    let Some(path) = path.strip_prefix("/api/v1.0") else {
        return page(404);
    };
    if let Some(status) = tenant.busy.filter(|_| path != "/echo") {
        return page(status).with("retry-after", "30");
    }
    let token = call.header("authorization").strip_prefix("Bearer ").unwrap_or_default();
    match (call.method.as_str(), path) {
        ("GET", "/echo") => envelope(&json!("Succeeded"), None),
        ("GET", "/auth") => sign_in(tenant, call),
        ("DELETE", "/system/users/session") => {
            tenant.sessions.end(token);
            Answer::empty(204)
        }
        ("GET", _) => {
            let calls = tenant.calls_per_session;
            let user = tenant.sessions.user(token, calls).and_then(|user| tenant.users.get(user));
            let Some(user) = user else {
                // On record: the code is inside, and the status says that all is well.
                return Answer::json(200, &json!({"ResponseCode": 401, "Status": "OK", "Error": "None"}));
            };
            if tenant.faults.iter().any(|fault| path.contains(fault)) {
                return Answer::json(500, &json!({"Error": "made up"}));
            }
            read(tenant, user, path, call)
        }
        _ => Answer::empty(405),
    }
}

/// The same answer with every text of digits as a number.
fn unquoted(answer: &Answer) -> Answer {
    let body = String::from_utf8_lossy(&answer.body);
    let digits = |piece: &str| !piece.is_empty() && piece.bytes().all(|byte| byte.is_ascii_digit());
    // Between two quotation marks every second piece is a text.
    let pieces: Vec<_> = body.split('"').collect();
    let mut plain = String::new();
    for (index, piece) in pieces.iter().enumerate() {
        let quote = if index % 2 == 1 && !digits(piece) { "\"" } else { "" };
        for part in [quote, piece, quote] {
            plain.push_str(part);
        }
    }
    Answer { body: plain.into_bytes(), ..answer.clone() }
}

fn read(tenant: &Tenant, user: &User, path: &str, call: &Call) -> Answer {
    let right = |may: bool, result: Value, total: Option<u32>| {
        if may { envelope(&result, total) } else { refused(tenant) }
    };
    let rows = |count: u32, row: Value| Value::Array((0..count.min(1)).map(|_| row.clone()).collect());
    let username = tenant.says_username.as_ref().unwrap_or(&user.name);
    match path {
        "/environment" => envelope(
            &json!({"SystemVersion": tenant.version, "PatchLevel": "9.5.0.52", "CustomerId": "PRACTICE", "TimeZoneOffset": 60}),
            None,
        ),
        "/system/currentuser" => envelope(&json!({"UserId": "1", "UserName": username}), None),
        "/system/users" => right(tenant.reads_users, users(user, username, call), Some(1)),
        "/system/roles" => {
            let roles: Vec<_> = tenant
                .roles
                .iter()
                .map(|(id, name)| json!({"RoleId": id, "RoleName": name, "RoleTypeIds": []}))
                .collect();
            let total = u32::try_from(roles.len()).unwrap_or(u32::MAX);
            let (skip, top) = (call.number("$skip", 0), call.number("$top", 100).min(tenant.page));
            let roles = roles.into_iter().skip(skip).take(top).collect();
            right(tenant.reads_roles, Value::Array(roles), Some(total))
        }
        "/system/scopes" => envelope(&json!([{"ScopeId": "5", "ScopeName": "practice"}]), Some(1)),
        "/system/machinegroups" => {
            let row = json!({"MachineGroupId": "1", "MachineGroupName": "practice.root"});
            right(tenant.reads_groups, rows(tenant.groups, row), Some(tenant.groups))
        }
        "/assetmgmt/agents" => {
            let row = json!({"AgentId": AGENT, "AgentName": "practice-01.root.uebungsfirma"});
            right(tenant.reads_agents, rows(tenant.agents, row), Some(tenant.agents))
        }
        "/assetmgmt/assets" => {
            let row = json!({"AssetId": "12", "AssetName": "practice-01"});
            right(tenant.reads_assets, rows(tenant.assets, row), Some(tenant.assets))
        }
        "/automation/servicedesks" if tenant.service_desk => {
            let row = json!({"ServiceDeskId": "7", "ServiceDeskName": "practice"});
            right(tenant.reads_desks, rows(tenant.desks, row), Some(tenant.desks))
        }
        "/automation/servicedesks" => refused(tenant),
        _ => match path.rsplit_once('/') {
            Some((modules @ ("/ismoduleinstalled" | "/ismoduleactivated"), id)) => {
                let installed = modules == "/ismoduleinstalled";
                let on = match id {
                    "57" => tenant.web_service || installed,
                    "18" => tenant.service_desk,
                    _ => false,
                };
                right(tenant.reads_modules, json!(on), None)
            }
            Some(("/assetmgmt/audit/70481365590271846352819064", "summary")) => {
                let summary = json!({"AgentId": AGENT, "ComputerName": "practice-01", "LastCheckIn": null});
                right(tenant.reads_audit, summary, None)
            }
            _ => Answer::json(404, &json!({"Error": "No such thing is here."})),
        },
    }
}

fn users(user: &User, username: &str, call: &Call) -> Value {
    let asked = call.parameter("$filter").unwrap_or_default();
    let matches = asked == format!("AdminName eq '{}'", user.name.replace('\'', "''"));
    let row = json!({
        "UserId": "70481365590271846352819001",
        "AdminName": username,
        "Admintype": 2,
        "DisableUntil": null,
        "AdminScopeIds": ["5"],
        "AdminRoleIds": user.roles,
    });
    if matches { json!([row]) } else { json!([]) }
}

fn sign_in(tenant: &mut Tenant, call: &Call) -> Answer {
    let encoded = call.header("authorization").strip_prefix("Basic ").unwrap_or_default();
    let decoded = STANDARD.decode(encoded).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let decoded = decoded.unwrap_or_default();
    let (name, token) = decoded.split_once(':').unwrap_or_default();
    let Some(at) = tenant.accepts(name, token) else {
        let envelope = |result: Value, code: i32| json!({"Result": result, "ResponseCode": code, "Status": "OK", "Error": "None"});
        return match tenant.login_refusal {
            LoginRefusal::Code => Answer::json(200, &envelope(Value::Null, 4001)),
            LoginRefusal::EmptyToken => Answer::json(200, &envelope(json!({"Token": "", "UserName": ""}), 0)),
            LoginRefusal::Status => Answer::empty(401),
            LoginRefusal::Header => Answer::json(400, &json!({"Error": "Header missing user param"})),
        };
    };
    let token = tenant.sessions.begin(at);
    let user = &tenant.users[at];
    let name = tenant.says_username.as_ref().unwrap_or(&user.name);
    let shape = if call.host == OWN_HOST { LoginShape::Older } else { tenant.login_shape };
    let result = match shape {
        LoginShape::Newer => json!({
            "Token": token,
            "UserName": name,
            "SessionExpiration": "2026-11-21T09:30:00Z",
            "OffSetInMinutes": -60,
        }),
        LoginShape::Older => json!({
            "TenantId": "1", "Token": token, "UserName": name, "RoleId": user.session_role, "ScopeId": "5",
            "AdminId": 64_975_473, "MachineId": null, "MachineGroupName": null, "Attributes": null,
        }),
        LoginShape::ApiToken => json!({"ApiToken": token, "UserName": name}),
        LoginShape::Bare => json!({"Token": token}),
    };
    envelope(&result, None)
}

/// A VSA X: its own interface asks for a sign-in, and nothing is where a VSA 9 has it.
fn vsa_x(path: &str) -> Answer {
    if path.starts_with("/api/v3") {
        Answer::json(401, &json!({"Meta": {"Message": "Unauthorized"}}))
    } else {
        page(404)
    }
}

fn refused(tenant: &Tenant) -> Answer {
    match tenant.right_refusal {
        RightRefusal::Status => Answer::json(403, &json!({"Error": "Access is denied."})),
        RightRefusal::Code => Answer::json(
            200,
            &json!({"Result": null, "ResponseCode": 403, "Status": "OK", "Error": "Access is denied."}),
        ),
    }
}

fn envelope(result: &Value, total: Option<u32>) -> Answer {
    let mut body = json!({"Result": result, "ResponseCode": 0, "Status": "OK", "Error": "None"});
    if let (Some(total), Some(fields)) = (total, body.as_object_mut()) {
        fields.insert("TotalRecords".to_owned(), json!(total));
    }
    Answer::json(200, &body)
}

fn page(status: u16) -> Answer {
    let body = "<!DOCTYPE html><html><head><title>Practice</title></head><body></body></html>";
    Answer::of(status, "text/html", body)
}
