//! The support file: what helps to find a fault, and nothing of whom or what Lotse works for.
//!
//! It is made of versions, choices, counts and codes. What anybody typed, whatever it is, does not come in: no names, no
//! addresses, no paths, no notes. Guides of the user's own are counted, because their ids are names too.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use lotse_journal::{Journal, Mode, Run, State};
use lotse_locale::{Argument, Language};
use lotse_vendor::Shapes;
use serde::Serialize;

use crate::core::Core;
use crate::desktop::Desktop;
use crate::desktop::crash::{self, Note};
use crate::wire::requests::{AuditJournal, Nothing};
use crate::wire::{Audit, Fault, KeptIn, Preferences, ProxyChoice, Saved, SupportFile, Theme};

/// The file that was shown last: exactly that one is saved.
#[derive(Default)]
pub(crate) struct Shown(Mutex<Option<String>>);

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
    /// The calls of the last check, by their shape.
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
    /// Codes of the faults of guides that can't be used.
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

/// What is in the journal, counted; or why it can't be read.
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
    /// Of runs, also of removed ones.
    runs: BTreeMap<&'static str, usize>,
    finished: usize,
    checked: usize,
}

impl Core {
    pub(crate) fn support_file(&self, desktop: &dyn Desktop, _: &Nothing) -> Result<SupportFile, Fault> {
        let preferences = self.preferences();
        let keychain = self.keychain(desktop, &Nothing {}).ok();
        let support = Support {
            format: 1,
            made: self.now().to_string(),
            versions: self.versions(desktop),
            system: System {
                language: crate::core::system_language(),
                secrets: keychain.as_ref().map(|it| it.kept),
                keychain_fault: keychain.and_then(|it| it.fault).map(|fault| fault.code),
                own_data_folder: crate::desktop::data_folder(None).is_none_or(|usual| usual != self.folder),
            },
            settings: self.settings(preferences),
            journal: match self.audit_journal(desktop, &AuditJournal { heads: String::new() }) {
                Ok(audit) => self.counts(&audit),
                Err(fault) => Contents::Fault(fault.code),
            },
            last_crash: crash::note(&self.folder),
            log: self.log.lines(),
            last_check: self.last_shapes(),
        };
        let text = serde_json::to_string_pretty(&support)
            .map_err(|error| Fault::internal("support", &error.to_string()))?;
        *self.shown_support.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(text.clone());
        Ok(SupportFile { text })
    }

    pub(crate) fn save_support_file(&self, desktop: &dyn Desktop, _: &Nothing) -> Result<Saved, Fault> {
        let shown = self.shown_support.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let text = match shown {
            Some(text) => text,
            None => self.support_file(desktop, &Nothing {})?.text,
        };
        let day = Argument::Text(self.today().to_string());
        let name = self.library.words.say(self.preferences().reader, "report-support-name", &[("day", day)]);
        self.save_file(desktop, &name, "json", text.as_bytes())
    }

    fn versions(&self, desktop: &dyn Desktop) -> Versions {
        let own = |shipped: bool| self.library.guides.values().filter(move |it| it.shipped == shipped);
        Versions {
            lotse: env!("CARGO_PKG_VERSION"),
            system: os_info::get().to_string(),
            processor: std::env::consts::ARCH,
            web_view: desktop.web_view(),
            guides: own(true).map(|it| (it.guide.id.to_string(), it.guide.revision)).collect(),
            own_guides: own(false).count(),
            broken_guides: self.library.faults.iter().map(|fault| fault.code.clone()).collect(),
        }
    }

    fn settings(&self, preferences: Preferences) -> Settings {
        let network = preferences.network;
        let mut products = preferences.products;
        products.retain(|vendor, _| self.library.words.vendors().contains_key(vendor));
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

    fn counts(&self, audit: &Audit) -> Contents {
        let journal = match self.journal() {
            Ok(journal) => journal,
            Err(fault) => return Contents::Fault(fault.code),
        };
        let Some(state) = journal.as_ref().map(Journal::state) else {
            return Contents::Fault("closed".to_owned());
        };
        Contents::Counts(counted(state, audit))
    }
}

fn counted(state: &State, audit: &Audit) -> Counts {
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
