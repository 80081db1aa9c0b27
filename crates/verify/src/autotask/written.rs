//! Records that an integration vendor has written, by the vendor that Autotask notes on them.

use futures_util::future::join_all;
use lotse_vendor::autotask::{API_VENDOR, Entity, Filter, Refused, Session};
use lotse_vendor::{CallId, Reply};

use super::say::declined;
use crate::findings::{Findings, Place};
use crate::{Arg, Diagnosis, FindingState, Line};

/// The topic of the finding.
pub(super) const TOPIC: &str = "autotask-vendor-wrote";

/// The entities on which Autotask notes the vendor.
const ENTITIES: [Entity; 4] =
    [Entity::Tickets, Entity::Companies, Entity::Contacts, Entity::ConfigurationItems];

/// What Autotask says of an entity.
pub(super) enum Told {
    /// The vendor is not in the list of this entity, or not exactly once.
    Unlisted(CallId),
    /// No record names the vendor, or one was found that does not.
    None(CallId),
    /// So many records name the vendor.
    Count(Reply<u32>),
}

/// Counts the records of each entity.
pub(super) async fn ask(session: &Session<'_, '_>, vendor: &str) -> Vec<(Entity, Result<Told, Refused>)> {
    join_all(ENTITIES.map(async |entity| (entity, of(session, entity, vendor).await))).await
}

async fn of(session: &Session<'_, '_>, entity: Entity, vendor: &str) -> Result<Told, Refused> {
    let fields = session.fields(entity).await?;
    let picks = fields.value.iter().filter(|field| field.name.eq_ignore_ascii_case(API_VENDOR));
    let mut named = picks.flat_map(|field| &field.picks).filter(|pick| key(&pick.label) == key(vendor));
    let (Some(pick), None) = (named.next(), named.next()) else { return Ok(Told::Unlisted(fields.call)) };
    let sample = session.sample_of_vendor(entity, pick.value).await?;
    if sample.value != Some(true) {
        return Ok(Told::None(sample.call));
    }
    let counted = session.count(entity, &Filter::equals(API_VENDOR, pick.value)).await?;
    Ok(if counted.value > 0 { Told::Count(counted) } else { Told::None(counted.call) })
}

/// A name without case, blanks and the kind of dash.
fn key(name: &str) -> String {
    name.chars().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Reports them together. Records of the vendor are a proof; that there are none proves nothing.
pub(super) fn say(
    place: &Place,
    vendor: &str,
    told: Vec<(Entity, Result<Told, Refused>)>,
    findings: &mut Findings<'_>,
) {
    let about = |code: &str| Diagnosis::new(code).with("vendor", Arg::Value(vendor.to_owned()));
    let (mut lines, mut proof, mut silent, mut unlisted, mut refusals) =
        (Vec::new(), None, None, None, Vec::new());
    for (entity, told) in told {
        match told {
            Ok(Told::Count(told)) => {
                proof.get_or_insert(told.call);
                lines.push(Line::new(&format!("{}.queryCount", entity.name()), told.value.to_string()));
            }
            Ok(Told::None(call)) => _ = silent.get_or_insert(call),
            Ok(Told::Unlisted(call)) => _ = unlisted.get_or_insert(call),
            Err(refused) => refusals.push((entity, refused)),
        }
    }
    if let Some(call) = proof {
        findings.pass_remarked(place, (call, lines), Some(about("autotask-vendor-noted")));
    } else if let Some((entity, refused)) = refusals.first() {
        declined(findings, place, refused, entity.name(), "");
    } else if let Some(call) = silent {
        findings.report(place, FindingState::NotApplicable, about("autotask-vendor-not-noted"), call);
    } else {
        findings.report(place, FindingState::NotApplicable, about("autotask-vendor-unlisted"), unlisted);
    }
}
