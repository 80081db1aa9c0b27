//! The rights that several guides ask of one PSA, side by side.

use lotse_locale::{
    Argument, CellState, CheckedState, Inline, Label, SpokenAsk, SpokenChecked, SpokenCompared,
    SpokenComparison, SpokenLine, Words,
};

use super::pieces::{
    aside, cell, heading, label, paragraph, quiet, said, shows_foreign, spoken, strong, written,
};
use crate::{Block, Cell, Document, Done, Span, Spans, Table, Tone};

/// The most guides beside each other. More get tables of their own, or the columns would be too narrow to read.
const SIDE_BY_SIDE: usize = 4;

/// A comparison on paper.
#[derive(Debug, Clone, Copy)]
pub struct ComparisonPaper<'p> {
    /// The comparison.
    pub comparison: &'p SpokenComparison,
    /// The organisation that it was made for.
    pub organisation: Option<&'p str>,
    /// When it is printed, and by whom.
    pub printed: Option<&'p Done>,
    /// The words around it.
    pub words: &'p Words,
}

impl ComparisonPaper<'_> {
    /// The paper as a document.
    pub fn document(self) -> Document {
        let title = self.say_text("compare-title", "psa", &self.comparison.psa.name);
        let mut blocks =
            vec![paragraph(vec![said(self.say_text("compare-lead", "psa", &self.comparison.psa.name))])];
        if self.comparison.psa.id == "autotask" {
            blocks.push(paragraph(vec![said(self.say("compare-role-is-level"))]));
        }
        blocks.extend(self.guides());
        blocks.extend(self.rights());
        blocks.extend(self.conflicts());
        blocks.extend(self.costs());
        blocks.extend(self.checked());
        if shows_foreign(&blocks) {
            blocks.push(quiet(self.say("report-foreign-label")));
        }
        if let Some(printed) = self.printed {
            let day = crate::say::say_day(self.words, self.comparison.reader, printed.at.date());
            let when = match &printed.person {
                Some(person) => {
                    let arguments =
                        [("when", Argument::Text(day)), ("person", Argument::Text(person.clone()))];
                    self.words.say(self.comparison.reader, "report-when-who", &arguments)
                }
                None => day,
            };
            blocks.push(quiet(self.say_text("report-printed", "when", &when)));
        }
        let header = self.organisation.map(ToOwned::to_owned).into_iter().chain([title.clone()]);
        let guides = self.comparison.guides.iter().map(|guide| format!("{} {}", guide.id, guide.revision));
        Document {
            reader: self.comparison.reader,
            header: header.collect::<Vec<_>>().join(" · "),
            title,
            footer: guides.collect::<Vec<_>>().join(" · "),
            blocks,
        }
        .shown()
    }

    fn say(&self, id: &str) -> String {
        self.words.say(self.comparison.reader, id, &[])
    }

    fn say_text(&self, id: &str, name: &str, text: &str) -> String {
        self.words.say(self.comparison.reader, id, &[(name, Argument::Text(text.to_owned()))])
    }

    /// The guides with the answers that were taken, and what they say as a whole.
    fn guides(&self) -> Vec<Block> {
        let mut blocks = vec![heading(2, self.say("compare-guides"))];
        for guide in &self.comparison.guides {
            let revision = [("guide", &guide.id), ("revision", &guide.revision.to_string())]
                .map(|(name, text)| (name, Argument::Text(text.clone())));
            let id = if guide.shipped { "report-revision" } else { "report-revision-own" };
            let revision = self.words.say(self.comparison.reader, id, &revision);
            let mut text = vec![strong(&guide.name), aside(format!(" – {revision}."))];
            for note in &guide.notes {
                text.push(said(" "));
                text.extend(spoken(note));
            }
            blocks.push(paragraph(text));
            let answers: Vec<Spans> = self.answers(guide);
            if !answers.is_empty() {
                blocks.push(Block::List { entries: answers });
            }
        }
        blocks
    }

    fn answers(&self, guide: &SpokenCompared) -> Vec<Spans> {
        let answered = guide.questions.iter().filter_map(|question| {
            let id = guide.answers.get(&question.id)?;
            let answer = question.answers.iter().find(|answer| answer.id == *id)?;
            let arguments = [("question", &question.text), ("answer", &answer.text)]
                .map(|(name, text)| (name, Argument::Text(text.clone())));
            let mut text = vec![said(self.words.say(self.comparison.reader, "compare-answer", &arguments))];
            if guide.assumed.contains(&question.id) {
                text.push(aside(format!(" ({})", self.say("compare-assumed"))));
            }
            Some(text)
        });
        answered.collect()
    }

    fn rights(&self) -> Vec<Block> {
        let mut blocks = vec![heading(2, self.say("compare-rights"))];
        let asked: Vec<&SpokenLine> = self.comparison.lines.iter().filter(|line| line.asked).collect();
        let count = self.comparison.guides.len();
        let mut first = 0;
        while first < count && !asked.is_empty() {
            let last = (first + SIDE_BY_SIDE).min(count);
            blocks.push(Block::Table { table: self.table(&asked, first, last) });
            first = last;
        }
        blocks.extend(self.comparison.quiet.as_ref().map(quiet));
        blocks
    }

    fn table(&self, lines: &[&SpokenLine], first: usize, last: usize) -> Table {
        let names = self.comparison.guides[first..last].iter().map(|guide| vec![said(&guide.name)]);
        let mut heads = vec![vec![said(self.say("compare-right"))], vec![said(self.say("compare-setting"))]];
        heads.extend(names);
        heads.push(vec![said(self.say("compare-union"))]);
        let row = |line: &&SpokenLine| {
            let mut cells = vec![path(&line.path), cell(vec![label(&line.setting)])];
            cells.extend(line.cells[first..last].iter().map(ask));
            let mut union = ask(&line.union);
            union
                .text
                .extend((!line.marks.is_empty()).then(|| aside(format!(" – {}", line.marks.join(", ")))));
            cells.push(union);
            cells
        };
        let mut widths = vec![4, 2];
        widths.extend(vec![2; last - first]);
        widths.push(3);
        Table { title: None, heads, row_head: 0, widths, rows: lines.iter().map(row).collect() }
    }

    fn conflicts(&self) -> Vec<Block> {
        let conflicts = &self.comparison.conflicts;
        if conflicts.is_empty() {
            return Vec::new();
        }
        vec![
            heading(2, self.say("compare-conflicts")),
            paragraph(vec![said(self.say("compare-conflicts-mean"))]),
            Block::List { entries: conflicts.iter().map(spoken).collect() },
        ]
    }

    fn costs(&self) -> Vec<Block> {
        let mut one = vec![heading(2, self.say("compare-one"))];
        if let Some(impossible) = &self.comparison.impossible {
            one.push(Block::Paragraph { tone: Tone::Warning, text: vec![said(impossible)] });
        }
        if !self.comparison.one.is_empty() {
            let entries = self.comparison.one.iter().map(|text| vec![said(text)]).collect();
            one.push(Block::List { entries });
        }
        one.push(paragraph(vec![said(self.say("compare-one-means"))]));
        let each =
            vec![heading(2, self.say("compare-one-each")), paragraph(vec![said(&self.comparison.each)])];
        vec![Block::Together { blocks: one }, Block::Together { blocks: each }]
    }

    fn checked(&self) -> Vec<Block> {
        if self.comparison.checked.is_empty() {
            return Vec::new();
        }
        let mut blocks = vec![
            heading(2, self.say("compare-checked")),
            paragraph(vec![said(self.say("compare-checked-means"))]),
        ];
        for checked in &self.comparison.checked {
            blocks.extend(self.one_checked(checked));
        }
        blocks
    }

    fn one_checked(&self, checked: &SpokenChecked) -> Vec<Block> {
        let mut blocks = vec![heading(3, &checked.title)];
        blocks.extend(checked.notes.iter().map(|note| paragraph(vec![said(note)])));
        blocks.extend(checked.counts.as_ref().map(|counts| paragraph(vec![said(counts)])));
        let lines = checked.lines.iter().map(|line| {
            let word = match line.state {
                CheckedState::Fits => "compare-verdict-fits",
                CheckedState::Lacking => "compare-verdict-lacking",
                CheckedState::Missing => "compare-verdict-missing",
                CheckedState::Wider => "compare-verdict-wider",
                CheckedState::Unseen => "compare-verdict-unseen",
                CheckedState::Open => "compare-verdict-open",
            };
            let path = Span::Spoken(Inline::Path { labels: line.path.clone() });
            vec![path, said(": "), strong(self.say(word)), said(format!(" – {}", line.text))]
        });
        let lines: Vec<Spans> = lines.collect();
        if !lines.is_empty() {
            blocks.push(Block::List { entries: lines });
        }
        if !checked.beyond.is_empty() {
            blocks.push(paragraph(vec![said(self.say("compare-beyond"))]));
            let entries = checked.beyond.iter().map(|text| vec![written(text)]).collect();
            blocks.push(Block::List { entries });
        }
        blocks
    }
}

fn path(labels: &[Label]) -> Cell {
    cell(vec![Span::Spoken(Inline::Path { labels: labels.to_vec() })])
}

/// What a guide asks. What it says nothing about is quieter, and still has words.
fn ask(ask: &SpokenAsk) -> Cell {
    let (tone, text) = match (ask.state, &ask.label) {
        (CellState::Unclear, _) => (Tone::Warning, said(&ask.text)),
        (_, Some(shown)) => (Tone::Plain, label(shown)),
        (CellState::Set, None) => (Tone::Plain, strong(&ask.text)),
        (CellState::Silent | CellState::Blank, None) => (Tone::Quiet, said(&ask.text)),
        (CellState::None, None) => (Tone::Plain, said(&ask.text)),
    };
    let note = ask.note.as_ref().map(|note| aside(format!(" ({note})")));
    Cell { tone, text: [text].into_iter().chain(note).collect() }
}
