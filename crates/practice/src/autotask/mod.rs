//! Autotask's server: zones, three sign-in headers for each call, refusals without a body, and errors with status
//! 500.
//!
//! Each guide that uses the credentials of an API user has its own user. There are two more: the inspector, whose
//! credentials checks use, and the user of an old integration.

mod answer;
mod guide;
mod metadata;
mod mistakes;
mod query;
mod records;
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
use mistakes::{MISTAKES, ORPHANS};
use tenant::{INSPECTOR, OLD};
pub use tenant::{Tenant, User, Webhook};

const ID: &str = "autotask";

impl Vendor for Tenant {
    fn id(&self) -> &'static str {
        ID
    }

    fn certificate_names(&self) -> &'static [&'static str] {
        &["*.autotask.net"]
    }

    fn serves(&self, host: &str) -> bool {
        host.ends_with(".autotask.net")
    }

    fn practise(&mut self, guide: &Practised<'_>) {
        if guide.guide().is_for(ID) && guide::has_user(guide.plan) {
            guide::add_user(self, guide);
        }
    }

    /// The tracking identifier of a guide's user is on no screen.
    fn values(&self, guide: &Guide) -> Vec<ScreenValue> {
        if !guide.is_for(ID) {
            return Vec::new();
        }
        let mut values = Vec::new();
        if let Some(user) = self.users.iter().find(|user| user.guide.as_deref() == Some(guide.id.as_str())) {
            values.push(ScreenValue::plain("autotask-username", self.username(user)));
            values.push(ScreenValue::secret("autotask-secret", &user.secret));
        }
        if let Some(user) = self.user(INSPECTOR) {
            values.push(ScreenValue::plain("autotask-inspector-username", self.username(user)));
            values.push(ScreenValue::secret("autotask-inspector-secret", &user.secret));
            let code = user.old_code.as_ref().unwrap_or(&user.code);
            values.push(ScreenValue::secret("autotask-inspector-code", code));
        }
        if let Some(user) = self.user(OLD) {
            let of_old = [
                ScreenValue::plain("autotask-old-username", self.username(user)),
                ScreenValue::secret("autotask-old-secret", &user.secret),
                ScreenValue::secret("autotask-old-code", &user.code),
            ];
            values.extend(of_old.map(|value| ScreenValue { repairs: Some(ORPHANS), ..value }));
        }
        values
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
        if !plan.guide.is_for(ID) || !guide::has_user(plan) {
            return Vec::new();
        }
        // People skip the lines of business where they are optional. Elsewhere they overlook a box that needs no
        // change.
        let skipped = guide::lines_are_optional(plan);
        vec![if skipped { "autotask-no-line-of-business" } else { "autotask-user-inactive" }]
    }

    fn answer(&mut self, call: &Call) -> Answer {
        answer::answer(self, call)
    }

    fn delay(&self) -> Duration {
        self.slow
    }
}
