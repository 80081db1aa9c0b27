//! The answers of the server.

use serde_json::{Value, json};

use super::tenant::{Application, HOST, Tenant};
use crate::call::{Answer, Call, field};

/// The beginning of all tokens. The scopes follow, so that no session has to be kept.
const TOKEN: &str = "practice-halopsa-token";
/// The tenant of the site.
const TENANT: &str = "uebungsfirma";

/// Answers any call.
pub(super) fn answer(tenant: &Tenant, call: &Call) -> Answer {
    if tenant.maintenance {
        return page(503);
    }
    if tenant.busy {
        let message = "Rate Limit Reached - 300 Requests per rolling 5 minute window";
        return Answer::json(429, &json!({ "Message": message }));
    }
    match (call.method.as_str(), call.path.as_str()) {
        ("GET", "/api/authinfo") => {
            let info = json!({ "auth_url": format!("https://{HOST}/auth"), "tenant_id": TENANT });
            Answer::json(200, &info)
        }
        ("POST", "/auth/token") => sign_in(tenant, call),
        ("GET", "/api/Agent/me") => read(tenant, call, &[], |application| agent(tenant, application)),
        ("GET", "/api/Tickets") => read(
            tenant,
            call,
            &["read:tickets", "edit:tickets"],
            |_| json!({ "record_count": tenant.tickets, "tickets": rows(tenant.tickets, "summary") }),
        ),
        ("GET", "/api/Client") => read(
            tenant,
            call,
            &["read:customers", "edit:customers"],
            |_| json!({ "record_count": tenant.clients, "clients": rows(tenant.clients, "name") }),
        ),
        _ => page(404),
    }
}

fn sign_in(tenant: &Tenant, call: &Call) -> Answer {
    // The cloud finds the site by its tenant.
    if call.parameter("tenant").as_deref() != Some(TENANT) {
        return page(404);
    }
    let said = |name: &str| field(&call.body, name).unwrap_or_default();
    if said("grant_type") != "client_credentials" {
        return Answer::json(400, &json!({ "error": "unsupported_grant_type" }));
    }
    let known = tenant.applications.iter().find(|it| it.client_id == said("client_id"));
    let secret =
        |it: &&Application| said("client_secret") == *tenant.accepted_secret.as_ref().unwrap_or(&it.secret);
    let Some(application) = known.filter(secret) else {
        return Answer::json(401, &json!({ "error": "invalid_client" }));
    };
    let scope = said("scope");
    let (granted, refused): (Vec<&str>, Vec<&str>) =
        scope.split_whitespace().partition(|scope| tenant.grants(application, scope));
    // A token without any scope would be of no use.
    if !refused.is_empty() && (tenant.refuses_scopes || granted.is_empty()) {
        return Answer::json(400, &json!({ "error": "invalid_scope" }));
    }
    let granted = if tenant.gives_scopes { granted.join(" ") } else { String::new() };
    let token = format!("{TOKEN}.{}.{granted}", application.client_id).replace(' ', "+");
    let mut body = json!({ "access_token": token, "token_type": "Bearer", "expires_in": 3600 });
    if tenant.gives_scopes {
        body["scope"] = json!(granted);
    }
    Answer::json(200, &body)
}

/// Answers a call whose token has one of these scopes. Any token does if there are none.
fn read(tenant: &Tenant, call: &Call, scopes: &[&str], content: impl Fn(&Application) -> Value) -> Answer {
    let bearer = call.header("authorization").strip_prefix("Bearer ").unwrap_or_default();
    let mut parts = bearer.splitn(3, '.');
    let (kind, client, granted) = (parts.next(), parts.next(), parts.next().unwrap_or_default());
    let application = tenant.applications.iter().find(|it| Some(it.client_id.as_str()) == client);
    let Some(application) = application.filter(|_| kind == Some(TOKEN)) else {
        return Answer::empty(401);
    };
    let has = |scope: &str| scope == "all" || scopes.contains(&scope);
    if granted.is_empty() || !(scopes.is_empty() || granted.split('+').any(has)) {
        return Answer::empty(401);
    }
    Answer::json(200, &content(application))
}

fn agent(tenant: &Tenant, application: &Application) -> Value {
    json!({
        "id": 31,
        "name": application.agent,
        "isdisabled": tenant.agent_disabled,
        "isapiagent": tenant.agent_for_api,
        "is_admin": tenant.agent_administrator,
        "one_client": 0,
        "roles": "",
        "claims": [],
        "teams": [{ "id": 1, "name": "Practice desk" }],
    })
}

/// The first row, which is all that a page of one row has.
fn rows(count: u32, name: &str) -> Value {
    (0..count.min(1)).map(|_| json!({ "id": 1, name: "Practice Bakery" })).collect()
}

fn page(status: u16) -> Answer {
    let body = "<!DOCTYPE html><html><head><title>Practice</title></head><body></body></html>";
    Answer::of(status, "text/html", body)
}
