//! The requirements of a guide for HaloPSA.

use lotse_guide::{Others, Plan, Requirement, RequirementKind, RightsTable, RightsTableRow};
use lotse_vendor::halopsa::List;

use crate::findings::Place;
use crate::{Arg, Subject, Waypoint};

/// The scopes that a guide requires.
pub(super) struct Wanted {
    /// Each scope and its row.
    pub(super) scopes: Vec<(String, Place)>,
    /// Whether the application must have no other scope.
    pub(super) nothing_else: bool,
}

impl Wanted {
    pub(super) fn of(plan: &Plan<'_>) -> Self {
        let rows: Vec<_> = scope_rows(plan).collect();
        let nothing_else = rows.iter().any(|(_, table, _)| matches!(table.others, Some(Others::None)));
        let scopes = rows
            .into_iter()
            .filter_map(|(requirement, _, row)| Some((row.name.clone()?, place(requirement)?)));
        Self { scopes: scopes.collect(), nothing_else }
    }

    /// The scopes to ask for. A guide without a list of scopes still has something to read.
    pub(super) fn names(&self) -> Vec<&str> {
        if self.scopes.is_empty() {
            return Readable::ALL.map(Readable::scope).to_vec();
        }
        self.scopes.iter().map(|(scope, _)| scope.as_str()).collect()
    }

    /// The scopes among these that the guide does not require. Standard ones such as `openid` give no rights.
    pub(super) fn beyond<'s>(&self, scopes: &'s [String]) -> Vec<&'s str> {
        let names = self.names();
        let extra = |scope: &&str| is_scope(scope) && !names.iter().any(|wanted| covers(wanted, scope));
        scopes.iter().map(String::as_str).filter(extra).collect()
    }
}

/// Whether a text is the name of a scope that gives rights: `read:tickets`, `all`.
fn is_scope(name: &str) -> bool {
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|letter| letter.is_ascii_alphanumeric());
    matches!(name, "all" | "admin") || name.split_once(':').is_some_and(|(a, b)| is_word(a) && is_word(b))
}

/// Whether a scope includes another one: editing includes reading, and `all` includes everything.
pub(super) fn covers(scope: &str, other: &str) -> bool {
    let reading =
        || other.strip_prefix("read:").is_some_and(|area| scope.strip_prefix("edit:") == Some(area));
    scope == other || scope == "all" || reading()
}

/// The rows of the plan that require a scope.
fn scope_rows<'p, 'g>(
    plan: &'p Plan<'g>,
) -> impl Iterator<Item = (&'p Requirement<'g>, &'g RightsTable, &'g RightsTableRow)> {
    rows(plan).filter(|(_, _, row)| row.name.as_deref().is_some_and(is_scope))
}

/// The rows of the plan's plain tables.
fn rows<'p, 'g>(
    plan: &'p Plan<'g>,
) -> impl Iterator<Item = (&'p Requirement<'g>, &'g RightsTable, &'g RightsTableRow)> {
    let guide = plan.guide;
    plan.requirements.iter().filter_map(move |requirement| {
        let RequirementKind::Right { matrix, row } = requirement.kind else { return None };
        let table = guide.rights_tables.iter().find(|table| table.id == *matrix)?;
        Some((requirement, table, table.rows.iter().find(|it| it.id == *row)?))
    })
}

fn place(requirement: &Requirement<'_>) -> Option<Place> {
    let RequirementKind::Right { matrix, row } = requirement.kind else { return None };
    let subject = Subject::Right { matrix: matrix.to_string(), row: row.to_string() };
    Some((subject, requirement.step.as_str()).into())
}

/// The rows that the check compares with the vendor's answer: those of the scopes.
pub(super) fn compared<'p, 'g>(plan: &'p Plan<'g>) -> Vec<&'p Requirement<'g>> {
    if plan.guide.psa.as_ref().is_none_or(|psa| psa.as_str() != super::VENDOR_ID) {
        return Vec::new();
    }
    scope_rows(plan).map(|(requirement, ..)| requirement).collect()
}

/// A list that a call can read and the rights of the agent can deny.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Readable {
    Tickets,
    Clients,
}

impl Readable {
    pub(super) const ALL: [Self; 2] = [Self::Tickets, Self::Clients];

    pub(super) const fn list(self) -> List {
        match self {
            Self::Tickets => List::Tickets,
            Self::Clients => List::Clients,
        }
    }

    /// The word that selects a variant of the message.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Tickets => "tickets",
            Self::Clients => "clients",
        }
    }

    pub(super) const fn topic(self) -> &'static str {
        match self {
            Self::Tickets => "halopsa-tickets",
            Self::Clients => "halopsa-clients",
        }
    }

    pub(super) const fn scope(self) -> &'static str {
        match self {
            Self::Tickets => "read:tickets",
            Self::Clients => "read:customers",
        }
    }

    /// The right of an agent that allows reading, by its label.
    const fn right(self) -> &'static str {
        match self {
            Self::Tickets => "tickets-access-level",
            Self::Clients => "clients-access-level",
        }
    }

    /// Whether a token with these scopes may read it.
    pub(super) fn may_be_read(self, scopes: &[String]) -> bool {
        scopes.iter().any(|scope| covers(scope, self.scope()))
    }

    /// The rows of the plan that require that right, with their steps.
    pub(super) fn rows(self, plan: &Plan<'_>) -> Vec<Place> {
        let found = rows(plan)
            .filter(|(_, _, row)| row.path.last().is_some_and(|label| label.key.as_str() == self.right()));
        found.filter_map(|(requirement, ..)| place(requirement)).collect()
    }

    /// The right, as a label.
    pub(super) fn right_label(self) -> Arg {
        label(self.right())
    }
}

/// A label of this vendor.
pub(super) fn label(key: &str) -> Arg {
    Arg::Label(format!("{}/{key}", super::VENDOR_ID))
}

fn path(keys: &[&str]) -> Arg {
    let stop = |key: &&str| Waypoint::Label(format!("{}/{key}", super::VENDOR_ID));
    Arg::Path(keys.iter().map(stop).collect())
}

/// The page with the applications.
pub(super) fn applications() -> Arg {
    path(&["configuration", "integrations", "halo-psa-api", "view-applications"])
}

/// The page with the agents.
pub(super) fn agents() -> Arg {
    path(&["configuration", "teams-agents", "agents"])
}
