//! Lists with several pages, read to their end.
//!
//! The server announces a next page in the `Link` header, and may return smaller pages than requested. Only the
//! fact that there is a next page is taken from the header. The page itself is requested by its number at the
//! list's own address, so that no answer can send the keys to another host.

use reqwest::header::HeaderMap;
use serde::de::DeserializeOwned;

use super::refusal::Refused;
use crate::{Answer, CallId, Reply, lenient};

/// The rows that are requested per page: the server's maximum.
const PAGE: usize = 1000;
/// The rows per page of a server that ignores the requested size.
const OWN_PAGE: usize = 25;
/// The most pages that are read of a list.
const MOST_PAGES: usize = 40;
/// The most rows that are read of a list. Roles and Table Setup have far fewer.
const MOST_ROWS: usize = 2000;

/// A list that is being read page by page.
pub(super) struct Pages<T> {
    address: String,
    /// `None` for a row that can't be read.
    rows: Vec<Option<T>>,
    call: Option<CallId>,
    /// The number of pages read.
    read: usize,
    /// Reading stops here: the list exceeds the limits or can't be completed.
    cut: bool,
}

impl<T: DeserializeOwned + PartialEq> Pages<T> {
    /// The list at a path.
    pub(super) fn of(path: &str) -> Self {
        let sign = if path.contains('?') { '&' } else { '?' };
        let address = format!("{path}{sign}pageSize={PAGE}");
        Self { address, rows: Vec::new(), call: None, read: 0, cut: false }
    }

    /// The address of the next page. `None` once a limit is reached.
    pub(super) fn next(&self) -> Option<String> {
        if self.cut || self.read == MOST_PAGES {
            return None;
        }
        let number = self.read + 1;
        Some(if number == 1 { self.address.clone() } else { format!("{}&page={number}", self.address) })
    }

    /// Adds a page. Returns the whole list if this was the last page.
    pub(super) fn add(&mut self, answer: &Answer) -> Result<Option<Reply<Vec<Option<T>>>>, Refused> {
        let call = *self.call.get_or_insert(answer.call);
        let goes_on = names_next(&answer.headers);
        let unreadable = || Refused { call: Some(answer.call), why: answer.unreadable().into() };
        let rows = lenient::rows(&answer.text()).ok_or_else(unreadable)?;
        self.read += 1;
        // Without the header, a page of a server's usual length may be followed by another one.
        let full = !rows.is_empty() && rows.len().is_multiple_of(OWN_PAGE);
        let complete = if self.read > 1 && !rows.is_empty() && self.rows.ends_with(&rows) {
            // The server ignores the page number. The list is then complete, unless it is as long as a page.
            self.cut = goes_on || self.rows.len() == OWN_PAGE || self.rows.len() == PAGE;
            !self.cut
        } else {
            self.rows.extend(rows);
            self.cut = self.rows.len() > MOST_ROWS;
            !self.cut && !goes_on && !full
        };
        Ok(complete.then(|| Reply { call, value: std::mem::take(&mut self.rows) }))
    }

    /// The call that read the first page.
    pub(super) const fn first_call(&self) -> Option<CallId> {
        self.call
    }
}

/// Whether a `Link` header (RFC 8288) names a next page.
fn names_next(headers: &HeaderMap) -> bool {
    let texts = headers.get_all("link").iter().filter_map(|value| value.to_str().ok());
    // A URL is enclosed in angle brackets and contains none.
    let mut links = texts.flat_map(|text| text.split('<').skip(1)).filter_map(|link| link.split_once('>'));
    links.any(|(_, parameters)| {
        let relations = parameters.split([';', ',']).filter_map(|parameter| {
            let (name, value) = parameter.split_once('=')?;
            name.trim().eq_ignore_ascii_case("rel").then(|| value.trim().trim_matches('"'))
        });
        relations.flat_map(str::split_whitespace).any(|relation| relation.eq_ignore_ascii_case("next"))
    })
}
