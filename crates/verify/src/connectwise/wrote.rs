//! Records that the product has written, by the member that ConnectWise PSA notes as their author.
//!
//! The keys belong to this product alone, so its member's records are the product's. One record is looked at before any
//! are counted, so that a condition that the server ignores makes no pass.

use futures_util::future::join_all;
use lotse_vendor::connectwise::{Client, Records, Refused};
use lotse_vendor::{CallId, Reply};

use super::say::{diagnosis, number, untold};
use crate::findings::{Findings, Place};
use crate::{FindingState, Line};

/// What ConnectWise PSA says of a kind of record.
pub(super) enum Told {
    /// The member entered so many.
    Count(Reply<u32>),
    /// No record names the member.
    None(CallId),
    /// None of the agreements that were looked at has an addition that names the member.
    NoAddition(CallId, usize),
    /// The answers don't fit together: the condition was probably ignored.
    Odd(CallId),
}

/// Counts the records of a kind that this member entered. Without a kind: the additions of some agreements.
pub(super) async fn ask(
    client: &Client<'_>,
    records: Option<Records>,
    member: &str,
) -> Result<Told, Refused> {
    match records {
        Some(records) => of(client, records, member).await,
        None => additions(client, member).await,
    }
}

async fn of(client: &Client<'_>, records: Records, member: &str) -> Result<Told, Refused> {
    let sample = client.sample_by(records, member).await?;
    match sample.value {
        None => return Ok(Told::None(sample.call)),
        Some(record) if !record.is_by(member) => return Ok(Told::Odd(sample.call)),
        Some(_) => {}
    }
    let counted = client.count_by(records, member).await?;
    Ok(if counted.value > 0 { Told::Count(counted) } else { Told::Odd(counted.call) })
}

async fn additions(client: &Client<'_>, member: &str) -> Result<Told, Refused> {
    let agreements = client.some_agreements().await?;
    let looked =
        agreements.value.iter().map(|agreement| of(client, Records::Additions(agreement.id), member));
    let (mut count, mut proof, mut odd, mut refusal) = (0_u32, None, None, None);
    for told in join_all(looked).await {
        match told {
            Ok(Told::Count(counted)) => {
                count = count.saturating_add(counted.value);
                proof.get_or_insert(counted.call);
            }
            Ok(Told::Odd(call)) => _ = odd.get_or_insert(call),
            Ok(Told::None(_) | Told::NoAddition(..)) => {}
            Err(refused) => _ = refusal.get_or_insert(refused),
        }
    }
    match (proof, odd, refusal) {
        (Some(call), ..) => Ok(Told::Count(Reply { call, value: count })),
        (None, _, Some(refused)) => Err(refused),
        (None, Some(call), None) => Ok(Told::Odd(call)),
        (None, None, None) => Ok(Told::NoAddition(agreements.call, agreements.value.len())),
    }
}

/// Reports it. Records of the product are a proof; that there are none proves nothing.
pub(super) fn say(place: &Place, told: Result<Told, Refused>, findings: &mut Findings<'_>) {
    let grey = FindingState::NotApplicable;
    match told {
        Ok(Told::Count(counted)) => {
            let said = diagnosis("wrote-seen").with("count", number(counted.value));
            let line = Line::new("count", counted.value.to_string());
            findings.pass_remarked(place, (counted.call, vec![line]), Some(said));
        }
        Ok(Told::None(call)) => findings.report(place, grey, diagnosis("wrote-unseen"), call),
        Ok(Told::NoAddition(call, agreements)) => {
            let said = diagnosis("additions-unseen").with("count", number(agreements));
            findings.report(place, grey, said, call);
        }
        Ok(Told::Odd(call)) => findings.report(place, grey, diagnosis("wrote-untold"), call),
        Err(refused) => untold(place, &refused, findings),
    }
}
