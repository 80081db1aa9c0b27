//! Lines of business: without them, the server silently omits records from every answer.

use std::collections::BTreeMap;

use lotse_vendor::Reply;
use lotse_vendor::autotask::{Access, Answered, Association, Entity, Level, Session};

use super::identity::Identity;
use super::say::{declined, hidden, label, unsaid, users_path};
use super::wanted::Wanted;
use crate::findings::{Findings, Place};
use crate::{Arg, Diagnosis, FindingState, Line};

/// The pairs of division and line that the user's form offers, if the plan requires lines of business.
pub(super) async fn associations(
    session: &Session<'_, '_>,
    wanted: &Wanted,
) -> Option<Answered<Vec<Association>>> {
    match wanted.lines {
        Some(_) => Some(session.associations().await),
        None => None,
    }
}

/// Reports the user's lines of business.
pub(super) async fn say(
    session: &Session<'_, '_>,
    wanted: &Wanted,
    identity: &Identity,
    associations: Option<Answered<Vec<Association>>>,
    findings: &mut Findings<'_>,
) {
    let (Some(place), Some(associations)) = (&wanted.lines, associations) else { return };
    if findings.has(&place.subject) {
        return;
    }
    let all = match associations {
        Ok(all) => all,
        Err(refused) => {
            return declined(findings, place, &refused, Entity::OrganizationalLevelAssociations.name(), "");
        }
    };
    let active: Vec<Association> = all.value.iter().filter(|pair| pair.active).copied().collect();
    if active.is_empty() {
        return off(session, place, &all, findings).await;
    }
    if let Some(call) = identity.without_number() {
        return findings.report(place, FindingState::Unclear, unsaid("line-of-business"), call);
    }
    let Some((user, reader, rows)) = identity.lines() else { return findings.blocked(place) };
    let rows = match rows {
        Ok(rows) => rows,
        Err(refused) => {
            return declined(findings, place, refused, Entity::OrganizationalResources.name(), "");
        }
    };
    let has = |resource: i64, pair: &Association| {
        rows.value.iter().any(|row| row.resource == resource && row.association == pair.id)
    };
    let (own, lacking): (Vec<Association>, Vec<Association>) =
        active.iter().partition(|pair| has(user, pair));
    let numbers =
        |pairs: &[Association]| pairs.iter().map(|pair| pair.id.to_string()).collect::<Vec<_>>().join(", ");
    let line = |shown: String| Line::new("organizationalLevelAssociationID", shown);
    if lacking.is_empty() {
        return findings.pass(place, (rows.call, vec![line(numbers(&own))]));
    }
    if own.is_empty() {
        // An empty list proves something only if the server lists lines of business for another API user.
        let listed = reader.is_some_and(|reader| active.iter().any(|pair| has(reader, pair)));
        let (state, code) = if listed {
            (FindingState::Missing, "autotask-no-line-of-business")
        } else {
            (FindingState::Unclear, "autotask-lines-not-listed")
        };
        let none = Diagnosis::new(code)
            .with("lines", label("line-of-business"))
            .with("associated", label("associated"))
            .with("path", users_path());
        let evidence = (rows.call, line("[]".to_owned()).asked(numbers(&active)));
        return findings.report(place, state, none, evidence);
    }
    let names = names(session, &lacking).await;
    let some = Diagnosis::new("autotask-lines-some")
        .with("lacking", Arg::Text(names.join(", ")))
        .with("lines", label("line-of-business"))
        .with("path", users_path());
    let evidence = (rows.call, line(numbers(&own)).asked(numbers(&active)));
    findings.report(place, FindingState::NeedsEyes, some, evidence);
}

/// No pair is active: either the tenant does not use lines of business, or the reader may not see them.
async fn off(
    session: &Session<'_, '_>,
    place: &Place,
    all: &Reply<Vec<Association>>,
    findings: &mut Findings<'_>,
) {
    let unused = || Diagnosis::new("autotask-lines-off");
    if !all.value.is_empty() {
        let line = Line::new("isActive", "false");
        return findings.report(place, FindingState::NotApplicable, unused(), (all.call, line));
    }
    let entity = Entity::OrganizationalLevelAssociations;
    match session.entity_information(entity).await {
        Ok(told) => {
            let line = Line::new("userAccessForQuery", told.value.query.to_string());
            let evidence = (told.call, line);
            if told.value.query == Access::All {
                findings.report(place, FindingState::NotApplicable, unused(), evidence);
            } else {
                findings.report(place, FindingState::NeedsEyes, hidden(entity.name()), evidence);
            }
        }
        Err(refused) => declined(findings, place, &refused, entity.name(), ""),
    }
}

/// The names of pairs: division and line, or their ids if the names can't be read.
async fn names(session: &Session<'_, '_>, pairs: &[Association]) -> Vec<String> {
    let (divisions, lines) = tokio::join!(session.divisions(), session.lines());
    let by_id = |levels: Answered<Vec<Level>>| -> BTreeMap<i64, String> {
        let levels = levels.map(|told| told.value).unwrap_or_default();
        levels.into_iter().map(|level| (level.id, level.name)).collect()
    };
    let (divisions, lines) = (by_id(divisions), by_id(lines));
    let of =
        |names: &BTreeMap<i64, String>, id: i64| names.get(&id).cloned().unwrap_or_else(|| id.to_string());
    pairs
        .iter()
        .map(|pair| format!("{} > {}", of(&divisions, pair.division), of(&lines, pair.line)))
        .collect()
}
