//! The check of HaloPSA.
//!
//! The site says where it signs in. A token with exactly the scopes of the guide shows whether client ID and secret
//! work and which scopes the application has; asking for the scope `all` shows whether it has too much. The rights
//! of the agent are claims that nobody has published: reading tickets and clients is tried, everything else is left
//! to the technician. What the fact sheet marks as not established never becomes a verdict.

mod agent;
mod asked;
mod codes;
mod reading;
mod scopes;
mod sign_in;
mod troubles;

use crate::findings::{Findings, topic};
use crate::vendor::Vendor;

use asked::{Readable, Wanted};
use codes::{CODES, TOPICS};
use sign_in::{ID, SECRET};

/// The id of the vendor.
const VENDOR_ID: &str = "halopsa";

/// The registry entry.
pub(crate) const VENDOR: Vendor = Vendor {
    codes: CODES,
    topics: TOPICS,
    extra: false,
    compares: asked::compared,
    deeper: None,
    customers: None,
    check: |findings| Box::pin(check(findings)),
};

/// Checks everything that the plan requires of HaloPSA: the site, the sign-in, the scopes, then what the agent is
/// and can read. After a refused sign-in, no further calls are made.
async fn check(mut findings: Findings<'_>) -> Findings<'_> {
    let plan = findings.context.plan;
    let ours = plan.guide.psa.as_ref().is_some_and(|psa| psa.as_str() == VENDOR_ID);
    if !ours || (findings.credential(ID).is_none() && findings.credential(SECRET).is_none()) {
        return findings;
    }
    let wanted = Wanted::of(plan);
    Box::pin(ask(&wanted, &mut findings)).await;
    // What was not asked depends on what was.
    for kind in [ID, SECRET] {
        sign_in::block(kind, &mut findings);
    }
    for (_, place) in &wanted.scopes {
        findings.blocked(place);
    }
    for name in TOPICS.iter().filter(|name| **name != codes::MORE_SCOPES || wanted.nothing_else) {
        findings.blocked(topic(name));
    }
    findings
}

async fn ask(wanted: &Wanted, findings: &mut Findings<'_>) {
    let site = sign_in::site(findings);
    let keys = sign_in::keys(findings);
    let (Some(site), Some(keys)) = (site, keys) else { return };
    let Some(door) = sign_in::look_up(site, keys, findings).await else { return };
    let sessions = scopes::sign_in(&door, wanted, findings).await;
    let Some(first) = sessions.first() else { return };
    agent::judge(first, findings).await;
    for readable in Readable::ALL {
        let session = sessions.iter().find(|session| readable.may_be_read(&session.value.scopes));
        // A token that names no scopes is tried all the same: an answer proves that it has them.
        let untold = sessions.iter().find(|session| session.value.scopes.is_empty());
        if let Some(session) = session.or(untold) {
            reading::judge(readable, session, findings).await;
        }
    }
}
