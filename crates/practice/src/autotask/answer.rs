//! Who is answered what.

use axum::body::{Body, to_bytes};
use axum::extract::State;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use serde_json::{Value, json};

use super::metadata::{access, fields, information};
use super::query::{matches, picked};
use super::records;
use super::tenant::{Tenant, User};
use crate::server::Shared;

/// Answers a call.
pub(super) async fn answer(State(shared): State<Shared>, request: Request<Body>) -> Response {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, 1024 * 1024).await.unwrap_or_default();
    let slow = shared.tenants().autotask.slow;
    tokio::time::sleep(slow).await;
    let mut tenants = shared.tenants();
    let tenant = &mut tenants.autotask;
    let path = parts.uri.path().to_owned();
    let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
    let lower: Vec<String> = segments.iter().map(|segment| segment.to_ascii_lowercase()).collect();
    let lower: Vec<&str> = lower.iter().map(String::as_str).collect();
    match lower.as_slice() {
        ["atservicesrest", "versioninformation"] => ok(&json!({ "apiVersions": ["1.0"] })),
        ["atservicesrest", "v1.0", "zoneinformation"] => zone(tenant, parts.uri.query().unwrap_or_default()),
        ["atservicesrest", "v1.0", rest @ ..] => {
            let host =
                parts.headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
            let caller = match sign_in(tenant, host, &parts.headers) {
                Ok(caller) => caller,
                Err(refused) => return *refused,
            };
            tenant.spent += 1;
            if tenant.spent > tenant.limit {
                let text = "The request threshold for this database has been exceeded.";
                return errors(StatusCode::TOO_MANY_REQUESTS, text);
            }
            let call = Call {
                method: &parts.method,
                query: parts.uri.query(),
                headers: &parts.headers,
                body: &body,
            };
            signed_in(tenant, &caller, rest, &call)
        }
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

struct Call<'c> {
    method: &'c Method,
    query: Option<&'c str>,
    headers: &'c HeaderMap,
    body: &'c [u8],
}

/// The zone of a user. The part before the domain is not looked at.
fn zone(tenant: &mut Tenant, query: &str) -> Response {
    let user = url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "user");
    let database = user.and_then(|(_, user)| {
        let (_, domain) = user.rsplit_once('@').filter(|(key, _)| !key.is_empty() && !key.contains(' '))?;
        let own = domain.eq_ignore_ascii_case(&tenant.domain).then_some(tenant.database);
        own.or_else(|| tenant.neighbours.get(domain).copied())
    });
    let Some(database) = database else {
        return errors(StatusCode::INTERNAL_SERVER_ERROR, "Zone information could not be determined");
    };
    let zone = match &mut tenant.old_zone {
        Some((old, times)) if *times > 0 => {
            *times -= 1;
            *old
        }
        _ => tenant.zone,
    };
    let url = format!("https://webservices{zone}.autotask.net/ATServicesRest/");
    ok(&json!({
        "zoneName": "Practice",
        "url": tenant.zone_url.clone().unwrap_or(url),
        "webUrl": format!("https://ww{zone}.autotask.net/"),
        "ci": database,
    }))
}

/// Who calls. Every refusal looks the same, but for one that is on record with words.
fn sign_in(tenant: &mut Tenant, host: &str, headers: &HeaderMap) -> Result<User, Box<Response>> {
    let host = host.split(':').next().unwrap_or_default().to_ascii_lowercase();
    let refused = || {
        let realm = format!("Basic Realm=\"{host}\"");
        Box::new((StatusCode::UNAUTHORIZED, [(header::WWW_AUTHENTICATE, realm)]).into_response())
    };
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let (Some(name), Some(secret), Some(code)) =
        (header("username"), header("secret"), header("apiintegrationcode"))
    else {
        return Err(refused());
    };
    if host != format!("webservices{}.autotask.net", tenant.zone) {
        return Err(refused());
    }
    let (domain, empty, lock_after) = (tenant.domain.clone(), tenant.code_is_empty, tenant.lock_after);
    let user =
        tenant.users.iter_mut().find(|user| format!("{}@{domain}", user.key).eq_ignore_ascii_case(name));
    let Some(user) = user.filter(|user| !user.locked && user.active && !user.too_new && user.license == 7)
    else {
        return Err(refused());
    };
    if user.secret != secret {
        user.wrong_secrets += 1;
        user.locked = user.wrong_secrets >= lock_after;
        return Err(refused());
    }
    if user.code != code {
        return Err(if empty {
            refused()
        } else {
            Box::new(errors(StatusCode::INTERNAL_SERVER_ERROR, "IntegrationCode is invalid."))
        });
    }
    Ok(user.clone())
}

fn signed_in(tenant: &mut Tenant, caller: &User, path: &[&str], call: &Call<'_>) -> Response {
    let get = call.method == Method::GET;
    match path {
        ["version"] if get => ok(&json!({
            "majorVersion": "2026", "minorVersion": "3", "build": "2026.3.0.117", "customerType": "Standard",
        })),
        ["thresholdinformation"] if get => ok(&json!({
            "externalRequestThreshold": tenant.limit,
            "requestThresholdTimeframe": 60,
            "currentTimeframeRequestCount": tenant.spent,
        })),
        [entity, rest @ ..] => {
            let Some(name) = records::entity(entity) else { return StatusCode::NOT_FOUND.into_response() };
            if let Some(status) = tenant.threads.get(*entity) {
                let status = StatusCode::from_u16(*status).unwrap_or(StatusCode::TOO_MANY_REQUESTS);
                return errors(status, "The thread threshold of 3 threads has been exceeded. (Itgenatr005)");
            }
            of_entity(tenant, caller, name, rest, call)
        }
        [] => StatusCode::NOT_FOUND.into_response(),
    }
}

fn of_entity(
    tenant: &mut Tenant,
    caller: &User,
    entity: &'static str,
    path: &[&str],
    call: &Call<'_>,
) -> Response {
    let impersonated = call.headers.contains_key("impersonationresourceid");
    let denied = access(caller, entity) == "None" || impersonated;
    match (call.method.as_str(), path) {
        ("GET", ["entityinformation"]) => ok(&information(tenant, entity, caller)),
        ("GET", ["entityinformation", "fields"]) => ok(&fields(tenant, entity)),
        ("POST", ["query" | "query/count"] | ["query", "count" | "next"]) | ("GET", [_]) if denied => {
            not_allowed("query")
        }
        ("POST", ["query"] | ["query", "next"]) => list(tenant, caller, entity, call),
        ("POST", ["query", "count"]) => match filtered(tenant, caller, entity, call) {
            Ok((found, _)) => ok(&json!({ "queryCount": found.len() })),
            Err(refused) => *refused,
        },
        ("GET", [id]) => {
            let Ok(id) = id.parse::<i64>() else { return StatusCode::NOT_FOUND.into_response() };
            let all = records::of(tenant, entity, caller);
            let item = all.into_iter().find(|record| record["id"] == json!(id));
            ok(&json!({ "item": item }))
        }
        ("DELETE", [id]) if records::WEBHOOKS.contains(&entity) => delete(tenant, caller, entity, id),
        _ => StatusCode::METHOD_NOT_ALLOWED.into_response(),
    }
}

/// The records that a query names, and its body. A filter is mandatory.
fn filtered(
    tenant: &Tenant,
    caller: &User,
    entity: &str,
    call: &Call<'_>,
) -> Result<(Vec<Value>, Value), Box<Response>> {
    let broken = |text: &str| Box::new(errors(StatusCode::INTERNAL_SERVER_ERROR, text));
    let body: Value = serde_json::from_slice(call.body).map_err(|_| broken("The query can't be read."))?;
    let filters = body.get("filter").and_then(Value::as_array).filter(|filters| !filters.is_empty());
    let filters = filters.ok_or_else(|| broken("A filter is required."))?;
    let mut found = Vec::new();
    for record in records::of(tenant, entity, caller) {
        if matches(&record, filters).ok_or_else(|| broken("The filter can't be read."))? {
            found.push(record);
        }
    }
    Ok((found, body))
}

fn list(tenant: &Tenant, caller: &User, entity: &str, call: &Call<'_>) -> Response {
    let (found, body) = match filtered(tenant, caller, entity, call) {
        Ok(found) => found,
        Err(refused) => return *refused,
    };
    let pairs = url::form_urlencoded::parse(call.query.unwrap_or_default().as_bytes());
    let from = pairs.into_iter().find(|(name, _)| name == "paging").and_then(|(_, from)| from.parse().ok());
    let from: usize = from.unwrap_or_default();
    let asked = body.get("maxRecords").and_then(Value::as_u64).and_then(|most| usize::try_from(most).ok());
    let size = asked.unwrap_or(tenant.page).min(tenant.page);
    let fields = body.get("includeFields").and_then(Value::as_array);
    let items: Vec<Value> = found.iter().skip(from).take(size).map(|record| picked(record, fields)).collect();
    let usual = format!("webservices{}.autotask.net", tenant.zone);
    let host = tenant.next_page_host.as_ref().unwrap_or(&usual);
    let next = (from + size < found.len())
        .then(|| format!("https://{host}/ATServicesRest/V1.0/{entity}/query/next?paging={}", from + size));
    ok(&json!({
        "items": items,
        "pageDetails": { "count": items.len(), "requestCount": size, "prevPageUrl": null, "nextPageUrl": next },
    }))
}

/// Only the owner can delete; for everybody else there is nothing there.
fn delete(tenant: &mut Tenant, caller: &User, entity: &str, id: &str) -> Response {
    let id: i64 = id.parse().unwrap_or(-1);
    let own = |webhook: &super::Webhook| {
        webhook.collection == entity && webhook.id == id && webhook.owner == caller.id
    };
    let Some(at) = tenant.webhooks.iter().position(own) else {
        let text = "No message. No matching records found. The logged in Resource may not have the required \
                    permissions to delete the data.";
        return errors(StatusCode::INTERNAL_SERVER_ERROR, text);
    };
    if !tenant.webhooks[at].stays {
        tenant.webhooks.remove(at);
    }
    ok(&json!({ "itemId": id }))
}

fn ok(body: &Value) -> Response {
    json_response(StatusCode::OK, body)
}

fn errors(status: StatusCode, text: &str) -> Response {
    json_response(status, &json!({ "errors": [text] }))
}

fn not_allowed(verb: &str) -> Response {
    let text =
        format!("The logged in Resource does not have the adequate permissions to {verb} this entity type.");
    errors(StatusCode::INTERNAL_SERVER_ERROR, &text)
}

fn json_response(status: StatusCode, body: &Value) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json; charset=utf-8")], body.to_string()).into_response()
}
