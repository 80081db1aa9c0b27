//! The docs name tests as evidence for their promises. Those tests must exist.

use std::collections::HashSet;

use super::files::TextFile;

/// One complaint per name in the docs that looks like a test but is not in the code.
pub(super) fn complaints(files: &[TextFile]) -> Vec<String> {
    let named: Vec<_> = files
        .iter()
        .filter(|file| file.has_extension("md"))
        .flat_map(|file| file.text.split('`').skip(1).step_by(2).map(move |code| (file, code)))
        .filter_map(|(file, code)| Some((file, code.rsplit("::").next()?)))
        .filter(|(_, name)| is_test_name(name))
        .collect();
    let wanted: HashSet<&str> = named.iter().map(|(_, name)| *name).collect();
    let is_part = |character: char| character.is_ascii_alphanumeric() || character == '_';
    let code = files.iter().filter(|file| file.has_extension("rs") || file.has_extension("ts"));
    let found: HashSet<&str> = code
        .flat_map(|file| file.text.split(|it| !is_part(it)))
        .filter(|word| wanted.contains(word))
        .collect();
    let lost = named.iter().filter(|(_, name)| !found.contains(name));
    lost.map(|(file, name)| format!("{}: no code has `{name}`", file.path)).collect()
}

/// Whether a text looks like the name of a test: test names are sentences.
fn is_test_name(text: &str) -> bool {
    let letters = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    text.matches('_').count() >= 3 && text.bytes().all(letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_test_that_the_docs_name_must_exist() {
        let docs =
            TextFile::new("docs/A.md", "Kept (`a::all_is_well_here`, `gone_with_the_wind`, `set_var`).");
        let code = TextFile::new("a.rs", "fn all_is_well_here() {}");
        assert_eq!(complaints(&[docs, code]), ["docs/A.md: no code has `gone_with_the_wind`"]);
    }
}
