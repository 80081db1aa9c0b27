//! The answers of the servers.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::{Span, Timestamp};
use serde_json::{Value, json};

use super::records;
use super::tenant::{LoginRefusal, LoginShape, OWN_HOST, RightRefusal, Tenant, User, VSA_X_HOST};
use crate::call::{Answer, Call};
use crate::query::{Language, parse, sort};

/// The lifetime of a session, in minutes.
const SESSION: i64 = 30;
/// How far the server's clock is ahead of UTC, in minutes.
const AHEAD: i64 = 60;

/// Answers any call. Paths are matched in any case.
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
    let path = path.trim_end_matches('/');
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
                // As documented: the code is inside the body, and `Status` reports success.
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

/// Converts every string of digits in an answer to a number.
fn unquoted(answer: &Answer) -> Answer {
    let body = String::from_utf8_lossy(&answer.body);
    let digits = |piece: &str| !piece.is_empty() && piece.bytes().all(|byte| byte.is_ascii_digit());
    // If the text is split at quotation marks, every second piece is a string.
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
    let right = |may: bool, result: Value| if may { envelope(&result, None) } else { refused(tenant) };
    let rows = |may: bool, rows: Vec<Value>| if may { list(tenant, rows, call) } else { refused(tenant) };
    let username = tenant.says_username.as_ref().unwrap_or(&user.name);
    match path {
        "/environment" => envelope(
            &json!({"SystemVersion": tenant.version, "PatchLevel": "9.5.0.52", "CustomerId": "PRACTICE", "TimeZoneOffset": AHEAD}),
            None,
        ),
        "/system/currentuser" => envelope(&json!({"UserId": "1", "UserName": username}), None),
        "/system/users" => rows(tenant.reads_users, vec![records::user(user, username)]),
        "/system/roles" => rows(tenant.reads_roles, records::roles(tenant)),
        "/system/scopes" => rows(true, records::scopes()),
        "/system/orgs" => rows(tenant.reads_groups, records::organisations()),
        "/system/machinegroups" => rows(tenant.reads_groups, records::groups(tenant.groups)),
        "/assetmgmt/agents" => rows(tenant.reads_agents, records::agents(tenant.agents)),
        "/assetmgmt/assets" => rows(tenant.reads_assets, records::assets(tenant.assets)),
        "/automation/servicedesks" if tenant.service_desk => {
            rows(tenant.reads_desks, records::desks(tenant.desks))
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
                right(tenant.reads_modules, json!(on))
            }
            Some((audit, "summary")) => {
                let agent = audit.strip_prefix("/assetmgmt/audit/").unwrap_or_default();
                match records::agents(tenant.agents).iter().find(|row| row["AgentId"] == agent) {
                    Some(row) => right(tenant.reads_audit, records::summary(row)),
                    None => absent(),
                }
            }
            _ => absent(),
        },
    }
}

/// The rows of a list that a call requests, and the total.
fn list(tenant: &Tenant, mut rows: Vec<Value>, call: &Call) -> Answer {
    if let Some(filter) = call.parameter("$filter") {
        let Some(predicate) = parse(&filter, Language::OData) else {
            return Answer::json(400, &json!({"Error": "The query specified in the URI is not valid."}));
        };
        rows.retain(|row| predicate.matches(row));
    }
    if let Some(order) = call.parameter("$orderby") {
        sort(&mut rows, &order);
    }
    let total = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let (skip, top) = (call.number("$skip", 0), call.number("$top", tenant.page).min(tenant.page));
    envelope(&rows.into_iter().skip(skip).take(top).collect(), Some(total))
}

fn absent() -> Answer {
    Answer::json(404, &json!({"Error": "No such thing is here."}))
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
            "SessionExpiration": expiration(),
            "OffSetInMinutes": -AHEAD,
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

/// The expiry of a session that begins now, by the server's clock. Clients add the offset to get UTC.
fn expiration() -> String {
    let end = Timestamp::now().checked_add(Span::new().minutes(SESSION + AHEAD));
    end.unwrap_or(Timestamp::MAX).strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// A VSA X: its own API demands a sign-in, and all paths of a VSA 9 are missing.
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
