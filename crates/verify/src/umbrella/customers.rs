//! The customers of an Umbrella console, by name.

use lotse_vendor::umbrella::{self, sign_in};

use super::{VENDOR_ID, troubles};
use crate::customers::{Customer, List, Reader, Side, no_key};
use crate::findings::{Findings, topic};

/// The registry entry.
pub(super) const READER: Reader = Reader {
    side: Side::Product,
    topic: "umbrella-customers",
    concerns: |plan| plan.guide.product.as_str() == VENDOR_ID,
    read: |findings| Box::pin(read(findings)),
};

async fn read(mut findings: Findings<'_>) -> (Findings<'_>, Option<List>) {
    let materials = findings.context.materials;
    let (Some(key), Some(secret)) = (materials.any("umbrella-key"), materials.any("umbrella-secret")) else {
        no_key(topic("umbrella-credential"), &mut findings);
        return (findings, None);
    };
    let session = match sign_in(findings.context.visit, key.expose(), &secret).await {
        Ok(session) => session.value,
        Err(trouble) => {
            troubles::report(&mut findings, topic("umbrella-credential"), &trouble);
            return (findings, None);
        }
    };
    match session.customers().await {
        Ok(read) => {
            let owned = |text: Option<&str>| text.map(ToOwned::to_owned);
            let row = |it: &umbrella::Customer| Customer::named(owned(it.id()), owned(it.name()), None);
            let list = List::of(VENDOR_ID, read.value.rows.iter().map(row), read.value.cut);
            (findings, Some(list))
        }
        Err(trouble) => {
            troubles::report(&mut findings, topic("umbrella-customers"), &trouble);
            (findings, None)
        }
    }
}
