//! ConnectWise PSA's server: one cloud tenant with an administrator, and a member for each guide.
//!
//! Each guide requires a different role, so each has its own member, role and keys. The server is read-only and
//! refuses every change. Functions have the names that the screens show; their identifiers are invented.

mod answer;
mod endpoint;
mod functions;
mod guide;
mod list;
mod mistakes;
mod records;
mod reply;
mod role;
mod screen;
mod tenant;
#[cfg(test)]
mod tests;

use std::time::Duration;

use lotse_guide::{Guide, Plan};

use crate::call::{Answer, Call};
use crate::practised::Practised;
use crate::screen::ScreenGroup;
use crate::vendor::{ScreenValue, Vendor, make, names};
use mistakes::MISTAKES;
pub use role::{Function, Member, Role};
pub use tenant::Tenant;

const ID: &str = "connectwise";

impl Vendor for Tenant {
    fn id(&self) -> &'static str {
        ID
    }

    fn certificate_names(&self) -> &'static [&'static str] {
        &["*.myconnectwise.net", "*.connectwisedev.com"]
    }

    fn serves(&self, host: &str) -> bool {
        host.ends_with(".myconnectwise.net")
            || host.ends_with(".connectwisedev.com")
            || host == "psa.lotse-practice.example"
    }

    fn practise(&mut self, guide: &Practised<'_>) {
        if guide.guide().is_for(ID) {
            let number = i64::try_from(self.members.len()).unwrap_or_default() + 1;
            self.members.push(guide::member(guide, number));
        }
    }

    fn values(&self, guide: &Guide) -> Vec<ScreenValue> {
        let is_of_guide = |member: &&Member| member.guide.as_deref() == Some(guide.id.as_str());
        let Some(member) = self.members.iter().find(is_of_guide) else { return Vec::new() };
        let client_id = self.client_ids.first().map_or("", String::as_str);
        vec![
            ScreenValue::plain("connectwise-site", &self.site),
            ScreenValue::plain("connectwise-company-id", &self.company_id),
            ScreenValue::plain("connectwise-public-key", &member.shown_public_key),
            ScreenValue::secret("connectwise-private-key", &member.shown_private_key),
            ScreenValue::secret("connectwise-client-id", client_id),
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
        if plan.guide.is_for(ID) { mistakes::first(guide::role(plan)) } else { Vec::new() }
    }

    fn answer(&mut self, call: &Call) -> Answer {
        answer::answer(self, call)
    }

    fn delay(&self) -> Duration {
        self.slow
    }
}
