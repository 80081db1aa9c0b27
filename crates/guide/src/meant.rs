//! "Did you mean": the known name that is most like an unknown one.

/// How similar two names must be, from 0 to 1. With a lower value, most suggestions are wrong.
const ALIKE: f64 = 0.75;

/// The known name that was probably meant. `None` if none is similar.
pub fn meant<'k>(written: &str, known: impl IntoIterator<Item = &'k str>) -> Option<String> {
    // Comparing long texts takes long, and a long text is not a misspelt name.
    if written.len() > 100 {
        return None;
    }
    let written = written.to_lowercase().replace(['_', ' '], "-");
    let alike =
        |known: &'k str| (strsim::jaro_winkler(&written, known).max(contained(&written, known)), known);
    let best = known.into_iter().map(alike).filter(|(alike, _)| *alike >= ALIKE);
    best.max_by(|one, other| one.0.total_cmp(&other.0)).map(|(_, known)| known.to_owned())
}

/// Names that differ by one word (`key` and `api-key`) count as similar, although few of their letters agree.
fn contained(written: &str, known: &str) -> f64 {
    let whole = written.len() >= 3
        && (known.split('-').any(|word| word == written) || written.split('-').any(|word| word == known));
    if whole { ALIKE } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::meant;

    #[test]
    fn only_a_similar_name_is_suggested() {
        let known = ["click", "choose", "check", "sign-in", "autotask-username", "goes-to"];
        for (written, expected) in [
            ("clack", Some("click")),
            ("klick", Some("click")),
            ("goes_to", Some("goes-to")),
            ("Sign In", Some("sign-in")),
            ("autotask-user-name", Some("autotask-username")),
            ("username", Some("autotask-username")),
            ("zzz", None),
            ("", None),
        ] {
            assert_eq!(meant(written, known).as_deref(), expected, "{written}");
        }
        assert_eq!(meant(&"x".repeat(101), ["x"]), None);
    }
}
