//! Splits a filter into tokens.

/// A token of a filter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    /// A name, an operator in letters, a number, `true`.
    Word(String),
    /// A string in quotation marks, or a time in brackets.
    Text(String),
    /// An operator, a parenthesis or a comma.
    Sign(&'static str),
}

/// Longer signs come first, so that they match first.
const SIGNS: [&str; 9] = ["!=", "<=", ">=", "=", "<", ">", "(", ")", ","];

/// The tokens of a filter. `None` if a string is not closed or a sign is unknown.
pub(super) fn tokens(filter: &str) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut rest = filter.trim_start();
    while let Some(first) = rest.chars().next() {
        let behind;
        if let Some(sign) = SIGNS.into_iter().find(|sign| rest.starts_with(sign)) {
            tokens.push(Token::Sign(sign));
            behind = rest.get(sign.len()..)?;
        } else if let Some(closing) = closing(first) {
            let (text, after) = quoted(rest.get(1..)?, closing)?;
            tokens.push(Token::Text(text));
            behind = after;
        } else {
            let ends = |letter: char| !letter.is_alphanumeric() && !"_-+./:$".contains(letter);
            let (word, after) = rest.split_at(rest.find(ends).unwrap_or(rest.len()));
            if word.is_empty() {
                return None;
            }
            tokens.push(Token::Word(word.to_owned()));
            behind = after;
        }
        rest = behind.trim_start();
    }
    Some(tokens)
}

fn closing(opening: char) -> Option<char> {
    match opening {
        '"' | '\'' => Some(opening),
        '[' => Some(']'),
        _ => None,
    }
}

/// A string up to its closing mark, and the rest of the text. A doubled or escaped mark is part of the string.
fn quoted(from: &str, closing: char) -> Option<(String, &str)> {
    let mut text = String::new();
    let mut letters = from.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        if (letter == '\\' || letter == closing) && next == Some(closing) {
            letters.next();
            text.push(closing);
        } else if letter == closing {
            return Some((text, from.get(at + closing.len_utf8()..)?));
        } else {
            text.push(letter);
        }
    }
    None
}
