//! No unused public items. (The compiler finds unused code only inside one crate.)
//!
//! An item counts as used if its name occurs anywhere else in the Rust files of the workspace, except in comments and in
//! `pub use`. So an unused item with a common name is missed, but a reported one is certainly unused.

use std::collections::HashMap;

use super::files::TextFile;

/// What comes between `pub` and a name.
const BEFORE_NAMES: [&str; 9] =
    ["async", "const", "enum", "fn", "static", "struct", "trait", "type", "unsafe"];

/// One complaint per public item of a library whose name occurs nowhere else.
pub(super) fn complaints(files: &[TextFile]) -> Vec<String> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    let mut items = Vec::new();
    for file in files.iter().filter(|file| file.has_extension("rs")) {
        let mut words = words(&file.text);
        while let Some(word) = words.next() {
            if word != "pub" {
                *counts.entry(word).or_default() += 1;
                continue;
            }
            let mut kind = None;
            let mut name = words.next();
            // The compiler checks `pub(crate)` items.
            let is_restricted = matches!(name, Some("crate" | "super"));
            if is_restricted {
                name = words.next();
            }
            while let Some(before) = name.filter(|name| BEFORE_NAMES.contains(name)) {
                kind = Some(before);
                name = words.next();
            }
            let Some(name) = name else { break };
            if name == "use" {
                words.skip_to(';');
                continue;
            }
            *counts.entry(name).or_default() += 1;
            if kind.is_some() && !is_restricted && file.path.contains("/src/") {
                items.push((file, name));
            }
        }
    }
    let unused = items.iter().filter(|(_, name)| counts.get(name) == Some(&1));
    unused.map(|(file, name)| format!("{}: `{name}` is public, and nobody uses it", file.path)).collect()
}

/// The words of Rust code, without those in comments.
struct Words<'text> {
    rest: &'text str,
}

fn words(text: &str) -> Words<'_> {
    Words { rest: text }
}

impl Words<'_> {
    fn skip_to(&mut self, sign: char) {
        self.rest = self.rest.find(sign).map_or("", |at| &self.rest[at..]);
    }
}

impl<'text> Iterator for Words<'text> {
    type Item = &'text str;

    fn next(&mut self) -> Option<&'text str> {
        let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
        loop {
            let start = self.rest.bytes().position(|byte| is_part(&byte) || byte == b'/')?;
            let found = &self.rest[start..];
            if found.starts_with("//") {
                self.rest = found;
                self.skip_to('\n');
                continue;
            }
            let length = found.bytes().take_while(is_part).count();
            self.rest = &found[length.max(1)..];
            if length > 0 {
                return Some(&found[..length]);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(files: &[(&str, &str)]) -> Vec<String> {
        let files: Vec<_> = files.iter().map(|(path, text)| TextFile::new(path, text)).collect();
        complaints(&files)
    }

    #[test]
    fn an_item_that_nobody_names_is_reported() {
        let lib = "/// `lost` is here.\npub const fn lost() {}\npub struct Kept;\nfn private() {}\n";
        let user = "use a::Kept; // and lost\npub use a::{lost, Kept};\n";
        let complaints = found(&[("crates/a/src/lib.rs", lib), ("crates/b/src/lib.rs", user)]);
        assert_eq!(complaints, ["crates/a/src/lib.rs: `lost` is public, and nobody uses it"]);
    }

    #[test]
    fn a_test_is_a_user_and_a_visible_helper_of_a_test_is_no_item() {
        let lib = (
            "crates/a/src/lib.rs",
            "pub fn asked() {}\npub(crate) fn inner() {}\npub(crate) use b::asked;\n",
        );
        let test = ("crates/a/tests/a.rs", "pub fn helper() { asked(); helper(); }\n");
        assert!(found(&[lib, test]).is_empty());
    }

    #[test]
    fn words_are_found_around_signs_and_not_in_comments() {
        let text = "a_b(c/d) // e\n\"f\u{e9}g\"";
        assert_eq!(words(text).collect::<Vec<_>>(), ["a_b", "c", "d", "f", "g"]);
    }
}
