//! `lotse journal verify`: compares the journal with what reports and hand-over files say.
//!
//! It reads the file without opening the journal, so it works beside a running window and on copies. Exit codes: 0 everything
//! matches, 1 something differs, 2 something could not be read.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ArgMatches;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use lotse_app::{Policy, data_folder};
use lotse_journal::{
    Audit, HandOver, HandOverError, Head, HeadAudit, Journal, JournalError, KeptHead, Verdict,
};
use lotse_locale::{Argument, Language, Words};
use serde_json::{Value, json};

use crate::arguments::language;
use crate::output::{self, Failure};

pub(crate) fn run(matches: &ArgMatches, words: &Words, reader: Language) -> Result<ExitCode, Failure> {
    let reader = language(matches, "lang", reader, words, reader)?;
    let Some(("verify", matches)) = matches.subcommand() else {
        return Err(Failure::new(words, reader, "cli-journal-no-command", &[]));
    };
    let reader = language(matches, "lang", reader, words, reader)?;
    let tongue = Tongue { words, reader };
    let chosen = matches.get_one::<PathBuf>("folder").cloned();
    let policy = Policy::of_machine().map_err(|fault| Failure::of(&fault, words, reader))?;
    let folder = chosen.or_else(|| data_folder(&policy, std::env::var_os("LOTSE_DATA")));
    let folder = folder.ok_or_else(|| tongue.failure("cli-journal-nowhere", &[]))?;
    let heads = (matches.get_many::<String>("head").into_iter().flatten())
        .map(|text| text.parse().map_err(|_| tongue.failure("cli-head-unreadable", &[("head", text)])))
        .collect::<Result<Vec<Head>, _>>()?;
    let paths: Vec<&PathBuf> = matches.get_many("file").into_iter().flatten().collect();
    let files = (paths.iter())
        .map(|path| HandOver::from_file(path).map_err(|error| tongue.file(path, &error)))
        .collect::<Result<Vec<_>, _>>()?;
    let audit = Journal::look(&folder)
        .and_then(|look| look.audit(&heads, &files))
        .map_err(|error| tongue.journal(&error))?;
    if matches.get_flag("json") {
        output::json(&as_json(&folder, &paths, &audit), words, reader)?;
    } else {
        tell(&folder, &paths, &audit, tongue);
    }
    Ok(ExitCode::from(if audit.fits() { output::DONE } else { output::FINDINGS }))
}

/// The words and the language to report in.
#[derive(Clone, Copy)]
struct Tongue<'words> {
    words: &'words Words,
    reader: Language,
}

impl Tongue<'_> {
    fn say(self, id: &str, arguments: &[(&str, &str)]) -> String {
        output::say(self.words, self.reader, id, arguments)
    }

    fn failure(self, id: &str, arguments: &[(&str, &str)]) -> Failure {
        Failure::new(self.words, self.reader, id, arguments)
    }

    /// The failure for a hand-over file that can't be read.
    fn file(self, path: &Path, error: &HandOverError) -> Failure {
        let path = path.display().to_string();
        let args = error.args();
        let mut arguments: Vec<_> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
        arguments.retain(|(name, _)| *name != "path");
        arguments.push(("path", &path));
        let id = match error {
            HandOverError::NotRead { .. } => "cli-not-read",
            HandOverError::TooLarge { .. } => "cli-hand-over-too-large",
            HandOverError::NotHandOver => "cli-hand-over-not-one",
            HandOverError::NewerFormat { .. } | HandOverError::NewerEvent { .. } => "cli-hand-over-newer",
            HandOverError::Tampered { .. } => "cli-hand-over-tampered",
            _ => "cli-hand-over-damaged",
        };
        self.failure(id, &arguments)
    }

    /// The failure for a journal that can't be read.
    fn journal(self, error: &JournalError) -> Failure {
        let args = error.args();
        let arguments: Vec<_> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
        let id = match error {
            JournalError::Missing { .. } => "cli-journal-missing",
            JournalError::NewerSchema { .. } | JournalError::NewerEvent { .. } => "cli-journal-newer",
            JournalError::Corrupt { .. } => "cli-journal-damaged",
            JournalError::Locked { .. } => "cli-journal-restless",
            _ => "cli-not-read",
        };
        self.failure(id, &arguments)
    }

    /// Day and time to the second, in the time zone of this computer.
    fn moment(self, at: Timestamp) -> String {
        let at = at.to_zoned(TimeZone::system());
        let number = |value: i8| Argument::Number(u32::from(value.unsigned_abs()));
        let day = [
            ("day", number(at.day())),
            ("month", number(at.month())),
            ("year", Argument::Text(at.year().to_string())),
        ];
        let day = self.words.say(self.reader, "report-day", &day);
        let [hour, minute, second] =
            [at.hour(), at.minute(), at.second()].map(|number| format!("{number:02}"));
        let time = self.say("report-time", &[("hour", &hour), ("minute", &minute)]);
        let offset = at.strftime("%:z").to_string();
        let arguments = [("day", &*day), ("time", &time), ("second", &second), ("offset", &offset)];
        self.say("report-moment-exact", &arguments)
    }

    /// Prints what is known of an event, on lines of their own.
    fn event(self, at: Option<Timestamp>, kind: Option<&str>, indent: &str) {
        if let Some(at) = at {
            output::line(&format!(
                "{indent}{}",
                self.say("cli-journal-when", &[("moment", &self.moment(at))])
            ));
        }
        if let Some(kind) = kind {
            output::line(&format!("{indent}{}", self.say("cli-journal-kind", &[("kind", kind)])));
        }
    }

    fn head(self, audited: &HeadAudit) {
        output::line(&format!("  {}", audited.head));
        let number = |number: &u64| number.to_string();
        let said = match &audited.verdict {
            Verdict::Fits => self.say("cli-verdict-fits", &[]),
            Verdict::UnknownDevice => self.say("cli-verdict-unknown", &[]),
            Verdict::Behind { missing } => self.say("cli-verdict-behind", &[("missing", &number(missing))]),
            Verdict::Differs(place) => {
                self.say("cli-verdict-differs", &[("sequence", &number(&place.sequence))])
            }
            Verdict::DiffersWithin { after, until } => {
                self.say("cli-verdict-within", &[("after", &number(after)), ("until", &number(until))])
            }
        };
        output::line(&format!("    {said}"));
        if let Verdict::Differs(place) = &audited.verdict {
            self.event(place.at, place.kind.as_deref(), "    ");
        }
    }

    /// Prints the heads that were noted at imports, with the devices that noted them.
    fn kept(self, kept: &[KeptHead]) {
        if !kept.is_empty() {
            output::line(&self.say("cli-journal-kept", &[]));
        }
        for KeptHead { audited, by } in kept {
            self.head(audited);
            for device in by {
                let said = self.say("cli-journal-kept-by", &[("device", &device.to_string())]);
                output::line(&format!("    {said}"));
            }
        }
    }

    fn heads(self, title: &str, heads: &[HeadAudit]) {
        if !heads.is_empty() {
            output::line(title);
            for head in heads {
                self.head(head);
            }
        }
    }
}

fn events(audit: &Audit) -> u64 {
    audit.chains.iter().map(|chain| chain.head.sequence).sum()
}

fn tell(folder: &Path, paths: &[&PathBuf], audit: &Audit, tongue: Tongue<'_>) {
    let small = |number: u64| Argument::Number(u32::try_from(number).unwrap_or(u32::MAX));
    output::line(&tongue.say("cli-journal-folder", &[("folder", &folder.display().to_string())]));
    let numbers = [("events", small(events(audit))), ("devices", small(audit.chains.len() as u64))];
    output::line(&tongue.words.say(tongue.reader, "cli-journal-looked", &numbers));
    if !audit.chains.is_empty() {
        output::line(&tongue.say("cli-journal-ends", &[]));
    }
    for chain in &audit.chains {
        let head = chain.head.to_string();
        let head = if chain.own { tongue.say("cli-journal-own", &[("head", &head)]) } else { head };
        output::line(&format!("  {head}"));
    }
    for broken in &audit.broken {
        let (sequence, device) = (broken.sequence.to_string(), broken.device.to_string());
        let arguments = [("sequence", &*sequence), ("device", &device), ("what", broken.what.code())];
        output::line(&tongue.say("cli-journal-broken", &arguments));
        tongue.event(broken.at, broken.kind.as_deref(), "  ");
    }
    for erased in &audit.erased {
        let arguments = [
            ("entries", small(erased.entries)),
            ("moment", Argument::Text(tongue.moment(erased.at))),
            ("what", Argument::Text(if erased.organisation { "organisation" } else { "text" }.to_owned())),
        ];
        output::line(&tongue.words.say(tongue.reader, "cli-journal-erased", &arguments));
    }
    if audit.broken.is_empty() {
        let whole = if events(audit) == 0 { "cli-journal-empty" } else { "cli-journal-unbroken" };
        output::line(&tongue.say(whole, &[]));
    }
    tongue.heads(&tongue.say("cli-journal-given", &[]), &audit.heads);
    for (path, file) in paths.iter().zip(&audit.files) {
        let (path, moment) = (path.display().to_string(), tongue.moment(file.made));
        let title = tongue.say("cli-journal-file", &[("path", &path), ("moment", &moment)]);
        tongue.heads(&title, &file.chains);
    }
    tongue.kept(&audit.kept);
    let verdict = match (audit.fits(), compared(audit)) {
        (true, true) => "cli-journal-fits",
        // A valid chain proves little, because a rewritten one is valid too.
        (true, false) => "cli-journal-alone",
        (false, _) => "cli-journal-fits-not",
    };
    output::line(&tongue.say(verdict, &[]));
}

/// Whether there was anything from outside the chains to compare them with.
fn compared(audit: &Audit) -> bool {
    !(audit.heads.is_empty() && audit.files.is_empty() && audit.kept.is_empty())
}

fn as_json(folder: &Path, paths: &[&PathBuf], audit: &Audit) -> Value {
    let heads = |heads: &[HeadAudit]| heads.iter().map(head_json).collect::<Vec<_>>();
    json!({
        "folder": folder.display().to_string(),
        "fits": audit.fits(),
        "compared": compared(audit),
        "events": events(audit),
        "devices": audit.chains.len(),
        "chains": audit.chains.iter().map(|chain| json!({
            "head": chain.head.to_string(),
            "own": chain.own,
            "readable": chain.readable,
        })).collect::<Vec<_>>(),
        "broken": audit.broken.iter().map(|broken| json!({
            "device": broken.device,
            "sequence": broken.sequence,
            "what": broken.what.code(),
            "at": broken.at,
            "kind": broken.kind,
        })).collect::<Vec<_>>(),
        "erased": audit.erased.iter().map(|erased| json!({
            "at": erased.at,
            "entries": erased.entries,
            "organisation": erased.organisation,
        })).collect::<Vec<_>>(),
        "heads": heads(&audit.heads),
        "files": paths.iter().zip(&audit.files).map(|(path, file)| json!({
            "file": path.display().to_string(),
            "scope": file.scope,
            "made": file.made,
            "by": file.by,
            "chains": heads(&file.chains),
        })).collect::<Vec<_>>(),
        "kept": audit.kept.iter().map(kept_json).collect::<Vec<_>>(),
    })
}

fn kept_json(kept: &KeptHead) -> Value {
    let mut json = head_json(&kept.audited);
    json["by"] = json!(kept.by);
    json
}

fn head_json(audited: &HeadAudit) -> Value {
    let head = audited.head.to_string();
    match &audited.verdict {
        Verdict::Fits => json!({ "head": head, "verdict": "fits" }),
        Verdict::UnknownDevice => json!({ "head": head, "verdict": "unknown-device" }),
        Verdict::Behind { missing } => json!({ "head": head, "verdict": "behind", "missing": missing }),
        Verdict::Differs(place) => json!({
            "head": head,
            "verdict": "differs",
            "sequence": place.sequence,
            "at": place.at,
            "kind": place.kind,
        }),
        Verdict::DiffersWithin { after, until } => {
            json!({ "head": head, "verdict": "differs-within", "after": after, "until": until })
        }
    }
}
