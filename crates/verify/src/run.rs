//! Runs a check: calls all vendors, and leaves to the technician whatever no vendor was asked about.

use std::time::Instant;

use futures_util::future::join_all;
use lotse_guide::RequirementKind;

use crate::customers::{Lists, Side};
use crate::findings::{Findings, topic};
use crate::registry::{VENDORS, customer_lists};
use crate::{Check, Context, Diagnosis, FindingState, Subject};

/// The most calls of a deeper check, repetitions included. What is left when they are used up is not looked at.
pub const DEEPER_CALLS: u32 = 25;

/// The most calls of a comparison of customers, repetitions included: long lists come page by page.
pub const CUSTOMER_CALLS: u32 = 60;

/// Checks everything that the plan requires.
pub async fn check(context: &Context<'_>) -> Check {
    let begun = Instant::now();
    let mut findings = Findings::new(context);
    for part in join_all(VENDORS.iter().map(|vendor| (vendor.check)(Findings::new(context)))).await {
        findings.extend(part);
    }
    leave_to_eyes(&mut findings);
    made(context, findings, begun)
}

/// Looks for records that show whether the integration works. What it does not find is no fault of the set-up.
pub async fn check_deeper(context: &Context<'_>) -> Check {
    let begun = Instant::now();
    context.visit.allow(DEEPER_CALLS);
    let deeper = VENDORS.iter().filter_map(|vendor| vendor.deeper.as_ref());
    let parts = deeper.map(|deeper| (deeper.check)(Findings::new(context)));
    let mut findings = Findings::new(context);
    for part in join_all(parts).await {
        findings.extend(part);
    }
    made(context, findings, begun)
}

/// Lists customers and companies. The findings say why a list could not be read.
pub async fn read_customers(context: &Context<'_>) -> (Lists, Check) {
    let begun = Instant::now();
    context.visit.allow(CUSTOMER_CALLS);
    let parts = customer_lists(context.plan)
        .map(async |reader| (reader, (reader.read)(Findings::new(context)).await));
    let (mut lists, mut findings) = (Lists::default(), Findings::new(context));
    for (reader, (part, list)) in join_all(parts).await {
        findings.extend(part);
        if list.as_ref().is_some_and(|list| list.customers.is_empty()) {
            // Compared with nothing, every customer would be missing.
            findings.report(topic(reader.topic), FindingState::Unclear, Diagnosis::new("customers-none"), ());
            continue;
        }
        match reader.side {
            Side::Product => lists.product = lists.product.or(list),
            Side::Psa => lists.psa = lists.psa.or(list),
        }
    }
    (lists, made(context, findings, begun))
}

fn made(context: &Context<'_>, findings: Findings<'_>, begun: Instant) -> Check {
    let (findings, budgets) = findings.finish();
    Check {
        findings,
        budgets,
        calls: u32::try_from(context.visit.records().len()).unwrap_or(u32::MAX),
        at: context.now,
        millis: u32::try_from(begun.elapsed().as_millis()).unwrap_or(u32::MAX),
        stopped: context.visit.is_stopped(),
    }
}

/// Adds a finding for the technician's own look for each requirement that no vendor was asked about.
fn leave_to_eyes(findings: &mut Findings<'_>) {
    for requirement in &findings.context.plan.requirements {
        let any = |is: &dyn Fn(&Subject) -> bool| findings.all().iter().any(|finding| is(&finding.subject));
        let subject = match &requirement.kind {
            RequirementKind::Credential(credential) => {
                Subject::Credential { credential: credential.to_string() }
            }
            RequirementKind::RoleLevels { matrix, row, .. } | RequirementKind::Right { matrix, row } => {
                if any(&|subject| {
                    matches!(subject, Subject::Cell { matrix: m, row: r, .. }
                        if m == matrix.as_str() && r == row.as_str())
                }) {
                    continue;
                }
                Subject::Right { matrix: matrix.to_string(), row: row.to_string() }
            }
            RequirementKind::Whole(matrix) => {
                if any(&|subject| matches!(subject, Subject::Entry { matrix: m, .. } if m == matrix.as_str()))
                {
                    continue;
                }
                Subject::Whole { matrix: matrix.to_string() }
            }
            RequirementKind::Setting => Subject::Setting {
                step: requirement.step.to_string(),
                action: requirement.action.to_string(),
            },
        };
        let place = (subject, requirement.step.as_str());
        findings.report(place, FindingState::NeedsEyes, Diagnosis::new("needs-eyes"), ());
    }
}
