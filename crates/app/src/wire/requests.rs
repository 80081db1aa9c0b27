//! The arguments of the commands.

use std::collections::BTreeMap;

use serde::Deserialize;
use ts_rs::TS;

use crate::wire::SecretText;
use crate::wire::{ErasureKind, PaperFormat, PaperKind, Preferences, RunMode};

macro_rules! requests {
    ($( $(#[$doc:meta])* $name:ident { $( $(#[$field_doc:meta])* $field:ident: $type:ty ),* $(,)? } )*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
        #[serde(deny_unknown_fields, rename_all = "camelCase")]
        pub struct $name { $( $(#[$field_doc])* pub $field: $type ),* }
    )*};
}

/// Who has a key.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum KeyOwner {
    /// A run, by its id.
    Run(String),
    /// An organisation, by its id.
    Organisation(String),
}

requests! {
    /// No arguments.
    Nothing {}
    /// Whether the window has unsaved input.
    HoldWindow {
        /// Whether there is unsaved input.
        hold: bool,
    }
    /// Runs to check one after another.
    QueueChecks {
        /// Their ids; empty for all connections whose check is due.
        runs: Vec<String>,
    }
    /// Whether the queue of checks pauses.
    PauseChecks {
        /// Whether no further check begins.
        on: bool,
    }
    /// The zoom of the window's page.
    ZoomWindow {
        /// In percent of its own size; the least is 50, the most 300.
        percent: u32,
    }
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
    /// Something to be erased for good.
    Erase {
        /// What.
        what: ErasureKind,
        /// The organisation, if it is it or one of its values; else empty.
        organisation: String,
        /// The run, if it is a text of it; else empty.
        run: String,
        /// The step of the note, the credential or the value; else empty.
        id: String,
        /// The name of the organisation, typed once more; else empty.
        name: String,
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
    /// What is compared.
    CompareRights {
        /// The organisation whose runs give guides and answers, if any.
        organisation: Option<String>,
        /// The PSA. `None` for the one that most runs of the organisation are for, or the first.
        psa: Option<String>,
        /// The guides. `None` for those of the organisation's runs, or all of the PSA.
        guides: Option<Vec<String>>,
        /// Answers by guide, which count instead of those of a run.
        answers: BTreeMap<String, BTreeMap<String, String>>,
    }
    /// A comparison on paper.
    PrintComparison {
        /// What is compared.
        what: CompareRights,
        /// What it is written as.
        format: PaperFormat,
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
        /// The actions; a row of a matrix as `action/row`.
        actions: Vec<String>,
        /// Whether they are ticked.
        ticked: bool,
        /// Whether one click ticks them all, so that nobody claims to have looked at each one.
        #[serde(default)]
        together: bool,
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
    /// What the screen shows instead of what the guide says; empty to withdraw it.
    NoteMismatch {
        /// The run.
        run: String,
        /// The step.
        step: String,
        /// The label in the guide, as the window shows it; empty for the step as a whole.
        label: String,
        /// What is on the screen instead.
        seen: String,
        /// The product's version, if it is known.
        version: String,
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
    /// A paper of a run.
    Print {
        /// The run.
        run: String,
        /// Which paper.
        kind: PaperKind,
        /// What it is written as.
        format: PaperFormat,
        /// Whether the labels of the product stand in a column of their own, beside the reader's language.
        bilingual: bool,
    }
    /// What to hand over: a run, or an organisation with all its runs. The other one is empty.
    HandOver {
        /// The run.
        run: String,
        /// The organisation.
        organisation: String,
    }
    /// A guide.
    GuideOnly {
        /// Its id.
        guide: String,
    }
    /// A file with a guide that was read.
    GuideFileOnly {
        /// Its session.
        session: String,
    }
    /// A hand-over file that was read.
    HandOverOnly {
        /// Its session.
        session: String,
    }
    /// Heads to compare the journal with.
    AuditJournal {
        /// As printed on reports, one below the other; may be empty.
        heads: String,
    }
    /// Whether something about a run holds.
    RunFlag {
        /// The run.
        run: String,
        /// Whether it holds.
        on: bool,
    }
    /// What the second person says.
    ConfirmSecond {
        /// The run.
        run: String,
        /// The person's name.
        name: String,
        /// Something to add; may be empty.
        note: String,
    }
    /// A page to open in the browser.
    OpenLink {
        /// Its address, one of those that a guide names.
        url: String,
    }
    /// A key of a run or an organisation.
    Key {
        /// Whose it is.
        owner: KeyOwner,
        /// Which credential of the guide, or which value of the organisation.
        id: String,
    }
    /// A key to store. The secret goes this way once and never back.
    StoreKey {
        /// The key.
        key: Key,
        /// Its value.
        value: SecretText,
        /// The day it stops working, as `2027-11-21`; empty for none.
        expires: String,
    }
    /// The day on which a key stops working.
    SetExpiry {
        /// The key.
        key: Key,
        /// The day, as `2027-11-21`; empty for none.
        expires: String,
    }
    /// A key alone.
    KeyOnly {
        /// The key.
        key: Key,
    }
    /// The proxy's password.
    StoreProxyPassword {
        /// The password; empty removes it.
        value: SecretText,
    }
    /// A check to make.
    StartCheck {
        /// The run.
        run: String,
        /// A mail address to look for duplicates of; empty for none. Not kept.
        mail: String,
        /// An administrator's public key, for this one check; empty for none.
        admin_public: SecretText,
        /// An administrator's private key, for this one check; empty for none.
        admin_private: SecretText,
    }
    /// A confirmation of findings that need eyes, or its withdrawal.
    ConfirmFindings {
        /// The run.
        run: String,
        /// The findings.
        findings: Vec<String>,
        /// Whether they are confirmed.
        on: bool,
    }
    /// A vendor's console to sign in to.
    OpenConsole {
        /// The run.
        run: String,
        /// The vendor.
        vendor: String,
    }
    /// What a technician says about a customer of the product.
    MatchCustomer {
        /// The run.
        run: String,
        /// The customer's id.
        customer: String,
        /// The id of its company. `None` if no company belongs to it.
        company: Option<String>,
        /// Whether this is said, or what was said is withdrawn.
        on: bool,
    }
    /// The user whose webhooks to list. Nothing is written to disk.
    ListWebhooks {
        /// The organisation.
        organisation: String,
        /// Username (Key) of the user who owns them; empty for the organisation's inspector.
        username: String,
        /// The user's secret.
        secret: SecretText,
        /// The user's tracking identifier.
        code: SecretText,
    }
    /// Webhooks to delete, of a list.
    DeleteWebhooks {
        /// The list.
        session: String,
        /// Which of them, as `kind/id`.
        webhooks: Vec<String>,
    }
    /// The mistakes of the practice tenants.
    SetMistakes {
        /// The run that is practised.
        run: String,
        /// The names of all mistakes that are made.
        names: Vec<String>,
    }
    /// A control on the drawn screens of the practice tenants.
    SetControl {
        /// The run that is practised.
        run: String,
        /// The control.
        control: String,
        /// Its value.
        value: String,
    }
}
