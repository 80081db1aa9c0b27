//! Contacts and tickets, on which a product depends that shows tickets to people.

use jiff::Timestamp;
use lotse_vendor::Reply;
use lotse_vendor::autotask::{Answered, Entity, Filter, Session};

use super::say::declined;
use super::wanted::Wanted;
use crate::findings::{Findings, Place};
use crate::{Arg, Context, Diagnosis, FindingState, Line};

/// The product shows only tickets that were changed within this many days.
const DAYS: u32 = 90;

/// Counts the contacts with the address that the technician entered for this check.
pub(super) async fn contacts(
    session: &Session<'_, '_>,
    wanted: &Wanted,
    context: &Context<'_>,
) -> Option<Answered<u32>> {
    let mail = context.materials.text("lookup-mail").filter(|_| !wanted.contacts.is_empty())?;
    Some(session.count(Entity::Contacts, &Filter::equals("emailAddress", mail)).await)
}

/// Counts the recently changed tickets that the reader can see.
pub(super) async fn tickets(
    session: &Session<'_, '_>,
    wanted: &Wanted,
    context: &Context<'_>,
) -> Option<Answered<u32>> {
    wanted.tickets.as_ref()?;
    let since = context.now.as_second() - i64::from(DAYS) * 24 * 60 * 60;
    let since = Timestamp::from_second(since).unwrap_or(Timestamp::UNIX_EPOCH);
    Some(session.count(Entity::Tickets, &Filter::at_least("lastActivityDate", since.to_string())).await)
}

/// Reports both, without the e-mail address, which is personal data and only for this check.
pub(super) fn say(
    wanted: &Wanted,
    contacts: Option<&Answered<u32>>,
    tickets: Option<&Answered<u32>>,
    own: bool,
    findings: &mut Findings<'_>,
) {
    for place in &wanted.contacts {
        match contacts {
            Some(Ok(told)) => say_contacts(place, told, findings),
            Some(Err(refused)) => declined(findings, place, refused, Entity::Contacts.name(), ""),
            None => {}
        }
    }
    let Some(place) = &wanted.tickets else { return };
    match tickets {
        Some(Ok(told)) => say_tickets(place, told, own, findings),
        Some(Err(refused)) => declined(findings, place, refused, Entity::Tickets.name(), ""),
        None => {}
    }
}

fn say_contacts(place: &Place, told: &Reply<u32>, findings: &mut Findings<'_>) {
    let line = Line::new("queryCount", told.value.to_string());
    match told.value {
        0 => {
            let unseen = Diagnosis::new("autotask-contact-unseen");
            findings.report(place, FindingState::Unclear, unseen, (told.call, line.asked("1")));
        }
        1 => findings.pass_remarked(place, (told.call, line), Some(Diagnosis::new("autotask-contact-once"))),
        count => {
            let twice = Diagnosis::new("autotask-duplicate-contact").with("count", Arg::Number(count));
            findings.report(place, FindingState::Excess, twice, (told.call, line.asked("1")));
        }
    }
}

fn say_tickets(place: &Place, told: &Reply<u32>, own: bool, findings: &mut Findings<'_>) {
    let line = Line::new("queryCount", told.value.to_string());
    let days = |code: &str| Diagnosis::new(code).with("days", Arg::Number(DAYS));
    if told.value == 0 {
        let none = days("autotask-no-recent-tickets");
        findings.report(place, FindingState::Unclear, none, (told.call, line));
    } else {
        let remark = (!own).then(|| days("autotask-tickets-by-inspector"));
        findings.pass_remarked(place, (told.call, line), remark);
    }
}
