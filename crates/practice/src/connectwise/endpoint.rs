//! The answers of the API to a signed-in member, restricted by the role.

use serde_json::{Map, Value, json};

use super::functions::SCREENS;
use super::list;
use super::records;
use super::reply::{self, error, forbidden};
use super::role::{Member, Role};
use super::tenant::Tenant;
use crate::call::{Answer, Call};

/// The permission that a path requires.
enum Needs {
    /// None but a sign-in.
    Nothing,
    /// The function with this name.
    Function(&'static str),
    /// This screen of Table Setup.
    Table(&'static str),
}

/// The part of a list that a path requests.
enum Asked {
    Rows,
    Count,
    Row(i64),
}

/// Answers a GET below `/apis/3.0`. Paths are matched in any case.
pub(super) fn answer(tenant: &Tenant, member: &Member, path: &str, call: &Call) -> Answer {
    let is_in = |paths: &[String]| paths.iter().any(|known| known.eq_ignore_ascii_case(path));
    if is_in(&tenant.refuses) {
        return forbidden();
    }
    let lower = path.to_ascii_lowercase();
    let Some((needs, rows, asked)) = found(tenant, member, &lower) else {
        return error(404, "NotFound", "The resource was not found.");
    };
    if lower == "/system/mysecurity"
        && let Some(status) = tenant.my_security_instead
    {
        return if status == 403 { forbidden() } else { error(status, "NotFound", "Not found.") };
    }
    if lower == "/system/mymembers" && tenant.my_member_refused {
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
        Value::Array(_) if is_in(&tenant.empty) => Vec::new(),
        Value::Array(rows) => rows,
        one => return reply::json(200, &one),
    };
    match asked {
        Asked::Rows => list::page(tenant, path, rows, call),
        Asked::Count => list::count(&rows, call),
        Asked::Row(id) => list::row(&rows, id, call),
    }
}

/// The permission that a path requires, its rows, and the part of them that it requests.
fn found(tenant: &Tenant, member: &Member, path: &str) -> Option<(Needs, Value, Asked)> {
    if let Some((needs, value)) = place(tenant, member, path) {
        return Some((needs, value, Asked::Rows));
    }
    let (list, below) = path.rsplit_once('/')?;
    let asked = if below == "count" { Asked::Count } else { Asked::Row(below.parse().ok()?) };
    let (needs, value) = place(tenant, member, list)?;
    value.is_array().then_some((needs, value, asked))
}

/// The permission that a path requires, and its rows.
fn place(tenant: &Tenant, member: &Member, path: &str) -> Option<(Needs, Value)> {
    use Needs::{Function, Nothing, Table};
    let by = |rows| records::entered(rows, tenant.written.then_some(member.identifier.as_str()));
    Some(match path {
        "/system/info" => (Nothing, records::info()),
        "/system/mymembers" => (Nothing, my_member(member, true)),
        "/system/mymembers/info" => (Nothing, my_member(member, false)),
        "/system/mysecurity" => {
            (Nothing, security(&member.role, Some((tenant.rights_of.unwrap_or(member.id), member))))
        }
        "/system/mysecurity/customizeitems/" => (Nothing, customize_items(tenant, &member.role)),
        "/company/companies" => (Function("Company Maintenance"), records::companies()),
        "/company/configurations" => (Function("Configurations"), by(records::configurations())),
        "/service/tickets" => (Function("Service Tickets"), by(records::tickets())),
        "/finance/agreements" => (Function("Agreements"), records::agreements()),
        "/procurement/catalog" => (Function("Product Catalog"), by(records::catalog())),
        "/finance/agreements/1/additions" => (Function("Agreements"), by(records::additions())),
        "/system/members" => (Function("Member Maintenance"), records::members()),
        "/system/reports" => (Function("API Reports"), json!([{ "name": "Practice" }])),
        "/system/apimembers" => (
            Function("Member Maintenance"),
            tenant.everybody().map(|member| api_member(tenant, member)).collect(),
        ),
        "/system/securityroles" => {
            let role = |it: &Member| {
                json!({
                    "id": it.role.id, "name": it.role.name, "adminFlag": it.role.admin, "inactiveFlag": false,
                })
            };
            (Function("Security Roles"), tenant.everybody().map(role).collect())
        }
        "/company/configurations/types" => (Table("Company / Configuration"), records::types()),
        "/company/configurations/statuses" => {
            (Table("Company / Configuration Status"), records::statuses_of_configurations())
        }
        "/service/priorities" => (Table("Service / Priority"), records::priorities()),
        "/service/boards" => (Table("Service / Service Board"), records::all_boards(tenant.more_boards)),
        "/company/companies/statuses" => {
            (Table("Company / Company Status"), records::named(&["Active", "Inactive"]))
        }
        "/company/companies/types" => {
            (Table("Company / Company Type"), records::named(&["Customer", "Prospect"]))
        }
        "/company/contacts/types" => (
            Table("Contact / Contact Type"),
            json!([{ "id": 1, "description": "End User" }, { "id": 2, "description": "Primary" }]),
        ),
        "/system/integratorlogins" => {
            (Table("General / Integrator Login"), records::integrator_logins(tenant.integrator))
        }
        "/service/sources" => (Table("Service / Source"), records::named(&["Email Connector"])),
        "/time/worktypes" => (Table("Time / Work Type"), records::work_types()),
        // These short versions of the lists above require no permission.
        "/service/info/boards" => (Nothing, records::boards()),
        "/service/priority/info" => (Nothing, records::priorities()),
        "/configurations/types/info" | "/company/configurations/types/info" => (Nothing, records::types()),
        "/company/configurations/statuses/info" => (Nothing, records::statuses_of_configurations()),
        "/system/setupscreens" => (Function("Table Setup"), screens()),
        _ => return numbered(tenant, path),
    })
}

/// Paths with an id inside.
fn numbered(tenant: &Tenant, path: &str) -> Option<(Needs, Value)> {
    if let Some(role) = path.strip_prefix("/system/securityroles/") {
        let id: i64 = role.strip_suffix("/settings")?.parse().ok()?;
        let member = tenant.everybody().find(|member| member.role.id == id)?;
        return Some((Needs::Function("Security Roles"), security(&member.role, None)));
    }
    let board: i64 = path.strip_prefix("/service/boards/")?.strip_suffix("/statuses")?.parse().ok()?;
    let statuses = records::statuses_of_boards();
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
    // A guide may name a screen that is not in [`SCREENS`].
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
