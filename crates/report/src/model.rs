//! The document: the contents of a paper, whatever format it is written in.
//!
//! Checklist, run report and proof report are composed once, from rich text, as headings, paragraphs, tasks and tables. Markdown,
//! HTML and PDF are drawn from the same document, so all of them say the same.
//!
//! It has no words of its own: all text is the guide's, the vendor's, the technician's, or comes from `Words`.

use lotse_locale::{Inline, Label, Language};

/// A paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The language of its sentences.
    pub reader: Language,
    /// Its title, also in the properties of a PDF.
    pub title: String,
    /// The small header of each page: organisation, guide, day.
    pub header: String,
    /// The footer of each page, before the page number: guide id and revision.
    pub footer: String,
    /// Its content, without the title.
    pub blocks: Vec<Block>,
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Span {
    /// Rich text of a guide: words, labels, paths, values.
    Spoken(Inline),
    /// Words in another language than the document's, such as the title of a page.
    Foreign {
        /// The words.
        text: String,
        /// Their language, as in `lang` of HTML.
        lang: String,
    },
    /// Text that a person or a vendor wrote, letter for letter, line breaks included.
    Written {
        /// The text.
        text: String,
    },
    /// A web page, shown as its address.
    Link {
        /// The address.
        url: String,
    },
    /// Quieter words beside others: who and when, conditions of a cell.
    Quiet {
        /// The words.
        text: String,
    },
}

/// A line, in pieces.
pub type Spans = Vec<Span>;

/// A block of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading. It stays with what follows it.
    Heading {
        /// 2 to 4; 1 is the title of the document.
        level: u8,
        /// Its text.
        text: Spans,
        /// A word beside it, such as "left out".
        badge: Option<Badge>,
    },
    /// A paragraph.
    Paragraph {
        /// How it is set.
        tone: Tone,
        /// Its text.
        text: Spans,
    },
    /// A remark beside the text, with a word in front: a warning, a difference from the page, a note.
    Remark {
        /// The word in front, such as "Note:".
        word: String,
        /// How it is set.
        tone: Tone,
        /// Its text. May be empty.
        text: Spans,
    },
    /// Names and what belongs to them, such as "Organisation".
    Facts {
        /// Name and text. An empty text is a place to write.
        facts: Vec<(String, Spans)>,
    },
    /// A list without boxes.
    List {
        /// Its entries.
        entries: Vec<Spans>,
    },
    /// Things to do, to answer or to look at.
    Tasks {
        /// In order.
        tasks: Vec<Task>,
    },
    /// A table.
    Table {
        /// The table.
        table: Table,
    },
    /// Blocks that stay together on a page where possible: a finding with its proof, a short step.
    Together {
        /// What is inside.
        blocks: Vec<Block>,
    },
}

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// As text.
    Plain,
    /// Smaller, for side remarks: conditions, sources, who and when.
    Quiet,
    /// Something to take care of.
    Warning,
    /// Something wrong.
    Problem,
    /// Something good.
    Good,
    /// Something that a person wrote.
    Note,
}

/// A word beside a heading, such as the state of a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Badge {
    /// The word.
    pub word: String,
    /// How it is set.
    pub tone: Tone,
}

/// Something to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// Its box.
    pub mark: Mark,
    /// A word in front, such as "Warning:".
    pub word: Option<String>,
    /// How it is set.
    pub tone: Tone,
    /// Its text.
    pub text: Spans,
    /// In a bilingual print: the labels of this task as the product's screen shows them, in order. A path is one label.
    pub beside: Vec<Label>,
    /// What belongs to it: why, inner tasks, a table of rights.
    pub blocks: Vec<Block>,
}

/// The box of a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// No box: nothing to tick.
    None,
    /// An empty box.
    Open,
    /// A ticked box.
    Done,
}

/// A table. All rows have as many cells as there are heads.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// What it is about, above it.
    pub title: Option<Spans>,
    /// The headings of the columns, repeated on each page of the table.
    pub heads: Vec<Spans>,
    /// The column that says what a row is about, counted from 0.
    pub row_head: usize,
    /// How much of the width each column gets, relative to the others; 0 for as much as its text needs.
    pub widths: Vec<u8>,
    /// The rows. None is cut between two pages.
    pub rows: Vec<Vec<Cell>>,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// How it is set.
    pub tone: Tone,
    /// Its text.
    pub text: Spans,
}
