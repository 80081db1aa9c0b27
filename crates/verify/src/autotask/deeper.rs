//! The deeper check: counts records that show whether the integration works. Nobody's name is read into a finding.
//!
//! Everything here is a proof in one direction only. Records that are not there prove nothing: a wizard may not be due yet,
//! a vendor may have had nothing to write.

use lotse_guide::{Choice, Plan, Verb};
use lotse_vendor::autotask::{Autotask, Session};

use super::say::{declined, sign_in_declined};
use super::user_defined::{FIELDS, Filled};
use super::{account, headroom, sign_in_inspector, user_defined, written};
use crate::findings::{Findings, Place, topic};
use crate::vendor::Deeper;
use crate::{Diagnosis, FindingState};

/// The registry entry.
pub(super) const DEEPER: Deeper =
    Deeper { concerns: |plan| Sought::of(plan).is_some(), check: |findings| Box::pin(check(findings)) };

/// What a plan lets a product write into Autotask.
#[derive(Debug, Default)]
struct Sought {
    /// The fields that the guide asks the technician to look at, with the step.
    fields: Vec<(Place, Filled)>,
    /// The integration vendor that the user is bound to.
    vendor: Option<(Place, String)>,
}

impl Sought {
    /// What there is to look for. `None` if there is nothing.
    fn of(plan: &Plan<'_>) -> Option<Self> {
        if !plan.guide.is_for("autotask") {
            return None;
        }
        let mut sought = Self::default();
        for (_, step) in plan.steps() {
            let place = |name| Place::from((topic(name), step.step.id.as_str()));
            for planned in step.all_actions() {
                match &planned.action.verb {
                    Verb::Check(_) => {
                        for label in planned.action.content.labels.values() {
                            let fields = FIELDS.into_iter().filter(|field| label.key.as_str() == field.label);
                            sought.fields.extend(fields.map(|field| (place(field.topic), field)));
                        }
                    }
                    Verb::Select(label, Choice::Value(vendor))
                        if label.key.as_str() == "integration-vendor" =>
                    {
                        sought.vendor = Some((place(written::TOPIC), vendor.clone()));
                    }
                    _ => {}
                }
            }
        }
        (!sought.fields.is_empty() || sought.vendor.is_some()).then_some(sought)
    }

    fn places(&self) -> impl Iterator<Item = &Place> {
        self.fields.iter().map(|(place, _)| place).chain(self.vendor.iter().map(|(place, _)| place))
    }
}

/// Looks for everything that the plan lets a product write.
async fn check(mut findings: Findings<'_>) -> Findings<'_> {
    let Some(sought) = Sought::of(findings.context.plan) else { return findings };
    let api = Autotask::new(findings.context.visit);
    // What a sign-in proves is in the check before; only what keeps this one from beginning is reported.
    let mut before = Findings::new(findings.context);
    let session = reader(&api, &mut before).await;
    let session = match session {
        Some(session) if headroom(&session, &mut before).await => {
            findings.budgets.append(&mut before.budgets);
            session
        }
        _ => {
            findings.extend(before);
            sought.places().for_each(|place| findings.blocked(place));
            return findings;
        }
    };
    let (fields, written) = tokio::join!(
        futures_util::future::join_all(
            sought
                .fields
                .iter()
                .map(async |(place, field)| { (place, *field, user_defined::ask(&session, *field).await) })
        ),
        async {
            match &sought.vendor {
                Some((place, vendor)) => Some((place, vendor, written::ask(&session, vendor).await)),
                None => None,
            }
        },
    );
    for (place, field, answered) in fields {
        user_defined::say(place, field, answered, &mut findings);
    }
    if let Some((place, vendor, answered)) = written {
        written::say(place, vendor, answered, &mut findings);
    }
    findings
}

/// The user that reads: the guide's own if it can sign in, else the inspector.
pub(super) async fn reader<'c, 'v>(
    api: &'c Autotask<'v>,
    findings: &mut Findings<'_>,
) -> Option<Session<'c, 'v>> {
    let materials = findings.context.materials;
    let username = materials.text("autotask-username");
    let own = username.and_then(|name| account(materials, name, "autotask-secret", "autotask-code"));
    let inspector = materials
        .text("autotask-inspector-username")
        .and_then(|name| account(materials, name, "autotask-inspector-secret", "autotask-inspector-code"));
    if own.is_none() && inspector.is_none() {
        let nobody = Diagnosis::new("autotask-no-reader");
        findings.report(topic("autotask-inspector"), FindingState::NotApplicable, nobody, ());
        return None;
    }
    let of_guide = match username {
        Some(name) => match api.zone(name).await {
            Ok(zone) => Some(zone),
            Err(refused) => {
                declined(findings, topic("autotask-zone"), &refused, "ZoneInformation", name);
                return None;
            }
        },
        None => None,
    };
    match (own, of_guide) {
        (Some(own), Some(zone)) => match Session::sign_in(api, &own, zone.value).await {
            Ok(session) => Some(session),
            Err(refused) => {
                let taken = ["autotask-secret", "autotask-username"];
                sign_in_declined(findings, topic("autotask-inspector"), &refused, own.username(), &taken);
                None
            }
        },
        (_, of_guide) => {
            let inspector = inspector?;
            let zone = api.zone(inspector.username()).await;
            // Without a user of the guide, no other tenant can be meant.
            let users = of_guide.or_else(|| zone.as_ref().ok().cloned());
            if let Some(users) = users {
                return sign_in_inspector(api, &inspector, zone, &users, findings).await;
            }
            let refused = zone.err()?;
            declined(
                findings,
                topic("autotask-inspector"),
                &refused,
                "ZoneInformation",
                inspector.username(),
            );
            None
        }
    }
}
