//! The tool for Autotask webhooks: the one place where Lotse deletes something at a vendor.
//!
//! Only webhooks that were listed, chosen and confirmed by name are deleted. The user's secret stays in memory between listing
//! and deleting, for ten minutes at most, and is never written anywhere.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use lotse_journal::{Fact, OrganisationId};
use lotse_vault::Secret;
use lotse_vendor::autotask::{Account, Webhook, WebhookKind};
use lotse_vendor::{Door, Permits, Visit};
use lotse_verify::webhooks::{Outcome, delete, list};
use lotse_verify::{Diagnosis, Finding, FindingState, Subject};
use parking_lot::Mutex;
use tokio_util::sync::CancellationToken;

use super::Speech;
use super::spoken::SpokenFinding;
use super::view::finding_view;
use crate::core::{Core, organisation_in_view};
use crate::keys::Owner;
use crate::practice::Practising;
use crate::settings::network::{Doors, door};
use crate::settings::preferences;
use crate::wire::requests::{DeleteWebhooks, ListWebhooks};
use crate::wire::{Fault, FindingView, WebhookView, WebhooksPage};

/// How long a list stays valid for deleting.
const KEPT: SignedDuration = SignedDuration::from_mins(10);

/// The lists that were read, by their names.
#[derive(Default, Clone)]
pub(crate) struct Lists(Arc<Mutex<BTreeMap<String, List>>>);

#[derive(Clone)]
struct List {
    at: Timestamp,
    organisation: OrganisationId,
    account: Account,
    door: Door,
    webhooks: Vec<Webhook>,
}

/// The state of the tool.
#[derive(Clone, Copy)]
pub(crate) struct Webhooks<'a> {
    pub(crate) core: &'a Core,
    pub(crate) lists: &'a Lists,
    pub(crate) practising: Practising<'a>,
    pub(crate) doors: &'a Doors,
}

impl Webhooks<'_> {
    pub(crate) fn list(self, request: &ListWebhooks) -> Result<WebhooksPage, Fault> {
        let device = self.core.device()?;
        let organisation = organisation_in_view(&*self.core.journal()?, &request.organisation)?.clone();
        let account = if request.username.trim().is_empty() {
            let value = |id: &str| -> Result<Secret, Fault> {
                let value = Owner::Organisation(&organisation).key(id).value(&self.core.keys, &device)?;
                value.ok_or_else(|| Fault::new("inspector-missing", &[]))
            };
            let username = value("autotask-inspector-username")?;
            let (secret, code) = (value("autotask-inspector-secret")?, value("autotask-inspector-code")?);
            // A username is not secret.
            Account::new(username.expose(), &secret, &code)
        } else {
            Account::new(&request.username, &request.secret.secret(), &request.code.secret())
        };
        let door = if organisation.practice { self.practising.door()? } else { door(self.core, self.doors)? };
        let at = self.core.now();
        let made = List { at, organisation: organisation.id, account, door, webhooks: Vec::new() };
        self.listed(made, &BTreeMap::new())
    }

    pub(crate) fn delete(self, request: &DeleteWebhooks) -> Result<WebhooksPage, Fault> {
        let made = {
            let mut lists = self.lists.0.lock();
            let now = self.core.now();
            lists.retain(|_, list| now.duration_since(list.at) < KEPT);
            lists.remove(&request.session).ok_or_else(|| Fault::new("webhooks-gone", &[]))?
        };
        let chosen: Vec<Webhook> = (made.webhooks.iter())
            .filter(|webhook| request.webhooks.contains(&name(webhook.kind, webhook.id)))
            .cloned()
            .collect();
        let pairs: Vec<_> = chosen.iter().map(|webhook| (webhook.kind, webhook.id)).collect();
        // Recorded before the request, so that the journal shows what was requested.
        let asked = chosen.iter().map(|webhook| deletion(made.organisation, webhook, "asked")).collect();
        self.core.journal()?.append_all(self.core.now(), asked)?;
        let visit = Visit::new(&made.door, Permits::Deleting, Arc::new(()), CancellationToken::new());
        let removals = self.practising.threads.runtime()?.block_on(delete(&visit, &made.account, &pairs));
        let speech = Speech::plain(&self.core.library().words, &preferences::current(self.core));
        let mut outcomes = BTreeMap::new();
        let mut facts = Vec::new();
        for webhook in &chosen {
            let (outcome, reason) = match &removals {
                Ok(removals) => (removals.iter())
                    .find(|removal| removal.kind == webhook.kind && removal.id == webhook.id)
                    .map_or(("failed", None), |removal| outcome_in_words(&removal.outcome)),
                Err(diagnosis) => ("refused", Some(diagnosis)),
            };
            facts.push(deletion(made.organisation, webhook, outcome));
            let reason = reason.map(|diagnosis| speech.diagnosis(diagnosis).0);
            let view = view(webhook, Some((outcome.to_owned(), reason)));
            outcomes.insert(name(webhook.kind, webhook.id), view);
        }
        // Recorded before anything else can fail, because a deletion can't be undone.
        self.core.journal()?.append_all(self.core.now(), facts)?;
        self.listed(made, &outcomes)
    }

    /// Reads the webhooks that the user owns now, and remembers the list for deleting.
    fn listed(self, mut made: List, outcomes: &BTreeMap<String, WebhookView>) -> Result<WebhooksPage, Fault> {
        let visit = Visit::new(&made.door, Permits::Reading, Arc::new(()), CancellationToken::new());
        let listing = self.practising.threads.runtime()?.block_on(list(&visit, &made.account));
        let speech = Speech::plain(&self.core.library().words, &preferences::current(self.core));
        let mut problems = Vec::new();
        let signed_in = listing.is_ok();
        made.webhooks = match listing {
            Ok(listing) => {
                let unread = |unread: &lotse_verify::webhooks::Unread| {
                    problem(&speech, Some(unread.kind), unread.diagnosis.clone())
                };
                problems.extend(listing.unread.iter().map(unread));
                listing.webhooks
            }
            Err(diagnosis) => {
                problems.push(problem(&speech, None, diagnosis));
                Vec::new()
            }
        };
        let mut webhooks: Vec<WebhookView> = (made.webhooks.iter())
            .map(|webhook| match outcomes.get(&name(webhook.kind, webhook.id)) {
                Some(known) => known.clone(),
                None => view(webhook, None),
            })
            .collect();
        let listed = |it: &WebhookView| {
            made.webhooks
                .iter()
                .any(|webhook| kind(webhook.kind) == it.kind && webhook.id.to_string() == it.id)
        };
        webhooks.extend(outcomes.values().filter(|it| !listed(it)).cloned());
        let user = made.account.username().to_owned();
        let session = uuid::Uuid::now_v7().to_string();
        let now = self.core.now();
        let mut lists = self.lists.0.lock();
        lists.retain(|_, list| now.duration_since(list.at) < KEPT);
        // Credentials that don't work are not kept.
        if signed_in {
            lists.insert(session.clone(), made);
            let (lists, of) = (self.lists.clone(), session.clone());
            self.practising.threads.runtime()?.spawn(async move {
                tokio::time::sleep(KEPT.unsigned_abs()).await;
                lists.0.lock().remove(&of);
            });
        }
        Ok(WebhooksPage { session, user, webhooks, problems })
    }
}

fn deletion(organisation: OrganisationId, webhook: &Webhook, outcome: &str) -> Fact {
    Fact::WebhookDeletion {
        organisation,
        webhook: name(webhook.kind, webhook.id),
        name: webhook.name.clone().unwrap_or_default(),
        url: webhook.url.clone().unwrap_or_default(),
        outcome: outcome.to_owned(),
    }
}

fn outcome_in_words(outcome: &Outcome) -> (&'static str, Option<&Diagnosis>) {
    match outcome {
        Outcome::Deleted => ("deleted", None),
        Outcome::StillThere => ("still-there", None),
        Outcome::Refused(diagnosis) => ("refused", Some(diagnosis)),
        Outcome::Unknown(diagnosis) => ("failed", Some(diagnosis)),
    }
}

fn problem(speech: &Speech<'_>, of: Option<WebhookKind>, diagnosis: Diagnosis) -> FindingView {
    let subject = Subject::Topic {
        topic: "autotask-webhooks".to_owned(),
        which: of.map(|of| of.collection().to_owned()),
    };
    let (state, diagnosis) = (FindingState::Failed, Some(diagnosis));
    let finding = Finding { subject, state, diagnosis, proof: None, step: None, again: None };
    finding_view(SpokenFinding::new(speech, &finding))
}

fn view(webhook: &Webhook, outcome: Option<(String, Option<lotse_locale::Sentence>)>) -> WebhookView {
    let (outcome, reason) = outcome.map_or((None, None), |(outcome, reason)| (Some(outcome), reason));
    WebhookView {
        kind: kind(webhook.kind).to_owned(),
        id: webhook.id.to_string(),
        name: webhook.name.clone().unwrap_or_default(),
        url: webhook.url.clone().unwrap_or_default(),
        active: webhook.active,
        ready: webhook.ready,
        outcome,
        reason,
    }
}

const fn kind(kind: WebhookKind) -> &'static str {
    match kind {
        WebhookKind::Company => "companies",
        WebhookKind::Contact => "contacts",
        WebhookKind::ConfigurationItem => "assets",
        WebhookKind::Ticket => "tickets",
        WebhookKind::TicketNote => "ticket-notes",
    }
}

fn name(of: WebhookKind, id: i64) -> String {
    format!("{}/{id}", kind(of))
}
