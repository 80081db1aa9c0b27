//! The companies of an Autotask tenant, by name.

use lotse_vendor::autotask::{Autotask, Company, Refusal};

use super::deeper::reader;
use super::say::declined;
use super::{VENDOR_ID, headroom};
use crate::customers::{Customer, List, Reader, Side, not_readable};
use crate::findings::{Findings, topic};

/// The registry entry.
pub(super) const READER: Reader = Reader {
    side: Side::Psa,
    topic: "autotask-companies",
    concerns: |plan| plan.guide.is_for(VENDOR_ID),
    read: |findings| Box::pin(read(findings)),
};

async fn read(mut findings: Findings<'_>) -> (Findings<'_>, Option<List>) {
    let api = Autotask::new(findings.context.visit);
    let mut before = Findings::new(findings.context);
    let session = match reader(&api, &mut before).await {
        Some(session) if headroom(&session, &mut before).await => {
            findings.budgets.append(&mut before.budgets);
            session
        }
        _ => {
            findings.extend(before);
            return (findings, None);
        }
    };
    match session.companies().await {
        Ok(read) => {
            // An inactive company is not mapped to.
            let rows = read.value.into_iter().filter(|company| company.active != Some(false));
            let row = |it: Company| Customer::named(Some(it.id.to_string()), it.name, None);
            (findings, Some(List::of(VENDOR_ID, rows.map(row), false)))
        }
        Err(refused) if refused.refusal == Refusal::NotAllowed => {
            not_readable(topic("autotask-companies"), refused.call, &mut findings);
            (findings, None)
        }
        Err(refused) => {
            declined(&mut findings, topic("autotask-companies"), &refused, "Companies", "");
            (findings, None)
        }
    }
}
