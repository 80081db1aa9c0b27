//! What the API answers to a member who got in, as far as the role permits.

use serde_json::{Map, Value, json};

use super::functions::SCREENS;
use super::reply::{self, error, forbidden};
use super::role::{Member, Role};
use super::tenant::Tenant;
use crate::call::{Answer, Call};

/// Which right it takes to read a path.
enum Needs {
    /// None but a sign-in.
    Nothing,
    /// The function of this name.
    Function(&'static str),
    /// This table of Table Setup.
    Table(&'static str),
}

/// Answers a GET below `/apis/3.0`.
pub(super) fn answer(tenant: &Tenant, member: &Member, path: &str, call: &Call) -> Answer {
    if tenant.refuses.iter().any(|refused| refused == path) {
        return forbidden();
    }
    let Some((needs, rows)) = place(tenant, member, path) else {
        return error(404, "NotFound", "The resource was not found.");
    };
    if path == "/system/mySecurity"
        && let Some(status) = tenant.my_security_instead
    {
        return if status == 403 { forbidden() } else { error(status, "NotFound", "Not found.") };
    }
    if path == "/system/myMembers" && tenant.my_member_refused {
        return forbidden();
    }
    let allowed = match needs {
        Needs::Nothing => true,
        Needs::Function(function) => member.role.inquires(function) != "None",
        Needs::Table(table) => member.role.reads_table(table),
    };
    if !allowed {
        return forbidden();
    }
    let rows = match rows {
        Value::Array(rows) => rows,
        one => return reply::json(200, &one),
    };
    let mut rows = if tenant.empty.iter().any(|empty| empty == path) { Vec::new() } else { rows };
    if let Some(conditions) = call.parameter("conditions") {
        let Some((field, value)) = conditions.split_once('=') else {
            return error(400, "ApiFindCondition", "The condition is not recognized.");
        };
        if field != "identifier" {
            let message = format!("{field} is not a recognized name.");
            return error(400, "ApiFindCondition", &message);
        }
        rows.retain(|row| row["identifier"] == value.trim_matches('"'));
    }
    let size = call.number("pageSize", 25).max(1).min(tenant.page);
    let page = if tenant.turns_pages { call.number("page", 1).max(1) } else { 1 };
    let end = page.saturating_mul(size);
    let next = (tenant.links && end < rows.len()).then(|| {
        let api = format!("api-{}", tenant.site);
        let host = tenant.link_host.as_ref().unwrap_or(&api);
        let next = format!("https://{host}/v4_6_release/apis/3.0{path}?pageSize={size}&page={}", page + 1);
        format!("<{next}>; rel=\"next\", <{next}>; rel=\"last\"")
    });
    rows = rows.into_iter().skip(end - size).take(size).collect();
    if let Some(fields) = call.parameter("fields") {
        let wanted: Vec<&str> = fields.split(',').collect();
        for row in rows.iter_mut().filter_map(Value::as_object_mut) {
            row.retain(|name, _| wanted.contains(&name.as_str()));
        }
    }
    let answer = reply::json(200, &Value::Array(rows));
    match next {
        Some(link) => answer.with("link", link),
        None => answer,
    }
}

/// The right that a path needs, and its rows.
fn place(tenant: &Tenant, member: &Member, path: &str) -> Option<(Needs, Value)> {
    use Needs::{Function, Nothing, Table};
    let named = |names: &[&str]| -> Value {
        names.iter().zip(1..).map(|(name, id)| json!({ "id": id, "name": name })).collect()
    };
    Some(match path {
        "/system/info" => (Nothing, json!({ "version": "v2026.3.100000", "isCloud": true })),
        "/system/myMembers" => (Nothing, my_member(member, true)),
        "/system/myMembers/info" => (Nothing, my_member(member, false)),
        "/system/mySecurity" => {
            (Nothing, security(&member.role, Some((tenant.rights_of.unwrap_or(member.id), member))))
        }
        "/system/mySecurity/customizeItems/" => (Nothing, customize_items(tenant, &member.role)),
        "/company/companies" => (Function("Company Maintenance"), named(&["Practice", "Practice Customer"])),
        "/company/configurations" => (Function("Configurations"), named(&["Practice PC"])),
        "/service/tickets" => (Function("Service Tickets"), json!([{ "id": 1, "summary": "Practice" }])),
        "/finance/agreements" => (Function("Agreements"), named(&["Practice agreement"])),
        "/procurement/catalog" => {
            (Function("Product Catalog"), json!([{ "id": 1, "identifier": "PRACTICE" }]))
        }
        "/system/members" => (Function("Member Maintenance"), json!([{ "id": 7, "identifier": "practice" }])),
        "/system/reports" => (Function("API Reports"), json!([{ "name": "Practice" }])),
        "/system/apiMembers" => (
            Function("Member Maintenance"),
            tenant.everybody().map(|member| api_member(tenant, member)).collect(),
        ),
        "/system/securityroles" => {
            let role = |it: &Member| json!({ "id": it.role.id, "name": it.role.name });
            (Function("Security Roles"), tenant.everybody().map(role).collect())
        }
        "/company/configurations/types" => (Table("Company / Configuration"), named(&["Workstation"])),
        "/company/configurations/statuses" => {
            (Table("Company / Configuration Status"), json!([{ "id": 1, "description": "Active" }]))
        }
        "/service/priorities" => (Table("Service / Priority"), named(&["Priority 1", "Priority 2"])),
        "/service/boards" => (Table("Service / Service Board"), named(&["Practice board", "Projects"])),
        "/service/sources" => (Table("Service / Source"), named(&["Email Connector"])),
        "/time/workTypes" => (Table("Time / Work Type"), named(&["Remote"])),
        // Short versions of the lists above need no right of their own.
        "/service/info/boards" => (Nothing, named(&["Practice board", "Projects"])),
        "/service/priority/info" => (Nothing, named(&["Priority 1", "Priority 2"])),
        "/configurations/types/info" | "/company/configurations/types/info" => {
            (Nothing, named(&["Workstation"]))
        }
        "/company/configurations/statuses/info" => (Nothing, json!([{ "id": 1, "description": "Active" }])),
        "/system/setupScreens" => (Function("Table Setup"), screens()),
        _ => return numbered(tenant, path),
    })
}

/// Paths with a number inside.
fn numbered(tenant: &Tenant, path: &str) -> Option<(Needs, Value)> {
    if let Some(role) = path.strip_prefix("/system/securityRoles/") {
        let id: i64 = role.strip_suffix("/settings")?.parse().ok()?;
        let member = tenant.everybody().find(|member| member.role.id == id)?;
        return Some((Needs::Function("Security Roles"), security(&member.role, None)));
    }
    let board: i64 = path.strip_prefix("/service/boards/")?.strip_suffix("/statuses")?.parse().ok()?;
    let statuses = json!([{ "id": 10, "name": "New" }, { "id": 11, "name": "Closed", "closedStatus": true }]);
    matches!(board, 1 | 2).then_some((Needs::Table("Service / Service Board"), statuses))
}

fn my_member(member: &Member, whole: bool) -> Value {
    let mut fields = Map::new();
    fields.insert("id".to_owned(), json!(member.id));
    fields.insert("identifier".to_owned(), json!(member.identifier));
    fields.insert("firstName".to_owned(), json!("Practice"));
    fields.insert("lastName".to_owned(), json!(member.identifier));
    if let Some(class) = member.license_class {
        fields.insert("licenseClass".to_owned(), json!(class));
    }
    if let Some(inactive) = member.inactive {
        fields.insert("inactiveFlag".to_owned(), json!(inactive));
    }
    if whole {
        fields.insert("securityRole".to_owned(), json!({ "id": member.role.id, "name": member.role.name }));
        if let Some(admin) = member.role.admin {
            fields.insert("adminFlag".to_owned(), json!(admin));
        }
        fields.insert("structureLevel".to_owned(), json!({ "id": 1, "name": "Corporate" }));
        fields.insert("excludedServiceBoardIds".to_owned(), json!(member.excluded_boards));
    }
    Value::Object(fields)
}

fn api_member(tenant: &Tenant, member: &Member) -> Value {
    let own = || (member.role.id, member.role.name.clone());
    let (role, name) = tenant.listed_role.clone().unwrap_or_else(own);
    json!({
        "id": member.id,
        "identifier": member.identifier,
        "name": member.identifier,
        "inactiveFlag": member.inactive,
        "securityRole": { "id": role, "name": name },
    })
}

fn security(role: &Role, member: Option<(i64, &Member)>) -> Value {
    let rows = role.functions.iter().zip(1..).map(|(function, id)| {
        let compact: String = function.description.split_whitespace().collect();
        let module: String = function.module.split_whitespace().collect();
        let [add, edit, delete, inquire] = &function.levels;
        let mut row = json!({
            "id": id,
            "addLevel": add,
            "editLevel": edit,
            "deleteLevel": delete,
            "inquireLevel": inquire,
            "moduleFunctionName": compact,
            "moduleFunctionDescription": function.description,
            "myAllFlag": !function.report,
            "moduleFunctionIdentifier": function.identifier,
            "reportFlag": function.report,
            "restrictFlag": false,
            "customFlag": function.description == "Table Setup",
            "moduleDescription": function.module,
            "moduleIdentifier": format!("practice-{module}"),
            "moduleName": module,
            "sortOrder": id,
        });
        if let (Some((id, member)), Some(row)) = (member, row.as_object_mut()) {
            let member = json!({ "id": id, "identifier": member.identifier });
            row.insert("member".to_owned(), member);
        }
        row
    });
    rows.collect()
}

fn customize_items(tenant: &Tenant, role: &Role) -> Value {
    let allowed = role.tables.iter().flatten().map(String::as_str);
    // A guide may name a screen that is not on record.
    let screens = SCREENS.iter().copied().chain(allowed.clone().filter(|table| !SCREENS.contains(table)));
    let listed = |screen: &&str| {
        role.tables.is_some() && allowed.clone().any(|table| table == *screen) != tenant.lists_refused
    };
    let numbers = tenant.lists_numbers;
    let tables = screens.zip(1..).filter(|(screen, _)| listed(screen)).map(|(screen, number)| {
        let item = if numbers { number.to_string() } else { screen.to_owned() };
        ("SystemTableSetup".to_owned(), item)
    });
    let all = tables.chain(role.customized.iter().cloned());
    all.zip(1..)
        .map(|((list, item), id)| json!({ "id": id, "customizeIdentifier": list, "itemIdentifier": item }))
        .collect()
}

fn screens() -> Value {
    let screen = |(screen, id): (&&str, i32)| {
        let (category, name) = screen.split_once(" / ").unwrap_or_default();
        json!({ "id": id, "category": category, "name": name, "description": name })
    };
    SCREENS.iter().zip(1..).map(screen).collect()
}
