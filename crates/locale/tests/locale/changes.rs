//! What changed between two revisions, read as a technician would read it.

use lotse_guide::{Answers, Guide, diff, parse};
use lotse_locale::{Inline, Language, ProductLanguages, Sentence, SpokenChanges, Words};

use crate::common::{EVERYTHING, everything_messages, files, root, words};

fn spoken(words: &Words, old: &Guide, new: &Guide, reader: Language) -> SpokenChanges {
    let none = Answers::new();
    let (old, new) = (old.plan(&none), new.plan(&none));
    words.speak_changes(&old, &new, &diff(&old, &new), reader, &ProductLanguages::all(Language::En))
}

/// A shipped guide in its next revision, with pieces of its text replaced.
fn revised(name: &str, pairs: &[(&str, &str)]) -> (Guide, Guide) {
    let guides = files(&root().join("guides"), &["toml"]);
    let (_, text) = guides.iter().find(|(file, _)| *file == format!("{name}.toml")).unwrap();
    (parse(text).unwrap(), parse(&edited(text, pairs)).unwrap())
}

fn edited(text: &str, pairs: &[(&str, &str)]) -> String {
    let mut text = text.to_owned();
    for (old, new) in pairs {
        assert!(text.contains(old), "{old}");
        text = text.replacen(old, new, 1);
    }
    text
}

/// A sentence as text in which labels and values are marked, so that a test sees if one became plain text.
fn marked(sentence: &Sentence) -> String {
    let piece = |inline: &Inline| match inline {
        Inline::Text { text } => text.clone(),
        Inline::Strong { text } => format!("*{text}*"),
        Inline::Foreign { text, lang, .. } => format!("{lang}:{text}"),
        Inline::Label { label } => format!("[{}]", label.text),
        Inline::Path { labels } => {
            format!("[{}]", labels.iter().map(|label| label.text.as_str()).collect::<Vec<_>>().join(" > "))
        }
        Inline::Value { text } => format!("`{text}`"),
    };
    sentence.iter().map(piece).collect()
}

fn page(changes: &SpokenChanges) -> String {
    let mut lines = vec![format!("{} -> {}", changes.from, changes.to)];
    for step in &changes.steps {
        lines.push(format!("{:?}: {} ({})", step.kind, step.title, step.vendor.name));
        lines.extend(step.details.iter().map(|detail| format!("    {}", marked(detail))));
    }
    lines.extend(changes.others.iter().map(marked));
    lines.join("\n")
}

/// A typical revision: a step added and one removed, a warning removed, other rights, another key.
fn next_revision() -> (Guide, Guide) {
    let catalog = "[[part.step]]\nid = \"catalog\"\nactions = [\n  { check = \"member-has-role\", labels = { role = \"role-id\" } },\n";
    revised(
        "sophos-central-connectwise",
        &[
            ("revision = 2", "revision = 3"),
            ("read = 2026-11-21", "read = 2027-02-01"),
            ("shown = \"once\"\nfrom", "shown = \"once\"\nexpiry = { months = 12 }\nfrom"),
            (
                "inquire = \"all\"\nreason = \"reason-companies\"",
                "edit = \"all\"\ninquire = \"my\"\nreason = \"reason-companies\"",
            ),
            (
                "[[connectwise-role.row]]\nid = \"api-reports\"\nmodule = \"system\"\nfunction = \"api-reports\"\ninquire = \"all\"\nreason = \"reason-reports\"\n",
                "",
            ),
            (
                "  { warn = \"location-hides\", labels = { level = \"level\", location = \"location\" } },\n",
                "",
            ),
            (
                "{ fill = \"role-id\", example = \"Sophos Central\", text = \"role-name\" }",
                "{ fill = \"role-id\", value = \"Sophos Central\" }",
            ),
            (
                "{ fill = \"description\", example = \"Sophos Central Integration\" },\n  { warn",
                "{ fill = \"description\", value = \"Sophos\" },\n  { tick = \"agreements\" },\n  { warn",
            ),
            (
                catalog,
                "[[part.step]]\nid = \"keys-again\"\nactions = [\n  { check = \"member-has-role\", labels = { role = \"role-id\" } },\n",
            ),
            (
                "  { save = \"save\" },\n  { check = \"keys-accepted\" },\n]\n\n# Later",
                "  { save = \"save\", optional = true },\n  { check = \"keys-accepted\" },\n]\n\n# Later",
            ),
            ("  { do = \"delete-old-pair\", labels = { keys = \"api-keys\" } },\n", ""),
            ("[[next]]\nid = \"sync\"", "[[next]]\nid = \"synchronise\""),
        ],
    )
}

#[test]
fn a_revision_in_three_languages() {
    let (old, new) = next_revision();
    let words = Words::shipped().unwrap();
    for reader in Language::ALL {
        insta::assert_snapshot!(format!("revision-{reader}"), page(&spoken(&words, &old, &new, reader)));
    }
}

#[test]
fn the_reversed_changes_have_words_too() {
    let (old, new) = next_revision();
    let words = Words::shipped().unwrap();
    insta::assert_snapshot!("revision-back-de", page(&spoken(&words, &new, &old, Language::De)));
}

#[test]
fn a_removed_thing_without_words_is_reported_without_a_name() {
    let without = |reader| {
        let gone = [
            "careful",
            "telephone",
            "question-moved",
            "credential-mailed",
            "part-mend",
            "step-keys",
            "next-more-to-read",
            "made-up",
            "what-it-is",
        ];
        let mut left = String::new();
        let mut keep = true;
        for line in everything_messages(reader).lines() {
            let name = line.split(" =").next().unwrap_or_default();
            let begins = line.starts_with(|it: char| it.is_ascii_lowercase());
            keep = if begins { !gone.contains(&name) } else { keep };
            if keep {
                left.push_str(line);
                left.push('\n');
            }
        }
        left
    };
    let mut words = Words::shipped().unwrap();
    for reader in Language::ALL {
        words.add_guide("everything", reader, "everything.ftl", &without(reader)).unwrap();
    }
    let begin = EVERYTHING.find("[[part.step]]\nid = \"keys\"").unwrap();
    let end = begin + EVERYTHING[begin..].find("[[part]]").unwrap();
    let text = EVERYTHING.replace(&EVERYTHING[begin..end], "");
    let mend = text.find("[[follow-up]]\nid = \"mend\"").unwrap();
    let next = text.find("[[next]]").unwrap();
    let more = text.find("[[next]]\nid = \"more-to-read\"").unwrap();
    let text = format!("{}{}", &text[..mend], &text[next..more]);
    let text = edited(
        &text,
        &[
            ("deviations = [\"made-up\"]", ""),
            ("[[question]]\nid = \"moved\"\nanswers = [\"no\", \"yes\"]\nwhen = { again = \"yes\" }", ""),
            ("add = { level = \"mine\", when = { moved = \"yes\" } }", "add = \"mine\""),
            (", when = { moved = \"yes\" }, optional = true", ""),
            (
                "[[credential]]\nid = \"mailed\"\nkind = \"sophos-code\"\nsecret = true\nshown = \"by-mail\"\nfrom = \"sophos-central\"\nexpiry = \"advised-against\"\nwhen = { again = \"yes\" }",
                "",
            ),
            ("  { capture = \"mailed\" },\n", ""),
            ("  { fill = \"password-secret\", credential = \"mailed\", id = \"fill-mailed\" },\n", ""),
            ("  { warn = \"careful\" },\n", ""),
            ("  { do = \"telephone\", labels = { who = \"members\" } },\n", ""),
            (
                "  { note = \"what-it-is\", labels = { menu = \"system\" }, values = { code = \"A|B `C`\" } },\n",
                "",
            ),
        ],
    );
    let (old, new) = (parse(EVERYTHING).unwrap(), parse(&text).unwrap());
    insta::assert_snapshot!("nameless-en", page(&spoken(&words, &old, &new, Language::En)));
    for reader in Language::ALL {
        complete(&spoken(&words, &old, &new, reader), "lost words");
    }
}

/// Asserts that no sentence is empty or contains an id instead of words.
fn complete(changes: &SpokenChanges, what: &str) {
    for sentence in changes.steps.iter().flat_map(|step| &step.details).chain(&changes.others) {
        let text = marked(sentence);
        let bare = text.chars().any(char::is_alphabetic);
        assert!(
            bare && !text.ends_with(": ") && !text.contains("{$") && !text.contains("“”"),
            "{what}: {text}"
        );
        let words = sentence.iter().filter_map(|inline| match inline {
            Inline::Text { text } | Inline::Strong { text } | Inline::Foreign { text, .. } => {
                Some(text.as_str())
            }
            _ => None,
        });
        assert!(!words.collect::<String>().contains('['), "{what}: {text}");
    }
    for step in &changes.steps {
        assert!(!step.title.is_empty() && !step.title.contains('['), "{what}: {}", step.title);
    }
}

/// One change of each kind.
const PAIRS: &[(&str, &str)] = &[
    (
        "in = \"umbrella\"\n\n[[part.step]]\nid = \"paste\"",
        "in = \"autotask\"\n\n[[part.step]]\nid = \"paste\"",
    ),
    (
        "id = \"keys\"",
        "id = \"keys\"\nwhen = { scope = \"large\" }\noptional = true\narea = \"details\"\ndeviations = [\"made-up\"]",
    ),
    (
        "when = { scope = [\"small\", \"large\"] }\nactions = [\n  { matrix = \"role\"",
        "actions = [\n  { matrix = \"role\"",
    ),
    ("id = \"look\"\ndeviations = [\"made-up\"]", "id = \"look\""),
    ("stop = true\n", ""),
    ("area = \"details\"", "area = \"system\""),
    ("area = \"psa-integration-details\"\n", ""),
    ("optional = true\nactions = [\n  { matrix = \"level\"", "actions = [\n  { matrix = \"level\""),
    ("Lotse, \\\"API\\\" <1>", "Lotse"),
    ("option = \"level-all\"", "option = \"level-my\""),
    ("value = \"API\"", "value = \"Full\""),
    ("{ wait = 1 }", "{ wait = 3 }"),
    ("because = \"because-new\"", "because = \"reason-companies\""),
    ("since = \"2024.1\" }", "since = \"2025.1\" }"),
    (", before = \"2024.1\"", ""),
    (", when = { moved = \"yes\" }, optional = true", ", when = { again = \"yes\" }"),
    (
        "add = { level = \"all\", when = { scope = \"large\" } }",
        "add = { level = \"all\", when = { scope = \"small\" } }",
    ),
    ("edit = \"my\"", "edit = \"silent\""),
    ("others = \"none\"", "others = \"silent\""),
    ("also-at = [\"configurations\"]", ""),
    ("until-step = \"take-back\"", "until-step = \"paste\""),
    ("list = \"allowed\"", "list = \"all-but\""),
    (
        "when = { scope = \"large\" }\n\n[[connectwise-role.row]]\nid = \"tables\"",
        "\n[[connectwise-role.row]]\nid = \"tables\"",
    ),
    ("copied-from = \"security-level-api-user-system\"", ""),
    ("ticked = true\nnumber = \"webhook-number\"", "ticked = false"),
    ("ticked = false\nreason = \"reason-companies\"", "number = \"webhook-number\""),
    ("view = \"all\"", "view = \"mine\""),
    ("tick = \"user-roles\"\nreason = \"reason-companies\"", "tick = \"users\""),
    ("[[access-tree.row]]\nid = \"twig\"", "[[access-tree.row]]\nid = \"branch\""),
    (
        "meaning = \"deny\"\nentries = [\"company-configuration\"]",
        "meaning = \"allow\"\nentries = [\"service-priority\"]",
    ),
    (
        "column = \"allow-access\"\nothers = \"disallow-access\"\nmeaning = \"all-but\"",
        "column = \"disallow-access\"\nmeaning = \"all-but\"",
    ),
    ("https://docs.example.com/picture", "https://docs.example.com/other"),
    ("\"192.0.2.10\", ", "\"192.0.2.11\", "),
    ("https://docs.example.com/read", "https://docs.example.com/more"),
    (
        "[{ open = \"security-roles\", as = \"page\" }, { matrix = \"picture\" }]",
        "[{ open = \"security-roles\", as = \"tab\" }, { matrix = \"picture\" }]",
    ),
    ("answers = [\"small\", \"large\", \"none\"]", "answers = [\"small\", \"large\", \"none\", \"huge\"]"),
    ("when = { scope = [\"small\", \"large\"] }\n\n[[question]]", "\n[[question]]"),
    (
        "kind = \"connectwise-site\"\nfrom = \"connectwise\"\ngoes-to = [\"umbrella\", \"autotask\"]\nformat = { host-only = true }",
        "kind = \"connectwise-host\"\nsecret = true\nshown = \"by-mail\"\nfrom = \"autotask\"\nexpiry = \"chosen\"",
    ),
    (
        "shown = \"once\"\nfrom = \"connectwise\"\ngoes-to = [\"umbrella\"]\nexpiry = { months = 12 }",
        "from = \"connectwise\"\ngoes-to = [\"umbrella\", \"kaseya\"]",
    ),
    (
        "shown = \"by-mail\"\nfrom = \"sophos-central\"\nexpiry = \"advised-against\"\nwhen = { again = \"yes\" }",
        "shown = \"chosen\"\nfrom = \"sophos-central\"\nexpiry = { months = 1 }",
    ),
    (
        "secret = true\nshown = \"chosen\"\nfrom = \"autotask\"\nexpiry = \"chosen\"",
        "shown = \"once\"\nfrom = \"autotask\"\nexpiry = \"advised-against\"",
    ),
    ("version = \"3.45\"", "version = \"3.46\""),
    ("https://docs.example.com/en/everything", "https://docs.example.com/en/all"),
    (
        "id = \"renew\"\nin = \"connectwise\"\nkind = \"rotate\"",
        "id = \"renew\"\nin = \"connectwise\"\nkind = \"change\"",
    ),
    ("[{ click = \"api-keys\" }]", "[{ click = \"api-keys\" }, { check = \"ready\" }]"),
    ("id = \"switch-off\"", "id = \"switch-it-off\""),
    ("guide = \"umbrella-connectwise\"", "guide = \"kaseya-vsa-autotask\""),
    ("id = \"more-to-read\"", "id = \"read-more\""),
    ("product = \"umbrella\"", "product = \"autotask\""),
];

#[test]
fn every_kind_of_change_has_words_in_every_language() {
    let words = words();
    let old = parse(EVERYTHING).unwrap();
    let new = parse(&edited(EVERYTHING, PAIRS)).unwrap();
    for reader in Language::ALL {
        let there = spoken(&words, &old, &new, reader);
        insta::assert_snapshot!(format!("everything-{reader}"), page(&there));
        complete(&there, "all at once");
        complete(&spoken(&words, &new, &old, reader), "and back");
    }
    for (at, pair) in PAIRS.iter().enumerate() {
        let Ok(new) = parse(&edited(EVERYTHING, &[*pair])) else { continue };
        for reader in Language::ALL {
            let there = spoken(&words, &old, &new, reader);
            assert!(!page(&there).is_empty() && there.steps.len() + there.others.len() > 0, "{at}: {pair:?}");
            complete(&there, pair.1);
            complete(&spoken(&words, &new, &old, reader), pair.0);
        }
    }
}

#[test]
fn another_language_changes_the_words_and_nothing_else() {
    let (old, new) = next_revision();
    let words = Words::shipped().unwrap();
    let bones = |reader| {
        let spoken = spoken(&words, &old, &new, reader);
        let steps: Vec<_> =
            spoken.steps.iter().map(|it| (it.id.clone(), it.kind, it.details.len())).collect();
        (steps, spoken.others.len())
    };
    assert_eq!(bones(Language::De), bones(Language::Nl));
    assert_eq!(bones(Language::De), bones(Language::En));
}
