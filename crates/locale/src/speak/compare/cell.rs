//! What a guide asks at one setting, and what one role for all needs there.

use lotse_guide::{Ask, Asked, Condition, Grant, LabelKey, Level, Line, Setting, Union};

use super::Comparing;
use crate::message;
use crate::rich::{CellState, SpokenAsk, SpokenCell};
use crate::screen::Label;

impl Comparing<'_> {
    pub(super) fn ask(&self, at: usize, ask: &Ask, line: &Line) -> SpokenAsk {
        let note = [
            ask.rest.then_some("compare-note-rest"),
            ask.temporary.then_some("compare-note-temporary"),
            ask.open.then_some("compare-note-open"),
        ];
        let notes: Vec<String> = note.into_iter().flatten().map(|id| self.say(id, &[])).collect();
        SpokenAsk { note: (!notes.is_empty()).then(|| notes.join(", ")), ..self.asked(at, &ask.asked, line) }
    }

    pub(super) fn union(&self, line: &Line) -> SpokenAsk {
        match &line.union {
            Union::Of(asked) => {
                let of = line.asks.iter().position(|ask| ask.asked == *asked);
                self.asked(of.unwrap_or_else(|| super::speaking(line)), asked, line)
            }
            Union::Nothing => self.said(CellState::None, "compare-union-nothing"),
            Union::Differs => self.said(CellState::Unclear, "compare-union-differs"),
            Union::Unclear => self.said(CellState::Unclear, "matrix-cell-unclear"),
        }
    }

    fn said(&self, state: CellState, id: &str) -> SpokenAsk {
        SpokenAsk { state, label: None, text: self.say(id, &[]), note: None }
    }

    fn plain(text: String) -> SpokenAsk {
        SpokenAsk { state: CellState::Set, label: None, text, note: None }
    }

    fn shown(&self, line: &Line, key: &LabelKey) -> Label {
        // A cell is narrow.
        Label { gloss: None, older: Vec::new(), elsewhere: None, ..self.label(line, key) }
    }

    fn asked(&self, at: usize, asked: &Asked, line: &Line) -> SpokenAsk {
        let speaker = self.speaker(at);
        match asked {
            Asked::Silent => self.said(CellState::Silent, "matrix-cell-silent"),
            Asked::Unclear => self.said(CellState::Unclear, "matrix-cell-unclear"),
            Asked::Role(level) => of_cell(speaker.level_cell(&settled::<Level>(*level), self.psa)),
            Asked::Grant(grant) => of_cell(speaker.grant_cell(&settled::<Grant>(*grant), self.psa)),
            Asked::Box(true) => self.said(CellState::Set, "matrix-cell-ticked"),
            Asked::Box(false) => self.said(CellState::None, "matrix-cell-empty"),
            Asked::Number(number) => Self::plain(number.to_string()),
            Asked::Label(key) => {
                let label = self.shown(line, key);
                SpokenAsk { text: label.text.clone(), label: Some(label), state: CellState::Set, note: None }
            }
            Asked::Text(text) => Self::plain(text.clone()),
            Asked::Free(id) => {
                let text = id.as_ref().map(|id| message::plain(&speaker.message(id.as_str())));
                Self::plain(text.unwrap_or_else(|| self.say("compare-cell-free", &[])))
            }
            Asked::CopyOf(key) => {
                let label = self.shown(line, key).text;
                Self::plain(self.say("compare-cell-copy", &[("level", message::Argument::Text(label))]))
            }
            Asked::Entries(entries) => {
                let labels = entries.iter().map(|key| self.shown(line, key).text);
                let text = labels.collect::<Vec<_>>().join(", ");
                Self::plain(self.say("compare-cell-entries", &[("entries", message::Argument::Text(text))]))
            }
            Asked::Unlimited => self.said(CellState::Set, "compare-cell-unlimited"),
        }
    }
}

fn settled<T>(value: T) -> Setting<T> {
    Setting { value, only_if: Condition::default() }
}

fn of_cell(cell: SpokenCell) -> SpokenAsk {
    let label = cell.label.map(|label| Label { gloss: None, older: Vec::new(), elsewhere: None, ..label });
    SpokenAsk { state: cell.state, label, text: cell.text, note: None }
}
