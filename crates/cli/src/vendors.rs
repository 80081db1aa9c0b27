//! `lotse vendors` and `lotse labels`: the ids that a guide can name, for its author.

use std::process::ExitCode;

use clap::ArgMatches;
use lotse_guide::{Id, meant};
use lotse_locale::{KnownLabel, LabelEntry, Language, ScreenLanguage, Words};
use serde_json::{Value, json};

use crate::arguments::language;
use crate::guides::library;
use crate::output::{self, Failure, say};

/// Lists the vendors.
pub(crate) fn vendors(matches: &ArgMatches, words: &Words, reader: Language) -> Result<ExitCode, Failure> {
    let reader = language(matches, "lang", reader, words, reader)?;
    let known = library(words, reader)?.words.known_vendors();
    if matches.get_flag("json") {
        let one = |it: &lotse_locale::KnownVendor| {
            json!({
                "id": it.id,
                "name": it.info.name,
                "screens": it.info.screens,
                "shipped": it.guide.is_none(),
                "guide": it.guide,
            })
        };
        output::json(&known.iter().map(one).collect::<Vec<_>>(), words, reader)?;
        return Ok(ExitCode::from(output::DONE));
    }
    for it in known {
        let screens: Vec<&str> = it.info.screens.iter().map(ScreenLanguage::code).collect();
        let origin = origin(words, reader, it.guide.as_deref());
        output::line(&format!("{}  {}  [{}]  ({origin})", it.id, it.info.name, screens.join(", ")));
    }
    Ok(ExitCode::from(output::DONE))
}

/// Lists the labels of a vendor, or those that contain a text.
pub(crate) fn labels(matches: &ArgMatches, words: &Words, reader: Language) -> Result<ExitCode, Failure> {
    let reader = language(matches, "lang", reader, words, reader)?;
    let library = library(words, reader)?;
    let vendor = matches.get_one::<String>("vendor").map(String::as_str).unwrap_or_default();
    let known = vendor.parse::<Id>().map(|id| library.words.known_labels(&id)).unwrap_or_default();
    let vendors = library.words.known_vendors();
    if known.is_empty() && !vendors.iter().any(|it| it.id == vendor) {
        let near = meant(vendor, vendors.iter().map(|it| it.id.as_str())).unwrap_or_default();
        let known = if near.is_empty() { "no" } else { "yes" };
        let arguments = [("vendor", vendor), ("meant", &near), ("known", known)];
        return Err(Failure::new(words, reader, "cli-unknown-vendor", &arguments));
    }
    let text = matches.get_one::<String>("text").map(String::as_str).unwrap_or_default();
    let found: Vec<KnownLabel> = known.into_iter().filter(|it| it.contains(text)).collect();
    if matches.get_flag("json") {
        let found: Vec<Value> = found.iter().map(|it| as_json(it, vendor)).collect();
        output::json(&found, words, reader)?;
        return Ok(ExitCode::from(output::DONE));
    }
    for it in &found {
        let of_guide = it.guide.as_ref().map(|_| origin(words, reader, it.guide.as_deref()));
        output::line(&of_guide.map_or_else(|| it.id.clone(), |origin| format!("{}  ({origin})", it.id)));
        for (language, text) in &it.texts {
            output::line(&format!("    {language}  {}", in_words(text, words, reader)));
        }
    }
    if found.is_empty() {
        output::complain(&say(words, reader, "cli-no-labels", &[("vendor", vendor)]));
    }
    Ok(ExitCode::from(output::DONE))
}

/// Where a vendor or label is from.
fn origin(words: &Words, reader: Language, guide: Option<&str>) -> String {
    match guide {
        None => say(words, reader, "cli-origin-shipped", &[]),
        Some(guide) => say(words, reader, "cli-origin-guide", &[("guide", guide)]),
    }
}

/// A text with what else is known of it.
fn in_words(it: &LabelEntry, words: &Words, reader: Language) -> String {
    let named = |id: &str, name: &str| say(words, reader, id, &[("name", name)]);
    let mut told = vec![if it.meaning { named("cli-label-meaning", &it.text) } else { it.text.clone() }];
    told.extend(it.older.iter().map(|older| named("cli-label-older", &older.name)));
    told.extend(it.page.iter().map(|page| named("cli-label-page", page)));
    told.extend(it.prose.then(|| named("cli-label-prose", "")));
    told.join("; ")
}

fn as_json(it: &KnownLabel, vendor: &str) -> Value {
    let text = |(language, it): (&ScreenLanguage, &LabelEntry)| {
        let older =
            it.older.iter().map(|it| json!({ "name": it.name, "before": it.before, "until": it.until }));
        let text = json!({
            "text": it.text,
            "meaning": it.meaning,
            "prose": it.prose,
            "page": it.page,
            "older": older.collect::<Vec<_>>(),
        });
        (language.to_string(), text)
    };
    json!({
        "id": it.id,
        "vendor": vendor,
        "texts": it.texts.iter().map(text).collect::<serde_json::Map<_, _>>(),
        "shipped": it.guide.is_none(),
        "guide": it.guide,
    })
}
