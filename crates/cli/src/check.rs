//! `lotse check`: asks the vendors once and prints what they say. It stores nothing.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::ArgMatches;
use lotse_app::wire::{CheckView, DeeperView, FindingPart, FindingView, Network, Preferences, Theme};
use lotse_app::{Ended, Library, MadeOnce, Once, Policy, is_secret, value_names, write_private_file};
use lotse_guide::Guide;
use lotse_locale::{Argument, Language, Sentence, Words};
use lotse_practice::mistakes;
use lotse_vault::Secret;
use serde_json::{Value, json};

use crate::arguments::language;
use crate::checklist::answers;
use crate::guides::{guide, library};
use crate::output::{self, Failure, line, say};
use crate::secrets::secrets;

/// The name of the proxy's password for `--secret-stdin`.
const PROXY_PASSWORD: &str = "proxy-password";

pub(crate) fn run(matches: &ArgMatches, words: &Words, reader: Language) -> Result<ExitCode, Failure> {
    let reader = language(matches, "lang", reader, words, reader)?;
    let labels = language(matches, "labels", reader, words, reader)?;
    let library = library(words, reader)?;
    let (name, practice) = guide_and_mistakes(matches, &library, words, reader)?;
    let guide = guide(&library, &name, words, reader)?;
    let answers = answers(matches, guide, words, reader)?;
    let preferences = Preferences {
        reader,
        products: BTreeMap::new(),
        products_default: labels,
        theme: Theme::System,
        person: String::new(),
        network: Network::default(),
        log_file: false,
        on_top: false,
        clicks_only: false,
        notify: false,
    };
    let mut secrets = secrets(matches, words, reader)?;
    if practice.is_some() {
        refuse_network(matches, &secrets, words, reader)?;
    }
    // What an administrator has set comes before the options.
    let policy = Policy::of_machine().map_err(|fault| Failure::of(&fault, words, reader))?;
    let once = Once {
        library: &library,
        guide: &name,
        answers,
        values: values(matches, guide, words, reader)?,
        proxy_password: secrets.remove(PROXY_PASSWORD),
        secrets,
        preferences,
        ca_file: policy.ca_file.or_else(|| matches.get_one("ca-file").cloned()),
        proxy: policy.proxy.or_else(|| matches.get_one("proxy").cloned()),
        deeper: matches.get_flag("deeper"),
        practice,
    };
    let MadeOnce { view, deeper, ended, shapes, broken_entries } =
        once.make().map_err(|fault| Failure::of(&fault, words, reader))?;
    let broken = |error: serde_json::Error| {
        Failure::new(words, reader, "cli-broken", &[("detail", &error.to_string())])
    };
    if let Some(path) = matches.get_one::<PathBuf>("save-shapes") {
        let json = serde_json::to_vec_pretty(&shapes).map_err(broken)?;
        write_private_file(path, &json).map_err(|error| {
            Failure::of_file(words, reader, "cli-not-written", (path, "--save-shapes"), &error)
        })?;
    }
    if !broken_entries.is_empty() {
        let places: Vec<String> = broken_entries.iter().map(ToString::to_string).collect();
        let count = Argument::Number(u32::try_from(places.len()).unwrap_or(u32::MAX));
        let arguments = [("count", count), ("places", Argument::Text(places.join(", ")))];
        output::complain(&words.say(reader, "cli-ca-file-broken", &arguments));
    }
    if matches.get_flag("quiet") {
        // The exit code says it.
    } else if matches.get_flag("json") {
        let mut json = for_programs(&view, &name, ended, words).map_err(broken)?;
        if let Some(deeper) = &deeper {
            json["deeper"] = with_texts(&deeper.check, words).map_err(broken)?;
            json["deeper"]["limit"] = deeper.limit.into();
        }
        output::json(&json, words, reader)?;
    } else {
        print(&view, ended, guide, words, reader);
        if let Some(deeper) = &deeper {
            print_deeper(deeper, words, reader);
        }
    }
    Ok(ExitCode::from(match ended {
        Ended::Proven => output::DONE,
        Ended::Findings => output::FINDINGS,
        Ended::NobodyAsked => output::IMPOSSIBLE,
        Ended::NotJudged => output::NOT_JUDGED,
        Ended::OutOfOrder => output::OUT_OF_ORDER,
    }))
}

/// The guide, and the mistakes of `--practice`. clap counts the guide among these in `--practice MISTAKE GUIDE`.
fn guide_and_mistakes(
    matches: &ArgMatches,
    library: &Library,
    words: &Words,
    reader: Language,
) -> Result<(String, Option<Vec<String>>), Failure> {
    let given = || matches.get_many::<String>("practice").into_iter().flatten().cloned();
    let practice = matches.contains_id("practice").then(|| given().collect::<Vec<_>>());
    if let Some(name) = matches.get_one::<String>("guide") {
        return Ok((name.clone(), practice));
    }
    let mut asked = practice.unwrap_or_default();
    let known = mistakes();
    // If none of the names is a guide, an unknown one is taken for a misspelt guide.
    let place = (asked.iter().position(|name| library.ids().any(|id| id == name)))
        .or_else(|| asked.iter().rposition(|name| !known.contains(&name.as_str())));
    let missing = || Failure::new(words, reader, "cli-missing-argument", &[("argument", "<guide>")]);
    let name = asked.remove(place.ok_or_else(missing)?);
    Ok((name, Some(asked)))
}

/// Refuses what says how to reach the vendors, because practice does not: a script must not believe that it has tested its proxy.
fn refuse_network(
    matches: &ArgMatches,
    secrets: &BTreeMap<String, Secret>,
    words: &Words,
    reader: Language,
) -> Result<(), Failure> {
    let given = ["proxy", "ca-file"].into_iter().find(|option| matches.contains_id(option));
    let password = secrets.contains_key(PROXY_PASSWORD).then(|| format!("--secret-stdin {PROXY_PASSWORD}"));
    match given.map(|option| format!("--{option}")).or(password) {
        Some(option) => Err(Failure::new(words, reader, "cli-practice-alone", &[("argument", &option)])),
        None => Ok(()),
    }
}

/// The check for other programs: the window's JSON with version, guide and verdict, and each finding's sentences as plain text
/// too. Its schema is `docs/check.schema.json`.
fn for_programs(
    view: &CheckView,
    guide: &str,
    ended: Ended,
    words: &Words,
) -> Result<Value, serde_json::Error> {
    let mut json = with_texts(view, words)?;
    json["version"] = output::VERSION.into();
    json["guide"] = guide.into();
    json["verdict"] = serde_json::to_value(ended)?;
    Ok(json)
}

/// A check with each finding's sentences as plain text beside their parts.
fn with_texts(view: &CheckView, words: &Words) -> Result<Value, serde_json::Error> {
    let mut json = serde_json::to_value(view)?;
    let plain = |sentence: &Option<Sentence>| sentence.as_ref().map(|sentence| words.plain(sentence));
    for (json, finding) in json["findings"].as_array_mut().into_iter().flatten().zip(&view.findings) {
        json["text"] = json!({
            "title": words.plain(&finding.title),
            "cause": plain(&finding.cause),
            "fix": plain(&finding.fix),
        });
    }
    Ok(json)
}

/// `--set name=value`.
fn values(
    matches: &ArgMatches,
    guide: &Guide,
    words: &Words,
    reader: Language,
) -> Result<BTreeMap<String, Secret>, Failure> {
    let mut values = BTreeMap::new();
    for text in matches.get_many::<String>("set").into_iter().flatten() {
        let Some((name, value)) = text.split_once('=') else {
            // Not repeated, because a value without its name could be a secret.
            return Err(Failure::new(words, reader, "cli-set-unreadable", &[("argument", "--set")]));
        };
        if is_secret(guide, name) {
            return Err(Failure::new(words, reader, "cli-set-secret", &[("name", name)]));
        }
        if values.insert(name.to_owned(), Secret::new(value.to_owned())).is_some() {
            return Err(Failure::twice(("--set", name), words, reader));
        }
    }
    Ok(values)
}

fn print(view: &CheckView, ended: Ended, guide: &Guide, words: &Words, reader: Language) {
    print_findings(view, words, reader);
    let arguments = [
        ("calls", view.calls.to_string()),
        ("millis", view.millis.to_string()),
        ("hosts", view.hosts.join(", ")),
        ("known", value_names(guide).join(", ")),
    ];
    let arguments: Vec<(&str, &str)> = arguments.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let id = match (view.calls, ended) {
        (0, Ended::NotJudged) => "cli-check-no-api",
        (0, _) => "cli-check-nobody",
        _ => "cli-check-made",
    };
    line(&say(words, reader, id, &arguments));
}

fn print_deeper(deeper: &DeeperView, words: &Words, reader: Language) {
    let view = &deeper.check;
    line("");
    line(&say(words, reader, "check-deeper-title", &[]));
    print_findings(view, words, reader);
    let id = if view.findings.is_empty() { "cli-deeper-nothing" } else { "check-deeper-calls" };
    let arguments = [("calls", view.calls), ("limit", deeper.limit)];
    line(&words.say(reader, id, &arguments.map(|(name, number)| (name, Argument::Number(number)))));
}

fn print_findings(view: &CheckView, words: &Words, reader: Language) {
    for finding in view.findings.iter().filter(|finding| finding.part.is_none()) {
        print_finding(finding, words, reader);
    }
    let waiting = view.findings.iter().filter(|finding| finding.part == Some(FindingPart::Waits)).count();
    if waiting > 0 {
        let count = Argument::Number(u32::try_from(waiting).unwrap_or(u32::MAX));
        line(&words.say(reader, "check-waits", &[("count", count)]));
    }
}

fn print_finding(finding: &FindingView, words: &Words, reader: Language) {
    let state = serde_json::to_value(finding.state).ok();
    let state = state.as_ref().and_then(Value::as_str).unwrap_or_default();
    let state = words.say(reader, &format!("finding-state-{state}"), &[]);
    line(&format!("[{state}] {}", words.plain(&finding.title)));
    for it in &finding.names {
        line(&format!("    - {}", words.plain(&it.name)));
    }
    for sentence in finding.cause.iter().chain(&finding.fix) {
        line(&format!("    {}", words.plain(sentence)));
    }
    let Some(proof) = &finding.proof else { return };
    let status = proof.status.map_or_else(String::new, |status| format!(" · {status}"));
    line(&format!(
        "    {} https://{}{}{status} · {} ms · {}",
        proof.method, proof.host, proof.path, proof.millis, proof.at
    ));
    for it in &proof.lines {
        let asked = it.asked.as_ref().map_or_else(String::new, |asked| {
            format!("  {}", say(words, reader, "cli-check-asked", &[("asked", asked)]))
        });
        line(&format!("        {}: {}{asked}", it.name, it.value));
    }
}
