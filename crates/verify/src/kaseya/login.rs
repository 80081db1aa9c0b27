//! Address, user name and token: as they were typed, and as the server takes them.

use lotse_vendor::kaseya::{
    AddressFault, Client, CurrentUser, PersonalToken, Refusal, Server, Session, SignedIn, TokenFault, Trouble,
};
use lotse_vendor::{CallId, Failure, HostFault};

use super::asked::{label, users_page};
use super::ladder::Read;
use super::troubles;
use crate::proofs::{blocked, credential, proof};
use crate::{Arg, Context, Diagnosis, Finding, FindingState, Line, Subject};

/// A sign-in that gave no session.
pub(super) struct Refused {
    pub(super) findings: Vec<Finding>,
    /// The refusal may have a harmless cause.
    pub(super) by_hand: bool,
}

/// A finding about a credential, if the plan asks for it.
pub(super) fn about(
    context: &Context<'_>,
    kind: &str,
    finding: impl FnOnce(Subject) -> Finding,
) -> Option<Finding> {
    let (subject, step) = credential(context.plan, kind)?;
    Some(finding(subject).at_step(step))
}

/// As asked, and a call says so. Without the record of that call it is no pass.
pub(super) fn passed(context: &Context<'_>, subject: Subject, call: CallId, lines: Vec<Line>) -> Finding {
    match proof(context, Some(call), lines) {
        Some(proof) => Finding::pass(subject, proof),
        None => unproven(subject),
    }
}

/// A pass whose call was not kept is none.
fn unproven(subject: Subject) -> Finding {
    Finding::other(subject, FindingState::Unclear, Diagnosis::new("kaseya-odd"))
}

fn not_ready(context: &Context<'_>, kind: &str, diagnosis: Diagnosis) -> Option<Finding> {
    about(context, kind, |subject| Finding::other(subject, FindingState::Failed, diagnosis))
}

fn absent(what: &str) -> Diagnosis {
    Diagnosis::new("kaseya-absent").with("what", Arg::Choose(what.to_owned()))
}

/// The address, if one was typed and it can be one.
pub(super) fn address(context: &Context<'_>) -> Result<Server, Vec<Finding>> {
    let typed = context.materials.text("kaseya-host").unwrap_or_default();
    Server::parse(typed).map_err(|fault| {
        let diagnosis = match fault {
            AddressFault::Host(HostFault::Empty) => absent("host"),
            AddressFault::Host(HostFault::NotHttps) => Diagnosis::new("kaseya-host-not-https"),
            AddressFault::Host(HostFault::Unreadable) => Diagnosis::new("kaseya-host-unreadable"),
            AddressFault::Foreign(host) => {
                Diagnosis::new("kaseya-host-foreign").with("host", Arg::Value(host))
            }
        };
        not_ready(context, "kaseya-host", diagnosis).into_iter().collect()
    })
}

/// User name and token, if both are there and the token is whole. Otherwise what is lacking.
pub(super) fn keys(context: &Context<'_>) -> Result<(String, PersonalToken), Vec<Finding>> {
    let user = context.materials.text("kaseya-username");
    let token = context.materials.get_secret("kaseya-token").map(PersonalToken::parse);
    let lacking = match token {
        Some(Ok(token)) => match user {
            Some(user) => return Ok((user.to_owned(), token)),
            None => about(context, "kaseya-token", blocked),
        },
        Some(Err(TokenFault::Length { length })) => {
            let length = Arg::Number(u32::try_from(length).unwrap_or(u32::MAX));
            let diagnosis = Diagnosis::new("kaseya-token-length").with("length", length);
            not_ready(context, "kaseya-token", diagnosis)
        }
        Some(Err(TokenFault::Characters)) => {
            not_ready(context, "kaseya-token", Diagnosis::new("kaseya-token-characters"))
        }
        None => not_ready(context, "kaseya-token", absent("token")),
    };
    let name = match user {
        Some(_) => about(context, "kaseya-username", blocked),
        None => not_ready(context, "kaseya-username", absent("username")),
    };
    Err([name, lacking].into_iter().flatten().collect())
}

/// User name and token of a server that was not reached.
pub(super) fn blocked_keys(context: &Context<'_>) -> Vec<Finding> {
    let kinds = ["kaseya-username", "kaseya-token"];
    kinds.iter().filter_map(|kind| about(context, kind, blocked)).collect()
}

/// Signs in.
pub(super) async fn sign_in<'c>(
    context: &Context<'c>,
    client: &Client<'c>,
    user: &str,
    token: &PersonalToken,
) -> Result<(CallId, Session<'c>), Refused> {
    let trouble = match Session::sign_in(client, user, token).await {
        Ok(signed_in) => return Ok(signed_in),
        Err(trouble) => trouble,
    };
    let says = |subject: Subject| troubles::finding(context, subject, &trouble);
    let (name, token, by_hand) = match &trouble {
        Trouble::Refused { call, refusal } if refusal.refusal == Refusal::BadLogin => {
            let unclear = |subject, diagnosis| {
                let shown = proof(context, Some(*call), troubles::lines(refusal));
                Finding::other(subject, FindingState::Unclear, diagnosis).proven(shown)
            };
            let pair = |subject| unclear(subject, Diagnosis::new("kaseya-pair-refused"));
            let name = about(context, "kaseya-username", pair);
            (name, about(context, "kaseya-token", |subject| unclear(subject, bad_login())), true)
        }
        // The name can't be sent; nothing is known of the token.
        Trouble::Failed { failure: Failure::Unsendable, .. } => {
            let name = about(context, "kaseya-username", says);
            (name, about(context, "kaseya-token", blocked), false)
        }
        _ => {
            let name = about(context, "kaseya-username", blocked);
            (name, about(context, "kaseya-token", says), false)
        }
    };
    Err(Refused { findings: [name, token].into_iter().flatten().collect(), by_hand })
}

fn bad_login() -> Diagnosis {
    Diagnosis::new("kaseya-bad-login")
        .with("path", users_page())
        .with("tokens", label("tab-access-tokens"))
        .with("scopes", label("scopes-assigned"))
        .with("rest", label("scope-rest-api"))
        .with("addresses", label("accept-server-ips"))
}

/// What an accepted sign-in says of user name and token.
pub(super) fn signed_in(
    context: &Context<'_>,
    call: CallId,
    signed_in: &SignedIn,
    typed: &str,
    current: Option<&Read<CurrentUser>>,
) -> Vec<Finding> {
    let said = match (&signed_in.user, current) {
        (Some(user), _) => Some((call, user.as_str())),
        (None, Some(Ok(reply))) => Some((reply.call, reply.value.name.as_str())),
        (None, _) => None,
    };
    let name = about(context, "kaseya-username", |subject| match (said, current) {
        (Some((call, said)), _) => username(context, subject, call, said, typed),
        (None, Some(Err(trouble))) if troubles::right_missing(trouble).is_none() => {
            troubles::finding(context, subject, trouble)
        }
        (None, _) => Finding::other(subject, FindingState::Unclear, Diagnosis::new("kaseya-username-unsaid"))
            .proven(proof(context, Some(call), Vec::new())),
    });
    let ends = signed_in.ends.map(|ends| Line::new("SessionExpiration", ends.to_string()));
    let lines = [Line::new("ResponseCode", "0")].into_iter().chain(ends).collect();
    let token = about(context, "kaseya-token", |subject| passed(context, subject, call, lines));
    name.into_iter().chain(token).collect()
}

fn username(context: &Context<'_>, subject: Subject, call: CallId, said: &str, typed: &str) -> Finding {
    let line = Line::new("UserName", said);
    if said == typed {
        return passed(context, subject, call, vec![line]);
    }
    // Only the case differs: probably the same user, but that is not for us to say.
    let same = said.to_lowercase() == typed.to_lowercase();
    let state = if same { FindingState::Unclear } else { FindingState::Missing };
    let diagnosis = Diagnosis::new("kaseya-username-differs")
        .with("said", Arg::Value(context.visit.masked(said)))
        .with("typed", Arg::Value(typed.to_owned()));
    Finding::other(subject, state, diagnosis).proven(proof(context, Some(call), vec![line.asked(typed)]))
}
