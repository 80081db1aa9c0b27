//! The vendors' screens as drawings that can be clicked: controls with stable ids, and how each changes its tenant.
//!
//! A vendor describes its screen once, with [`Drawing`]. Showing it and setting a control both go by that description.

use std::collections::BTreeMap;

use lotse_guide::{Plan, PlannedStep, Verb};

/// A control's value if it is ticked.
pub const ON: &str = "on";
/// A control's value if it is not ticked.
pub const OFF: &str = "off";

/// A text on a drawn screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    /// The vendor's label with this key, or, if it is not on record, a text as the vendor writes it.
    Label {
        /// The key.
        key: String,
        /// The text.
        text: String,
    },
    /// The message `screen-<id>`, because the vendor's own words are not on record.
    Words(&'static str),
}

/// A label that is on record.
pub(crate) fn label(key: &str) -> Shown {
    Shown::Label { key: key.to_owned(), text: key.to_owned() }
}

/// A name that the vendor's screen shows as it was typed.
pub(crate) fn text(text: &str) -> Shown {
    Shown::Label { key: String::new(), text: text.to_owned() }
}

/// The options of a date until which a key works.
pub(crate) fn dates() -> Vec<(String, Shown)> {
    vec![(PAST.to_owned(), Shown::Words("date-past")), (FUTURE.to_owned(), Shown::Words("date-future"))]
}

/// The value of a date that is over.
pub(crate) const PAST: &str = "past";
/// The value of a date to come.
pub(crate) const FUTURE: &str = "future";

/// A box or choice on a screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Control {
    /// Its id, unique on the screens of a guide: that of the finding about it, if there is one.
    pub id: String,
    /// The ids of further findings that are repaired here.
    pub findings: Vec<String>,
    /// The row that it stands in together with others.
    pub row: Option<Shown>,
    /// Its name.
    pub name: Shown,
    /// Its options, as value and text. Empty for a box to tick.
    pub options: Vec<(String, Shown)>,
    /// Its value: of a box `on` or `off`.
    pub value: String,
}

/// Controls that stand together on a page of a vendor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScreenGroup {
    /// The vendor.
    pub vendor: &'static str,
    /// The way to the page.
    pub path: Vec<Shown>,
    /// Whether the guide names something in it.
    pub named: bool,
    /// The controls.
    pub controls: Vec<Control>,
}

type Set<T> = Box<dyn Fn(&mut T, &str)>;

/// The screen of a tenant, while it is being described.
pub(crate) struct Drawing<T> {
    vendor: &'static str,
    groups: Vec<ScreenGroup>,
    /// How each control changes the tenant, in the order of the controls.
    sets: Vec<Set<T>>,
}

impl<T> Drawing<T> {
    pub(crate) const fn of(vendor: &'static str) -> Self {
        Self { vendor, groups: Vec::new(), sets: Vec::new() }
    }

    /// Begins a group; controls are added to the last one.
    pub(crate) fn group(&mut self, named: bool, path: impl IntoIterator<Item = Shown>) {
        let path = path.into_iter().collect();
        self.groups.push(ScreenGroup { vendor: self.vendor, path, named, controls: Vec::new() });
    }

    /// Adds a box to tick.
    pub(crate) fn tick(&mut self, id: String, name: Shown, on: bool, set: impl Fn(&mut T, bool) + 'static) {
        let value = if on { ON } else { OFF };
        self.choice(id, name, Vec::new(), value, move |tenant, value| set(tenant, value == ON));
    }

    /// Adds a choice.
    pub(crate) fn choice(
        &mut self,
        id: String,
        name: Shown,
        options: Vec<(String, Shown)>,
        value: &str,
        set: impl Fn(&mut T, &str) + 'static,
    ) {
        let Some(group) = self.groups.last_mut() else { return };
        let value = value.to_owned();
        group.controls.push(Control { id, findings: Vec::new(), row: None, name, options, value });
        self.sets.push(Box::new(set));
    }

    /// Names findings that are repaired with the last control.
    pub(crate) fn repairs(&mut self, findings: impl IntoIterator<Item = String>) {
        if let Some(last) = self.groups.last_mut().and_then(|group| group.controls.last_mut()) {
            last.findings.extend(findings);
        }
    }

    /// Puts the last control into a row.
    pub(crate) fn in_row(&mut self, row: Shown) {
        if let Some(last) = self.groups.last_mut().and_then(|group| group.controls.last_mut()) {
            last.row = Some(row);
        }
    }

    /// The groups that have controls.
    pub(crate) fn shown(self) -> Vec<ScreenGroup> {
        self.groups.into_iter().filter(|group| !group.controls.is_empty()).collect()
    }

    /// Sets a control of this drawing. Returns false if there is no such control, or if it has no such value.
    pub(crate) fn set(&self, tenant: &mut T, id: &str, value: &str) -> bool {
        let controls = self.groups.iter().flat_map(|group| &group.controls);
        let Some((control, set)) = controls.zip(&self.sets).find(|(control, _)| control.id == id) else {
            return false;
        };
        let takes = match control.options.as_slice() {
            [] => [ON, OFF].contains(&value),
            options => options.iter().any(|(known, _)| known == value),
        };
        if takes {
            set(tenant, value);
        }
        takes
    }
}

/// The id of the finding with these fields, as checks write it: `cell/role/service-tickets/edit`.
pub(crate) fn finding(fields: &[&str]) -> String {
    let escaped: Vec<String> = fields.iter().map(|it| it.replace('%', "%25").replace('/', "%2F")).collect();
    escaped.join("/")
}

/// The ids of the findings about the actions of a plan that tick or select in the field with this label. Where a page has the label
/// in several areas: only in this one, and also those that only look at it.
pub(crate) fn settings(plan: &Plan<'_>, vendor: &str, area: Option<&str>, field: &str) -> Vec<String> {
    let is_here = |step: &PlannedStep<'_>| {
        area.is_none() || step.step.area.as_ref().map(|label| label.key.as_str()) == area
    };
    let steps = plan.steps().filter(|(part, step)| part.part.vendor.as_str() == vendor && is_here(step));
    let actions = steps.flat_map(|(_, step)| step.all_actions().into_iter().map(move |it| (step, it.action)));
    actions
        .filter(|(_, action)| match &action.verb {
            Verb::Tick(label) | Verb::Select(label, _) => label.key.as_str() == field,
            Verb::Check(_) => {
                area.is_some() && action.content.labels.values().any(|label| label.key.as_str() == field)
            }
            _ => false,
        })
        .map(|(step, action)| finding(&["setting", step.step.id.as_str(), action.id.as_str()]))
        .collect()
}

/// The ids of the findings about the credentials of this kind.
pub(crate) fn credentials(plan: &Plan<'_>, kind: &str) -> Vec<String> {
    let of_kind = plan.credentials.iter().filter(|it| it.kind.as_str() == kind);
    of_kind.map(|it| finding(&["credential", it.id.as_str()])).collect()
}

/// The values of all controls, by id.
pub fn values(groups: &[ScreenGroup]) -> BTreeMap<String, String> {
    let controls = groups.iter().flat_map(|group| &group.controls);
    controls.map(|control| (control.id.clone(), control.value.clone())).collect()
}
