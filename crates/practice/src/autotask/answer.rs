//! Answers calls, depending on who sends them.

use serde_json::{Value, json};

use url::form_urlencoded::Serializer;

use super::metadata::{access, fields, information, user_defined_fields};
use super::query::{Query, Refused, read};
use super::records;
use super::tenant::{Tenant, User, Webhook};
use crate::call::{Answer, Call};
use crate::query::pick;

/// Answers a call. Paths are matched in any case.
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

/// The zone of a user. Only the domain of the username matters.
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

/// Identifies the caller. All refusals look the same, except one that has a documented message.
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
        ["entityinformation"] if get => {
            let all = records::entities().map(|entity| information(tenant, entity, caller));
            ok(&json!({ "entityDescriptions": all.collect::<Vec<_>>() }))
        }
        ["modules"] if get => {
            // The meaning of the keys is not documented.
            let modules = [1, 2, 3].map(|key| json!({ "key": key, "value": true }));
            ok(&json!({ "modules": modules }))
        }
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
        ("GET", ["entityinformation", "userdefinedfields"]) => match user_defined_fields(entity) {
            Some(fields) => ok(&fields),
            None => Answer::empty(404),
        },
        ("POST" | "GET", ["query" | "query/count"] | ["query", "count" | "next"]) | ("GET", [_])
            if denied =>
        {
            not_allowed("query")
        }
        ("POST" | "GET", ["query"] | ["query", "next"]) => list(tenant, caller, entity, call),
        ("POST" | "GET", ["query", "count"]) => match filtered(tenant, caller, entity, call) {
            Ok((found, _)) => ok(&json!({ "queryCount": found.len() })),
            Err(refused) => refused,
        },
        ("GET", [id]) => {
            let Ok(id) = id.parse::<i64>() else { return Answer::empty(404) };
            let all = records::of(tenant, entity, caller);
            let item = all.into_iter().find(|record| record["id"] == json!(id));
            ok(&json!({ "item": item }))
        }
        ("GET", [parent, child]) => match (parent.parse::<i64>(), records::child(entity, child)) {
            (Ok(parent), Some(child)) => children(tenant, caller, child, parent),
            _ => Answer::empty(404),
        },
        ("DELETE", [id]) if records::WEBHOOKS.contains(&entity) => delete(tenant, caller, entity, id),
        _ => Answer::empty(405),
    }
}

/// The text of a query: the body of a POST, or the parameter `search` of a GET.
fn asked(call: &Call) -> Vec<u8> {
    match call.method.as_str() {
        "GET" => call.parameter("search").unwrap_or_default().into_bytes(),
        _ => call.body.clone(),
    }
}

/// The records that match a query, and the query itself. A filter is mandatory.
fn filtered(
    tenant: &Tenant,
    caller: &User,
    entity: &str,
    call: &Call,
) -> Result<(Vec<Value>, Query), Answer> {
    let query = read(&asked(call)).map_err(|refused| {
        let text = match refused {
            Refused::Unreadable => "The query can't be read.",
            Refused::NoFilter => "A filter is required.",
            Refused::Filter => "The filter can't be read.",
        };
        errors(500, text)
    })?;
    let mut records = records::of(tenant, entity, caller);
    records.retain(|record| query.filter.matches(record));
    Ok((records, query))
}

fn list(tenant: &Tenant, caller: &User, entity: &str, call: &Call) -> Answer {
    let (found, query) = match filtered(tenant, caller, entity, call) {
        Ok(found) => found,
        Err(refused) => return refused,
    };
    let from = call.number("paging", 0);
    let size = query.most.unwrap_or(tenant.page).min(tenant.page);
    let items: Vec<Value> =
        found.iter().skip(from).take(size).map(|record| pick(record, &query.fields)).collect();
    let usual = format!("webservices{}.autotask.net", tenant.zone);
    let host = tenant.next_page_host.as_ref().unwrap_or(&usual);
    let page = |from: usize| {
        let mut parameters = Serializer::new(String::new());
        parameters.append_pair("paging", &from.to_string());
        // A GET has no body that the client could send again.
        if let Some(search) = call.parameter("search") {
            parameters.append_pair("search", &search);
        }
        format!("https://{host}/ATServicesRest/V1.0/{entity}/query/next?{}", parameters.finish())
    };
    ok(&json!({
        "items": items,
        "pageDetails": {
            "count": items.len(),
            "requestCount": size,
            "prevPageUrl": (from > 0).then(|| page(from.saturating_sub(size))),
            "nextPageUrl": (from + size < found.len()).then(|| page(from + size)),
        },
    }))
}

/// The child records of a record, without paging.
fn children(tenant: &Tenant, caller: &User, collection: &str, parent: i64) -> Answer {
    let mut items = records::of(tenant, collection, caller);
    items.retain(|record| record["webhookID"] == json!(parent));
    let details = json!({
        "count": items.len(), "requestCount": tenant.page, "prevPageUrl": null, "nextPageUrl": null,
    });
    ok(&json!({ "items": items, "pageDetails": details }))
}

/// Deletes a webhook. Only its owner can do so; for all other users it does not exist.
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
