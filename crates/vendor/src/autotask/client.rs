//! The client: at most three concurrent calls, never two for the same entity, and at most two refused sign-ins per
//! user.

use std::collections::BTreeMap;
use std::sync::Arc;

use parking_lot::Mutex;
use tokio::sync::Semaphore;

use super::model::Version;
use super::refusal::accept;
use super::vendor::VENDOR;
use super::zone::{DISCOVERY, Zone, is_zone_host, look_up};
use super::{Account, Answered, Entity, Refusal, Refused};
use crate::{Answer, Call, Failure, Reply, Visit};

/// The most concurrent calls. Autotask's limit is three per entity; here no entity ever has two.
const LANES: usize = 3;
/// How often a user may be refused in a visit. More refusals could lock the user.
const TRIES: usize = 2;

/// An Autotask client for one visit. The limits apply to all sessions of the same client.
pub struct Autotask<'v> {
    pub(super) visit: &'v Visit,
    pub(super) lanes: Semaphore,
    /// A lock for each entity, so that it has one call at a time.
    entities: Mutex<BTreeMap<Entity, Arc<tokio::sync::Mutex<()>>>>,
    tries: Mutex<BTreeMap<String, Arc<Tries>>>,
}

/// The attempts that a user has left. A call takes one and returns it unless it is refused, so calls in flight and
/// refusals together never exceed the limit.
pub(super) struct Tries {
    left: Semaphore,
    refused: Mutex<usize>,
}

impl Tries {
    /// Makes a call that may be refused, if the user has an attempt left. The call returns whether it was refused.
    pub(super) async fn risk<T>(&self, call: impl Future<Output = (T, bool)>) -> Result<T, Refused> {
        let spent = || Refused { call: None, refusal: Refusal::TriesSpent };
        let permit = self.left.acquire().await.map_err(|_| spent())?;
        let (outcome, was_refused) = call.await;
        if was_refused {
            permit.forget();
            let mut refused = self.refused.lock();
            *refused += 1;
            if *refused >= TRIES {
                self.left.close();
            }
        }
        Ok(outcome)
    }
}

impl<'v> Autotask<'v> {
    /// Creates a client for this visit.
    pub fn new(visit: &'v Visit) -> Self {
        Self { visit, lanes: Semaphore::new(LANES), entities: Mutex::default(), tries: Mutex::default() }
    }

    /// Looks up the zone of a username. No secret is sent. A hit proves only that the domain of the username is
    /// known.
    pub async fn zone(&self, user: &str) -> Answered<Zone> {
        match self.zone_at(DISCOVERY, user).await {
            // The look-up itself may be redirected to a zone. It carries no secrets, so that host may be asked
            // once.
            Err(Refused { refusal: Refusal::Failed(Failure::Redirected { to, .. }), .. })
                if is_zone_host(&to) =>
            {
                self.zone_at(&to, user).await
            }
            outcome => outcome,
        }
    }

    async fn zone_at(&self, host: &str, user: &str) -> Answered<Zone> {
        let url = look_up(host, user).ok_or_else(|| unsent(Failure::Unsendable))?;
        let answer = self.deliver(Call::get(&VENDOR, url)).await?;
        let value = accept(&answer)?;
        let failed = |failure| Refused { call: Some(answer.call), refusal: Refusal::Failed(failure) };
        Ok(Reply { value: Zone::read(&value, &answer).map_err(failed)?, call: answer.call })
    }

    /// Requests the version, which needs the three sign-in headers but no permission.
    pub(super) async fn version(&self, account: &Account, zone: &Zone) -> Answered<Version> {
        let url = zone.url("Version").ok_or_else(|| unsent(Failure::Unsendable))?;
        // The call may count as a failed sign-in, so the door must not repeat it.
        let call = Call::sign_in_get(&VENDOR, url);
        let answer = self.ask(account, zone, &self.tries_of(account), call).await?;
        let value = accept(&answer)?;
        read(&answer, Version::read(&value))
    }

    /// Sends a call with the three sign-in headers.
    pub(super) async fn ask(
        &self,
        account: &Account,
        zone: &Zone,
        tries: &Tries,
        call: Call,
    ) -> Result<Answer, Refused> {
        if !is_zone_host(&zone.host) {
            return Err(unsent(Failure::ForeignHost { host: zone.host.clone() }));
        }
        let call = call
            .counts_as_login(&account.username)
            .header("username", &account.username)
            .secret_header("secret", &account.secret)
            .secret_header("apiintegrationcode", &account.code);
        tries
            .risk(async {
                let outcome = self.deliver(call).await;
                let refused = outcome.as_ref().is_ok_and(|answer| {
                    let code = || accept(answer).is_err_and(|it| it.refusal == Refusal::IntegrationCode);
                    answer.status == 401 || code()
                });
                (outcome, refused)
            })
            .await?
    }

    /// Sends a call as soon as one of the concurrent slots is free.
    async fn deliver(&self, call: Call) -> Result<Answer, Refused> {
        let _lane = self.lanes.acquire().await;
        let (method, path) = (call.method.to_string(), address(&call.url));
        Box::pin(self.visit.send(call)).await.map_err(|failure| {
            if matches!(failure, Failure::SignInsSpent { .. }) {
                return Refused { call: None, refusal: Refusal::TriesSpent };
            }
            // The last record with this address and this failure belongs to this call, because no entity has two
            // calls at once.
            let records = self.visit.records();
            let own = records.iter().rev().find(|record| {
                *record.vendor == VENDOR
                    && record.method == method
                    && record.path == self.visit.masked(&path)
                    && record.failure.as_ref() == Some(&failure)
            });
            Refused { call: own.map(|record| record.id), refusal: Refusal::Failed(failure) }
        })
    }

    /// The lock under which calls for an entity are made.
    pub(super) fn turn(&self, entity: Entity) -> Arc<tokio::sync::Mutex<()>> {
        let mut entities = self.entities.lock();
        entities.entry(entity).or_default().clone()
    }

    pub(super) fn tries_of(&self, account: &Account) -> Arc<Tries> {
        let mut tries = self.tries.lock();
        let user = account.username.to_lowercase();
        let new = || Arc::new(Tries { left: Semaphore::new(TRIES), refused: Mutex::default() });
        tries.entry(user).or_insert_with(new).clone()
    }
}

/// A reply with the value, or a refusal if it could not be read.
pub(super) fn read<T>(answer: &Answer, value: Option<T>) -> Answered<T> {
    let unreadable =
        || Refused { call: Some(answer.call), refusal: Refusal::Failed(super::reading::unreadable(answer)) };
    Ok(Reply { value: value.ok_or_else(unreadable)?, call: answer.call })
}

/// Path and query as a record has them.
fn address(url: &url::Url) -> String {
    let query = url.query().map_or_else(String::new, |query| format!("?{query}"));
    format!("{}{query}", url.path())
}

/// A failure before anything was sent.
pub(super) fn unsent(failure: Failure) -> Refused {
    Refused { call: None, refusal: Refusal::Failed(failure) }
}
