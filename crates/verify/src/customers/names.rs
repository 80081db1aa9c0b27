//! Names of companies, compared without what people leave out or write differently.

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use unicase::UniCase;

/// Words for the legal form of a company, folded and without dots.
const LEGAL_FORMS: &[&str] = &[
    "ab",
    "ag",
    "aps",
    "as",
    "bv",
    "bvba",
    "co",
    "corp",
    "corporation",
    "cv",
    "eg",
    "ek",
    "ev",
    "gbr",
    "ggmbh",
    "gmbh",
    "haftungsbeschrankt",
    "inc",
    "incorporated",
    "kg",
    "kgaa",
    "limited",
    "llc",
    "llp",
    "ltd",
    "mbh",
    "nv",
    "ohg",
    "oy",
    "plc",
    "pty",
    "sa",
    "sarl",
    "sas",
    "se",
    "spa",
    "srl",
    "ug",
    "vof",
];

/// Words that join two names. Who writes `&` writes none of them.
const JOINTS: &[&str] = &["and", "en", "et", "u", "und"];

/// A name as it is, but for blanks and for the way accents are encoded.
pub(super) fn exact(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    ComposingNormalizerBorrowed::new_nfc().normalize(&words.join(" ")).into_owned()
}

/// What is left of a name without case, accents, punctuation, legal form and the order of its words. Names with the same
/// rest probably mean the same company. It is never empty unless the name has neither letter nor digit.
pub(super) fn likely(name: &str) -> String {
    let apart = DecomposingNormalizerBorrowed::new_nfkd().normalize(name);
    let folded = UniCase::new(apart.as_ref()).to_folded_case();
    // Dots and apostrophes stand inside a word: B.V., O'Neill.
    let kept = folded.chars().filter(|sign| !is_mark(*sign) && !matches!(sign, '.' | '\'' | '\u{2019}'));
    let kept: String = kept.collect();
    let words: Vec<String> = kept
        .split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(umlauts)
        .collect();
    let tells = |word: &&String| ![LEGAL_FORMS, JOINTS].iter().any(|list| list.contains(&word.as_str()));
    let telling: Vec<&String> = words.iter().filter(tells).collect();
    let mut left = if telling.is_empty() { words.iter().collect() } else { telling };
    left.sort_unstable();
    left.into_iter().map(String::as_str).collect::<Vec<_>>().join(" ")
}

/// An accent that stands by itself after decomposing.
fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36f}')
}

/// Umlauts that are written with an e, as they are without their dots.
fn umlauts(word: &str) -> String {
    word.replace("ae", "a").replace("oe", "o").replace("ue", "u")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_exact_only_letter_for_letter() {
        assert_eq!(exact(" Müller  GmbH "), exact("Mu\u{308}ller GmbH"));
        for other in ["müller GmbH", "Mueller GmbH", "Müller Gmbh", "Müller", "Müller GmbH."] {
            assert_ne!(exact("Müller GmbH"), exact(other), "{other}");
        }
    }

    #[test]
    fn names_of_the_same_company_have_the_same_rest() {
        for (one, other) in [
            ("Müller GmbH", "MUELLER"),
            ("Müller GmbH & Co. KG", "Muller"),
            ("Straßenbau Groß", "STRASSENBAU GROSS"),
            ("De Vries B.V.", "de vries bv"),
            ("Jansen en Zonen", "Jansen & Zonen"),
            ("O'Neill Ltd.", "O\u{2019}Neill Limited"),
            ("Weber, Hans e.K.", "Hans Weber"),
            ("Café Zürich AG", "Cafe Zurich"),
            ("Start-up UG (haftungsbeschränkt)", "start up"),
            ("ΟΔΟΣ", "οδος"),
        ] {
            assert_eq!(likely(one), likely(other), "{one} and {other}");
        }
    }

    #[test]
    fn different_companies_have_different_rests() {
        for (one, other) in [
            ("Müller Bau GmbH", "Müller GmbH"),
            ("Practice 1", "Practice 2"),
            ("KG", "AG"),
            ("Weber Holding", "Weber"),
            ("Noord", "Oord"),
        ] {
            assert_ne!(likely(one), likely(other), "{one} and {other}");
        }
    }

    #[test]
    fn a_name_of_legal_forms_alone_stays_what_it_is() {
        assert_eq!(likely("Co. KG"), "co kg");
        assert_eq!(likely("…"), "");
    }
}
