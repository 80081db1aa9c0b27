//! From answers to steps: the part of a guide that applies under some answers.
//!
//! A plan copies nothing; it borrows from the guide. Whatever depends on an unanswered question stays in
//! the plan and carries the remaining condition.

use std::collections::{BTreeMap, BTreeSet};

use crate::plan_matrix::plan_matrix;
use crate::requirement::{Requirement, requirements};
use crate::{
    Action, Answers, ChoiceList, Condition, Credential, Filling, Grant, Guide, Id, Level, ListEntry, Matrix,
    Next, Part, Prerequisite, Step, TableValue, Truth, Verb,
};

/// What is left of a guide under some answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan<'g> {
    /// The guide.
    pub guide: &'g Guide,
    /// What must be there before the first step.
    pub prerequisites: Vec<PlannedPrerequisite<'g>>,
    /// The questions to ask, in order.
    pub questions: Vec<&'g Id>,
    /// The credentials captured on the way.
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
    /// What must still be answered for a credential to exist.
    open: BTreeMap<&'g Id, Condition>,
    /// The entries of the choice lists.
    entries: BTreeMap<&'g Id, Vec<PlannedEntry<'g>>>,
}

/// An entry of a choice list that applies.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedEntry<'g> {
    /// The entry.
    pub entry: &'g ListEntry,
    /// What must still be answered for it to count.
    pub only_if: Condition,
}

/// What must be there before the first step.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedPrerequisite<'g> {
    /// The prerequisite.
    pub prerequisite: &'g Prerequisite,
    /// What must still be answered for it to count.
    pub only_if: Condition,
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
    /// For an Autotask security level: the one setting of a feature without verbs.
    pub set: Option<Setting<Grant>>,
    /// For a plain table: its cells.
    pub cells: Option<Vec<Setting<TableValue>>>,
}

/// The value of a cell and what must still be answered for it to count.
#[derive(Debug, Clone, PartialEq)]
pub struct Setting<T> {
    /// The value.
    pub value: T,
    /// The condition that is left.
    pub only_if: Condition,
}

/// The answers, and the questions that will never be asked: a condition on one of these can't hold.
#[derive(Default)]
pub(crate) struct Given<'g> {
    answers: Answers,
    unasked: BTreeSet<&'g Id>,
}

impl Given<'_> {
    pub(crate) fn truth(&self, when: &Condition) -> Truth {
        when.without(&self.unasked).map_or(Truth::Fails, |when| when.under(&self.answers))
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
            prerequisites: (self.prerequisites.iter())
                .filter_map(|prerequisite| {
                    let only_if = holds(prerequisite.when.as_ref(), given)?;
                    Some(PlannedPrerequisite { prerequisite, only_if })
                })
                .collect(),
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
            open: (self.credentials.iter())
                .filter_map(|it| Some((&it.id, holds(it.when.as_ref(), given)?)))
                .collect(),
            entries: (self.choice_lists.iter()).map(|list| (&list.id, plan_entries(list, given))).collect(),
        };
        if plan.stop.is_some() {
            plan.end_early();
        }
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
    /// The entries of a choice list that apply.
    pub fn entries(&self, list: &Id) -> &[PlannedEntry<'g>] {
        self.entries.get(list).map_or(&[], Vec::as_slice)
    }

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
pub(crate) fn holds(when: Option<&Condition>, given: &Given<'_>) -> Option<Condition> {
    match when.map_or(Truth::Holds, |when| given.truth(when)) {
        Truth::Holds => Some(Condition::default()),
        Truth::Open(left) => Some(left),
        Truth::Fails => None,
    }
}

impl Plan<'_> {
    /// What must still be answered for a credential of the plan to exist.
    pub fn open_of(&self, credential: &Id) -> Option<&Condition> {
        self.open.get(credential).filter(|open| !open.is_empty())
    }

    /// Removes what is not needed when the guide ends early: follow-ups, and credentials that no remaining step uses.
    fn end_early(&mut self) {
        self.follow_ups.clear();
        let steps = self.parts.iter().flat_map(|part| &part.steps);
        let used: BTreeSet<&Id> = steps
            .flat_map(PlannedStep::all_actions)
            .filter_map(|it| match &it.action.verb {
                Verb::Capture(id, _) | Verb::Enter(id) | Verb::Fill(_, Filling::Credential(id)) => Some(id),
                _ => None,
            })
            .collect();
        self.credentials.retain(|credential| used.contains(&credential.id));
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

fn plan_entries<'g>(list: &'g ChoiceList, given: &Given<'_>) -> Vec<PlannedEntry<'g>> {
    let planned =
        |entry: &'g ListEntry| Some(PlannedEntry { entry, only_if: holds(entry.when.as_ref(), given)? });
    list.entries.iter().filter_map(planned).collect()
}

fn collect_guards<'g>(guide: &'g Guide, actions: &[PlannedAction<'g>], guards: &mut Vec<&'g Id>) {
    for action in actions {
        if let Verb::Capture(id, _) = &action.action.verb
            && guide.credential(id).is_some_and(|credential| credential.shown.is_guarded())
        {
            guards.push(&action.action.id);
        }
        for route in &action.routes {
            collect_guards(guide, route, guards);
        }
        collect_guards(guide, &action.nested, guards);
    }
}
