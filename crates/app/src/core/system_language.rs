//! The language of the operating system.

use lotse_locale::Language;

/// The language of the operating system. If the environment sets a locale, as on Linux and in a terminal on macOS, that one
/// counts.
pub fn system_language() -> Language {
    let named = if cfg!(unix) { named_locales(|name| std::env::var(name).ok()) } else { Vec::new() };
    let asked = if named.is_empty() { sys_locale::get_locales().collect() } else { named };
    Language::negotiate(asked.iter().map(String::as_str))
}

/// The locales for messages from environment variables: `LC_ALL` before `LC_MESSAGES` before `LANG`. The list in `LANGUAGE`
/// refines `LANG`, unless that is C or POSIX, which mean English.
fn named_locales(variable: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let set = |name| variable(name).filter(|value| !value.is_empty());
    if let Some(locale) = set("LC_ALL").or_else(|| set("LC_MESSAGES")) {
        return vec![locale];
    }
    let Some(locale) = set("LANG") else { return Vec::new() };
    let plain = matches!(locale.split('.').next(), Some("C" | "POSIX"));
    let finer = set("LANGUAGE").filter(|_| !plain).unwrap_or_default();
    finer.split(':').map(str::to_owned).chain([locale]).filter(|it| !it.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_follows_the_variables_in_the_order_of_posix() {
        for (variables, expected) in [
            (&[("LC_ALL", "C"), ("LANG", "de_DE.UTF-8")][..], Some(Language::En)),
            (&[("LC_ALL", "POSIX"), ("LANGUAGE", "nl"), ("LANG", "de_DE")], Some(Language::En)),
            (&[("LC_ALL", "C.UTF-8"), ("LC_MESSAGES", "nl_NL")], Some(Language::En)),
            (&[("LC_ALL", "nl_BE@euro"), ("LC_MESSAGES", "de_AT"), ("LANG", "en_GB")], Some(Language::Nl)),
            (&[("LC_ALL", ""), ("LC_MESSAGES", "de_AT.UTF-8"), ("LANG", "en_GB")], Some(Language::De)),
            (&[("LANG", "nl_NL.UTF-8")], Some(Language::Nl)),
            (&[("LANG", "en_GB.UTF-8"), ("LANGUAGE", "de:en")], Some(Language::De)),
            (&[("LANG", "C"), ("LANGUAGE", "de")], Some(Language::En)),
            (&[("LC_ALL", "fr_FR.UTF-8"), ("LANG", "de_DE.UTF-8")], Some(Language::En)),
            (&[("LANGUAGE", "de")], None),
        ] {
            let variable = |name: &str| {
                variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
            };
            let named = named_locales(variable);
            let language = Language::negotiate(named.iter().map(String::as_str));
            assert_eq!((!named.is_empty()).then_some(language), expected, "{variables:?}");
        }
    }
}
