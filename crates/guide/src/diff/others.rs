//! What changed besides the steps: questions, credentials, pages, procedures for later.

use super::change::{Change, CredentialFact, Other};
use super::{Plans, by_name, condition, steps};
use crate::plan::{Plan, PlannedPart};
use crate::{Condition, Credential, Id, Prerequisite, Question};

pub(super) fn others<'p>(plans: Plans<'p>) -> Vec<Other<'p>> {
    let Plans { old, new } = plans;
    let mut found = Vec::new();
    if !old.guide.vendors().eq(new.guide.vendors()) {
        found.push(Other::Products);
    }
    questions(plans, &mut found);
    credentials(plans, &mut found);
    follow_ups(plans, &mut found);
    let deviations = |plan: &'p Plan<'p>| plan.guide.deviations.iter().collect::<Vec<&'p Id>>();
    let changed = by_name(&deviations(old), &deviations(new), |id| id, |_, _| {});
    found.extend(changed.into_iter().map(Other::Deviation));
    let gaps = |plan: &'p Plan<'p>| plan.guide.gaps.iter().collect::<Vec<&'p Id>>();
    found.extend(by_name(&gaps(old), &gaps(new), |id| id, |_, _| {}).into_iter().map(Other::Gap));
    prerequisites(plans, &mut found);
    let mut both = Vec::new();
    let changed = by_name(
        &old.nexts,
        &new.nexts,
        |next| &next.id,
        |then, now| {
            if (&then.guide, &then.url) != (&now.guide, &now.url)
                || !same(then.when.as_ref(), now.when.as_ref())
            {
                both.push(Change::Different { old: then, new: now });
            }
        },
    );
    found.extend(both.into_iter().chain(changed).map(Other::Next));
    let sources = |plan: &'p Plan<'p>| plan.guide.sources.iter().collect::<Vec<_>>();
    let mut both = Vec::new();
    let changed = by_name(
        &sources(old),
        &sources(new),
        |source| &source.url,
        |then, now| {
            if then != now {
                both.push(Change::Different { old: then, new: now });
            }
        },
    );
    found.extend(both.into_iter().chain(changed).map(Other::Source));
    found
}

fn prerequisites<'p>(plans: Plans<'p>, found: &mut Vec<Other<'p>>) {
    let mut both = Vec::new();
    let all = |plan: &'p Plan<'p>| -> Vec<&'p Prerequisite> {
        plan.prerequisites.iter().map(|planned| planned.prerequisite).collect()
    };
    let changed = by_name(
        &all(plans.old),
        &all(plans.new),
        |it| &it.id,
        |old, new| {
            if old != new {
                both.push(Change::Different { old, new });
            }
        },
    );
    found.extend(both.into_iter().chain(changed).map(Other::Prerequisite));
}

fn same(old: Option<&Condition>, new: Option<&Condition>) -> bool {
    let none = Condition::default();
    condition::same(old.unwrap_or(&none), new.unwrap_or(&none))
}

fn questions<'p>(plans: Plans<'p>, found: &mut Vec<Other<'p>>) {
    let asked = |plan: &'p Plan<'p>| -> Vec<&'p Question> {
        plan.questions.iter().filter_map(|id| plan.guide.question(id)).collect()
    };
    let mut both = Vec::new();
    let changed =
        by_name(&asked(plans.old), &asked(plans.new), |it| &it.id, |then, now| both.push((then, now)));
    found.extend(changed.into_iter().map(Other::Question));
    for (then, now) in both {
        if !same(then.when.as_ref(), now.when.as_ref()) {
            found.push(Other::QuestionCondition(now));
        }
        let answers = |question: &'p Question| question.answers.iter().collect::<Vec<&'p Id>>();
        for answer in by_name(&answers(then), &answers(now), |id| id, |_, _| {}) {
            let question = if matches!(answer, Change::Gone(_)) { then } else { now };
            found.push(Other::Answer { question, answer });
        }
    }
}

fn credentials<'p>(plans: Plans<'p>, found: &mut Vec<Other<'p>>) {
    let mut both = Vec::new();
    let changed = by_name(
        &plans.old.credentials,
        &plans.new.credentials,
        |it| &it.id,
        |then, now| both.push((then, now)),
    );
    found.extend(changed.into_iter().map(Other::Credential));
    for (old, new) in both {
        for fact in facts(old, new) {
            found.push(Other::CredentialFact { fact, old, new });
        }
    }
}

fn facts(old: &Credential, new: &Credential) -> Vec<CredentialFact> {
    let goes_to = |credential: &Credential| {
        credential.goes_to.iter().cloned().collect::<std::collections::BTreeSet<Id>>()
    };
    let all = [
        (CredentialFact::Kind, old.kind != new.kind),
        (CredentialFact::Secret, old.secret != new.secret),
        (CredentialFact::Shown, old.shown != new.shown),
        (CredentialFact::From, old.from != new.from),
        (CredentialFact::GoesTo, goes_to(old) != goes_to(new)),
        (CredentialFact::ChangedBy, old.changed_by != new.changed_by),
        (CredentialFact::Expiry, old.expiry != new.expiry),
        (CredentialFact::Format, old.format != new.format),
        (CredentialFact::Condition, !same(old.when.as_ref(), new.when.as_ref())),
    ];
    all.into_iter().filter(|(_, differs)| *differs).map(|(fact, _)| fact).collect()
}

fn follow_ups<'p>(plans: Plans<'p>, found: &mut Vec<Other<'p>>) {
    let all = |plan: &'p Plan<'p>| plan.follow_ups.iter().collect::<Vec<&'p PlannedPart<'p>>>();
    let mut both = Vec::new();
    let changed =
        by_name(&all(plans.old), &all(plans.new), |it| &it.part.id, |then, now| both.push((then, now)));
    for (old, new) in both {
        if old.part.kind != new.part.kind || !condition::same(&old.only_if, &new.only_if) {
            found.push(Other::FollowUp(Change::Different { old, new }));
        }
        let changed = steps(plans, std::slice::from_ref(old), std::slice::from_ref(new));
        found.extend(changed.into_iter().map(Other::FollowUpStep));
    }
    found.extend(changed.into_iter().map(Other::FollowUp));
}
