//! The arguments of the commands.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::{PaperFormat, Preferences, RunMode};

macro_rules! requests {
    ($( $(#[$doc:meta])* $name:ident { $( $(#[$field_doc:meta])* $field:ident: $type:ty ),* $(,)? } )*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $( $(#[$field_doc])* pub $field: $type ),* }
    )*};
}

requests! {
    /// No arguments.
    Nothing {}
    /// New preferences.
    SetPreferences {
        /// All of them.
        preferences: Preferences,
    }
    /// A new organisation.
    AddOrganisation {
        /// Its name.
        name: String,
    }
    /// Another name for an organisation.
    RenameOrganisation {
        /// The organisation.
        organisation: String,
        /// Its new name.
        name: String,
    }
    /// An organisation.
    OrganisationOnly {
        /// The organisation.
        organisation: String,
    }
    /// A guide and the answers given so far.
    AskQuestions {
        /// The guide.
        guide: String,
        /// The answers.
        answers: BTreeMap<String, String>,
    }
    /// A new run.
    StartRun {
        /// The organisation.
        organisation: String,
        /// The guide.
        guide: String,
        /// An answer to each question.
        answers: BTreeMap<String, String>,
        /// How it is done.
        mode: RunMode,
    }
    /// A run.
    RunOnly {
        /// The run.
        run: String,
    }
    /// Other answers for a run.
    ChangeAnswers {
        /// The run.
        run: String,
        /// An answer to each question.
        answers: BTreeMap<String, String>,
    }
    /// A step of a run.
    StepOnly {
        /// The run.
        run: String,
        /// The step.
        step: String,
    }
    /// A tick, or its removal.
    Tick {
        /// The run.
        run: String,
        /// The step.
        step: String,
        /// The actions.
        actions: Vec<String>,
        /// Whether they are ticked.
        ticked: bool,
    }
    /// A note for a step; empty to remove it.
    WriteNote {
        /// The run.
        run: String,
        /// The step.
        step: String,
        /// The note.
        text: String,
    }
    /// Whether something about a step holds.
    StepFlag {
        /// The run.
        run: String,
        /// The step.
        step: String,
        /// Whether it holds.
        on: bool,
    }
    /// A run as text.
    Print {
        /// The run.
        run: String,
        /// The format.
        format: PaperFormat,
    }
    /// A page to open in the browser.
    OpenLink {
        /// Its address, one of those that a guide names.
        url: String,
    }
}
