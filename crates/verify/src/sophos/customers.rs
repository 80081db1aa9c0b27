//! The customers of a Sophos Central partner, by name.

use lotse_vendor::sophos::{Account, Session, TenantPage, sign_in};

use super::{VENDOR_ID, further, partner, troubles};
use crate::customers::{Customer, List, Reader, Side, no_key};
use crate::findings::{Findings, topic};

/// The registry entry.
pub(super) const READER: Reader = Reader {
    side: Side::Product,
    topic: "sophos-tenants",
    concerns: |plan| plan.guide.product.as_str() == VENDOR_ID,
    read: |findings| Box::pin(read(findings)),
};

async fn read(mut findings: Findings<'_>) -> (Findings<'_>, Option<List>) {
    let materials = findings.context.materials;
    let (id, secret) = (materials.any("sophos-client-id"), materials.any("sophos-client-secret"));
    let (Some(id), Some(secret)) = (id, secret) else {
        no_key(topic("sophos-credential"), &mut findings);
        return (findings, None);
    };
    let session = match sign_in(findings.context.visit, &id, &secret).await {
        Ok(session) => session.value,
        Err(trouble) => {
            troubles::report(&mut findings, topic("sophos-credential"), &trouble);
            return (findings, None);
        }
    };
    let account = match session.who_am_i().await {
        Ok(account) if account.value.is_partner() => account.value,
        Ok(account) => {
            partner(&account, &mut findings);
            return (findings, None);
        }
        Err(trouble) => {
            troubles::report(&mut findings, topic("sophos-partner"), &trouble);
            return (findings, None);
        }
    };
    let list = match pages(&session, &account).await {
        Ok((pages, cut)) => {
            let rows = pages.into_iter().flat_map(|page| page.items);
            let rows = rows.map(|tenant| Customer::named(tenant.id, tenant.name, None));
            Some(List::of(VENDOR_ID, rows, cut))
        }
        Err(trouble) => {
            troubles::report(&mut findings, topic("sophos-tenants"), &trouble);
            None
        }
    };
    (findings, list)
}

async fn pages(
    session: &Session<'_>,
    account: &Account,
) -> Result<(Vec<TenantPage>, bool), lotse_vendor::sophos::Trouble> {
    let first = session.tenants(account, 1).await?;
    let (mut pages, cut) = further(session, account, &first.value).await?;
    let read: usize = first.value.items.len() + pages.iter().map(|page| page.items.len()).sum::<usize>();
    // Rows that can't be read are left out of a page, but the total counts them.
    let cut = cut || usize::try_from(first.value.count()).is_ok_and(|count| count > read);
    pages.insert(0, first.value);
    Ok((pages, cut))
}
