//! What can be asked of Cisco Umbrella, if the organisation lent an API key. Nothing is asked without one.
//!
//! The integration itself has no API. What is found here helps with the mapping of customers, and tells a key that may
//! do more than read. No step of a guide becomes a pass by it.

mod troubles;

use lotse_vault::Secret;
use lotse_vendor::umbrella::{Console, Customers, Session, sign_in};
use lotse_vendor::{CallId, Reply};

use crate::check::Part;
use crate::proofs::{blocked, proof, topic};
use crate::vendor::Vendor;
use crate::{Arg, Code, Context, Diagnosis, Finding, FindingState, Line};
use troubles::{label, page};

/// The codes of its diagnoses.
const CODES: &[Code] = &[
    Code { code: "umbrella-half", args: &["what"] },
    Code { code: "umbrella-bad-credential", args: &["expiry", "networks", "path"] },
    Code { code: "umbrella-write-scope", args: &["path", "readonly", "scopes"] },
    Code { code: "umbrella-scopes-unseen", args: &["path", "readonly"] },
    Code { code: "umbrella-forbidden", args: &["path", "scope"] },
    Code { code: "umbrella-unauthorized", args: &[] },
    Code { code: "umbrella-not-found", args: &[] },
    Code { code: "umbrella-asked-wrongly", args: &[] },
    Code { code: "umbrella-busy", args: &["seconds"] },
    Code { code: "umbrella-server-fault", args: &[] },
    Code { code: "umbrella-odd", args: &[] },
    Code { code: "umbrella-no-customers", args: &[] },
    Code { code: "umbrella-customers-read", args: &["company", "console", "count", "more"] },
];

/// Its topics.
const TOPICS: &[&str] = &["umbrella-credential", "umbrella-customers"];

/// The vendor, for the registry.
pub(crate) const VENDOR: Vendor =
    Vendor { codes: CODES, topics: TOPICS, check: |context| Box::pin(check(context)) };

/// Asks Umbrella whether the key works, what it may do and which customers there are. Nothing if the guide has nothing
/// to do with it or there is no key.
async fn check(context: &Context<'_>) -> Part {
    if context.plan.guide.product.as_str() != "umbrella" {
        return Part::default();
    }
    let (key, secret) = (value(context, "umbrella-key"), value(context, "umbrella-secret"));
    let findings = match (key, secret) {
        (None, None) => Vec::new(),
        (Some(key), Some(secret)) => Box::pin(ask(context, &key, &secret)).await,
        (key, _) => {
            let what = if key.is_none() { "key" } else { "secret" };
            let diagnosis = Diagnosis::new("umbrella-half").with("what", Arg::Choose(what.to_owned()));
            let half = Finding::other(topic("umbrella-credential"), FindingState::Failed, diagnosis);
            vec![half, blocked(topic("umbrella-customers"))]
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

async fn ask(context: &Context<'_>, key: &Secret, secret: &Secret) -> Vec<Finding> {
    // The key goes into the same header as its secret.
    match sign_in(context.visit, key.expose(), secret).await {
        Ok(Reply { call, value: session }) => {
            let credential = credential(context, call, &session);
            vec![credential, customers(context, &session).await]
        }
        Err(trouble) => vec![
            troubles::finding(context, topic("umbrella-credential"), &trouble),
            blocked(topic("umbrella-customers")),
        ],
    }
}

/// The key works. Whether it may do more than read, the token tells, if it can be read.
fn credential(context: &Context<'_>, call: CallId, session: &Session<'_>) -> Finding {
    let subject = topic("umbrella-credential");
    let readonly = || Arg::Label(label("read-only"));
    let Some(scopes) = &session.scopes else {
        let remark =
            Diagnosis::new("umbrella-scopes-unseen").with("path", page()).with("readonly", readonly());
        return match proof(context, Some(call), vec![Line::new("token_type", "bearer")]) {
            Some(proof) => Finding::pass(subject, proof).remarked(remark),
            None => blocked(subject),
        };
    };
    let line = Line::new("scope", scopes.join(" "));
    let writing: Vec<&str> =
        scopes.iter().map(String::as_str).filter(|scope| scope.ends_with(":write")).collect();
    if !writing.is_empty() {
        let diagnosis = Diagnosis::new("umbrella-write-scope")
            .with("scopes", Arg::Value(context.visit.masked(&writing.join(" "))))
            .with("path", page())
            .with("readonly", readonly());
        return Finding::other(subject, FindingState::Excess, diagnosis).proven(proof(
            context,
            Some(call),
            vec![line.asked("admin.customers:read")],
        ));
    }
    match proof(context, Some(call), vec![line]) {
        Some(proof) => Finding::pass(subject, proof),
        None => blocked(subject),
    }
}

async fn customers(context: &Context<'_>, session: &Session<'_>) -> Finding {
    let subject = topic("umbrella-customers");
    let Reply { call, value } = match session.customers().await {
        Ok(reply) => reply,
        Err(trouble) => return troubles::finding(context, subject, &trouble),
    };
    let count = u32::try_from(value.rows.len()).unwrap_or(u32::MAX);
    let lines = vec![Line::new("customers", count.to_string())];
    if count == 0 {
        return Finding::other(subject, FindingState::Unclear, Diagnosis::new("umbrella-no-customers"))
            .proven(proof(context, Some(call), lines));
    }
    if value.cut {
        return Finding::other(subject, FindingState::Unclear, read(&value, count)).proven(proof(
            context,
            Some(call),
            lines,
        ));
    }
    match proof(context, Some(call), lines) {
        Some(proof) => Finding::pass(subject, proof).remarked(read(&value, count)),
        None => blocked(subject),
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
