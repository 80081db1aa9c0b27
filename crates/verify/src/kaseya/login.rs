//! Address, user name and token: checks the entered values and signs in.

use lotse_vendor::kaseya::{
    AddressFault, Client, CurrentUser, PersonalToken, Refusal, Server, Session, SignedIn, TokenFault, Trouble,
};
use lotse_vendor::{CallId, Failure, HostFault};

use super::asked::{label, users_page};
use super::ladder::Read;
use super::troubles::{self, right_missing};
use crate::findings::Findings;
use crate::{Arg, Diagnosis, FindingState, Line};

pub(super) const HOST: &str = "kaseya-host";
pub(super) const USER: &str = "kaseya-username";
pub(super) const TOKEN: &str = "kaseya-token";

/// Reports that a credential can't be used yet, if the plan asks for it.
fn not_ready(kind: &str, diagnosis: Diagnosis, findings: &mut Findings<'_>) {
    if let Some(place) = findings.credential(kind) {
        findings.report(place, FindingState::Failed, diagnosis, ());
    }
}

/// Blocks a credential until something else is fixed.
pub(super) fn block(kind: &str, findings: &mut Findings<'_>) {
    not_ready(kind, Diagnosis::new("blocked"), findings);
}

fn absent(what: &str) -> Diagnosis {
    Diagnosis::new("kaseya-absent").with("what", Arg::Choose(what.to_owned()))
}

/// The address, if one was entered and it is valid.
pub(super) fn address(findings: &mut Findings<'_>) -> Option<Server> {
    let typed = findings.context.materials.text(HOST).unwrap_or_default();
    let diagnosis = match Server::parse(typed) {
        Ok(server) => return Some(server),
        Err(AddressFault::Host(HostFault::Empty)) => absent("host"),
        Err(AddressFault::Host(HostFault::NotHttps)) => Diagnosis::new("kaseya-host-not-https"),
        Err(AddressFault::Host(HostFault::Unreadable)) => Diagnosis::new("kaseya-host-unreadable"),
        Err(AddressFault::Foreign(host)) => {
            Diagnosis::new("kaseya-host-foreign").with("host", Arg::Value(host))
        }
    };
    not_ready(HOST, diagnosis, findings);
    None
}

/// User name and token, if both exist and the token is complete. Otherwise reports what is missing.
pub(super) fn keys(findings: &mut Findings<'_>) -> Option<(String, PersonalToken)> {
    let materials = findings.context.materials;
    let user = materials.text(USER);
    let token = materials.get_secret(TOKEN).map(PersonalToken::parse);
    let name = if user.is_some() { Diagnosis::new("blocked") } else { absent("username") };
    let lacking = match token {
        Some(Ok(token)) => match user {
            Some(user) => return Some((user.to_owned(), token)),
            None => Diagnosis::new("blocked"),
        },
        Some(Err(TokenFault::Length { length })) => {
            let length = Arg::Number(u32::try_from(length).unwrap_or(u32::MAX));
            Diagnosis::new("kaseya-token-length").with("length", length)
        }
        Some(Err(TokenFault::Characters)) => Diagnosis::new("kaseya-token-characters"),
        None => absent("token"),
    };
    not_ready(USER, name, findings);
    not_ready(TOKEN, lacking, findings);
    None
}

/// Signs in. On refusal, the error says whether the cause may be harmless.
pub(super) async fn sign_in<'c>(
    client: &Client<'c>,
    user: &str,
    token: &PersonalToken,
    findings: &mut Findings<'c>,
) -> Result<(CallId, Session<'c>), bool> {
    let trouble = match Session::sign_in(client, user, token).await {
        Ok(signed_in) => return Ok(signed_in),
        Err(trouble) => trouble,
    };
    let pair_refused =
        matches!(&trouble, Trouble::Refused { refusal, .. } if refusal.refusal == Refusal::BadLogin);
    if pair_refused {
        for (kind, diagnosis) in [(USER, Diagnosis::new("kaseya-pair-refused")), (TOKEN, bad_login())] {
            if let Some(place) = findings.credential(kind) {
                findings.report(place, FindingState::Unclear, diagnosis, troubles::evidence(&trouble));
            }
        }
        return Err(true);
    }
    // If the name can't be sent, nothing is known about the token.
    let unsendable = matches!(trouble, Trouble::Failed { failure: Failure::Unsendable, .. });
    let to_blame = if unsendable { USER } else { TOKEN };
    for kind in [USER, TOKEN] {
        match findings.credential(kind) {
            Some(place) if kind == to_blame => troubles::report(findings, place, &trouble),
            _ => block(kind, findings),
        }
    }
    Err(false)
}

fn bad_login() -> Diagnosis {
    Diagnosis::new("kaseya-bad-login")
        .with("path", users_page())
        .with("tokens", label("tab-access-tokens"))
        .with("scopes", label("scopes-assigned"))
        .with("rest", label("scope-rest-api"))
        .with("addresses", label("accept-server-ips"))
}

/// Reports what a successful sign-in proves about user name and token.
pub(super) fn signed_in(
    call: CallId,
    signed_in: &SignedIn,
    typed: &str,
    current: Option<&Read<CurrentUser>>,
    findings: &mut Findings<'_>,
) {
    username(call, signed_in, typed, current, findings);
    if let Some(place) = findings.credential(TOKEN) {
        let ends = signed_in.ends.map(|ends| Line::new("SessionExpiration", ends.to_string()));
        let lines: Vec<Line> = [Line::new("ResponseCode", "0")].into_iter().chain(ends).collect();
        findings.pass(place, (call, lines));
    }
}

fn username(
    call: CallId,
    signed_in: &SignedIn,
    typed: &str,
    current: Option<&Read<CurrentUser>>,
    findings: &mut Findings<'_>,
) {
    let Some(place) = findings.credential(USER) else { return };
    let (call, said) = match (&signed_in.user, current) {
        (Some(user), _) => (call, user.as_str()),
        (None, Some(Ok(reply))) => (reply.call, reply.value.name.as_str()),
        (None, Some(Err(trouble))) if !right_missing(trouble) => {
            return troubles::report(findings, place, trouble);
        }
        (None, _) => {
            let unsaid = Diagnosis::new("kaseya-username-unsaid");
            return findings.report(place, FindingState::Unclear, unsaid, call);
        }
    };
    let line = Line::new("UserName", said);
    if said == typed {
        return findings.pass(place, (call, line));
    }
    // Only the case differs: probably the same user, but that is not certain.
    let same = said.to_lowercase() == typed.to_lowercase();
    let state = if same { FindingState::Unclear } else { FindingState::Missing };
    let diagnosis = Diagnosis::new("kaseya-username-differs")
        .with("said", Arg::Value(said.to_owned()))
        .with("typed", Arg::Value(typed.to_owned()));
    findings.report(place, state, diagnosis, (call, line.asked(typed)));
}
