//! Spoiled answers, which a call gets instead of the correct answer.

use std::time::Duration;

use crate::call::{Answer, Call};

/// A call whose answer is spoiled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoil {
    /// The HTTP method.
    pub method: String,
    /// A part of the path, matched in any case.
    pub path: String,
    /// The answer that the call gets.
    pub with: Garbage,
}

impl Spoil {
    /// Whether the answer to this call is spoiled.
    pub(crate) fn concerns(&self, call: &Call) -> bool {
        let path = call.path.to_ascii_lowercase();
        self.method == call.method && path.contains(&self.path.to_ascii_lowercase())
    }
}

/// A wrong answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Garbage {
    /// 200 without a body.
    Empty,
    /// 200 with the first half of the correct answer.
    Truncated,
    /// 200 with a sign-in page.
    Html,
    /// 200 with JSON of another shape: an empty object.
    EmptyObject,
    /// 200 with JSON of another shape: numbers, strings and nulls in the wrong places.
    WrongTypes,
    /// 200 with JSON whose field names are names of people and companies.
    NamesAsFields,
    /// 200 with an error in the body.
    OkWithError,
    /// 200 with a body that is far too large.
    Huge,
    /// The correct answer, too late.
    Slow(Duration),
    /// The connection ends within the answer.
    Reset,
    /// A redirect to another host.
    Redirect,
    /// Another status with an empty body.
    Status(u16),
    /// An answer that a test defines.
    Written(&'static Written),
}

/// An answer that a test defines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Vec<u8>,
}

/// More bytes than any client should accept.
const HUGE: usize = 64 * 1024 * 1024;

impl Garbage {
    /// Replaces the correct answer.
    pub(crate) fn spoil(self, right: Answer) -> Answer {
        let json = |body: &str| Answer::of(200, "application/json", body);
        match self {
            Self::Empty => json(""),
            Self::Truncated | Self::Reset => {
                let half = right.body.len() / 2;
                Answer::of(200, "application/json", &right.body[..half])
            }
            Self::Html => Answer::of(
                200,
                "text/html",
                "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Guest Wi-Fi</body></html>",
            ),
            Self::EmptyObject => json("{}"),
            Self::WrongTypes => {
                json(r#"[{"id":"x","items":7,"Result":[true],"info":null,"name":{}},42,null,"text"]"#)
            }
            Self::NamesAsFields => json(
                r#"{"@odata.nextLink":"x","Practice Role":1,"anna@practice.example":1,"practice.example":1,"12345":1,"uebungsfirma":1,"addLevel":"All","byRole":{"Dispatch":{"addLevel":"My"},"Finance":{"addLevel":"All"},"Sales":{"addLevel":"None"}}}"#,
            ),
            Self::OkWithError => json(
                r#"{"code":"Security","message":"made up","errors":["made up"],"Error":"made up","error":"made up","ResponseCode":500,"Status":"OK"}"#,
            ),
            Self::Huge => Answer::of(200, "application/json", vec![b' '; HUGE]),
            Self::Slow(_) => right,
            Self::Redirect => Answer::of(302, "text/html", "")
                .with("location", "https://elsewhere.lotse-practice.example/login"),
            Self::Status(status) => Answer::of(status, "application/json", ""),
            Self::Written(written) => {
                let (headers, body) = (written.headers.clone(), written.body.clone());
                Answer { status: written.status, headers, body }
            }
        }
    }

    /// The additional delay of the answer.
    pub(crate) const fn delay(self) -> Duration {
        match self {
            Self::Slow(time) => time,
            _ => Duration::ZERO,
        }
    }

    /// Whether the connection ends with an error after the body.
    pub(crate) const fn breaks_off(self) -> bool {
        matches!(self, Self::Reset)
    }
}
