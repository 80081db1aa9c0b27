//! The check of Sophos Central. It runs only if the organisation has stored an API credential.
//!
//! The integration itself has no API. The check helps with the mapping of customers and recognises a credential of
//! the wrong console. It makes no step of a guide pass.

mod customers;
mod troubles;

use std::collections::BTreeSet;

use lotse_vault::Secret;
use lotse_vendor::Reply;
use lotse_vendor::sophos::{Account, Session, Tenant, TenantPage, Trouble, sign_in};

use crate::findings::{Findings, topic};
use crate::vendor::Vendor;
use crate::{Arg, Code, Diagnosis, FindingState, Line};

/// The id of the vendor.
const VENDOR_ID: &str = "sophos-central";

/// The codes of its diagnoses.
const CODES: &[Code] = &[
    Code::new("sophos-half", &["what"]),
    Code::new("sophos-bad-credential", &["add", "path"]),
    Code::new("sophos-client-unknown", &["add", "path"]),
    Code::new("sophos-secret-wrong", &["add", "path"]),
    Code::new("sophos-not-partner", &["kind", "path"]),
    Code::new("sophos-account-odd", &["kind"]),
    Code::new("sophos-forbidden", &["path"]),
    Code::new("sophos-unauthorized", &[]),
    Code::new("sophos-asked-wrongly", &[]),
    Code::new("sophos-busy", &["seconds"]),
    Code::new("sophos-odd", &[]),
    Code::new("sophos-no-tenants", &[]),
    Code::new("sophos-tenants-usage", &["count", "read", "usage"]),
];

/// Its topics.
const TOPICS: &[&str] = &["sophos-credential", "sophos-partner", "sophos-tenants"];

/// The most pages of customers that are read.
const PAGES: u32 = 20;

/// The registry entry.
pub(crate) const VENDOR: Vendor = Vendor {
    codes: CODES,
    topics: TOPICS,
    extra: true,
    compares: |_| Vec::new(),
    deeper: None,
    customers: Some(customers::READER),
    check: |findings| Box::pin(check(findings)),
};

/// Checks which account the credential belongs to and which customers exist, if the guide is for Sophos Central and
/// there is a credential.
async fn check(mut findings: Findings<'_>) -> Findings<'_> {
    if findings.context.plan.guide.product.as_str() != VENDOR_ID {
        return findings;
    }
    let materials = findings.context.materials;
    let (id, secret) = (materials.any("sophos-client-id"), materials.any("sophos-client-secret"));
    match (id, secret) {
        (None, None) => return findings,
        (Some(id), Some(secret)) => Box::pin(ask(&id, &secret, &mut findings)).await,
        (id, _) => {
            let what = if id.is_none() { "id" } else { "secret" };
            let half = Diagnosis::new("sophos-half").with("what", Arg::Choose(what.to_owned()));
            findings.report(topic("sophos-credential"), FindingState::Failed, half, ());
        }
    }
    // Topics that were not checked depend on those that were.
    findings.block_topics(TOPICS);
    findings
}

async fn ask(id: &Secret, secret: &Secret, findings: &mut Findings<'_>) {
    let session = match sign_in(findings.context.visit, id, secret).await {
        Ok(Reply { call, value }) => {
            findings.pass(topic("sophos-credential"), (call, Line::new("token_type", "bearer")));
            value
        }
        Err(trouble) => return troubles::report(findings, topic("sophos-credential"), &trouble),
    };
    match session.who_am_i().await {
        Ok(account) => {
            partner(&account, findings);
            if account.value.is_partner() {
                tenants(&session, &account.value, findings).await;
            }
        }
        Err(trouble) => troubles::report(findings, topic("sophos-partner"), &trouble),
    }
}

fn partner(account: &Reply<Account>, findings: &mut Findings<'_>) {
    let kind = &account.value.id_type;
    let line = Line::new("idType", kind);
    let about = |code: &str| Diagnosis::new(code).with("kind", Arg::Value(kind.clone()));
    let (state, diagnosis) = match kind.as_str() {
        "partner" => return findings.pass(topic("sophos-partner"), (account.call, line)),
        "organization" | "tenant" => {
            (FindingState::Missing, about("sophos-not-partner").with("path", troubles::page()))
        }
        _ => (FindingState::Unclear, about("sophos-account-odd")),
    };
    findings.report(topic("sophos-partner"), state, diagnosis, (account.call, line.asked("partner")));
}

/// Reports the number of customers, and how many of them can be synchronised by usage.
async fn tenants(session: &Session<'_>, partner: &Account, findings: &mut Findings<'_>) {
    let topic = topic("sophos-tenants");
    let first = match session.tenants(partner, 1).await {
        Ok(first) => first,
        Err(trouble) => return troubles::report(findings, topic, &trouble),
    };
    let (further, cut) = match further(session, partner, &first.value).await {
        Ok(further) => further,
        Err(trouble) => return troubles::report(findings, topic, &trouble),
    };
    let all = || std::iter::once(&first.value).chain(&further).flat_map(|page| &page.items);
    let number = |count: usize| Arg::Number(u32::try_from(count).unwrap_or(u32::MAX));
    let read = distinct(all());
    let count = first.value.count();
    let evidence = (first.call, Line::new("items", count.to_string()));
    if all().next().is_none() {
        let none = Diagnosis::new("sophos-no-tenants");
        return findings.report(topic, FindingState::Unclear, none, evidence);
    }
    let usage = all().filter(|tenant| tenant.billing_type.as_deref() == Some("usage")).count();
    let remark = Diagnosis::new("sophos-tenants-usage")
        .with("count", Arg::Number(count))
        .with("read", number(read))
        .with("usage", number(usage));
    // Customers that were not read may be of any type.
    if cut || usize::try_from(count).is_ok_and(|count| count > read) {
        findings.report(topic, FindingState::Unclear, remark, evidence);
    } else {
        findings.pass_remarked(topic, evidence, Some(remark));
    }
}

/// The number of customers on all pages, without duplicates.
fn distinct<'t>(all: impl Iterator<Item = &'t Tenant>) -> usize {
    let (named, nameless): (Vec<&Tenant>, Vec<&Tenant>) = all.partition(|tenant| tenant.id.is_some());
    named.iter().map(|tenant| &tenant.id).collect::<BTreeSet<_>>().len() + nameless.len()
}

/// The remaining pages, and whether there are more than were read.
async fn further(
    session: &Session<'_>,
    partner: &Account,
    first: &TenantPage,
) -> Result<(Vec<TenantPage>, bool), Trouble> {
    let mut pages: Vec<TenantPage> = Vec::new();
    for number in 1..=PAGES {
        if !pages.last().unwrap_or(first).goes_on(number) {
            return Ok((pages, false));
        }
        if number < PAGES {
            pages.push(session.tenants(partner, number + 1).await?.value);
        }
    }
    Ok((pages, true))
}
