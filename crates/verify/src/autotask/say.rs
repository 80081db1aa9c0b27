//! Diagnoses of refusals, and the click paths in them.

use jiff::SignedDuration;
use lotse_vendor::Failure;
use lotse_vendor::autotask::{Refusal, Refused};

use crate::findings::{Findings, Place, state_of};
use crate::{Arg, Diagnosis, FindingState, Waypoint};

/// For how many minutes some servers may not know a new user.
const MINUTES_TO_WORK: u32 = 5;

/// A label of Autotask's screens.
pub(crate) fn label(key: &str) -> Arg {
    Arg::Label(format!("autotask/{key}"))
}

fn path(keys: &[&str]) -> Arg {
    Arg::Path(keys.iter().map(|key| Waypoint::Label(format!("autotask/{key}"))).collect())
}

/// The page with the users.
pub(crate) fn users_path() -> Arg {
    path(&["admin", "organization-settings-users", "resources-users-hr", "resources-users"])
}

/// The page with the security levels.
pub(crate) fn levels_path() -> Arg {
    path(&["admin", "organization-settings-users", "resources-users-hr", "security", "security-levels-page"])
}

/// The tracking identifier does not belong to this user.
pub(crate) fn integration_code(user: &str) -> Diagnosis {
    Diagnosis::new("autotask-integration-code")
        .with("user", Arg::Value(user.to_owned()))
        .with("section", label("section-tracking"))
        .with("custom", label("custom-internal-integration"))
        .with("path", users_path())
}

/// The reader may not query an entity.
pub(crate) fn hidden(entity: &str) -> Diagnosis {
    Diagnosis::new("autotask-not-allowed")
        .with("entity", Arg::Value(entity.to_owned()))
        .with("path", levels_path())
}

/// The answer does not say what is chosen in a field, or not in a readable form.
pub(super) fn unsaid(field: &str) -> Diagnosis {
    Diagnosis::new("autotask-field-unsaid").with("field", label(field)).with("path", users_path())
}

/// The diagnosis of a refusal.
pub(crate) fn diagnosis(refused: &Refused, entity: &str, user: &str) -> Diagnosis {
    let user = || Arg::Value(user.to_owned());
    let entity = || Arg::Value(entity.to_owned());
    let status = |status: u16| Arg::Value(status.to_string());
    match &refused.refusal {
        Refusal::Failed(Failure::Stopped) => Diagnosis::new("stopped"),
        Refusal::Failed(failure) => Diagnosis::new("failed").with("failure", Arg::Failure(failure.clone())),
        Refusal::SignIn => Diagnosis::new("autotask-sign-in-refused")
            .with("user", user())
            .with("key", label("username-key"))
            .with("secret", label("generate-secret"))
            .with("section", label("section-tracking"))
            .with("active", label("active"))
            .with("locked", label("locked"))
            .with("new", label("new-api-user"))
            .with("path", users_path()),
        Refusal::TriesSpent => Diagnosis::new("autotask-tries-spent").with("user", user()),
        Refusal::ZoneUnknown => Diagnosis::new("autotask-zone-unknown")
            .with("user", user())
            .with("key", label("username-key"))
            .with("path", users_path()),
        Refusal::IntegrationCode => match user() {
            Arg::Value(user) => integration_code(&user),
            _ => Diagnosis::new("blocked"),
        },
        Refusal::NotAllowed => {
            Diagnosis::new("autotask-not-allowed").with("entity", entity()).with("path", levels_path())
        }
        Refusal::NothingFound => Diagnosis::new("autotask-webhook-not-yours").with("entity", entity()),
        Refusal::Threads => Diagnosis::new("autotask-threads").with("entity", entity()),
        Refusal::Hourly => Diagnosis::new("autotask-hourly"),
        Refusal::TooMany => Diagnosis::new("autotask-too-many"),
        Refusal::WrongCall { status: number } => {
            Diagnosis::new("autotask-wrong-call").with("status", status(*number)).with("entity", entity())
        }
        Refusal::Said { status: number, text } => Diagnosis::new("autotask-said")
            .with("status", status(*number))
            .with("text", Arg::Value(text.clone())),
        Refusal::Status { status: number } => {
            Diagnosis::new("autotask-status").with("status", status(*number)).with("entity", entity())
        }
    }
}

/// Reports a refused look-up. A permission that the reader lacks is not a fault of the user that is looked up.
pub(super) fn declined(
    findings: &mut Findings<'_>,
    place: impl Into<Place>,
    refused: &Refused,
    entity: &str,
    user: &str,
) {
    let state = match refused.refusal {
        Refusal::ZoneUnknown => FindingState::Missing,
        Refusal::NotAllowed => FindingState::NeedsEyes,
        Refusal::Failed(ref failure) => state_of(failure),
        _ => FindingState::Failed,
    };
    findings.report(place, state, diagnosis(refused, entity, user), refused.call);
}

/// Reports a refused sign-in. A user that was just created may only need time.
pub(super) fn sign_in_declined(
    findings: &mut Findings<'_>,
    place: impl Into<Place>,
    refused: &Refused,
    user: &str,
    kinds: &[&str],
) {
    let context = findings.context;
    let taken = kinds.iter().filter_map(|kind| context.materials.taken.get(*kind)).max();
    let ready =
        taken.and_then(|taken| taken.checked_add(SignedDuration::from_mins(MINUTES_TO_WORK.into())).ok());
    let ready = ready.filter(|ready| *ready > context.now && refused.refusal == Refusal::SignIn);
    let Some(again) = ready else { return declined(findings, place, refused, "Version", user) };
    let new = Diagnosis::new("autotask-user-too-new")
        .with("user", Arg::Value(user.to_owned()))
        .with("minutes", Arg::Number(MINUTES_TO_WORK));
    findings.wait_until(place, again, new, refused.call);
}
