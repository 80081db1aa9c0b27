//! Kaseya VSA's servers: a hosted VSA 9, an older VSA 9 of the organisation's own, and a VSA X, which is a
//! different product.
//!
//! Like the real ones, they report errors in answers with status 200 and `"Status":"OK"`, refuse a sign-in in the
//! same way whatever the cause, and report zero records if the scope is empty. No call returns the boxes of a role,
//! so the role of a guide's user has only a name and can read everything until a mistake removes a permission.

mod answers;
mod mistakes;
mod records;
mod screen;
mod sessions;
mod tenant;
#[cfg(test)]
mod tests;

use lotse_guide::{Guide, Plan};

use crate::call::{Answer, Call};
use crate::practised::Practised;
use crate::screen::ScreenGroup;
use crate::vendor::{ScreenValue, Vendor, make, names};
use mistakes::MISTAKES;
use tenant::{HOST, OWN_HOST, VSA_X_HOST};
pub use tenant::{LoginRefusal, LoginShape, RightRefusal, Tenant, User};

const ID: &str = "kaseya";

/// The token of the first user.
const TOKEN: &str = "practice-2b1c-4d3e-8f40-5a6b7c8d9e0f";

impl Vendor for Tenant {
    fn id(&self) -> &'static str {
        ID
    }

    fn serves(&self, host: &str) -> bool {
        [HOST, OWN_HOST, VSA_X_HOST].contains(&host)
    }

    fn practise(&mut self, practised: &Practised<'_>) {
        let guide = practised.guide();
        if guide.product.as_str() != ID {
            return;
        }
        let whose = guide.psa.as_ref().filter(|_| practised.of_product).unwrap_or(&guide.id);
        let name = format!("practice.{whose}@uebungsfirma.example");
        let number = self.users.len();
        let token =
            if number == 0 { TOKEN.to_owned() } else { format!("practice-0000-4000-8000-{number:012}") };
        let role = practised.example("role-name").unwrap_or(whose.as_str());
        self.add_user(guide.id.as_str(), &name, &token, role);
    }

    fn values(&self, guide: &Guide) -> Vec<ScreenValue> {
        let Some(user) = self.users.iter().find(|user| user.guide == guide.id.as_str()) else {
            return Vec::new();
        };
        vec![
            ScreenValue::plain("kaseya-host", &self.host),
            ScreenValue::plain("kaseya-username", &user.name),
            ScreenValue::secret("kaseya-token", &user.token),
        ]
    }

    fn screen(&self, plan: &Plan<'_>) -> Vec<ScreenGroup> {
        screen::drawn(self, plan).shown()
    }

    fn set_control(&mut self, plan: &Plan<'_>, control: &str, value: &str) -> bool {
        screen::drawn(self, plan).set(self, control, value)
    }

    fn mistakes(&self) -> Vec<&'static str> {
        names(MISTAKES)
    }

    fn make_mistake(&mut self, name: &str) -> bool {
        make(self, MISTAKES, name)
    }

    fn first_mistakes(&self, plan: &Plan<'_>) -> Vec<&'static str> {
        if plan.guide.product.as_str() == ID { mistakes::first(plan) } else { Vec::new() }
    }

    fn answer(&mut self, call: &Call) -> Answer {
        answers::answer(self, call)
    }
}
