//! The requirements of a plan for Autotask that an API can show.
//!
//! Actions are recognised by their verb, their label and their section of the form, so that a new guide needs no
//! change here.

use lotse_guide::{Action, Choice, Plan, PlannedStep, RequirementKind, Verb};

use crate::Subject;
use crate::findings::{Findings, Place, topic};

/// The security level that a guide requires.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum AskedLevel {
    /// A built-in level, by its label.
    System(String),
    /// The level with this name.
    Named(String),
    /// A copy that the technician made, possibly with one of these names. The built-in original is not accepted.
    Copy(Vec<String>),
    /// Any level of the technician's choice.
    Free,
}

impl AskedLevel {
    /// The level that a choice requires.
    pub(super) fn of(choice: &Choice, of_copy: bool, names: &[String]) -> Self {
        match choice {
            Choice::Option(label) => Self::System(label.key.to_string()),
            Choice::Value(name) => Self::Named(name.clone()),
            Choice::Free(_) | Choice::Open | Choice::Example { .. } if of_copy => Self::Copy(names.to_vec()),
            Choice::Free(_) | Choice::Open | Choice::Example { .. } => Self::Free,
        }
    }
}

/// The requirements of a plan for Autotask.
#[derive(Debug, Default)]
pub(super) struct Wanted {
    /// The username.
    pub(super) username: Option<Place>,
    /// The secret.
    pub(super) secret: Option<Place>,
    /// The user is active.
    pub(super) active: Vec<Place>,
    /// Its security level.
    pub(super) levels: Vec<(Place, AskedLevel)>,
    /// A location is chosen.
    pub(super) locations: Vec<Place>,
    /// No two contacts have the same e-mail address, because the product finds a person's tickets by it.
    pub(super) contacts: Vec<Place>,
    /// Lines of business are chosen.
    pub(super) lines: Option<Place>,
    /// There are tickets that the product can show.
    pub(super) tickets: Option<Place>,
    /// The integration vendor that the user is bound to.
    pub(super) vendor: Option<String>,
}

impl Wanted {
    /// The requirements of a plan. `None` if it has no credential of an Autotask user.
    pub(super) fn of(plan: &Plan<'_>) -> Option<Self> {
        let mut wanted = Self::default();
        for requirement in &plan.requirements {
            let RequirementKind::Credential(id) = &requirement.kind else { continue };
            let Some(credential) = plan.credentials.iter().find(|credential| credential.id == **id) else {
                continue;
            };
            let subject = Subject::Credential { credential: id.to_string() };
            let place: Place = (subject, requirement.step.as_str()).into();
            match credential.kind.as_str() {
                "autotask-username" => wanted.username = Some(place),
                "autotask-secret" => wanted.secret = Some(place),
                _ => {}
            }
        }
        if wanted.username.is_none() && wanted.secret.is_none() {
            return None;
        }
        let names = copy_names(plan);
        let of_copy = !plan.guide.autotask_levels.is_empty();
        for (_, step) in plan.steps() {
            let area = step.step.area.as_ref().map(|area| area.key.as_str());
            if area == Some("line-of-business") {
                wanted.lines = Some((topic("autotask-lines"), step.step.id.as_str()).into());
            }
            for planned in step.all_actions() {
                wanted.add(step, area, planned.action, of_copy, &names);
            }
        }
        wanted.tickets = (!wanted.contacts.is_empty()).then(|| topic("autotask-tickets").into());
        Some(wanted)
    }

    /// Everything about the user except its name.
    pub(super) fn of_user(&self) -> impl Iterator<Item = &Place> {
        let levels = self.levels.iter().map(|(place, _)| place);
        self.active.iter().chain(levels).chain(&self.locations).chain(&self.lines)
    }

    /// Blocks everything about the user except its name.
    pub(super) fn block_user(&self, findings: &mut Findings<'_>) {
        self.of_user().for_each(|place| findings.blocked(place));
    }

    /// Blocks everything that would have been checked after the sign-in.
    pub(super) fn block_all(&self, findings: &mut Findings<'_>) {
        self.username.iter().for_each(|place| findings.blocked(place));
        self.block_user(findings);
        if findings.context.materials.text("lookup-mail").is_some() {
            self.contacts.iter().for_each(|place| findings.blocked(place));
        }
        self.tickets.iter().for_each(|place| findings.blocked(place));
    }

    fn add(
        &mut self,
        step: &PlannedStep<'_>,
        area: Option<&str>,
        action: &Action,
        of_copy: bool,
        names: &[String],
    ) {
        let place = || -> Place {
            let (step, action) = (step.step.id.to_string(), action.id.to_string());
            Place { subject: Subject::Setting { step: step.clone(), action }, step: Some(step) }
        };
        match &action.verb {
            // In other sections, the same label refers to other users.
            Verb::Tick(label) if area == Some("section-general") && label.key.as_str() == "active" => {
                self.active.push(place());
            }
            Verb::Check(_) if area == Some("section-general") => {
                let mut labels = action.content.labels.values();
                if labels.next().is_some_and(|label| label.key.as_str() == "active")
                    && labels.next().is_none()
                {
                    self.active.push(place());
                }
            }
            Verb::Check(id) if id.as_str() == "upn-unique" => self.contacts.push(place()),
            Verb::Select(label, choice) => match (label.key.as_str(), choice) {
                ("security-level", choice) => {
                    self.levels.push((place(), AskedLevel::of(choice, of_copy, names)));
                }
                ("primary-internal-location", Choice::Free(_) | Choice::Open | Choice::Example { .. }) => {
                    self.locations.push(place());
                }
                ("integration-vendor", Choice::Value(vendor)) => self.vendor = Some(vendor.clone()),
                _ => {}
            },
            _ => {}
        }
    }
}

/// The names that a plan gives to copies of security levels.
fn copy_names(plan: &Plan<'_>) -> Vec<String> {
    let mut names = Vec::new();
    for (_, step) in plan.steps() {
        let actions = step.all_actions();
        let copies = actions.iter().any(|planned| {
            matches!(&planned.action.verb, Verb::Choose(label) if label.key.as_str() == "copy-security-level")
        });
        if copies {
            names.extend(
                actions.iter().filter_map(|planned| planned.action.content.values.get("name").cloned()),
            );
        }
    }
    names
}
