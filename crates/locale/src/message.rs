//! Messages with rich arguments.
//!
//! Fluent formats strings, but our sentences contain labels and values. Each such argument is passed to Fluent as one
//! private-use character and put back afterwards, so that translators can choose the word order and a value never gets
//! isolation marks that would be copied along.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::borrow::Cow;
use std::sync::Arc;

use crate::Language;
use crate::rich::{Inline, Sentence};

/// A language's messages.
pub(crate) type Bundle = FluentBundle<Arc<FluentResource>>;

/// The first private-use character that stands for an argument.
const FIRST: u32 = 0xE000;
/// The end of that range, exclusive.
const END: u32 = 0xF800;

/// An argument of a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument {
    /// A word that the message selects a variant by, like `tab`. Not shown.
    Choose(&'static str),
    /// The same, known at run time only.
    Word(String),
    /// A number, for plural forms.
    Number(u32),
    /// A piece of a sentence, or several.
    Rich(Sentence),
    /// Plain words.
    Text(String),
}

impl From<Inline> for Argument {
    fn from(inline: Inline) -> Self {
        Self::Rich(vec![inline])
    }
}

/// The message `id` (or its attribute) of the first bundle that has it. A bundle of another language than the reader's has its
/// language beside it: words from there are marked.
pub(crate) fn format(
    bundles: &[(&Bundle, Option<Language>)],
    id: &str,
    attribute: Option<&str>,
    arguments: &[(&str, Argument)],
) -> Option<Sentence> {
    let (bundle, foreign, pattern) = bundles.iter().find_map(|(bundle, foreign)| {
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        Some((bundle, *foreign, pattern))
    })?;
    let mut fluent = FluentArgs::new();
    let mut pieces: Vec<Cow<'_, Sentence>> = Vec::new();
    let mut mark = |sentence| {
        let mark = u32::try_from(pieces.len()).ok().and_then(|at| char::from_u32(FIRST + at));
        pieces.push(sentence);
        FluentValue::from(mark.unwrap_or(' ').to_string())
    };
    for (name, argument) in arguments {
        let value = match argument {
            Argument::Choose(word) => FluentValue::from(*word),
            Argument::Word(word) => FluentValue::from(word.as_str()),
            Argument::Number(number) => FluentValue::from(*number),
            // A name that contains `**` must not become formatting.
            Argument::Text(text) if means_something(text) => {
                mark(Cow::Owned(vec![Inline::Text { text: text.clone() }]))
            }
            Argument::Text(text) => FluentValue::from(text.as_str()),
            Argument::Rich(sentence) => mark(Cow::Borrowed(sentence)),
        };
        fluent.set(*name, value);
    }
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&fluent), &mut errors);
    Some(split(&text, &pieces, foreign))
}

/// Whether [`split`] would mistake something in this text for formatting or for an argument.
fn means_something(text: &str) -> bool {
    text.contains('*') || text.chars().any(|letter| (FIRST..END).contains(&u32::from(letter)))
}

/// Puts the arguments back in their places and parses `**strong**`.
fn split(text: &str, pieces: &[Cow<'_, Sentence>], foreign: Option<Language>) -> Sentence {
    let mut sentence = Sentence::new();
    let mut words = String::new();
    let mut strong = false;
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        if let Some(after) = rest.strip_prefix("**") {
            push(&mut sentence, &mut words, strong, foreign);
            strong = !strong;
            rest = after;
            continue;
        }
        rest = &rest[next.len_utf8()..];
        if (FIRST..END).contains(&u32::from(next)) {
            push(&mut sentence, &mut words, strong, foreign);
            let piece = pieces.get((u32::from(next) - FIRST) as usize);
            sentence.extend(piece.into_iter().flat_map(|piece| piece.iter().cloned()));
        } else {
            words.push(next);
        }
    }
    push(&mut sentence, &mut words, strong, foreign);
    sentence
}

fn push(sentence: &mut Sentence, words: &mut String, strong: bool, foreign: Option<Language>) {
    if !words.is_empty() {
        let text = std::mem::take(words);
        sentence.push(match (foreign, strong) {
            (Some(lang), _) => Inline::Foreign { text, strong, lang },
            (None, true) => Inline::Strong { text },
            (None, false) => Inline::Text { text },
        });
    }
}

/// The words of a sentence without its formatting.
pub(crate) fn plain(sentence: &Sentence) -> String {
    sentence
        .iter()
        .map(|inline| match inline {
            Inline::Text { text }
            | Inline::Strong { text }
            | Inline::Foreign { text, .. }
            | Inline::Value { text } => text.clone(),
            Inline::Label { label } => label.text.clone(),
            Inline::Path { labels } => {
                labels.iter().map(|label| label.text.as_str()).collect::<Vec<_>>().join(" › ")
            }
        })
        .collect()
}
