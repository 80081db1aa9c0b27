//! What a guide is: the data of one integration between a PSA and a product.
//!
//! A guide is a TOML file. This crate reads it ([`parse`]), tells its author what to improve ([`lint()`]) and turns a
//! technician's answers into the steps that are left for them ([`Guide::plan`]). It is pure: no files, no clock, no
//! language. Everything a person reads is named by a message id and spoken elsewhere, so that a new guide is a matter
//! of data only.

mod action;
mod action_raw;
mod address;
mod compare;
mod condition;
mod credential;
mod diff;
mod id;
mod invalid_action;
mod limits;
pub mod lint;
mod locate;
mod matrix;
mod meant;
mod model;
mod parse;
mod parse_matrices;
mod plan;
mod plan_matrix;
mod problem;
mod requirement;
mod schema;
mod shape;
mod tree;

pub use action::{Action, Choice, Content, Control, Filling, Target, Verb};
pub use action_raw::{Named, RawAction};
pub use address::is_web_address;
pub use compare::{
    Ask, Asked, Compared, Comparison, Cost, Excess, Line, Rest, Right, SettingOf, Union, assume,
};
pub use condition::{AllOf, Answers, Condition, Truth, Values};
pub use credential::{Credential, Expiry, Format, Shown, names_host};
pub use diff::{
    Change, Changes, CredentialFact, Detail, MatrixChange, MatrixFact, Other, RowFact, RowRef, StepChange,
    StepKind, diff,
};
pub use id::{Id, InvalidId, LabelKey, LabelRef};
pub use limits::FILE_LIMIT;
pub use lint::{Diagnostic, Severity, Vocabulary, lint};
pub use matrix::{
    AccessTree, AccessTreeRow, AllowList, AnyRow, AutotaskLevel, AutotaskLevelRow, Cell, ChoiceList, Column,
    ConnectWiseRole, ConnectWiseRoleRow, Elsewhere, ElsewhereOf, Grant, Level, ListEntry, ListMeaning, Lost,
    Matrix, Number, Others, RightsTable, RightsTableRow, RowRange, TableCell, TableValue, Whereabouts,
};
pub use meant::meant;
pub use model::{
    Coverage, FollowUpKind, Guide, Maturity, Next, PageWording, Part, Prerequisite, Question, Source, Step,
};
pub use parse::{parse, parse_all};
pub use plan::{
    Plan, PlannedAction, PlannedEntry, PlannedMatrix, PlannedPart, PlannedPrerequisite, PlannedRow,
    PlannedStep, Setting,
};
pub use problem::{ParseError, Problem};
pub use requirement::{Requirement, RequirementKind};
pub use schema::json_schema;
pub use tree::fingerprint;

/// The guide format this crate reads.
pub const FORMAT: u32 = 1;
