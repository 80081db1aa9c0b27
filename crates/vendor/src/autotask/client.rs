//! The client: at most two calls at once, never two for one entity, and at most two refused sign-ins per user.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::Semaphore;

use super::model::Version;
use super::refusal::accept;
use super::vendor::VENDOR;
use super::zone::{DISCOVERY, Zone, is_zone_host, look_up};
use super::{Account, Answered, Entity, Refusal, Refused};
use crate::{Answer, Call, Failure, Reply, Visit};

/// How many calls are in work at once. The limit is three on the same entity; here no two are ever on the same.
const LANES: usize = 3;
/// How often a user may be refused. More could lock it.
const TRIES: usize = 2;

/// Autotask, as one visit sees it. The limits hold for everything that goes through the same client.
pub struct Autotask<'v> {
    pub(super) visit: &'v Visit,
    pub(super) lanes: Semaphore,
    /// One call at a time for each entity.
    entities: Mutex<BTreeMap<Entity, Arc<tokio::sync::Mutex<()>>>>,
    tries: Mutex<BTreeMap<String, Arc<Tries>>>,
}

/// The tries that a user has left. A call takes one and gives it back unless it is refused; so calls in work and
/// refusals together never exceed what a user can stand.
pub(super) struct Tries {
    left: Semaphore,
    refused: Mutex<usize>,
}

impl Tries {
    /// Makes a call, if the user can stand that it is refused. Then says whether it was.
    pub(super) async fn risk<T>(&self, call: impl Future<Output = (T, bool)>) -> Result<T, Refused> {
        let spent = || Refused { call: None, refusal: Refusal::TriesSpent };
        let permit = self.left.acquire().await.map_err(|_| spent())?;
        let (outcome, was_refused) = call.await;
        if was_refused {
            permit.forget();
            let mut refused = self.refused.lock().unwrap_or_else(PoisonError::into_inner);
            *refused += 1;
            if *refused >= TRIES {
                self.left.close();
            }
        }
        Ok(outcome)
    }
}

impl<'v> Autotask<'v> {
    /// Autotask through this visit.
    pub fn new(visit: &'v Visit) -> Self {
        Self { visit, lanes: Semaphore::new(LANES), entities: Mutex::default(), tries: Mutex::default() }
    }

    /// Looks the zone of a username up. No secret is sent. A hit says that the domain is known, and nothing else.
    pub async fn zone(&self, user: &str) -> Answered<Zone> {
        match self.zone_at(DISCOVERY, user).await {
            // The look-up itself may be passed on to a zone. It has no secrets, so that host can be asked once.
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

    /// Asks for the version, which takes the three headers and no right.
    pub(super) async fn version(&self, account: &Account, zone: &Zone) -> Answered<Version> {
        let url = zone.url("Version").ok_or_else(|| unsent(Failure::Unsendable))?;
        // May count as a failed sign-in: the door must not repeat it.
        let call = Call::sign_in_get(&VENDOR, url);
        let answer = self.ask(account, zone, &self.tries_of(account), call).await?;
        let value = accept(&answer)?;
        read(&answer, Version::read(&value))
    }

    /// Makes a call with the three headers.
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

    /// Sends a call when a lane is free.
    async fn deliver(&self, call: Call) -> Result<Answer, Refused> {
        let _lane = self.lanes.acquire().await;
        let (method, path) = (call.method.to_string(), address(&call.url));
        Box::pin(self.visit.send(call)).await.map_err(|failure| {
            if matches!(failure, Failure::SignInsSpent { .. }) {
                return Refused { call: None, refusal: Refusal::TriesSpent };
            }
            // The last record of this address with this failure is that of this call: no entity is asked twice at once.
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

    /// Where a call for an entity waits its turn.
    pub(super) fn turn(&self, entity: Entity) -> Arc<tokio::sync::Mutex<()>> {
        let mut entities = self.entities.lock().unwrap_or_else(PoisonError::into_inner);
        entities.entry(entity).or_default().clone()
    }

    pub(super) fn tries_of(&self, account: &Account) -> Arc<Tries> {
        let mut tries = self.tries.lock().unwrap_or_else(PoisonError::into_inner);
        let user = account.username.to_lowercase();
        let new = || Arc::new(Tries { left: Semaphore::new(TRIES), refused: Mutex::default() });
        tries.entry(user).or_insert_with(new).clone()
    }
}

/// What was read, or that it could not be read.
pub(super) fn read<T>(answer: &Answer, value: Option<T>) -> Answered<T> {
    let unreadable =
        || Refused { call: Some(answer.call), refusal: Refusal::Failed(super::reading::unreadable(answer)) };
    Ok(Reply { value: value.ok_or_else(unreadable)?, call: answer.call })
}

/// Path and query, as a record has them.
fn address(url: &url::Url) -> String {
    let query = url.query().map_or_else(String::new, |query| format!("?{query}"));
    format!("{}{query}", url.path())
}

/// Nothing was sent.
pub(super) fn unsent(failure: Failure) -> Refused {
    Refused { call: None, refusal: Refusal::Failed(failure) }
}
