//! Lists: entries to choose, addresses to let through.

use lotse_guide::{AllowList, ChoiceList, Id, LabelRef, ListEntry, ListMeaning, PlannedEntry};

use super::Speaker;
use crate::message::Argument;
use crate::rich::{CellState, Inline, Sentence, SpokenMatrix, SpokenRow};
use crate::screen::Label;

impl Speaker<'_> {
    pub(super) fn list(&self, list: &ChoiceList, vendor: &Id) -> SpokenMatrix {
        let column = list.column.as_ref().map(|label| self.label(label, vendor));
        let rest = list.others.as_ref().map(|label| self.label(label, vendor));
        let (state, words) = match list.meaning {
            ListMeaning::Allow => (CellState::Set, "matrix-cell-allowed"),
            ListMeaning::Deny => (CellState::None, "matrix-cell-denied"),
            ListMeaning::AllBut => (CellState::None, "matrix-cell-left-out"),
            ListMeaning::All | ListMeaning::AtLeast => (CellState::Set, "matrix-cell-needed"),
            ListMeaning::OneOf => (CellState::Set, "matrix-cell-one-of"),
            ListMeaning::ReaderDecides => (CellState::Silent, "matrix-cell-example"),
        };
        let entry = |planned: &PlannedEntry<'_>| {
            let ListEntry { label, reason, labels, values, .. } = planned.entry;
            let entry = self.label(label, vendor);
            SpokenRow {
                id: label.key.to_string(),
                clicks: self.entry_clicks(list.meaning, &entry, column.as_ref(), rest.as_ref()),
                path: vec![entry],
                cells: vec![self.cell(state, None, Some(words), None)],
                reason: reason.as_ref().map(|id| self.filled(id, labels, values, vendor)),
                remarks: Vec::new(),
                only_if: self.only_if(&planned.only_if),
                list: None,
            }
        };
        SpokenMatrix {
            heads: vec![self.text("matrix-head-entry")],
            rows: self.plan.entries(&list.id).iter().map(entry).collect(),
            others: Some(self.list_others(list, vendor)),
            columns: vec![column.unwrap_or_else(|| self.own_label("matrix-column-choice"))],
            ..SpokenMatrix::default()
        }
    }

    /// What is done with one entry.
    fn entry_clicks(
        &self,
        meaning: ListMeaning,
        entry: &Label,
        column: Option<&Label>,
        rest: Option<&Label>,
    ) -> Sentence {
        let (id, column) = match (meaning, rest) {
            (ListMeaning::AllBut, Some(rest)) => ("clicks-list-stays", Some(rest)),
            (ListMeaning::AllBut, None) => ("clicks-list-except", column),
            (ListMeaning::OneOf, _) => ("clicks-list-one-of", column),
            (ListMeaning::ReaderDecides, _) => ("clicks-list-decide", column),
            (ListMeaning::Deny, _) if column.is_none() => ("clicks-list-deny", column),
            _ => ("clicks-list", column),
        };
        let label = Inline::Label { label: entry.clone() }.into();
        match column {
            Some(column) => {
                let column = Inline::Label { label: column.clone() }.into();
                self.message_with(id, None, &[("label", label), ("column", column)])
            }
            None => self.message_with(id, Some("bare"), &[("label", label)]),
        }
    }

    /// What happens to everything that is not an entry.
    pub(in crate::speak) fn list_others(&self, list: &ChoiceList, vendor: &Id) -> Sentence {
        let with = |id: &str, label: &LabelRef| {
            self.message_with(
                id,
                None,
                &[("label", Inline::Label { label: self.label(label, vendor) }.into())],
            )
        };
        let to_column = |id: &str| match &list.column {
            Some(column) => with(id, column),
            None => self.message_with(id, Some("bare"), &[]),
        };
        match (list.meaning, &list.others) {
            (ListMeaning::Allow, Some(rest)) => with("matrix-others-denied-in", rest),
            (ListMeaning::Allow, None) => self.message("matrix-others-denied"),
            (ListMeaning::Deny, Some(rest)) => with("matrix-others-allowed-in", rest),
            (ListMeaning::Deny, None) => self.message("matrix-others-allowed"),
            (ListMeaning::AllBut, Some(rest)) => {
                let mut said = to_column("matrix-others-ticked-in");
                said.push(Inline::Text { text: " ".to_owned() });
                said.extend(with("matrix-list-stays", rest));
                said
            }
            (ListMeaning::AllBut, None) => self.message("matrix-others-ticked"),
            (ListMeaning::All, _) => to_column("matrix-list-all"),
            (ListMeaning::AtLeast, _) => to_column("matrix-list-at-least"),
            (ListMeaning::OneOf, _) => to_column("matrix-list-one-of"),
            (ListMeaning::ReaderDecides, _) => to_column("matrix-list-decide"),
        }
    }

    pub(super) fn addresses(&self, list: &AllowList) -> SpokenMatrix {
        let region = |(name, addresses): (&String, &Vec<String>)| {
            let mut clicks = vec![Inline::Strong { text: name.clone() }];
            for address in addresses {
                clicks.push(Inline::Text { text: " ".to_owned() });
                clicks.push(Inline::Value { text: address.clone() });
            }
            SpokenRow {
                id: name.clone(),
                path: vec![Label::of(name.clone(), self.reader)],
                cells: vec![self.cell(CellState::Set, None, None, None)],
                reason: None,
                remarks: vec![addresses.iter().map(|text| Inline::Value { text: text.clone() }).collect()],
                only_if: None,
                list: None,
                clicks,
            }
        };
        SpokenMatrix {
            heads: vec![self.text("matrix-head-region")],
            columns: vec![self.own_label("matrix-column-addresses")],
            rows: list.regions.iter().map(region).collect(),
            others: self.ports(list),
            ..SpokenMatrix::default()
        }
    }

    /// The ports that are needed, if the page names any.
    pub(in crate::speak) fn ports(&self, list: &AllowList) -> Option<Sentence> {
        let ports = list.ports.iter().map(|port| Inline::Value { text: port.clone() });
        let comma = Inline::Text { text: ", ".to_owned() };
        let listed: Sentence = ports.flat_map(|port| [comma.clone(), port]).skip(1).collect();
        let said = || self.message_with("matrix-ports", None, &[("ports", Argument::Rich(listed.clone()))]);
        (!listed.is_empty()).then(said)
    }
}
