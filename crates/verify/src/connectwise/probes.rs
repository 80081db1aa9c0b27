//! Reads one record of each list to see whether the API agrees with the list of permissions. If that list is
//! refused, this is the only evidence.
//!
//! A status 200 proves that reading works, but not for which records: "My" and "All" look alike. It therefore never
//! makes a cell pass.

use std::collections::BTreeMap;

use lotse_guide::Level as Asks;
use lotse_vendor::connectwise::{Level, Probe, Refused};

use super::ask::Access;
use super::asked::{Asked, Role, Row, VERBS};
use super::compared::{Compared, level};
use super::functions::{Match, Names};
use super::say::{by_labels, declined, diagnosis, label, log_path, meaning, role_path, topic_of};
use crate::findings::Findings;
use crate::{Arg, Diagnosis, FindingState, Line, Verb};

/// Reports for each readable function whether the API agrees with the list of rights.
pub(super) fn judge(
    asked: &Asked<'_>,
    names: &Names,
    compared: Option<&Compared<'_>>,
    access: &BTreeMap<Probe, Access>,
    role: Option<&str>,
    findings: &mut Findings<'_>,
) {
    let Some(asked) = &asked.role else { return };
    for (at, row) in asked.rows.iter().enumerate() {
        let Some(probe) = names.probe(row.function) else { continue };
        let Some(access) = access.get(&probe) else { continue };
        let granted = match compared.and_then(|compared| compared.matches.get(at)) {
            Some(Match::One(found)) => level(found, Verb::Inquire),
            _ => None,
        };
        let expected = row.levels[3];
        one(row, asked.step, (granted, expected), access, role, findings);
    }
}

fn one(
    row: &Row<'_>,
    step: &str,
    (granted, expected): (Option<&Level>, Asks),
    access: &Access,
    role: Option<&str>,
    findings: &mut Findings<'_>,
) {
    let subject = topic_of("probe", row.function);
    let step = Some(step);
    let Some(call) = access.call() else {
        if let Access::Lost(refused) = access {
            declined(findings, (subject, step), refused);
        }
        return;
    };
    let status = |seen: &str| vec![Line::new("GET", seen)];
    let disagrees = |seen: &str| {
        diagnosis("probe-disagrees")
            .with("function", label(row.function))
            .with("seen", Arg::Choose(seen.to_owned()))
            .with("path", log_path())
    };
    let named = |code: &str| diagnosis(code).with("function", label(row.function));
    match (access, granted) {
        (Access::Lost(refused), _) => declined(findings, (subject, step), refused),
        (Access::Open(_) | Access::Empty(_), Some(Level::None)) => {
            findings.report(
                (subject, step),
                FindingState::Unclear,
                disagrees("opened"),
                (call, status("200")),
            );
        }
        (Access::Shut(_), Some(Level::All)) => {
            findings.report(
                (subject, step),
                FindingState::Unclear,
                disagrees("refused"),
                (call, status("403")),
            );
        }
        (Access::Open(_), _) => findings.pass((subject, step), call),
        (Access::Empty(_), Some(Level::My)) | (Access::Shut(_), Some(_)) => {
            findings.report((subject, step), FindingState::NotApplicable, named("probe-agrees"), call);
        }
        (Access::Empty(_), _) => {
            findings.report((subject, step), FindingState::Unclear, named("probe-empty"), call);
        }
        (Access::Shut(_), None) if expected == Asks::All || expected == Asks::My => {
            let path = role_path(role, by_labels(row.module, row.function));
            let said = named("right-refused").with("path", path);
            findings.report((subject, step), FindingState::Missing, said, (call, status("403")));
        }
        (Access::Shut(_), None) => {
            findings.report((subject, step), FindingState::NotApplicable, named("probe-agrees"), call);
        }
    }
}

/// Judges the cells of a role whose list of permissions can't be read, from the reads alone.
pub(super) fn instead_of_rights(
    asked: &Role<'_>,
    names: &Names,
    refused: &Refused,
    lasting: bool,
    access: &BTreeMap<Probe, Access>,
    role: Option<&str>,
    findings: &mut Findings<'_>,
) {
    for row in &asked.rows {
        for (verb, asks) in VERBS.into_iter().zip(row.levels) {
            if asks == Asks::Silent && !asked.others_none {
                continue;
            }
            let subject = asked.cell(row, verb);
            let step = Some(asked.step);
            let reads = verb == Verb::Inquire && matches!(asks, Asks::All | Asks::My);
            match shown(row, names, access).filter(|_| reads) {
                Some(Access::Shut(call)) => {
                    let path = role_path(role, by_labels(row.module, row.function));
                    let said =
                        diagnosis("right-refused").with("function", label(row.function)).with("path", path);
                    let lines = vec![Line::new("GET", "403")];
                    findings.report((subject, step), FindingState::Missing, said, (*call, lines));
                }
                Some(Access::Open(call) | Access::Empty(call)) => {
                    let said = diagnosis("probe-only").with("function", label(row.function));
                    findings.report((subject, step), FindingState::Unclear, said, *call);
                }
                _ if lasting => {
                    let said = diagnosis("not-provable");
                    findings.report((subject, step), FindingState::NeedsEyes, said, ());
                }
                // A temporary failure is not left to the technician.
                _ => declined(findings, (subject, step), refused),
            }
        }
    }
}

/// The result of the read for a function. For Table Setup, that of a readable table if there is one.
fn shown<'a>(row: &Row<'_>, names: &Names, access: &'a BTreeMap<Probe, Access>) -> Option<&'a Access> {
    if row.function != "table-setup" {
        return access.get(&names.probe(row.function)?);
    }
    let of_tables = names.tables().iter().filter_map(|table| access.get(&table.probe()));
    let (open, rest): (Vec<_>, Vec<_>) =
        of_tables.partition(|access| matches!(access, Access::Open(_) | Access::Empty(_)));
    let all_shut = rest.iter().all(|access| matches!(access, Access::Shut(_)));
    open.first().or_else(|| rest.first().filter(|_| all_shut)).copied()
}

/// The diagnosis of a refused list of permissions.
pub(super) fn security_refusal(status: u16) -> Diagnosis {
    diagnosis("security-refused").with("status", super::say::number(status))
}

/// Whether a later check could succeed.
pub(super) fn passes_by(refused: &Refused) -> bool {
    use lotse_vendor::Failure;
    use lotse_vendor::connectwise::Refusal;
    match &refused.why {
        Refusal::Failure(failure) => !matches!(
            failure,
            Failure::Unreadable { .. }
                | Failure::Page { .. }
                | Failure::Redirected { .. }
                | Failure::TooLarge { .. }
        ),
        why => {
            meaning(why).1.is_some()
                || matches!(why, Refusal::Overloaded | Refusal::Maintenance { .. } | Refusal::Broken { .. })
        }
    }
}
