//! Checks how deeply placeables are nested in a file of messages, before it is parsed: the parser is recursive, and a file of a
//! few kilobytes could overflow the stack.

/// Deeper than anybody writes, and safe for the parser.
const DEEPEST: usize = 8;

/// The first line, counted from 1, on which something is nested too deeply.
///
/// Rather overestimates the depth: after a quotation mark inside braces it counts no closing brace until the line ends, because
/// a brace inside a string literal closes nothing.
pub(crate) fn too_deep(text: &str) -> Option<usize> {
    let mut braces = 0_usize;
    let mut calls = 0_usize;
    for (number, line) in text.lines().enumerate() {
        if begins_entry(line) {
            (braces, calls) = (0, 0);
        }
        if line.starts_with('#') {
            continue;
        }
        let mut quoted = false;
        let mut signs = line.chars().peekable();
        while let Some(sign) = signs.next() {
            match sign {
                '{' => (braces, calls) = (braces + 1, 0),
                '(' if braces > 0 => calls += 1,
                '}' if !quoted => braces = braces.saturating_sub(1),
                ')' if !quoted => calls = calls.saturating_sub(1),
                '\\' if quoted => _ = signs.next_if(|next| matches!(next, '"' | '\\')),
                '"' if braces > 0 => quoted = !quoted,
                _ => {}
            }
            if braces > DEEPEST || calls > DEEPEST {
                return Some(number + 1);
            }
        }
    }
    None
}

/// Whether a line begins a message, a term or a comment. There the parser is back at the top level, because it abandons
/// whatever it was parsing.
fn begins_entry(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    let rest =
        name.trim_start_matches(|sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_'));
    let is_name = name.starts_with(|sign: char| sign.is_ascii_alphabetic());
    line.starts_with('#') || (is_name && rest.trim_start_matches(' ').starts_with('='))
}

#[cfg(test)]
mod tests {
    use super::too_deep;

    #[test]
    fn ordinary_messages_are_flat() {
        for text in [
            "a = { $b }\nc = { -d(case: \"e\") } { \"{\" }\n",
            "a = { $n ->\n    [one] 5\" (inch) { $n ->\n        [two] { $b }\n       *[other] :(\n    }\n   *[other] x\n}\n",
            &"a = :( 5\" { $b } 6\" { $c }\n".repeat(2000),
            &"# {{{{{{{{{{((((((((((\n".repeat(9),
            "a = (((((((((((((((((((\n",
        ] {
            assert_eq!(too_deep(text), None, "{text}");
        }
    }

    #[test]
    fn nesting_that_crashes_the_parser_is_found_however_it_is_hidden() {
        for open in [
            "{",
            "{ ",
            "{\n",
            "{\n#",
            "{ A(",
            "{ a(",
            "{ A(\"}}}}\",",
            "{ A(\"\\\"}}\",",
            "{ $a ->\n [b] ))))) \" { \"c\" } ",
            "{ $a ->\n [b] \"\\",
        ] {
            let text = format!("m = {}", open.repeat(1000));
            // A comment makes the parser start again at the top level.
            assert_eq!(too_deep(&text).is_some(), open != "{\n#", "{open:?}");
        }
        assert!(too_deep(&format!("m = {{ {}", "A(\n".repeat(1000))).is_some());
    }
}
