//! Lists: filters, sorts and pages rows as a call requests.

use serde_json::{Value, json};
use url::form_urlencoded::{Serializer, parse as parse_query};

use super::reply::{self, error};
use super::tenant::Tenant;
use crate::call::{Answer, Call};
use crate::query::{Language, Path, Predicate, parse, pick, sort};

/// The parameters with conditions. A row must meet all of them.
const CONDITIONS: [&str; 3] = ["conditions", "childConditions", CUSTOM_FIELDS];

/// The parameter with conditions that one element of a row's custom fields must meet.
const CUSTOM_FIELDS: &str = "customFieldConditions";

/// A page of the rows, with links to other pages.
pub(super) fn page(tenant: &Tenant, path: &str, rows: Vec<Value>, call: &Call) -> Answer {
    let mut rows = match kept(rows, call) {
        Ok(rows) => rows,
        Err(refused) => return refused,
    };
    if let Some(order) = call.parameter("orderBy") {
        sort(&mut rows, &order);
    }
    let size = call.number("pageSize", 25).max(1).min(tenant.page);
    let page = if tenant.turns_pages { call.number("page", 1).max(1) } else { 1 };
    let link = link(tenant, path, call, (page, size, rows.len()));
    let from = (page - 1).saturating_mul(size);
    let rows: Value = rows.iter().skip(from).take(size).map(|row| pick(row, &fields(call))).collect();
    let answer = reply::json(200, &rows);
    match link {
        Some(link) => answer.with("link", link),
        None => answer,
    }
}

/// The number of rows that meet the conditions.
pub(super) fn count(rows: &[Value], call: &Call) -> Answer {
    match kept(rows.to_vec(), call) {
        Ok(rows) => reply::json(200, &json!({ "count": rows.len() })),
        Err(refused) => refused,
    }
}

/// The row with this id.
pub(super) fn row(rows: &[Value], id: i64, call: &Call) -> Answer {
    match rows.iter().find(|row| row["id"] == json!(id)) {
        Some(row) => reply::json(200, &pick(row, &fields(call))),
        None => error(404, "NotFound", "The resource was not found."),
    }
}

/// The rows that meet the conditions.
fn kept(mut rows: Vec<Value>, call: &Call) -> Result<Vec<Value>, Answer> {
    let refused = |message: &str| error(400, "ApiFindCondition", message);
    for name in CONDITIONS {
        let Some(conditions) = call.parameter(name) else { continue };
        let mut predicate = parse(&conditions, Language::Conditions)
            .ok_or_else(|| refused("The condition is not recognized."))?;
        if name == CUSTOM_FIELDS {
            predicate = Predicate::Element(Path::of("customFields"), Box::new(predicate));
        }
        if let Some(field) = predicate.unknown_field(&rows) {
            return Err(refused(&format!("{field} is not a recognized name.")));
        }
        rows.retain(|row| predicate.matches(row));
    }
    Ok(rows)
}

fn fields(call: &Call) -> Vec<Path> {
    let names = call.parameter("fields").unwrap_or_default();
    names.split(',').filter(|name| !name.trim().is_empty()).map(Path::of).collect()
}

/// The links to the first, previous, next and last page, as far as these exist. The page number comes last, where
/// clients look for it.
fn link(
    tenant: &Tenant,
    path: &str,
    call: &Call,
    (page, size, rows): (usize, usize, usize),
) -> Option<String> {
    let api = tenant.api_host();
    let host = tenant.link_host.as_ref().unwrap_or(&api);
    let mut query = Serializer::new(String::new());
    for (name, value) in parse_query(call.query.as_deref().unwrap_or_default().as_bytes()) {
        if name != "page" && name != "pageSize" {
            query.append_pair(&name, &value);
        }
    }
    let query = query.append_pair("pageSize", &size.to_string()).finish();
    let last = rows.div_ceil(size).max(1);
    let mut links = Vec::new();
    if page < last {
        links.extend([("next", page + 1), ("last", last)]);
    }
    if page > 1 {
        links.extend([("prev", (page - 1).min(last)), ("first", 1)]);
    }
    let one = |(rel, page): (&str, usize)| {
        format!("<https://{host}/v4_6_release/apis/3.0{path}?{query}&page={page}>; rel=\"{rel}\"")
    };
    let links: Vec<String> = links.into_iter().map(one).collect();
    (tenant.links && !links.is_empty()).then(|| links.join(", "))
}
