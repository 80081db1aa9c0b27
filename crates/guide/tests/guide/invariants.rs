//! Invariants of every plan, whatever the answers.

use std::collections::HashSet;

use lotse_guide::{Condition, Filling, Id, Matrix, Plan, PlannedAction, RequirementKind, Verb};

/// Asserts all invariants.
pub(crate) fn hold(plan: &Plan<'_>) {
    let guide = &plan.guide.id;
    unique("question", plan.questions.iter().copied());
    unique("credential", plan.credentials.iter().map(|it| &it.id));
    unique("part", plan.parts.iter().chain(&plan.follow_ups).map(|it| &it.part.id));
    let steps: Vec<_> = plan.parts.iter().chain(&plan.follow_ups).flat_map(|part| &part.steps).collect();
    unique("step", steps.iter().map(|step| &step.step.id));
    for step in &steps {
        let actions = step.all_actions();
        unique("action", actions.iter().map(|it| &it.action.id));
        for action in &actions {
            refers(plan, action);
        }
        for guard in &step.guards {
            assert!(actions.iter().any(|it| &it.action.id == *guard), "{guide}: guard {guard}");
        }
    }
    for part in plan.parts.iter().chain(&plan.follow_ups) {
        assert!(!part.steps.is_empty(), "{guide}: {} has no steps", part.part.id);
    }
    if let Some(stop) = plan.stop {
        let last = plan.steps().last().map(|(_, step)| &step.step.id);
        assert_eq!(last, Some(stop), "{guide}: nothing comes after the stop");
    }
    requirements(plan);
}

/// Asserts that everything one action refers to is in the plan.
fn refers(plan: &Plan<'_>, planned: &PlannedAction<'_>) {
    let id = &planned.action.id;
    match &planned.action.verb {
        Verb::Capture(credential, _) | Verb::Fill(_, Filling::Credential(credential)) => assert!(
            plan.credentials.iter().any(|it| &it.id == credential),
            "{}: {id} names {credential}, which is not taken",
            plan.guide.id
        ),
        Verb::Matrix(matrix) => {
            let found = planned.matrix.as_ref().expect("the matrix of the action");
            assert_eq!(found.matrix.id(), matrix);
            if let Matrix::ConnectWiseRole(role) = found.matrix {
                for row in &found.rows {
                    let row = &role.rows[row.index];
                    let step = row.until_step.as_ref();
                    assert!(step.is_none_or(|step| has_step(plan, step)), "{id}: until {step:?}");
                    let list = row.list.as_ref();
                    assert!(list.is_none_or(|list| plan.guide.matrix(list).is_some()));
                }
            }
        }
        Verb::Either(routes) => assert_eq!(planned.routes.len(), routes.len()),
        _ => assert!(planned.matrix.is_none() && planned.routes.is_empty()),
    }
}

fn requirements(plan: &Plan<'_>) {
    for requirement in &plan.requirements {
        let step = plan.steps().find(|(_, it)| &it.step.id == requirement.step);
        let (_, step) = step.unwrap_or_else(|| panic!("requirement of a lost step {}", requirement.step));
        let actions = step.all_actions();
        let action = actions.iter().find(|it| &it.action.id == requirement.action);
        let action = action.unwrap_or_else(|| panic!("requirement of a lost action {}", requirement.action));
        match &requirement.kind {
            RequirementKind::Credential(id) => {
                assert!(plan.credentials.iter().any(|it| &&it.id == id));
            }
            RequirementKind::RoleLevels { matrix, .. } | RequirementKind::Right { matrix, .. } => {
                assert_eq!(action.matrix.as_ref().map(|it| it.matrix.id()), Some(*matrix));
            }
            RequirementKind::Whole(matrix) => assert!(plan.guide.matrix(matrix).is_some()),
            RequirementKind::Setting => assert!(action.action.is_tickable()),
        }
    }
}

/// All conditions that are left in a plan.
pub(crate) fn conditions<'p>(plan: &'p Plan<'_>) -> Vec<&'p Condition> {
    let mut all = Vec::new();
    for part in plan.parts.iter().chain(&plan.follow_ups) {
        all.push(&part.only_if);
        for step in &part.steps {
            all.push(&step.only_if);
            for action in step.all_actions() {
                all.push(&action.only_if);
                for row in action.matrix.iter().flat_map(|matrix| &matrix.rows) {
                    all.push(&row.only_if);
                    all.extend(row.levels.iter().flatten().map(|setting| &setting.only_if));
                    all.extend(row.grants.iter().flatten().map(|setting| &setting.only_if));
                }
            }
        }
    }
    all
}

/// The steps and actions of a plan by name.
pub(crate) fn names(plan: &Plan<'_>) -> HashSet<(String, Option<String>)> {
    let mut all = HashSet::new();
    for part in plan.parts.iter().chain(&plan.follow_ups) {
        for step in &part.steps {
            let id = step.step.id.to_string();
            all.insert((id.clone(), None));
            for action in step.all_actions() {
                all.insert((id.clone(), Some(action.action.id.to_string())));
            }
        }
    }
    all
}

fn has_step(plan: &Plan<'_>, id: &Id) -> bool {
    plan.parts.iter().chain(&plan.follow_ups).any(|part| part.steps.iter().any(|step| &step.step.id == id))
}

fn unique<'i>(kind: &str, ids: impl Iterator<Item = &'i Id>) {
    let mut seen = HashSet::new();
    for id in ids {
        assert!(seen.insert(id), "the {kind} {id} appears twice");
    }
}
