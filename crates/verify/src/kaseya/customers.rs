//! The organisations of a VSA, by name.

use super::codes::ORGANISATIONS;
use super::{VENDOR_ID, login, server, troubles};
use crate::customers::{Customer, List, Reader, Side, not_readable};
use crate::findings::{Findings, topic};

/// The registry entry.
pub(super) const READER: Reader = Reader {
    side: Side::Product,
    topic: ORGANISATIONS,
    concerns: |plan| plan.guide.product.as_str() == VENDOR_ID,
    read: |findings| Box::pin(read(findings)),
};

async fn read(mut findings: Findings<'_>) -> (Findings<'_>, Option<List>) {
    // What a sign-in proves is in the check; only what keeps this from beginning is reported.
    let mut before = Findings::new(findings.context);
    let reached = match login::address(&mut before) {
        Some(address) => server::echo(address, &mut before).await,
        None => None,
    };
    let (Some(client), Some((user, token))) = (reached, login::keys(&mut before)) else {
        findings.extend(before);
        return (findings, None);
    };
    let Ok((_, session)) = login::sign_in(&client, &user, &token, &mut before).await else {
        findings.extend(before);
        return (findings, None);
    };
    let read = session.organisations().await;
    session.sign_out().await;
    match read {
        Ok(read) => {
            let rows = read.value.rows.into_iter();
            let rows = rows.map(|it| Customer::named(it.org_id.map(|id| id.to_string()), it.org_name, None));
            (findings, Some(List::of(VENDOR_ID, rows, false)))
        }
        Err(trouble) if troubles::right_missing(&trouble) => {
            not_readable(topic(ORGANISATIONS), trouble.call(), &mut findings);
            (findings, None)
        }
        Err(trouble) => {
            troubles::report(&mut findings, topic(ORGANISATIONS), &trouble);
            (findings, None)
        }
    }
}
