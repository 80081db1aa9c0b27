//! Splits scripts into code and string literals, without comments. Not a parser, but enough of TypeScript and Rust to search
//! for words.

/// A string literal and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Literal {
    /// The line, counted from 1.
    pub(crate) line: usize,
    /// The text between the quotes; of a template the pieces between its expressions, joined by `${}`.
    pub(crate) text: String,
    /// The code right before it on its line.
    pub(crate) before: String,
}

/// The string literals of TypeScript, those inside template expressions included.
pub(crate) fn literals(source: &str) -> Vec<Literal> {
    let mut reader = Reader { rest: source, line: 1, before: String::new(), found: Vec::new() };
    reader.code(false);
    reader.found.sort_by_key(|literal| literal.line);
    reader.found
}

/// The string literals of Rust on one line: enough for ids. Comments and tests' modules are not looked at.
pub(crate) fn rust_literals(source: &str) -> Vec<Literal> {
    let mut found = Vec::new();
    for (number, line) in source.lines().enumerate() {
        let code = line.split("//").next().unwrap_or_default();
        let mut before = String::new();
        for (place, piece) in code.split('"').enumerate() {
            if place % 2 == 1 {
                found.push(Literal { line: number + 1, text: piece.to_owned(), before: before.clone() });
            }
            before.push_str(piece);
        }
    }
    found
}

struct Reader<'s> {
    rest: &'s str,
    line: usize,
    before: String,
    found: Vec<Literal>,
}

impl Reader<'_> {
    fn next(&mut self) -> Option<char> {
        let letter = self.rest.chars().next()?;
        self.rest = &self.rest[letter.len_utf8()..];
        if letter == '\n' {
            self.line += 1;
            self.before.clear();
        }
        Some(letter)
    }

    fn skip_to(&mut self, end: &str) {
        while !self.rest.is_empty() && !self.rest.starts_with(end) {
            self.next();
        }
        for _ in end.chars() {
            self.next();
        }
    }

    /// Code, up to its end or, inside a template, up to the closing brace.
    fn code(&mut self, inside: bool) {
        let mut depth = 0;
        loop {
            if self.rest.starts_with("//") {
                while !self.rest.is_empty() && !self.rest.starts_with('\n') {
                    self.next();
                }
                continue;
            }
            if self.rest.starts_with("/*") {
                self.skip_to("*/");
                continue;
            }
            let Some(letter) = self.next() else { return };
            match letter {
                '"' | '\'' => self.text(letter),
                '`' => self.template(),
                '/' if self.regular_expression() => self.skip_expression(),
                '{' => depth += 1,
                '}' if inside && depth == 0 => return,
                '}' => depth -= 1,
                _ => {}
            }
            self.before.push(letter);
        }
    }

    /// Whether a slash here begins a regular expression: it does unless a value precedes it.
    fn regular_expression(&self) -> bool {
        let before = self.before.trim_end().chars().last();
        before.is_none_or(|letter| "(,=:[!&|?{};".contains(letter))
    }

    fn skip_expression(&mut self) {
        let mut class = false;
        while let Some(letter) = self.next() {
            match letter {
                '\\' => drop(self.next()),
                '[' => class = true,
                ']' => class = false,
                '/' if !class => return,
                '\n' => return,
                _ => {}
            }
        }
    }

    fn text(&mut self, quote: char) {
        let (line, before) = (self.line, self.before.clone());
        let mut text = String::new();
        while let Some(letter) = self.next() {
            match letter {
                '\\' => text.extend(self.next()),
                '\n' => break,
                _ if letter == quote => break,
                _ => text.push(letter),
            }
        }
        self.found.push(Literal { line, text, before });
    }

    fn template(&mut self) {
        let (line, before) = (self.line, self.before.clone());
        let mut text = String::new();
        while let Some(letter) = self.next() {
            match letter {
                '`' => break,
                '\\' => text.extend(self.next()),
                '$' if self.rest.starts_with('{') => {
                    self.next();
                    self.code(true);
                    text.push_str("${}");
                }
                _ => text.push(letter),
            }
        }
        self.found.push(Literal { line, text, before });
    }
}

#[test]
fn literals_are_found_and_comments_are_not() {
    let source =
        "// \"a\"\nconst x = \"b\"; /* 'c'\n */ f('d', `e ${g(\"h\")} i`); // `j`\nconst r = /\"k\"/g;\n";
    let texts: Vec<_> = literals(source).into_iter().map(|it| (it.line, it.text)).collect();
    let expected = [(2, "b"), (3, "d"), (3, "h"), (3, "e ${} i")];
    assert_eq!(texts, expected.map(|(line, text)| (line, text.to_owned())));
}

#[test]
fn escapes_and_divisions_are_handled() {
    let texts: Vec<_> =
        literals("x = \"a\\\"b\"; y = a / b; z = 'c'; w = `\\`d`;").into_iter().map(|it| it.text).collect();
    assert_eq!(texts, ["a\"b", "c", "`d"]);
}
