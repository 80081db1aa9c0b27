//! What the servers answer.

use axum::body::{Body, to_bytes};
use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse as _, Response};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::{LoginRefusal, LoginShape, OWN_HOST, RightRefusal, Tenant, VSA_X_HOST};
use crate::server::Shared;

/// An id of 26 digits, which no number type can hold.
const AGENT: &str = "70481365590271846352819064";

/// Answers any call.
pub(super) async fn answer(
    State(shared): State<Shared>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let (response, ids_as_numbers) = {
        let mut tenants = shared.tenants();
        let tenant = &mut tenants.kaseya;
        (of(tenant, &method, &uri, &headers), tenant.ids_as_numbers)
    };
    if ids_as_numbers { unquoted(response).await } else { response }
}

fn of(tenant: &mut Tenant, method: &Method, uri: &Uri, headers: &HeaderMap) -> Response {
    let path = uri.path().to_ascii_lowercase();
    let host = text(headers, "host").split(':').next().unwrap_or_default().to_ascii_lowercase();
    if host == VSA_X_HOST {
        return vsa_x(&path);
    }
    let Some(path) = path.strip_prefix("/api/v1.0") else {
        return page(StatusCode::NOT_FOUND);
    };
    if let Some(status) = tenant.busy.filter(|_| path != "/echo") {
        return busy(status);
    }
    match (method.as_str(), path) {
        ("GET", "/echo") => envelope(&json!("Succeeded"), None),
        ("GET", "/auth") => sign_in(tenant, &host, headers),
        ("DELETE", "/system/users/session") => {
            tenant.sessions.end(&bearer(headers));
            StatusCode::NO_CONTENT.into_response()
        }
        ("GET", _) => {
            let calls = tenant.calls_per_session;
            if !tenant.sessions.is_good(&bearer(headers), calls) {
                // On record: the code is inside, and the status says that all is well.
                return json_body(
                    StatusCode::OK,
                    &json!({"ResponseCode": 401, "Status": "OK", "Error": "None"}),
                );
            }
            if tenant.faults.iter().any(|fault| path.contains(fault)) {
                return json_body(StatusCode::INTERNAL_SERVER_ERROR, &json!({"Error": "made up"}));
            }
            read(tenant, path, uri.query().unwrap_or_default())
        }
        _ => StatusCode::METHOD_NOT_ALLOWED.into_response(),
    }
}

/// The same answer with every text of digits as a number.
async fn unquoted(response: Response) -> Response {
    let (mut parts, body) = response.into_parts();
    let bytes = to_bytes(body, 1024 * 1024).await.unwrap_or_default();
    let body = String::from_utf8_lossy(&bytes);
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
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(plain))
}

fn read(tenant: &Tenant, path: &str, query: &str) -> Response {
    let right = |may: bool, result: Value, total: Option<u32>| {
        if may { envelope(&result, total) } else { refused(tenant) }
    };
    let rows = |count: u32, row: Value| Value::Array((0..count.min(1)).map(|_| row.clone()).collect());
    let username = tenant.says_username.as_ref().unwrap_or(&tenant.username);
    match path {
        "/environment" => envelope(
            &json!({"SystemVersion": tenant.version, "PatchLevel": "9.5.0.52", "CustomerId": "PRACTICE", "TimeZoneOffset": 60}),
            None,
        ),
        "/system/currentuser" => envelope(&json!({"UserId": "1", "UserName": username}), None),
        "/system/users" => right(tenant.reads_users, users(tenant, username, query), Some(1)),
        "/system/roles" => {
            let roles: Vec<_> = tenant
                .roles
                .iter()
                .map(|(id, name)| json!({"RoleId": id, "RoleName": name, "RoleTypeIds": []}))
                .collect();
            let total = u32::try_from(roles.len()).unwrap_or(u32::MAX);
            let number = |wanted: &str, usual: usize| {
                let pairs = url::form_urlencoded::parse(query.as_bytes());
                let mut found = pairs.filter(|(name, _)| name == wanted);
                found.next().and_then(|(_, value)| value.parse().ok()).unwrap_or(usual)
            };
            let (skip, top) = (number("$skip", 0), number("$top", 100).min(tenant.page));
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
            _ => json_body(StatusCode::NOT_FOUND, &json!({"Error": "No such thing is here."})),
        },
    }
}

fn users(tenant: &Tenant, username: &str, query: &str) -> Value {
    let filter = url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "$filter");
    let asked = filter.map(|(_, filter)| filter.into_owned()).unwrap_or_default();
    let matches = asked == format!("AdminName eq '{}'", tenant.username.replace('\'', "''"));
    let user = json!({
        "UserId": "70481365590271846352819001",
        "AdminName": username,
        "Admintype": 2,
        "DisableUntil": null,
        "AdminScopeIds": ["5"],
        "AdminRoleIds": tenant.user_roles,
    });
    if matches { json!([user]) } else { json!([]) }
}

fn sign_in(tenant: &mut Tenant, host: &str, headers: &HeaderMap) -> Response {
    let authorization = text(headers, "authorization");
    let decoded = authorization.strip_prefix("Basic ").and_then(|code| STANDARD.decode(code).ok());
    let decoded = decoded.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default();
    let (user, token) = decoded.split_once(':').unwrap_or_default();
    if !tenant.accepts(user, token) {
        let code =
            |token: Value| json!({"Result": token, "ResponseCode": 0, "Status": "OK", "Error": "None"});
        return match tenant.login_refusal {
            LoginRefusal::Code => json_body(
                StatusCode::OK,
                &json!({"Result": null, "ResponseCode": 4001, "Status": "OK", "Error": "None"}),
            ),
            LoginRefusal::EmptyToken => {
                json_body(StatusCode::OK, &code(json!({"Token": "", "UserName": ""})))
            }
            LoginRefusal::Status => StatusCode::UNAUTHORIZED.into_response(),
            LoginRefusal::Header => {
                json_body(StatusCode::BAD_REQUEST, &json!({"Error": "Header missing user param"}))
            }
        };
    }
    let token = tenant.sessions.begin();
    let user = tenant.says_username.as_ref().unwrap_or(&tenant.username);
    let shape = if host == OWN_HOST { LoginShape::Older } else { tenant.login_shape };
    let result = match shape {
        LoginShape::Newer => json!({
            "Token": token,
            "UserName": user,
            "SessionExpiration": "2026-11-21T09:30:00Z",
            "OffSetInMinutes": -60,
        }),
        LoginShape::Older => json!({
            "TenantId": "1", "Token": token, "UserName": user, "RoleId": tenant.session_role, "ScopeId": "5",
            "AdminId": 64_975_473, "MachineId": null, "MachineGroupName": null, "Attributes": null,
        }),
        LoginShape::ApiToken => json!({"ApiToken": token, "UserName": user}),
        LoginShape::Bare => json!({"Token": token}),
    };
    envelope(&result, None)
}

/// A VSA X: its own interface wants a sign-in, and nothing is where a VSA 9 has it.
fn vsa_x(path: &str) -> Response {
    if path.starts_with("/api/v3") {
        json_body(StatusCode::UNAUTHORIZED, &json!({"Meta": {"Message": "Unauthorized"}}))
    } else {
        page(StatusCode::NOT_FOUND)
    }
}

fn refused(tenant: &Tenant) -> Response {
    match tenant.right_refusal {
        RightRefusal::Status => json_body(StatusCode::FORBIDDEN, &json!({"Error": "Access is denied."})),
        RightRefusal::Code => json_body(
            StatusCode::OK,
            &json!({"Result": null, "ResponseCode": 403, "Status": "OK", "Error": "Access is denied."}),
        ),
    }
}

fn busy(status: u16) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::TOO_MANY_REQUESTS);
    let mut response = page(status);
    response.headers_mut().insert(header::RETRY_AFTER, header::HeaderValue::from_static("30"));
    response
}

fn envelope(result: &Value, total: Option<u32>) -> Response {
    let mut body = json!({"Result": result, "ResponseCode": 0, "Status": "OK", "Error": "None"});
    if let (Some(total), Some(fields)) = (total, body.as_object_mut()) {
        fields.insert("TotalRecords".to_owned(), json!(total));
    }
    json_body(StatusCode::OK, &body)
}

fn json_body(status: StatusCode, body: &Value) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json; charset=utf-8")], body.to_string()).into_response()
}

fn page(status: StatusCode) -> Response {
    let body = Body::from("<!DOCTYPE html><html><head><title>Practice</title></head><body></body></html>");
    (status, [(header::CONTENT_TYPE, "text/html")], body).into_response()
}

fn bearer(headers: &HeaderMap) -> String {
    text(headers, "authorization").strip_prefix("Bearer ").unwrap_or_default().to_owned()
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> &'h str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}
