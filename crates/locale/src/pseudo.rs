//! The pseudo-locale: every word gets accents and grows by about 40 %, so that a layout shows where it breaks and a
//! test sees which words did not come from `locales/`.

use std::borrow::Cow;

/// `text` with accents and vowels doubled.
///
/// ```
/// assert_eq!(lotse_locale::pseudo("Save it"), "Šåàṽéè íìţ");
/// ```
pub fn pseudo(text: &str) -> Cow<'_, str> {
    let mut changed = String::with_capacity(text.len() * 3);
    for letter in text.chars() {
        match letter {
            'a' => changed.push_str("åà"),
            'e' => changed.push_str("éè"),
            'i' => changed.push_str("íì"),
            'o' => changed.push_str("öò"),
            'u' => changed.push_str("üù"),
            'A' => changed.push_str("ÅÀ"),
            'E' => changed.push_str("ÉÈ"),
            'I' => changed.push_str("ÍÌ"),
            'O' => changed.push_str("ÖÒ"),
            'U' => changed.push_str("ÜÙ"),
            other => changed.push(consonant(other)),
        }
    }
    Cow::Owned(changed)
}

fn consonant(letter: char) -> char {
    const PLAIN: &str = "bcdfghjklmnpqrstvwxyzBCDFGHJKLMNPQRSTVWXYZ";
    const MARKED: &str = "ḃçďḟğĥĵķľɱñṗɋŕšţṽŵẋýžḂÇĎḞĞĤĴĶĽṀÑṖɊŔŠŢṼŴẊÝŽ";
    PLAIN.chars().position(|it| it == letter).and_then(|at| MARKED.chars().nth(at)).unwrap_or(letter)
}
