//! Texts that must not be in this repository: the sample keys on a vendor's page and an obsolete identifier on another.
//!
//! Somebody could mistake them for real ones. This file does not contain them either: every word of every text file is hashed
//! and compared with their SHA-256.

use sha2::{Digest, Sha256};

use super::files::TextFile;
use crate::ui::hexadecimal;

/// The SHA-256 of each forbidden text, and what it is.
const FORBIDDEN: &[(&str, &str)] = &[
    (
        "b9b1218e817f4ba38bfe58d7866fb38a158a024ecc42a09219a5e2f86292a64c",
        "the sample public key of the Umbrella page",
    ),
    (
        "ce27bf58e31f998afc20ea0cb94905bb5058160100bb98053a894b35f871125e",
        "the sample private key of the Umbrella page",
    ),
    (
        "ec27a45e760475a9dcc7ed1b1f22d3010f3e4ed8552ed8f3ddcaf5ecc851a24b",
        "the obsolete tracking identifier of the Workspace 365 page",
    ),
];

/// One complaint per forbidden text and line.
pub(super) fn complaints(file: &TextFile) -> Vec<String> {
    found(&file.text, FORBIDDEN)
        .into_iter()
        .map(|(line, what)| format!("{}:{line}: {what} must not be in this repository", file.path))
        .collect()
}

fn found<'a>(text: &str, forbidden: &[(&str, &'a str)]) -> Vec<(usize, &'a str)> {
    let mut found = Vec::new();
    for (index, line) in text.lines().enumerate() {
        for word in words(line) {
            let hash = hexadecimal(&Sha256::digest(word));
            found.extend(
                forbidden.iter().filter(|(known, _)| *known == hash).map(|(_, what)| (index + 1, *what)),
            );
        }
    }
    found
}

/// The words of a line: what `[A-Za-z0-9]{12,40}` matches between other characters.
fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|character: char| !character.is_ascii_alphanumeric())
        .filter(|word| (12..=40).contains(&word.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The hash of `HarmlessExample1`.
    const EXAMPLE: &[(&str, &str)] =
        &[("211644ed38c9aea9a97afaa3f800e8dcb277a912607b0e9fae473cbfdaf65b37", "an example")];

    #[test]
    fn words_are_found_between_any_other_characters() {
        let line = "key=\"abcdefghijkl\", short AAAAAAAAAAAA1/BBBBBBBBBBBBB\u{2068}CCCCCCCCCCCC\u{2069}";
        assert_eq!(
            words(line).collect::<Vec<_>>(),
            ["abcdefghijkl", "AAAAAAAAAAAA1", "BBBBBBBBBBBBB", "CCCCCCCCCCCC"]
        );
        assert_eq!(words(&"a".repeat(41)).count(), 0);
        assert_eq!(words(&"a".repeat(40)).count(), 1);
    }

    #[test]
    fn a_forbidden_text_is_found_with_its_line() {
        assert_eq!(found("# x\nkey = 'HarmlessExample1'\n", EXAMPLE), [(2, "an example")]);
        assert!(found("key = 'harmlessexample1'", EXAMPLE).is_empty(), "another spelling is another text");
        assert!(found("key = 'HarmlessExample2'", EXAMPLE).is_empty());
    }
}
