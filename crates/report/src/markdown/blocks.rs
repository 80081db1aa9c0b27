//! The blocks of a document as Markdown.

use crate::{Badge, Block, Cell, Mark, Spans, Table, Task, Tone};

use super::Page;
use super::inline::{escape, escape_bars, one_line, whole_lines};

/// A line to write on by hand.
const PLACE_TO_WRITE: &str = "________________";

impl Page<'_> {
    pub(super) fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text, badge } => self.heading(*level, text, badge.as_ref()),
            Block::Paragraph { tone, text } => self.paragraph(*tone, text),
            Block::Remark { word, text, .. } => {
                let text = self.spans(text);
                let between = if text.is_empty() { "" } else { " " };
                self.quotation(&format!("**{}**{between}{text}", escape(word)));
            }
            Block::Facts { facts } => {
                for (name, text) in facts {
                    let text = if text.is_empty() { PLACE_TO_WRITE.to_owned() } else { self.spans(text) };
                    self.item(&format!("**{}:** {text}", escape(name)));
                }
                self.gap();
            }
            Block::List { entries } => {
                for entry in entries {
                    let entry = self.spans(entry);
                    self.item(&entry);
                }
                self.gap();
            }
            Block::Tasks { tasks } => {
                for task in tasks {
                    self.task(task);
                }
                self.gap();
            }
            Block::Table { table } => self.table(table),
            Block::Together { blocks } => self.blocks(blocks),
        }
    }

    fn heading(&mut self, level: u8, text: &Spans, badge: Option<&Badge>) {
        let text = one_line(&self.spans(text));
        let badge = badge.map_or(String::new(), |badge| format!(" _({})_", escape(&badge.word)));
        self.gap();
        self.line(&format!("{} {text}{badge}", "#".repeat(usize::from(level))));
        self.gap();
    }

    fn paragraph(&mut self, tone: Tone, text: &Spans) {
        let text = self.spans(text);
        match tone {
            Tone::Warning | Tone::Problem => self.quotation(&text),
            Tone::Plain | Tone::Quiet | Tone::Good | Tone::Note => {
                self.line(&whole_lines(&text));
                self.gap();
            }
        }
    }

    fn quotation(&mut self, text: &str) {
        self.gap();
        let start = self.text.len();
        self.line(&whole_lines(text));
        self.prefix(start, "> ");
        self.gap();
    }

    /// Adds an entry of a list, with its further lines indented.
    fn item(&mut self, text: &str) {
        let start = self.text.len();
        self.line(&whole_lines(text));
        self.bullet(start);
    }

    fn task(&mut self, task: &Task) {
        let mark = match task.mark {
            Mark::None => "",
            Mark::Open => "[ ] ",
            Mark::Done => "[x] ",
        };
        let word = task.word.as_ref().map_or(String::new(), |word| format!("**{}** ", escape(word)));
        let mut text = self.spans(&task.text);
        if !task.beside.is_empty() {
            let word = self.say("report-on-screen");
            let labels: Vec<String> = task.beside.iter().map(|label| self.label(label)).collect();
            text = format!("{text}  \n_{}_ {}", escape(&word), labels.join(" · "));
        }
        let start = self.text.len();
        self.line(&whole_lines(&format!("{mark}{word}{text}")));
        for block in &task.blocks {
            // Without an empty line, the next block would become part of a paragraph or table.
            if !matches!(block, Block::Tasks { .. }) {
                self.gap();
            }
            self.block(block);
        }
        if matches!(task.blocks.last(), None | Some(Block::Tasks { .. })) {
            let kept = self.text.trim_end_matches('\n').len();
            self.text.truncate(kept);
            self.text.push('\n');
        }
        self.bullet(start);
    }

    fn table(&mut self, table: &Table) {
        if let Some(title) = &table.title {
            let title = self.spans(title);
            self.line(&whole_lines(&title));
            self.gap();
        }
        let heads: Vec<String> = table.heads.iter().map(|head| self.cell(head)).collect();
        self.row(&heads);
        self.row(&vec!["---".to_owned(); heads.len()]);
        for row in &table.rows {
            let cells: Vec<String> = row.iter().map(|Cell { text, .. }| self.cell(text)).collect();
            self.row(&cells);
        }
        self.gap();
    }

    fn cell(&self, text: &Spans) -> String {
        escape_bars(&one_line(&self.spans(text)))
    }

    fn row(&mut self, cells: &[String]) {
        self.line(&format!("| {} |", cells.join(" | ")));
    }
}
