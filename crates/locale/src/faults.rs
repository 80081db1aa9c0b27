//! Finds what is wrong in a file of messages, and where, for the authors of guides.

use std::collections::HashSet;
use std::ops::Range;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser::parse_runtime;

use crate::nesting::too_deep;

/// Everything that is wrong in a file of messages: the range of bytes, and what is wrong there, in the words of the Fluent
/// parser.
pub fn message_faults(text: &str) -> Vec<(Range<usize>, String)> {
    if let Some(line) = too_deep(text) {
        let start = text.split_inclusive('\n').take(line - 1).map(str::len).sum();
        return vec![(start..start, "nested too deeply".to_owned())];
    }
    // Use the parser that the app uses. It ignores comments.
    let (resource, errors) = match parse_runtime(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    // If something is missing at the end, the parser's position is past the end of the text.
    let inside = |byte: usize| text.floor_char_boundary(byte.min(text.len()));
    let place = |span: &Range<usize>| inside(span.start)..inside(span.end.max(span.start));
    let mut faults: Vec<_> = errors.iter().map(|error| (place(&error.pos), error.to_string())).collect();
    let mut seen = HashSet::new();
    for entry in &resource.body {
        // A term and a message with the same name count as duplicates too.
        let name = match entry {
            Entry::Message(message) => message.id.name,
            Entry::Term(term) => term.id.name,
            _ => continue,
        };
        if !seen.insert(name) {
            // The parser borrows its names from the text, so their place is known.
            let start = (name.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
            faults.push((start..start + name.len(), format!("`{name}` appears twice")));
        }
    }
    faults.sort_by_key(|(span, _)| span.start);
    faults
}

#[cfg(test)]
mod tests {
    use super::message_faults;

    #[test]
    fn every_fault_is_found_at_its_place() {
        assert_eq!(message_faults("a = b\n# c\nd = { $e }\n"), []);
        let text = "a = b\ng@rbage\nc = { \nd = e\na = f\n";
        let faults = message_faults(text);
        let lines: Vec<usize> =
            faults.iter().map(|(span, _)| text[..span.start].matches('\n').count() + 1).collect();
        assert_eq!(lines, [2, 4, 5], "{faults:?}");
        assert_eq!(&text[faults[2].0.clone()], "a");
        assert_eq!(message_faults("#no space\na = b\n"), [], "a comment is not read");
        assert_eq!(message_faults("a = b\n-a = c\n")[0].0, 7..8);
        let deep = format!("a = b\nc = {}\n", "{".repeat(20));
        assert_eq!(message_faults(&deep)[0].0, 6..6);
    }
}
