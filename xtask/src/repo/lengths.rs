//! Source files have at most 400 lines: a longer one contains more than one idea.

use super::files::TextFile;

const LIMIT: usize = 400;

/// Generated files have no limit.
const GENERATED: &[&str] = &["ui/src/platform/wire.ts"];

/// At most one complaint per file.
pub(super) fn complaint(file: &TextFile) -> Option<String> {
    let is_code = ["rs", "ts", "svelte"].iter().any(|extension| file.has_extension(extension));
    let lines = file.text.lines().count();
    let too_long = is_code && lines > LIMIT && !GENERATED.contains(&file.path.as_str());
    too_long.then(|| format!("{}: {lines} lines; split it (the limit is {LIMIT})", file.path))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complains(path: &str, lines: usize) -> bool {
        complaint(&TextFile::new(path, &"x\n".repeat(lines))).is_some()
    }

    #[test]
    fn code_has_a_limit_and_everything_else_has_none() {
        assert!(!complains("crates/a/src/lib.rs", 400));
        assert!(complains("crates/a/src/lib.rs", 401));
        assert!(complains("ui/src/App.svelte", 401));
        assert!(complains("ui/src/a.ts", 401));
        assert!(!complains("guides/a.toml", 4000));
        assert!(!complains("ui/src/platform/wire.ts", 4000));
    }
}
