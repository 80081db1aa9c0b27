//! The requirements of a plan for ConnectWise PSA.

use lotse_guide::{ChoiceList, Id, Level, ListMeaning, Matrix, Plan, RequirementKind, Verb as Action};

use crate::{Subject, Verb};

pub(super) const VERBS: [Verb; 4] = [Verb::Add, Verb::Edit, Verb::Delete, Verb::Inquire];

/// The requirements of a plan for ConnectWise PSA.
pub(super) struct Asked<'g> {
    /// Kind, credential and step.
    credentials: Vec<(&'g str, &'g str, &'g str)>,
    /// The role. A key has one role; a second matrix is left for the technician's eyes.
    pub(super) role: Option<Role<'g>>,
    /// The tables to which the role is restricted.
    pub(super) list: Option<List<'g>>,
    /// The step and the action that assign the role to the member.
    pub(super) role_field: Option<(&'g str, &'g str)>,
}

/// The role that the guide requires.
pub(super) struct Role<'g> {
    pub(super) matrix: &'g str,
    pub(super) step: &'g str,
    /// Whether all levels that no row requires must be "None".
    pub(super) others_none: bool,
    pub(super) rows: Vec<Row<'g>>,
}

/// A row of the role.
pub(super) struct Row<'g> {
    pub(super) id: &'g str,
    pub(super) module: &'g str,
    pub(super) function: &'g str,
    pub(super) levels: [Level; 4],
}

/// The tables to which the role is restricted.
pub(super) struct List<'g> {
    pub(super) id: &'g str,
    pub(super) step: &'g str,
    pub(super) entries: Vec<&'g str>,
}

impl<'g> Asked<'g> {
    /// The requirements of a plan. `None` if its PSA is not ConnectWise PSA.
    pub(super) fn of(plan: &Plan<'g>) -> Option<Self> {
        if !plan.guide.is_for("connectwise") {
            return None;
        }
        let mut asked = Self { credentials: Vec::new(), role: None, list: None, role_field: None };
        for requirement in &plan.requirements {
            let step = requirement.step.as_str();
            match &requirement.kind {
                RequirementKind::Credential(id) => {
                    if let Some(credential) = plan.guide.credential(id) {
                        asked.credentials.push((credential.kind.as_str(), id.as_str(), step));
                    }
                }
                RequirementKind::RoleLevels { matrix, row, levels } => {
                    asked.add_row(plan, step, matrix, row, *levels);
                }
                RequirementKind::Whole(id) => {
                    if let Some(Matrix::ChoiceList(list)) = plan.guide.matrix(id)
                        && list.meaning == ListMeaning::Allow
                        && is_of_table_setup(plan, id)
                    {
                        asked.list = Some(List { id: id.as_str(), step, entries: entries(plan, list) });
                    }
                }
                RequirementKind::Setting => {
                    if asked.role_field.is_none() && gives_role(plan, requirement.step, requirement.action) {
                        asked.role_field = Some((step, requirement.action.as_str()));
                    }
                }
                RequirementKind::Right { .. } => {}
            }
        }
        Some(asked)
    }

    fn add_row(&mut self, plan: &Plan<'g>, step: &'g str, matrix: &'g Id, row: &'g Id, levels: [Level; 4]) {
        let Some(Matrix::ConnectWiseRole(guide)) = plan.guide.matrix(matrix) else { return };
        let role = self.role.get_or_insert_with(|| Role {
            matrix: matrix.as_str(),
            step,
            others_none: guide.others == Level::None,
            rows: Vec::new(),
        });
        if role.matrix != matrix.as_str() || role.rows.iter().any(|known| known.id == row.as_str()) {
            return;
        }
        if let Some(found) = guide.rows.iter().find(|candidate| candidate.id == *row) {
            role.rows.push(Row {
                id: row.as_str(),
                module: found.module.key.as_str(),
                function: found.function.key.as_str(),
                levels,
            });
        }
    }

    /// The subject of a finding about a value: the guide's credential, or the sign-in itself, with the step.
    pub(super) fn value(&self, kind: &str) -> (Subject, Option<&'g str>) {
        match self.credentials.iter().find(|(known, ..)| *known == kind) {
            Some((_, id, step)) => (Subject::Credential { credential: (*id).to_owned() }, Some(step)),
            None => (
                Subject::Topic { topic: "connectwise-sign-in".to_owned(), which: Some(kind.to_owned()) },
                None,
            ),
        }
    }

    /// All required subjects except the values, each with its step.
    pub(super) fn subjects(&self) -> Vec<(Subject, &'g str)> {
        let mut subjects = Vec::new();
        if let Some(role) = &self.role {
            for row in &role.rows {
                for (verb, level) in VERBS.into_iter().zip(row.levels) {
                    if level != Level::Silent || role.others_none {
                        subjects.push((role.cell(row, verb), role.step));
                    }
                }
            }
        }
        if let Some(list) = &self.list {
            subjects.extend(list.entries.iter().map(|entry| (list.entry(entry), list.step)));
            subjects.push((list.whole(), list.step));
        }
        if let Some((step, _)) = self.role_field {
            subjects.extend(self.role_setting().map(|subject| (subject, step)));
        }
        subjects
    }

    /// The setting that assigns the role to the member.
    pub(super) fn role_setting(&self) -> Option<Subject> {
        let (step, action) = self.role_field?;
        Some(Subject::Setting { step: step.to_owned(), action: action.to_owned() })
    }
}

impl Role<'_> {
    pub(super) fn cell(&self, row: &Row<'_>, verb: Verb) -> Subject {
        Subject::Cell { matrix: self.matrix.to_owned(), row: row.id.to_owned(), verb }
    }
}

impl List<'_> {
    pub(super) fn entry(&self, entry: &str) -> Subject {
        Subject::Entry { matrix: self.id.to_owned(), entry: entry.to_owned() }
    }

    pub(super) fn whole(&self) -> Subject {
        Subject::Whole { matrix: self.id.to_owned() }
    }
}

/// The entries that apply under the answers.
fn entries<'g>(plan: &Plan<'g>, list: &ChoiceList) -> Vec<&'g str> {
    plan.entries(&list.id).iter().map(|it| it.entry.label.key.as_str()).collect()
}

/// Whether a list belongs to the function Table Setup, whose tables are the only ones that can be read one by one.
fn is_of_table_setup(plan: &Plan<'_>, list: &Id) -> bool {
    plan.guide
        .connectwise_roles
        .iter()
        .flat_map(|role| &role.rows)
        .any(|row| row.list.as_ref() == Some(list) && row.function.key.as_str() == "table-setup")
}

/// Whether an action selects a member's role.
fn gives_role(plan: &Plan<'_>, step: &Id, action: &Id) -> bool {
    let steps = plan
        .steps()
        .filter(|(part, planned)| part.part.vendor.as_str() == "connectwise" && planned.step.id == *step);
    steps.flat_map(|(_, planned)| planned.all_actions()).any(|planned| {
        planned.action.id == *action
            && matches!(&planned.action.verb, Action::Select(label, _) if label.key.as_str() == "role-id")
    })
}
