//! The records of the tenant, with the fields that the vendor's models require.

use serde_json::{Value, json};

/// Rows that have only an id and a name.
pub(super) fn named(names: &[&str]) -> Value {
    names.iter().zip(1..).map(|(name, id)| json!({ "id": id, "name": name })).collect()
}

pub(super) fn info() -> Value {
    json!({
        "version": "v2026.3.100000",
        "isCloud": true,
        "serverTimeZone": "GMT Standard Time",
        "cloudRegion": "EU",
        "licenseBits": [],
    })
}

pub(super) fn companies() -> Value {
    let company = |(id, identifier, name, kind): (i32, &str, &str, &str)| {
        json!({
            "id": id,
            "identifier": identifier,
            "name": name,
            "status": { "id": 1, "name": "Active" },
            "types": [{ "id": 1, "name": kind }],
            "addressLine1": "Practice Street 1",
            "city": "Practice",
            "phoneNumber": "",
            "website": "",
            "deletedFlag": false,
            "dateAcquired": "2026-01-05T00:00:00Z",
            "customFields": [{
                "id": 1,
                "caption": "Practice reference",
                "type": "Text",
                "entryMethod": "EntryField",
                "numberOfDecimals": 0,
                "value": identifier,
            }],
        })
    };
    [
        (1, "Practice", "Practice", "Owner"),
        (2, "PracticeCustomer", "Practice Customer", "Client"),
        (3, "Bakery", "Practice Bakery", "Client"),
        (4, "LawOffice", "Practice Law Office Ltd.", "Client"),
        (5, "Uebung", "Übungsfirma", "Client"),
        (6, "UebungGmbH", "Uebungsfirma GmbH", "Client"),
    ]
    .map(company)
    .into_iter()
    .collect()
}

fn reference() -> Value {
    json!({ "id": 2, "identifier": "PracticeCustomer", "name": "Practice Customer" })
}

pub(super) fn configurations() -> Value {
    json!([{
        "id": 1,
        "name": "Practice PC",
        "type": { "id": 1, "name": "Workstation" },
        "status": { "id": 1, "name": "Active" },
        "company": reference(),
        "deviceIdentifier": "",
        "serialNumber": "PRACTICE-1",
        "activeFlag": true,
    }])
}

pub(super) fn tickets() -> Value {
    json!([{
        "id": 1,
        "summary": "Practice",
        "recordType": "ServiceTicket",
        "board": { "id": 1, "name": "Practice board" },
        "status": { "id": 10, "name": "New" },
        "company": reference(),
        "priority": { "id": 1, "name": "Priority 1" },
        "closedFlag": false,
    }])
}

pub(super) fn agreements() -> Value {
    json!([{
        "id": 1,
        "name": "Practice agreement",
        "type": { "id": 1, "name": "Managed Services" },
        "company": reference(),
        "agreementStatus": "Active",
        "cancelledFlag": false,
    }])
}

pub(super) fn catalog() -> Value {
    json!([{
        "id": 1,
        "identifier": "PRACTICE",
        "description": "Practice",
        "customerDescription": "Practice",
        "inactiveFlag": false,
        "productClass": "NonInventory",
    }])
}

pub(super) fn members() -> Value {
    json!([{
        "id": 7,
        "identifier": "practice",
        "firstName": "Practice",
        "lastName": "Member",
        "licenseClass": "F",
        "inactiveFlag": false,
        "adminFlag": false,
        "defaultEmail": "Office",
        "defaultPhone": "Office",
        "officeEmail": "practice@uebungsfirma.example",
        "invoicingDisplayOptions": "RemainOnInvoicingScreen",
        "agreementInvoicingDisplayOptions": "RemainOnInvoicingScreen",
        "invoiceScreenDefaultTabFormat": "ShowInvoicingTab",
    }])
}

pub(super) fn types() -> Value {
    json!([{ "id": 1, "name": "Workstation", "inactiveFlag": false, "systemFlag": false }])
}

pub(super) fn statuses_of_configurations() -> Value {
    json!([{ "id": 1, "description": "Active" }])
}

pub(super) fn priorities() -> Value {
    json!([
        { "id": 1, "name": "Priority 1", "color": "Red", "sortOrder": 1, "defaultFlag": false, "level": "Critical" },
        { "id": 2, "name": "Priority 2", "color": "Yellow", "sortOrder": 2, "defaultFlag": true, "level": "Medium" },
    ])
}

pub(super) fn boards() -> Value {
    json!([
        { "id": 1, "name": "Practice board", "inactiveFlag": false, "projectFlag": false },
        { "id": 2, "name": "Projects", "inactiveFlag": false, "projectFlag": true },
    ])
}

pub(super) fn statuses_of_boards() -> Value {
    json!([
        { "id": 10, "name": "New", "closedStatus": false, "defaultFlag": true, "inactive": false },
        { "id": 11, "name": "Closed", "closedStatus": true, "defaultFlag": false, "inactive": false },
    ])
}

pub(super) fn work_types() -> Value {
    json!([{
        "id": 1,
        "name": "Remote",
        "billTime": "Billable",
        "rate": 1.0,
        "rateType": "Multiplier",
        "inactiveFlag": false,
    }])
}

/// These records with the member who entered the first one. Without a member, a person entered all of them.
pub(super) fn entered(mut rows: Value, member: Option<&str>) -> Value {
    let authors = member.into_iter().chain(std::iter::repeat("practice"));
    for (row, author) in rows.as_array_mut().into_iter().flatten().zip(authors) {
        row["_info"] = json!({ "enteredBy": author, "lastUpdated": "2026-01-05T00:00:00Z" });
    }
    rows
}

pub(super) fn additions() -> Value {
    json!([{
        "id": 1,
        "product": { "id": 1, "identifier": "PRACTICE" },
        "quantity": 12.0,
        "billCustomer": "Billable",
        "agreementStatus": "Active",
    }])
}

/// The boards, with so many more.
pub(super) fn all_boards(more: i64) -> Value {
    let mut boards = boards();
    if let Some(rows) = boards.as_array_mut() {
        let board = |id| json!({ "id": id, "name": "Practice", "inactiveFlag": false, "projectFlag": false });
        rows.extend((3..3 + more).map(board));
    }
    boards
}

/// The integrator logins, with or without one that sees all records.
pub(super) fn integrator_logins(fits: bool) -> Value {
    json!([{
        "id": 1,
        "username": "practice-integrator",
        "password": "practice-integrator-password",
        "canAccessAllRecordsFlag": fits,
        "canAccessAllApisFlag": false,
        "memberApiFlag": fits,
        "inactiveFlag": false,
    }])
}
