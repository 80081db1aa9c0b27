//! Rich text: the pieces of a spoken guide, from which both the window and papers are made.
//!
//! Labels and values stay separate from the text around them: a label knows its language, and a value is copied exactly.

mod compare;
mod matrix;
mod sketch;

use serde::Serialize;
use ts_rs::TS;

pub use compare::{
    CheckedState, SpokenAsk, SpokenChecked, SpokenCheckedLine, SpokenCompared, SpokenComparison, SpokenLine,
};
pub use matrix::{CellState, SpokenCell, SpokenMatrix, SpokenRow};
pub use sketch::{Shape, Sketch, SketchControl};

use crate::Language;
use crate::screen::{Label, Vendor};

/// A piece of a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Inline {
    /// Words in the reader's language.
    Text {
        /// The words.
        text: String,
    },
    /// Words that matter most.
    Strong {
        /// The words.
        text: String,
    },
    /// Words in another language than the reader's, because the guide lacks them in the reader's.
    Foreign {
        /// The words.
        text: String,
        /// Whether they matter most.
        strong: bool,
        /// Their language.
        lang: Language,
    },
    /// A text on the vendor's screen.
    Label {
        /// The label.
        label: Label,
    },
    /// Menus and pages to go through, in order.
    Path {
        /// The labels on the way.
        labels: Vec<Label>,
    },
    /// What is typed or picked, letter for letter.
    Value {
        /// The value.
        text: String,
    },
}

impl Inline {
    /// Words of a guide, marked if they are not in the reader's language.
    pub fn words(text: String, strong: bool, lang: Language, reader: Language) -> Self {
        match (lang == reader, strong) {
            (false, _) => Self::Foreign { text, strong, lang },
            (true, true) => Self::Strong { text },
            (true, false) => Self::Text { text },
        }
    }
}

/// A sentence, in pieces.
pub type Sentence = Vec<Inline>;

/// A guide in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpokenGuide {
    /// The guide's id.
    pub id: String,
    /// Its revision.
    pub revision: u32,
    /// Whether it comes with Lotse.
    pub shipped: bool,
    /// Who wrote it, if it says so.
    pub author: Option<String>,
    /// Product and PSA, as a title.
    pub title: String,
    /// What it connects and what for.
    pub about: Sentence,
    /// The PSA, if one is connected.
    pub psa: Option<Vendor>,
    /// The product.
    pub product: Vendor,
    /// Without a PSA: the product on the other side, if there is one.
    pub partner: Option<Vendor>,
    /// The language of the sentences.
    pub reader: Language,
    /// The language of what the guide says itself: titles, questions, notes. English where a guide lacks the reader's.
    pub own: Language,
    /// Whether some of it is in English all the same, because the guide lacks a text in that language.
    pub partly: bool,
    /// The language asked for the labels.
    pub labels: Language,
    /// What must be there before the first step.
    pub prerequisites: Vec<SpokenPrerequisite>,
    /// The questions that are asked.
    pub questions: Vec<SpokenQuestion>,
    /// What is captured on the way.
    pub credentials: Vec<SpokenCredential>,
    /// Where the guide differs from its page as a whole.
    pub deviations: Vec<Sentence>,
    /// What the guide lacks as a whole.
    pub gaps: Vec<Sentence>,
    /// The parts.
    pub parts: Vec<SpokenPart>,
    /// Procedures for later.
    pub follow_ups: Vec<SpokenPart>,
    /// What comes after this guide.
    pub nexts: Vec<SpokenNext>,
    /// The vendor pages.
    pub sources: Vec<SpokenSource>,
    /// The step at which the guide ends because it is not for this technician.
    pub stop: Option<String>,
}

/// What must be there before the first step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpokenPrerequisite {
    /// Its id.
    pub id: String,
    /// Its words.
    pub text: Sentence,
    /// A page that says more.
    pub url: Option<String>,
    /// The answers it depends on, in words, as long as they are open.
    pub only_if: Option<String>,
}

/// A question with its answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SpokenQuestion {
    /// The question's id.
    pub id: String,
    /// Its words.
    pub text: String,
    /// The language of its words.
    pub lang: Language,
    /// The answers, in order.
    pub answers: Vec<SpokenAnswer>,
}

/// An answer and what it changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SpokenAnswer {
    /// The answer's id.
    pub id: String,
    /// Its words.
    pub text: String,
    /// What it changes in the guide.
    pub effect: String,
    /// The language of its words.
    pub lang: Language,
}

/// A credential.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpokenCredential {
    /// The credential's id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The language of the name.
    pub lang: Language,
    /// Whether it must be kept secret.
    pub secret: bool,
    /// Whether the vendor shows it only once.
    pub shown_once: bool,
    /// Whether the technician chooses it, so that no screen shows it.
    pub chosen: bool,
    /// Who issues it.
    pub from: Vendor,
    /// Where it is entered in the end.
    pub goes_to: Vec<Vendor>,
    /// When and how it is shown and when it ends, in words.
    pub remarks: Vec<String>,
}

/// A part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpokenPart {
    /// The part's id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The language of the title.
    pub lang: Language,
    /// Where it happens.
    pub vendor: Vendor,
    /// For follow-ups: the occasion, in a word.
    pub occasion: Option<String>,
    /// The answers it depends on, in words, as long as they are open.
    pub only_if: Option<String>,
    /// Its steps.
    pub steps: Vec<SpokenStep>,
}

/// A step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpokenStep {
    /// The step's id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The language of the title.
    pub lang: Language,
    /// What it is for.
    pub why: Option<Sentence>,
    /// The labelled section of the vendor's form that it happens in.
    pub area: Option<Label>,
    /// Whether it may be left out.
    pub optional: bool,
    /// Whether the guide ends here.
    pub stop: bool,
    /// The answers it depends on, in words, as long as they are open.
    pub only_if: Option<String>,
    /// Where it differs from the page, and why.
    pub deviations: Vec<Sentence>,
    /// What the page leaves out here, or what was not on record.
    pub gaps: Vec<Sentence>,
    /// What to do.
    pub actions: Vec<SpokenAction>,
    /// The ids of the captures without which the step must not be left.
    pub guards: Vec<String>,
    /// The form it happens in, as a drawing.
    pub sketch: Option<Sketch>,
}

/// What an action is, as far as window and paper show it differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ActionKind {
    /// Something to do.
    Do,
    /// Something to look at and confirm.
    Check,
    /// A credential to capture.
    Capture,
    /// Rights to set.
    Matrix,
    /// Routes to choose from.
    Either,
    /// A time to wait.
    Wait,
    /// A note.
    Note,
    /// A warning.
    Warn,
    /// A page to read.
    Link,
}

/// An action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpokenAction {
    /// The action's id, unique in its step.
    pub id: String,
    /// What it is.
    pub kind: ActionKind,
    /// Whether it can be ticked.
    pub tickable: bool,
    /// The sentence.
    pub sentence: Sentence,
    /// What is true on the screen once it is done, for actions that a check can compare. Not sent to the window.
    #[serde(skip)]
    pub setting: Option<Sentence>,
    /// Whether a value in the sentence is typed: it can be copied then.
    pub types: bool,
    /// Why it is done.
    pub because: Option<Sentence>,
    /// Whether it may be left out.
    pub optional: bool,
    /// The answers it depends on, in words, as long as they are open.
    pub only_if: Option<String>,
    /// The versions of the product it holds for, in words.
    pub versions: Option<String>,
    /// The credential that it captures or enters.
    pub credential: Option<String>,
    /// Minutes to wait.
    pub minutes: Option<u16>,
    /// The page it links to.
    pub url: Option<String>,
    /// The rights it sets.
    pub matrix: Option<SpokenMatrix>,
    /// The routes it offers.
    pub routes: Vec<Vec<SpokenAction>>,
    /// The actions inside it.
    pub nested: Vec<SpokenAction>,
}

/// What comes after a guide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SpokenNext {
    /// Its id.
    pub id: String,
    /// Its words.
    pub text: String,
    /// The language of its words.
    pub lang: Language,
    /// Another guide of Lotse.
    pub guide: Option<String>,
    /// A page of the vendor.
    pub url: Option<String>,
}

/// A vendor page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpokenSource {
    /// Who publishes it.
    pub publisher: String,
    /// Its title, in its language.
    pub title: String,
    /// Its address.
    pub url: String,
    /// Its language, as in `lang` of HTML.
    pub language: String,
    /// The name of its language.
    pub language_name: String,
    /// The day it was read, as `2026-11-21`.
    pub read: String,
    /// The version that it describes.
    pub version: Option<String>,
    /// What sets it apart from the other sources.
    pub differs: Option<Sentence>,
    /// How much of it was on record, if the guide says so.
    pub coverage: Option<String>,
    /// What the rest of it is about, if only a part was on record.
    pub goes_on: Option<Sentence>,
}
