//! HTML as a browser reads it: one file, nothing loaded, nothing run, nothing broken.

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use lotse_guide::Answers;
use lotse_locale::Language;
use lotse_report::{Paper, html};

use crate::common::{NASTY, all_boxes, everything, for_every_paper, nasty_record, spoken, words};

/// An element as it was opened.
#[derive(Debug, Clone)]
struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    /// The text right inside it and in what it contains.
    text: String,
}

impl Element {
    fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(it, _)| it == name).map(|(_, value)| value.as_str())
    }
}

/// Elements that have no end.
const VOID: [&str; 5] = ["meta", "br", "hr", "img", "input"];

/// Follows the tags and writes down what does not fit.
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

/// Reads a page; panics if it is not well formed.
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
    for_every_paper(&|name, paper| {
        let page = html(paper).unwrap();
        assert!(page.starts_with("<!doctype html>"), "{name}");
        let elements = read(name, &page);
        assert!(elements.len() > 50, "{name}");
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
    for_every_paper(&|name, paper| {
        let page = html(paper).unwrap();
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
fn labels_say_which_language_they_are_in() {
    let mut seen = 0;
    let words = words();
    let guide = spoken(&words, &everything(), &Answers::new(), Language::Nl, Language::De);
    let page = html(Paper { guide: &guide, record: None, words: &words }).unwrap();
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

#[test]
fn notes_and_names_survive_and_do_nothing() {
    for_every_paper(&|name, paper| {
        let Some(record) = paper.record else { return };
        let page = html(paper).unwrap();
        let elements = read(name, &page);
        let written: Vec<_> = elements.iter().filter(|it| it.attribute("class") == Some("written")).collect();
        assert_eq!(written.len(), record.notes.len(), "{name}");
        for element in written {
            let note = record.notes.values().next().unwrap().replace("\r\n", "\n");
            assert_eq!(element.text.replace("\r\n", "\n"), note, "{name}");
        }
        let title = elements.iter().find(|it| it.name == "title").unwrap();
        assert!(title.text.contains(NASTY) || page.contains("&#60;script&#62;"), "{name}");
    });
}

#[test]
fn a_note_keeps_its_lines() {
    let words = words();
    let guide = spoken(&words, &everything(), &Answers::new(), Language::De, Language::De);
    let record = nasty_record(&guide);
    let page = html(Paper { guide: &guide, record: Some(&record), words: &words }).unwrap();
    let style = read("lines", &page).into_iter().find(|it| it.name == "style").unwrap().text;
    let rule = style.split(".written").nth(1).and_then(|rest| rest.split('}').next()).unwrap_or_default();
    assert!(rule.contains("pre-wrap") || rule.contains("pre-line"), "{rule}");
}

#[test]
fn every_action_to_tick_is_one_box() {
    for_every_paper(&|name, paper| {
        let elements = read(name, &html(paper).unwrap());
        let boxes = elements.iter().filter(|it| it.attribute("class") == Some("box")).count();
        assert_eq!(boxes, all_boxes(paper.guide, paper.record.is_none()), "{name}");
    });
}

#[test]
fn the_rows_of_a_table_have_as_many_cells_as_its_head() {
    for_every_paper(&|name, paper| {
        let elements = read(name, &html(paper).unwrap());
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
