//! Refusals as diagnoses, and the places that their words send to.

use lotse_vendor::autotask::{Refusal, Refused};
use lotse_vendor::{Failure, Visit};

use crate::{Arg, Diagnosis, Waypoint};

/// A label of Autotask's screens.
pub(crate) fn label(key: &str) -> Arg {
    Arg::Label(format!("autotask/{key}"))
}

fn path(keys: &[&str]) -> Arg {
    Arg::Path(keys.iter().map(|key| Waypoint::Label(format!("autotask/{key}"))).collect())
}

/// The list of users.
pub(crate) fn users_path() -> Arg {
    path(&["admin", "organization-settings-users", "resources-users-hr", "resources-users"])
}

/// The list of security levels.
pub(crate) fn levels_path() -> Arg {
    path(&["admin", "organization-settings-users", "resources-users-hr", "security", "security-levels-page"])
}

/// The identifier is not this user's.
pub(crate) fn integration_code(user: &str) -> Diagnosis {
    Diagnosis::new("autotask-integration-code")
        .with("user", Arg::Value(user.to_owned()))
        .with("section", label("section-tracking"))
        .with("custom", label("custom-internal-integration"))
        .with("path", users_path())
}

/// The reader may not see an entity.
pub(crate) fn hidden(entity: &str) -> Diagnosis {
    Diagnosis::new("autotask-not-allowed")
        .with("entity", Arg::Value(entity.to_owned()))
        .with("path", levels_path())
}

/// What a refusal says.
pub(crate) fn diagnosis(refused: &Refused, visit: &Visit, entity: &str, user: &str) -> Diagnosis {
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
            .with("text", Arg::Value(visit.masked(text).chars().take(300).collect())),
        Refusal::Status { status: number } => {
            Diagnosis::new("autotask-status").with("status", status(*number)).with("entity", entity())
        }
    }
}
