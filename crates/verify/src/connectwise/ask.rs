//! Everything that is asked once somebody is signed in, side by side.
//!
//! The longest chain from here is two calls: boards and then the statuses of one, the list of "customize" and then
//! what its entries mean, an administrator's view of the member and then of its role.

use std::collections::{BTreeMap, BTreeSet};

use futures_util::future::join_all;
use lotse_vendor::CallId;
use lotse_vendor::connectwise::{
    Client, CustomizeItem, FunctionLevels, Item, Keys, Probe, Read, Refusal, Refused, SetupScreen,
};

use super::asked::Asked;
use super::functions::{Names, is};

/// The vendor's name for the list behind Table Setup.
pub(super) const TABLES: &str = "SystemTableSetup";

/// What reading a list showed.
#[derive(Debug, Clone)]
pub(super) enum Access {
    /// It can be read, and there is something in it.
    Open(CallId),
    /// It can be read, and there is nothing in it: that proves little.
    Empty(CallId),
    /// The role may not read it.
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

    fn of<T>(outcome: Result<Read<Vec<T>>, Refused>) -> Self {
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
    Role(Read<Vec<FunctionLevels>>),
    /// No API member of this name, or none with a role.
    NoMember(CallId),
    /// The administrator's keys were refused, or one of their calls failed.
    Refused(Refused),
}

/// The answers.
pub(super) struct Answers {
    /// What the member may do. None: an administrator was asked instead.
    pub(super) security: Option<Result<Read<Vec<FunctionLevels>>, Refused>>,
    pub(super) admin: Option<Admin>,
    pub(super) items: Result<Read<Vec<CustomizeItem>>, Refused>,
    /// What the entries mean, if that had to be asked.
    pub(super) screens: Option<Result<Read<Vec<SetupScreen>>, Refused>>,
    pub(super) access: BTreeMap<Probe, Access>,
}

/// Asks all of it.
pub(super) async fn ask(
    client: &Client<'_>,
    admin_keys: Option<Keys>,
    member: &str,
    asked: &Asked<'_>,
    names: &Names,
) -> Answers {
    let admin_client = admin_keys.map(|keys| client.with_keys(keys));
    let rights = async {
        if let Some(admin) = &admin_client {
            let view = as_admin(admin, member).await;
            // Without the administrator's view, the member's own is the next best.
            let own = if matches!(view, Admin::Role(_)) { None } else { Some(client.my_security().await) };
            (Some(view), own)
        } else {
            (None, Some(client.my_security().await))
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

/// The lists to read: of the functions that are asked, of the tables behind Table Setup, and, where Table Setup is
/// narrowed, of tables that must be shut.
fn probes(asked: &Asked<'_>, names: &Names) -> BTreeSet<Probe> {
    let rows = asked.role.iter().flat_map(|role| &role.rows);
    let mut wanted: BTreeSet<Probe> = rows.clone().filter_map(|row| names.probe(row.function)).collect();
    if rows.clone().any(|row| row.function == "table-setup") {
        let tables = names.tables().iter().filter(|table| match &asked.list {
            Some(list) => table.watch || list.entries.contains(&table.label.as_str()),
            None => !table.watch,
        });
        wanted.extend(tables.map(super::functions::TableName::probe));
    }
    wanted
}

/// A board counts as readable only if its statuses can be read: the board alone can also be seen with lesser rights.
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

async fn as_admin(admin: &Client<'_>, member: &str) -> Admin {
    let found = match admin.api_members(member).await {
        Ok(read) => read,
        Err(refused) => return Admin::Refused(refused),
    };
    let mut roles = found.value.iter().filter(|it| it.identifier == member).map(|it| &it.security_role);
    let role = roles.next().and_then(|role| role.as_ref()?.id);
    let (Some(role), None) = (role, roles.next()) else {
        return Admin::NoMember(found.call);
    };
    match admin.role_settings(role).await {
        Ok(read) => Admin::Role(read),
        Err(refused) => Admin::Refused(refused),
    }
}

/// Whether the entries can't be understood by their names alone.
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
