//! What a user who signed in itself may read: the server tells it entity by entity, without a look at a record.

use lotse_vendor::autotask::{Access, Answered, Entity, EntityInformation, Session};

use super::notes::Notes;
use super::say::levels_path;
use super::wanted::Place;
use crate::{Arg, Diagnosis, FindingState, Line};

/// What every product that works with tickets reads.
const NEEDED: [Entity; 3] = [Entity::Companies, Entity::Contacts, Entity::Tickets];

/// The rights of the user, if it is the guide's own.
pub(super) async fn ask(
    session: &Session<'_, '_>,
    own: bool,
) -> Option<[(Entity, Answered<EntityInformation>); 3]> {
    if !own {
        return None;
    }
    let [companies, contacts, tickets] = NEEDED;
    let answers = tokio::join!(
        session.entity_information(companies),
        session.entity_information(contacts),
        session.entity_information(tickets),
    );
    Some([(companies, answers.0), (contacts, answers.1), (tickets, answers.2)])
}

/// Says them.
pub(super) fn say(rights: Option<[(Entity, Answered<EntityInformation>); 3]>, notes: &mut Notes<'_>) {
    for (entity, answered) in rights.into_iter().flatten() {
        let place = Place::one_of("autotask-rights", entity.name());
        let told = match answered {
            Ok(told) => told,
            Err(refused) => {
                notes.refused(&place, &refused, entity.name(), "");
                continue;
            }
        };
        let word = told.value.query.to_string();
        let line = Line::new("userAccessForQuery", notes.masked(&word));
        let about = |code: &str| Diagnosis::new(code).with("entity", Arg::Value(entity.name().to_owned()));
        match &told.value.query {
            Access::All => notes.pass(&place, told.call, vec![line], None),
            Access::Restricted => {
                notes.pass(&place, told.call, vec![line], Some(about("autotask-right-restricted")));
            }
            Access::None => {
                let none = about("autotask-right-none").with("path", levels_path());
                notes.other(&place, FindingState::Missing, none, Some((told.call, vec![line.asked("All")])));
            }
            Access::Other(_) => {
                let other = about("autotask-right-other").with("word", Arg::Value(notes.masked(&word)));
                notes.other(&place, FindingState::Unclear, other, Some((told.call, vec![line.asked("All")])));
            }
        }
    }
}
