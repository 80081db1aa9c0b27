//! The support file: information for finding a fault, without any customer's data.
//!
//! It has versions, choices, counts and codes, and nothing that anybody typed: no names, addresses, paths or notes. The user's
//! own guides are only counted, because their ids are names too.

pub(crate) mod mismatches;

use std::collections::BTreeMap;

use lotse_journal::{Mode, Run, State};
use lotse_locale::{Argument, Language};
use lotse_vendor::Shapes;
use parking_lot::Mutex;
use serde::Serialize;

use crate::core::{Core, Library, system_language};
use crate::desktop::crash::{self, Note};
use crate::desktop::{Desktop, data_folder};
use crate::settings::journal_audit::audit_journal;
use crate::settings::preferences;
use crate::settings::save_file::save_file;
use crate::wire::requests::AuditJournal;
use crate::wire::{Audit, Fault, KeptIn, Preferences, ProxyChoice, Saved, SupportFile, Theme};

/// The file that was shown last. Exactly this one is saved.
#[derive(Default)]
pub(crate) struct Shown(Mutex<Option<String>>);

/// The parts of the file that come from the rest of the program.
pub(crate) struct Seen<'a> {
    pub(crate) desktop: &'a dyn Desktop,
    /// The shapes of the last check's calls.
    pub(crate) last_check: Option<Shapes>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Support {
    format: u8,
    made: String,
    versions: Versions,
    system: System,
    settings: Settings,
    journal: Contents,
    last_crash: Option<Note>,
    log: Vec<String>,
    /// The shapes of the last check's calls.
    last_check: Option<Shapes>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Versions {
    lotse: &'static str,
    system: String,
    processor: &'static str,
    web_view: Option<String>,
    /// Revisions of the guides that come with Lotse.
    guides: BTreeMap<String, u32>,
    own_guides: usize,
    /// The codes of guides that can't be used.
    broken_guides: Vec<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct System {
    language: Language,
    secrets: Option<KeptIn>,
    keychain_fault: Option<String>,
    own_data_folder: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(clippy::struct_excessive_bools, reason = "whether something is set, never what")]
struct Settings {
    language: Language,
    products: BTreeMap<String, Language>,
    products_default: Language,
    theme: Theme,
    named: bool,
    proxy: ProxyChoice,
    proxy_sign_in: bool,
    certificate_file: bool,
    clipboard_seconds: u32,
    client_id: bool,
    log_file: bool,
}

/// Counts of the journal's content, or why it can't be read.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
enum Contents {
    Fault(String),
    Counts(Counts),
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Counts {
    events: u32,
    computers: u32,
    whole: bool,
    organisations: usize,
    practice_organisations: usize,
    removed_organisations: usize,
    /// The number of runs by mode, including removed ones.
    runs: BTreeMap<&'static str, usize>,
    finished: usize,
    checked: usize,
}

pub(crate) fn make(core: &Core, shown: &Shown, seen: &Seen<'_>) -> Result<SupportFile, Fault> {
    let preferences = preferences::current(core);
    let keychain = core.device().ok().map(|device| core.keys.keychain(&device));
    let support = Support {
        format: 1,
        made: core.now().to_string(),
        versions: versions(core.library(), seen.desktop),
        system: System {
            language: system_language(),
            secrets: keychain.as_ref().map(|it| it.kept),
            keychain_fault: keychain.and_then(|it| it.fault).map(|fault| fault.code),
            own_data_folder: data_folder(&core.policy, None).is_none_or(|usual| usual != core.folder()),
        },
        settings: settings(core.library(), preferences),
        journal: contents(core).unwrap_or_else(|fault| Contents::Fault(fault.code)),
        last_crash: crash::note(core.folder()),
        log: core.log.lines(),
        last_check: seen.last_check.clone(),
    };
    let text = serde_json::to_string_pretty(&support)
        .map_err(|error| Fault::internal("support", &error.to_string()))?;
    *shown.0.lock() = Some(text.clone());
    Ok(SupportFile { text })
}

pub(crate) fn save(core: &Core, shown: &Shown, seen: &Seen<'_>) -> Result<Saved, Fault> {
    let text = shown.0.lock().clone();
    let text = match text {
        Some(text) => text,
        None => make(core, shown, seen)?.text,
    };
    let day = Argument::Text(core.today().to_string());
    let reader = preferences::current(core).reader;
    let name = core.library().words.say(reader, "report-support-name", &[("day", day)]);
    save_file(core, seen.desktop, &name, "json", text.as_bytes())
}

fn versions(library: &Library, desktop: &dyn Desktop) -> Versions {
    let guides: Vec<_> = library.listings().collect();
    let own = |shipped: bool| guides.iter().filter(move |it| it.shipped == shipped);
    Versions {
        lotse: env!("CARGO_PKG_VERSION"),
        system: os_info::get().to_string(),
        processor: std::env::consts::ARCH,
        web_view: desktop.web_view(),
        guides: own(true).map(|it| (it.id.clone(), it.revision)).collect(),
        own_guides: own(false).count(),
        broken_guides: library.faults.iter().map(|fault| fault.code.clone()).collect(),
    }
}

fn settings(library: &Library, preferences: Preferences) -> Settings {
    let network = preferences.network;
    let mut products = preferences.products;
    products.retain(|vendor, _| library.words.vendors().contains_key(vendor));
    Settings {
        language: preferences.reader,
        products,
        products_default: preferences.products_default,
        theme: preferences.theme,
        named: !preferences.person.is_empty(),
        proxy: network.proxy,
        proxy_sign_in: !network.proxy_user.is_empty(),
        certificate_file: !network.ca_file.is_empty(),
        clipboard_seconds: network.clipboard_seconds,
        client_id: !network.client_id.is_empty(),
        log_file: preferences.log_file,
    }
}

fn contents(core: &Core) -> Result<Contents, Fault> {
    let audit = audit_journal(core, &AuditJournal { heads: String::new() })?;
    Ok(Contents::Counts(counts(core.journal()?.state(), &audit)))
}

fn counts(state: &State, audit: &Audit) -> Counts {
    let mode = |run: &Run| match run.mode {
        Mode::Checklist => "checklist",
        Mode::Connected => "connected",
        Mode::Practice => "practice",
    };
    let mut runs = BTreeMap::new();
    for run in state.all_runs() {
        *runs.entry(mode(run)).or_default() += 1;
    }
    let organisations = state.organisations();
    Counts {
        events: audit.events,
        computers: audit.devices,
        whole: audit.broken.is_none(),
        practice_organisations: organisations.iter().filter(|it| it.practice).count(),
        organisations: organisations.len(),
        removed_organisations: state.removed_organisations().len(),
        runs,
        finished: state.all_runs().filter(|run| run.finished.is_some()).count(),
        checked: state.all_runs().filter(|run| run.check.is_some()).count(),
    }
}
