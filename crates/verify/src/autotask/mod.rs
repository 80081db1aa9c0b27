//! What can be asked of Autotask.
//!
//! A user that is bound to an integration vendor can't be signed in: only the vendor has the tracking identifier. Such
//! a user is looked at from outside, by an *inspector*: a second API user of the organisation with an identifier of its
//! own. A user with such an identifier signs in itself. No user is tried without its identifier, and none is refused
//! more than twice. What no API shows (vendor, lock, boxes of the level, webhooks of others) is left to the eyes.

mod access;
mod codes;
mod identity;
mod level;
mod lines;
mod notes;
mod people;
pub(crate) mod say;
mod wanted;

use lotse_vendor::autotask::{Account, Autotask, Refusal, Refused, Session, Zone};
use lotse_vendor::{Api, Reply};

use crate::check::Part;
use crate::vendor::Vendor;
use crate::{Arg, Budget, Context, Diagnosis, FindingState, Line, Materials};
use codes::{CODES, TOPICS};
use notes::Notes;
use wanted::{Place, Wanted};

/// The vendor, for the registry.
pub(crate) const VENDOR: Vendor =
    Vendor { codes: CODES, topics: TOPICS, check: |context| Box::pin(check(context)) };

/// Asks Autotask about everything that the plan requires of it. Nothing if the guide has nothing to do with it.
async fn check(context: &Context<'_>) -> Part {
    let Some(wanted) = Wanted::of(context.plan) else { return Part::default() };
    let mut notes = Notes::new(context);
    let materials = context.materials;
    if let Some(place) = &wanted.secret
        && !materials.has("autotask-secret")
    {
        notes.other(place, FindingState::NeedsEyes, Diagnosis::new("autotask-secret-missing"), None);
    }
    let Some(username) = materials.text("autotask-username") else {
        let missing = Diagnosis::new("autotask-username-missing");
        wanted
            .username
            .iter()
            .for_each(|place| notes.other(place, FindingState::NeedsEyes, missing.clone(), None));
        return notes.into_part();
    };
    let api = Autotask::new(context.visit);
    let own = account(materials, username, "autotask-secret", "autotask-code");
    let inspector = materials.text("autotask-inspector-username").and_then(|username| {
        account(materials, username, "autotask-inspector-secret", "autotask-inspector-code")
    });
    if own.is_none() {
        without_sign_in(&wanted, &mut notes);
    }
    let (zone, inspector_zone) = tokio::join!(api.zone(username), async {
        match &inspector {
            Some(inspector) if own.is_none() => Some(api.zone(inspector.username()).await),
            _ => None,
        }
    });
    let zone = match zone {
        Ok(zone) => zone,
        Err(refused) => {
            notes.refused(&Place::topic("autotask-zone"), &refused, "ZoneInformation", username);
            notes.block_all(&wanted);
            wanted.secret.iter().for_each(|place| notes.blocked(place));
            return notes.into_part();
        }
    };
    let mut reader = None;
    if let Some(own) = &own {
        reader = sign_in_own(&api, own, zone.value.clone(), &wanted, &mut notes).await;
    }
    say_zone(&zone, reader.as_ref(), &mut notes);
    let signed_in = reader.is_some();
    if !signed_in {
        if let Some(inspector) = &inspector {
            let known = match inspector_zone {
                Some(known) => known,
                None => api.zone(inspector.username()).await,
            };
            reader = sign_in_inspector(&api, inspector, known, &zone, &mut notes).await;
            if reader.is_none() {
                notes.block_all(&wanted);
            }
        } else {
            without_inspector(&wanted, &mut notes);
        }
    }
    let Some(session) = reader else { return notes.into_part() };
    if headroom(&session, &mut notes).await {
        Box::pin(ask(&session, username, signed_in, &wanted, &mut notes)).await;
    } else {
        notes.block_all(&wanted);
    }
    notes.into_part()
}

/// Everything that a user who is signed in can be asked, side by side within the limits of the client.
async fn ask(session: &Session<'_, '_>, username: &str, own: bool, wanted: &Wanted, notes: &mut Notes<'_>) {
    let (identity, associations, contacts, tickets, rights) = tokio::join!(
        identity::ask(session, username, wanted),
        lines::associations(session, wanted),
        people::contacts(session, wanted, notes.context),
        people::tickets(session, wanted, notes.context),
        access::ask(session, own),
    );
    identity.say(wanted, notes);
    lines::say(session, wanted, &identity, associations, notes).await;
    people::say(wanted, contacts.as_ref(), tickets.as_ref(), own, notes);
    access::say(rights, notes);
    notes.hold_back_rights(wanted);
}

fn account(materials: &Materials, username: &str, secret: &str, code: &str) -> Option<Account> {
    Some(Account::new(username, materials.get_secret(secret)?, materials.get_secret(code)?))
}

/// The zone: that it is known says something of the domain only.
fn say_zone(zone: &Reply<Zone>, reader: Option<&Session<'_, '_>>, notes: &mut Notes<'_>) {
    let mut lines = vec![Line::new("url", &zone.value.host)];
    lines.extend(zone.value.name.as_ref().map(|name| Line::new("zoneName", name)));
    lines.extend(zone.value.database.map(|number| Line::new("ci", number.to_string())));
    let remark = reader.and_then(moved).unwrap_or_else(|| {
        Diagnosis::new("autotask-zone-domain").with("host", Arg::Value(zone.value.host.clone()))
    });
    notes.pass(&Place::topic("autotask-zone"), zone.call, lines, Some(remark));
}

fn moved(session: &Session<'_, '_>) -> Option<Diagnosis> {
    let from = session.moved_from()?;
    let (old, new) = (Arg::Value(from.to_owned()), Arg::Value(session.zone().host.clone()));
    Some(Diagnosis::new("autotask-zone-moved").with("old", old).with("new", new))
}

/// A user with an identifier of its own signs in: the one proof there is for a secret.
async fn sign_in_own<'c, 'v>(
    api: &'c Autotask<'v>,
    own: &Account,
    zone: Zone,
    wanted: &Wanted,
    notes: &mut Notes<'_>,
) -> Option<Session<'c, 'v>> {
    let both = || wanted.username.iter().chain(&wanted.secret);
    match Session::sign_in(api, own, zone).await {
        Ok(session) => {
            let line = || vec![Line::new("majorVersion", &session.version().value.major)];
            both().for_each(|place| notes.pass(place, session.version().call, line(), None));
            Some(session)
        }
        Err(Refused { call: Some(call), refusal: Refusal::IntegrationCode }) => {
            // The server looks at the identifier only after username and secret were right.
            let remark = Diagnosis::new("autotask-proven-by-code");
            both().for_each(|place| notes.pass(place, call, Vec::new(), Some(remark.clone())));
            let code = say::integration_code(own.username());
            notes.other(
                &Place::topic("autotask-code"),
                FindingState::Missing,
                code,
                Some((call, Vec::new())),
            );
            None
        }
        Err(refused) => {
            let mut places = both();
            if let Some(first) = places.next() {
                notes.refused_sign_in(
                    first,
                    &refused,
                    own.username(),
                    &["autotask-secret", "autotask-username"],
                );
            }
            places.for_each(|place| notes.blocked(place));
            None
        }
    }
}

/// A user without an identifier of its own is never tried: why its secret can't be proven.
fn without_sign_in(wanted: &Wanted, notes: &mut Notes<'_>) {
    let Some(place) = wanted.secret.as_ref().filter(|place| !notes.has(place)) else { return };
    let diagnosis = match &wanted.vendor {
        Some(vendor) => {
            Diagnosis::new("autotask-secret-vendor-bound").with("vendor", Arg::Value(vendor.clone()))
        }
        None => Diagnosis::new("autotask-code-missing").with("section", say::label("section-tracking")),
    };
    notes.other(place, FindingState::NeedsEyes, diagnosis, None);
}

/// Nobody can look at the user.
fn without_inspector(wanted: &Wanted, notes: &mut Notes<'_>) {
    let materials = notes.context.materials;
    let kinds = ["autotask-inspector-username", "autotask-inspector-secret", "autotask-inspector-code"];
    let given = kinds.iter().filter(|kind| materials.has(kind)).count();
    if given > 0 {
        let incomplete = Diagnosis::new("autotask-inspector-incomplete");
        notes.other(&Place::topic("autotask-inspector"), FindingState::NeedsEyes, incomplete, None);
    }
    if let Some(place) = wanted.username.as_ref().filter(|place| !notes.has(place)) {
        let none =
            Diagnosis::new("autotask-no-inspector").with("custom", say::label("custom-internal-integration"));
        notes.other(place, FindingState::NeedsEyes, none, None);
    }
}

/// The inspector signs in. It must live in the same tenant as the user it looks for.
async fn sign_in_inspector<'c, 'v>(
    api: &'c Autotask<'v>,
    inspector: &Account,
    zone: Result<Reply<Zone>, Refused>,
    users: &Reply<Zone>,
    notes: &mut Notes<'_>,
) -> Option<Session<'c, 'v>> {
    let place = Place::topic("autotask-inspector");
    let zone = match zone {
        Ok(zone) => zone,
        Err(refused) => {
            notes.refused(&place, &refused, "ZoneInformation", inspector.username());
            return None;
        }
    };
    let same = match (zone.value.database, users.value.database) {
        (Some(one), Some(other)) => one == other,
        _ => zone.value.host == users.value.host,
    };
    if !same {
        let database =
            |zone: &Zone| zone.database.map_or_else(|| zone.host.clone(), |number| number.to_string());
        let line = Line::new("ci", database(&zone.value)).asked(database(&users.value));
        let other =
            Diagnosis::new("autotask-other-tenant").with("user", Arg::Value(inspector.username().to_owned()));
        notes.other(&place, FindingState::Failed, other, Some((zone.call, vec![line])));
        return None;
    }
    match Session::sign_in(api, inspector, zone.value).await {
        Ok(session) => {
            let line = Line::new("majorVersion", &session.version().value.major);
            notes.pass(&place, session.version().call, vec![line], moved(&session));
            Some(session)
        }
        Err(refused) => {
            let taken =
                ["autotask-inspector-secret", "autotask-inspector-username", "autotask-inspector-code"];
            notes.refused_sign_in(&place, &refused, inspector.username(), &taken);
            None
        }
    }
}

/// Whether the tenant has calls left for a check.
async fn headroom(session: &Session<'_, '_>, notes: &mut Notes<'_>) -> bool {
    let place = Place::topic("autotask-budget");
    let told = match session.threshold().await {
        Ok(told) => told,
        Err(refused) => {
            notes.refused(&place, &refused, "ThresholdInformation", session.username());
            return false;
        }
    };
    let threshold = told.value;
    notes.budget = Some(Budget {
        api: Api::Autotask,
        spent: threshold.spent,
        limit: threshold.limit,
        minutes: threshold.minutes,
        told: true,
    });
    if threshold.nearly_spent() {
        let line = Line::new("currentTimeframeRequestCount", threshold.spent.to_string());
        let nearly = Diagnosis::new("autotask-budget")
            .with("spent", Arg::Number(threshold.spent))
            .with("limit", Arg::Number(threshold.limit))
            .with("minutes", Arg::Number(threshold.minutes));
        notes.other(&place, FindingState::Failed, nearly, Some((told.call, vec![line])));
    }
    !threshold.nearly_spent()
}
