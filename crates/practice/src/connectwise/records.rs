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
    [(1, "Practice", "Practice", "Owner"), (2, "PracticeCustomer", "Practice Customer", "Client")]
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
