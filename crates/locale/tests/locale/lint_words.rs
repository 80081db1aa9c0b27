//! What lint learns of the words of a guide.

use std::collections::BTreeMap;

use lotse_guide::{Id, Vocabulary as _};
use lotse_locale::{GuideFiles, Language, LintWords, WordFile, Words};

const MESSAGES: &str = "\
whole = The key is new.
question = Is it new?
emphasis = This is **wrong.**
variable = { $name } is new.
select = It is { $kind ->
    [one] one.
   *[other] many.
}
vendor = servereye sends alarms.
with-why = A title
    .why = because of the alarms
small = because the key is new.
open = The key is new
ends-with-name = Enter { $name }
small-vendor = serving alarms.
";

fn file(text: &str) -> WordFile {
    WordFile { name: "x".to_owned(), text: text.to_owned() }
}

fn words() -> (Words, Id) {
    let vendor: Id = "autotask".parse().unwrap();
    let mut words = Words::shipped().unwrap();
    let files = GuideFiles {
        messages: BTreeMap::from([(Language::En, file(MESSAGES))]),
        vendors: Some(file("[servereye]\nname = \"servereye\"\nscreens = [\"de\"]\n")),
        labels: BTreeMap::from([
            ((vendor.clone(), Language::En.into()), file("own-label = Own thing\n")),
            ((vendor.clone(), Language::De.into()), file("own-label = Eigenes Ding\n")),
        ]),
    };
    words.add_files("own", &files).unwrap();
    (words, vendor)
}

#[test]
fn a_fragment_is_distinguished_from_a_sentence() {
    let (words, _) = words();
    let guide: Id = "own".parse().unwrap();
    let own = LintWords { own: words.of(&guide), everywhere: false, guides: &[] };
    for good in ["whole", "question", "emphasis", "variable", "select", "vendor", "not-there"] {
        assert!(own.fragments(good, None).is_empty(), "{good}");
    }
    for bad in ["small", "open", "ends-with-name", "small-vendor", "with-why"] {
        assert_eq!(own.fragments(bad, None), ["en"], "{bad}");
    }
    assert_eq!(own.fragments("with-why", Some("why")), ["en"]);
    assert!(own.fragments("whole", Some("why")).is_empty());
}

#[test]
fn a_value_is_compared_with_the_labels_that_a_guide_brings_along() {
    let (words, vendor) = words();
    let guide: Id = "own".parse().unwrap();
    let own = LintWords { own: words.of(&guide), everywhere: false, guides: &[] };
    assert_eq!(own.translated(&vendor, "Eigenes Ding").as_deref(), Some("de"));
    assert_eq!(own.translated(&vendor, "Own thing"), None);
}
