//! From answers to steps: the part of a guide that applies under some answers.
//!
//! A plan copies nothing; it borrows from the guide. Whatever depends on an unanswered question stays in
//! the plan and carries the remaining condition.

use std::collections::BTreeSet;

use crate::requirement::{Requirement, requirements};
use crate::{
    Action, Answers, AutotaskLevelRow, Cell, Condition, ConnectWiseRoleRow, Credential, Grant, Guide, Id,
    Level, Matrix, Next, Part, Shown, Step, Truth, Verb,
};

/// What is left of a guide under some answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan<'g> {
    /// The guide.
    pub guide: &'g Guide,
    /// The questions to ask, in order.
    pub questions: Vec<&'g Id>,
    /// The credentials taken on the way.
    pub credentials: Vec<&'g Credential>,
    /// The parts.
    pub parts: Vec<PlannedPart<'g>>,
    /// Procedures for later.
    pub follow_ups: Vec<PlannedPart<'g>>,
    /// What comes after this guide.
    pub nexts: Vec<&'g Next>,
    /// The step at which the guide ends because it is not for this technician.
    pub stop: Option<&'g Id>,
    /// What a check can compare.
    pub requirements: Vec<Requirement<'g>>,
}

/// A part with what is left of it.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedPart<'g> {
    /// The part.
    pub part: &'g Part,
    /// What must still be answered for it to count.
    pub only_if: Condition,
    /// Its steps.
    pub steps: Vec<PlannedStep<'g>>,
}

/// A step with what is left of it.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedStep<'g> {
    /// The step.
    pub step: &'g Step,
    /// What must still be answered for it to count.
    pub only_if: Condition,
    /// Its actions.
    pub actions: Vec<PlannedAction<'g>>,
    /// The captures without which the step must not be left: their values are shown once.
    pub guards: Vec<&'g Id>,
}

/// An action with what is left of it.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedAction<'g> {
    /// The action.
    pub action: &'g Action,
    /// What must still be answered for it to count.
    pub only_if: Condition,
    /// The actions inside it.
    pub nested: Vec<PlannedAction<'g>>,
    /// For [`Verb::Either`]: the routes.
    pub routes: Vec<Vec<PlannedAction<'g>>>,
    /// For [`Verb::Matrix`]: the matrix.
    pub matrix: Option<PlannedMatrix<'g>>,
}

/// A matrix with what is left of it.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedMatrix<'g> {
    /// The matrix.
    pub matrix: Matrix<'g>,
    /// Its rows, where it has any.
    pub rows: Vec<PlannedRow>,
}

/// A row of a matrix that is left.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedRow {
    /// Where it is in the matrix.
    pub index: usize,
    /// What must still be answered for it to count.
    pub only_if: Condition,
    /// For a ConnectWise role: add, edit, delete, inquire.
    pub levels: Option<[Setting<Level>; 4]>,
    /// For an Autotask security level: view, add, edit, delete.
    pub grants: Option<[Setting<Grant>; 4]>,
}

/// The value of a cell and what must still be answered for it to count.
#[derive(Debug, Clone, PartialEq)]
pub struct Setting<T> {
    /// The value.
    pub value: T,
    /// The condition that is left.
    pub only_if: Condition,
}

/// The answers, and the questions that will never be asked. A condition on the latter can't hold.
#[derive(Default)]
struct Given<'g> {
    answers: Answers,
    unasked: BTreeSet<&'g Id>,
}

impl Given<'_> {
    fn truth(&self, when: &Condition) -> Truth {
        if when.0.keys().any(|question| self.unasked.contains(question)) {
            Truth::Fails
        } else {
            when.under(&self.answers)
        }
    }
}

impl Guide {
    /// The part of this guide that applies under `answers`. Answers to questions that it does not ask are ignored.
    pub fn plan(&self, answers: &Answers) -> Plan<'_> {
        let given = &self.given(answers);
        let mut parts: Vec<_> = self.parts.iter().filter_map(|part| self.plan_part(part, given)).collect();
        let stop = cut_at_stop(&mut parts);
        let mut plan = Plan {
            guide: self,
            questions: (self.questions.iter())
                .filter(|question| holds(question.when.as_ref(), given).is_some())
                .map(|question| &question.id)
                .collect(),
            credentials: (self.credentials.iter())
                .filter(|credential| holds(credential.when.as_ref(), given).is_some())
                .collect(),
            parts,
            follow_ups: self.follow_ups.iter().filter_map(|part| self.plan_part(part, given)).collect(),
            nexts: self.nexts.iter().filter(|next| holds(next.when.as_ref(), given).is_some()).collect(),
            stop,
            requirements: Vec::new(),
        };
        plan.requirements = requirements(&plan);
        plan
    }

    /// The answers to questions that are asked, in the order they are asked, and the questions that are not.
    fn given(&self, answers: &Answers) -> Given<'_> {
        let mut given = Given::default();
        for question in &self.questions {
            if holds(question.when.as_ref(), &given).is_none() {
                given.unasked.insert(&question.id);
            } else if let Some(answer) = answers.get(&question.id)
                && question.answers.contains(answer)
            {
                given.answers.insert(question.id.clone(), answer.clone());
            }
        }
        given
    }

    fn plan_part<'g>(&'g self, part: &'g Part, given: &Given<'_>) -> Option<PlannedPart<'g>> {
        let only_if = holds(part.when.as_ref(), given)?;
        let steps: Vec<_> = part.steps.iter().filter_map(|step| self.plan_step(step, given)).collect();
        (!steps.is_empty()).then_some(PlannedPart { part, only_if, steps })
    }

    fn plan_step<'g>(&'g self, step: &'g Step, given: &Given<'_>) -> Option<PlannedStep<'g>> {
        let only_if = holds(step.when.as_ref(), given)?;
        let actions = self.plan_actions(&step.actions, given);
        let mut guards = Vec::new();
        collect_guards(self, &actions, &mut guards);
        Some(PlannedStep { step, only_if, actions, guards })
    }

    fn plan_actions<'g>(&'g self, actions: &'g [Action], given: &Given<'_>) -> Vec<PlannedAction<'g>> {
        let plan = |action: &'g Action| {
            let only_if = holds(action.when.as_ref(), given)?;
            let routes = match &action.verb {
                Verb::Either(routes) => routes.iter().map(|route| self.plan_actions(route, given)).collect(),
                _ => Vec::new(),
            };
            let matrix = match &action.verb {
                Verb::Matrix(id) => self.matrix(id).map(|matrix| plan_matrix(matrix, given)),
                _ => None,
            };
            let nested = self.plan_actions(&action.nested, given);
            Some(PlannedAction { action, only_if, nested, routes, matrix })
        };
        actions.iter().filter_map(plan).collect()
    }
}

impl<'g> Plan<'g> {
    /// The steps of all parts, in order.
    pub fn steps(&self) -> impl Iterator<Item = (&PlannedPart<'g>, &PlannedStep<'g>)> {
        self.parts.iter().flat_map(|part| part.steps.iter().map(move |step| (part, step)))
    }
}

impl<'g> PlannedStep<'g> {
    /// All actions, with those inside others behind the one they belong to.
    pub fn all_actions(&self) -> Vec<&PlannedAction<'g>> {
        fn walk<'p, 'g>(actions: &'p [PlannedAction<'g>], all: &mut Vec<&'p PlannedAction<'g>>) {
            for action in actions {
                all.push(action);
                for route in &action.routes {
                    walk(route, all);
                }
                walk(&action.nested, all);
            }
        }
        let mut all = Vec::new();
        walk(&self.actions, &mut all);
        all
    }
}

/// The remaining condition; `None` if it can't hold any more.
fn holds(when: Option<&Condition>, given: &Given<'_>) -> Option<Condition> {
    match when.map_or(Truth::Holds, |when| given.truth(when)) {
        Truth::Holds => Some(Condition::default()),
        Truth::Open(left) => Some(left),
        Truth::Fails => None,
    }
}

/// Cuts the plan after a step that certainly ends the guide, and returns that step.
fn cut_at_stop<'g>(parts: &mut Vec<PlannedPart<'g>>) -> Option<&'g Id> {
    for index in 0..parts.len() {
        let part = &mut parts[index];
        let ends = |step: &PlannedStep<'_>| step.step.stop && step.only_if.is_empty();
        if part.only_if.is_empty()
            && let Some(last) = part.steps.iter().position(ends)
        {
            part.steps.truncate(last + 1);
            let stop = &part.steps[last].step.id;
            parts.truncate(index + 1);
            return Some(stop);
        }
    }
    None
}

fn collect_guards<'g>(guide: &'g Guide, actions: &[PlannedAction<'g>], guards: &mut Vec<&'g Id>) {
    for action in actions {
        if let Verb::Capture(id, _) = &action.action.verb
            && guide.credential(id).is_some_and(|credential| credential.shown == Shown::Once)
        {
            guards.push(&action.action.id);
        }
        for route in &action.routes {
            collect_guards(guide, route, guards);
        }
        collect_guards(guide, &action.nested, guards);
    }
}

fn plan_matrix<'g>(matrix: Matrix<'g>, given: &Given<'_>) -> PlannedMatrix<'g> {
    fn rows<'r, R: 'r>(rows: &'r [R], plan: impl Fn(&'r R) -> Option<PlannedRow>) -> Vec<PlannedRow> {
        let planned = |(index, row)| plan(row).map(|planned| PlannedRow { index, ..planned });
        rows.iter().enumerate().filter_map(planned).collect()
    }
    let row = |when: Option<&Condition>| {
        Some(PlannedRow { index: 0, only_if: holds(when, given)?, levels: None, grants: None })
    };
    let rows = match matrix {
        Matrix::ConnectWiseRole(role) => rows(&role.rows, |it| {
            Some(PlannedRow { levels: Some(levels(it, given)), ..row(it.when.as_ref())? })
        }),
        Matrix::AutotaskLevel(level) => rows(&level.rows, |it| {
            Some(PlannedRow { grants: Some(grants(it, given)), ..row(it.when.as_ref())? })
        }),
        Matrix::AccessTree(tree) => rows(&tree.rows, |it| row(it.when.as_ref())),
        Matrix::ChoiceList(_) | Matrix::Picture(_) | Matrix::AllowList(_) => Vec::new(),
    };
    PlannedMatrix { matrix, rows }
}

fn levels(row: &ConnectWiseRoleRow, given: &Given<'_>) -> [Setting<Level>; 4] {
    [&row.add, &row.edit, &row.delete, &row.inquire].map(|cell| setting(cell.as_ref(), Level::Silent, given))
}

fn grants(row: &AutotaskLevelRow, given: &Given<'_>) -> [Setting<Grant>; 4] {
    [&row.view, &row.add, &row.edit, &row.delete].map(|cell| setting(cell.as_ref(), Grant::Silent, given))
}

fn setting<T: Copy>(cell: Option<&Cell<T>>, silent: T, given: &Given<'_>) -> Setting<T> {
    let (value, only_if) = match cell {
        None => (silent, Condition::default()),
        Some(Cell::Always(value)) => (*value, Condition::default()),
        Some(Cell::Sometimes { level, when }) => match given.truth(when) {
            Truth::Holds => (*level, Condition::default()),
            Truth::Open(left) => (*level, left),
            Truth::Fails => (silent, Condition::default()),
        },
    };
    Setting { value, only_if }
}
