//! User-defined fields that a product fills: how many records have a value.

use lotse_vendor::autotask::{Entity, Filter, Refused, Session};
use lotse_vendor::{CallId, Reply};

use super::say::declined;
use crate::findings::{Findings, Place};
use crate::{Arg, Diagnosis, FindingState, Line};

/// A user-defined field that an integration fills.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Filled {
    /// The topic of its finding.
    pub(super) topic: &'static str,
    /// The key of its label.
    pub(super) label: &'static str,
    /// The entity that has it.
    pub(super) entity: Entity,
    /// Its name, which is the same in every language as far as is on record.
    pub(super) name: &'static str,
}

/// The fields that Kaseya's discovery wizard fills.
pub(super) const FIELDS: [Filled; 2] = [
    Filled {
        topic: "autotask-kaseya-customers",
        label: "udf-kaseya-customer-id",
        entity: Entity::Companies,
        name: "Kaseya Customer ID",
    },
    Filled {
        topic: "autotask-kaseya-devices",
        label: "udf-kaseya-device-id",
        entity: Entity::ConfigurationItems,
        name: "Kaseya Device ID",
    },
];

/// What Autotask says of a field.
pub(super) enum Told {
    /// The entity has no field of this name.
    Absent(CallId),
    /// No record has a value.
    Empty(CallId),
    /// A record was found that has none: the filter was not applied.
    Odd(CallId),
    /// So many records have a value.
    Count(Reply<u32>),
}

/// Counts the records. One of them is looked at first, so that a filter that the server ignores proves nothing.
pub(super) async fn ask(session: &Session<'_, '_>, field: Filled) -> Result<Told, Refused> {
    let known = session.user_defined_fields(field.entity).await?;
    if !known.value.iter().any(|name| name.eq_ignore_ascii_case(field.name)) {
        return Ok(Told::Absent(known.call));
    }
    let sample = session.sample_filled(field.entity, field.name).await?;
    match sample.value {
        None => Ok(Told::Empty(sample.call)),
        Some(false) => Ok(Told::Odd(sample.call)),
        Some(true) => session.count(field.entity, &Filter::filled(field.name)).await.map(Told::Count),
    }
}

/// Reports it. That no record has a value is not a fault: nothing says that the wizard must be done by now.
pub(super) fn say(place: &Place, field: Filled, told: Result<Told, Refused>, findings: &mut Findings<'_>) {
    let about = |code: &str| Diagnosis::new(code).with("field", Arg::Value(field.name.to_owned()));
    match told {
        Ok(Told::Count(told)) if told.value > 0 => {
            let line = Line::new("queryCount", told.value.to_string());
            let counted = about("autotask-field-filled").with("count", Arg::Number(told.value));
            findings.pass_remarked(place, (told.call, line), Some(counted));
        }
        Ok(Told::Count(Reply { call, .. }) | Told::Odd(call)) => {
            findings.report(place, FindingState::Unclear, about("autotask-field-odd"), call);
        }
        Ok(Told::Empty(call)) => {
            findings.report(place, FindingState::NeedsEyes, about("autotask-field-empty"), call);
        }
        Ok(Told::Absent(call)) => {
            findings.report(place, FindingState::NeedsEyes, about("autotask-field-absent"), call);
        }
        Err(refused) => declined(findings, place, &refused, field.entity.name(), ""),
    }
}
