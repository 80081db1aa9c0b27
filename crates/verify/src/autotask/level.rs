//! Security levels: their names are all that can be read of them.

use lotse_vendor::Reply;
use lotse_vendor::autotask::{Answered, Entity, Field, Resource};

use super::notes::Notes;
use super::say::{label, levels_path};
use super::wanted::{AskedLevel, Place};
use crate::{Arg, Diagnosis, FindingState, Line};

/// The names of the full level that Autotask brings, in the languages on record.
const FULL: &[&str] = &["API User (system)", "API-Benutzer (System)"];
/// The names of the one that reads no costs.
const NO_COSTS: &[&str] = &["API User (system) Can't Read Costs"];

/// Says what the level of a user is.
pub(super) fn say(
    (place, asked): &(Place, AskedLevel),
    user: &Reply<Resource>,
    fields: &Answered<Vec<Field>>,
    notes: &mut Notes<'_>,
) {
    let fields = match fields {
        Ok(fields) => fields,
        Err(refused) => return notes.refused(place, refused, Entity::Resources.name(), ""),
    };
    let id = user.value.level;
    let known = fields.value.iter().find(|field| field.name.eq_ignore_ascii_case("userType"));
    let Some(level) = known.and_then(|field| field.picks.iter().find(|pick| pick.value == id)) else {
        let unnamed = Diagnosis::new("autotask-level-unnamed")
            .with("id", Arg::Value(id.to_string()))
            .with("field", label("security-level"));
        let line = Line::new("userType", id.to_string());
        return notes.other(place, FindingState::Unclear, unnamed, Some((fields.call, vec![line])));
    };
    let level = notes.masked(&level.label);
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
            .with("path", super::say::users_path())
    };
    match asked {
        AskedLevel::System(key) => {
            let same = match key.as_str() {
                "security-level-api-user-system" => is_one_of(&level, FULL),
                "security-level-cant-read-costs" => is_one_of(&level, NO_COSTS),
                _ => false,
            };
            let wider = key == "security-level-cant-read-costs" && is_one_of(&level, FULL);
            if same {
                notes.pass(place, fields.call, lines(None), None);
            } else if wider {
                let wide = told("autotask-level-too-wide").with("asked", label(key));
                notes.other(
                    place,
                    FindingState::Excess,
                    wide,
                    Some((fields.call, lines(NO_COSTS.first().copied()))),
                );
            } else {
                let other = told("autotask-level-other").with("asked", label(key));
                notes.other(place, FindingState::Unclear, other, Some((fields.call, lines(None))));
            }
        }
        AskedLevel::Named(asked) if is_one_of(&level, &[asked]) => {
            notes.pass(place, fields.call, lines(None), None);
        }
        AskedLevel::Copy(names) if names.iter().any(|name| is_one_of(&level, &[name])) => {
            notes.pass(place, fields.call, lines(None), None);
        }
        AskedLevel::Copy(_) if plain(&level).contains("(system)") => {
            let system = Diagnosis::new("autotask-level-is-system")
                .with("level", Arg::Value(level.clone()))
                .with("copy", label("copy-security-level"))
                .with("levels", levels_path())
                .with("field", label("security-level"))
                .with("path", super::say::users_path());
            notes.other(place, FindingState::Missing, system, Some((fields.call, lines(None))));
        }
        AskedLevel::Named(asked) => {
            let named = told("autotask-level-named");
            notes.other(place, FindingState::NeedsEyes, named, Some((fields.call, lines(Some(asked)))));
        }
        AskedLevel::Copy(_) | AskedLevel::Free => {
            let named = told("autotask-level-named");
            notes.other(place, FindingState::NeedsEyes, named, Some((fields.call, lines(None))));
        }
    }
}

fn is_one_of(level: &str, names: &[&str]) -> bool {
    names.iter().any(|name| plain(name) == plain(level))
}

/// The name as two screens may write it differently: apostrophes, blanks, case, and what stands behind it.
fn plain(name: &str) -> String {
    let name = name.replace(['’', '‘'], "'").to_lowercase().replace("(api-only)", "");
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}
