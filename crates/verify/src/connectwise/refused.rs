//! Why a sign-in was refused: the keys, the client ID, the member, the address, or somebody in between.

use lotse_vendor::connectwise::{Member, Refusal, Refused, VENDOR, names_keys};
use lotse_vendor::{Failure, Reply};

use super::asked::Asked;
use super::prepare::{COMPANY, PRIVATE, PUBLIC, Prepared, SITE};
use super::say::{declined, diagnosis, example, member_path, number, portal, topic, value};
use crate::findings::Findings;
use crate::{Arg, Diagnosis, FindingState, Line, Subject};

/// Reports why the sign-in was refused. `without` is the result of the same keys without a client ID.
pub(super) fn refused(
    asked: &Asked<'_>,
    prepared: &Prepared,
    refused: &Refused,
    without: Option<&Result<Reply<Member>, Refused>>,
    findings: &mut Findings<'_>,
) {
    let evidence = || (refused.call, words(&refused.why));
    let keys = || [asked.value(PUBLIC), asked.value(PRIVATE)];
    let path = || member_path(None, Some("api-keys"));
    let mut say = |subjects: Vec<(Subject, Option<&str>)>, said: &Diagnosis| {
        for (subject, step) in subjects {
            findings.report((subject, step), FindingState::Missing, said.clone(), evidence());
        }
    };
    let status = status(&refused.why);
    let client_id = diagnosis("client-id-refused").with("status", number(status)).with("address", portal());
    let host = prepared.site.api().to_string();
    match &refused.why {
        why if is_locked(why) => {
            let said = diagnosis("locked").with("message", value(message(why)));
            say(keys().to_vec(), &said.with("path", member_path(None, None)));
        }
        Refusal::ClientId { .. } => say(vec![(topic("client-id"), None)], &client_id),
        Refusal::NotAuthenticated => {
            say(keys().to_vec(), &diagnosis("not-authenticated").with("path", path()));
        }
        Refusal::CannotRoute => {
            let said =
                diagnosis("cannot-route").with("host", value(host)).with("company", value(&prepared.company));
            say(vec![asked.value(COMPANY)], &said);
        }
        Refusal::SslRequired => {
            let said = diagnosis("ssl-required").with("host", value(host)).with("example", example());
            say(vec![asked.value(SITE)], &said);
        }
        // A web server's page is not the API's word about the keys.
        Refusal::NotFound { page: true } => {
            let page = Failure::Page { typed: !VENDOR.knows(&host), host };
            for place in keys() {
                findings.failed(place, refused.call, &page);
            }
        }
        Refusal::Keys { .. }
        | Refusal::Forbidden { .. }
        | Refusal::Invalid { .. }
        | Refusal::Security
        | Refusal::NotFound { .. }
            if !is_nameless(&refused.why) =>
        {
            let same = |second: &Refused| {
                std::mem::discriminant(&second.why) == std::mem::discriminant(&refused.why)
            };
            match without {
                // The keys are accepted without the client ID, so it is the client ID that was refused.
                Some(Ok(_)) => say(vec![(topic("client-id"), None)], &client_id),
                Some(Err(second)) if same(second) => {
                    let said = diagnosis("sign-in-unsure")
                        .with("status", number(status))
                        .with("address", portal())
                        .with("path", path());
                    say(keys().to_vec(), &said);
                }
                _ => {
                    let hint = hint(prepared, &refused.why);
                    let said = diagnosis("keys-refused")
                        .with("status", number(status))
                        .with("hint", Arg::Choose(hint.to_owned()))
                        .with("path", path());
                    say(keys().to_vec(), &said);
                }
            }
        }
        _ => {
            for (subject, step) in keys() {
                declined(findings, (subject, step), refused);
            }
        }
    }
}

/// Whether a refusal lacks the code that the API always gives, so that it may come from a firewall in between.
pub(super) const fn is_nameless(why: &Refusal) -> bool {
    match why {
        Refusal::Forbidden { code, .. } | Refusal::Invalid { code, .. } => code.is_empty(),
        Refusal::Other { .. } => true,
        _ => false,
    }
}

/// Whether the vendor's message itself names the cause.
pub(super) fn says_cause(why: &Refusal) -> bool {
    matches!(why, Refusal::Keys { message } if names_keys(message)) || is_locked(why)
}

/// Whether the vendor says that the member is locked. "Blocked" is the word of a firewall.
fn is_locked(why: &Refusal) -> bool {
    let mut words = message(why).split(|letter: char| !letter.is_alphabetic());
    !is_nameless(why) && words.any(|word| word.eq_ignore_ascii_case("locked"))
}

/// The vendor's message about the sign-in.
fn message(why: &Refusal) -> &str {
    match why {
        Refusal::Keys { message } | Refusal::Forbidden { message, .. } | Refusal::Invalid { message, .. } => {
            message
        }
        _ => "",
    }
}

/// A hint from the keys themselves or from the status.
fn hint(prepared: &Prepared, why: &Refusal) -> &'static str {
    // Only the lengths are compared: the two keys of a pair have the same length.
    let lengths =
        prepared.keys.as_ref().is_some_and(|keys| keys.public.chars().count() != keys.private.length());
    match why {
        _ if lengths => "lengths",
        Refusal::NotFound { .. } => "not-found",
        _ => "plain",
    }
}

const fn status(why: &Refusal) -> u16 {
    match why {
        Refusal::ClientId { status, .. } | Refusal::Other { status, .. } => *status,
        Refusal::Security | Refusal::Forbidden { .. } => 403,
        Refusal::NotFound { .. } => 404,
        Refusal::Invalid { .. } | Refusal::CannotRoute => 400,
        _ => 401,
    }
}

/// The vendor's message, for the proof.
fn words(why: &Refusal) -> Vec<Line> {
    match why {
        Refusal::ClientId { message, .. } | Refusal::Keys { message } | Refusal::Other { message, .. } => {
            vec![Line::new("message", message)]
        }
        Refusal::Forbidden { code, message } | Refusal::Invalid { code, message } => {
            vec![Line::new("code", code), Line::new("message", message)]
        }
        Refusal::NotAuthenticated => vec![Line::new("message", "UserNotAuthenticated")],
        Refusal::CannotRoute => vec![Line::new("message", "Cannot route. Codebase/company is invalid")],
        _ => Vec::new(),
    }
}
