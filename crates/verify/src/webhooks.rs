//! The webhook tool: lists the webhooks of an API user and deletes those that the technician confirmed.
//!
//! This is not a check, because a check writes nothing. A webhook of a replaced integration keeps failing, sends
//! error mails, and can block the registration of a new one, because an inactive webhook with the same URL counts
//! as a duplicate. Only its owner can see and delete it. A list of this tool therefore never covers the tenant: an
//! empty list means only that this user has none.

use std::collections::BTreeSet;

use lotse_vendor::Visit;
use lotse_vendor::autotask::{Account, Autotask, Refused, Session, Webhook, WebhookKind};
use serde::{Deserialize, Serialize};

use crate::autotask::say;
use crate::{Diagnosis, masking};

/// The webhooks of a user.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listing {
    /// The user whose webhooks were requested. Other users may own more.
    pub user: String,
    /// The user's webhooks, by kind and id.
    pub webhooks: Vec<Webhook>,
    /// Kinds whose list could not be read, so that it is unknown whether the user has any.
    pub unread: Vec<Unread>,
}

/// A kind whose list could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unread {
    /// The kind.
    pub kind: WebhookKind,
    /// The reason.
    pub diagnosis: Diagnosis,
}

/// The result of a webhook's deletion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Removal {
    /// Its kind.
    pub kind: WebhookKind,
    /// Its id.
    pub id: i64,
    /// The result.
    pub outcome: Outcome,
}

/// The result of a webhook's deletion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// The webhook was in the user's list before and is not any more.
    Deleted,
    /// The vendor accepted the deletion but still lists the webhook.
    StillThere,
    /// The webhook was not deleted, with the reason.
    Refused(Diagnosis),
    /// The deletion was sent, but its effect could not be determined.
    Unknown(Diagnosis),
}

/// Lists the webhooks that this user owns.
///
/// # Errors
/// The user could not sign in; the diagnosis gives the reason.
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

/// Deletes the confirmed webhooks one by one and verifies that they are gone. Webhooks that are not in the user's
/// list are skipped. The visit must permit deletions.
///
/// # Errors
/// The user could not sign in; the diagnosis gives the reason. Nothing was deleted.
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
                // It was listed before and is not any more, whatever the deletion was answered with.
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
