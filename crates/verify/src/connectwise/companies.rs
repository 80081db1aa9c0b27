//! The companies of a ConnectWise tenant, by name and Company ID.

use lotse_vendor::connectwise::{Client, ListedCompany, Refusal, Refused};

use super::asked::Asked;
use super::say::{topic, untold};
use super::{VENDOR_ID, note_calls, prepare, sign_in};
use crate::customers::{Customer, List, Reader, Side, not_readable};
use crate::findings::{Findings, Place};

/// The registry entry.
pub(super) const READER: Reader = Reader {
    side: Side::Psa,
    topic: "connectwise-company-list",
    concerns: |plan| Asked::of(plan).is_some(),
    read: |findings| Box::pin(read(findings)),
};

async fn read(mut findings: Findings<'_>) -> (Findings<'_>, Option<List>) {
    let context = findings.context;
    let Some(asked) = Asked::of(context.plan) else { return (findings, None) };
    // What a sign-in proves is in the check; only what keeps this from beginning is reported.
    let mut before = Findings::new(context);
    let signed = async {
        let prepared = prepare::prepare(context, &asked, &mut before)?;
        let known = sign_in::find_company(context, &asked, &prepared, &mut before).await?;
        Some(Client::new(context.visit, &prepared.site, known.company.as_ref(), prepared.keys.clone()?))
    };
    let list = match signed.await {
        None => {
            findings.extend(before);
            None
        }
        Some(client) => match client.all_companies().await {
            Ok(read) => Some(listed(read.value)),
            Err(Refused { call, why: Refusal::Security | Refusal::Forbidden { .. } }) => {
                not_readable(topic("company-list"), call, &mut findings);
                None
            }
            Err(refused) => {
                untold(&Place::from(topic("company-list")), &refused, &mut findings);
                None
            }
        },
    };
    note_calls(&mut findings);
    (findings, list)
}

fn listed(rows: Vec<Option<ListedCompany>>) -> List {
    let stands = |row: &Option<ListedCompany>| row.as_ref().is_none_or(|it| it.deleted_flag != Some(true));
    let row = |row: Option<ListedCompany>| {
        let company = row?;
        Customer::named(Some(company.id.to_string()), company.name, company.identifier)
    };
    List::of(VENDOR_ID, rows.into_iter().filter(stands).map(row), false)
}
