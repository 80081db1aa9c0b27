//! `lotse check`: asks the vendors once and prints what they say. It stores nothing. Secrets come through the standard
//! input only: everybody on the machine can see arguments, and the shell's history keeps them.

use std::collections::BTreeMap;
use std::io::{BufRead as _, Read as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::ArgMatches;
use lotse_app::wire::{CheckView, FindingPart, FindingView, Network, Preferences, Theme};
use lotse_app::{Ended, MadeOnce, Once, is_secret, value_names, write_private_file};
use lotse_guide::Guide;
use lotse_locale::{Argument, Language, Words};
use lotse_vault::{Secret, wipe};

use crate::arguments::language;
use crate::checklist::answers;
use crate::guides::{guide, library};
use crate::output::{self, Failure, line, say};

/// The name of the proxy's password for `--secret-stdin`.
const PROXY_PASSWORD: &str = "proxy-password";

/// The longest line with a secret, in bytes.
const LONGEST: usize = 16 * 1024;

pub(crate) fn run(matches: &ArgMatches, words: &Words, reader: Language) -> Result<ExitCode, Failure> {
    let reader = language(matches, "lang", reader, words, reader)?;
    let labels = language(matches, "labels", reader, words, reader)?;
    let library = library(words, reader)?;
    let name = matches.get_one::<String>("guide").map(String::as_str).unwrap_or_default();
    let guide = guide(&library, name, words, reader)?;
    let answers = answers(matches, guide, words, reader)?;
    let preferences = Preferences {
        reader,
        products: BTreeMap::new(),
        products_default: labels,
        theme: Theme::System,
        person: String::new(),
        network: Network::default(),
        log_file: false,
    };
    let practice = matches
        .contains_id("practice")
        .then(|| matches.get_many::<String>("practice").into_iter().flatten().cloned().collect());
    let mut secrets = secrets(matches, words, reader)?;
    let once = Once {
        library: &library,
        guide: name,
        answers,
        values: values(matches, guide, words, reader)?,
        proxy_password: secrets.remove(PROXY_PASSWORD),
        secrets,
        preferences,
        ca_file: matches.get_one::<PathBuf>("ca-file").cloned(),
        proxy: matches.get_one::<String>("proxy").cloned(),
        practice,
    };
    let told = |fault: lotse_app::wire::Fault| Failure::said(fault.words(words, reader));
    let MadeOnce { view, ended, shapes } = once.make().map_err(told)?;
    let broken = |error: serde_json::Error| {
        Failure::new(words, reader, "cli-broken", &[("detail", &error.to_string())])
    };
    if let Some(path) = matches.get_one::<PathBuf>("save-shapes") {
        let json = serde_json::to_vec_pretty(&shapes).map_err(broken)?;
        write_private_file(path, &json).map_err(|error| {
            let (path, detail) = (path.display().to_string(), error.to_string());
            Failure::new(words, reader, "cli-shapes-not-written", &[("path", &path), ("detail", &detail)])
        })?;
    }
    if matches.get_flag("json") {
        output::json(&view, words, reader)?;
    } else {
        print(&view, guide, words, reader);
    }
    Ok(ExitCode::from(match ended {
        Ended::Proven => output::DONE,
        Ended::Findings => output::FINDINGS,
        Ended::NobodyAsked => output::IMPOSSIBLE,
        Ended::NotJudged => output::NOT_JUDGED,
        Ended::OutOfOrder => output::OUT_OF_ORDER,
    }))
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
            // Not repeated: a value without its name could be a secret.
            return Err(Failure::new(words, reader, "cli-set-unreadable", &[("argument", "--set")]));
        };
        if is_secret(guide, name) {
            return Err(Failure::new(words, reader, "cli-set-secret", &[("name", name)]));
        }
        values.insert(name.to_owned(), Secret::new(value.to_owned()));
    }
    Ok(values)
}

/// One line of the standard input for each `--secret-stdin name`.
fn secrets(
    matches: &ArgMatches,
    words: &Words,
    reader: Language,
) -> Result<BTreeMap<String, Secret>, Failure> {
    let mut values = BTreeMap::new();
    let mut input = std::io::stdin().lock();
    for name in matches.get_many::<String>("secret-stdin").into_iter().flatten() {
        // Larger than any secret: a text that grows leaves copies behind.
        let mut line = String::with_capacity(LONGEST);
        let read = input.by_ref().take(LONGEST as u64).read_line(&mut line);
        let secret = Secret::joined(&[line.trim()]);
        // Cut off, its rest would be taken for the next secret.
        let cut = line.len() >= LONGEST;
        wipe(&mut line);
        if cut || read.is_err() || secret.length() == 0 {
            return Err(Failure::new(words, reader, "cli-secret-missing", &[("name", name)]));
        }
        values.insert(name.clone(), secret);
    }
    Ok(values)
}

fn print(view: &CheckView, guide: &Guide, words: &Words, reader: Language) {
    for finding in view.findings.iter().filter(|finding| finding.part.is_none()) {
        print_finding(finding, words, reader);
    }
    let waiting = view.findings.iter().filter(|finding| finding.part == Some(FindingPart::Waits)).count();
    if waiting > 0 {
        let count = Argument::Number(u32::try_from(waiting).unwrap_or(u32::MAX));
        line(&words.say(reader, "check-waits", &[("count", count)]));
    }
    let arguments = [
        ("calls", view.calls.to_string()),
        ("millis", view.millis.to_string()),
        ("hosts", view.hosts.join(", ")),
        ("known", value_names(guide).join(", ")),
    ];
    let arguments: Vec<(&str, &str)> = arguments.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let id = if view.calls == 0 { "cli-check-nobody" } else { "cli-check-made" };
    line(&say(words, reader, id, &arguments));
}

fn print_finding(finding: &FindingView, words: &Words, reader: Language) {
    let state = serde_json::to_value(finding.state).ok();
    let state = state.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default();
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
