//! What crosses the wire between window and core. No sentence is made here: faults are codes with arguments, guide
//! text is rich text from `lotse-locale`.

mod calendar;
mod checks;
mod compare;
mod compared;
mod customers;
mod elsewhere;
mod erasure;
mod event;
mod fault;
mod home;
mod keys;
mod next_check;
mod papers;
mod preferences;
mod queue;
pub mod requests;
mod run;
mod search;
mod secret_text;
mod stored;
mod webhooks;

pub use calendar::{Calendar, ExpiryLevel, ExpiryView, ProcedureRef};
pub use checks::{
    BudgetView, CallView, CheckElsewhere, CheckNeed, CheckPage, CheckStage, CheckView, CheckedCell,
    CheckedMatrix, DeeperView, FindingName, FindingPart, FindingView, GoneView, Headline, ProofLine,
    ProofView, RunningCheck, Verdict,
};
pub use compare::{CompareOrganisation, ComparePage, ComparePsa};
pub use compared::{CustomersCompared, CustomersTold};
pub use customers::{CustomerRow, CustomerSheet, CustomerView, CustomersPage};
pub use elsewhere::{CheckedElsewhere, Elsewhere, SecondElsewhere, ToldKind, VoidKind};
pub use erasure::{Erasable, Erased, ErasedSeen, ErasureKind, Removed};
pub use event::{CoreEvent, OfferedFile};
pub use fault::Fault;
pub use home::{GuideChanged, Home, OrganisationView};
pub use keys::{
    Copied, CredentialView, CredentialsPage, Keychain, KeysPage, OrganisationPage, OrganisationValue,
    PracticeConsole, PracticeControl, PracticeGroup, PracticeMistake, PracticeOption, PracticeValue,
};
pub use lotse_verify::customers::Fit;
pub use lotse_verify::{FindingState, Standing};
pub use next_check::{CheckReason, NextCheck};
pub use papers::{
    Audit, BrokenLink, HandOverChange, HandOverGuide, HandOverPreview, HandOverRun, HandOverTaken, HeadState,
    HeadView, Paper, PaperFormat, PaperKind, Saved, SupportFile,
};
pub use preferences::{
    AuthorityView, CaFileView, Managed, Network, Preferences, ProxyChoice, Start, Theme, VendorScreens,
};
pub use queue::{CheckQueue, ChecksPage, Connection, QueuePause, QueuedCheck, QueuedState};
pub use run::{
    Created, GuideFileView, GuideOlder, GuideView, Guides, MismatchView, Progress, Run, RunChanges, RunMode,
    RunState, RunView, SecondState, SecondView, StepProgress, StepState, TimeNeeded,
};
pub use search::{SearchGuide, SearchIndex, SearchProblem, SearchStep};
pub use secret_text::SecretText;
pub use stored::{KeptIn, KeysDeleted, LeftKey, StepRef, Stored};
pub use webhooks::{WebhookView, WebhooksPage};
