//! The rights that several guides ask of one PSA, side by side, and what one role for all of them would grant.
//!
//! A right is recognised by its labels on the PSA's screen, so guides by different authors meet in one line. What a guide does
//! not mention stays apart from what it wants off: only the second can contradict another guide.

mod asked;
mod assume;
mod collect;
mod cost;

pub use asked::{Ask, Asked, Union};
pub use assume::assume;
pub use cost::{Cost, Excess};

use crate::{Column, Guide, Id, LabelKey, Plan};

/// The rights that guides ask of one PSA.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison<'g> {
    /// The guides, in the order of the cells.
    pub guides: Vec<Compared<'g>>,
    /// The lines, grouped as on the PSA's screen.
    pub lines: Vec<Line>,
}

/// What a guide says as a whole.
#[derive(Debug, Clone, PartialEq)]
pub struct Compared<'g> {
    /// The guide.
    pub guide: &'g Guide,
    /// What it says about every right that it does not name.
    pub rest: Rest,
    /// How many of its keys come from the PSA and are secret.
    pub secrets: usize,
    /// Whether it names rights or a level in the PSA.
    pub names: bool,
    /// Whether some of its rights in the PSA are not text, for example a picture.
    pub elsewhere: bool,
    /// Whether it ends early under these answers, and so asks nothing.
    pub ends: bool,
}

/// What a guide says about the rights that it does not name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rest {
    /// Nothing.
    Silent,
    /// They are off.
    None,
    /// They are all on.
    All,
    /// They stay as in the role that was copied.
    AsCopied,
    /// Something that can be read in two ways, or different things in different tables.
    Unclear,
}

/// A setting of the PSA's screen, with what each guide asks there.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// The right.
    pub right: Right,
    /// Which of its settings.
    pub setting: SettingOf,
    /// What each guide asks.
    pub asks: Vec<Ask>,
    /// For each guide that names the right: its matrix and row.
    pub rows: Vec<Option<(Id, Id)>>,
    /// What one role for all guides needs.
    pub union: Union,
}

/// A right as the PSA's screen shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Right {
    /// Module and function, section and object, or any other path.
    pub path: Vec<LabelKey>,
    /// Its own name, letter for letter.
    pub name: Option<String>,
    /// Whether it is about every object of its group.
    pub every: bool,
}

/// Which setting of a right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SettingOf {
    /// A column that ConnectWise and Autotask have.
    Verb(Column),
    /// The one setting that the right has.
    Single,
    /// Its box.
    Ticked,
    /// The number that belongs to it.
    Number,
    /// A column of a plain table.
    Column(LabelKey),
    /// The list behind it, by the heading of the column that is filled.
    List(Option<LabelKey>),
    /// The security level as a whole, which may be a copy of another one.
    Level,
}

impl Line {
    /// Whether some guide asks for something here.
    pub fn is_asked(&self) -> bool {
        self.union != Union::Nothing
    }

    /// The only guide that asks for something here, if there are others to compare with.
    pub fn only(&self) -> Option<usize> {
        let mut asking = self.asks.iter().enumerate().filter(|(_, ask)| ask.asks_something());
        let first = asking.next()?.0;
        (asking.next().is_none() && self.asks.len() > 1).then_some(first)
    }

    /// The guides that want this off by name, although the union grants it.
    pub fn against(&self) -> Vec<usize> {
        let off = |ask: &Ask| ask.asked.is_off() && !ask.rest;
        let all = self.asks.iter().enumerate().filter(|(_, ask)| off(ask)).map(|(at, _)| at);
        if self.is_asked() { all.collect() } else { Vec::new() }
    }

    /// Whether records can be deleted with what is granted here.
    pub fn deletes(&self) -> bool {
        let by_name = || self.words().any(|word| word == "delete");
        self.is_asked() && (self.setting == SettingOf::Verb(Column::Delete) || by_name())
    }

    /// Whether what is granted here reaches everything, by its name.
    pub fn is_wide(&self) -> bool {
        self.is_asked()
            && self.words().any(|word| matches!(word.as_str(), "admin" | "administrator" | "full"))
    }

    fn words(&self) -> impl Iterator<Item = String> {
        let last = self.right.path.last().map(|label| label.key.as_str());
        let texts = self.right.name.as_deref().into_iter().chain(last);
        let words = texts.flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
        words.map(str::to_lowercase).collect::<Vec<_>>().into_iter()
    }
}

impl<'g> Comparison<'g> {
    /// Compares plans for one PSA.
    pub fn of(psa: &Id, plans: &[Plan<'g>]) -> Self {
        let mut lines = Vec::new();
        let guides: Vec<_> = plans
            .iter()
            .enumerate()
            .map(|(at, plan)| collect::guide(psa, plan, (at, plans.len()), &mut lines))
            .collect();
        // Where no guide limits a list, there is nothing to compare.
        lines.retain(|line| {
            !matches!(line.setting, SettingOf::List(_)) || line.asks.iter().any(|ask| ask.asked.limits())
        });
        for line in &mut lines {
            collect::fill_rest(line, &guides);
            line.union = Union::of(&line.asks);
        }
        Self { guides, lines }
    }
}
