//! Helpers for the checks of all vendors: access to the practice tenants, and assertions that every check must
//! satisfy.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use lotse_guide::{Answers, Guide};
use lotse_practice::Practice;
use lotse_vault::Secret;
use lotse_vendor::{Door, DoorSettings, Permits, Proxy, Visit};
use lotse_verify::{Check, Context, Finding, FindingState, Materials, Subject, check, codes, topics};
use tokio_util::sync::CancellationToken;

/// A guide that comes with Lotse.
pub(crate) fn guide(id: &str) -> Guide {
    let path = format!("{}/../../guides/{id}.toml", env!("CARGO_MANIFEST_DIR"));
    lotse_guide::parse(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// A door to the tenants with this time limit for an answer.
pub(crate) fn door(practice: &Practice, total_time: Duration) -> Door {
    let settings = DoorSettings { proxy: Proxy::Direct, ca_file: None, connect_time: total_time, total_time };
    let ca = practice.ca_pem().as_bytes();
    Door::practice(practice.address(), ca, &settings, Timestamp::now).unwrap()
}

/// A visit without an observer that is never stopped.
pub(crate) fn visit(door: &Door, permits: Permits) -> Visit {
    Visit::new(door, permits, Arc::new(()), CancellationToken::new())
}

/// The values on the tenants' screens whose kind has this prefix. Other values belong to other checks.
pub(crate) fn materials(practice: &Practice, guide: &str, prefix: &str) -> Materials {
    let guide = self::guide(guide);
    let given = practice.tenants(|tenants| tenants.values(&guide));
    let given = given.into_iter().filter(|given| given.kind.starts_with(prefix));
    given.fold(Materials::default(), |materials, given| {
        if given.secret {
            materials.secret(given.kind, Secret::new(given.value))
        } else {
            materials.plain(given.kind, &given.value)
        }
    })
}

/// Runs a check and returns it with its visit. Asserts that nothing was written and that the findings are
/// well-formed.
pub(crate) async fn checked(
    practice: &Practice,
    door: &Door,
    guide: &Guide,
    answers: &Answers,
    materials: &Materials,
) -> (Check, Visit) {
    let visit = visit(door, Permits::Reading);
    let plan = guide.plan(answers);
    let context = Context { plan: &plan, materials, visit: &visit, now: Timestamp::now() };
    let check = Box::pin(check(&context)).await;
    assert!(practice.seen().iter().all(|seen| !seen.writes()), "something was written");
    let mut subjects = BTreeSet::new();
    for finding in &check.findings {
        assert!(subjects.insert(&finding.subject), "twice: {:?}", finding.subject);
        assert_well_formed(finding);
    }
    (check, visit)
}

/// Asserts that every finding except a pass has a known diagnosis with exactly its arguments, every verdict a
/// proof, and every topic a name.
pub(crate) fn assert_well_formed(finding: &Finding) {
    if let Some(diagnosis) = &finding.diagnosis {
        let known = codes().find(|code| code.code == diagnosis.code);
        let known = known.unwrap_or_else(|| panic!("unknown code {}", diagnosis.code));
        let given: BTreeSet<&str> = diagnosis.args.keys().map(String::as_str).collect();
        assert_eq!(given, known.args.iter().copied().collect(), "{}", diagnosis.code);
    }
    let state = finding.state;
    assert!(state == FindingState::Pass || finding.diagnosis.is_some(), "no diagnosis: {finding:?}");
    assert!(state != FindingState::Waiting || finding.again.is_some(), "no time: {finding:?}");
    let verdict = matches!(state, FindingState::Pass | FindingState::Missing | FindingState::Excess);
    assert!(!verdict || finding.proof.is_some(), "no proof: {finding:?}");
    if let Subject::Topic { topic, .. } = &finding.subject {
        assert!(topics().any(|known| known == topic), "unknown topic {topic}");
    }
}

/// The code of a finding's diagnosis. Empty if it has none.
pub(crate) fn code_of(finding: &Finding) -> &str {
    finding.diagnosis.as_ref().map_or("", |diagnosis| &diagnosis.code)
}
