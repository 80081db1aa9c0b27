//! Lists, read to their end.
//!
//! The server says with the header `Link` that there is another page, and may make pages smaller than they were asked
//! for. Only that there is one is taken from the header: the page is asked for by its number, at the address of the
//! list, so that no answer can lead the keys anywhere else.

use reqwest::header::HeaderMap;
use serde::de::DeserializeOwned;

use super::refusal::Refused;
use crate::{Answer, CallId, Reply, lenient};

/// The rows of a page, as they are asked for: the most that the server gives.
const PAGE: usize = 1000;
/// The rows of a page that a server gives if it goes by its own number.
const OWN_PAGE: usize = 25;
/// The most pages of a list that are read.
const MOST_PAGES: usize = 40;
/// The most rows of a list that are read. No role and no set-up has nearly as many.
const MOST_ROWS: usize = 2000;

/// A list as it is read, page by page.
pub(super) struct Pages<T> {
    address: String,
    /// `None` stands for a row that can't be read.
    rows: Vec<Option<T>>,
    call: Option<CallId>,
    /// How many pages were read.
    read: usize,
    /// There is no use in reading on.
    cut: bool,
}

impl<T: DeserializeOwned + PartialEq> Pages<T> {
    /// The list at a path.
    pub(super) fn of(path: &str) -> Self {
        let sign = if path.contains('?') { '&' } else { '?' };
        let address = format!("{path}{sign}pageSize={PAGE}");
        Self { address, rows: Vec::new(), call: None, read: 0, cut: false }
    }

    /// The address of the next page. `None` once more than enough was read.
    pub(super) fn next(&self) -> Option<String> {
        if self.cut || self.read == MOST_PAGES {
            return None;
        }
        let number = self.read + 1;
        Some(if number == 1 { self.address.clone() } else { format!("{}&page={number}", self.address) })
    }

    /// Adds a page. The whole list, if it was the last one.
    pub(super) fn add(&mut self, answer: &Answer) -> Result<Option<Reply<Vec<Option<T>>>>, Refused> {
        let call = *self.call.get_or_insert(answer.call);
        let goes_on = names_next(&answer.headers);
        let unreadable = || Refused { call: Some(answer.call), why: answer.unreadable().into() };
        let rows = lenient::rows(&answer.text()).ok_or_else(unreadable)?;
        self.read += 1;
        // Without the header, a page as long as servers make them may be followed by another one.
        let full = !rows.is_empty() && rows.len().is_multiple_of(OWN_PAGE);
        let complete = if self.read > 1 && !rows.is_empty() && self.rows.ends_with(&rows) {
            // The number of the page is ignored. Then this is all there is, unless it is as long as a page.
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
    // An address stands in angle brackets and has none inside.
    let mut links = texts.flat_map(|text| text.split('<').skip(1)).filter_map(|link| link.split_once('>'));
    links.any(|(_, parameters)| {
        let relations = parameters.split([';', ',']).filter_map(|parameter| {
            let (name, value) = parameter.split_once('=')?;
            name.trim().eq_ignore_ascii_case("rel").then(|| value.trim().trim_matches('"'))
        });
        relations.flat_map(str::split_whitespace).any(|relation| relation.eq_ignore_ascii_case("next"))
    })
}
