//! What can be asked of ConnectWise PSA.
//!
//! In this order: the look-up of the company, without any key; who the keys belong to; then, side by side, the list of
//! rights, the entries of its "customize" lists, and one record of every list that the role has to reach. The list of
//! rights is compared as a whole, what is lacking and what is too much. Where it is refused, reading proves only that
//! reading works. Nothing is written, and no call is made that would write if it were permitted.

mod ask;
mod asked;
mod codes;
mod compared;
mod functions;
mod prepare;
mod probes;
mod rights;
mod role;
mod say;
mod sheet;
mod sign_in;
mod spelling;
mod tables;

use lotse_vendor::connectwise::{Client, FunctionLevels, Refusal};
use lotse_vendor::{Api, Reply};

use crate::check::Part;
use crate::vendor::Vendor;
use crate::{Budget, Context, Diagnosis, FindingState, Line, Verb};
use ask::{Admin, Answers};
use asked::Asked;
use codes::{CODES, TOPICS};
use compared::{Compared, level};
use functions::{Match, Names, Rows};
use say::{diagnosis, number, portal, value};
use sheet::{Sheet, topic};

/// What the vendor documents: calls a minute.
const CALLS_A_MINUTE: u32 = 1000;

/// The vendor, for the registry.
pub(crate) const VENDOR: Vendor =
    Vendor { codes: CODES, topics: TOPICS, check: |context| Box::pin(check(context)) };

/// Asks ConnectWise PSA about everything that the plan requires of it. Nothing if the guide has nothing to do with it.
async fn check(context: &Context<'_>) -> Part {
    let Some(asked) = Asked::of(context.plan) else { return Part::default() };
    let mut sheet = Sheet::new(context);
    run(context, &asked, &mut sheet).await;
    let spent = context.visit.records().iter().filter(|record| record.api == Api::ConnectWise).count();
    let spent = u32::try_from(spent).unwrap_or(u32::MAX);
    let budget = Budget { api: Api::ConnectWise, spent, limit: CALLS_A_MINUTE, minutes: 1, told: false };
    let budgets = if spent > 0 { vec![budget] } else { Vec::new() };
    Part { findings: sheet.findings, budgets }
}

async fn run(context: &Context<'_>, asked: &Asked<'_>, sheet: &mut Sheet<'_>) {
    let blocked = Diagnosis::new("blocked");
    let Some(prepared) = prepare::prepare(context, asked, sheet) else {
        return block(asked, sheet, &blocked);
    };
    let Some(known) = sign_in::find_company(context, asked, &prepared, sheet).await else {
        return block(asked, sheet, &blocked);
    };
    let Some(keys) = prepared.keys.clone() else {
        sign_in::judge_company(asked, &prepared, &known, None, sheet);
        if prepared.lacks_client_id {
            // Nothing is wrong with what was set up; it only can't be asked about.
            let eyes = diagnosis("client-id-absent").with("address", portal());
            let subjects = everything(asked);
            sheet.rest(subjects, FindingState::NeedsEyes, &eyes);
        }
        return block(asked, sheet, &blocked);
    };
    let client = Client::new(context.visit, &prepared.site, known.company.as_ref(), keys.clone());
    let Some(who) = sign_in::sign_in(&client, asked, &prepared, sheet).await else {
        sign_in::judge_company(asked, &prepared, &known, None, sheet);
        let waiting = sheet.findings.iter().find(|finding| finding.state == FindingState::Waiting).cloned();
        if let Some(waiting) = waiting {
            for (subject, step) in everything(asked) {
                sheet.add(crate::Finding { subject, step: None, ..waiting.clone() }, step);
            }
        }
        return block(asked, sheet, &blocked);
    };
    sign_in::judge_company(asked, &prepared, &known, Some(who.call()), sheet);
    sign_in::judge_member(asked, &who, sheet);
    let names = Names::read(context.materials.text(functions::KIND));
    let admin = prepare::admin_keys(context.materials, &keys);
    let answers = ask::ask(&client, admin, &who, asked, &names).await;
    judge(asked, &who, &names, &answers, sheet).await;
    block(asked, sheet, &blocked);
}

async fn judge(
    asked: &Asked<'_>,
    who: &sign_in::Who,
    names: &Names,
    answers: &Answers,
    sheet: &mut Sheet<'_>,
) {
    judge_admin(who, answers, sheet);
    let read = list_of_rights(answers);
    let rows = Rows::of(read.map_or(&[], |read| &read.value)).await;
    let compared = match (read, &asked.role) {
        (Some(_), Some(role)) => Some(Compared::of(names, role, &rows).await),
        _ => None,
    };
    if let Some(read) = read.filter(|read| !read.value.is_empty()) {
        let lines = vec![Line::new("moduleFunctionName", read.value.len().to_string())];
        sheet.pass(topic("security"), asked.role.as_ref().map(|role| role.step), read.call, lines);
    }
    let wrong = role::Wrong::of(asked, who, compared.as_ref());
    if wrong.is_some() {
        // Single rights of a wrong role are not judged; what has no finding waits for this one.
        return role::judge(asked, who, wrong, false, sheet);
    }
    let role = who.role();
    let mut all_as_asked = false;
    match (&asked.role, read, &compared, &answers.security) {
        (Some(matrix), Some(read), Some(compared), _) => {
            let rights = rights::Rights { names, role, read, compared, access: &answers.access };
            all_as_asked = rights.judge(matrix, sheet).await;
        }
        (_, None, _, Some(Err(refused))) => {
            judge_without_rights(asked, names, answers, refused, role, sheet);
        }
        _ => {}
    }
    probes::judge(asked, names, compared.as_ref(), &answers.access, role, sheet);
    let inquire = match names.find(&rows, "system", "table-setup").0 {
        Match::One(row) => level(row, Verb::Inquire),
        _ => None,
    };
    tables::Tables { names, answers, inquire, role }.judge(asked, sheet);
    role::judge(asked, who, None, all_as_asked, sheet);
}

/// The list to compare with: the administrator's view of the role, or else the member's own.
fn list_of_rights(answers: &Answers) -> Option<&Reply<Vec<FunctionLevels>>> {
    match (&answers.admin, &answers.security) {
        (Some(Admin::Role(read)), _) | (_, Some(Ok(read))) => Some(read),
        _ => None,
    }
}

fn judge_admin(who: &sign_in::Who, answers: &Answers, sheet: &mut Sheet<'_>) {
    let subject = topic("admin");
    match &answers.admin {
        None => {}
        Some(Admin::Role(read)) => {
            let lines = vec![Line::new("moduleFunctionName", read.value.len().to_string())];
            sheet.pass(subject, None, read.call, lines);
        }
        Some(Admin::OtherRole(call, other)) => {
            let own = who.role().map_or_else(|| say::label("role-id"), value);
            let said = diagnosis("role-differs").with("role", own).with("other", value(other));
            let lines = vec![Line::new("securityRole.name", other).asked(who.role().unwrap_or("null"))];
            sheet.other(subject, None, FindingState::Unclear, said, Some((*call, lines)));
        }
        Some(Admin::NoMember(call)) => {
            let said = diagnosis("admin-member-absent").with("member", value(who.identifier()));
            sheet.other(subject, None, FindingState::Unclear, said, Some((*call, Vec::new())));
        }
        Some(Admin::Refused(refused)) => {
            let status = match refused.why {
                Refusal::Keys { .. } | Refusal::NotAuthenticated => 401,
                Refusal::Security | Refusal::Forbidden { .. } => 403,
                _ => return sheet.declined(subject, None, refused),
            };
            let said = diagnosis("admin-refused").with("status", number(status));
            let proof = refused.call.map(|call| (call, Vec::new()));
            sheet.other(subject, None, FindingState::Unclear, said, proof);
        }
    }
}

fn judge_without_rights(
    asked: &Asked<'_>,
    names: &Names,
    answers: &Answers,
    refused: &lotse_vendor::connectwise::Refused,
    role: Option<&str>,
    sheet: &mut Sheet<'_>,
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
            let proof = refused.call.map(|call| (call, Vec::new()));
            sheet.other(topic("security"), step, FindingState::Unclear, said, proof);
        }
        None => sheet.declined(topic("security"), step, refused),
    }
    if let Some(asked) = &asked.role {
        let lasting = !probes::passes_by(refused);
        probes::instead_of_rights(asked, names, refused, lasting, &answers.access, role, sheet);
    }
}

/// Everything that is asked, keys included.
fn everything<'a>(asked: &'a Asked<'_>) -> Vec<(crate::Subject, Option<&'a str>)> {
    let kinds = [prepare::SITE, prepare::COMPANY, prepare::PUBLIC, prepare::PRIVATE];
    let values = kinds.into_iter().map(|kind| asked.value(kind));
    values.chain(asked.subjects().into_iter().map(|(subject, step)| (subject, Some(step)))).collect()
}

/// What has no finding yet depends on something that has to be repaired first.
fn block(asked: &Asked<'_>, sheet: &mut Sheet<'_>, blocked: &Diagnosis) {
    sheet.rest(everything(asked), FindingState::Failed, blocked);
}
