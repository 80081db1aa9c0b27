//! HTML as a browser reads it: one well-formed file that loads and runs nothing.

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use lotse_guide::Answers;
use lotse_locale::Language;
use lotse_report::{Block, Document, Kind, Paper, Span, Tone, html};

use crate::common::{empty, everything, for_every_paper, headings, marks, spoken, words};
use crate::records::nasty_record;

/// An element with its attributes.
#[derive(Debug, Clone)]
struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    /// Its text, including that of elements inside it.
    text: String,
}

impl Element {
    fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(it, _)| it == name).map(|(_, value)| value.as_str())
    }
}

/// Elements without an end tag.
const VOID: [&str; 5] = ["meta", "br", "hr", "img", "input"];

/// Follows the tags and collects errors.
#[derive(Default)]
struct Reader {
    open: RefCell<Vec<usize>>,
    elements: RefCell<Vec<Element>>,
    faults: RefCell<Vec<String>>,
}

impl TokenSink for Reader {
    type Handle = ();

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<()> {
        let fault = |text: String| self.faults.borrow_mut().push(format!("line {line}: {text}"));
        let mut open = self.open.borrow_mut();
        let mut elements = self.elements.borrow_mut();
        match token {
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => {
                let attributes =
                    tag.attrs.iter().map(|it| (it.name.local.to_string(), it.value.to_string())).collect();
                let name = tag.name.to_string();
                let raw = name == "style";
                if !VOID.contains(&name.as_str()) {
                    open.push(elements.len());
                }
                elements.push(Element { name, attributes, text: String::new() });
                if raw {
                    return TokenSinkResult::RawData(html5ever::tokenizer::states::RawKind::Rawtext);
                }
            }
            Token::TagToken(tag) => match open.pop() {
                Some(at) if elements[at].name == *tag.name => {
                    let text = elements[at].text.clone();
                    if let Some(outer) = open.last() {
                        elements[*outer].text.push_str(&text);
                    }
                }
                at => fault(format!("</{}> closes {:?}", tag.name, at.map(|at| elements[at].name.clone()))),
            },
            Token::CharacterTokens(text) => {
                if let Some(at) = open.last() {
                    elements[*at].text.push_str(&text);
                }
            }
            Token::ParseError(error) => fault(error.into_owned()),
            Token::CommentToken(text) => fault(format!("a comment: {text}")),
            Token::EOFToken if !open.is_empty() => fault("something is not closed".to_owned()),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

/// Reads a page. Panics if it is not well formed.
fn read(name: &str, page: &str) -> Vec<Element> {
    let options = TokenizerOpts { exact_errors: true, ..TokenizerOpts::default() };
    let tokenizer = Tokenizer::new(Reader::default(), options);
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(page));
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    let faults = tokenizer.sink.faults.borrow();
    assert!(faults.is_empty(), "{name}: {faults:#?}");
    tokenizer.sink.elements.borrow().clone()
}

#[test]
fn every_page_is_well_formed() {
    for_every_paper(&|name, paper, document| {
        let page = html(document, paper.words).unwrap();
        assert!(page.starts_with("<!doctype html>"), "{name}");
        let elements = read(name, &page);
        assert!(elements.len() > 40, "{name}");
        let heads = |it: &&Element| matches!(it.name.as_str(), "h2" | "h3" | "h4");
        assert_eq!(elements.iter().filter(heads).count(), headings(&document.blocks), "{name}");
        assert_eq!(elements[0].attribute("lang"), Some(paper.guide.reader.code()), "{name}");
        assert_eq!(elements.iter().filter(|it| it.name == "h1").count(), 1, "{name}");
        assert!(
            elements.iter().any(|it| it.name == "meta" && it.attribute("charset") == Some("utf-8")),
            "{name}"
        );
    });
}

#[test]
fn a_page_loads_and_runs_nothing() {
    const FORBIDDEN: [&str; 10] =
        ["script", "iframe", "object", "embed", "link", "base", "form", "img", "svg", "audio"];
    for_every_paper(&|name, paper, document| {
        let page = html(document, paper.words).unwrap();
        for element in read(name, &page) {
            assert!(!FORBIDDEN.contains(&element.name.as_str()), "{name}: <{}>", element.name);
            for (attribute, value) in &element.attributes {
                assert!(!attribute.starts_with("on"), "{name}: {attribute}");
                assert!(
                    attribute != "src" && attribute != "srcset" && attribute != "style",
                    "{name}: {attribute}"
                );
                if attribute == "href" {
                    assert!(value.starts_with("https://") || value.starts_with('#'), "{name}: {value}");
                }
            }
            if element.name == "style" {
                assert!(!element.text.contains("url(") && !element.text.contains("@import"), "{name}");
            }
        }
    });
}

#[test]
fn a_page_forbids_what_it_does_not_have() {
    for_every_paper(&|name, paper, document| {
        let page = html(document, paper.words).unwrap();
        let policy = |it: &Element| {
            it.attribute("http-equiv") == Some("Content-Security-Policy")
                && it.attribute("content").is_some_and(|it| it.starts_with("default-src 'none'; style-src "))
        };
        let elements = read(name, &page);
        let at = elements.iter().position(policy).unwrap_or_else(|| panic!("{name}: no policy"));
        let style = elements.iter().position(|it| it.name == "style").unwrap();
        assert!(at < style && !elements[at].attribute("content").unwrap().contains("script"), "{name}");
    });
}

/// Addresses that a click must not open.
pub(crate) const NO_PAGES: [&str; 5] = [
    "javascript:alert(document.domain)",
    "file:///etc/passwd",
    "https://docs.example.com/a)[b](javascript:alert(1)",
    "https://docs.example.com/> <script>",
    "https://user@docs.example.com/",
];

#[test]
fn only_pages_are_linked() {
    for url in NO_PAGES {
        let page = html(&with_link(url), &words()).unwrap();
        let elements = read(url, &page);
        assert!(!elements.iter().any(|it| it.name == "a"), "{url}");
        assert!(elements.iter().any(|it| it.name == "code" && it.text == url), "{url}");
    }
    let page = "https://docs.example.com/a_(b)?c&d";
    let elements = read(page, &html(&with_link(page), &words()).unwrap());
    assert!(elements.iter().any(|it| it.attribute("href") == Some(page)));
}

/// A document of one link.
pub(crate) fn with_link(url: &str) -> Document {
    let text = vec![Span::Link { url: url.to_owned() }];
    Document {
        reader: Language::En,
        title: "Links".to_owned(),
        header: String::new(),
        footer: String::new(),
        blocks: vec![Block::Paragraph { tone: Tone::Plain, text }],
    }
}

#[test]
fn labels_say_which_language_they_are_in() {
    let mut seen = 0;
    let words = words();
    let guide = spoken(&words, &everything(), &Answers::new(), Language::Nl, Language::De);
    let page = html(&empty(&guide, &words).document(Kind::Checklist), &words).unwrap();
    for element in read("labels", &page) {
        if element.attribute("class") == Some("label") {
            let lang = element.attribute("lang").expect("a label without lang");
            assert!(["de", "nl", "en"].contains(&lang));
            seen += 1;
        }
    }
    assert!(seen > 40, "{seen}");
    assert!(page.contains("<b class=\"label\" lang=\"de\">PSA-Integrationsdetails</b>"));
    assert!(page.contains("<b class=\"label\" lang=\"en\">System</b>"));
}

/// The run report as a page.
fn page_of(paper: Paper<'_>) -> String {
    html(&paper.document(Kind::Report), paper.words).unwrap()
}

#[test]
fn notes_and_names_survive_and_do_nothing() {
    for_every_paper(&|name, paper, document| {
        let Some(record) = paper.record else { return };
        let page = html(document, paper.words).unwrap();
        let elements = read(name, &page);
        let written = |text: &str| {
            let text = text.replace("\r\n", "\n");
            let is_written = |it: &&Element| it.attribute("class") == Some("written");
            elements.iter().filter(is_written).filter(|it| it.text.replace("\r\n", "\n") == text).count()
        };
        assert_eq!(written(&record.organisation), 1, "{name}");
        let note = &record.notes.values().next().unwrap().text;
        assert_eq!(written(note), if is_report(document) { record.notes.len() } else { 0 }, "{name}");
        assert!(!page.contains("<i>") && !page.contains("<script"), "{name}");
    });
}

/// Whether a document is a run report: it has a summary, and tasks.
fn is_report(document: &Document) -> bool {
    let facts = document.blocks.iter().filter(|block| matches!(block, Block::Facts { .. })).count();
    facts > 1 && marks(document).0 > 0
}

#[test]
fn a_note_keeps_its_lines() {
    let words = words();
    let guide = spoken(&words, &everything(), &Answers::new(), Language::De, Language::De);
    let record = nasty_record(&guide);
    let page = page_of(Paper { record: Some(&record), ..empty(&guide, &words) });
    let style = read("lines", &page).into_iter().find(|it| it.name == "style").unwrap().text;
    let rule = style.split(".written").nth(1).and_then(|rest| rest.split('}').next()).unwrap_or_default();
    assert!(rule.contains("pre-wrap") || rule.contains("pre-line"), "{rule}");
}

#[test]
fn every_action_to_tick_is_one_box() {
    for_every_paper(&|name, paper, document| {
        let elements = read(name, &html(document, paper.words).unwrap());
        let boxes = elements.iter().filter(|it| it.attribute("class") == Some("box")).count();
        assert_eq!(boxes, marks(document).0, "{name}");
        let ticked = elements.iter().filter(|it| it.text == "☑" && it.name == "span").count();
        assert_eq!(ticked, marks(document).1, "{name}");
    });
}

#[test]
fn the_rows_of_a_table_have_as_many_cells_as_its_head() {
    for_every_paper(&|name, paper, document| {
        let elements = read(name, &html(document, paper.words).unwrap());
        let end = Element { name: "table".to_owned(), attributes: vec![], text: String::new() };
        let (mut head, mut cells) = (None, 0);
        for element in elements.iter().chain([&end]) {
            match element.name.as_str() {
                "table" | "tr" => {
                    if cells > 0 {
                        assert_eq!(*head.get_or_insert(cells), cells, "{name}");
                    }
                    if element.name == "table" {
                        head = None;
                    }
                    cells = 0;
                }
                "td" | "th" => cells += 1,
                _ => {}
            }
        }
    });
}

#[test]
fn tables_say_what_their_rows_and_columns_are() {
    for_every_paper(&|name, paper, document| {
        let elements = read(name, &html(document, paper.words).unwrap());
        let scoped = |scope: &str| elements.iter().filter(|it| it.attribute("scope") == Some(scope)).count();
        let rows = elements.iter().filter(|it| it.name == "tr").count();
        let tables = elements.iter().filter(|it| it.name == "table").count();
        assert_eq!(scoped("row"), rows - tables, "{name}: each row has one head");
        assert_eq!(
            elements.iter().filter(|it| it.name == "th").count(),
            scoped("row") + scoped("col"),
            "{name}"
        );
    });
}

#[test]
fn boxes_are_read_out() {
    for_every_paper(&|name, paper, document| {
        for element in read(name, &html(document, paper.words).unwrap()) {
            if element.attribute("class") == Some("box") {
                assert_eq!(element.attribute("role"), Some("img"), "{name}");
                assert!(element.attribute("aria-label").is_some_and(|it| !it.is_empty()), "{name}");
            }
        }
    });
}
