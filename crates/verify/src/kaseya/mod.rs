//! The check of Kaseya VSA.
//!
//! The vendor shows neither the boxes of a role nor which permission an endpoint requires. Readable agents, assets,
//! audits, service desks and users are therefore reported only as readable, and the boxes are left to the
//! technician unless a call was refused. A refused sign-in has many causes that look the same, and one of them is
//! harmless: a token that only Autotask may use. It is therefore never reported as wrong, and nothing that depends
//! on it as missing.

mod asked;
mod codes;
mod customers;
mod ladder;
mod login;
mod rights;
mod role;
mod scope;
mod server;
mod troubles;

use crate::findings::{Findings, topic};
use crate::vendor::Vendor;
use crate::{Diagnosis, FindingState, Subject};

use codes::{ALL_TOPICS, CODES, TOPICS};

/// The id of the vendor.
const VENDOR_ID: &str = "kaseya";

/// The registry entry.
pub(crate) const VENDOR: Vendor = Vendor {
    codes: CODES,
    topics: ALL_TOPICS,
    extra: false,
    compares: |_| Vec::new(),
    deeper: None,
    customers: Some(customers::READER),
    check: |findings| Box::pin(check(findings)),
};

/// Checks everything that the plan requires of Kaseya VSA: the address, the sign-in, then everything else. After a
/// refusal, no further calls are made.
async fn check(mut findings: Findings<'_>) -> Findings<'_> {
    let plan = findings.context.plan;
    if plan.guide.product.as_str() != VENDOR_ID {
        return findings;
    }
    let reached = match login::address(&mut findings) {
        Some(address) => server::echo(address, &mut findings).await,
        None => None,
    };
    // Missing values are reported in any case.
    let keys = login::keys(&mut findings);
    let (Some(client), Some((user, token))) = (reached, keys) else {
        // Already reported, unless the server could not be reached.
        for kind in [login::USER, login::TOKEN] {
            login::block(kind, &mut findings);
        }
        findings.block_topics(TOPICS);
        return findings;
    };
    match login::sign_in(&client, &user, &token, &mut findings).await {
        Ok((call, session)) => {
            let read = Box::pin(ladder::climb(&session, &user)).await;
            session.sign_out().await;
            let signed_in = &session.signed_in;
            login::signed_in(call, signed_in, &user, read.current_user.as_ref(), &mut findings);
            server::version(&read.environment, &mut findings);
            server::web_service(read.web_service.as_ref(), &mut findings);
            rights::judge(&read, &mut findings);
            scope::judge(&read, &mut findings);
            let worked = signed_in.role.as_ref().map(|role| (call, role));
            if role::judge(&read, worked, &mut findings) {
                findings.hold_back(|subject| {
                    rights::TOPICS.iter().any(|name| *subject == topic(name))
                        || matches!(subject, Subject::Right { .. })
                });
            }
        }
        // The sign-in was refused for a cause that may be harmless: the technician must look.
        Err(true) => {
            let by_hand = Diagnosis::new("kaseya-by-hand");
            findings.report_rest(TOPICS.iter().map(|name| topic(name)), FindingState::NeedsEyes, &by_hand);
        }
        Err(false) => findings.block_topics(TOPICS),
    }
    findings
}
