//! Authentication: hosts, codebases, client IDs and keys.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use super::endpoint;
use super::reply::{error, forbidden, json};
use super::role::Member;
use super::tenant::Tenant;
use crate::call::{Answer, Call};

/// Answers any call.
pub(super) fn answer(tenant: &mut Tenant, call: &Call) -> Answer {
    tenant.asked += 1;
    let answer = reply(tenant, call);
    answer.with("x-cw-request-id", format!("practice-{:08}", tenant.asked))
}

fn reply(tenant: &mut Tenant, call: &Call) -> Answer {
    let (host, path) = (&call.host, call.path.as_str());
    if let Some(company) = path.strip_prefix("/login/companyinfo/") {
        return look_up(tenant, host, company);
    }
    if let Some((status, kind, body)) = tenant.instead {
        return Answer::of(status, kind, body);
    }
    let (cloud, api_host) = (tenant.is_cloud(), tenant.api_host());
    if *host == tenant.site && cloud {
        return error(403, "Security", "SSL is required.");
    }
    let Some((codebase, rest)) = path.trim_start_matches('/').split_once("/apis/3.0") else {
        return cannot_route();
    };
    if tenant.moved_from.as_deref() == Some(codebase) {
        return error(404, "NotFound", "The resource was not found.");
    }
    let known = codebase == tenant.codebase || codebase == "v4_6_release";
    if *host != api_host || !known || rest.contains("/apis/") {
        return cannot_route();
    }
    let member = match admit(tenant, call, cloud) {
        Ok(member) => member.clone(),
        Err(reply) => return reply,
    };
    // The look-up is counted as a call but does not count towards the limit.
    if tenant.busy_after.is_some_and(|after| tenant.asked > after + tenant.lookups) {
        let body = json!({ "error": "TooManyRequests", "message": "Too many requests." });
        return json(429, &body).with("retry-after", "30");
    }
    if call.method != "GET" {
        return forbidden();
    }
    endpoint::answer(tenant, &member, rest, call)
}

fn look_up(tenant: &mut Tenant, host: &str, company: &str) -> Answer {
    tenant.lookups += 1;
    if let Some((status, body)) = tenant.lookup_instead {
        let kind = if body.starts_with('<') { "text/html" } else { "application/json" };
        return Answer::of(status, kind, body);
    }
    let is_here = host == tenant.site || host == tenant.api_host();
    if !is_here || company != tenant.company_id {
        return Answer::of(200, "application/json", "null");
    }
    let moved = tenant.moved_from.as_ref().filter(|_| tenant.lookups == 1);
    let codebase = moved.unwrap_or(&tenant.codebase);
    let cloud = tenant.is_cloud();
    let body = json!({
        "CompanyName": "Practice",
        "Codebase": format!("{codebase}/"),
        "VersionCode": "v2026.3",
        "VersionNumber": "v2026.3.100000",
        "CompanyID": tenant.told_company_id.as_ref().unwrap_or(&tenant.company_id),
        "IsCloud": if tenant.cloud_as_text { json!(cloud.to_string()) } else { json!(cloud) },
        "SiteUrl": tenant.api_host(),
        "AllowedOrigins": [format!("https://{}", tenant.site)],
    });
    json(200, &body)
}

fn admit<'t>(tenant: &'t Tenant, call: &Call, cloud: bool) -> Result<&'t Member, Answer> {
    let signed = call
        .header("authorization")
        .strip_prefix("Basic ")
        .and_then(|encoded| STANDARD.decode(encoded).ok())
        .and_then(|decoded| String::from_utf8(decoded).ok())
        .unwrap_or_default();
    let (company, keys) = signed.split_once('+').unwrap_or_default();
    if cloud && company != tenant.company_id {
        return Err(cannot_route());
    }
    let given = call.header("clientid");
    let known = !tenant.client_ids_refused && tenant.client_ids.iter().any(|known| known == given);
    let refused = || error(tenant.client_id_status, "Unauthorized", "The clientId is not valid.");
    if !tenant.keys_first && !known {
        return Err(refused());
    }
    let fits = |member: &&Member| keys == format!("{}:{}", member.public_key, member.private_key);
    let member = tenant.everybody().find(fits).filter(|_| company == tenant.company_id);
    let (status, code, message) = tenant.keys_refused;
    let member = member.ok_or_else(|| error(status, code, message))?;
    if known { Ok(member) } else { Err(refused()) }
}

fn cannot_route() -> Answer {
    Answer::of(400, "text/plain", "Cannot route. Codebase/company is invalid")
}
