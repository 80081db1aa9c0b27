//! Fonts, tags, properties, and what may be cut between two pages.

use lotse_guide::Answers;
use lotse_locale::{Inline, Language};
use lotse_report::{Block, Cell, Document, Kind, Span, Table, Tone, pdf};

use crate::common::{empty, everything, spoken, words};
use crate::guides::{ends, inspect};
use crate::poppler::printed;

fn made_up() -> Document {
    let words = words();
    let guide = spoken(&words, &everything(), &Answers::new(), Language::Nl, Language::En);
    empty(&guide, &words).document(Kind::Checklist)
}

#[test]
fn fonts_are_inside_and_the_document_is_tagged() {
    let words = words();
    let document = made_up();
    let printed = printed(&document, &words);
    let fonts = printed.ask("pdffonts", &[]);
    let fonts: Vec<Vec<&str>> = fonts.lines().skip(2).map(|line| line.split_whitespace().collect()).collect();
    assert!(fonts.len() >= 3);
    for font in &fonts {
        assert_eq!(font[font.len() - 5..font.len() - 2], ["yes", "yes", "yes"], "embedded, subset, readable");
    }
    let about = printed.ask("pdfinfo", &[]);
    assert!(about.contains(&format!("Title:           {}\n", document.title)), "{about}");
    assert!(
        about.contains("Tagged:          yes\n")
            && about.contains("Page size:       595.276 x 841.89 pts (A4)")
    );
    assert!(!about.contains("CreationDate"), "nothing of a PDF comes from a clock");
    let meta = printed.ask("pdfinfo", &["-meta"]);
    assert!(meta.contains("<pdfuaid:part>1</pdfuaid:part>"), "{meta}");
}

#[test]
fn screen_readers_get_headings_rows_and_boxes() {
    let printed = printed(&made_up(), &words());
    let tags = printed.ask("pdfinfo", &["-struct"]);
    for tag in ["H1", "H2", "H3", "TH", "TD", "L", "LI", "Link", "Figure"] {
        assert!(
            tags.lines()
                .any(|line| line.split_whitespace().next().map(|it| it.trim_end_matches(':')) == Some(tag)),
            "no {tag} in\n{tags}"
        );
    }
}

#[test]
fn the_same_document_is_the_same_file() {
    let words = words();
    let document = made_up();
    assert_eq!(pdf(&document, &words).unwrap(), pdf(&document, &words).unwrap());
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph { tone: Tone::Plain, text: vec![Span::Written { text: text.to_owned() }] }
}

fn sheet(blocks: Vec<Block>) -> Document {
    Document {
        reader: Language::En,
        title: "Sheet".to_owned(),
        header: "Header".to_owned(),
        footer: "Footer".to_owned(),
        blocks,
    }
}

/// Headings at every height of a page, with quiet text below them.
#[test]
fn a_heading_stays_with_what_follows() {
    let mut blocks = Vec::new();
    for number in 0..120_usize {
        let text = vec![Span::Spoken(Inline::Text { text: format!("Heading {number}") })];
        blocks.push(Block::Heading { level: 2 + u8::try_from(number % 3).unwrap(), text, badge: None });
        blocks.push(Block::Paragraph {
            tone: Tone::Quiet,
            text: vec![Span::Quiet { text: format!("Under {number}") }],
        });
        blocks.push(paragraph(&"A line\n".repeat(1 + number * number % 7)));
    }
    let document = sheet(blocks);
    let printed = inspect("headings", &document, &words());
    ends("headings", &document, &words(), &printed);
    for page in printed.pages() {
        let last =
            page.lines().rfind(|line| !line.starts_with("Footer") && !line.starts_with("Page")).unwrap();
        assert_eq!(last, "A line", "{page}");
    }
}

#[test]
fn a_row_is_never_cut_and_its_heads_are_repeated() {
    let cell = |text: String| Cell { tone: Tone::Plain, text: vec![Span::Written { text }] };
    let rows = (0..90).map(|number: usize| {
        let lines: Vec<String> = (0..=number % 6).map(|line| format!("row {number} line {line}")).collect();
        vec![cell(format!("Row {number}")), cell(lines.join("\n"))]
    });
    let head = |text: &str| vec![Span::Written { text: text.to_owned() }];
    let table = Table {
        heads: vec![head("First head"), head("Second head")],
        rows: rows.collect(),
        widths: vec![1, 2],
        ..Table::default()
    };
    let printed = inspect("rows", &sheet(vec![Block::Table { table }]), &words());
    let pages = printed.pages();
    assert!(pages.len() > 3);
    for page in pages {
        assert!(page.contains("First head Second head"), "{page}");
    }
}

/// Tables of 2 to 14 rows at every height of a page.
#[test]
fn a_table_that_fits_on_a_page_is_not_cut() {
    let cell = |text: String| Cell { tone: Tone::Plain, text: vec![Span::Written { text }] };
    let size = |number: usize| 2 + number * 5 % 13;
    let mut blocks = Vec::new();
    for number in 0..40_usize {
        let rows = (0..size(number)).map(|row| vec![cell(format!("Table {number}")), cell(format!("{row}"))]);
        let head = |text: &str| vec![Span::Written { text: text.to_owned() }];
        let table = Table {
            title: Some(vec![Span::Written { text: format!("Title {number}") }]),
            heads: vec![head("First"), head("Second")],
            rows: rows.collect(),
            widths: vec![1, 2],
            ..Table::default()
        };
        blocks.extend([paragraph("A line"), Block::Table { table }]);
    }
    let printed = inspect("tables", &sheet(blocks), &words());
    for page in printed.pages() {
        for number in 0..40_usize {
            let start = format!("Table {number} ");
            let rows = page.lines().filter(|line| line.starts_with(&start)).count();
            assert!([0, size(number)].contains(&rows), "table {number} is cut: {page}");
            let titled = page.lines().any(|line| line == format!("Title {number}"));
            assert_eq!(titled, rows > 0, "the title of table {number} is on another page: {page}");
        }
    }
}

#[test]
fn blocks_that_belong_together_are_on_one_page() {
    let blocks: Vec<Block> = (0..40)
        .map(|number: usize| Block::Together {
            blocks: (0..=number % 7).map(|_| paragraph(&format!("Block {number}"))).collect(),
        })
        .collect();
    let printed = inspect("together", &sheet(blocks), &words());
    for (number, page) in printed.pages().iter().enumerate() {
        for block in 0..40_usize {
            let lines = page.lines().filter(|line| *line == format!("Block {block}")).count();
            assert!(
                [0, block % 7 + 1].contains(&lines),
                "block {block} is cut at the end of page {}",
                number + 1
            );
        }
    }
}

#[test]
fn heading_levels_skip_none() {
    let heading =
        |level| Block::Heading { level, text: vec![Span::Written { text: "x".to_owned() }], badge: None };
    let blocks = vec![heading(4), paragraph("a"), heading(2), heading(4), paragraph("b")];
    let tags = printed(&sheet(blocks), &words()).ask("pdfinfo", &["-struct"]);
    let levels: Vec<&str> = tags
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .filter(|tag| tag.starts_with('H'))
        .collect();
    assert_eq!(levels, ["H1", "H2", "H2", "H3"]);
}
