//! No prose in Svelte and TypeScript: everything that a user reads is in `locales/`.

use crate::common::{files, root};
use crate::script::literals;
use crate::svelte::pieces;

/// Texts of two words that no user reads, and why.
const ALLOWED: [(&str, &str, &str); 1] =
    [("ActionItem.svelte", "button, a, input, select", "a selector: the names of elements")];

/// Attributes that a user sees or hears.
const SPOKEN: [&str; 6] =
    ["aria-label", "title", "placeholder", "alt", "aria-description", "aria-roledescription"];

fn has_letters(text: &str) -> bool {
    // `&nbsp;` and the like are not words.
    let mut rest = text.to_owned();
    while let (Some(from), Some(length)) =
        (rest.find('&'), rest.find('&').and_then(|at| rest[at..].find(';')))
    {
        rest.replace_range(from..=from + length, "");
    }
    rest.chars().any(char::is_alphabetic)
}

/// Whether a text has two words with a space between them, unlike ids and class names.
fn is_prose(text: &str) -> bool {
    let is_word = |word: &str| {
        let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
        word.chars().count() >= 2
            && word.chars().all(|letter| letter.is_alphabetic() || "-’'".contains(letter))
    };
    let words: Vec<&str> = text.split_whitespace().collect();
    words.windows(2).any(|pair| is_word(pair[0]) && is_word(pair[1]))
}

fn prose_in_code(file: &str, line: usize, code: &str) -> Vec<String> {
    let allowed =
        |text: &str| ALLOWED.iter().any(|(where_, known, _)| file.ends_with(where_) && text == *known);
    (literals(code).into_iter())
        .filter(|literal| is_prose(&literal.text) && !allowed(&literal.text))
        .map(|literal| format!("{file}:{}: {:?}", line + literal.line - 1, literal.text))
        .collect()
}

fn in_svelte(file: &str, source: &str) -> Vec<String> {
    let pieces = pieces(source);
    let mut found: Vec<String> = (pieces.texts.iter())
        .filter(|(_, text)| has_letters(text))
        .map(|(line, text)| format!("{file}:{line}: {text:?}"))
        .collect();
    let spoken = pieces
        .attributes
        .iter()
        .filter(|(_, name, text)| SPOKEN.contains(&name.as_str()) && has_letters(text));
    found.extend(spoken.map(|(line, name, text)| format!("{file}:{line}: {name}={text:?}")));
    for (line, code) in &pieces.code {
        found.extend(prose_in_code(file, *line, code));
    }
    found
}

fn in_script(file: &str, source: &str) -> Vec<String> {
    prose_in_code(file, 1, source)
}

#[test]
fn svelte_files_have_no_words_of_their_own() {
    let sources = files(&root().join("ui/src"), &["svelte"]);
    assert!(sources.len() > 20);
    let found: Vec<_> = sources.iter().flat_map(|(name, source)| in_svelte(name, source)).collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn scripts_have_no_words_of_their_own() {
    // The wire types are generated from Rust.
    let looked_at = |name: &str| name != "platform/wire.ts";
    let sources: Vec<_> =
        (files(&root().join("ui/src"), &["ts"]).into_iter()).filter(|(name, _)| looked_at(name)).collect();
    assert!(sources.len() > 10);
    let found: Vec<_> = sources.iter().flat_map(|(name, source)| in_script(name, source)).collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn canary_words_in_svelte_are_found() {
    let found = |source: &str| in_svelte("x.svelte", source);
    assert_eq!(found("<p>Save</p>"), ["x.svelte:1: \"Save\""]);
    assert_eq!(found("<p>\n  {name} of {count}\n</p>").len(), 1);
    assert_eq!(found("<button\n  aria-label=\"Close\">×</button>"), ["x.svelte:2: aria-label=\"Close\""]);
    assert_eq!(found("<img alt=\"A {thing}\" src=\"a.png\">").len(), 1);
    assert_eq!(found("<input placeholder='Name' title=\"x\">").len(), 2);
    assert_eq!(found("<p>{ok ? \"All is well\" : \"\"}</p>").len(), 1);
    assert_eq!(
        found("<script lang=\"ts\">\n  const text = \"Two words\";\n</script>\n"),
        ["x.svelte:2: \"Two words\""]
    );
    assert_eq!(found("{#if a > b}Danger{/if}").len(), 1);
}

#[test]
fn canary_texts_that_are_not_prose_are_allowed() {
    let good = "<script lang=\"ts\">\n  // A comment with words\n  const id = \"home-title\";\n</script>\n\
        <!-- A comment -->\n<p class=\"two classes\" aria-label={t(\"a-b\")}>{t(\"c-d\", { e: \"f\" })} · {number}&nbsp;×</p>\n\
        {#each list as it (it.id)}<li data-test=\"two words\">{it}</li>{/each}\n<style>\n  p { color: red; }\n</style>\n";
    assert_eq!(in_svelte("x.svelte", good), Vec::<String>::new());
}

#[test]
fn canary_words_in_scripts_are_found() {
    assert_eq!(
        in_script("x.ts", "const a = 1;\nthrow new Error(\"Something broke\");"),
        ["x.ts:2: \"Something broke\""]
    );
    assert_eq!(in_script("x.ts", "say(`Hello dear ${name}`);").len(), 1);
    assert_eq!(
        in_script("x.ts", "// \"Two words\"\nconst a = \"one-id\"; const b = `step-${state}`;").len(),
        0
    );
}
