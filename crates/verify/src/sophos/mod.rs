//! What can be asked of Sophos Central, if the organisation lent an API credential. Nothing is asked without one.
//!
//! The integration itself has no API. What is found here helps with the mapping of customers, and tells a credential
//! of the wrong console. No step of a guide becomes a pass by it.

mod troubles;

use lotse_vault::Secret;
use lotse_vendor::Reply;
use lotse_vendor::sophos::{Account, Session, TenantPage, Trouble, sign_in};

use crate::check::Part;
use crate::proofs::{blocked, proof, topic};
use crate::vendor::Vendor;
use crate::{Arg, Code, Context, Diagnosis, Finding, FindingState, Line};

/// The codes of its diagnoses.
const CODES: &[Code] = &[
    Code { code: "sophos-half", args: &["what"] },
    Code { code: "sophos-bad-credential", args: &["add", "path"] },
    Code { code: "sophos-not-partner", args: &["kind", "path"] },
    Code { code: "sophos-account-odd", args: &["kind"] },
    Code { code: "sophos-forbidden", args: &["path"] },
    Code { code: "sophos-unauthorized", args: &[] },
    Code { code: "sophos-asked-wrongly", args: &[] },
    Code { code: "sophos-busy", args: &["seconds"] },
    Code { code: "sophos-odd", args: &[] },
    Code { code: "sophos-no-tenants", args: &[] },
    Code { code: "sophos-tenants-usage", args: &["count", "read", "usage"] },
];

/// Its topics.
const TOPICS: &[&str] = &["sophos-credential", "sophos-partner", "sophos-tenants"];

/// How many pages of customers are read.
const PAGES: u32 = 20;

/// The vendor, for the registry.
pub(crate) const VENDOR: Vendor =
    Vendor { codes: CODES, topics: TOPICS, check: |context| Box::pin(check(context)) };

/// Asks Sophos Central who the credential belongs to and which customers there are. Nothing if the guide has nothing to
/// do with it or there is no credential.
async fn check(context: &Context<'_>) -> Part {
    if context.plan.guide.product.as_str() != "sophos-central" {
        return Part::default();
    }
    let (id, secret) = (value(context, "sophos-client-id"), value(context, "sophos-client-secret"));
    let findings = match (id, secret) {
        (None, None) => Vec::new(),
        (Some(id), Some(secret)) => Box::pin(ask(context, &id, &secret)).await,
        (id, _) => {
            let what = if id.is_none() { "id" } else { "secret" };
            let diagnosis = Diagnosis::new("sophos-half").with("what", Arg::Choose(what.to_owned()));
            let half = Finding::other(topic("sophos-credential"), FindingState::Failed, diagnosis);
            vec![half, blocked(topic("sophos-partner")), blocked(topic("sophos-tenants"))]
        }
    };
    Part { findings, ..Part::default() }
}

/// A value of the organisation, whether it is kept as a secret or not.
fn value(context: &Context<'_>, kind: &str) -> Option<Secret> {
    let plain = context.materials.text(kind).map(|text| Secret::new(text.to_owned()));
    let secret = context.materials.get_secret(kind);
    plain.or_else(|| secret.cloned())
}

async fn ask(context: &Context<'_>, id: &Secret, secret: &Secret) -> Vec<Finding> {
    let (call, session) = match sign_in(context.visit, id, secret).await {
        Ok(Reply { call, value }) => (call, value),
        Err(trouble) => {
            return vec![
                troubles::finding(context, topic("sophos-credential"), &trouble),
                blocked(topic("sophos-partner")),
                blocked(topic("sophos-tenants")),
            ];
        }
    };
    let credential = match proof(context, Some(call), vec![Line::new("token_type", "bearer")]) {
        Some(proof) => Finding::pass(topic("sophos-credential"), proof),
        None => blocked(topic("sophos-credential")),
    };
    let mut findings = vec![credential];
    match session.who_am_i().await {
        Ok(account) => {
            findings.push(partner(context, &account));
            findings.push(if account.value.is_partner() {
                tenants(context, &session, &account.value).await
            } else {
                blocked(topic("sophos-tenants"))
            });
        }
        Err(trouble) => {
            findings.push(troubles::finding(context, topic("sophos-partner"), &trouble));
            findings.push(blocked(topic("sophos-tenants")));
        }
    }
    findings
}

fn partner(context: &Context<'_>, account: &Reply<Account>) -> Finding {
    let kind = context.visit.masked(&account.value.id_type);
    let line = Line::new("idType", kind.clone());
    let subject = topic("sophos-partner");
    let other = |state, code: &str| {
        let about = Diagnosis::new(code).with("kind", Arg::Value(kind.clone()));
        let shown = proof(context, Some(account.call), vec![line.clone().asked("partner")]);
        let about = if code == "sophos-not-partner" { about.with("path", troubles::page()) } else { about };
        Finding::other(topic("sophos-partner"), state, about).proven(shown)
    };
    match account.value.id_type.as_str() {
        "partner" => match proof(context, Some(account.call), vec![line]) {
            Some(proof) => Finding::pass(subject, proof),
            None => blocked(subject),
        },
        "organization" | "tenant" => other(FindingState::Missing, "sophos-not-partner"),
        _ => other(FindingState::Unclear, "sophos-account-odd"),
    }
}

/// The customers: how many, and how many of them can be synchronised by usage.
async fn tenants(context: &Context<'_>, session: &Session<'_>, partner: &Account) -> Finding {
    let subject = topic("sophos-tenants");
    let first = match session.tenants(partner, 1).await {
        Ok(first) => first,
        Err(trouble) => return troubles::finding(context, subject, &trouble),
    };
    let (further, cut) = match further(session, partner, &first.value).await {
        Ok(further) => further,
        Err(trouble) => return troubles::finding(context, subject, &trouble),
    };
    let pages = || std::iter::once(&first.value).chain(&further);
    let all = || pages().flat_map(|page| &page.items);
    let number = |count: usize| Arg::Number(u32::try_from(count).unwrap_or(u32::MAX));
    let count = first.value.count();
    let lines = vec![Line::new("items", count.to_string())];
    if all().next().is_none() {
        return Finding::other(subject, FindingState::Unclear, Diagnosis::new("sophos-no-tenants"))
            .proven(proof(context, Some(first.call), lines));
    }
    let usage = all().filter(|tenant| tenant.billing_type.as_deref() == Some("usage")).count();
    let remark = Diagnosis::new("sophos-tenants-usage")
        .with("count", Arg::Number(count))
        .with("read", number(all().count()))
        .with("usage", number(usage));
    // Those that were not read may be of any kind.
    if cut || usize::try_from(count).is_ok_and(|count| count > all().count()) {
        return Finding::other(subject, FindingState::Unclear, remark).proven(proof(
            context,
            Some(first.call),
            lines,
        ));
    }
    match proof(context, Some(first.call), lines) {
        Some(proof) => Finding::pass(subject, proof).remarked(remark),
        None => blocked(subject),
    }
}

/// The pages behind the first one, and whether there are still more.
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
