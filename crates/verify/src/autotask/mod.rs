//! The check of Autotask.
//!
//! A user that is bound to an integration vendor can't be signed in, because only the vendor knows the tracking
//! identifier. Such a user is looked up by an *inspector*: a second API user of the organisation with its own
//! identifier. A user with such an identifier signs in itself. No sign-in is attempted without an identifier, and
//! no user is refused more than twice. What no API shows (vendor, lock, boxes of the level, webhooks of others) is
//! left to the technician.

mod access;
mod codes;
mod companies;
mod deeper;
mod identity;
mod level;
mod lines;
mod people;
pub(crate) mod say;
mod user_defined;
mod wanted;
mod written;

use lotse_guide::Plan;
use lotse_vendor::autotask::{Account, Autotask, Refusal, Refused, Session, Zone};
use lotse_vendor::{Failure, Reply};

use crate::findings::{Findings, Place, topic};
use crate::vendor::Vendor;
use crate::{Arg, Budget, Diagnosis, Finding, FindingState, Line, Materials, Subject};
use codes::{CODES, TOPICS};
use say::{declined, sign_in_declined};
use wanted::Wanted;

/// The id of the vendor.
const VENDOR_ID: &str = "autotask";

/// The registry entry.
pub(crate) const VENDOR: Vendor = Vendor {
    codes: CODES,
    topics: TOPICS,
    extra: false,
    compares: |_| Vec::new(),
    deeper: Some(deeper::DEEPER),
    customers: Some(companies::READER),
    check: |findings| Box::pin(check(findings)),
};

/// Checks everything that the plan requires of Autotask, if it requires anything.
async fn check(mut findings: Findings<'_>) -> Findings<'_> {
    let context = findings.context;
    let Some(wanted) = Wanted::of(context.plan) else { return findings };
    let materials = context.materials;
    if let Some(place) = &wanted.secret
        && !materials.has("autotask-secret")
    {
        findings.report(place, FindingState::NeedsEyes, Diagnosis::new("autotask-secret-missing"), ());
    }
    let Some(username) = materials.text("autotask-username") else {
        let missing = Diagnosis::new("autotask-username-missing");
        wanted
            .username
            .iter()
            .for_each(|place| findings.report(place, FindingState::NeedsEyes, missing.clone(), ()));
        return findings;
    };
    let api = Autotask::new(context.visit);
    let own = account(materials, username, "autotask-secret", "autotask-code");
    let inspector = materials.text("autotask-inspector-username").and_then(|username| {
        account(materials, username, "autotask-inspector-secret", "autotask-inspector-code")
    });
    if own.is_none() {
        without_sign_in(&wanted, &mut findings);
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
            declined(&mut findings, topic("autotask-zone"), &refused, "ZoneInformation", username);
            wanted.block_all(&mut findings);
            wanted.secret.iter().for_each(|place| findings.blocked(place));
            return findings;
        }
    };
    let mut reader = None;
    if let Some(own) = &own {
        reader = sign_in_own(&api, own, zone.value.clone(), &wanted, &mut findings).await;
    }
    say_zone(&zone, reader.as_ref(), &mut findings);
    let signed_in = reader.is_some();
    if !signed_in {
        if let Some(inspector) = &inspector {
            let known = match inspector_zone {
                Some(known) => known,
                None => api.zone(inspector.username()).await,
            };
            reader = sign_in_inspector(&api, inspector, known, &zone, &mut findings).await;
            if reader.is_none() {
                wanted.block_all(&mut findings);
            }
        } else {
            without_inspector(&wanted, &mut findings);
        }
    }
    let Some(session) = reader else { return findings };
    if headroom(&session, &mut findings).await {
        Box::pin(ask(&session, username, signed_in, &wanted, &mut findings)).await;
    } else {
        wanted.block_all(&mut findings);
    }
    findings
}

/// Whether a check of this plan can look up a contact by an e-mail address that the technician enters.
pub fn looks_up_contact(plan: &Plan<'_>) -> bool {
    Wanted::of(plan).is_some_and(|wanted| !wanted.contacts.is_empty())
}

/// Everything that a signed-in user can be asked, concurrently within the limits of the client.
async fn ask(
    session: &Session<'_, '_>,
    username: &str,
    own: bool,
    wanted: &Wanted,
    findings: &mut Findings<'_>,
) {
    let (identity, associations, contacts, tickets, rights) = tokio::join!(
        identity::ask(session, username, wanted),
        lines::associations(session, wanted),
        people::contacts(session, wanted, findings.context),
        people::tickets(session, wanted, findings.context),
        access::ask(session, own),
    );
    identity.say(wanted, findings);
    lines::say(session, wanted, &identity, associations, findings).await;
    people::say(wanted, contacts.as_ref(), tickets.as_ref(), own, findings);
    access::say(rights, findings);
    let of_level = |subject: &Subject| wanted.levels.iter().any(|(place, _)| place.subject == *subject);
    let is_wrong = |finding: &Finding| {
        matches!(finding.state, FindingState::Missing | FindingState::Excess) && of_level(&finding.subject)
    };
    if findings.all().iter().any(is_wrong) {
        findings.hold_back(
            |subject| matches!(subject, Subject::Topic { topic, .. } if topic == "autotask-rights"),
        );
    }
}

fn account(materials: &Materials, username: &str, secret: &str, code: &str) -> Option<Account> {
    Some(Account::new(username, materials.get_secret(secret)?, materials.get_secret(code)?))
}

/// Reports the zone. It proves only that the domain is known.
fn say_zone(zone: &Reply<Zone>, reader: Option<&Session<'_, '_>>, findings: &mut Findings<'_>) {
    let mut lines = vec![Line::new("url", &zone.value.host)];
    lines.extend(zone.value.name.as_ref().map(|name| Line::new("zoneName", name)));
    lines.extend(zone.value.database.map(|number| Line::new("ci", number.to_string())));
    let remark = reader.and_then(moved).unwrap_or_else(|| {
        Diagnosis::new("autotask-zone-domain").with("host", Arg::Value(zone.value.host.clone()))
    });
    findings.pass_remarked(topic("autotask-zone"), (zone.call, lines), Some(remark));
}

fn moved(session: &Session<'_, '_>) -> Option<Diagnosis> {
    let from = session.moved_from()?;
    let (old, new) = (Arg::Value(from.to_owned()), Arg::Value(session.zone().host.clone()));
    Some(Diagnosis::new("autotask-zone-moved").with("old", old).with("new", new))
}

/// Signs in a user with its own tracking identifier, which is the only proof of its secret.
async fn sign_in_own<'c, 'v>(
    api: &'c Autotask<'v>,
    own: &Account,
    zone: Zone,
    wanted: &Wanted,
    findings: &mut Findings<'_>,
) -> Option<Session<'c, 'v>> {
    let both = || wanted.username.iter().chain(&wanted.secret);
    match Session::sign_in(api, own, zone).await {
        Ok(session) => {
            let line = || vec![Line::new("majorVersion", &session.version().value.major)];
            both().for_each(|place| findings.pass(place, (session.version().call, line())));
            Some(session)
        }
        Err(Refused { call: Some(call), refusal: Refusal::IntegrationCode }) => {
            // The server checks the identifier only after username and secret were accepted.
            let remark = Diagnosis::new("autotask-proven-by-code");
            both().for_each(|place| findings.pass_remarked(place, call, Some(remark.clone())));
            let code = say::integration_code(own.username());
            findings.report(topic("autotask-code"), FindingState::Missing, code, call);
            None
        }
        Err(refused) => {
            let mut places = both();
            if let Some(first) = places.next() {
                sign_in_declined(
                    findings,
                    first,
                    &refused,
                    own.username(),
                    &["autotask-secret", "autotask-username"],
                );
            }
            places.for_each(|place| findings.blocked(place));
            None
        }
    }
}

/// Reports why the secret of a user without its own tracking identifier can't be proved. No sign-in is attempted.
fn without_sign_in(wanted: &Wanted, findings: &mut Findings<'_>) {
    let Some(place) = &wanted.secret else { return };
    let diagnosis = match &wanted.vendor {
        Some(vendor) => {
            Diagnosis::new("autotask-secret-vendor-bound").with("vendor", Arg::Value(vendor.clone()))
        }
        None => Diagnosis::new("autotask-code-missing").with("section", say::label("section-tracking")),
    };
    findings.report(place, FindingState::NeedsEyes, diagnosis, ());
}

/// Reports that there is no inspector to look up the user.
fn without_inspector(wanted: &Wanted, findings: &mut Findings<'_>) {
    let materials = findings.context.materials;
    let kinds = ["autotask-inspector-username", "autotask-inspector-secret", "autotask-inspector-code"];
    let given = kinds.iter().filter(|kind| materials.has(kind)).count();
    if given > 0 {
        let incomplete = Diagnosis::new("autotask-inspector-incomplete");
        findings.report(topic("autotask-inspector"), FindingState::NeedsEyes, incomplete, ());
    }
    if let Some(place) = &wanted.username {
        let none =
            Diagnosis::new("autotask-no-inspector").with("custom", say::label("custom-internal-integration"));
        findings.report(place, FindingState::NeedsEyes, none, ());
    }
}

/// Signs in the inspector. It must be in the same tenant as the user that it looks up.
async fn sign_in_inspector<'c, 'v>(
    api: &'c Autotask<'v>,
    inspector: &Account,
    zone: Result<Reply<Zone>, Refused>,
    users: &Reply<Zone>,
    findings: &mut Findings<'_>,
) -> Option<Session<'c, 'v>> {
    let place = Place::from(topic("autotask-inspector"));
    let zone = match zone {
        Ok(zone) => zone,
        Err(refused) => {
            declined(findings, &place, &refused, "ZoneInformation", inspector.username());
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
        findings.report(&place, FindingState::Failed, other, (zone.call, line));
        return None;
    }
    match Session::sign_in(api, inspector, zone.value).await {
        Ok(session) => {
            let line = Line::new("majorVersion", &session.version().value.major);
            findings.pass_remarked(&place, (session.version().call, line), moved(&session));
            Some(session)
        }
        Err(refused) => {
            let taken =
                ["autotask-inspector-secret", "autotask-inspector-username", "autotask-inspector-code"];
            sign_in_declined(findings, &place, &refused, inspector.username(), &taken);
            None
        }
    }
}

/// Whether a refusal allows no conclusion about later calls.
const fn is_only_untold(refusal: &Refusal) -> bool {
    matches!(
        refusal,
        Refusal::NotAllowed
            | Refusal::WrongCall { .. }
            | Refusal::Said { .. }
            | Refusal::Status { .. }
            | Refusal::Failed(Failure::Unreadable { .. })
    )
}

/// Whether the tenant has calls left for a check. If that is unknown, the check continues; the server refuses calls
/// above the limit.
async fn headroom(session: &Session<'_, '_>, findings: &mut Findings<'_>) -> bool {
    let place = Place::from(topic("autotask-budget"));
    let told = match session.threshold().await {
        Ok(told) => told,
        Err(Refused { call: Some(call), refusal }) if is_only_untold(&refusal) => {
            let untold = Diagnosis::new("autotask-budget-untold");
            findings.report(&place, FindingState::NotApplicable, untold, call);
            return true;
        }
        Err(refused) => {
            declined(findings, &place, &refused, "ThresholdInformation", session.username());
            return false;
        }
    };
    let threshold = told.value;
    findings.budgets.push(Budget {
        api: lotse_vendor::autotask::VENDOR.id.to_owned(),
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
        findings.report(&place, FindingState::Failed, nearly, (told.call, line));
    }
    !threshold.nearly_spent()
}
