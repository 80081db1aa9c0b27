//! The user: whether there is exactly one, active, with the licence of an API user.

use lotse_vendor::Reply;
use lotse_vendor::autotask::{
    Access, Answered, Chosen, Entity, EntityInformation, Field, Filter, LineOfResource, Location, Refusal,
    Resource, Session,
};

use super::level;
use super::say::{declined, label, unsaid, users_path};
use super::wanted::Wanted;
use crate::findings::{Findings, Place};
use crate::{Arg, Diagnosis, FindingState, Line};

/// The licence type of API users, as other clients document it; the label must confirm it.
const API_LICENSE: i64 = 7;

/// The result of looking up a user.
pub(super) struct Identity {
    username: String,
    /// The username of the reader: the user who is signed in.
    reader: String,
    outcome: Outcome,
}

/// The assignments of users to pairs of division and line of business.
type Rows = Answered<Vec<LineOfResource>>;

enum Outcome {
    /// The list of users could not be read.
    Refused(lotse_vendor::autotask::Refused),
    /// The reader sees no user with this name.
    Nobody(lotse_vendor::CallId, Answered<EntityInformation>),
    /// More than one user has this name.
    Several(lotse_vendor::CallId, u32),
    /// A user was found, but the answer does not say which one.
    Nameless(lotse_vendor::CallId),
    /// Exactly one user was found.
    One(Box<One>),
}

struct One {
    user: Reply<Resource>,
    /// The reader's own id, if the reader is another user.
    reader: Option<i64>,
    fields: Answered<Vec<Field>>,
    /// `None` if the plan does not require lines of business, or the user's id is not known.
    lines: Option<Rows>,
    location: Option<Answered<Option<Location>>>,
}

/// Looks up the user and then everything that belongs to it.
pub(super) async fn ask(session: &Session<'_, '_>, username: &str, wanted: &Wanted) -> Identity {
    let username = username.to_owned();
    let outcome = find(session, &username, wanted).await;
    Identity { username, reader: session.username().to_owned(), outcome }
}

async fn find(session: &Session<'_, '_>, username: &str, wanted: &Wanted) -> Outcome {
    // Usernames are stored without the domain, but perhaps not always, so both forms are queried at once.
    let forms = |name: &str| [name.split('@').next().unwrap_or_default().to_owned(), name.to_owned()];
    let (asked, reader) = (forms(username), forms(session.username()));
    let each: Vec<Filter> =
        asked.iter().chain(&reader).map(|form| Filter::equals("userName", form.as_str())).collect();
    let told = match session.resources(&Filter::any(&each)).await {
        Ok(told) => told,
        Err(refused) => return Outcome::Refused(refused),
    };
    // If the server ignores the filter, no other user may be taken for this one.
    let of = |forms: &[String; 2]| -> Vec<Resource> {
        let named = |form: &String, user: &Resource| {
            user.user_name.as_ref().is_some_and(|name| name.eq_ignore_ascii_case(form))
        };
        let is = |user: &&Resource| forms.iter().any(|form| named(form, user));
        told.value.iter().filter(is).cloned().collect()
    };
    let mut found = of(&asked);
    if found.len() > 1 {
        return Outcome::Several(told.call, u32::try_from(found.len()).unwrap_or(u32::MAX));
    }
    let Some(user) = found.pop() else {
        if told.value.iter().any(|user| user.user_name.is_none()) {
            return Outcome::Nameless(told.call);
        }
        return Outcome::Nobody(told.call, session.entity_information(Entity::Resources).await);
    };
    let reader = of(&reader).first().and_then(|reader| reader.id).filter(|reader| Some(*reader) != user.id);
    let ids: Vec<i64> = user.id.into_iter().chain(reader).collect();
    let (fields, lines, location) = tokio::join!(
        session.fields(Entity::Resources),
        async {
            match wanted.lines {
                Some(_) if user.id.is_some() => Some(session.lines_of(&ids).await),
                _ => None,
            }
        },
        async {
            match user.location {
                Chosen::One(id) if !wanted.locations.is_empty() => Some(session.location(id).await),
                _ => None,
            }
        },
    );
    let user = Reply { value: user, call: told.call };
    Outcome::One(Box::new(One { user, reader, fields, lines, location }))
}

impl Identity {
    /// The user's id, the reader's id, and the assignments of both. `None` if the user's id is not known.
    pub(super) fn lines(&self) -> Option<(i64, Option<i64>, &Rows)> {
        match &self.outcome {
            Outcome::One(one) => Some((one.user.value.id?, one.reader, one.lines.as_ref()?)),
            _ => None,
        }
    }

    /// The call that found the user without an id.
    pub(super) fn without_number(&self) -> Option<lotse_vendor::CallId> {
        match &self.outcome {
            Outcome::One(one) if one.user.value.id.is_none() => Some(one.user.call),
            _ => None,
        }
    }

    /// Whether nothing can be verified about what belongs to the user. Such findings are unverifiable rather than
    /// blocked.
    pub(super) fn hidden(&self) -> bool {
        match &self.outcome {
            Outcome::Refused(refused) => refused.refusal == Refusal::NotAllowed,
            Outcome::Nobody(_, Ok(told)) => told.value.query == Access::None,
            _ => false,
        }
    }

    /// Reports everything about the user except its lines of business.
    pub(super) fn say(&self, wanted: &Wanted, findings: &mut Findings<'_>) {
        if self.hidden() {
            return self.say_hidden(wanted, findings);
        }
        if let Outcome::One(one) = &self.outcome {
            return one.say(self, wanted, findings);
        }
        if let Some(place) = &wanted.username {
            self.say_nobody(place, findings);
        }
        wanted.block_user(findings);
    }

    fn say_hidden(&self, wanted: &Wanted, findings: &mut Findings<'_>) {
        let call = match &self.outcome {
            Outcome::Refused(refused) => refused.call,
            Outcome::Nobody(_, Ok(told)) => Some(told.call),
            _ => None,
        };
        let hidden = super::say::hidden(Entity::Resources.name());
        for place in wanted.username.iter().chain(wanted.of_user()) {
            findings.report(place, FindingState::NeedsEyes, hidden.clone(), call);
        }
    }

    fn say_nobody(&self, place: &Place, findings: &mut Findings<'_>) {
        let user = || Arg::Value(self.username.clone());
        match &self.outcome {
            Outcome::Several(call, count) => {
                let several = Diagnosis::new("autotask-several-users")
                    .with("user", user())
                    .with("count", Arg::Number(*count))
                    .with("path", users_path());
                findings.report(place, FindingState::Unclear, several, *call);
            }
            Outcome::Nameless(call) => {
                findings.report(place, FindingState::Unclear, unsaid("username-key"), *call);
            }
            Outcome::Nobody(call, Ok(told)) if told.value.query == Access::All => {
                let unknown = Diagnosis::new("autotask-user-unknown")
                    .with("user", user())
                    .with("key", label("username-key"))
                    .with("path", users_path());
                let line = Line::new("items", "[]").asked(self.username.clone());
                findings.report(place, FindingState::Missing, unknown, (*call, line));
            }
            Outcome::Nobody(_, Ok(told)) => {
                let unseen = Diagnosis::new("autotask-user-not-seen").with("user", user());
                let line = Line::new("userAccessForQuery", told.value.query.to_string()).asked("All");
                findings.report(place, FindingState::Unclear, unseen, (told.call, line));
            }
            Outcome::Nobody(_, Err(refused)) | Outcome::Refused(refused) => {
                declined(findings, place, refused, Entity::Resources.name(), &self.username);
            }
            Outcome::One(_) => {}
        }
    }
}

impl One {
    fn say(&self, asked: &Identity, wanted: &Wanted, findings: &mut Findings<'_>) {
        let user = &self.user.value;
        if let Some(place) = &wanted.username {
            self.say_user(place, asked, wanted, findings);
        }
        for place in &wanted.active {
            let line = Line::new("isActive", shown(user.active));
            let evidence = (self.user.call, line.clone().asked("true"));
            match user.active {
                Some(true) => findings.pass(place, (self.user.call, line)),
                Some(false) => findings.report(place, FindingState::Missing, inactive(), evidence),
                None => findings.report(place, FindingState::Unclear, unsaid("active"), evidence),
            }
        }
        wanted.levels.iter().for_each(|asked| level::say(asked, &self.user, &self.fields, findings));
        wanted.locations.iter().for_each(|place| self.say_location(place, findings));
    }

    fn say_user(&self, place: &Place, asked: &Identity, wanted: &Wanted, findings: &mut Findings<'_>) {
        let user = &self.user.value;
        let name = user.user_name.as_deref().unwrap_or_default();
        let label_of = self.license();
        let license = match (user.license, label_of) {
            (Some(number), Some(label)) => format!("{number}: {label}"),
            (number, _) => shown(number),
        };
        let mut lines = vec![
            Line::new("userName", name),
            Line::new("isActive", shown(user.active)),
            Line::new("licenseType", &license),
        ];
        lines.extend(user.mail.as_ref().map(|mail| Line::new("email", mail)));
        let Some(number) = user.license else {
            let unsaid = Diagnosis::new("autotask-license-unsaid").with("path", users_path());
            return findings.report(place, FindingState::Unclear, unsaid, (self.user.call, lines));
        };
        let is_api = number == API_LICENSE || label_of.is_some_and(|label| label.contains("API"));
        if !is_api {
            // The label might still say that this is the licence of an API user.
            if let Err(refused) = &self.fields {
                return declined(findings, place, refused, Entity::Resources.name(), name);
            }
            let not_api = Diagnosis::new("autotask-not-api-user")
                .with("license", Arg::Value(license))
                .with("new", label("new-api-user"))
                .with("path", users_path());
            return findings.report(place, FindingState::Missing, not_api, (self.user.call, lines));
        }
        // A name that is stored without a domain does not confirm the domain that was typed. All API users share
        // one domain.
        let domain = |name: &str| name.split_once('@').map(|(_, domain)| domain.to_lowercase());
        if !name.contains('@') && domain(&asked.username) != domain(&asked.reader) {
            let differs = Diagnosis::new("autotask-domain-differs")
                .with("user", Arg::Value(asked.username.clone()))
                .with("inspector", Arg::Value(asked.reader.clone()))
                .with("key", label("username-key"));
            return findings.report(place, FindingState::Unclear, differs, (self.user.call, lines));
        }
        match (user.active, wanted.active.is_empty()) {
            (Some(true), _) => findings.pass(place, (self.user.call, lines)),
            (Some(false), true) => {
                findings.report(place, FindingState::Missing, inactive(), (self.user.call, lines));
            }
            (None, true) => {
                findings.report(place, FindingState::Unclear, unsaid("active"), (self.user.call, lines));
            }
            // The Active box has its own finding.
            (_, false) => findings.blocked(place),
        }
    }

    fn license(&self) -> Option<&str> {
        let fields = &self.fields.as_ref().ok()?.value;
        let field = fields.iter().find(|field| field.name.eq_ignore_ascii_case("licenseType"))?;
        let pick = field.picks.iter().find(|pick| Some(pick.value) == self.user.value.license)?;
        Some(&pick.label)
    }

    fn say_location(&self, place: &Place, findings: &mut Findings<'_>) {
        let field = || label("primary-internal-location");
        match (self.user.value.location, &self.location) {
            (Chosen::One(id), Some(Ok(told))) => {
                let Some(location) = &told.value else {
                    let unseen = Diagnosis::new("autotask-location-unseen")
                        .with("id", Arg::Value(id.to_string()))
                        .with("field", field())
                        .with("path", users_path());
                    let line = Line::new("item", "null");
                    return findings.report(place, FindingState::Unclear, unseen, (told.call, line));
                };
                let line = Line::new("name", &location.name);
                findings.pass(place, (told.call, line));
            }
            (Chosen::One(_), Some(Err(refused))) => {
                let user = self.user.value.user_name.as_deref().unwrap_or_default();
                declined(findings, place, refused, Entity::InternalLocations.name(), user);
            }
            (Chosen::One(_), None) => findings.blocked(place),
            (Chosen::Unsaid, _) => {
                let unsaid = unsaid("primary-internal-location");
                findings.report(place, FindingState::Unclear, unsaid, self.user.call);
            }
            (Chosen::Nothing, _) => {
                let none =
                    Diagnosis::new("autotask-no-location").with("field", field()).with("path", users_path());
                let line = Line::new("locationID", "null");
                findings.report(place, FindingState::Missing, none, (self.user.call, line));
            }
        }
    }
}

/// A value as proofs show it. A dash stands for an absent value, so that it can't be mistaken for the vendor's own
/// word.
fn shown(value: Option<impl ToString>) -> String {
    value.map_or_else(|| "–".to_owned(), |value| value.to_string())
}

fn inactive() -> Diagnosis {
    Diagnosis::new("autotask-user-inactive").with("active", label("active")).with("path", users_path())
}
