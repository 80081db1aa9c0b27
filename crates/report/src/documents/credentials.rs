//! Credentials: what to collect, and what was stored. Never a secret.

use lotse_locale::Argument;

use super::pieces::{cell, heading, said, strongly, value};
use crate::{Block, Cell, Mode, Paper, Record, StoredKey, Table, Tone};

impl Paper<'_> {
    /// Whether keys of the run are stored in Lotse.
    pub(super) fn takes_keys(&self) -> bool {
        self.record.is_some_and(|record| record.mode != Mode::Checklist)
    }

    /// The credentials to collect.
    pub(super) fn credentials(&self) -> Vec<Block> {
        if self.guide.credentials.is_empty() {
            return Vec::new();
        }
        let heads = ["report-credential", "report-from", "report-goes-to", "report-remarks"];
        let rows = self.guide.credentials.iter().map(|credential| {
            let goes_to: Vec<_> = credential.goes_to.iter().map(|vendor| vendor.name.as_str()).collect();
            let texts =
                [credential.from.name.clone(), goes_to.join(", "), credential.remarks.join(" ")].map(said);
            let texts = texts.map(|text| cell(vec![text]));
            [cell(vec![strongly(&credential.name, credential.lang, self.guide.reader)])]
                .into_iter()
                .chain(texts)
                .collect()
        });
        let table = Table {
            title: None,
            heads: heads.map(|id| vec![said(self.say(id))]).into(),
            row_head: 0,
            widths: vec![3, 2, 2, 4],
            rows: rows.collect(),
        };
        vec![heading(2, self.say("report-credentials")), Block::Table { table }]
    }

    /// The stored credentials. Empty for a checklist run, whose keys the technician keeps elsewhere.
    pub(super) fn stored(&self, record: &Record) -> Vec<Block> {
        if !self.takes_keys() || (self.guide.credentials.is_empty() && record.stored.is_empty()) {
            return Vec::new();
        }
        let mut rows: Vec<Vec<Cell>> = (self.guide.credentials.iter())
            .map(|credential| {
                let stored = record.stored.get(&credential.id);
                self.stored_row(
                    cell(vec![strongly(&credential.name, credential.lang, self.guide.reader)]),
                    stored,
                    credential.secret,
                )
            })
            .collect();
        // A credential of a step that other answers have removed is still stored.
        let known = |id: &String| self.guide.credentials.iter().any(|credential| credential.id == *id);
        for (id, stored) in record.stored.iter().filter(|(id, _)| !known(id)) {
            rows.push(self.stored_row(cell(vec![value(id)]), Some(stored), stored.value.is_none()));
        }
        let heads = ["report-credential", "report-kept", "report-expires", "report-when"];
        let table = Table {
            title: None,
            heads: heads.map(|id| vec![said(self.say(id))]).into(),
            row_head: 0,
            widths: vec![3, 4, 2, 3],
            rows,
        };
        vec![heading(2, self.say("report-stored-heading")), Block::Table { table }]
    }

    fn stored_row(&self, name: Cell, stored: Option<&StoredKey>, secret: bool) -> Vec<Cell> {
        let Some(stored) = stored else {
            let nothing = Cell { tone: Tone::Quiet, text: vec![said(self.say("report-not-stored"))] };
            return vec![name, nothing, cell(Vec::new()), cell(Vec::new())];
        };
        let what = match stored.value.as_ref().filter(|_| !secret) {
            Some(shown) => value(shown),
            None => said(self.described(stored)),
        };
        let expires = stored.expires.as_ref().map(|day| said(self.day(day)));
        let when = Cell { tone: Tone::Quiet, text: vec![said(self.when_who(&stored.done))] };
        vec![name, cell(vec![what]), cell(expires.into_iter().collect()), when]
    }

    /// Length, ending and expiry of a stored credential.
    fn described(&self, stored: &StoredKey) -> String {
        if stored.ending.is_empty() {
            return self.say_number("report-stored-short", "length", stored.length);
        }
        let length = ("length", Argument::Number(stored.length));
        let ending = ("ending", Argument::Text(stored.ending.clone()));
        self.words.say(self.guide.reader, "report-stored", &[length, ending])
    }
}
