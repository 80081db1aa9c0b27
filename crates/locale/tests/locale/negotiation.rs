//! Which language a reader gets.

use lotse_locale::Language::{self, De, En, Nl};

#[track_caller]
fn gives(asked: &[&str], expected: Language) {
    assert_eq!(Language::negotiate(asked.iter().copied()), expected, "{asked:?}");
}

#[test]
fn a_region_or_script_does_not_matter() {
    gives(&["de"], De);
    gives(&["de-AT"], De);
    gives(&["de-Latn-CH"], De);
    gives(&["nl-BE"], Nl);
    gives(&["en-GB"], En);
}

#[test]
fn language_codes_of_older_systems_are_understood() {
    gives(&["de_DE.UTF-8"], De);
    gives(&["nl_NL@euro"], Nl);
    gives(&["de_DE.UTF-8@euro"], De);
}

#[test]
fn the_first_language_that_lotse_speaks_wins() {
    gives(&["fr-FR", "nl-NL", "de-DE"], Nl);
    gives(&["en-US", "de-DE"], En);
    gives(&["pl", "cs", "de"], De);
}

#[test]
fn the_fallback_is_english() {
    gives(&[], En);
    gives(&["fr-FR"], En);
    gives(&["C"], En);
    gives(&["POSIX"], En);
    gives(&["", "-", "x", "not a language", "日本語"], En);
}

#[test]
fn only_exact_language_codes_are_parsed() {
    for language in Language::ALL {
        assert_eq!(language.code().parse(), Ok(language));
        assert_eq!(language.to_string(), language.code());
    }
    for wrong in ["DE", "de-DE", "", "fr", " de"] {
        let error = wrong.parse::<Language>().unwrap_err();
        assert_eq!(error.0, wrong);
    }
}
