//! The deeper check: what the guide's own keys show of the service desk, and which records the product has written.
//!
//! It looks only where the guide's role reads, and at the integrator logins if the guide names them. A refusal is not a
//! fault of the set-up: no guide asks for a right so that Lotse can look. Records that are not there prove nothing.

use lotse_guide::Plan;
use lotse_vendor::connectwise::{Client, Records};

use super::asked::Asked;
use super::say::topic;
use super::sign_in::Who;
use super::{desk, note_calls, prepare, sign_in, wrote};
use crate::findings::{Findings, Place};
use crate::vendor::Deeper;

/// The registry entry.
pub(super) const DEEPER: Deeper =
    Deeper { concerns: |plan| Sought::of(plan).is_some(), check: |findings| Box::pin(check(findings)) };

/// What a plan gives to look for.
pub(super) struct Sought {
    /// The boards with their statuses and priorities.
    pub(super) desk: Option<desk::Desk>,
    /// The configuration types.
    pub(super) types: Option<Place>,
    /// The integrator logins.
    pub(super) integrators: Option<Place>,
    /// The kinds of records that the product writes.
    pub(super) written: Vec<(Place, Option<Records>)>,
}

impl Sought {
    /// What there is to look for. `None` if there is nothing.
    fn of(plan: &Plan<'_>) -> Option<Self> {
        let asked = Asked::of(plan)?;
        let role = asked.role.as_ref()?;
        let reads = |function: &str| role.rows.iter().any(|row| row.function == function);
        let place = |name: &str| Place::from((topic(name), role.step));
        let member = asked.role_field.map_or(role.step, |(step, _)| step);
        let desk = reads("service-tickets").then(|| desk::Desk {
            boards: (topic("board-list"), member).into(),
            statuses: place("board-statuses"),
            priorities: place("priorities"),
        });
        let written = [
            ("service-tickets", "wrote-tickets", Some(Records::Tickets)),
            ("configurations", "wrote-configurations", Some(Records::Configurations)),
            ("product-catalog", "wrote-catalog", Some(Records::CatalogItems)),
            // Which agreement is known only after these were listed.
            ("agreements", "wrote-additions", None),
        ];
        let written = written.into_iter().filter(|(function, ..)| reads(function));
        let sought = Self {
            desk,
            types: reads("configurations").then(|| place("configuration-types")),
            integrators: integrator_step(plan).map(|step| Place::from((topic("integrators"), step))),
            written: written.map(|(_, name, records)| (place(name), records)).collect(),
        };
        (!sought.written.is_empty() || sought.integrators.is_some()).then_some(sought)
    }

    fn places(&self) -> impl Iterator<Item = &Place> {
        let desk = self.desk.iter().flat_map(|desk| [&desk.boards, &desk.statuses, &desk.priorities]);
        desk.chain(&self.types).chain(&self.integrators).chain(self.written.iter().map(|(place, _)| place))
    }
}

/// The step that looks at the integrator logins.
fn integrator_step<'g>(plan: &Plan<'g>) -> Option<&'g str> {
    let names = |label: &lotse_guide::LabelRef| label.key.as_str() == "integrator-login";
    let mut steps = plan.steps().map(|(_, planned)| planned);
    let step = steps.find(|planned| {
        planned.all_actions().iter().any(|planned| planned.action.content.labels.values().any(names))
    })?;
    Some(step.step.id.as_str())
}

/// Looks for everything that the plan gives to look for.
async fn check(mut findings: Findings<'_>) -> Findings<'_> {
    let context = findings.context;
    let (Some(sought), Some(asked)) = (Sought::of(context.plan), Asked::of(context.plan)) else {
        return findings;
    };
    // What a sign-in proves is in the check before; only what keeps this one from beginning is reported.
    let mut before = Findings::new(context);
    let signed = async {
        let prepared = prepare::prepare(context, &asked, &mut before)?;
        let known = sign_in::find_company(context, &asked, &prepared, &mut before).await?;
        let client =
            Client::new(context.visit, &prepared.site, known.company.as_ref(), prepared.keys.clone()?);
        let who = sign_in::sign_in(&client, &asked, &prepared, &mut before).await?;
        Some((client, who))
    };
    let Some((client, who)) = signed.await else {
        findings.extend(before);
        sought.places().for_each(|place| findings.blocked(place));
        note_calls(&mut findings);
        return findings;
    };
    look(&client, &who, &sought, &mut findings).await;
    note_calls(&mut findings);
    findings
}

async fn look(client: &Client<'_>, who: &Who, sought: &Sought, findings: &mut Findings<'_>) {
    let desk = async {
        match &sought.desk {
            Some(desk) => Some((desk, desk::ask(client, who).await)),
            None => None,
        }
    };
    let types = async {
        match &sought.types {
            Some(place) => Some((place, client.all_configuration_types().await)),
            None => None,
        }
    };
    let integrators = async {
        match &sought.integrators {
            Some(place) => Some((place, client.integrator_logins().await)),
            None => None,
        }
    };
    let written = futures_util::future::join_all(
        sought
            .written
            .iter()
            .map(async |(place, records)| (place, wrote::ask(client, *records, who.identifier()).await)),
    );
    let (desk, types, integrators, written) = tokio::join!(desk, types, integrators, written);
    if let Some((desk, answers)) = desk {
        desk::say(desk, who, &answers, findings);
    }
    if let Some((place, read)) = types {
        desk::say_list(place, "types", read.as_ref(), findings);
    }
    if let Some((place, read)) = integrators {
        desk::say_integrators(place, read.as_ref(), findings);
    }
    for (place, told) in written {
        wrote::say(place, told, findings);
    }
}
