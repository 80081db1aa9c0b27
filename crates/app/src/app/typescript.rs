//! The TypeScript of the wire: all types, and the list of commands with their requests and answers.

use std::fmt::Write as _;

use ts_rs::{Config, TS};

use crate::app::commands::COMMANDS;
use crate::wire;
use crate::wire::requests;

/// The file `ui/src/platform/wire.ts`.
#[expect(clippy::too_many_lines, reason = "one line for each type of the wire")]
pub fn typescript() -> String {
    let mut declarations = Vec::new();
    macro_rules! declare {
        ($($type:ty),* $(,)?) => {
            let config = Config::default();
            $( declarations.push(format!("{}export {}", doc::<$type>(), <$type>::decl(&config))); )*
        };
    }
    declare![
        lotse_locale::Language,
        lotse_locale::Inline,
        lotse_locale::Label,
        lotse_locale::Vendor,
        lotse_locale::SpokenGuide,
        lotse_locale::SpokenQuestion,
        lotse_locale::SpokenAnswer,
        lotse_locale::SpokenCredential,
        lotse_locale::SpokenPart,
        lotse_locale::SpokenStep,
        lotse_locale::ActionKind,
        lotse_locale::SpokenAction,
        lotse_locale::SpokenMatrix,
        lotse_locale::SpokenRow,
        lotse_locale::CellState,
        lotse_locale::SpokenCell,
        lotse_locale::Sketch,
        lotse_locale::SketchControl,
        lotse_locale::Shape,
        lotse_locale::SpokenNext,
        lotse_locale::SpokenSource,
        lotse_locale::SpokenPrerequisite,
        wire::Fault,
        wire::CoreEvent,
        wire::OfferedFile,
        wire::Theme,
        wire::ProxyChoice,
        wire::Managed,
        wire::Network,
        wire::Preferences,
        wire::AuthorityView,
        wire::CaFileView,
        wire::VendorScreens,
        wire::Start,
        wire::StepState,
        wire::RunState,
        wire::RunMode,
        wire::Standing,
        wire::Home,
        wire::OrganisationView,
        wire::SearchIndex,
        wire::SearchGuide,
        wire::SearchStep,
        wire::SearchProblem,
        wire::RunView,
        wire::CheckReason,
        wire::NextCheck,
        wire::QueuedState,
        wire::QueuePause,
        wire::QueuedCheck,
        wire::CheckQueue,
        wire::Connection,
        wire::ChecksPage,
        wire::Elsewhere,
        wire::CheckedElsewhere,
        wire::CheckElsewhere,
        wire::SecondElsewhere,
        wire::ToldKind,
        wire::VoidKind,
        wire::TimeNeeded,
        wire::GuideView,
        wire::Guides,
        wire::Run,
        wire::Progress,
        wire::StepProgress,
        wire::MismatchView,
        wire::PaperFormat,
        wire::Saved,
        wire::SupportFile,
        wire::Created,
        wire::Paper,
        wire::PaperKind,
        lotse_locale::SpokenChanges,
        lotse_locale::SpokenStepChange,
        lotse_locale::StepChangeKind,
        wire::LeftKey,
        wire::GuideFileView,
        wire::HandOverChange,
        wire::KeysDeleted,
        wire::HandOverGuide,
        wire::HandOverPreview,
        wire::HandOverRun,
        wire::HandOverTaken,
        wire::HeadState,
        wire::HeadView,
        wire::Audit,
        wire::BrokenLink,
        wire::ErasureKind,
        wire::Erasable,
        wire::Erased,
        wire::ErasedSeen,
        wire::Removed,
        wire::ExpiryLevel,
        wire::ExpiryView,
        wire::ProcedureRef,
        wire::Calendar,
        wire::SecondState,
        wire::SecondView,
        wire::GuideChanged,
        wire::GuideOlder,
        wire::RunChanges,
        wire::KeptIn,
        wire::Stored,
        wire::Keychain,
        wire::StepRef,
        wire::CredentialView,
        wire::CredentialsPage,
        wire::OrganisationValue,
        wire::OrganisationPage,
        wire::KeysPage,
        wire::Copied,
        wire::FindingState,
        wire::Verdict,
        wire::Headline,
        wire::ProofLine,
        wire::ProofView,
        wire::FindingPart,
        wire::FindingName,
        wire::FindingView,
        wire::CheckedCell,
        wire::CheckedMatrix,
        wire::BudgetView,
        wire::GoneView,
        wire::CheckView,
        wire::CallView,
        wire::DeeperView,
        wire::CheckStage,
        wire::RunningCheck,
        wire::Fit,
        wire::CustomerView,
        wire::CustomerRow,
        wire::CustomerSheet,
        wire::CustomersCompared,
        wire::CustomersTold,
        wire::CustomersPage,
        wire::CheckNeed,
        wire::CheckPage,
        wire::WebhookView,
        wire::WebhooksPage,
        wire::PracticeValue,
        wire::PracticeMistake,
        wire::PracticeConsole,
        wire::SecretText,
        requests::Nothing,
        requests::SetPreferences,
        requests::AddOrganisation,
        requests::RenameOrganisation,
        requests::OrganisationOnly,
        requests::Erase,
        requests::AskQuestions,
        requests::StartRun,
        requests::RunOnly,
        requests::ChangeAnswers,
        requests::StepOnly,
        requests::Tick,
        requests::WriteNote,
        requests::NoteMismatch,
        requests::StepFlag,
        requests::Print,
        requests::GuideFileOnly,
        requests::GuideOnly,
        requests::HandOver,
        requests::HandOverOnly,
        requests::HoldWindow,
        requests::ZoomWindow,
        requests::QueueChecks,
        requests::PauseChecks,
        requests::AuditJournal,
        requests::RunFlag,
        requests::ConfirmSecond,
        requests::OpenLink,
        requests::KeyOwner,
        requests::Key,
        requests::StoreKey,
        requests::SetExpiry,
        requests::KeyOnly,
        requests::StoreProxyPassword,
        requests::StartCheck,
        requests::ConfirmFindings,
        requests::MatchCustomer,
        requests::OpenConsole,
        requests::ListWebhooks,
        requests::DeleteWebhooks,
        requests::SetMistakes,
    ];
    let mut commands = String::new();
    for it in COMMANDS {
        let _ = write!(
            commands,
            "  /**{} */\n  {}: {{ request: {}; answer: {} }};\n",
            it.doc, it.name, it.request, it.answer
        );
    }
    format!(
        "// Made by `cargo xtask bindings` from crates/app; not edited by hand.\n\n{}\n\nexport interface Commands {{\n{commands}}}\n",
        declarations.join("\n\n")
    )
}

fn doc<T: TS>() -> String {
    T::docs().unwrap_or_default()
}

/// The file `src-tauri/permissions/window.toml`: what the window may call.
pub fn permissions() -> String {
    let mut names = String::new();
    for it in COMMANDS {
        let _ = writeln!(names, "    \"{}\",", it.name);
    }
    format!(
        "# Made by `cargo xtask bindings` from crates/app; not edited by hand.\n\n[[permission]]\nidentifier = \"window\"\ndescription = \"The commands of the window.\"\ncommands.allow = [\n{names}]\n"
    )
}
