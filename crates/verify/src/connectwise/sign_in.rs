//! The sign-in: whether the company exists, whether the keys are accepted, and which member they belong to.
//!
//! At most two calls with keys may be refused. The second one distinguishes a refused client ID from refused keys,
//! or uses the `/info` path if the member has no access to the first one.

use lotse_vendor::connectwise::{
    Client, Company, Lookup, Member, MemberInfo, Refusal, VENDOR, answers_as_api, look_up,
};
use lotse_vendor::{CallId, Failure, Reply};

use super::asked::Asked;
use super::prepare::{COMPANY, PRIVATE, PUBLIC, Prepared, SITE};
use super::refused::{is_nameless, refused, says_cause};
use super::say::{declined, diagnosis, member_path, my_company, number, topic, value};
use crate::findings::Findings;
use crate::{Arg, Context, FindingState, Line};

/// The result of the look-up.
pub(super) struct Known {
    pub(super) company: Option<Company>,
    pub(super) call: Option<CallId>,
}

/// Who signed in.
pub(super) enum Who {
    /// The member's full record.
    Member(Reply<Member>),
    /// Only the `/info` record was accessible: the role is unknown.
    Info(Reply<MemberInfo>),
}

impl Who {
    pub(super) const fn call(&self) -> CallId {
        match self {
            Self::Member(read) => read.call,
            Self::Info(read) => read.call,
        }
    }

    pub(super) fn identifier(&self) -> &str {
        match self {
            Self::Member(read) => &read.value.identifier,
            Self::Info(read) => &read.value.identifier,
        }
    }

    /// Its id.
    pub(super) const fn id(&self) -> i64 {
        match self {
            Self::Member(read) => read.value.id,
            Self::Info(read) => read.value.id,
        }
    }

    pub(super) const fn member(&self) -> Option<&Member> {
        match self {
            Self::Member(read) => Some(&read.value),
            Self::Info(_) => None,
        }
    }

    /// The name of the role, if it is known.
    pub(super) fn role(&self) -> Option<&str> {
        self.member()?.security_role.as_ref()?.name.as_deref()
    }

    /// The id of the role, if it is known.
    pub(super) fn role_id(&self) -> Option<i64> {
        self.member()?.security_role.as_ref()?.id
    }
}

/// Looks up the company. `None` if no keys may be sent to this site.
pub(super) async fn find_company(
    context: &Context<'_>,
    asked: &Asked<'_>,
    prepared: &Prepared,
    findings: &mut Findings<'_>,
) -> Option<Known> {
    let (site_subject, site_step) = asked.value(SITE);
    let (company_subject, company_step) = asked.value(COMPANY);
    let host = prepared.site.user().to_string();
    let unknown = || {
        diagnosis("company-unknown")
            .with("company", value(&prepared.company))
            .with("host", value(&host))
            .with("path", my_company())
    };
    match look_up(context.visit, &prepared.site, &prepared.company).await {
        Ok(Reply { call, value: Lookup::Known(company) }) => {
            return Some(Known { company: Some(company), call: Some(call) });
        }
        Ok(Reply { call, value: Lookup::Unknown }) => {
            let lines = vec![Line::new("companyinfo", "null")];
            findings.report((company_subject, company_step), FindingState::Missing, unknown(), (call, lines));
        }
        Err(refused) => match &refused.why {
            Refusal::NotFound { .. } | Refusal::Other { status: 404, .. } if !prepared.site.is_cloud() => {
                // Not every server of an organisation has the look-up, so the sign-in must prove site and company.
                // First the server must prove to be a ConnectWise PSA, because keys are sent to no other server.
                match answers_as_api(context.visit, &prepared.site).await {
                    Ok(Reply { value: true, .. }) => {
                        return Some(Known { company: None, call: refused.call });
                    }
                    Ok(Reply { call, .. }) => {
                        let said =
                            diagnosis("site-wrong").with("host", value(&host)).with("path", my_company());
                        findings.report((site_subject, site_step), FindingState::Failed, said, call);
                    }
                    Err(refused) => declined(findings, (site_subject, site_step), &refused),
                }
            }
            Refusal::NotFound { page: false } | Refusal::Other { status: 404, .. } => {
                findings.report(
                    (company_subject, company_step),
                    FindingState::Missing,
                    unknown(),
                    refused.call,
                );
            }
            // The cloud's own host is the right server, so somebody else wrote this page.
            Refusal::NotFound { page: true } => {
                let page = Failure::Page { typed: !VENDOR.knows(&host), host };
                findings.failed((site_subject, site_step), refused.call, &page);
            }
            _ => declined(findings, (site_subject, site_step), &refused),
        },
    }
    None
}

/// Reports what the look-up proves about site and company.
pub(super) fn judge_company(
    asked: &Asked<'_>,
    prepared: &Prepared,
    known: &Known,
    signed_in: Option<CallId>,
    findings: &mut Findings<'_>,
) {
    let (site, site_step) = asked.value(SITE);
    let (subject, step) = asked.value(COMPANY);
    let told = known.company.as_ref().and_then(|company| company.id.as_deref());
    let version = known.company.as_ref().and_then(|company| company.version.clone());
    let mut lines: Vec<Line> =
        version.map(|version| Line::new("VersionNumber", version)).into_iter().collect();
    match (known.call.filter(|_| known.company.is_some()), signed_in) {
        (Some(call), _) => findings.pass((site, site_step), (call, lines.clone())),
        (None, Some(call)) => findings.pass((site, site_step), call),
        (None, None) => {
            let said = diagnosis("lookup-absent").with("host", value(prepared.site.user().as_str()));
            findings.report((site, site_step), FindingState::Unclear, said, known.call);
        }
    }
    match (told, known.call, signed_in) {
        (Some(told), Some(call), _) if told == prepared.company => {
            lines.insert(0, Line::new("CompanyID", told));
            findings.pass((subject, step), (call, lines));
        }
        // A company may have a second short name. The sign-in proves only the one that was entered.
        (Some(told), _, Some(call)) if !is_spelling(told, &prepared.company) => {
            findings.pass((subject, step), call);
        }
        (Some(told), call, None) if !is_spelling(told, &prepared.company) => {
            let said =
                diagnosis("company-other").with("asked", value(&prepared.company)).with("told", value(told));
            let evidence = (call, vec![Line::new("CompanyID", told)]);
            findings.report((subject, step), FindingState::Unclear, said, evidence);
        }
        (Some(told), call, _) => {
            let said = diagnosis("company-spelling")
                .with("asked", value(&prepared.company))
                .with("told", value(told));
            let lines = vec![Line::new("CompanyID", told).asked(&prepared.company)];
            findings.report((subject, step), FindingState::Unclear, said, (call, lines));
        }
        (None, _, Some(call)) => findings.pass((subject, step), call),
        (None, call, None) => {
            let said = diagnosis("lookup-absent").with("host", value(prepared.site.user().as_str()));
            findings.report((subject, step), FindingState::Unclear, said, call);
        }
    }
}

/// Whether two company IDs differ only in case or spaces.
fn is_spelling(one: &str, other: &str) -> bool {
    let plain = |text: &str| text.split_whitespace().collect::<String>().to_lowercase();
    plain(one) == plain(other)
}

/// Signs in. `None` if the sign-in was refused; the findings give the reason.
pub(super) async fn sign_in(
    client: &Client<'_>,
    asked: &Asked<'_>,
    prepared: &Prepared,
    findings: &mut Findings<'_>,
) -> Option<Who> {
    let first = match client.my_member().await {
        Ok(read) => return Some(Who::Member(read)),
        Err(refused) => refused,
    };
    match &first.why {
        Refusal::Security | Refusal::NotFound { .. } => match client.my_member_info().await {
            Ok(read) => return Some(Who::Info(read)),
            Err(second) => refused(asked, prepared, &second, None, findings),
        },
        // A second refusal would add nothing, and could lock a member.
        why if says_cause(why) || is_nameless(why) => refused(asked, prepared, &first, None, findings),
        Refusal::Keys { .. } | Refusal::Forbidden { .. } | Refusal::Invalid { .. } => {
            let second = client.without_client_id().my_member().await;
            refused(asked, prepared, &first, Some(&second), findings);
        }
        _ => refused(asked, prepared, &first, None, findings),
    }
    None
}

/// Reports what the sign-in proves about the keys, the client ID, the member and its role.
pub(super) fn judge_member(asked: &Asked<'_>, who: &Who, findings: &mut Findings<'_>) {
    let call = who.call();
    let (class, inactive) = match who {
        Who::Member(read) => (read.value.license_class.clone(), read.value.inactive_flag),
        Who::Info(read) => (read.value.license_class.clone(), read.value.inactive_flag),
    };
    let identity = Line::new("identifier", who.identifier());
    for (subject, step) in [asked.value(PUBLIC), asked.value(PRIVATE)] {
        findings.pass((subject, step), (call, vec![identity.clone()]));
    }
    findings.pass(topic("client-id"), (call, vec![identity.clone()]));
    let step = asked.role_field.map(|(step, _)| step);
    let name = value(who.identifier());
    let path = member_path(Some(who.identifier()), None);
    let lines = vec![
        identity.clone(),
        Line::new("licenseClass", class.clone().unwrap_or_else(|| "null".to_owned())).asked("A"),
        Line::new("inactiveFlag", shown(inactive)).asked("false"),
    ];
    let member = |said: &str| diagnosis(said).with("member", name.clone());
    let (state, said) = match (class.as_deref(), inactive) {
        (Some(class), _) if class != "A" => (
            FindingState::Missing,
            member("personal-keys").with("class", value(class)).with("path", member_path(None, None)),
        ),
        (_, Some(true)) => (FindingState::Missing, member("member-inactive").with("path", path.clone())),
        (Some(_), Some(false)) => {
            let lines: Vec<Line> = lines.into_iter().map(|line| Line { asked: None, ..line }).collect();
            findings.pass((topic("member"), step), (call, lines));
            return judge_boards(who, path, findings);
        }
        _ => (FindingState::Unclear, member("member-unclear")),
    };
    findings.report((topic("member"), step), state, said, (call, lines));
    judge_boards(who, path, findings);
}

/// Reports excluded boards, whose tickets the member can't see whatever its role allows.
fn judge_boards(who: &Who, path: Arg, findings: &mut Findings<'_>) {
    let excluded = who.member().and_then(|member| member.excluded_service_board_ids.as_deref());
    let Some(boards) = excluded.filter(|boards| !boards.is_empty()) else { return };
    let said = diagnosis("boards-excluded")
        .with("member", value(who.identifier()))
        .with("count", number(boards.len()))
        .with("path", path);
    let shown = boards.join(", ");
    let lines = vec![Line::new("excludedServiceBoardIds", shown).asked("[]")];
    findings.report(topic("boards"), FindingState::Unclear, said, (who.call(), lines));
}

/// A flag as proofs show it.
pub(super) fn shown(flag: Option<bool>) -> String {
    flag.map_or_else(|| "null".to_owned(), |flag| flag.to_string())
}
