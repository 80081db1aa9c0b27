//! Every member of the workspace has a comment in the list in `Cargo.toml`.

/// One complaint per member without a comment on its line.
pub(super) fn complaints(manifest: &str) -> Vec<String> {
    let inside: Vec<_> = manifest
        .lines()
        .map(str::trim)
        .skip_while(|line| !line.starts_with("members"))
        .skip(1)
        .take_while(|line| !line.starts_with(']'))
        .collect();
    if inside.is_empty() {
        return vec!["Cargo.toml: `members` must list one member on each line".into()];
    }
    let explained = |line: &&str| line.split_once('#').is_some_and(|(_, comment)| !comment.trim().is_empty());
    let unexplained = inside.iter().filter(|line| line.starts_with('"') && !explained(line));
    unexplained.map(|line| format!("Cargo.toml: say in a comment what this member is for: {line}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_without_a_comment_is_named() {
        let manifest =
            "[workspace]\nmembers = [\n  \"a\", # the first\n  \"b\",\n  \"c\", #\n]\nother = \"d\"\n";
        let complaints = complaints(manifest);
        assert_eq!(complaints.len(), 2);
        assert!(complaints[0].ends_with("\"b\","));
    }

    #[test]
    fn a_list_that_cannot_be_read_is_no_good_list() {
        assert_eq!(complaints("[workspace]\n").len(), 1);
    }
}
