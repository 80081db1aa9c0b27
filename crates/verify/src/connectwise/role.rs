//! Judges whether the role can be the one that was created for the integration.
//!
//! If it can't, its individual permissions say nothing about the role that the guide requires, so they are not
//! judged. Advice about them could make a technician remove permissions from an administrator, or widen a role that
//! others use.

use super::asked::{Asked, VERBS};
use super::compared::{Compared, level};
use super::say::{diagnosis, label, member_path, number, topic, value};
use super::sign_in::{Who, shown};
use crate::findings::Findings;
use crate::{FindingState, Line};
use lotse_vendor::connectwise::Level;

/// A role is considered the wrong one if it has rights in at least this many functions that the guide does not name, and in at
/// least `TIMES` times as many as the guide asks for.
const MANY: usize = 10;
const TIMES: usize = 2;

/// Why the role is the wrong one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wrong {
    /// It is an administrator's role.
    Admin,
    /// It has permissions, but none of the required ones.
    Other,
    /// It has permissions for this many functions that the guide does not name.
    Wide(usize),
}

impl Wrong {
    /// The reason why the role is the wrong one. `None` if it is not.
    pub(super) fn of(asked: &Asked<'_>, who: &Who, compared: Option<&Compared<'_>>) -> Option<Self> {
        let admin = who.member().and_then(|member| member.admin_flag);
        if admin == Some(true) || who.role().is_some_and(|name| name.trim().eq_ignore_ascii_case("admin")) {
            return Some(Self::Admin);
        }
        let (role, compared) = (asked.role.as_ref().filter(|role| role.others_none)?, compared?);
        let further = compared.further().count();
        let grants =
            |row: &&_| VERBS.into_iter().any(|verb| !matches!(level(row, verb), None | Some(Level::None)));
        if further > 0 && compared.all_found() && !compared.found().any(|row| grants(&row)) {
            return Some(Self::Other);
        }
        (further >= MANY.max(role.rows.len() * TIMES)).then_some(Self::Wide(further))
    }
}

/// Reports the role. `all_as_asked` means that its permissions are exactly as the guide requires.
pub(super) fn judge(
    asked: &Asked<'_>,
    who: &Who,
    wrong: Option<Wrong>,
    all_as_asked: bool,
    findings: &mut Findings<'_>,
) {
    let step = asked.role_field.map(|(step, _)| step);
    let call = who.call();
    let name = who.role();
    let admin = who.member().and_then(|member| member.admin_flag);
    let role = || name.map_or_else(|| label("role-id"), value);
    let lines = vec![
        Line::new("securityRole.name", name.unwrap_or("null")),
        Line::new("adminFlag", shown(admin)).asked("false"),
    ];
    let topic = topic("role");
    if let Some(wrong) = wrong {
        let said = |code: &str| {
            let path = member_path(Some(who.identifier()), None);
            diagnosis(code).with("role", role()).with("path", path)
        };
        let (state, said) = match wrong {
            Wrong::Admin => (FindingState::Excess, said("admin-role")),
            Wrong::Other => (FindingState::Missing, said("role-other")),
            Wrong::Wide(count) => (FindingState::Excess, said("role-wide").with("count", number(count))),
        };
        return findings.report((topic, step), state, said, (call, lines));
    }
    if name.is_some() && admin == Some(false) {
        let lines: Vec<Line> = lines.into_iter().map(|line| Line { asked: None, ..line }).collect();
        findings.pass((topic, step), (call, lines));
    } else {
        findings.report((topic, step), FindingState::Unclear, diagnosis("role-unclear"), (call, lines));
    }
    let Some(setting) = asked.role_setting() else { return };
    let lines = vec![Line::new("securityRole.name", name.unwrap_or("null"))];
    if all_as_asked && name.is_some() {
        // The role's permissions are exactly as required, and the member has this role.
        findings.pass((setting, step), (call, lines));
    } else {
        let said = diagnosis("role-shown").with("role", role());
        findings.report((setting, step), FindingState::NeedsEyes, said, (call, lines));
    }
}
