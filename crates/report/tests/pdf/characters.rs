//! Text that looks like markup, and characters that no font has.

use lotse_locale::{Inline, Label, Language};
use lotse_report::{Block, Cell, Document, Mark, Span, Table, Task, Tone};

use crate::common::words;
use crate::flat::letters;
use crate::guides::inspect;
use crate::poppler::printed;

/// Texts that typst would read as markup, code, links or quotes.
const MARKUP: [&str; 16] = [
    "#sys.inputs #panic() #{1+1} #include \"x\"",
    "*a* _b_ `c` ```typ #d```",
    "$x^2$ \\$ \\ \\u{41} \\#",
    "@reference <label> // comment /* comment */",
    "= heading == heading",
    "- list + list / term: text",
    "--- -- ... -> => <= != ~ -? 1/2 \"x\" 'y'",
    "https://example.com/#a[b](c) ](d)",
    "fi fl ffi <b>&amp;</b> {[( )]} |",
    "[ x ]; \\* \\_ #[#[",
    "#let a = sys.inputs.paper; #a",
    "%%EOF endstream endobj (()) <</S/URI>>",
    "ÄÖÜäöüß éèê ñ ç ø å ł ő ș Ω Ж „“ ‚‘ « » – — … € § ° № ™",
    "e\u{301}a\u{308} a\u{30a}",
    "   three spaces   and   more   ",
    "x\u{a0}y\u{202f}z",
];

fn written(text: &str) -> Vec<Span> {
    vec![Span::Written { text: text.to_owned() }]
}

fn document(blocks: Vec<Block>) -> Document {
    Document {
        reader: Language::De,
        title: "Titel".to_owned(),
        header: "Kopf".to_owned(),
        footer: "Fuß".to_owned(),
        blocks,
    }
}

/// The same text in every place that can have one.
fn everywhere(text: &str) -> Vec<Block> {
    let owned = text.to_owned();
    let label = Label {
        text: owned.clone(),
        lang: Language::En.into(),
        gloss: Some(owned.clone()),
        on_record: false,
        older: vec![owned.clone()],
        elsewhere: Some(owned.clone()),
    };
    let spans = vec![
        Span::Spoken(Inline::Text { text: owned.clone() }),
        Span::Spoken(Inline::Strong { text: owned.clone() }),
        Span::Spoken(Inline::Value { text: owned.clone() }),
        Span::Spoken(Inline::Label { label: label.clone() }),
        Span::Spoken(Inline::Path { labels: vec![label.clone(), label.clone()] }),
        Span::Foreign { text: owned.clone(), lang: "\"x".to_owned() },
        Span::Written { text: owned.clone() },
        Span::Link { url: owned.clone() },
        Span::Quiet { text: owned.clone() },
    ];
    let cell = |text| Cell { tone: Tone::Plain, text };
    let task = Task {
        mark: Mark::Done,
        word: Some(owned.clone()),
        tone: Tone::Plain,
        text: spans.clone(),
        beside: vec![label],
        blocks: Vec::new(),
    };
    vec![
        Block::Heading { level: 4, text: written(text), badge: None },
        Block::Paragraph { tone: Tone::Plain, text: spans.clone() },
        Block::Remark { word: owned.clone(), tone: Tone::Note, text: spans.clone() },
        Block::Facts { facts: vec![(owned, spans.clone())] },
        Block::List { entries: vec![spans.clone()] },
        Block::Tasks { tasks: vec![task] },
        Block::Table {
            table: Table {
                title: Some(written(text)),
                heads: vec![spans.clone(), written("b")],
                row_head: 0,
                widths: vec![3, 1],
                rows: vec![vec![cell(spans), cell(written(text))]],
            },
        },
    ]
}

#[test]
fn no_text_is_read_as_markup() {
    let words = words();
    for texts in MARKUP.chunks(4) {
        let blocks = texts.iter().flat_map(|text| everywhere(text)).collect();
        inspect(&texts.join(" "), &document(blocks), &words);
    }
}

#[test]
fn markup_in_title_and_margins_is_text() {
    let words = words();
    let text = MARKUP[..4].join(" ");
    let document = Document {
        title: text.clone(),
        header: text.clone(),
        footer: MARKUP[0].to_owned(),
        ..document(vec![Block::Paragraph { tone: Tone::Plain, text: written("x") }])
    };
    let printed = inspect("title and margins", &document, &words);
    assert!(printed.ask("pdfinfo", &[]).contains(&format!("Title:           {text}")));
}

#[test]
fn margins_are_shortened_where_they_would_not_fit() {
    let long = "Muster Systemhaus ".repeat(40);
    let document = Document { header: long.clone(), footer: long, ..document(Vec::new()) };
    let pages = printed(&document, &words()).pages();
    assert_eq!(pages[0].matches('…').count(), 2, "{}", pages[0]);
}

#[test]
fn endless_words_stay_within_the_margins() {
    let words = words();
    for word in ["a".repeat(10_000), "path/to.host-".repeat(300), "ñ".repeat(1000)] {
        let cell = |text: &str| Cell { tone: Tone::Plain, text: written(text) };
        let value = Span::Spoken(Inline::Value { text: word.clone() });
        let table = Table {
            heads: (0..7).map(|_| written("head")).collect(),
            rows: vec![(0..7).map(|_| cell(&word[..200])).collect()],
            widths: vec![1; 7],
            ..Table::default()
        };
        let task = Task {
            mark: Mark::Open,
            word: None,
            tone: Tone::Plain,
            text: written(&word[..900]),
            beside: Vec::new(),
            blocks: Vec::new(),
        };
        let blocks = vec![
            Block::Paragraph { tone: Tone::Plain, text: written(&word) },
            Block::Remark { word: "x".to_owned(), tone: Tone::Note, text: vec![value] },
            Block::Together { blocks: vec![Block::Facts { facts: vec![("x".to_owned(), written(&word))] }] },
            Block::Tasks { tasks: vec![task] },
            Block::Table { table },
        ];
        inspect(&word[..12], &document(blocks), &words);
    }
}

#[test]
fn a_row_higher_than_a_page_continues_on_the_next() {
    let words = words();
    let text = "Noch ein Satz in einer Zelle. ".repeat(300);
    let cell = |text: &str| Cell { tone: Tone::Plain, text: written(text) };
    let table = Table {
        heads: vec![written("a"), written("b")],
        rows: vec![vec![cell("x"), cell(&text)]],
        widths: vec![1, 1],
        ..Table::default()
    };
    let document = document(vec![Block::Table { table }]);
    let pages = printed(&document, &words).pages();
    assert!(pages.len() > 2, "{}", pages.len());
    assert_eq!(letters(&pages.concat()).matches("Satz").count(), 300);
}

#[test]
fn characters_that_no_font_has_are_replaced_and_named() {
    let name = "中文公司 שלום \u{202e}abc\u{0}\u{7}😀";
    let printed =
        printed(&document(vec![Block::Paragraph { tone: Tone::Plain, text: written(name) }]), &words());
    let text = printed.pages().concat().replace('\n', " ");
    assert!(text.contains("□□□□ □□□□ □abc□□□"), "{text}");
    for sign in ["U+4E2D", "U+05E9", "U+202E", "U+0000", "U+0007", "U+1F600"] {
        assert!(text.contains(sign), "{sign} is not named: {text}");
    }
}

#[test]
fn a_paper_without_missing_characters_has_no_remark_about_them() {
    let document =
        document(vec![Block::Paragraph { tone: Tone::Plain, text: written("Ada\u{ad}\u{200b}mus") }]);
    let text = printed(&document, &words()).pages().concat();
    assert!(text.contains("Adamus") && !text.contains('□'), "{text}");
}
