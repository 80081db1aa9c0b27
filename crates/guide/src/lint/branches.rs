//! Branches: steps that no answers lead to, and credentials that are entered before they were captured.
//!
//! Every combination of answers that leads to different steps is planned. If there are too many, only an evenly spread sample
//! is; then steps that the sample does not reach are not reported.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use super::{Found, conditions};
use crate::{Action, Answers, Condition, Filling, Guide, Id, Plan, PlannedAction, Question, Shown, Verb};

/// The most steps, actions and rights to visit, over all combinations.
const BUDGET: usize = 1_000_000;

pub(super) fn check(guide: &Guide, found: &mut Found<'_>) {
    let questions = deciding(guide);
    let all = questions.iter().try_fold(1_usize, |all, question| all.checked_mul(question.answers.len()));
    let most = (BUDGET / guide.things().max(1)).max(1);
    let whole = all.is_some_and(|all| all <= most);
    let count = if whole { all.unwrap_or(most) } else { most };
    let brought = guide.credentials.iter().filter(|it| it.shown == Shown::Brought);
    let mut walked = Walked { brought: brought.map(|it| &it.id).collect(), ..Walked::default() };
    for number in 0..count {
        walked.walk(&guide.plan(&combination(&questions, number, whole)));
    }
    if !whole {
        found.hint("", "branches-left", &guide.id, &count);
    }
    for (table, parts) in [("part", &guide.parts), ("follow-up", &guide.follow_ups)] {
        for (number, part) in parts.iter().enumerate() {
            for (count, step) in part.steps.iter().enumerate() {
                let path = format!("{table}.{number}.step.{count}");
                for credential in walked.never_taken.get(&step.id).into_iter().flatten() {
                    found.error(&path, "credential-not-taken", credential, &step.id);
                }
                if !whole {
                    continue;
                }
                if !walked.reached.contains(&(&step.id, None)) {
                    found.error(&path, "unreachable", &step.id, "");
                    continue;
                }
                let never = |action: &Action| !walked.reached.contains(&(&step.id, Some(&action.id)));
                unreached(&step.actions, &format!("{path}.actions"), &never, &mut |path, action| {
                    found.error(path, "unreachable", &action.id, &step.id);
                });
            }
        }
    }
}

/// What the visited combinations of answers lead to.
#[derive(Default)]
struct Walked<'g> {
    /// The credentials that the technician has already.
    brought: HashSet<&'g Id>,
    /// The steps, and the actions in them.
    reached: HashSet<(&'g Id, Option<&'g Id>)>,
    /// By step: the credentials that it enters although nothing captured them before.
    never_taken: BTreeMap<&'g Id, BTreeSet<&'g Id>>,
}

impl<'g> Walked<'g> {
    fn walk(&mut self, plan: &Plan<'g>) {
        let mut taken = self.brought.clone();
        for part in plan.parts.iter().chain(&plan.follow_ups) {
            for step in &part.steps {
                self.reached.insert((&step.step.id, None));
                for PlannedAction { action, .. } in step.all_actions() {
                    self.reached.insert((&step.step.id, Some(&action.id)));
                    match &action.verb {
                        Verb::Capture(credential, _) => drop(taken.insert(credential)),
                        Verb::Enter(credential) | Verb::Fill(_, Filling::Credential(credential))
                            if !taken.contains(credential) =>
                        {
                            self.never_taken.entry(&step.step.id).or_default().insert(credential);
                        }
                        _ => {}
                    }
                }
            }
        }
    }
}

/// The questions that decide which steps and actions there are.
fn deciding(guide: &Guide) -> Vec<&Question> {
    fn collect<'g>(actions: &'g [Action], all: &mut Vec<&'g Condition>) {
        for action in actions {
            all.extend(&action.when);
            if let Verb::Either(routes) = &action.verb {
                for route in routes {
                    collect(route, all);
                }
            }
            collect(&action.nested, all);
        }
    }
    let mut all = Vec::new();
    for part in guide.all_parts() {
        all.extend(&part.when);
        for step in &part.steps {
            all.extend(&step.when);
            collect(&step.actions, &mut all);
        }
    }
    conditions::deciding(guide, all.into_iter().flat_map(Condition::wanted).map(|(id, _)| id).collect())
}

/// One combination of answers: the one with this number if all are visited (`whole`), else a pseudo-random one.
fn combination(questions: &[&Question], number: usize, whole: bool) -> Answers {
    let mut rest = number;
    let answer = |(place, question): (usize, &&Question)| {
        let answers = &question.answers;
        let drawn = if whole {
            let digit = rest % answers.len();
            rest /= answers.len();
            digit
        } else {
            let mut hasher = DefaultHasher::new();
            (number, place).hash(&mut hasher);
            usize::try_from(hasher.finish() >> 33).unwrap_or_default() % answers.len()
        };
        Some((question.id.clone(), answers.get(drawn)?.clone()))
    };
    questions.iter().enumerate().filter_map(answer).collect()
}

/// Reports the outermost actions that no answers lead to, without those inside them.
fn unreached(
    actions: &[Action],
    path: &str,
    never: &dyn Fn(&Action) -> bool,
    tell: &mut dyn FnMut(&str, &Action),
) {
    for (place, action) in actions.iter().enumerate() {
        let path = format!("{path}.{place}");
        if never(action) {
            tell(&path, action);
            continue;
        }
        if let Verb::Either(routes) = &action.verb {
            for (route, actions) in routes.iter().enumerate() {
                unreached(actions, &format!("{path}.either.{route}"), never, tell);
            }
        }
        unreached(&action.nested, &format!("{path}.then"), never, tell);
    }
}
