//! The check of ConnectWise PSA.
//!
//! The order of the calls: the company look-up, without any key; the member that the keys belong to; then,
//! concurrently, the list of permissions, the entries of its "customize" lists, and one record of every list that
//! the role must be able to read. The list of permissions is compared as a whole: missing and excess levels. If it
//! is refused, successful reads prove only that reading works. Nothing is written, and no call is made that would
//! write if it were permitted.

mod ask;
mod asked;
mod codes;
mod companies;
mod compared;
mod deeper;
mod desk;
mod functions;
mod prepare;
mod probes;
mod refused;
mod rights;
mod role;
mod say;
mod sign_in;
mod spelling;
mod tables;
mod wrote;

use lotse_guide::{Level, Plan, Requirement, RequirementKind};
use lotse_vendor::Reply;
use lotse_vendor::connectwise::{self, Client, FunctionLevels, Refusal};

use crate::findings::Findings;
use crate::vendor::Vendor;
use crate::{Budget, Context, Diagnosis, Finding, FindingState, Line, Subject, Verb};
use ask::{Admin, Answers};
use asked::Asked;
use codes::{CODES, TOPICS};
use compared::{Compared, level};
use functions::{Match, Names, Rows};
use say::{declined, diagnosis, number, portal, topic, value};

/// The limit of calls per minute that the vendor documents.
const CALLS_A_MINUTE: u32 = 1000;

/// The id of the vendor.
const VENDOR_ID: &str = "connectwise";

/// The registry entry.
pub(crate) const VENDOR: Vendor = Vendor {
    codes: CODES,
    topics: TOPICS,
    extra: false,
    compares,
    deeper: Some(deeper::DEEPER),
    customers: Some(companies::READER),
    check: |findings| Box::pin(check(findings)),
};

/// The rows of the role. A row with an unclear level is left to the technician's eyes.
fn compares<'p, 'g>(plan: &'p Plan<'g>) -> Vec<&'p Requirement<'g>> {
    let Some(role) = Asked::of(plan).and_then(|asked| asked.role) else { return Vec::new() };
    let is_compared = |it: &&Requirement<'_>| match &it.kind {
        RequirementKind::RoleLevels { matrix, row, levels } => {
            let asks = |level: &Level| role.others_none || *level != Level::Silent;
            matrix.as_str() == role.matrix
                && role.rows.iter().any(|known| known.id == row.as_str())
                && !levels.contains(&Level::Unclear)
                && levels.iter().any(asks)
        }
        _ => false,
    };
    plan.requirements.iter().filter(is_compared).collect()
}

/// Checks everything that the plan requires of ConnectWise PSA, if it requires anything.
async fn check(mut findings: Findings<'_>) -> Findings<'_> {
    let context = findings.context;
    let Some(asked) = Asked::of(context.plan) else { return findings };
    run(context, &asked, &mut findings).await;
    note_calls(&mut findings);
    findings
}

/// Notes the calls so far against the vendor's limit.
fn note_calls(findings: &mut Findings<'_>) {
    let records = findings.context.visit.records();
    let spent = records.iter().filter(|record| *record.vendor == connectwise::VENDOR).count();
    if spent > 0 {
        let spent = u32::try_from(spent).unwrap_or(u32::MAX);
        let limit = CALLS_A_MINUTE;
        findings.budgets.push(Budget {
            api: connectwise::VENDOR.id.to_owned(),
            spent,
            limit,
            minutes: 1,
            told: false,
        });
    }
}

async fn run(context: &Context<'_>, asked: &Asked<'_>, findings: &mut Findings<'_>) {
    let blocked = Diagnosis::new("blocked");
    let Some(prepared) = prepare::prepare(context, asked, findings) else {
        return block(asked, findings, &blocked);
    };
    let Some(known) = sign_in::find_company(context, asked, &prepared, findings).await else {
        return block(asked, findings, &blocked);
    };
    let Some(keys) = prepared.keys.clone() else {
        sign_in::judge_company(asked, &prepared, &known, None, findings);
        if prepared.lacks_client_id {
            // The set-up may be correct; it only can't be checked without a client ID.
            let eyes = diagnosis("client-id-absent").with("address", portal());
            let subjects = everything(asked);
            findings.report_rest(subjects, FindingState::NeedsEyes, &eyes);
        }
        return block(asked, findings, &blocked);
    };
    let client = Client::new(context.visit, &prepared.site, known.company.as_ref(), keys.clone());
    let Some(who) = sign_in::sign_in(&client, asked, &prepared, findings).await else {
        sign_in::judge_company(asked, &prepared, &known, None, findings);
        let waiting = findings.all().iter().find(|finding| finding.state == FindingState::Waiting).cloned();
        if let Some(waiting) = waiting {
            for (subject, step) in everything(asked) {
                let step = step.map(ToOwned::to_owned);
                findings.add(Finding { subject, step, ..waiting.clone() });
            }
        }
        return block(asked, findings, &blocked);
    };
    sign_in::judge_company(asked, &prepared, &known, Some(who.call()), findings);
    sign_in::judge_member(asked, &who, findings);
    let names = Names::read(context.materials.text(functions::KIND));
    let admin = prepare::admin_keys(context.materials, &keys);
    let answers = ask::ask(&client, admin, &who, asked, &names).await;
    judge(asked, &who, &names, &answers, findings).await;
    block(asked, findings, &blocked);
}

async fn judge(
    asked: &Asked<'_>,
    who: &sign_in::Who,
    names: &Names,
    answers: &Answers,
    findings: &mut Findings<'_>,
) {
    judge_admin(who, answers, findings);
    let read = list_of_rights(answers);
    let rows = Rows::of(read.map_or(&[], |read| &read.value)).await;
    let compared = match (read, &asked.role) {
        (Some(_), Some(role)) => Some(Compared::of(names, role, &rows).await),
        _ => None,
    };
    if let Some(read) = read.filter(|read| !read.value.is_empty()) {
        let lines = vec![Line::new("moduleFunctionName", read.value.len().to_string())];
        findings.pass((topic("security"), asked.role.as_ref().map(|role| role.step)), (read.call, lines));
    }
    let wrong = role::Wrong::of(asked, who, compared.as_ref());
    if wrong.is_some() {
        // The individual permissions of a wrong role are not judged. Subjects without a finding are blocked by this
        // one.
        return role::judge(asked, who, wrong, false, findings);
    }
    let role = who.role();
    let mut all_as_asked = false;
    match (&asked.role, read, &compared, &answers.security) {
        (Some(matrix), Some(read), Some(compared), _) => {
            let rights = rights::Rights { names, role, read, compared, access: &answers.access };
            all_as_asked = rights.judge(matrix, findings).await;
        }
        (_, None, _, Some(Err(refused))) => {
            judge_without_rights(asked, names, answers, refused, role, findings);
        }
        _ => {}
    }
    probes::judge(asked, names, compared.as_ref(), &answers.access, role, findings);
    let inquire = match names.find(&rows, "system", "table-setup").0 {
        Match::One(row) => level(row, Verb::Inquire),
        _ => None,
    };
    tables::Tables { names, answers, inquire, role }.judge(asked, findings);
    role::judge(asked, who, None, all_as_asked, findings);
}

/// The list of permissions to compare: an administrator's view of the role, otherwise the member's own.
fn list_of_rights(answers: &Answers) -> Option<&Reply<Vec<FunctionLevels>>> {
    match (&answers.admin, &answers.security) {
        (Some(Admin::Role(read)), _) | (_, Some(Ok(read))) => Some(read),
        _ => None,
    }
}

fn judge_admin(who: &sign_in::Who, answers: &Answers, findings: &mut Findings<'_>) {
    let subject = topic("admin");
    match &answers.admin {
        None => {}
        Some(Admin::Role(read)) => {
            let lines = vec![Line::new("moduleFunctionName", read.value.len().to_string())];
            findings.pass(subject, (read.call, lines));
        }
        Some(Admin::OtherRole(call, other)) => {
            let own = who.role().map_or_else(|| say::label("role-id"), value);
            let said = diagnosis("role-differs").with("role", own).with("other", value(other));
            let lines = vec![Line::new("securityRole.name", other).asked(who.role().unwrap_or("null"))];
            findings.report(subject, FindingState::Unclear, said, (*call, lines));
        }
        Some(Admin::NoMember(call)) => {
            let said = diagnosis("admin-member-absent").with("member", value(who.identifier()));
            findings.report(subject, FindingState::Unclear, said, *call);
        }
        Some(Admin::Refused(refused)) => {
            let status = match refused.why {
                Refusal::Keys { .. } | Refusal::NotAuthenticated => 401,
                Refusal::Security | Refusal::Forbidden { .. } => 403,
                _ => return declined(findings, subject, refused),
            };
            let said = diagnosis("admin-refused").with("status", number(status));
            findings.report(subject, FindingState::Unclear, said, refused.call);
        }
    }
}

fn judge_without_rights(
    asked: &Asked<'_>,
    names: &Names,
    answers: &Answers,
    refused: &connectwise::Refused,
    role: Option<&str>,
    findings: &mut Findings<'_>,
) {
    let step = asked.role.as_ref().map(|role| role.step);
    let status = match refused.why {
        Refusal::Security | Refusal::Forbidden { .. } => Some(403),
        Refusal::NotFound { .. } => Some(404),
        _ => None,
    };
    match status {
        Some(status) => {
            let said = probes::security_refusal(status);
            findings.report((topic("security"), step), FindingState::Unclear, said, refused.call);
        }
        None => declined(findings, (topic("security"), step), refused),
    }
    if let Some(asked) = &asked.role {
        let lasting = !probes::passes_by(refused);
        probes::instead_of_rights(asked, names, refused, lasting, &answers.access, role, findings);
    }
}

/// All required subjects, including the keys.
fn everything<'a>(asked: &'a Asked<'_>) -> Vec<(Subject, Option<&'a str>)> {
    let kinds = [prepare::SITE, prepare::COMPANY, prepare::PUBLIC, prepare::PRIVATE];
    let values = kinds.into_iter().map(|kind| asked.value(kind));
    values.chain(asked.subjects().into_iter().map(|(subject, step)| (subject, Some(step)))).collect()
}

/// Blocks all subjects that have no finding yet, because something else must be fixed first.
fn block(asked: &Asked<'_>, findings: &mut Findings<'_>, blocked: &Diagnosis) {
    findings.report_rest(everything(asked), FindingState::Failed, blocked);
}
