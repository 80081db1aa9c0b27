//! The language of the operating system.

use lotse_locale::Language;

/// The language of the operating system. If environment variables set a locale, as on Linux and in a terminal on macOS,
/// they win.
pub fn system_language() -> Language {
    let named = if cfg!(unix) { named_locales(|name| std::env::var(name).ok()) } else { Vec::new() };
    let asked = if named.is_empty() { sys_locale::get_locales().collect() } else { named };
    Language::negotiate(asked.iter().map(String::as_str))
}

/// The locales for messages that environment variables name, best first: `LC_ALL`, else `LC_MESSAGES`, else `LANG`. The list in
/// `LANGUAGE` comes before `LANG`, unless `LANG` is C or POSIX, which mean English.
fn named_locales(variable: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let set = |name| variable(name).filter(|value| !value.is_empty());
    if let Some(locale) = set("LC_ALL").or_else(|| set("LC_MESSAGES")) {
        return vec![locale];
    }
    let Some(locale) = set("LANG") else { return Vec::new() };
    let is_c = matches!(locale.split('.').next(), Some("C" | "POSIX"));
    let preferred = set("LANGUAGE").filter(|_| !is_c).unwrap_or_default();
    preferred.split(':').map(str::to_owned).chain([locale]).filter(|it| !it.is_empty()).collect()
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
