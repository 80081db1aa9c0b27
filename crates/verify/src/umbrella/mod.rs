//! The check of Cisco Umbrella. It runs only if the organisation has stored an API key.
//!
//! The integration itself has no API. The check helps with the mapping of customers and recognises a key that may
//! do more than read. It makes no step of a guide pass.

mod customers;
mod troubles;

use lotse_vault::Secret;
use lotse_vendor::umbrella::{Console, Customers, Session, sign_in};
use lotse_vendor::{CallId, Reply};

use crate::findings::{Findings, topic};
use crate::vendor::Vendor;
use crate::{Arg, Code, Diagnosis, FindingState, Line};
use troubles::{label, page};

/// The id of the vendor.
const VENDOR_ID: &str = "umbrella";

/// The codes of its diagnoses.
const CODES: &[Code] = &[
    Code::new("umbrella-half", &["what"]),
    Code::new("umbrella-bad-credential", &["expiry", "networks", "path"]),
    Code::new("umbrella-write-scope", &["path", "readonly", "scopes"]),
    Code::new("umbrella-scopes-unseen", &["path", "readonly"]),
    Code::new("umbrella-forbidden", &["path", "scope"]),
    Code::new("umbrella-unauthorized", &[]),
    Code::new("umbrella-not-found", &[]),
    Code::new("umbrella-asked-wrongly", &[]),
    Code::new("umbrella-busy", &["seconds"]),
    Code::new("umbrella-server-fault", &[]),
    Code::new("umbrella-odd", &[]),
    Code::new("umbrella-no-customers", &[]),
    Code::new("umbrella-customers-read", &["company", "console", "count", "more"]),
];

/// Its topics.
const TOPICS: &[&str] = &["umbrella-credential", "umbrella-customers"];

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

/// Checks whether the key works, which scopes it has and which customers exist, if the guide is for Umbrella and
/// there is a key.
async fn check(mut findings: Findings<'_>) -> Findings<'_> {
    if findings.context.plan.guide.product.as_str() != VENDOR_ID {
        return findings;
    }
    let materials = findings.context.materials;
    match (materials.any("umbrella-key"), materials.any("umbrella-secret")) {
        (None, None) => return findings,
        (Some(key), Some(secret)) => Box::pin(ask(&key, &secret, &mut findings)).await,
        (key, _) => {
            let what = if key.is_none() { "key" } else { "secret" };
            let half = Diagnosis::new("umbrella-half").with("what", Arg::Choose(what.to_owned()));
            findings.report(topic("umbrella-credential"), FindingState::Failed, half, ());
        }
    }
    // Topics that were not checked depend on those that were.
    findings.block_topics(TOPICS);
    findings
}

async fn ask(key: &Secret, secret: &Secret, findings: &mut Findings<'_>) {
    // The key is sent in the same header as its secret.
    match sign_in(findings.context.visit, key.expose(), secret).await {
        Ok(Reply { call, value: session }) => {
            credential(call, &session, findings);
            customers(&session, findings).await;
        }
        Err(trouble) => troubles::report(findings, topic("umbrella-credential"), &trouble),
    }
}

/// Reports a working key, and whether it may do more than read, if the token names its scopes.
fn credential(call: CallId, session: &Session<'_>, findings: &mut Findings<'_>) {
    let topic = topic("umbrella-credential");
    let about = |code: &str| {
        Diagnosis::new(code).with("path", page()).with("readonly", Arg::Label(label("read-only")))
    };
    let Some(scopes) = &session.scopes else {
        let evidence = (call, Line::new("token_type", "bearer"));
        return findings.pass_remarked(topic, evidence, Some(about("umbrella-scopes-unseen")));
    };
    let line = Line::new("scope", scopes.join(" "));
    let writing: Vec<&str> =
        scopes.iter().map(String::as_str).filter(|scope| scope.ends_with(":write")).collect();
    if writing.is_empty() {
        return findings.pass(topic, (call, line));
    }
    let diagnosis = about("umbrella-write-scope").with("scopes", Arg::Value(writing.join(" ")));
    findings.report(topic, FindingState::Excess, diagnosis, (call, line.asked("admin.customers:read")));
}

async fn customers(session: &Session<'_>, findings: &mut Findings<'_>) {
    let topic = topic("umbrella-customers");
    let Reply { call, value } = match session.customers().await {
        Ok(reply) => reply,
        Err(trouble) => return troubles::report(findings, topic, &trouble),
    };
    let count = u32::try_from(value.rows.len()).unwrap_or(u32::MAX);
    let evidence = (call, Line::new("customers", count.to_string()));
    if count == 0 {
        findings.report(topic, FindingState::Unclear, Diagnosis::new("umbrella-no-customers"), evidence);
    } else if value.cut {
        findings.report(topic, FindingState::Unclear, read(&value, count), evidence);
    } else {
        findings.pass_remarked(topic, evidence, Some(read(&value, count)));
    }
}

fn read(customers: &Customers, count: u32) -> Diagnosis {
    let console = match customers.console {
        Console::Managed => "managed",
        Console::Provider => "provider",
    };
    let more = if customers.cut { "yes" } else { "no" };
    Diagnosis::new("umbrella-customers-read")
        .with("count", Arg::Number(count))
        .with("console", Arg::Choose(console.to_owned()))
        .with("more", Arg::Choose(more.to_owned()))
        .with("company", Arg::Label("connectwise/company-id".to_owned()))
}
