//! Conditions: which answers make a part, step, action, row or cell appear.
//!
//! A question may be unanswered, because a blank checklist prints all branches. So a condition is true, false or *open*; an
//! open one is printed with the part of it that remains.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::Id;

/// What the technician answered: question -> answer. Unanswered questions are absent.
pub type Answers = BTreeMap<Id, Id>;

/// Which answers must have been given: `{ vsa = ["5", "6-7"], moved = "yes" }`. All questions must agree; of one
/// question any of the answers listed will do. A list of such tables holds if one of them does:
/// `[{ tickets = "yes" }, { assets = "yes" }]`.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Condition(Alternatives);

/// One table or several.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
enum Alternatives {
    /// All of these questions must be answered so.
    One(AllOf),
    /// One of these must hold.
    Any(Vec<AllOf>),
}

impl Default for Alternatives {
    fn default() -> Self {
        Self::One(AllOf::default())
    }
}

/// Questions that must all be answered so.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct AllOf(pub IndexMap<Id, Values>);

/// One answer or several.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Values {
    /// Exactly this answer.
    One(Id),
    /// Any of these answers.
    Any(Vec<Id>),
}

impl Values {
    /// The answers as a slice.
    pub fn as_slice(&self) -> &[Id] {
        match self {
            Self::One(answer) => std::slice::from_ref(answer),
            Self::Any(answers) => answers,
        }
    }
}

/// The value of a condition under the answers given so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Truth {
    /// It holds, whatever is answered later.
    Holds,
    /// It can no longer hold.
    Fails,
    /// It holds if the questions named here are answered so.
    Open(Condition),
}

impl AllOf {
    fn and(&self, other: &Self) -> Self {
        let mut all = self.clone();
        for (question, answers) in &other.0 {
            let left = match all.0.get(question) {
                Some(known) => {
                    let known = known.as_slice();
                    Values::Any(answers.as_slice().iter().filter(|it| known.contains(it)).cloned().collect())
                }
                None => answers.clone(),
            };
            all.0.insert(question.clone(), left);
        }
        all
    }

    /// Whether the other table holds whenever this one does.
    pub(crate) fn implies(&self, other: &Self) -> bool {
        other.0.iter().all(|(question, enough)| {
            let enough = enough.as_slice();
            self.0.get(question).is_some_and(|it| it.as_slice().iter().all(|answer| enough.contains(answer)))
        })
    }

    fn can_hold(&self) -> bool {
        self.0.values().all(|answers| !answers.as_slice().is_empty())
    }

    /// What is still open of it. `None` if it fails.
    fn left(&self, answers: &Answers) -> Option<Self> {
        let mut open = IndexMap::new();
        for (question, wanted) in &self.0 {
            match answers.get(question) {
                Some(given) if wanted.as_slice().contains(given) => {}
                Some(_) => return None,
                None => {
                    open.insert(question.clone(), wanted.clone());
                }
            }
        }
        Some(Self(open))
    }
}

/// Checks are compared by this text, so a single table is written as in older versions of Lotse.
impl fmt::Debug for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Alternatives::One(all) => f.debug_tuple("Condition").field(&all.0).finish(),
            Alternatives::Any(any) => f.debug_tuple("Condition").field(any).finish(),
        }
    }
}

impl Condition {
    /// The condition that holds if one of the tables does. A table that adds nothing to another one is left out, so that nobody
    /// reads "tickets or tickets and assets".
    pub(crate) fn any(all: Vec<AllOf>) -> Self {
        let mut any: Vec<AllOf> = Vec::new();
        for table in all {
            if !any.iter().any(|kept| table.implies(kept)) {
                any.retain(|kept| !kept.implies(&table));
                any.push(table);
            }
        }
        Self(if any.len() == 1 { Alternatives::One(any.remove(0)) } else { Alternatives::Any(any) })
    }

    /// The tables, of which one must hold.
    pub fn alternatives(&self) -> &[AllOf] {
        match &self.0 {
            Alternatives::One(all) => std::slice::from_ref(all),
            Alternatives::Any(any) => any,
        }
    }

    /// The questions that it names, some perhaps more than once, with the answers.
    pub fn wanted(&self) -> impl Iterator<Item = (&Id, &Values)> {
        self.alternatives().iter().flat_map(|all| &all.0)
    }

    /// Whether it demands nothing.
    pub fn is_empty(&self) -> bool {
        self.alternatives().iter().any(|all| all.0.is_empty())
    }

    /// The condition that holds if both do.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        let pairs =
            self.alternatives().iter().flat_map(|one| other.alternatives().iter().map(|it| one.and(it)));
        let (possible, impossible): (Vec<_>, Vec<_>) = pairs.partition(AllOf::can_hold);
        Self::any(if possible.is_empty() { impossible } else { possible })
    }

    /// Whether some answers fulfil it.
    pub(crate) fn can_hold(&self) -> bool {
        self.alternatives().iter().any(AllOf::can_hold)
    }

    /// The same without the tables that name a question of `unasked`. `None` if no table is left.
    pub(crate) fn without(&self, unasked: &BTreeSet<&Id>) -> Option<Self> {
        let asked = |all: &&AllOf| !all.0.keys().any(|question| unasked.contains(question));
        let left: Vec<_> = self.alternatives().iter().filter(asked).cloned().collect();
        if left.is_empty() { None } else { Some(Self::any(left)) }
    }

    /// The value of this condition under `answers`.
    pub fn under(&self, answers: &Answers) -> Truth {
        let open: Vec<_> = self.alternatives().iter().filter_map(|all| all.left(answers)).collect();
        if open.is_empty() {
            Truth::Fails
        } else if open.iter().any(|all| all.0.is_empty()) {
            Truth::Holds
        } else {
            Truth::Open(Self::any(open))
        }
    }
}
