//! Every word that a person reads, and how a plan becomes sentences.
//!
//! Three layers that are never mixed: the reader's language makes the sentences (a small grammar per language, so
//! that a guide made of actions needs no translator), the product's language gives the labels on the vendor's
//! screen, and values stay letter for letter. This crate refuses to make up a label: one that is not on record in a
//! language is shown as the product has it elsewhere, and marked.

mod catalogue;
mod changes;
mod faults;
mod label;
mod language;
mod lint_words;
mod message;
mod nesting;
mod own;
mod pseudo;
mod rich;
mod screen;
mod screen_language;
mod speak;
mod variables;
mod vocabulary;
mod words;

pub use catalogue::{KnownLabel, KnownVendor};
pub use changes::{SpokenChanges, SpokenStepChange, StepChangeKind};
pub use faults::message_faults;
pub use label::{LabelEntry, OlderName, ProductLanguages, VendorInfo};
pub use language::{Language, UnknownLanguage};
pub use lint_words::LintWords;
pub use message::Argument;
pub use own::{GuideFiles, WordFile};
pub use pseudo::pseudo;
pub use rich::{
    ActionKind, CellState, CheckedState, Inline, Sentence, Shape, Sketch, SketchControl, SpokenAction,
    SpokenAnswer, SpokenAsk, SpokenCell, SpokenChecked, SpokenCheckedLine, SpokenCompared, SpokenComparison,
    SpokenCredential, SpokenGuide, SpokenLine, SpokenMatrix, SpokenNext, SpokenPart, SpokenPrerequisite,
    SpokenQuestion, SpokenRow, SpokenSource, SpokenStep,
};
pub use screen::{Label, Vendor};
pub use screen_language::ScreenLanguage;
pub use vocabulary::GuideWords;
pub use words::{BrokenWords, Words};
