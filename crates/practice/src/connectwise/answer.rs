//! Who is asking, and whether they get in: hosts, codebases, client IDs and keys.

use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::{Member, Tenant, endpoint};
use crate::server::Shared;

/// What is answered.
pub(super) struct Reply {
    status: u16,
    kind: &'static str,
    body: String,
    again: Option<u32>,
    link: Option<String>,
}

impl Reply {
    /// JSON, the way the vendor writes it: indented, with CRLF.
    pub(super) fn json(status: u16, value: &Value) -> Self {
        let text = serde_json::to_string_pretty(value).unwrap_or_default().replace('\n', "\r\n");
        Self { status, kind: "application/json; charset=utf-8", body: text, again: None, link: None }
    }

    /// The vendor's error.
    pub(super) fn error(status: u16, code: &str, message: &str) -> Self {
        Self::json(status, &json!({ "code": code, "message": message, "errors": null }))
    }

    /// The role lacks the right.
    pub(super) fn forbidden() -> Self {
        let message = "You do not have security permission to perform this action.";
        Self::json(403, &json!({ "code": "Security", "message": message }))
    }

    fn text(status: u16, kind: &'static str, body: &str) -> Self {
        Self { status, kind, body: body.to_owned(), again: None, link: None }
    }

    /// The same with the address of the next page.
    pub(super) fn linked(self, next: Option<String>) -> Self {
        Self { link: next.map(|next| format!("<{next}>; rel=\"next\", <{next}>; rel=\"last\"")), ..self }
    }

    fn cannot_route() -> Self {
        Self::text(400, "text/plain", "Cannot route. Codebase/company is invalid")
    }

    fn into_response(self, number: u32) -> Response {
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() = StatusCode::from_u16(self.status).unwrap_or(StatusCode::OK);
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.kind));
        if let Ok(reference) = HeaderValue::from_str(&format!("practice-{number:08}")) {
            headers.insert("x-cw-request-id", reference);
        }
        if let Some(link) = self.link.and_then(|link| HeaderValue::try_from(link).ok()) {
            headers.insert(header::LINK, link);
        }
        if let Some(seconds) = self.again {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

/// Answers any call.
pub(super) async fn handle(
    State(shared): State<Shared>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let (reply, number, slow) = {
        let tenant = &mut shared.tenants().connectwise;
        tenant.asked += 1;
        (reply(tenant, &method, &uri, &headers), tenant.asked, tenant.slow)
    };
    tokio::time::sleep(slow).await;
    reply.into_response(number)
}

fn reply(tenant: &mut Tenant, method: &Method, uri: &Uri, headers: &HeaderMap) -> Reply {
    let host = text(headers, "host").split(':').next().unwrap_or_default().to_ascii_lowercase();
    let path = uri.path();
    if let Some(company) = path.strip_prefix("/login/companyinfo/") {
        return lookup(tenant, &host, company);
    }
    if let Some((status, kind, body)) = tenant.instead {
        return Reply::text(status, kind, body);
    }
    let cloud = !tenant.site.ends_with(".lotse-practice.example");
    let api_host = if cloud { format!("api-{}", tenant.site) } else { tenant.site.clone() };
    if host == tenant.site && cloud {
        return Reply::text(400, "text/plain", "SSL is required");
    }
    let Some((codebase, rest)) = path.trim_start_matches('/').split_once("/apis/3.0") else {
        return Reply::cannot_route();
    };
    if tenant.moved_from.as_deref() == Some(codebase) {
        return Reply::error(404, "NotFound", "The resource was not found.");
    }
    let known = codebase == tenant.codebase || codebase == "v4_6_release";
    if host != api_host || !known || rest.contains("/apis/") {
        return Reply::cannot_route();
    }
    let member = match admit(tenant, headers, cloud) {
        Ok(member) => member.clone(),
        Err(reply) => return reply,
    };
    // The look-up counts among the calls, but not among those that are rationed.
    if tenant.busy_after.is_some_and(|after| tenant.asked > after + tenant.lookups) {
        let body = json!({ "error": "TooManyRequests", "message": "Too many requests." });
        return Reply { again: Some(30), ..Reply::json(429, &body) };
    }
    if method != Method::GET {
        return Reply::forbidden();
    }
    endpoint::answer(tenant, &member, rest, uri.query().unwrap_or_default())
}

fn lookup(tenant: &mut Tenant, host: &str, company: &str) -> Reply {
    tenant.lookups += 1;
    if let Some((status, body)) = tenant.lookup_instead {
        let kind = if body.starts_with('<') { "text/html" } else { "application/json" };
        return Reply::text(status, kind, body);
    }
    if host != tenant.site || company != tenant.company_id {
        return Reply::text(200, "application/json", "null");
    }
    let moved = tenant.moved_from.as_ref().filter(|_| tenant.lookups == 1);
    let codebase = moved.unwrap_or(&tenant.codebase);
    let cloud = !tenant.site.ends_with(".lotse-practice.example");
    let body = json!({
        "CompanyName": "Practice",
        "Codebase": format!("{codebase}/"),
        "VersionCode": "v2026.3",
        "VersionNumber": "v2026.3.100000",
        "CompanyID": tenant.told_company_id.as_ref().unwrap_or(&tenant.company_id),
        "IsCloud": if tenant.cloud_as_text { json!(cloud.to_string()) } else { json!(cloud) },
    });
    Reply::json(200, &body)
}

fn admit<'t>(tenant: &'t Tenant, headers: &HeaderMap, cloud: bool) -> Result<&'t Member, Reply> {
    let signed = text(headers, "authorization")
        .strip_prefix("Basic ")
        .and_then(|encoded| STANDARD.decode(encoded).ok())
        .and_then(|decoded| String::from_utf8(decoded).ok())
        .unwrap_or_default();
    let (company, keys) = signed.split_once('+').unwrap_or_default();
    if cloud && company != tenant.company_id {
        return Err(Reply::cannot_route());
    }
    let given = text(headers, "clientid");
    let known = !tenant.client_ids_refused && tenant.client_ids.iter().any(|known| known == &given);
    let refused = || Reply::error(tenant.client_id_status, "Unauthorized", "The clientId is not valid.");
    if !tenant.keys_first && !known {
        return Err(refused());
    }
    let fits = |member: &&Member| keys == format!("{}:{}", member.public_key, member.private_key);
    let member = tenant.members().into_iter().find(fits).filter(|_| company == tenant.company_id);
    let (status, code, message) = tenant.keys_refused;
    let member = member.ok_or_else(|| Reply::error(status, code, message))?;
    if known { Ok(member) } else { Err(refused()) }
}

fn text(headers: &HeaderMap, name: &str) -> String {
    headers.get(name).map_or_else(String::new, |value| String::from_utf8_lossy(value.as_bytes()).into_owned())
}
