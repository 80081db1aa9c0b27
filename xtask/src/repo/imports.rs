//! What a Rust file imports from its own crate, by module.
//!
//! Reads paths that begin with `crate::` or `super::`, in `use` lines and elsewhere. The tests at the end of a file may import
//! anything.

/// A file of a crate's `src`, as a module.
pub(super) struct Module {
    /// The path from the root of the repository.
    pub(super) file: String,
    /// Its path in the crate, such as `["run", "progress"]`; empty for `lib.rs`.
    pub(super) path: Vec<String>,
    pub(super) text: String,
}

/// A path into the own crate, such as `["run", "progress", "progress"]`.
pub(super) struct Import {
    pub(super) line: usize,
    pub(super) path: Vec<String>,
}

impl Module {
    /// `None` if the file is not in this folder, or is a test file.
    pub(super) fn of(folder: &str, file: &str, text: &str) -> Option<Self> {
        let inside = file.strip_prefix(folder)?.strip_prefix('/')?.strip_suffix(".rs")?;
        let mut path: Vec<String> = inside.split('/').map(ToOwned::to_owned).collect();
        if path.last().is_some_and(|name| ["mod", "lib", "main"].contains(&name.as_str())) {
            path.pop();
        }
        if path.iter().any(|name| name == "tests" || name.ends_with("_tests")) {
            return None;
        }
        let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        Some(Self { file: file.to_owned(), path, text: text.to_owned() })
    }

    /// What the file imports, without re-exports (`pub use`).
    pub(super) fn imports(&self) -> Vec<Import> {
        self.paths(|statement| !is_handed_on(statement))
    }

    /// What the file re-exports.
    pub(super) fn handed_on(&self) -> Vec<Vec<String>> {
        let statements = statements(&self.text).filter(|(_, statement)| is_handed_on(statement));
        let trees = statements.filter_map(|(_, statement)| Some(statement.split_once("use ")?.1.to_owned()));
        trees.flat_map(|tree| expand(&tree)).filter_map(|path| self.absolute(&path, true)).collect()
    }

    fn paths(&self, wanted: impl Fn(&str) -> bool) -> Vec<Import> {
        let mut all = Vec::new();
        for (line, statement) in statements(&self.text).filter(|(_, statement)| wanted(statement)) {
            for start in ["crate::", "super::"] {
                let places = statement.match_indices(start).filter(|(at, _)| !is_inside(&statement[..*at]));
                for (at, _) in places {
                    let paths = expand(&statement[at..]).into_iter();
                    let paths = paths.filter_map(|path| self.absolute(&path, false));
                    all.extend(paths.map(|path| Import { line, path }));
                }
            }
        }
        all
    }

    /// The path from the root of the crate. With `of_child`, a path without `crate` or `super` starts at a child module.
    fn absolute(&self, path: &str, of_child: bool) -> Option<Vec<String>> {
        let mut names: Vec<&str> = path.split("::").collect();
        let mut from = self.path.clone();
        match names.first() {
            Some(&"crate") => from.clear(),
            Some(&"super") => {
                while names.get(1) == Some(&"super") {
                    names.remove(0);
                    from.pop()?;
                }
                from.pop()?;
            }
            _ if of_child => {
                return Some([from, names.into_iter().map(ToOwned::to_owned).collect()].concat());
            }
            _ => return None,
        }
        from.extend(names.into_iter().skip(1).filter(|name| *name != "self").map(ToOwned::to_owned));
        Some(from)
    }
}

/// Whether a path after this text is only the rest of a longer one (`super::super`).
fn is_inside(before: &str) -> bool {
    before.ends_with("::") || before.ends_with(|last: char| last.is_alphanumeric() || last == '_')
}

fn is_handed_on(statement: &str) -> bool {
    statement.starts_with("pub") && statement.contains("use ")
}

/// `use` statements as one line each, and all other lines, without comments.
fn statements(text: &str) -> impl Iterator<Item = (usize, String)> {
    let mut lines = text.lines().enumerate();
    std::iter::from_fn(move || {
        let (number, line) = lines.next()?;
        let line = line.trim();
        let mut statement = line.to_owned();
        let is_use = line.starts_with("use ") || is_handed_on(line);
        while is_use && !statement.ends_with(';') {
            statement.push_str(lines.next()?.1.trim());
        }
        if line.starts_with("//") {
            statement.clear();
        }
        Some((number + 1, statement))
    })
}

/// The paths of a `use` tree such as `crate::a::{b, c::{d, e}}`; text after the tree is ignored.
fn expand(tree: &str) -> Vec<String> {
    let plain = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    let end = tree.find(|c| !plain(c)).unwrap_or(tree.len());
    let (head, rest) = tree.split_at(end);
    let Some(inside) = rest.strip_prefix('{').filter(|_| head.ends_with("::")) else {
        return vec![head.trim_end_matches(':').to_owned()];
    };
    let mut depth = 0;
    let mut all = Vec::new();
    let mut start = 0;
    for (at, c) in inside.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            ',' | '}' if depth == 0 => {
                let part = inside[start..at].trim();
                all.extend(
                    expand(part).into_iter().filter(|it| !it.is_empty()).map(|it| format!("{head}{it}")),
                );
                start = at + 1;
                if c == '}' {
                    break;
                }
            }
            _ => {}
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn imports(path: &str, text: &str) -> Vec<String> {
        let module = Module::of("src", &format!("src/{path}"), text).unwrap();
        module
            .imports()
            .into_iter()
            .map(|import| format!("{} {}", import.line, import.path.join("::")))
            .collect()
    }

    #[test]
    fn trees_are_taken_apart_over_lines() {
        let text = "use crate::{\n    a::{b, c as d},\n    e,\n};\nuse super::f;\nuse std::fmt;\n";
        assert_eq!(imports("x/y.rs", text), ["1 a::b", "1 a::c", "1 e", "5 x::f"]);
    }

    #[test]
    fn paths_in_code_count_and_comments_tests_and_re_exports_do_not() {
        let text = "// crate::a\npub(crate) use b::c;\nfn f() { crate::d::e(super::super::g) }\n#[cfg(test)]\nmod tests {\nuse crate::h;\n}\n";
        assert_eq!(imports("x/y/z.rs", text), ["3 d::e", "3 x::g"]);
    }

    #[test]
    fn re_exports_of_a_file_are_found() {
        let module = Module::of("src", "src/x/mod.rs", "pub use y::{Z, W};\nuse y::Q;\n").unwrap();
        assert_eq!(module.handed_on(), [["x", "y", "Z"], ["x", "y", "W"]]);
    }
}
