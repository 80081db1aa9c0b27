//! HaloPSA's server: a site in the vendor's cloud, with an application of the API for each guide.
//!
//! As far as is known, a token has the scopes that were asked for and that the application has. Nobody has published
//! whether the server leaves out a scope that is not ticked or refuses to sign in, so there is a mistake for each.

mod answer;
mod tenant;
#[cfg(test)]
mod tests;

use lotse_guide::{Guide, Others, Plan, RequirementKind};

use crate::call::{Answer, Call};
use crate::practised::Practised;
use crate::vendor::{Mistake, ScreenValue, Vendor, make, names};
use tenant::HOST;
pub use tenant::{Application, Tenant};

const ID: &str = "halopsa";

const fn mistake(name: &'static str, make: fn(&mut Tenant)) -> Mistake<Tenant> {
    Mistake { name, make }
}

/// All mistakes.
const MISTAKES: &[Mistake<Tenant>] = &[
    // The screen shows a secret that no longer works, as after another choice of the login type.
    mistake("halopsa-wrong-secret", |it| {
        it.accepted_secret = Some("practice-halopsa-another-secret".to_owned());
    }),
    mistake("halopsa-scope-missing", Tenant::lose_scope),
    mistake("halopsa-scope-refused", |it| {
        it.lose_scope();
        it.refuses_scopes = true;
    }),
    mistake("halopsa-scope-all", |it| it.has_all = true),
    mistake("halopsa-agent-disabled", |it| it.agent_disabled = true),
    mistake("halopsa-nothing-visible", |it| (it.tickets, it.clients) = (0, 0)),
    mistake("halopsa-no-scope", |it| it.gives_scopes = false),
    mistake("halopsa-busy", |it| it.busy = true),
    mistake("halopsa-maintenance", |it| it.maintenance = true),
];

impl Vendor for Tenant {
    fn id(&self) -> &'static str {
        ID
    }

    fn certificate_names(&self) -> &'static [&'static str] {
        &["*.halopsa.com"]
    }

    fn serves(&self, host: &str) -> bool {
        host == HOST
    }

    fn practise(&mut self, practised: &Practised<'_>) {
        if has_application(practised.plan) {
            let scopes = scopes(practised.plan);
            let name = practised.words().collect::<Vec<_>>().join(" ");
            self.add_application(practised.guide().id.as_str(), &name, scopes);
        }
    }

    fn values(&self, guide: &Guide) -> Vec<ScreenValue> {
        let Some(application) = self.applications.iter().find(|it| it.guide == guide.id.as_str()) else {
            return Vec::new();
        };
        vec![
            ScreenValue::plain("halopsa-site", HOST),
            ScreenValue::plain("oauth-client-id", &application.client_id),
            ScreenValue::secret("oauth-client-secret", &application.secret),
        ]
    }

    fn mistakes(&self) -> Vec<&'static str> {
        names(MISTAKES)
    }

    fn make_mistake(&mut self, name: &str) -> bool {
        make(self, MISTAKES, name)
    }

    fn first_mistakes(&self, plan: &Plan<'_>) -> Vec<&'static str> {
        if !has_application(plan) || scopes(plan).is_empty() {
            return Vec::new();
        }
        let tables = &plan.guide.rights_tables;
        let nothing_else = tables.iter().any(|table| matches!(table.others, Some(Others::None)));
        let wide = nothing_else.then_some("halopsa-scope-all");
        ["halopsa-scope-missing"].into_iter().chain(wide).collect()
    }

    fn answer(&mut self, call: &Call) -> Answer {
        answer::answer(self, call)
    }
}

/// Whether a guide uses the credentials of an application.
fn has_application(plan: &Plan<'_>) -> bool {
    let of_application = |kind: &str| matches!(kind, "oauth-client-id" | "oauth-client-secret");
    plan.guide.psa.as_ref().is_some_and(|psa| psa.as_str() == ID)
        && plan.credentials.iter().any(|credential| of_application(credential.kind.as_str()))
}

/// The scopes that a guide requires: the names with a colon in its tables.
fn scopes(plan: &Plan<'_>) -> Vec<String> {
    let names = plan.requirements.iter().filter_map(|requirement| {
        let RequirementKind::Right { matrix, row } = requirement.kind else { return None };
        let table = plan.guide.rights_tables.iter().find(|table| table.id == *matrix)?;
        table.rows.iter().find(|it| it.id == *row)?.name.clone()
    });
    names.filter(|name| name.contains(':')).collect()
}
