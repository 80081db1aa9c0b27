//! All calls after the sign-in, made concurrently.
//!
//! The longest chains are two calls: a board, then its statuses; the "customize" list, then the meaning of its
//! entries; an administrator's view of the member, then of its role.

use std::collections::{BTreeMap, BTreeSet};

use futures_util::future::join_all;
use lotse_vendor::connectwise::{
    Client, CustomizeItem, FunctionLevels, Item, Keys, Probe, Refusal, Refused, SetupScreen,
};
use lotse_vendor::{CallId, Reply};

use super::asked::Asked;
use super::functions::Names;
use super::sign_in::Who;
use super::spelling::is;

/// The vendor's name for the list behind Table Setup.
pub(super) const TABLES: &str = "SystemTableSetup";

/// The result of reading a list.
#[derive(Debug, Clone)]
pub(super) enum Access {
    /// It can be read and has records.
    Open(CallId),
    /// It can be read but is empty, which proves little.
    Empty(CallId),
    /// The role can't read it.
    Shut(CallId),
    /// The look-up failed.
    Lost(Refused),
}

impl Access {
    pub(super) const fn call(&self) -> Option<CallId> {
        match self {
            Self::Open(call) | Self::Empty(call) | Self::Shut(call) => Some(*call),
            Self::Lost(refused) => refused.call,
        }
    }

    fn of<T>(outcome: Result<Reply<Vec<T>>, Refused>) -> Self {
        match outcome {
            Ok(read) if read.value.is_empty() => Self::Empty(read.call),
            Ok(read) => Self::Open(read.call),
            Err(Refused { call: Some(call), why: Refusal::Security }) => Self::Shut(call),
            Err(refused) => Self::Lost(refused),
        }
    }
}

/// An administrator's view of the role.
pub(super) enum Admin {
    /// The settings of the role.
    Role(Reply<Vec<FunctionLevels>>),
    /// No API member of this name, or none with a role.
    NoMember(CallId),
    /// A role other than the one that the member itself reports: its name.
    OtherRole(CallId, String),
    /// The administrator's keys were refused, or one of their calls failed.
    Refused(Refused),
}

/// The answers.
pub(super) struct Answers {
    /// The member's permissions. `None` if an administrator's keys were used instead.
    pub(super) security: Option<Result<Reply<Vec<FunctionLevels>>, Refused>>,
    pub(super) admin: Option<Admin>,
    pub(super) items: Result<Reply<Vec<CustomizeItem>>, Refused>,
    /// The meaning of the entries, if it had to be requested.
    pub(super) screens: Option<Result<Reply<Vec<SetupScreen>>, Refused>>,
    pub(super) access: BTreeMap<Probe, Access>,
}

/// Makes all calls.
pub(super) async fn ask(
    client: &Client<'_>,
    admin_keys: Option<Keys>,
    who: &Who,
    asked: &Asked<'_>,
    names: &Names,
) -> Answers {
    let admin_client = admin_keys.map(|keys| client.with_keys(keys));
    let rights = async {
        if let Some(admin) = &admin_client {
            let view = as_admin(admin, who).await;
            // If there is no administrator's view, use the member's own.
            let own = if matches!(view, Admin::Role(_)) { None } else { Some(own_rights(client, who).await) };
            (Some(view), own)
        } else {
            (None, Some(own_rights(client, who).await))
        }
    };
    let lists = async {
        let items = client.customize_items().await;
        let dictionary = match &items {
            Ok(read) if needs_dictionary(&read.value, asked, names) => Some(client.setup_screens().await),
            _ => None,
        };
        (items, dictionary)
    };
    let wanted = probes(asked, names);
    let boards =
        async { if wanted.contains(&Probe::Boards) { Some(board_access(client).await) } else { None } };
    let others = wanted.iter().copied().filter(|probe| *probe != Probe::Boards);
    let probes = join_all(others.map(|probe| async move { (probe, Access::of(client.probe(probe).await)) }));
    let ((admin, security), (items, screens), boards, probes) = tokio::join!(rights, lists, boards, probes);
    let mut access: BTreeMap<Probe, Access> = probes.into_iter().collect();
    access.extend(boards.map(|boards| (Probe::Boards, boards)));
    Answers { security, admin, items, screens, access }
}

/// The lists to read: those of the required functions, those of the tables behind Table Setup, and, if Table Setup is
/// restricted, those of tables that must not be readable.
fn probes(asked: &Asked<'_>, names: &Names) -> BTreeSet<Probe> {
    let rows = asked.role.iter().flat_map(|role| &role.rows);
    let mut wanted: BTreeSet<Probe> = rows.clone().filter_map(|row| names.probe(row.function)).collect();
    if rows.clone().any(|row| row.function == "table-setup") {
        let tables = names.tables().iter().filter(|table| match &asked.list {
            Some(list) => table.watch || list.entries.contains(&table.label.as_str()),
            None => !table.watch && !table.if_named,
        });
        wanted.extend(tables.map(super::functions::TableName::probe));
    }
    wanted
}

/// Whether boards can be read. A board counts as readable only if its statuses can be read, because the board alone can be seen
/// with lesser rights.
async fn board_access(client: &Client<'_>) -> Access {
    let board = match client.boards().await {
        Ok(read) => match read.value.first() {
            Some(board) => board.id,
            None => return Access::Empty(read.call),
        },
        Err(refused) => return Access::of::<Item>(Err(refused)),
    };
    Access::of(client.board_statuses(board).await)
}

/// The member's own list of rights, without rows that name another member.
async fn own_rights(client: &Client<'_>, who: &Who) -> Result<Reply<Vec<FunctionLevels>>, Refused> {
    let read = client.my_security().await?;
    let of_other =
        |row: &FunctionLevels| row.member.as_ref().and_then(|it| it.id).is_some_and(|id| id != who.id());
    if read.value.iter().any(of_other) {
        return Err(client.unreadable(read.call));
    }
    Ok(read)
}

async fn as_admin(admin: &Client<'_>, who: &Who) -> Admin {
    let found = match admin.api_members(who.identifier()).await {
        Ok(read) => read,
        Err(refused) => return Admin::Refused(refused),
    };
    let mut members = found.value.iter().filter(|it| it.identifier == who.identifier());
    let member = members.next().filter(|it| it.id == who.id());
    let role = member.and_then(|member| member.security_role.as_ref());
    let (Some(id), None) = (role.and_then(|role| role.id), members.next()) else {
        return Admin::NoMember(found.call);
    };
    if who.role_id().is_some_and(|own| own != id) {
        let name = role.and_then(|role| role.name.clone()).unwrap_or_else(|| id.to_string());
        return Admin::OtherRole(found.call, name);
    }
    match admin.role_settings(id).await {
        Ok(read) => Admin::Role(read),
        Err(refused) => Admin::Refused(refused),
    }
}

/// Whether the entries can't be matched by their names alone.
fn needs_dictionary(items: &[CustomizeItem], asked: &Asked<'_>, names: &Names) -> bool {
    let of_tables = |item: &&CustomizeItem| item.customize_identifier.as_deref() == Some(TABLES);
    let texts: Vec<&str> =
        items.iter().filter(of_tables).filter_map(|item| item.item_identifier.as_deref()).collect();
    let Some(list) = &asked.list else { return !texts.is_empty() };
    let listed = |entry: &str| {
        let known = names.table(entry).map_or(&[] as &[String], |table| &table.names);
        texts.iter().any(|text| is(text, entry, known))
    };
    let number = |text: &&str| text.bytes().all(|letter| letter.is_ascii_digit());
    !texts.is_empty() && (texts.iter().any(number) || !list.entries.iter().all(|entry| listed(entry)))
}
