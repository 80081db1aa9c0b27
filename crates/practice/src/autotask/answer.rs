//! Who is answered what.

use serde_json::{Value, json};

use super::metadata::{access, fields, information};
use super::query::{matches, picked};
use super::records;
use super::tenant::{Tenant, User, Webhook};
use crate::call::{Answer, Call};

/// Answers a call. Paths are read in any case.
pub(super) fn answer(tenant: &mut Tenant, call: &Call) -> Answer {
    let segments: Vec<&str> = call.path.split('/').filter(|segment| !segment.is_empty()).collect();
    let lower: Vec<String> = segments.iter().map(|segment| segment.to_ascii_lowercase()).collect();
    let lower: Vec<&str> = lower.iter().map(String::as_str).collect();
    match lower.as_slice() {
        ["atservicesrest", "versioninformation"] => ok(&json!({ "apiVersions": ["1.0"] })),
        ["atservicesrest", "v1.0", "zoneinformation"] => zone(tenant, call),
        ["atservicesrest", "v1.0", rest @ ..] => {
            let caller = match sign_in(tenant, call) {
                Ok(caller) => caller,
                Err(refused) => return refused,
            };
            tenant.spent += 1;
            if tenant.spent > tenant.limit {
                return errors(429, "The request threshold for this database has been exceeded.");
            }
            signed_in(tenant, &caller, rest, call)
        }
        _ => Answer::empty(404),
    }
}

/// The zone of a user. The part before the domain is not looked at.
fn zone(tenant: &mut Tenant, call: &Call) -> Answer {
    let database = call.parameter("user").and_then(|user| {
        let (_, domain) = user.rsplit_once('@').filter(|(key, _)| !key.is_empty() && !key.contains(' '))?;
        let own = domain.eq_ignore_ascii_case(&tenant.domain).then_some(tenant.database);
        own.or_else(|| tenant.neighbours.get(domain).copied())
    });
    let Some(database) = database else {
        return errors(500, "Zone information could not be determined");
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

/// Who calls. All refusals look the same, except one that is on record with words.
fn sign_in(tenant: &mut Tenant, call: &Call) -> Result<User, Answer> {
    let host = &call.host;
    let refused = || Answer::empty(401).with("www-authenticate", format!("Basic Realm=\"{host}\""));
    let header = |name: &str| call.headers.get(name);
    let (Some(name), Some(secret), Some(code)) =
        (header("username"), header("secret"), header("apiintegrationcode"))
    else {
        return Err(refused());
    };
    if *host != format!("webservices{}.autotask.net", tenant.zone) {
        return Err(refused());
    }
    let (domain, empty, lock_after) = (tenant.domain.clone(), tenant.code_is_empty, tenant.lock_after);
    let user =
        tenant.users.iter_mut().find(|user| format!("{}@{domain}", user.key).eq_ignore_ascii_case(name));
    let Some(user) = user.filter(|user| !user.locked && user.active && !user.too_new && user.license == 7)
    else {
        return Err(refused());
    };
    if user.secret != *secret {
        user.wrong_secrets += 1;
        user.locked = user.wrong_secrets >= lock_after;
        return Err(refused());
    }
    if user.code != *code {
        return Err(if empty { refused() } else { errors(500, "IntegrationCode is invalid.") });
    }
    Ok(user.clone())
}

fn signed_in(tenant: &mut Tenant, caller: &User, path: &[&str], call: &Call) -> Answer {
    let get = call.method == "GET";
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
            let Some(name) = records::entity(entity) else { return Answer::empty(404) };
            if let Some(status) = tenant.threads.get(*entity) {
                return errors(*status, "The thread threshold of 3 threads has been exceeded. (Itgenatr005)");
            }
            of_entity(tenant, caller, name, rest, call)
        }
        [] => Answer::empty(404),
    }
}

fn of_entity(tenant: &mut Tenant, caller: &User, entity: &'static str, path: &[&str], call: &Call) -> Answer {
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
            Err(refused) => refused,
        },
        ("GET", [id]) => {
            let Ok(id) = id.parse::<i64>() else { return Answer::empty(404) };
            let all = records::of(tenant, entity, caller);
            let item = all.into_iter().find(|record| record["id"] == json!(id));
            ok(&json!({ "item": item }))
        }
        ("DELETE", [id]) if records::WEBHOOKS.contains(&entity) => delete(tenant, caller, entity, id),
        _ => Answer::empty(405),
    }
}

/// The records that a query names, and its body. A filter is mandatory.
fn filtered(
    tenant: &Tenant,
    caller: &User,
    entity: &str,
    call: &Call,
) -> Result<(Vec<Value>, Value), Answer> {
    let broken = |text: &str| errors(500, text);
    let body: Value = serde_json::from_slice(&call.body).map_err(|_| broken("The query can't be read."))?;
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

fn list(tenant: &Tenant, caller: &User, entity: &str, call: &Call) -> Answer {
    let (found, body) = match filtered(tenant, caller, entity, call) {
        Ok(found) => found,
        Err(refused) => return refused,
    };
    let from = call.number("paging", 0);
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
fn delete(tenant: &mut Tenant, caller: &User, entity: &str, id: &str) -> Answer {
    let id: i64 = id.parse().unwrap_or(-1);
    let own =
        |webhook: &Webhook| webhook.collection == entity && webhook.id == id && webhook.owner == caller.id;
    let Some(at) = tenant.webhooks.iter().position(own) else {
        let text = "No message. No matching records found. The logged in Resource may not have the required \
                    permissions to delete the data.";
        return errors(500, text);
    };
    if !tenant.webhooks[at].stays {
        tenant.webhooks.remove(at);
    }
    ok(&json!({ "itemId": id }))
}

fn ok(body: &Value) -> Answer {
    Answer::json(200, body)
}

fn errors(status: u16, text: &str) -> Answer {
    Answer::json(status, &json!({ "errors": [text] }))
}

fn not_allowed(verb: &str) -> Answer {
    let text =
        format!("The logged in Resource does not have the adequate permissions to {verb} this entity type.");
    errors(500, &text)
}
