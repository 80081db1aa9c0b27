//! The envelope around every answer.
//!
//! It has the form `{"Result":…, "ResponseCode":0, "Status":"OK", "Error":"None"}`, with `TotalRecords` for lists.
//! `Status` proves nothing. An answer without a `ResponseCode` (a bare object, XML, a web page) never counts as a
//! success.

use serde::Deserialize;
use serde_json::value::RawValue;

use super::{Refused, Trouble};
use crate::{Answer, CallId, Failure, Reply, lenient};

/// A successful answer.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) call: CallId,
    pub(super) host: String,
    pub(super) code: i64,
    /// `Result` as raw JSON, so that numbers keep all their digits.
    pub(super) result: Option<Box<RawValue>>,
    pub(super) total: Option<u64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Envelope {
    result: Option<Box<RawValue>>,
    response_code: Option<Box<RawValue>>,
    error: Option<Box<RawValue>>,
    message: Option<Box<RawValue>>,
    total_records: Option<Box<RawValue>>,
}

/// Parses the envelope of an answer and returns it if it is a success.
pub(super) fn open(answer: &Answer) -> Result<Opened, Trouble> {
    let envelope: Option<Envelope> = lenient::object(&answer.text());
    let code = envelope.as_ref().and_then(|it| integer(it.response_code.as_deref()?.get()));
    let text = envelope.as_ref().and_then(said);
    let unusable = |failure| Trouble::unusable(answer.call, failure);
    if !(200..300).contains(&answer.status) {
        // IIS, the web server of every VSA, refuses with a page of its own.
        let own = matches!(answer.status, 401 | 403) && answer.is_page_of_iis();
        if let Some(failure @ Failure::Page { .. }) = answer.stray().filter(|_| !own) {
            return Err(unusable(failure));
        }
        return Err(Refused::of(answer, answer.status.into(), code, text).to(answer.call));
    }
    let (Some(envelope), Some(code)) = (envelope, code) else {
        let unreadable = || Failure::Unreadable { host: answer.host.clone() };
        return Err(unusable(answer.stray().unwrap_or_else(unreadable)));
    };
    if !is_success(code) {
        return Err(Refused::of(answer, code, Some(code), text).to(answer.call));
    }
    Ok(Opened {
        call: answer.call,
        host: answer.host.clone(),
        code,
        total: envelope.total_records.and_then(|raw| integer(raw.get())).and_then(|it| it.try_into().ok()),
        result: envelope.result,
    })
}

impl Opened {
    /// Reads the content and adds the call.
    pub(super) fn reply<T>(
        self,
        read: impl FnOnce(&Self) -> Result<T, Trouble>,
    ) -> Result<Reply<T>, Trouble> {
        read(&self).map(|value| Reply { call: self.call, value })
    }

    /// The failure for an answer that can't be read.
    pub(super) fn unreadable(&self) -> Trouble {
        Trouble::unusable(self.call, Failure::Unreadable { host: self.host.clone() })
    }

    /// `Result` as an object of a known shape.
    pub(super) fn object<T: for<'d> Deserialize<'d>>(&self) -> Result<T, Trouble> {
        let result = self.result.as_ref().and_then(|raw| lenient::object(raw.get()));
        result.ok_or_else(|| self.unreadable())
    }

    /// `Result` as a list of objects; rows that can't be read are omitted. A missing `Result` is an empty list only
    /// if `TotalRecords` is zero.
    pub(super) fn list<T: for<'d> Deserialize<'d>>(&self) -> Result<Vec<T>, Trouble> {
        let Some(raw) = &self.result else {
            return if self.total == Some(0) { Ok(Vec::new()) } else { Err(self.unreadable()) };
        };
        let rows = lenient::rows(raw.get()).ok_or_else(|| self.unreadable())?;
        Ok(rows.into_iter().flatten().collect())
    }
}

/// An integer, with or without quotation marks.
pub(super) fn integer(raw: &str) -> Option<i64> {
    lenient::as_number(&serde_json::from_str(raw).ok()?)
}

fn is_success(code: i64) -> bool {
    code == 0 || (200..=209).contains(&code)
}

/// The server's error message in full: if it were shortened before masking, part of a secret could remain. `"None"`
/// means that there is no message.
fn said(envelope: &Envelope) -> Option<String> {
    let raw = envelope.error.as_deref().or(envelope.message.as_deref())?;
    let text = serde_json::from_str::<String>(raw.get()).unwrap_or_else(|_| raw.get().to_owned());
    (!text.is_empty() && text != "None" && text != "null").then_some(text)
}

#[cfg(test)]
mod tests;
