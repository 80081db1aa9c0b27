//! Silencing a lint needs a reason.
//!
//! Clippy demands the same of code that it compiles; this rule also reads code for other systems.

use super::files::TextFile;

/// Written in two halves, so that this file does not break its own rule.
const STARTS: [&str; 2] = [concat!("#[", "expect("), concat!("#![", "expect(")];

/// One complaint per attribute without a reason.
pub(super) fn complaints(file: &TextFile) -> Vec<String> {
    if !file.has_extension("rs") {
        return Vec::new();
    }
    let places = STARTS.iter().flat_map(|start| file.text.match_indices(start));
    places
        .filter(|(place, _)| !in_comment(&file.text, *place) && !has_reason(&file.text[*place..]))
        .map(|(place, _)| {
            let line = file.text[..place].matches('\n').count() + 1;
            format!("{}:{line}: a lint is silenced without a reason", file.path)
        })
        .collect()
}

fn in_comment(text: &str, place: usize) -> bool {
    text[..place].rsplit('\n').next().is_some_and(|line| line.trim_start().starts_with("//"))
}

fn has_reason(attribute: &str) -> bool {
    attribute.split(")]").next().is_some_and(|inside| inside.contains("reason ="))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(text: &str) -> usize {
        complaints(&TextFile::new("a.rs", &text.replace('!', "#"))).len()
    }

    #[test]
    fn a_reason_may_stand_on_another_line() {
        assert_eq!(count("![expect(dead_code, reason = \"used on Windows\")]"), 0);
        assert_eq!(count("![expect(\n    dead_code,\n    reason = \"used (only) on Windows\"\n)]"), 0);
    }

    #[test]
    fn without_a_reason_there_is_one_complaint_each() {
        assert_eq!(count("![expect(dead_code)]\nfn a() {}\n![expect(unused)]\n// reason = none"), 2);
        assert_eq!(count("// write ![expect(dead_code)] here"), 0);
    }

    #[test]
    fn the_complaint_names_the_line() {
        let text = format!("//! Doc.\n\n{}dead_code)]\n", STARTS[1]);
        assert_eq!(
            complaints(&TextFile::new("a.rs", &text)),
            ["a.rs:3: a lint is silenced without a reason"]
        );
    }
}
