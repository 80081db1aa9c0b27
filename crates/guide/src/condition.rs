//! Conditions: which answers make a part, step, action, row or cell appear.
//!
//! A question may be unanswered, because a blank checklist prints all branches. So a condition is true, false or *open*; an
//! open one is printed with the part of it that remains.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::Id;

/// What the technician answered: question -> answer. Unanswered questions are absent.
pub type Answers = BTreeMap<Id, Id>;

/// Which answers must have been given: `{ vsa = ["5", "6-7"], moved = "yes" }`. All questions must agree; of one
/// question any of the answers listed will do.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Condition(pub IndexMap<Id, Values>);

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

impl Condition {
    /// Whether it demands nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The condition that holds if both do.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
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

    /// Whether some answers fulfil it.
    pub(crate) fn can_hold(&self) -> bool {
        self.0.values().all(|answers| !answers.as_slice().is_empty())
    }

    /// The value of this condition under `answers`.
    pub fn under(&self, answers: &Answers) -> Truth {
        let mut open = IndexMap::new();
        for (question, wanted) in &self.0 {
            match answers.get(question) {
                Some(given) if wanted.as_slice().contains(given) => {}
                Some(_) => return Truth::Fails,
                None => {
                    open.insert(question.clone(), wanted.clone());
                }
            }
        }
        if open.is_empty() { Truth::Holds } else { Truth::Open(Self(open)) }
    }
}
