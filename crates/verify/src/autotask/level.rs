//! Security levels: only their names can be read.

use lotse_vendor::Reply;
use lotse_vendor::autotask::{Answered, Entity, Field, Resource};

use super::say::{declined, label, levels_path, unsaid, users_path};
use super::wanted::AskedLevel;
use crate::findings::{Findings, Place};
use crate::{Arg, Diagnosis, FindingState, Line};

/// The names of Autotask's built-in full level, in all known languages.
const FULL: &[&str] = &["API User (system)", "API-Benutzer (System)"];
/// The names of the built-in level that can't read costs.
const NO_COSTS: &[&str] = &["API User (system) Can't Read Costs"];

/// Reports a user's security level.
pub(super) fn say(
    (place, asked): &(Place, AskedLevel),
    user: &Reply<Resource>,
    fields: &Answered<Vec<Field>>,
    findings: &mut Findings<'_>,
) {
    let fields = match fields {
        Ok(fields) => fields,
        Err(refused) => return declined(findings, place, refused, Entity::Resources.name(), ""),
    };
    let Some(id) = user.value.level else {
        let line = Line::new("userType", "null");
        return findings.report(place, FindingState::Unclear, unsaid("security-level"), (user.call, line));
    };
    let known = fields.value.iter().find(|field| field.name.eq_ignore_ascii_case("userType"));
    let Some(level) = known.and_then(|field| field.picks.iter().find(|pick| pick.value == id)) else {
        let unnamed = Diagnosis::new("autotask-level-unnamed")
            .with("id", Arg::Value(id.to_string()))
            .with("field", label("security-level"));
        let line = Line::new("userType", id.to_string());
        return findings.report(place, FindingState::Unclear, unnamed, (fields.call, line));
    };
    let level = &level.label;
    let lines = |asked: Option<&str>| {
        let shown = Line::new("userType", format!("{id}: {level}"));
        vec![match asked {
            Some(asked) => shown.asked(asked),
            None => shown,
        }]
    };
    let told = |code: &str| {
        Diagnosis::new(code)
            .with("level", Arg::Value(level.clone()))
            .with("field", label("security-level"))
            .with("path", users_path())
    };
    match asked {
        AskedLevel::System(key) => {
            let same = match key.as_str() {
                "security-level-api-user-system" => is_one_of(level, FULL),
                "security-level-cant-read-costs" => is_one_of(level, NO_COSTS),
                _ => false,
            };
            let wider = key == "security-level-cant-read-costs" && is_one_of(level, FULL);
            if same {
                findings.pass(place, (fields.call, lines(None)));
            } else if wider {
                let wide = told("autotask-level-too-wide").with("asked", label(key));
                findings.report(
                    place,
                    FindingState::Excess,
                    wide,
                    (fields.call, lines(NO_COSTS.first().copied())),
                );
            } else {
                let other = told("autotask-level-other").with("asked", label(key));
                findings.report(place, FindingState::Unclear, other, (fields.call, lines(None)));
            }
        }
        AskedLevel::Named(asked) if is_one_of(level, &[asked]) => {
            findings.pass(place, (fields.call, lines(None)));
        }
        AskedLevel::Copy(names) if names.iter().any(|name| is_one_of(level, &[name])) => {
            findings.pass(place, (fields.call, lines(None)));
        }
        AskedLevel::Copy(_) if plain(level).contains("(system)") => {
            let system = Diagnosis::new("autotask-level-is-system")
                .with("level", Arg::Value(level.clone()))
                .with("copy", label("copy-security-level"))
                .with("levels", levels_path())
                .with("field", label("security-level"))
                .with("path", users_path());
            findings.report(place, FindingState::Missing, system, (fields.call, lines(None)));
        }
        AskedLevel::Named(asked) => {
            let named = told("autotask-level-named");
            findings.report(place, FindingState::NeedsEyes, named, (fields.call, lines(Some(asked))));
        }
        AskedLevel::Copy(_) | AskedLevel::Free => {
            let named = told("autotask-level-named");
            findings.report(place, FindingState::NeedsEyes, named, (fields.call, lines(None)));
        }
    }
}

fn is_one_of(level: &str, names: &[&str]) -> bool {
    names.iter().any(|name| plain(name) == plain(level))
}

/// Normalises a name that two screens may spell differently: apostrophes, spaces, case, and suffixes.
fn plain(name: &str) -> String {
    let name = name.replace(['’', '‘'], "'").to_lowercase().replace("(api-only)", "");
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}
