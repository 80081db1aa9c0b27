//! The tool for webhooks: what an API user owns, and the deletion of what the technician confirmed.
//!
//! This is not a check: a check writes nothing. A webhook whose integration was replaced keeps failing, mails errors, and can
//! block the registration of a new one, because an inactive one with the same address counts as a duplicate. Only its
//! owner sees and deletes it. So no list of this tool speaks of the tenant: nothing found means nothing of this user's.

use std::collections::BTreeSet;

use lotse_vendor::Visit;
use lotse_vendor::autotask::{Account, Autotask, Refused, Session, Webhook, WebhookKind};
use serde::{Deserialize, Serialize};

use crate::autotask::say;
use crate::{Diagnosis, masking};

/// The webhooks of a user.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listing {
    /// The user who was asked for. Other users may own more.
    pub user: String,
    /// Its webhooks, by kind and number.
    pub webhooks: Vec<Webhook>,
    /// Kinds that got no list: whether there are any of them is not known.
    pub unread: Vec<Unread>,
}

/// A kind that got no list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unread {
    /// The kind.
    pub kind: WebhookKind,
    /// Why.
    pub diagnosis: Diagnosis,
}

/// What became of a webhook that was to be deleted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Removal {
    /// Its kind.
    pub kind: WebhookKind,
    /// Its number.
    pub id: i64,
    /// What became of it.
    pub outcome: Outcome,
}

/// What became of a webhook that was to be deleted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It was in the user's list before, and is not any more.
    Deleted,
    /// The vendor took the deletion, but still lists it.
    StillThere,
    /// It was not deleted, and why.
    Refused(Diagnosis),
    /// The deletion was sent, but whether it worked could not be seen.
    Unknown(Diagnosis),
}

/// Lists the webhooks that this user owns.
///
/// # Errors
/// The user can't be signed in: why.
pub async fn list(visit: &Visit, owner: &Account) -> Result<Listing, Diagnosis> {
    let api = Autotask::new(visit);
    let session = sign_in(&api, visit, owner).await?;
    let all = |at: usize| session.webhooks(WebhookKind::ALL[at]);
    let answers = tokio::join!(all(0), all(1), all(2), all(3), all(4));
    let answers = [answers.0, answers.1, answers.2, answers.3, answers.4];
    let user = owner.username().to_owned();
    let mut listing = Listing { user, webhooks: Vec::new(), unread: Vec::new() };
    for (kind, answered) in WebhookKind::ALL.into_iter().zip(answers) {
        match answered {
            Ok(told) => listing.webhooks.extend(told.value.into_iter().map(|mut webhook| {
                webhook.name = webhook.name.map(|name| visit.masked(&name));
                webhook
            })),
            Err(refused) => {
                let diagnosis = why(visit, owner, &refused, kind);
                listing.unread.push(Unread { kind, diagnosis });
            }
        }
    }
    listing.webhooks.sort_by_key(|webhook| (webhook.kind, webhook.id));
    Ok(listing)
}

/// Deletes the webhooks that were confirmed, one by one, and looks whether they are gone. What is not in the user's list
/// is not touched. The visit must permit deletions.
///
/// # Errors
/// The user can't be signed in: why. Nothing was deleted then.
pub async fn delete(
    visit: &Visit,
    owner: &Account,
    confirmed: &[(WebhookKind, i64)],
) -> Result<Vec<Removal>, Diagnosis> {
    let api = Autotask::new(visit);
    let session = sign_in(&api, visit, owner).await?;
    let kinds: BTreeSet<WebhookKind> = confirmed.iter().map(|(kind, _)| *kind).collect();
    let mut removals = Vec::new();
    for kind in kinds {
        let ids: BTreeSet<i64> = confirmed.iter().filter(|(of, _)| *of == kind).map(|(_, id)| *id).collect();
        let of = |(id, outcome)| Removal { kind, id, outcome };
        removals.extend(delete_kind(visit, owner, &session, kind, &ids).await.into_iter().map(of));
    }
    Ok(removals)
}

async fn delete_kind(
    visit: &Visit,
    owner: &Account,
    session: &Session<'_, '_>,
    kind: WebhookKind,
    ids: &BTreeSet<i64>,
) -> Vec<(i64, Outcome)> {
    let ids_of =
        |webhooks: Vec<Webhook>| webhooks.into_iter().map(|webhook| webhook.id).collect::<BTreeSet<_>>();
    let before = match session.webhooks(kind).await {
        Ok(told) => ids_of(told.value),
        Err(refused) => {
            let refused = Outcome::Refused(why(visit, owner, &refused, kind));
            return ids.iter().map(|id| (*id, refused.clone())).collect();
        }
    };
    let mut sent = Vec::new();
    for id in ids {
        let refusal = if before.contains(id) {
            session.delete_webhook(kind, *id).await.err().map(|refused| why(visit, owner, &refused, kind))
        } else {
            let not_yours = Diagnosis::new("autotask-webhook-not-yours");
            Some(not_yours.with("entity", crate::Arg::Value(kind.collection().to_owned())))
        };
        sent.push((*id, refusal));
    }
    if !ids.iter().any(|id| before.contains(id)) {
        let gone = |(id, refusal): (i64, Option<Diagnosis>)| Some((id, Outcome::Refused(refusal?)));
        return sent.into_iter().filter_map(gone).collect();
    }
    let after = session.webhooks(kind).await;
    let judge = |(id, refusal): (i64, Option<Diagnosis>)| {
        let outcome = match (&after, refusal) {
            (_, Some(refusal)) if !before.contains(&id) => Outcome::Refused(refusal),
            (Ok(told), refusal) => match (told.value.iter().any(|webhook| webhook.id == id), refusal) {
                // Listed before and not any more: whatever the answer to the deletion was.
                (false, _) => Outcome::Deleted,
                (true, None) => Outcome::StillThere,
                (true, Some(refusal)) => Outcome::Refused(refusal),
            },
            (Err(_), Some(refusal)) => Outcome::Unknown(refusal),
            (Err(refused), None) => Outcome::Unknown(why(visit, owner, refused, kind)),
        };
        (id, outcome)
    };
    sent.into_iter().map(judge).collect()
}

async fn sign_in<'c, 'v>(
    api: &'c Autotask<'v>,
    visit: &Visit,
    owner: &Account,
) -> Result<Session<'c, 'v>, Diagnosis> {
    let why = |refused: Refused| told(visit, &refused, "Version", owner);
    let zone = api.zone(owner.username()).await.map_err(why)?;
    Session::sign_in(api, owner, zone.value).await.map_err(why)
}

fn why(visit: &Visit, owner: &Account, refused: &Refused, kind: WebhookKind) -> Diagnosis {
    told(visit, refused, kind.collection(), owner)
}

fn told(visit: &Visit, refused: &Refused, entity: &str, owner: &Account) -> Diagnosis {
    let mut diagnosis = say::diagnosis(refused, entity, owner.username());
    masking::diagnosis(visit, &mut diagnosis);
    diagnosis
}
