//! The npm packages inside the window: what its code imports, and the part of Svelte that runs.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::{Part, texts};
use crate::process::{Failure, because};
use crate::{ui, workspace};

/// Svelte is a development dependency of the window, but its runtime, with what that imports, is inside the window.
const SVELTE: [&str; 3] = ["clsx", "esm-env", "svelte"];

pub(super) fn shipped() -> Result<Vec<Part>, Failure> {
    ui::install()?;
    let manifest = json(&workspace::ui().join("package.json"))?;
    let named = manifest["dependencies"].as_object().into_iter().flatten().map(|(name, _)| name.as_str());
    named.chain(SVELTE).map(part).collect()
}

fn part(name: &str) -> Result<Part, Failure> {
    let folder = workspace::ui().join("node_modules").join(name);
    let manifest = json(&folder.join("package.json"))?;
    let field = |field: &str| manifest[field].as_str().unwrap_or_default().to_owned();
    let licence = field("license");
    Ok(Part { name: format!("{name} {}", field("version")), texts: texts(&folder, &licence)?, licence })
}

fn json(path: &Path) -> Result<Value, Failure> {
    let text = fs::read_to_string(path).map_err(because(path.display()))?;
    serde_json::from_str(&text).map_err(because(path.display()))
}
