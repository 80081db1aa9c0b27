//! Third-party notices: which packages are inside the programs, and their licence texts.
//!
//! Licences require that their text is shipped along. The file is committed, because the window shows it and the bundles
//! contain it; the step `notices-fresh` fails when the dependencies have changed since.

mod crates;
mod packages;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::process::{Failure, because};
use crate::workspace;

/// The committed file, relative to the root.
const FILE: &str = "THIRD-PARTY.txt";

const HEAD: &str = "Third-party notices

Lotse contains the software and fonts named below. Each text applies to the packages listed above it.
Written by `cargo xtask notices`.
";

/// Something that is shipped inside the programs.
struct Part {
    /// Name and version.
    name: String,
    /// The licence as an SPDX expression.
    licence: String,
    /// Its licence texts. Empty if the package contains none.
    texts: Vec<String>,
}

/// Writes the file, or with `check` fails if it is not what would be written.
pub(crate) fn write(check: bool) -> Result<(), Failure> {
    let mut parts = crates::shipped()?;
    parts.extend(packages::shipped()?);
    parts.extend(fonts()?);
    let wanted = document(&parts);
    let path = workspace::root().join(FILE);
    if !check {
        return fs::write(&path, wanted).map_err(because(path.display()));
    }
    // A clone on Windows may have other line ends.
    let known = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    if known == wanted {
        return Ok(());
    }
    Err(Failure(format!("{FILE} does not match the dependencies: run `cargo xtask notices` and commit it")))
}

/// The fonts of papers, which are not a package.
fn fonts() -> Result<Vec<Part>, Failure> {
    let folder = workspace::root().join("crates/report/fonts");
    let font = |name: &str, file: &str| {
        Ok(Part { name: name.into(), licence: "OFL-1.1".into(), texts: vec![read(&folder.join(file))?] })
    };
    Ok(vec![font("Inter (font)", "Inter-OFL.txt")?, font("JetBrains Mono (font)", "JetBrainsMono-OFL.txt")?])
}

fn read(path: &Path) -> Result<String, Failure> {
    let bytes = fs::read(path).map_err(because(path.display()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The licence texts of a package. If the licence leaves a choice and the package has MIT's text, only that one.
fn texts(folder: &Path, licence: &str) -> Result<Vec<String>, Failure> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .map_err(because(folder.display()))?
        .flatten()
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()))
        .map(|entry| entry.path())
        .filter(|path| path.file_name().is_some_and(|name| is_notice(&name.to_string_lossy())))
        .collect();
    files.sort();
    let is_mit = |path: &&std::path::PathBuf| {
        path.file_name().is_some_and(|name| name.to_string_lossy().to_ascii_uppercase().contains("MIT"))
    };
    if (licence.contains(" OR ") || licence.contains('/'))
        && let Some(mit) = files.iter().find(is_mit)
    {
        return Ok(vec![read(mit)?]);
    }
    files.iter().map(|path| read(path)).collect()
}

fn is_notice(name: &str) -> bool {
    let name = name.to_ascii_uppercase();
    ["LICENSE", "LICENCE", "COPYING", "NOTICE", "UNLICENSE"].iter().any(|start| name.starts_with(start))
        && Path::new(&name).extension().is_none_or(|ending| ending != "RS")
}

/// The document: packages grouped by licence text, then those without one.
fn document(parts: &[Part]) -> String {
    let mut groups: BTreeMap<String, (String, Vec<String>)> = BTreeMap::new();
    let mut bare = Vec::new();
    for part in parts {
        let line = format!("{} ({})", part.name, part.licence);
        if part.texts.is_empty() {
            bare.push(line.clone());
        }
        for text in &part.texts {
            // Packages wrap the same text differently.
            let key = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let group = groups.entry(key).or_insert_with(|| (tidy(text), Vec::new()));
            group.1.push(line.clone());
        }
    }
    let mut groups: Vec<_> = groups.into_values().collect();
    for (_, lines) in &mut groups {
        lines.sort();
        lines.dedup();
    }
    groups.sort_by(|one, other| one.1.cmp(&other.1));
    let mut document = HEAD.to_owned();
    for (text, lines) in groups {
        let _ = write!(document, "\n{}\n{}\n\n{text}\n", "=".repeat(80), lines.join("\n"));
    }
    bare.sort();
    if !bare.is_empty() {
        let _ = write!(document, "\n{}\nPackages that name a licence and bring no text:\n\n", "=".repeat(80));
        document.push_str(&bare.join("\n"));
        document.push('\n');
    }
    document
}

/// Without trailing blanks, and with LF line ends.
fn tidy(text: &str) -> String {
    text.trim_start_matches('\u{feff}')
        .lines()
        .map(str::trim_end)
        .collect::<Vec<_>>()
        .join("\n")
        .trim()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(name: &str, texts: &[&str]) -> Part {
        Part {
            name: name.into(),
            licence: "MIT".into(),
            texts: texts.iter().map(ToString::to_string).collect(),
        }
    }

    #[test]
    fn packages_with_the_same_text_stand_together() {
        let document = document(&[part("b 1", &["May be\r\nused."]), part("a 2", &["May  be used.\n"])]);
        assert!(document.contains("a 2 (MIT)\nb 1 (MIT)\n\nMay be"), "{document}");
        assert_eq!(document.matches("used.").count(), 1);
    }

    #[test]
    fn a_package_without_a_text_is_named() {
        assert!(document(&[part("c 3", &[])]).ends_with("bring no text:\n\nc 3 (MIT)\n"));
    }

    #[test]
    fn with_a_choice_of_licences_the_shorter_text_is_taken() {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in [("LICENSE-MIT", "m"), ("LICENSE-APACHE", "a"), ("license.rs", "code")] {
            fs::write(folder.path().join(name), text).unwrap();
        }
        assert_eq!(texts(folder.path(), "MIT OR Apache-2.0").unwrap(), ["m"]);
        assert_eq!(texts(folder.path(), "MIT AND Apache-2.0").unwrap(), ["a", "m"]);
    }
}
