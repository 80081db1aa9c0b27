//! What a guide asks at one setting, and what satisfies several guides.

use std::cmp::Ordering;

use crate::{Grant, Id, LabelKey, Level};

/// What a guide asks at one setting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// What.
    pub asked: Asked,
    /// Whether this follows from what the guide says about everything that it does not name.
    pub rest: bool,
    /// Whether it depends on an answer that was not given.
    pub open: bool,
    /// Whether a later step takes it back.
    pub temporary: bool,
}

/// What can be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// The guide does not mention it.
    Silent,
    /// The page can be read in two ways.
    Unclear,
    /// A level of a ConnectWise role.
    Role(Level),
    /// A grant of an Autotask security level.
    Grant(Grant),
    /// A box.
    Box(bool),
    /// A number.
    Number(u32),
    /// An entry of the screen.
    Label(LabelKey),
    /// Letter for letter.
    Text(String),
    /// What the reader decides: a message of the guide, if it says more.
    Free(Option<Id>),
    /// A copy of this level.
    CopyOf(LabelKey),
    /// Only these entries of a list.
    Entries(Vec<LabelKey>),
    /// The list behind the right is not limited.
    Unlimited,
}

impl Asked {
    /// Whether the guide says nothing certain.
    pub fn is_open(&self) -> bool {
        matches!(self, Self::Silent | Self::Unclear)
    }

    /// Whether it limits a list, or may do so.
    pub(super) fn limits(&self) -> bool {
        matches!(self, Self::Entries(_) | Self::Unclear)
    }

    /// Whether the guide wants it off.
    pub fn is_off(&self) -> bool {
        matches!(self, Self::Role(Level::None) | Self::Grant(Grant::None | Grant::No) | Self::Box(false))
    }

    /// How far it reaches, on a scale of its kind. `None` if there is no order.
    fn reach(&self) -> Option<(u8, u8)> {
        match self {
            _ if self.is_off() => Some((0, 0)),
            Self::Role(Level::My) | Self::Grant(Grant::Mine) => Some((1, 1)),
            Self::Role(Level::All) | Self::Grant(Grant::All) => Some((1, 2)),
            Self::Box(true) => Some((2, 1)),
            Self::Grant(Grant::Yes) => Some((3, 1)),
            Self::Grant(Grant::Limited) => Some((4, 1)),
            Self::Grant(Grant::Full) => Some((4, 2)),
            _ => None,
        }
    }

    /// Which of two settings reaches further. `None` if that can't be said. A limited list reaches less far than an open one.
    pub fn compare(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            // Two texts for the reader are not the same decision.
            (Self::Free(_), Self::Free(_)) => None,
            (Self::Entries(own), Self::Entries(others)) => {
                let within = own.iter().all(|it| others.contains(it));
                let around = others.iter().all(|it| own.contains(it));
                match (within, around) {
                    (true, true) => Some(Ordering::Equal),
                    (true, false) => Some(Ordering::Less),
                    (false, true) => Some(Ordering::Greater),
                    (false, false) => None,
                }
            }
            (Self::Entries(_), Self::Unlimited) => Some(Ordering::Less),
            (Self::Unlimited, Self::Entries(_)) => Some(Ordering::Greater),
            _ if self.is_off() || other.is_off() => {
                let on = |asked: &Self| !asked.is_off() && !asked.is_open();
                match (on(self), on(other)) {
                    _ if self.is_open() || other.is_open() => None,
                    (own, others) => Some(own.cmp(&others)),
                }
            }
            _ if self == other && !self.is_open() => Some(Ordering::Equal),
            _ => {
                let ((scale, own), (other_scale, others)) = (self.reach()?, other.reach()?);
                (scale == other_scale).then(|| own.cmp(&others))
            }
        }
    }
}

impl Ask {
    pub(super) fn new(asked: Asked) -> Self {
        Self { asked, rest: false, open: false, temporary: false }
    }

    /// Whether the guide asks for something here.
    pub fn asks_something(&self) -> bool {
        !self.asked.is_open() && !self.asked.is_off()
    }
}

/// What satisfies all guides at one setting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Union {
    /// No guide asks for anything.
    Nothing,
    /// This.
    Of(Asked),
    /// The guides ask for things of which none includes the other.
    Differs,
    /// A guide's page can be read in two ways here.
    Unclear,
}

impl Union {
    pub(super) fn of(asks: &[Ask]) -> Self {
        if asks.iter().any(|ask| ask.asked == Asked::Unclear) {
            return Self::Unclear;
        }
        let mut union: Option<Asked> = None;
        for ask in asks.iter().filter(|ask| ask.asks_something()) {
            union = Some(match union {
                None => ask.asked.clone(),
                Some(known) => match (known.compare(&ask.asked), &known, &ask.asked) {
                    (Some(Ordering::Less), ..) => ask.asked.clone(),
                    (Some(_), ..) => known,
                    (None, Asked::Entries(own), Asked::Entries(others)) => {
                        let new = others.iter().filter(|it| !own.contains(it));
                        Asked::Entries(own.iter().chain(new).cloned().collect())
                    }
                    (None, ..) => return Self::Differs,
                },
            });
        }
        union.map_or(Self::Nothing, Self::Of)
    }
}
