//! The preview of an import: what it would change on this computer, such as names, removals, values that checks use, and keys.
//! Mere additions are left out.
//!
//! Without it, a technician would only notice afterwards that an organisation has another name, or that a key goes to another
//! host. It compares two states and writes nothing.

use std::collections::{BTreeMap, BTreeSet};

use lotse_guide::names_host;
use lotse_journal::{Credential, Journal, Organisation, OrganisationId, Run, State};
use lotse_locale::Language;

use super::claims::claims;
use crate::core::{VALUE_KINDS, is_elsewhere, is_organisation_in_view, is_run_in_view};
use crate::keys::leftover::{key_words, keys_going};
use crate::run::Runs;
use crate::settings::preferences;
use crate::wire::{HandOverChange, LeftKey};

type Values = BTreeMap<String, Credential>;

/// Two states, and the language to describe their differences in.
struct Compared<'c> {
    runs: Runs<'c>,
    reader: Language,
    device: String,
    before: &'c State,
    after: &'c State,
}

/// What would change here, most important first.
pub(super) fn changes(runs: Runs<'_>, journal: &Journal, after: &State) -> Vec<HandOverChange> {
    let compared = Compared {
        runs,
        reader: preferences::read(journal).reader,
        device: journal.device().to_string(),
        before: journal.state(),
        after,
    };
    let (mut changes, mut replaced) = compared.values();
    let mut all = compared.organisations();
    all.append(&mut changes);
    all.extend(compared.runs());
    all.extend(claims(runs, journal.state(), after, compared.reader));
    let keys = keys_going(runs.core, journal, after);
    if !keys.is_empty() {
        all.push(HandOverChange::KeysGone { keys });
    }
    replaced.sort_by(|a, b| a.name.cmp(&b.name));
    if !replaced.is_empty() {
        all.push(HandOverChange::KeysReplaced { keys: replaced });
    }
    all
}

impl Compared<'_> {
    fn organisations(&self) -> Vec<HandOverChange> {
        let mut changes = Vec::new();
        for before in known(self.before) {
            let Some(after) = self.after.organisation(before.id) else { continue };
            let (was, is) = (before.removed.is_none(), after.removed.is_none());
            let name = before.name.clone();
            if was && !is {
                let titles = self.titles(self.before.runs_of(before.id));
                changes.push(HandOverChange::OrganisationGone { name: name.clone(), titles });
            } else if is && !was {
                changes.push(HandOverChange::OrganisationBack { name: name.clone() });
            }
            if is && before.name != after.name {
                changes.push(HandOverChange::Renamed { before: name, after: after.name.clone() });
            }
        }
        changes
    }

    /// Values that are not secret, and keys that were entered again on another computer.
    fn values(&self) -> (Vec<HandOverChange>, Vec<LeftKey>) {
        let (mut changes, mut replaced) = (Vec::new(), Vec::new());
        for before in known(self.before).filter(|it| is_organisation_in_view(self.after, it.id)) {
            let Some(after) = self.after.organisation(before.id) else { continue };
            let hosts = VALUE_KINDS
                .iter()
                .filter(|kind| names_host(kind.id))
                .map(|kind| kind.id.to_owned())
                .collect();
            let name = |id: &str| {
                let (_, name) = key_words(self.runs.core, self.before, self.reader, None, id);
                LeftKey { organisation: after.name.clone(), title: String::new(), name }
            };
            self.compare((&before.values, &after.values), &hosts, name, &mut changes, &mut replaced);
        }
        for before in self.before.all_runs().filter(|run| is_run_in_view(self.after, run.id)) {
            let Some(after) = self.after.run(before.id) else { continue };
            let name = |id: &str| {
                let (title, name) = key_words(self.runs.core, self.before, self.reader, Some(before.id), id);
                LeftKey { organisation: self.name(after.organisation), title, name }
            };
            let hosts = self.hosts(before);
            self.compare(
                (&before.credentials, &after.credentials),
                &hosts,
                name,
                &mut changes,
                &mut replaced,
            );
        }
        // The host determines where keys are sent.
        changes.sort_by_key(|change| !matches!(change, HandOverChange::Value { host: true, .. }));
        (changes, replaced)
    }

    fn compare(
        &self,
        (before, after): (&Values, &Values),
        hosts: &BTreeSet<String>,
        name: impl Fn(&str) -> LeftKey,
        changes: &mut Vec<HandOverChange>,
        replaced: &mut Vec<LeftKey>,
    ) {
        let ids: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        for id in ids {
            let value = |values: &Values| values.get(id).and_then(|known| known.stored.value.clone());
            let (was, is, host) = (value(before), value(after), hosts.contains(id));
            // A value that was missing here changes nothing, unless keys are sent to it.
            if was != is && (was.is_some() || host) {
                changes.push(HandOverChange::Value { of: name(id), host, before: was, after: is });
            }
            let is_here =
                |known: &Credential| known.stored.kept.is_some() && !is_elsewhere(known, &self.device);
            let lost = before.get(id).is_some_and(is_here)
                && after.get(id).is_some_and(|known| is_elsewhere(known, &self.device));
            if lost {
                replaced.push(name(id));
            }
        }
    }

    fn runs(&self) -> Vec<HandOverChange> {
        let (mut gone, mut back, mut answered) = (Vec::new(), Vec::new(), Vec::new());
        for before in self.before.all_runs() {
            let Some(after) = self.after.run(before.id) else { continue };
            // It is removed and restored together with its organisation.
            let stays = is_organisation_in_view(self.before, before.organisation)
                && is_organisation_in_view(self.after, before.organisation);
            match (before.removed.is_some(), after.removed.is_some()) {
                (false, true) if stays => gone.push(before),
                (true, false) if stays => back.push(before),
                (false, false) if stays && before.answers != after.answers => answered.push(before),
                _ => {}
            }
        }
        let mut changes = Vec::new();
        if !gone.is_empty() {
            changes.push(HandOverChange::RunsGone { titles: self.titles(gone) });
        }
        if !back.is_empty() {
            changes.push(HandOverChange::RunsBack { titles: self.titles(back) });
        }
        if !answered.is_empty() {
            changes.push(HandOverChange::RunsAnswered { titles: self.titles(answered) });
        }
        changes
    }

    fn titles(&self, runs: Vec<&Run>) -> Vec<String> {
        let mut titles: Vec<String> = runs.into_iter().map(|run| self.runs.title(run, self.reader)).collect();
        titles.sort();
        titles
    }

    fn name(&self, organisation: OrganisationId) -> String {
        self.after.organisation(organisation).map_or_else(String::new, |it| it.name.clone())
    }

    /// The values of a run that are hosts.
    fn hosts(&self, run: &Run) -> BTreeSet<String> {
        let Ok(guide) = self.runs.core.library().guide(&run.guide) else { return BTreeSet::new() };
        let hosts = guide.credentials.iter().filter(|credential| names_host(credential.kind.as_str()));
        hosts.map(|credential| credential.id.to_string()).collect()
    }
}

/// All organisations, including removed ones.
fn known(state: &State) -> impl Iterator<Item = &Organisation> {
    state.organisations().into_iter().chain(state.removed_organisations())
}
