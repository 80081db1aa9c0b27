//! What a signed-in user may query, according to the server's metadata of each entity. No record is read.

use lotse_vendor::autotask::{Access, Answered, Entity, EntityInformation, Session};

use super::say::{declined, levels_path};
use crate::findings::{Findings, Place, topic_of};
use crate::{Arg, Diagnosis, FindingState, Line};

/// The entities that every product with tickets must be able to read.
const NEEDED: [Entity; 3] = [Entity::Companies, Entity::Contacts, Entity::Tickets];

/// Reads the user's access to the needed entities, if the guide's own user is signed in.
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

/// Reports the access.
pub(super) fn say(rights: Option<[(Entity, Answered<EntityInformation>); 3]>, findings: &mut Findings<'_>) {
    for (entity, answered) in rights.into_iter().flatten() {
        let place = Place::from(topic_of("autotask-rights", entity.name()));
        let told = match answered {
            Ok(told) => told,
            Err(refused) => {
                declined(findings, &place, &refused, entity.name(), "");
                continue;
            }
        };
        let word = told.value.query.to_string();
        let line = Line::new("userAccessForQuery", &word);
        let about = |code: &str| Diagnosis::new(code).with("entity", Arg::Value(entity.name().to_owned()));
        match &told.value.query {
            Access::All => findings.pass(&place, (told.call, line)),
            Access::Restricted => {
                findings.pass_remarked(&place, (told.call, line), Some(about("autotask-right-restricted")));
            }
            Access::None => {
                let none = about("autotask-right-none").with("path", levels_path());
                findings.report(&place, FindingState::Missing, none, (told.call, line.asked("All")));
            }
            Access::Other(_) => {
                let other = about("autotask-right-other").with("word", Arg::Value(word));
                findings.report(&place, FindingState::Unclear, other, (told.call, line.asked("All")));
            }
        }
    }
}
