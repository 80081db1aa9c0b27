//! What it costs to give all products one role, and what it costs to give each its own.

use std::cmp::Ordering;

use super::{Asked, Comparison, Line, Rest, SettingOf, Union};

/// What both choices cost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cost {
    /// With one role for all: what each guide gets beyond what it asks, in the order of the guides.
    pub excess: Vec<Excess>,
    /// How many roles there are if each product has its own.
    pub roles: usize,
    /// How many secret keys of the PSA there are in both cases: each product has an account of its own.
    pub secrets: usize,
    /// Whether the guides ask for things that one role can't all be.
    pub impossible: bool,
}

/// What a product gets beyond what its guide asks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Excess {
    /// How many settings.
    pub settings: usize,
    /// How many of these delete records.
    pub deletes: usize,
    /// How many of these the guide wants off by name. A check of its integration will report them.
    pub against: usize,
    /// How many of these the guide wants off because it wants everything off that it does not name.
    pub against_rest: usize,
    /// How many settings can't be judged.
    pub unknown: usize,
}

impl Comparison<'_> {
    /// What one role for all and one role for each cost.
    pub fn cost(&self) -> Cost {
        let asking = || self.guides.iter().filter(|it| it.names && !it.ends);
        Cost {
            excess: (0..self.guides.len()).map(|at| self.excess(at)).collect(),
            roles: asking().count(),
            secrets: self.guides.iter().filter(|it| !it.ends).map(|it| it.secrets).sum(),
            impossible: self.lines.iter().any(|line| line.union == Union::Differs),
        }
    }

    fn excess(&self, at: usize) -> Excess {
        let mut excess = Excess::default();
        let copied = matches!(self.guides[at].rest, Rest::AsCopied | Rest::Unclear | Rest::All);
        for line in self.lines.iter().filter(|line| line.is_asked()) {
            match self.beyond(line, at, copied) {
                Some(true) => {
                    excess.settings += 1;
                    excess.deletes += usize::from(line.deletes());
                    let off = line.asks[at].asked.is_off();
                    excess.against += usize::from(off && !line.asks[at].rest);
                    excess.against_rest += usize::from(off && line.asks[at].rest);
                }
                Some(false) => {}
                None => excess.unknown += 1,
            }
        }
        excess
    }

    /// Whether the union grants more here than a guide asks. `None` if that can't be said.
    fn beyond(&self, line: &Line, at: usize, copied: bool) -> Option<bool> {
        let ask = &line.asks[at];
        let Union::Of(union) = &line.union else { return None };
        if ask.open {
            return None;
        }
        match &ask.asked {
            // The rights that the list belongs to are counted.
            Asked::Silent if matches!(line.setting, SettingOf::List(_)) => Some(false),
            // What the copied level grants here is not on record.
            Asked::Silent if copied || self.guides[at].elsewhere => None,
            Asked::Silent => Some(true),
            asked => asked.compare(union).map(|it| it == Ordering::Less),
        }
    }
}
