//! Diagnoses and their parts: labels, click paths, and the general meaning of refusals.

use lotse_vendor::connectwise::{Refusal, Refused};

use crate::findings::{self, Findings, Place};
use crate::{Arg, Diagnosis, FindingState, Subject, Verb, Waypoint};

/// A topic with a single subject.
pub(super) fn topic(topic: &str) -> Subject {
    findings::topic(&format!("connectwise-{topic}"))
}

/// One of several subjects with the same topic.
pub(super) fn topic_of(topic: &str, which: &str) -> Subject {
    findings::topic_of(&format!("connectwise-{topic}"), which)
}

/// A diagnosis of this vendor.
pub(super) fn diagnosis(code: &str) -> Diagnosis {
    Diagnosis::new(&format!("connectwise-{code}"))
}

pub(super) fn label(key: &str) -> Arg {
    Arg::Label(format!("connectwise/{key}"))
}

pub(super) fn value(text: impl Into<String>) -> Arg {
    Arg::Value(text.into())
}

pub(super) fn number(number: impl TryInto<u32>) -> Arg {
    Arg::Number(number.try_into().unwrap_or(u32::MAX))
}

pub(super) fn column(verb: Verb) -> Arg {
    label(match verb {
        Verb::Add => "add-level",
        Verb::Edit => "edit-level",
        Verb::Delete => "delete-level",
        Verb::Inquire => "inquire-level",
    })
}

/// The vendor's field for a column.
pub(super) const fn field(verb: Verb) -> &'static str {
    match verb {
        Verb::Add => "addLevel",
        Verb::Edit => "editLevel",
        Verb::Delete => "deleteLevel",
        Verb::Inquire => "inquireLevel",
    }
}

/// A stop on a click path.
pub(super) fn stop(key: &str) -> Waypoint {
    Waypoint::Label(format!("connectwise/{key}"))
}

/// System > My Company, where site and company id are shown.
pub(super) fn my_company() -> Arg {
    Arg::Path(vec![stop("system"), stop("my-company")])
}

/// The click path to the API member, as far as its name is known, and a tab of it.
pub(super) fn member_path(member: Option<&str>, tab: Option<&str>) -> Arg {
    let mut path = vec![stop("system"), stop("members"), stop("api-members")];
    path.extend(member.map(|member| Waypoint::Value(member.to_owned())));
    path.extend(tab.map(stop));
    Arg::Path(path)
}

/// The click path to the role and something inside it, by labels of a guide or the vendor's own names.
pub(super) fn role_path(role: Option<&str>, inside: Vec<Waypoint>) -> Arg {
    let mut path = vec![stop("system"), stop("security-roles")];
    path.extend(role.map(|role| Waypoint::Value(role.to_owned())));
    path.extend(inside);
    Arg::Path(path)
}

/// Module and function, by labels of a guide.
pub(super) fn by_labels(module: &str, function: &str) -> Vec<Waypoint> {
    vec![stop(module), stop(function)]
}

/// The click path to the list of Table Setup.
pub(super) fn tables_path(role: Option<&str>) -> Arg {
    role_path(role, vec![stop("system"), stop("table-setup"), stop("customize")])
}

/// The role's name, or the name of its field if the role is not known.
pub(super) fn role_name(role: Option<&str>) -> Arg {
    role.map_or_else(|| label("role-id"), value)
}

/// The page on which a client ID is registered.
pub(super) fn portal() -> Arg {
    value("developer.connectwise.com/ClientID")
}

/// An example of an address as it is entered.
pub(super) fn example() -> Arg {
    value("eu.myconnectwise.net")
}

/// The vendor's own log of an API member's calls.
pub(super) fn log_path() -> Arg {
    let keys = ["system", "members", "api-members", "api-logs", "start-debug-mode"];
    Arg::Path(keys.into_iter().map(stop).collect())
}

/// Reports a refused call from which nothing specific to this subject follows.
pub(super) fn declined(findings: &mut Findings<'_>, place: impl Into<Place>, refused: &Refused) {
    if let Refusal::Failure(failure) = &refused.why {
        return findings.failed(place, refused.call, failure);
    }
    match meaning(&refused.why) {
        (said, Some(seconds)) => findings.wait(place, seconds, said, refused.call),
        (said, None) => findings.report(place, FindingState::Failed, said, refused.call),
    }
}

/// The general meaning of a refusal, and after how many seconds it may have passed, if it is temporary.
pub(super) fn meaning(why: &Refusal) -> (Diagnosis, Option<u32>) {
    let declined = |status: u16, message: &str| {
        if message.trim().is_empty() {
            return diagnosis("declined-silent").with("status", number(status)).with("path", log_path());
        }
        diagnosis("declined")
            .with("status", number(status))
            .with("message", value(message))
            .with("path", log_path())
    };
    let said = match why {
        Refusal::Failure(failure) => Diagnosis::new("failed").with("failure", Arg::Failure(failure.clone())),
        Refusal::Busy { seconds } => {
            return (diagnosis("busy").with("seconds", number(*seconds)), Some(*seconds));
        }
        Refusal::Overloaded => diagnosis("overloaded"),
        Refusal::Maintenance { status } => diagnosis("maintenance").with("status", number(*status)),
        Refusal::Condition { message } => diagnosis("condition").with("message", value(message)),
        Refusal::CannotRoute => declined(400, "Cannot route"),
        Refusal::SslRequired => declined(400, "SSL is required"),
        Refusal::ClientId { status, message }
        | Refusal::Broken { status, message }
        | Refusal::Other { status, message } => declined(*status, message),
        Refusal::Keys { message } => declined(401, message),
        Refusal::NotAuthenticated => declined(401, "UserNotAuthenticated"),
        Refusal::NotFound { .. } => declined(404, ""),
        Refusal::Security => declined(403, "Security"),
        Refusal::Forbidden { code, message } => declined(403, format!("{code} {message}").trim()),
        Refusal::Invalid { code, message } => declined(400, format!("{code} {message}").trim()),
    };
    (said, None)
}

/// Reports a call that told nothing. That the role does not allow it, or that the tenant does not offer it, is no
/// fault of the set-up.
pub(super) fn untold(place: &Place, refused: &Refused, findings: &mut Findings<'_>) {
    let code = match refused.why {
        Refusal::Security | Refusal::Forbidden { .. } => "deeper-refused",
        Refusal::NotFound { .. } => "deeper-absent",
        Refusal::Condition { .. } => "wrote-untold",
        _ => return declined(findings, place, refused),
    };
    findings.report(place, FindingState::NotApplicable, diagnosis(code), refused.call);
}
