//! The crates inside the programs, on each system that Lotse is made for.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, NodeDep, PackageId};

use super::{Part, texts};
use crate::process::{Failure, because};
use crate::workspace;

const TARGETS: [&str; 3] = ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc", "aarch64-apple-darwin"];
const PROGRAMS: [&str; 2] = ["lotse-cli", "lotse-desktop"];

pub(super) fn shipped() -> Result<Vec<Part>, Failure> {
    let mut parts = BTreeMap::new();
    for target in TARGETS {
        let metadata = MetadataCommand::new()
            .manifest_path(workspace::root().join("Cargo.toml"))
            .other_options(["--locked".to_owned(), "--filter-platform".to_owned(), target.to_owned()])
            .exec()
            .map_err(because("the dependencies could not be read"))?;
        for id in inside(&metadata) {
            let package = &metadata[&id];
            if package.source.is_none() {
                continue;
            }
            let licence = package.license.clone().unwrap_or_else(|| "see its text".to_owned());
            let folder = package.manifest_path.parent().map_or_else(|| Path::new("."), |it| it.as_std_path());
            let name = format!("{} {}", package.name, package.version);
            let texts = texts(folder, &licence)?;
            parts.insert(name.clone(), Part { name, licence, texts });
        }
    }
    Ok(parts.into_values().collect())
}

/// All crates that are linked into the programs: normal dependencies, transitively. Build and test dependencies are not
/// shipped.
fn inside(metadata: &Metadata) -> BTreeSet<PackageId> {
    let nodes: HashMap<_, _> =
        metadata.resolve.iter().flat_map(|resolve| &resolve.nodes).map(|node| (&node.id, node)).collect();
    let mut todo: Vec<&PackageId> = metadata
        .workspace_packages()
        .into_iter()
        .filter(|package| PROGRAMS.contains(&package.name.as_str()))
        .map(|package| &package.id)
        .collect();
    let is_normal = |it: &&NodeDep| it.dep_kinds.iter().any(|kind| kind.kind == DependencyKind::Normal);
    let mut found = BTreeSet::new();
    while let Some(id) = todo.pop() {
        if !found.insert(id.clone()) {
            continue;
        }
        if let Some(node) = nodes.get(id) {
            todo.extend(node.deps.iter().filter(is_normal).map(|it| &it.pkg));
        }
    }
    found
}
