//! The words of a filter.

/// A word of a filter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    /// A name, an operator in letters, a number, `true`.
    Word(String),
    /// A text in quotation marks, or a time in brackets.
    Text(String),
    /// An operator, a parenthesis or a comma.
    Sign(&'static str),
}

/// The longer ones come first.
const SIGNS: [&str; 9] = ["!=", "<=", ">=", "=", "<", ">", "(", ")", ","];

/// The words of a filter. `None` if a text has no end or a sign is none.
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

/// A text up to its closing mark, and what is behind. A doubled or escaped mark belongs to the text.
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
