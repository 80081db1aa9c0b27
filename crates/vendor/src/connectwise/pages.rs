//! Lists, read to their end.
//!
//! The server says with the header `Link` that there is another page, and may make pages smaller than they were asked
//! for. Only that there is one is taken from the header: the page is asked for by its number, at the address of the
//! list, so that no answer can lead the keys anywhere else.

use reqwest::header::HeaderMap;
use serde::de::DeserializeOwned;

use super::client::{Client, Read};
use super::refusal::Refused;
use crate::Failure;

/// The rows of a page, as they are asked for: the most that the server gives.
const PAGE: usize = 1000;
/// The rows of a page that a server gives if it goes by its own number.
const OWN_PAGE: usize = 25;
/// The most pages of a list that are read.
const MOST_PAGES: usize = 40;
/// The most rows of a list that are read. No role and no set-up has nearly as many.
const MOST_ROWS: usize = 2000;

impl Client<'_> {
    /// All rows of a list. One that has no end within these bounds is not given in part: what was left out may matter.
    pub(super) async fn list<T: DeserializeOwned + PartialEq>(
        &self,
        path: &str,
    ) -> Result<Read<Vec<T>>, Refused> {
        let sign = if path.contains('?') { '&' } else { '?' };
        let first = format!("{path}{sign}pageSize={PAGE}");
        let mut all: Vec<T> = Vec::new();
        let mut proof = None;
        for number in 1..=MOST_PAGES {
            let address = if number == 1 { first.clone() } else { format!("{first}&page={number}") };
            let answer = self.answer(&address).await?;
            let call = *proof.get_or_insert(answer.call);
            let goes_on = names_next(&answer.headers);
            let rows: Vec<T> =
                answer.json().map_err(|failure| Refused { call: Some(answer.call), why: failure.into() })?;
            // Without the header, a page as long as servers make them may be followed by another one.
            let full = !rows.is_empty() && rows.len().is_multiple_of(OWN_PAGE);
            if number > 1 && !rows.is_empty() && all.ends_with(&rows) {
                // The number of the page is ignored. Then this is all there is, unless it is as long as a page.
                if goes_on || all.len() == OWN_PAGE || all.len() == PAGE {
                    break;
                }
                return Ok(Read { call, value: all });
            }
            all.extend(rows);
            if all.len() > MOST_ROWS {
                break;
            }
            if !goes_on && !full {
                return Ok(Read { call, value: all });
            }
        }
        Err(Refused { call: proof, why: Failure::Cut { host: self.host() }.into() })
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
