//! What can be asked of Kaseya VSA.
//!
//! The vendor shows neither the boxes of a role nor which right an endpoint needs. Reading agents, assets, audit,
//! service desks and users is therefore reported as just that, and the boxes stay with the technician's eyes, unless a
//! call was refused. A refused sign-in has many causes that look the same, one of them harmless: a token that only
//! Autotask may use. It is never called wrong, and nothing that hangs on it is called missing.

mod asked;
mod codes;
mod ladder;
mod login;
mod rights;
mod role;
mod scope;
mod server;
mod troubles;

use crate::check::Part;
use crate::proofs::{blocked, hold_back, topic};
use crate::vendor::Vendor;
use crate::{Context, Diagnosis, Finding, FindingState, Subject};

use codes::{CODES, TOPICS};

/// The vendor, for the registry.
pub(crate) const VENDOR: Vendor =
    Vendor { codes: CODES, topics: TOPICS, check: |context| Box::pin(check(context)) };

/// Asks Kaseya VSA about everything that the plan requires of it. Nothing if the guide has nothing to do with it.
async fn check(context: &Context<'_>) -> Part {
    if context.plan.guide.product.as_str() != "kaseya" {
        return Part::default();
    }
    Part { findings: Box::pin(go_in(context)).await, ..Part::default() }
}

/// Address, sign-in, everything else. What comes after a refusal is not asked.
async fn go_in(context: &Context<'_>) -> Vec<Finding> {
    let keys = login::keys(context);
    let reached = match login::address(context) {
        Ok(address) => server::echo(context, address).await,
        Err(refused) => Err(refused),
    };
    let (client, mut findings) = match reached {
        Ok(reached) => reached,
        Err(mut findings) => {
            findings.extend(keys.map_or_else(|refused| refused, |_| login::blocked_keys(context)));
            findings.extend(topics(|name| blocked(topic(name))));
            return findings;
        }
    };
    let (user, token) = match keys {
        Ok(keys) => keys,
        Err(refused) => {
            findings.extend(refused);
            findings.extend(topics(|name| blocked(topic(name))));
            return findings;
        }
    };
    match login::sign_in(context, &client, &user, &token).await {
        Ok((call, session)) => {
            let read = Box::pin(ladder::climb(&session, &user)).await;
            session.sign_out().await;
            let signed_in = &session.signed_in;
            findings.extend(login::signed_in(context, call, signed_in, &user, read.current_user.as_ref()));
            findings.push(server::version(context, &read.environment));
            findings.push(server::web_service(context, read.web_service.as_ref()));
            findings.extend(rights::findings(context, &read));
            findings.push(scope::finding(context, &read));
            let worked = signed_in.role.as_ref().map(|role| (call, role));
            let role = role::finding(context, &read, worked);
            let wrong = role::is_wrong(&role);
            findings.push(role);
            if wrong {
                hold_back(&mut findings, |finding| {
                    rights::TOPICS.iter().any(|name| finding.subject == topic(name))
                        || matches!(finding.subject, Subject::Right { .. })
                });
            }
        }
        Err(refused) => {
            findings.extend(refused.findings);
            let of = |name: &str| if refused.by_hand { by_hand(name) } else { blocked(topic(name)) };
            findings.extend(topics(of));
        }
    }
    findings
}

fn topics(finding: impl Fn(&str) -> Finding) -> impl Iterator<Item = Finding> {
    TOPICS.iter().map(move |name| finding(name))
}

/// The sign-in was refused for a cause that may be none: the technician looks.
fn by_hand(name: &str) -> Finding {
    Finding::other(topic(name), FindingState::NeedsEyes, Diagnosis::new("kaseya-by-hand"))
}
