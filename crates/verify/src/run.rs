//! A check from beginning to end: all vendors are asked, and what none was asked about is left for the technician's eyes.

use std::collections::BTreeSet;

use futures_util::future::join_all;
use lotse_guide::{Plan, RequirementKind};

use crate::registry::VENDORS;
use crate::{Check, Context, Diagnosis, Finding, FindingState, Subject, bounds, masking};

/// Asks the vendors about everything that the plan requires.
pub async fn check(context: &Context<'_>) -> Check {
    let begun = std::time::Instant::now();
    let asks = VENDORS.iter().map(|vendor| (vendor.check)(context));
    let (mut findings, mut budgets) = (Vec::new(), Vec::new());
    for part in join_all(asks).await {
        findings.extend(part.findings);
        budgets.extend(part.budgets);
    }
    let known: BTreeSet<Subject> = findings.iter().map(|finding| finding.subject.clone()).collect();
    findings.extend(for_eyes(context.plan, &known));
    let mut findings = masking::findings(context.visit, findings);
    // Cut only what is masked already: half a secret would not be found.
    bounds::keep(&mut findings);
    findings.sort_by_key(|finding| finding.state);
    Check {
        findings,
        budgets,
        calls: u32::try_from(context.visit.records().len()).unwrap_or(u32::MAX),
        at: context.now,
        millis: u32::try_from(begun.elapsed().as_millis()).unwrap_or(u32::MAX),
        stopped: context.visit.is_stopped(),
    }
}

/// What no vendor was asked about is left for the technician's eyes: nothing that the guide asks goes unmentioned.
fn for_eyes(plan: &Plan<'_>, known: &BTreeSet<Subject>) -> Vec<Finding> {
    let mut left = Vec::new();
    let mut seen = known.clone();
    for requirement in &plan.requirements {
        let subject = match &requirement.kind {
            RequirementKind::Credential(credential) => {
                Subject::Credential { credential: credential.to_string() }
            }
            RequirementKind::RoleLevels { matrix, row, .. } | RequirementKind::Right { matrix, row } => {
                let of_row = |subject: &&Subject| {
                    matches!(subject, Subject::Cell { matrix: m, row: r, .. }
                        if m == matrix.as_str() && r == row.as_str())
                };
                if seen.iter().any(|subject| of_row(&subject)) {
                    continue;
                }
                Subject::Right { matrix: matrix.to_string(), row: row.to_string() }
            }
            RequirementKind::Whole(matrix) => {
                let of_list = |subject: &&Subject| matches!(subject, Subject::Entry { matrix: m, .. } if m == matrix.as_str());
                if seen.iter().any(|subject| of_list(&subject)) {
                    continue;
                }
                Subject::Whole { matrix: matrix.to_string() }
            }
            RequirementKind::Setting => Subject::Setting {
                step: requirement.step.to_string(),
                action: requirement.action.to_string(),
            },
        };
        if seen.insert(subject.clone()) {
            let eyes = Diagnosis::new("needs-eyes");
            left.push(
                Finding::other(subject, FindingState::NeedsEyes, eyes).at_step(requirement.step.as_str()),
            );
        }
    }
    left
}
