//! A check as a whole: which vendors are asked, and what is left for the technician's eyes.

use std::collections::BTreeSet;

use jiff::Timestamp;
use lotse_guide::{Plan, RequirementKind};
use lotse_vendor::{Api, Visit};
use serde::{Deserialize, Serialize};

use crate::{
    Diagnosis, Finding, FindingState, Materials, Subject, autotask, bounds, connectwise, kaseya, masking,
    sophos, umbrella,
};

/// What a check needs to know.
pub struct Context<'c> {
    /// What the guide asks of this technician.
    pub plan: &'c Plan<'c>,
    /// The values to work with.
    pub materials: &'c Materials,
    /// The way to the vendors.
    pub visit: &'c Visit,
    /// When the check began.
    pub now: Timestamp,
}

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// The findings, worst first.
    pub findings: Vec<Finding>,
    /// How much of a vendor's allowance is spent.
    pub budgets: Vec<Budget>,
    /// How many calls were made.
    pub calls: u32,
    /// When it began.
    pub at: Timestamp,
    /// How long it took, in milliseconds.
    pub millis: u32,
    /// Whether the technician stopped it.
    pub stopped: bool,
}

/// How much of a vendor's allowance is spent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Budget {
    /// Whose.
    pub api: Api,
    /// Calls spent in the current span, by everybody as far as the vendor says so, else by this check.
    pub spent: u32,
    /// Calls in all.
    pub limit: u32,
    /// The span, in minutes.
    pub minutes: u32,
    /// Whether the vendor said how much is spent.
    pub told: bool,
}

/// What one vendor's part of a check found.
#[derive(Debug, Default)]
pub(crate) struct Part {
    pub(crate) findings: Vec<Finding>,
    pub(crate) budgets: Vec<Budget>,
}

/// Asks the vendors about everything that the plan requires.
pub async fn check(context: &Context<'_>) -> Check {
    let begun = std::time::Instant::now();
    let parts = tokio::join!(
        connectwise::check(context),
        autotask::check(context),
        kaseya::check(context),
        sophos::check(context),
        umbrella::check(context),
    );
    let mut findings = Vec::new();
    let mut budgets = Vec::new();
    for part in [parts.0, parts.1, parts.2, parts.3, parts.4] {
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
