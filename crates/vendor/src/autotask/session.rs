//! A session: the calls of a signed-in user.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};

use super::client::{Tries, read, unsent};
use super::model::{
    Association, Company, EntityInformation, Field, Level, LineOfResource, Location, Resource, Threshold,
    Version,
};
use super::reading::{count, has_value, integer, list};
use super::refusal::accept;
use super::vendor::VENDOR;
use super::webhooks::Webhook;
use super::{Account, Answered, Autotask, Entity, Filter, Refusal, Refused, WebhookKind, Zone};
use crate::{Answer, Call, Failure, Reply};

/// The most pages that are read of one query: 2,500 records.
const PAGES: usize = 5;
/// The field that names the integration vendor that wrote a record.
pub const API_VENDOR: &str = "apiVendorID";
/// The pause before a call is repeated that was refused because of too many concurrent calls.
const PAUSE: Duration = Duration::from_secs(1);

/// A signed-in user.
pub struct Session<'c, 'v> {
    client: &'c Autotask<'v>,
    account: Account,
    tries: Arc<Tries>,
    zone: Zone,
    version: Reply<Version>,
    moved_from: Option<String>,
}

impl<'c, 'v> Session<'c, 'v> {
    /// Signs in by requesting the version, which needs the three sign-in headers but no permission. If that is
    /// refused, looks up the zone once more and retries only if the zone has changed.
    pub async fn sign_in(client: &'c Autotask<'v>, account: &Account, zone: Zone) -> Result<Self, Refused> {
        let session = |zone, version, moved_from| Self {
            client,
            account: account.clone(),
            tries: client.tries_of(account),
            zone,
            version,
            moved_from,
        };
        let refused = match client.version(account, &zone).await {
            Ok(version) => return Ok(session(zone, version, None)),
            Err(refused) => refused,
        };
        if refused.refusal != Refusal::SignIn {
            return Err(refused);
        }
        match client.zone(&account.username).await {
            Ok(now) if now.value.host != zone.host => {
                let version = client.version(account, &now.value).await?;
                Ok(session(now.value, version, Some(zone.host)))
            }
            _ => Err(refused),
        }
    }

    /// The username.
    pub fn username(&self) -> &str {
        &self.account.username
    }

    /// The zone that accepted the user.
    pub const fn zone(&self) -> &Zone {
        &self.zone
    }

    /// The host that refused the user before, if the zone changed in between.
    pub fn moved_from(&self) -> Option<&str> {
        self.moved_from.as_deref()
    }

    /// The answer that proves the sign-in.
    pub const fn version(&self) -> &Reply<Version> {
        &self.version
    }

    /// How much of the tenant's rate limit is used.
    pub async fn threshold(&self) -> Answered<Threshold> {
        let answer = self.get(None, "ThresholdInformation").await?;
        let value = accept(&answer)?;
        read(&answer, Threshold::read(&value))
    }

    /// The access that this user has to an entity.
    pub async fn entity_information(&self, entity: Entity) -> Answered<EntityInformation> {
        let answer = self.get(Some(entity), &format!("{}/entityInformation", entity.name())).await?;
        let value = accept(&answer)?;
        read(&answer, EntityInformation::read(&value))
    }

    /// The fields of an entity and their picklist options.
    pub async fn fields(&self, entity: Entity) -> Answered<Vec<Field>> {
        let answer = self.get(Some(entity), &format!("{}/entityInformation/fields", entity.name())).await?;
        let value = accept(&answer)?;
        read(&answer, Field::read_all(&value))
    }

    /// The names of an entity's user-defined fields.
    pub async fn user_defined_fields(&self, entity: Entity) -> Answered<Vec<String>> {
        let path = format!("{}/entityInformation/userDefinedFields", entity.name());
        let answer = self.get(Some(entity), &path).await?;
        let value = accept(&answer)?;
        let fields = Field::read_all(&value);
        read(&answer, fields.map(|fields| fields.into_iter().map(|field| field.name).collect()))
    }

    /// Whether one of the records with a value in this user-defined field really has one. `None` if there is no such
    /// record. Nothing else of the record is kept.
    pub async fn sample_filled(&self, entity: Entity, field: &str) -> Answered<Option<bool>> {
        // Whether `includeFields` takes user-defined fields is not on record, so the whole record is asked for.
        self.sample(entity, &Filter::filled(field), &[], |record| has_value(record, field)).await
    }

    /// Whether one of the records of this API vendor really names it. `None` if there is no such record.
    pub async fn sample_of_vendor(&self, entity: Entity, vendor: i64) -> Answered<Option<bool>> {
        let filter = Filter::equals(API_VENDOR, vendor);
        let names = |record: &Value| integer(record, API_VENDOR) == Some(vendor);
        self.sample(entity, &filter, &["id", API_VENDOR], names).await
    }

    /// The users that match a filter.
    pub async fn resources(&self, filter: &Filter) -> Answered<Vec<Resource>> {
        self.query(Entity::Resources, filter, Resource::FIELDS, Resource::read).await
    }

    /// The companies that this user may see.
    pub async fn companies(&self) -> Answered<Vec<Company>> {
        self.query(Entity::Companies, &Filter::all(), Company::FIELDS, Company::read).await
    }

    /// The divisions.
    pub async fn divisions(&self) -> Answered<Vec<Level>> {
        self.query(Entity::OrganizationalLevel1s, &Filter::all(), Level::FIELDS, Level::read).await
    }

    /// The lines of business.
    pub async fn lines(&self) -> Answered<Vec<Level>> {
        self.query(Entity::OrganizationalLevel2s, &Filter::all(), Level::FIELDS, Level::read).await
    }

    /// The pairs of division and line of business.
    pub async fn associations(&self) -> Answered<Vec<Association>> {
        let entity = Entity::OrganizationalLevelAssociations;
        self.query(entity, &Filter::all(), Association::FIELDS, Association::read).await
    }

    /// The associations of these users.
    pub async fn lines_of(&self, resources: &[i64]) -> Answered<Vec<LineOfResource>> {
        let each: Vec<Filter> = resources.iter().map(|id| Filter::equals("resourceID", *id)).collect();
        let entity = Entity::OrganizationalResources;
        self.query(entity, &Filter::any(&each), LineOfResource::FIELDS, LineOfResource::read).await
    }

    /// An internal location. `None` if it does not exist or this user may not see it.
    pub async fn location(&self, id: i64) -> Answered<Option<Location>> {
        let entity = Entity::InternalLocations;
        let answer = self.get(Some(entity), &format!("{}/{id}", entity.name())).await?;
        let value = accept(&answer)?;
        let item = value.get("item").and_then(|item| match item {
            Value::Null => Some(None),
            item => Location::read(item).map(Some),
        });
        read(&answer, item)
    }

    /// The number of matching records that this user may see.
    pub async fn count(&self, entity: Entity, filter: &Filter) -> Answered<u32> {
        let answer = self.post(entity, &format!("{}/query/count", entity.name()), &filter.body(&[])).await?;
        let value = accept(&answer)?;
        read(&answer, count(&value, "queryCount"))
    }

    /// This user's webhooks of one kind. An empty list does not mean that the tenant has none.
    pub async fn webhooks(&self, kind: WebhookKind) -> Answered<Vec<Webhook>> {
        let item = |value: &Value| Webhook::read(kind, value);
        self.query(Entity::Webhooks(kind), &Filter::all(), Webhook::FIELDS, item).await
    }

    /// Deletes one webhook. The visit must permit it. A successful answer does not prove that the webhook is gone.
    pub async fn delete_webhook(&self, kind: WebhookKind, id: i64) -> Answered<()> {
        let url = self.url(&format!("{}/{id}", kind.collection()))?;
        let entity = Entity::Webhooks(kind);
        let answer = self.ask(Some(entity), || Call::delete(&VENDOR, url.clone())).await?;
        let value = accept(&answer)?;
        read(&answer, integer(&value, "itemId").map(|_| ()))
    }

    /// All records of a query, page by page. The reply names the call of the first page as proof.
    async fn query<T>(
        &self,
        entity: Entity,
        filter: &Filter,
        fields: &[&str],
        item: impl Fn(&Value) -> Option<T>,
    ) -> Answered<Vec<T>> {
        let body = filter.body(fields);
        let mut answer = self.post(entity, &format!("{}/query", entity.name()), &body).await?;
        let first = answer.call;
        let mut all = Vec::new();
        for _ in 0..PAGES {
            let value = accept(&answer)?;
            // A missing list counts as empty only if the server counts no records.
            let none = value.get("items").is_none_or(Value::is_null)
                && value.get("pageDetails").and_then(|page| count(page, "count")) == Some(0);
            let all_of = |items: &Vec<Value>| items.iter().map(&item).collect::<Option<Vec<T>>>();
            let items = if none { Some(Vec::new()) } else { list(&value, "items").and_then(all_of) };
            all.extend(read(&answer, items)?.value);
            let next = match value.get("pageDetails").and_then(|page| page.get("nextPageUrl")) {
                Some(Value::String(next)) if !next.is_empty() => next,
                _ => return Ok(Reply { value: all, call: first }),
            };
            let failed = |failure| Refused { call: Some(answer.call), refusal: Refusal::Failed(failure) };
            // The sign-in headers are sent again, so a URL that is not a page of this query is refused.
            let url = self.zone.next_page(next, entity.name()).map_err(failed)?;
            answer = self.ask(Some(entity), || Call::query(&VENDOR, url.clone(), &body)).await?;
        }
        let failure = Failure::Cut { host: answer.host.clone() };
        Err(Refused { call: Some(answer.call), refusal: Refusal::Failed(failure) })
    }

    /// What is looked for in the first record of a query. `None` if there is no record.
    async fn sample(
        &self,
        entity: Entity,
        filter: &Filter,
        fields: &[&str],
        shows: impl Fn(&Value) -> bool,
    ) -> Answered<Option<bool>> {
        let mut body = filter.body(fields);
        body["maxRecords"] = json!(1);
        let answer = self.post(entity, &format!("{}/query", entity.name()), &body).await?;
        let value = accept(&answer)?;
        read(&answer, list(&value, "items").map(|items| items.first().map(shows)))
    }

    async fn get(&self, entity: Option<Entity>, path: &str) -> Result<Answer, Refused> {
        let url = self.zone.url(path).ok_or_else(|| unsent(Failure::Unsendable))?;
        self.ask(entity, || Call::get(&VENDOR, url.clone())).await
    }

    async fn post(&self, entity: Entity, path: &str, body: &Value) -> Result<Answer, Refused> {
        let url = self.zone.url(path).ok_or_else(|| unsent(Failure::Unsendable))?;
        self.ask(Some(entity), || Call::query(&VENDOR, url.clone(), body)).await
    }

    /// Makes a call. Calls for the same entity are made one at a time.
    async fn ask(&self, entity: Option<Entity>, call: impl Fn() -> Call) -> Result<Answer, Refused> {
        let turn = entity.map(|entity| self.client.turn(entity));
        let _turn = match &turn {
            Some(turn) => Some(turn.lock().await),
            None => None,
        };
        let send = || self.client.ask(&self.account, &self.zone, &self.tries, call());
        let answer = send().await?;
        // With status 429 the door has already waited.
        if answer.status != 429 && accept(&answer).is_err_and(|it| it.refusal == Refusal::Threads) {
            tokio::time::sleep(PAUSE).await;
            return send().await;
        }
        Ok(answer)
    }

    /// The URL of a path in this zone.
    fn url(&self, path: &str) -> Result<url::Url, Refused> {
        self.zone.url(path).ok_or_else(|| unsent(Failure::Unsendable))
    }
}
