//! What setting a control means: a mistake is repaired, or the tenant is changed in a way of its own.

use std::collections::BTreeMap;

use lotse_guide::Plan;

use crate::screen::values;
use crate::tenants::Tenants;

/// What differs from the tenants that a guide requires.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wrong {
    /// The names of the mistakes that are made.
    pub mistakes: Vec<String>,
    /// Controls of the guide's screens that were set to other values.
    pub edits: BTreeMap<String, String>,
}

impl Wrong {
    /// The tenants with these mistakes and edits. Edits of controls that the screen does not show now have no effect.
    pub fn make(&self, base: &Tenants, plan: &Plan<'_>) -> Tenants {
        let mut tenants = base.clone();
        for name in &self.mistakes {
            // Mistakes of another version are ignored.
            let _ = tenants.make_mistake(name);
        }
        tenants.edit(plan, &self.edits);
        tenants
    }

    /// What is wrong after a control was set. `None` if the screen has no such control, or the control no such value.
    ///
    /// The screen shows the same whichever mistakes are kept, because everything else becomes an edit. Those are kept that leave
    /// the fewest edits: a mistake goes when the screen is closer to what it is without it.
    #[must_use]
    pub fn after(&self, base: &Tenants, plan: &Plan<'_>, control: &str, value: &str) -> Option<Self> {
        let mut tenants = self.make(base, plan);
        let shown = values(&tenants.screen(plan));
        if !tenants.set_control(plan, control, value) {
            return None;
        }
        // Edits that the screen did not show, or no longer shows, are kept: they count again when it does.
        let mut target = self.edits.clone();
        target.extend(values(&tenants.screen(plan)));
        target.extend(self.edits.clone().into_iter().filter(|(id, _)| !shown.contains_key(id)));
        let with = |mistakes: Vec<String>| {
            let made = Self { mistakes, edits: BTreeMap::new() };
            let before = values(&made.make(base, plan).screen(plan));
            let edits = target.iter().filter(|(id, value)| before.get(*id) != Some(value));
            Self { edits: edits.map(|(id, value)| (id.clone(), value.clone())).collect(), ..made }
        };
        let touching = touching(base, plan, self.mistakes.iter().map(String::as_str), Some(control));
        let without = |gone: &[&str]| {
            with(self.mistakes.iter().filter(|name| !gone.contains(&name.as_str())).cloned().collect())
        };
        let mut candidates = vec![without(&[])];
        candidates.extend(touching.iter().map(|name| without(&[*name])));
        if touching.len() > 1 {
            candidates.push(without(&touching));
        }
        // The first of the best: mistakes are kept unless something is gained.
        candidates.into_iter().min_by_key(|it| it.edits.len())
    }
}

impl Tenants {
    /// Sets controls on the screens of a guide, as far as they are shown.
    pub fn edit(&mut self, plan: &Plan<'_>, edits: &BTreeMap<String, String>) {
        // A control may be shown only after another one was set.
        let mut left: Vec<_> = edits.iter().collect();
        loop {
            let before = left.len();
            left.retain(|(control, value)| !self.set_control(plan, control, value));
            if left.is_empty() || left.len() == before {
                return;
            }
        }
    }
}

/// Those of these mistakes that change a control of the guide's screens: this one, or any.
pub fn touching<'n>(
    base: &Tenants,
    plan: &Plan<'_>,
    names: impl IntoIterator<Item = &'n str>,
    control: Option<&str>,
) -> Vec<&'n str> {
    let before = values(&base.screen(plan));
    let touches = |name: &&str| {
        let mut wrong = base.clone();
        if wrong.make_mistake(name).is_err() {
            return false;
        }
        let after = values(&wrong.screen(plan));
        match control {
            Some(control) => before.get(control) != after.get(control),
            None => before != after,
        }
    };
    names.into_iter().filter(touches).collect()
}
