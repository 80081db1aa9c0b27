//! The order of the rooms of `crates/app`, and no import cycles between the files of the listed crates.
//!
//! A room is a folder of `crates/app/src`. It may import rooms to its right in [`ROOMS`] and nothing else of the crate. No type
//! has `impl` blocks in two rooms.

use std::collections::{BTreeMap, BTreeSet};

use super::files::TextFile;
use super::imports::Module;

/// Each room imports only rooms after it.
const ROOMS: &[&str] = &[
    "app",
    "support",
    "home",
    "guides",
    "hand_over",
    "compare",
    "papers",
    "work",
    "calendar",
    "checks",
    "keys",
    "practice",
    "run",
    "settings",
    "core",
    "desktop",
    "wire",
];

const APP: &str = "crates/app/src";

/// Crates whose files must not import each other in a cycle. A crate that becomes free of cycles gets a line here.
const WITHOUT_RINGS: &[&str] = &[
    APP,
    "crates/journal/src",
    "crates/practice/src",
    "crates/report/src",
    "crates/vault/src",
    "crates/vendor/src",
    "crates/verify/src",
];

/// One complaint per import against the order, per type in two rooms, and per cycle.
pub(super) fn complaints(files: &[TextFile]) -> Vec<String> {
    let app = modules(files, APP);
    let rings = WITHOUT_RINGS.iter().filter_map(|folder| ring(&modules(files, folder)));
    [order(&app), types(&app), rings.collect()].concat()
}

fn modules(files: &[TextFile], folder: &str) -> Vec<Module> {
    files.iter().filter_map(|file| Module::of(folder, &file.path, &file.text)).collect()
}

fn order(modules: &[Module]) -> Vec<String> {
    let place = |room: &str| ROOMS.iter().position(|known| *known == room);
    let mut complaints = Vec::new();
    for module in modules {
        let Some(own) = module.path.first() else { continue };
        let Some(own_place) = place(own) else {
            complaints
                .push(format!("{}: say in xtask/src/repo/rooms.rs where the room {own} stands", module.file));
            continue;
        };
        for import in module.imports() {
            let Some(room) = import.path.first() else { continue };
            if room != own && place(room).is_none_or(|place| place < own_place) {
                complaints.push(format!(
                    "{}:{}: the room {own} must not import crate::{}",
                    module.file,
                    import.line,
                    import.path.join("::")
                ));
            }
        }
    }
    complaints
}

fn types(modules: &[Module]) -> Vec<String> {
    let mut rooms: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for module in modules {
        let Some(room) = module.path.first() else { continue };
        for name in module.text.lines().filter_map(implemented) {
            rooms.entry(name).or_default().insert(room);
        }
    }
    let torn = rooms.into_iter().filter(|(_, rooms)| rooms.len() > 1);
    torn.map(|(name, rooms)| {
        let rooms: Vec<_> = rooms.into_iter().collect();
        format!("{APP}: {name} has `impl` blocks in more than one room: {}", rooms.join(", "))
    })
    .collect()
}

/// The type, if the line begins an `impl` block.
fn implemented(line: &str) -> Option<String> {
    let rest = line.strip_prefix("impl")?;
    let rest = if rest.starts_with('<') { rest.split_once("> ")?.1 } else { rest.strip_prefix(' ')? };
    let name = rest.split_once(" for ").map_or(rest, |(_, name)| name);
    let end = name.find(|c: char| !c.is_alphanumeric() && c != '_' && c != ':').unwrap_or(name.len());
    name[..end].rsplit("::").next().map(ToOwned::to_owned)
}

/// A cycle of files, if there is one.
fn ring(modules: &[Module]) -> Option<String> {
    let at: BTreeMap<&[String], usize> =
        modules.iter().enumerate().map(|(index, module)| (module.path.as_slice(), index)).collect();
    let handed_on: Vec<Vec<Vec<String>>> = modules.iter().map(Module::handed_on).collect();
    let edges: Vec<BTreeSet<usize>> = modules
        .iter()
        .enumerate()
        .map(|(own, module)| {
            let imports = module.imports();
            let files = imports.iter().filter_map(|import| file_of(&import.path, &at, &handed_on, 0));
            files.filter(|file| *file != own).collect()
        })
        .collect();
    let mut done = vec![false; modules.len()];
    for start in 0..modules.len() {
        if let Some(ring) = walk(start, &edges, &mut done, &mut Vec::new()) {
            let names: Vec<&str> = ring.iter().map(|index| modules[*index].file.as_str()).collect();
            return Some(format!("a ring of files: {}", names.join(" -> ")));
        }
    }
    None
}

/// The file that a path leads to: the module that it names, or the one from which a parent module re-exports the name.
fn file_of(
    path: &[String],
    at: &BTreeMap<&[String], usize>,
    handed_on: &[Vec<Vec<String>>],
    depth: usize,
) -> Option<usize> {
    let length = (0..=path.len()).rev().find(|length| at.contains_key(&path[..*length]))?;
    let index = at[&path[..length]];
    if let Some(name) = path.get(length)
        && depth < 8
        && let Some(origin) = handed_on[index].iter().find(|origin| origin.last() == Some(name))
        && origin.as_slice() != path
    {
        return file_of(origin, at, handed_on, depth + 1);
    }
    Some(index)
}

/// Depth-first search; returns the path once it closes a cycle.
fn walk(
    here: usize,
    edges: &[BTreeSet<usize>],
    done: &mut [bool],
    way: &mut Vec<usize>,
) -> Option<Vec<usize>> {
    if let Some(start) = way.iter().position(|index| *index == here) {
        return Some([&way[start..], &[here]].concat());
    }
    if done[here] {
        return None;
    }
    way.push(here);
    let ring = edges[here].iter().find_map(|next| walk(*next, edges, done, way));
    way.pop();
    done[here] = true;
    ring
}

#[cfg(test)]
mod tests {
    use super::*;

    fn app(files: &[(&str, &str)]) -> Vec<String> {
        let files: Vec<_> =
            files.iter().map(|(path, text)| TextFile::new(&format!("{APP}/{path}"), text)).collect();
        complaints(&files)
    }

    #[test]
    fn rooms_may_import_rooms_to_their_right() {
        let files = [
            ("home/mod.rs", "use crate::run::Runs;\n"),
            ("run/mod.rs", "mod in_hand;\npub(crate) use in_hand::Runs;\n"),
            ("run/in_hand.rs", "use crate::wire::Fault;\npub struct Runs;\n"),
            ("wire/mod.rs", "pub struct Fault;\n"),
        ];
        assert_eq!(app(&files), Vec::<String>::new());
    }

    #[test]
    fn a_planted_import_to_the_left_is_named_with_file_and_line() {
        let files =
            [("wire/keys.rs", "//! Doc.\nuse super::Fault;\nuse crate::{core::Core, desktop::Log};\n")];
        assert_eq!(
            app(&files),
            [
                "crates/app/src/wire/keys.rs:3: the room wire must not import crate::core::Core",
                "crates/app/src/wire/keys.rs:3: the room wire must not import crate::desktop::Log",
            ]
        );
    }

    #[test]
    fn a_name_from_the_root_would_hide_its_room() {
        assert_eq!(app(&[("home/mod.rs", "use crate::Core;\n")]).len(), 1);
        assert_eq!(app(&[("attic/mod.rs", "")]).len(), 1);
    }

    #[test]
    fn a_type_in_two_rooms_is_named() {
        let files = [
            ("core/mod.rs", "impl Core {\n}\nimpl<'a> Debug for Core {\n}\n"),
            ("keys/mod.rs", "impl Core {\n}\nimpl Runs<'_> {\n}\n"),
        ];
        assert_eq!(app(&files), ["crates/app/src: Core has `impl` blocks in more than one room: core, keys"]);
    }

    #[test]
    fn a_planted_cycle_is_named_even_through_a_re_export() {
        let files = [
            ("run/mod.rs", "mod row;\nmod progress;\npub(crate) use row::Row;\n"),
            ("run/row.rs", "use super::progress::count;\n"),
            ("run/progress.rs", "use crate::run::Row;\n"),
        ];
        let ring = &app(&files)[0];
        assert!(ring.starts_with("a ring of files: ") && ring.contains("row.rs"), "{ring}");
        assert_eq!(app(&files[..2]), Vec::<String>::new());
    }
}
