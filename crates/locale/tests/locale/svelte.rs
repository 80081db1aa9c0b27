//! Splits Svelte files into text between tags, attributes that users see or hear, and code.

/// The pieces of a Svelte file that can contain words, each with its line.
#[derive(Debug, Default)]
pub(crate) struct Pieces {
    /// Text between tags and expressions.
    pub(crate) texts: Vec<(usize, String)>,
    /// Attributes with text of their own, expressions taken out.
    pub(crate) attributes: Vec<(usize, String, String)>,
    /// Scripts and expressions.
    pub(crate) code: Vec<(usize, String)>,
}

/// Splits a file.
pub(crate) fn pieces(source: &str) -> Pieces {
    let mut reader = Reader { rest: source, line: 1, pieces: Pieces::default() };
    reader.markup();
    reader.pieces
}

struct Reader<'s> {
    rest: &'s str,
    line: usize,
    pieces: Pieces,
}

impl<'s> Reader<'s> {
    /// Everything up to `end`, which is skipped.
    fn until(&mut self, end: &str) -> &'s str {
        let at = self.rest.find(end).unwrap_or(self.rest.len());
        let (text, rest) = self.rest.split_at(at);
        self.line += text.matches('\n').count();
        self.rest = rest.strip_prefix(end).unwrap_or_default();
        text
    }

    fn next(&mut self) -> Option<char> {
        let letter = self.rest.chars().next()?;
        self.rest = &self.rest[letter.len_utf8()..];
        self.line += usize::from(letter == '\n');
        Some(letter)
    }

    fn markup(&mut self) {
        let mut text = String::new();
        let mut begun = 1;
        while let Some(letter) = self.rest.chars().next() {
            if self.rest.starts_with("<!--") {
                self.until("-->");
                continue;
            }
            let tag =
                letter == '<' && self.rest[1..].starts_with(|it: char| it.is_ascii_alphabetic() || it == '/');
            if !tag && letter != '{' {
                if text.is_empty() {
                    begun = self.line;
                }
                text.extend(self.next());
                continue;
            }
            if !text.trim().is_empty() {
                self.pieces.texts.push((begun, text.trim().to_owned()));
            }
            text.clear();
            self.next();
            if tag {
                self.tag();
            } else {
                let line = self.line;
                let code = self.expression();
                self.pieces.code.push((line, code));
            }
        }
        if !text.trim().is_empty() {
            self.pieces.texts.push((begun, text.trim().to_owned()));
        }
    }

    /// After an opening brace: the code up to the closing one.
    fn expression(&mut self) -> String {
        let mut code = String::new();
        let mut depth = 0;
        let mut quote = None;
        while let Some(letter) = self.next() {
            match (quote, letter) {
                (Some(_), '\\') => {
                    code.push(letter);
                    code.extend(self.next());
                    continue;
                }
                (Some(open), _) if open == letter => quote = None,
                (None, '"' | '\'' | '`') => quote = Some(letter),
                (None, '{') => depth += 1,
                (None, '}') if depth == 0 => break,
                (None, '}') => depth -= 1,
                _ => {}
            }
            code.push(letter);
        }
        code
    }

    /// After the `<` of a tag.
    fn tag(&mut self) {
        let closing = self.rest.starts_with('/');
        let mut name = String::new();
        while let Some(letter) = self.rest.chars().next() {
            if letter.is_whitespace() || letter == '>' || letter == '{' {
                break;
            }
            name.extend(self.next());
        }
        let mut attribute = String::new();
        while let Some(letter) = self.next() {
            match letter {
                '>' => break,
                '=' => self.value(attribute.trim()),
                '{' => {
                    let line = self.line;
                    let code = self.expression();
                    self.pieces.code.push((line, code));
                }
                _ if letter.is_whitespace() => attribute.clear(),
                _ => attribute.push(letter),
            }
            if letter == '=' {
                attribute.clear();
            }
        }
        if !closing && (name == "script" || name == "style") {
            let line = self.line;
            let text = self.until(&format!("</{name}>")).to_owned();
            if name == "script" {
                self.pieces.code.push((line, text));
            }
        }
    }

    /// After the `=` of an attribute.
    fn value(&mut self, name: &str) {
        let line = self.line;
        let Some(quote) = self.rest.chars().next().filter(|letter| *letter == '"' || *letter == '\'') else {
            return;
        };
        self.next();
        let mut text = String::new();
        while let Some(letter) = self.next() {
            match letter {
                '{' => {
                    let line = self.line;
                    let code = self.expression();
                    self.pieces.code.push((line, code));
                }
                _ if letter == quote => break,
                _ => text.push(letter),
            }
        }
        self.pieces.attributes.push((line, name.to_owned(), text));
    }
}
