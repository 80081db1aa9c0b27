//! The shape of a visit's calls: how a vendor's server behaves, without any values.
//!
//! A technician can send this file to the maintainers so that they can correct a wrong assumption about a vendor.
//! It keeps the parts of the URL that Lotse itself writes, the names of the headers, and the structure of the body.
//! An unusual server could still put values into names; these are removed at the end, when all secrets and names of
//! the visit are known.

mod address;
mod json;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use serde::{Deserialize, Serialize};

pub use json::JsonShape;

use super::mask::Mask;
use super::{Answer, Failure, Record};

/// The version of the file format. It is raised when an older Lotse could misread the file.
const FORMAT: u32 = 1;
/// The most calls that are kept.
const MOST: usize = 200;

/// The shapes of a visit's calls.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Shapes {
    /// The version of the file format.
    pub format: u32,
    /// The calls, in the order in which they began.
    pub calls: Vec<CallShape>,
    /// The number of calls beyond the limit.
    pub left_out: usize,
}

/// The shape of a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct CallShape {
    /// The id of the vendor.
    pub api: String,
    /// The HTTP method.
    pub method: String,
    /// The host, without anything that identifies a customer.
    pub host: String,
    /// The path, in which segments other than Lotse's own words are replaced by `*`.
    pub path: String,
    /// The names in the query.
    pub query: Vec<String>,
    /// The HTTP status, if there was an answer.
    pub status: Option<u16>,
    /// The code of the failure, if there was no usable answer.
    pub failure: Option<String>,
    /// How long it took.
    pub took: Took,
    /// How often it was repeated.
    pub repeated: u8,
    /// The names of the answer's headers.
    pub headers: Vec<String>,
    /// The media type of the answer.
    pub media_type: Option<String>,
    /// The answer's body, if there was a usable answer.
    pub body: Option<BodyShape>,
}

/// How long a call took.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Took {
    Under300Ms,
    Under1S,
    Under3S,
    Under10S,
    Longer,
}

/// The size of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Size {
    Under1Kib,
    Under16Kib,
    Under256Kib,
    Larger,
}

/// The shape of a body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BodyShape {
    /// The body is empty.
    Empty,
    /// A web page.
    Page(Size),
    /// Text that is neither a web page nor JSON.
    Text(Size),
    /// JSON.
    Json(Size, JsonShape),
}

impl Shapes {
    /// Adds the calls of a visit that followed.
    pub fn append(&mut self, later: Self) {
        self.calls.extend(later.calls);
        self.left_out += later.left_out;
    }
}

impl Took {
    const fn of(time: Duration) -> Self {
        match time.as_millis() {
            0..300 => Self::Under300Ms,
            300..1000 => Self::Under1S,
            1000..3000 => Self::Under3S,
            3000..10_000 => Self::Under10S,
            _ => Self::Longer,
        }
    }
}

impl Size {
    const fn of(body: &[u8]) -> Self {
        match body.len() {
            0..1024 => Self::Under1Kib,
            1024..16_384 => Self::Under16Kib,
            16_384..262_144 => Self::Under256Kib,
            _ => Self::Larger,
        }
    }
}

impl BodyShape {
    fn of(answer: &Answer) -> Self {
        let size = Size::of(&answer.body);
        let text = answer.text();
        let text = text.trim_start_matches('\u{feff}').trim();
        if text.is_empty() {
            Self::Empty
        } else if answer.is_page() {
            Self::Page(size)
        } else {
            JsonShape::of(text).map_or(Self::Text(size), |shape| Self::Json(size, shape))
        }
    }
}

impl CallShape {
    /// The shape of a call that has ended. It still contains names that the server chose.
    pub(crate) fn of(record: &Record, answer: Option<&Answer>) -> Self {
        let (path, query) = record.path.split_once('?').unwrap_or((&record.path, ""));
        let name = |pair: &str| pair.split('=').next().unwrap_or_default().to_owned();
        let mut headers: Vec<String> =
            answer.iter().flat_map(|answer| answer.headers.keys()).map(ToString::to_string).collect();
        headers.sort();
        Self {
            api: record.vendor.id.to_owned(),
            method: record.method.clone(),
            host: address::host(record.vendor, &record.host),
            path: address::path(record.vendor, path),
            query: query.split('&').filter(|pair| !pair.is_empty()).map(name).collect(),
            status: record.status,
            failure: record.failure.as_ref().map(Failure::code).map(ToOwned::to_owned),
            took: Took::of(record.took),
            repeated: record.repeated,
            headers,
            media_type: answer.and_then(media_type),
            body: answer.map(BodyShape::of),
        }
    }

    /// Replaces names that are data.
    fn cleaned(&self, hidden: &Hidden<'_>) -> Self {
        let mut call = self.clone();
        for name in call.query.iter_mut().chain(&mut call.headers) {
            *name = hidden.name(name);
        }
        call.media_type = call.media_type.filter(|kind| hidden.mask.apply(kind) == *kind);
        call.body = call.body.map(|body| match body {
            BodyShape::Json(size, shape) => BodyShape::Json(size, shape.cleaned(hidden).fitted()),
            other => other,
        });
        call
    }
}

fn media_type(answer: &Answer) -> Option<String> {
    let text = answer.header("content-type")?.split(';').next()?.trim().to_ascii_lowercase();
    let sound =
        |letter: u8| letter.is_ascii_lowercase() || letter.is_ascii_digit() || b"/+.-".contains(&letter);
    (text.len() <= 80 && text.bytes().all(sound)).then_some(text)
}

/// Decides which names that a server chose may be kept.
pub(super) struct Hidden<'h> {
    mask: &'h Mask,
    names: BTreeSet<String>,
}

impl<'h> Hidden<'h> {
    /// Hides secrets, these names, and their longer words.
    fn new(mask: &'h Mask, names: &[&str]) -> Self {
        let lower = names.iter().map(|name| name.trim().to_lowercase()).filter(|name| name.len() > 2);
        let mut all = BTreeSet::new();
        for name in lower {
            let words = name.split(|letter: char| !letter.is_alphanumeric()).filter(|word| word.len() > 4);
            all.extend(words.map(ToOwned::to_owned));
            all.insert(name);
        }
        Self { mask, names: all }
    }

    /// Returns a name that looks like part of a protocol, and `*` for any other.
    fn name(&self, name: &str) -> String {
        let is_word = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '$');
        // `@odata.nextLink` is a field name; `anna@firma.example` and `firma.example` are not.
        let plain = match name.strip_prefix('@') {
            Some(rest) => rest.split('.').all(|part| part.chars().all(is_word)),
            None => name.chars().all(is_word),
        };
        let digits = name.bytes().filter(u8::is_ascii_digit).count();
        let lower = name.to_lowercase();
        let sound = plain && (1..=60).contains(&name.len()) && digits < 4;
        if sound && !self.names.contains(&lower) && self.mask.apply(name) == name {
            name.to_owned()
        } else {
            "*".to_owned()
        }
    }
}

/// The shapes of a visit so far, by the number of the call.
#[derive(Default)]
pub(super) struct Collected {
    calls: BTreeMap<u32, CallShape>,
    left_out: usize,
}

impl Collected {
    /// Adds a call, if there is room.
    pub(super) fn add(&mut self, record: &Record, answer: Option<&Answer>) {
        if self.calls.len() < MOST {
            self.calls.insert(record.id.0, CallShape::of(record, answer));
        } else {
            self.left_out += 1;
        }
    }

    /// The shapes without secrets and without these names.
    pub(super) fn shapes(&self, mask: &Mask, names: &[&str]) -> Shapes {
        let hidden = Hidden::new(mask, names);
        let calls = self.calls.values().map(|call| call.cleaned(&hidden)).collect();
        Shapes { format: FORMAT, calls, left_out: self.left_out }
    }
}
