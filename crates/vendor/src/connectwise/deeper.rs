//! The calls of a deeper check: tables behind the service desk, integrator logins, records by their author; and companies.

use serde::{Deserialize, Deserializer};

use super::client::equals;
use super::model::id;
use super::{Client, Refused};
use crate::{Reply, lenient};

/// The field of a record that names the member who entered it.
const AUTHOR: &str = "_info/enteredBy";

/// The agreements that are looked at for additions.
pub(super) const AGREEMENTS: u32 = 4;

/// A kind of record that a product writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Records {
    /// Tickets.
    Tickets,
    /// Configurations.
    Configurations,
    /// Items of the product catalogue.
    CatalogItems,
    /// Additions of the agreement with this id.
    Additions(i64),
}

impl Records {
    fn path(self) -> String {
        match self {
            Self::Tickets => "/service/tickets".to_owned(),
            Self::Configurations => "/company/configurations".to_owned(),
            Self::CatalogItems => "/procurement/catalog".to_owned(),
            Self::Additions(agreement) => format!("/finance/agreements/{agreement}/additions"),
        }
    }
}

/// A row of which only the id is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct Row {
    /// Its id.
    #[serde(deserialize_with = "id")]
    pub id: i64,
}

/// A service board of the list of all boards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ListedBoard {
    /// Its id.
    #[serde(deserialize_with = "id")]
    pub id: i64,
    /// Whether it is inactive.
    #[serde(default, deserialize_with = "lenient::flag")]
    pub inactive_flag: Option<bool>,
    /// Whether it is a board for projects, which has no service tickets.
    #[serde(default, deserialize_with = "lenient::flag")]
    pub project_flag: Option<bool>,
}

/// A company of the list of all companies.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ListedCompany {
    /// Its id.
    #[serde(deserialize_with = "id")]
    pub id: i64,
    /// Its short name, which the screens call Company ID.
    #[serde(default, deserialize_with = "lenient::text")]
    pub identifier: Option<String>,
    /// Its name.
    #[serde(default, deserialize_with = "lenient::text")]
    pub name: Option<String>,
    /// Whether it was deleted.
    #[serde(default, deserialize_with = "lenient::flag")]
    pub deleted_flag: Option<bool>,
}

/// A status of a service board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BoardStatus {
    /// Its id.
    #[serde(deserialize_with = "id")]
    pub id: i64,
    /// Whether a ticket in this status is closed.
    #[serde(default, deserialize_with = "lenient::flag")]
    pub closed_status: Option<bool>,
    /// Whether it is inactive.
    #[serde(default, deserialize_with = "lenient::flag")]
    pub inactive: Option<bool>,
}

/// An integrator login. The vendor's record has a password field, which is neither requested nor read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct IntegratorLogin {
    /// Its id.
    #[serde(deserialize_with = "id")]
    pub id: i64,
    /// Whether it is inactive.
    #[serde(default, deserialize_with = "lenient::flag")]
    pub inactive_flag: Option<bool>,
    /// Whether it sees all records.
    #[serde(default, deserialize_with = "lenient::flag")]
    pub can_access_all_records_flag: Option<bool>,
    /// Whether it may use all APIs.
    #[serde(default, deserialize_with = "lenient::flag")]
    pub can_access_all_apis_flag: Option<bool>,
    /// Whether it may use the API *Member*.
    #[serde(default, deserialize_with = "lenient::flag")]
    pub member_api_flag: Option<bool>,
}

/// A record with its author.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Entered {
    /// Its id.
    #[serde(deserialize_with = "id")]
    pub id: i64,
    /// What the vendor notes about the record.
    #[serde(default, rename = "_info", deserialize_with = "lenient::shape")]
    pub info: Option<Author>,
}

/// Who entered a record.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Author {
    /// The identifier of a member.
    #[serde(default, deserialize_with = "lenient::text")]
    pub entered_by: Option<String>,
}

impl Entered {
    /// Whether this member entered the record.
    pub fn is_by(&self, member: &str) -> bool {
        let author = self.info.as_ref().and_then(|info| info.entered_by.as_deref());
        author.is_some_and(|author| author.trim().eq_ignore_ascii_case(member.trim()))
    }
}

#[derive(Deserialize)]
struct Counted {
    #[serde(deserialize_with = "whole")]
    count: u32,
}

fn whole<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
    let number = lenient::number(deserializer)?.and_then(|number| u32::try_from(number).ok());
    number.ok_or_else(|| serde::de::Error::custom("no count"))
}

impl Client<'_> {
    /// All companies that the member can list.
    pub async fn all_companies(&self) -> Result<Reply<Vec<Option<ListedCompany>>>, Refused> {
        self.list("/company/companies?fields=id,identifier,name,deletedFlag").await
    }

    /// All service boards that the member can list. Rows that can't be read are left out.
    pub async fn all_boards(&self) -> Result<Reply<Vec<ListedBoard>>, Refused> {
        let read = self.list("/service/boards?fields=id,inactiveFlag,projectFlag").await?;
        Ok(read.map(readable))
    }

    /// All statuses of a board.
    pub async fn all_statuses(&self, board: i64) -> Result<Reply<Vec<BoardStatus>>, Refused> {
        let path = format!("/service/boards/{board}/statuses?fields=id,closedStatus,inactive");
        Ok(self.list(&path).await?.map(readable))
    }

    /// All priorities.
    pub async fn all_priorities(&self) -> Result<Reply<Vec<Row>>, Refused> {
        Ok(self.list("/service/priorities?fields=id").await?.map(readable))
    }

    /// All configuration types.
    pub async fn all_configuration_types(&self) -> Result<Reply<Vec<Row>>, Refused> {
        Ok(self.list("/company/configurations/types?fields=id").await?.map(readable))
    }

    /// All integrator logins, without their names and passwords.
    pub async fn integrator_logins(&self) -> Result<Reply<Vec<IntegratorLogin>>, Refused> {
        let fields = "id,inactiveFlag,canAccessAllRecordsFlag,canAccessAllApisFlag,memberApiFlag";
        Ok(self.list(&format!("/system/integratorlogins?fields={fields}")).await?.map(readable))
    }

    /// The newest agreements, a few of them.
    pub async fn some_agreements(&self) -> Result<Reply<Vec<Row>>, Refused> {
        let path = format!("/finance/agreements?fields=id&orderBy=id%20desc&pageSize={AGREEMENTS}");
        let mut read: Reply<Vec<Row>> = self.first_page(&path).await?.map(readable);
        read.value.truncate(AGREEMENTS as usize);
        Ok(read)
    }

    /// At most one record that this member entered. A server that ignores the condition may answer with another one.
    pub async fn sample_by(&self, records: Records, member: &str) -> Result<Reply<Option<Entered>>, Refused> {
        let (path, by) = (records.path(), equals(AUTHOR, member)?);
        let path = format!("{path}?conditions={by}&fields=id,{AUTHOR}&pageSize=1");
        Ok(self.first_page(&path).await?.map(|rows| rows.into_iter().next().flatten()))
    }

    /// How many records this member entered.
    pub async fn count_by(&self, records: Records, member: &str) -> Result<Reply<u32>, Refused> {
        let (path, by) = (records.path(), equals(AUTHOR, member)?);
        let answer = self.answer(&format!("{path}/count?conditions={by}")).await?;
        let counted: Option<Counted> = lenient::object(&answer.text());
        let call = answer.call;
        counted
            .map(|counted| Reply { call, value: counted.count })
            .ok_or_else(|| Refused { call: Some(call), why: answer.unreadable().into() })
    }

    /// The rows of one page, each by itself.
    async fn first_page<T: for<'d> Deserialize<'d>>(
        &self,
        path: &str,
    ) -> Result<Reply<Vec<Option<T>>>, Refused> {
        let answer = self.answer(path).await?;
        let call = answer.call;
        lenient::rows(&answer.text())
            .map(|value| Reply { call, value })
            .ok_or_else(|| Refused { call: Some(call), why: answer.unreadable().into() })
    }
}

fn readable<T>(rows: Vec<Option<T>>) -> Vec<T> {
    rows.into_iter().flatten().collect()
}
