//! The kinds of change. Everything here borrows from the two plans.

use crate::plan::{PlannedAction, PlannedMatrix, PlannedPart, PlannedRow, PlannedStep};
use crate::{Condition, Credential, Id, LabelRef, Matrix, Next, Prerequisite, Question, Source};

/// A change: something that exists on one side only, or that differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change<T> {
    /// It was not there before.
    New(T),
    /// It is not there any more.
    Gone(T),
    /// It is on both sides and differs.
    Different {
        /// As it was.
        old: T,
        /// As it is.
        new: T,
    },
}

impl<T> Change<T> {
    /// The same change, with `name` applied to each side.
    pub fn map<U>(self, name: impl Fn(T) -> U) -> Change<U> {
        match self {
            Self::New(it) => Change::New(name(it)),
            Self::Gone(it) => Change::Gone(name(it)),
            Self::Different { old, new } => Change::Different { old: name(old), new: name(new) },
        }
    }

    /// The change from `old` to `new`, each of which may be absent. `None` if they are equal.
    pub fn between(old: Option<T>, new: Option<T>) -> Option<Self>
    where
        T: PartialEq,
    {
        match (old, new) {
            (None, None) => None,
            (None, Some(new)) => Some(Self::New(new)),
            (Some(old), None) => Some(Self::Gone(old)),
            (Some(old), Some(new)) => (old != new).then_some(Self::Different { old, new }),
        }
    }
}

/// What changed from one plan to another.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Changes<'p> {
    /// The steps that changed, in the order of the new plan; those that are gone at the end.
    pub steps: Vec<StepChange<'p>>,
    /// What changed beside them.
    pub others: Vec<Other<'p>>,
}

impl Changes<'_> {
    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty() && self.others.is_empty()
    }

    /// Whether the changes concern a finished run: its steps or its credentials. A changed source or procedure for later does
    /// not.
    pub fn touches_runs(&self) -> bool {
        let credential = |other: &Other<'_>| match other {
            Other::Credential(_) => true,
            Other::CredentialFact { fact, .. } => *fact != CredentialFact::Condition,
            _ => false,
        };
        self.steps.iter().any(|step| step.kind != StepKind::Moved) || self.others.iter().any(credential)
    }
}

/// A step that changed.
#[derive(Debug, Clone, PartialEq)]
pub struct StepChange<'p> {
    /// Its id.
    pub id: &'p Id,
    /// The part that contains it, or contained it if it is gone.
    pub part: &'p PlannedPart<'p>,
    /// The step as it is, or as it was if it is gone.
    pub step: &'p PlannedStep<'p>,
    /// How it changed.
    pub kind: StepKind,
    /// What is different in it. Empty if it is new, gone or only moved.
    pub details: Vec<Detail<'p>>,
}

/// How a step changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepKind {
    /// It was not there before.
    New,
    /// It is not there any more.
    Gone,
    /// It is the same, in another place.
    Moved,
    /// Something in it is different.
    Different {
        /// Whether it is in another place as well.
        moved: bool,
    },
}

/// What is different in a step.
#[derive(Debug, Clone, PartialEq)]
pub enum Detail<'p> {
    /// It happens at another vendor.
    Vendor {
        /// Where it happened.
        old: &'p Id,
        /// Where it happens.
        new: &'p Id,
    },
    /// It may be left out from now on, or not any more.
    Optional(bool),
    /// The guide ends here from now on, or not any more.
    Stop(bool),
    /// The answers that it depends on.
    Condition {
        /// As they were.
        old: Condition,
        /// As they are.
        new: Condition,
    },
    /// The section of the form that it happens in.
    Area(Change<&'p LabelRef>),
    /// Where it differs from the page: a message id.
    Deviation(Change<&'p Id>),
    /// What the page leaves out, or was not on record: a message id.
    Gap(Change<&'p Id>),
    /// An action.
    Action(Change<&'p PlannedAction<'p>>),
    /// An action is the same, in another place: as it is.
    ActionMoved(&'p PlannedAction<'p>),
    /// The rights that one of its actions sets.
    Matrix {
        /// The action, as it is.
        action: &'p PlannedAction<'p>,
        /// What changed in them.
        change: MatrixChange<'p>,
    },
}

/// A row in its matrix.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RowRef<'p> {
    /// The matrix.
    pub matrix: &'p PlannedMatrix<'p>,
    /// The row.
    pub row: &'p PlannedRow,
}

/// What changed in a matrix.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum MatrixChange<'p> {
    /// A row that is new or gone.
    Row(Change<RowRef<'p>>),
    /// Something in a row is different.
    RowFact {
        /// What.
        fact: RowFact,
        /// The row as it was.
        old: RowRef<'p>,
        /// The row as it is.
        new: RowRef<'p>,
    },
    /// An entry of a choice list that is new or gone, or has another reason or condition.
    Entry {
        /// The list.
        list: Matrix<'p>,
        /// The entry.
        entry: Change<&'p LabelRef>,
    },
    /// An address of an allow-list that is new or gone.
    Address {
        /// The list.
        list: Matrix<'p>,
        /// The region it belongs to.
        region: &'p str,
        /// The address.
        address: Change<&'p str>,
    },
    /// Something that holds for the whole matrix.
    Whole {
        /// What.
        fact: MatrixFact,
        /// The matrix as it was.
        old: Matrix<'p>,
        /// The matrix as it is.
        new: Matrix<'p>,
    },
}

/// What can be different in a row of a matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowFact {
    /// Where it is on the screen: module and function, section and object, path and leaf.
    Place,
    /// A cell, counted from 0.
    Cell(usize),
    /// The answers that a cell depends on.
    CellCondition(usize),
    /// The one setting of a feature.
    Set,
    /// The level that one of several columns has.
    Lost,
    /// A box that is ticked or not.
    Ticked,
    /// The message that says which number to enter.
    Number,
    /// Why it is needed.
    Reason,
    /// Where the screen offers it a second time.
    AlsoAt,
    /// The step in which it is taken back.
    Until,
    /// The list behind it.
    List,
    /// The answers that it depends on.
    Condition,
}

/// What can be different in a matrix as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MatrixFact {
    /// What holds for everything that has no row.
    Others,
    /// Where it begins: the level that is copied, the branches above all rows, the columns of a list or table.
    Place,
    /// The ports of an allow-list.
    Ports,
    /// What the entries of a list mean.
    Meaning,
    /// The page that shows it.
    Address,
    /// The day on which the picture was looked at.
    Read,
}

/// What changed beside the steps.
#[derive(Debug, Clone, PartialEq)]
pub enum Other<'p> {
    /// The guide connects other products.
    Products,
    /// A question that is asked from now on, or not any more.
    Question(Change<&'p Question>),
    /// A question is asked under other answers to earlier ones.
    QuestionCondition(&'p Question),
    /// A possible answer that is new or gone.
    Answer {
        /// The question, on the side that has the answer.
        question: &'p Question,
        /// The answer.
        answer: Change<&'p Id>,
    },
    /// A credential that is new or gone.
    Credential(Change<&'p Credential>),
    /// Something about a credential is different.
    CredentialFact {
        /// What.
        fact: CredentialFact,
        /// As it was.
        old: &'p Credential,
        /// As it is.
        new: &'p Credential,
    },
    /// A page of a vendor, by its address.
    Source(Change<&'p Source>),
    /// Where the guide differs from its page as a whole: a message id.
    Deviation(Change<&'p Id>),
    /// What the guide lacks as a whole: a message id.
    Gap(Change<&'p Id>),
    /// What must be there before the first step.
    Prerequisite(Change<&'p Prerequisite>),
    /// A procedure for later.
    FollowUp(Change<&'p PlannedPart<'p>>),
    /// A step of a procedure that is on both sides.
    FollowUpStep(StepChange<'p>),
    /// What comes after the guide.
    Next(Change<&'p Next>),
}

/// What can be different about a credential.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CredentialFact {
    /// What it is to the vendor's API.
    Kind,
    /// Whether it is kept secret.
    Secret,
    /// When the vendor shows it.
    Shown,
    /// Who issues it.
    From,
    /// Where it is entered.
    GoesTo,
    /// The actions that make the vendor issue another value.
    ChangedBy,
    /// When it stops working.
    Expiry,
    /// What a well-formed value looks like.
    Format,
    /// The answers that it depends on.
    Condition,
}
