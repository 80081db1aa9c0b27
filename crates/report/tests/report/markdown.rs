//! Markdown as a Markdown parser reads it.

use lotse_guide::Answers;
use lotse_locale::{Inline, Language};
use lotse_report::{Kind, Paper, html, markdown};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::common::{NASTY, empty, everything, for_every_paper, headings, marks, spoken, words};
use crate::html::{NO_PAGES, with_link};
use crate::records::{NAME, nasty_record};

fn events(text: &str) -> Vec<Event<'_>> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS | Options::ENABLE_STRIKETHROUGH;
    Parser::new_ext(text, options).collect()
}

/// The text without its formatting.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    for event in events(text) {
        match event {
            Event::Text(text) | Event::Code(text) => plain.push_str(&text),
            Event::SoftBreak | Event::HardBreak | Event::End(_) => plain.push('\n'),
            _ => {}
        }
    }
    plain
}

#[test]
fn every_action_to_tick_is_one_box() {
    for_every_paper(&|name, paper, document| {
        let text = markdown(document, paper.words);
        let (expected, ticked) = marks(document);
        let written = text.lines().filter(|line| {
            let line = line.trim_start();
            line.starts_with("- [ ] ") || line.starts_with("- [x] ")
        });
        assert_eq!(written.count(), expected, "{name}");
        let understood = events(&text).iter().filter(|it| matches!(it, Event::TaskListMarker(_))).count();
        assert_eq!(understood, expected, "{name}: a box is not understood as one");
        let understood = events(&text).iter().filter(|it| matches!(it, Event::TaskListMarker(true))).count();
        assert_eq!(understood, ticked, "{name}");
    });
}

#[test]
fn the_rows_of_a_table_have_as_many_cells_as_its_head() {
    for_every_paper(&|name, paper, document| {
        let text = markdown(document, paper.words);
        let (mut cells, mut columns, mut tables) = (0, 0, 0);
        for event in events(&text) {
            match event {
                Event::Start(Tag::Table(alignments)) => {
                    tables += 1;
                    columns = alignments.len();
                }
                Event::Start(Tag::TableHead | Tag::TableRow) => cells = 0,
                Event::Start(Tag::TableCell) => cells += 1,
                Event::End(TagEnd::TableHead | TagEnd::TableRow) => assert_eq!(cells, columns, "{name}"),
                _ => {}
            }
        }
        assert!(tables > 0 || paper.record.is_some(), "{name}");
        // A parser adjusts rows that are too short or too long, so the bars of the source are counted as well.
        let mut width = None;
        for line in text.lines() {
            let line = line.trim_start();
            if !line.starts_with("| ") {
                width = None;
                continue;
            }
            let bars = line.replace("\\|", "").matches('|').count();
            assert_eq!(*width.get_or_insert(bars), bars, "{name}: {line}");
        }
    });
}

#[test]
fn no_formatting_is_left_over_and_nothing_is_code_by_accident() {
    for_every_paper(&|name, paper, document| {
        let text = markdown(document, paper.words);
        for event in events(&text) {
            match event {
                Event::Text(text) => assert!(!text.contains("**"), "{name}: {text}"),
                Event::Html(text) | Event::InlineHtml(text) => panic!("{name}: HTML {text}"),
                Event::Start(Tag::CodeBlock(_)) => panic!("{name}: a block of code"),
                _ => {}
            }
        }
    });
}

#[test]
fn paths_stay_on_one_line() {
    let words = words();
    let guide = spoken(&words, &everything(), &Answers::new(), Language::En, Language::En);
    let text = markdown(&empty(&guide, &words).document(Kind::Checklist), &words);
    assert!(text.lines().any(|line| line.contains("**System › Members › API Members**")), "{text}");
    for_every_paper(&|name, paper, document| {
        for line in markdown(document, paper.words).lines() {
            assert!(!line.trim_end().ends_with('›') && !line.trim_start().starts_with('›'), "{name}: {line}");
        }
    });
}

#[test]
fn notes_and_names_survive_and_do_nothing() {
    for_every_paper(&|name, paper, document| {
        let Some(record) = paper.record else { return };
        let text = markdown(document, paper.words);
        let plain = plain(&text);
        let report = *document == paper.document(Kind::Report);
        let notes = if report { record.notes.len() } else { 0 };
        assert_eq!(plain.matches(NASTY).count(), notes + 1, "{name}: a note or the organisation is damaged");
        for line in ["- no list", "---", "1. no number", "=== no heading", "no code", "> no quote", "+ x"] {
            let there = plain.lines().filter(|it| it.trim_end().starts_with(line)).count();
            assert_eq!(there, notes, "{name}: {line:?}");
        }
        if *document != paper.document(Kind::Checklist) {
            assert!(plain.contains(NAME), "{name}: a name is damaged");
        }
        for event in events(&text) {
            match event {
                Event::Html(text) | Event::InlineHtml(text) => panic!("{name}: HTML {text}"),
                Event::Start(Tag::CodeBlock(_) | Tag::Strikethrough | Tag::Image { .. }) => {
                    panic!("{name}: {event:?}")
                }
                Event::Start(Tag::Link { dest_url, .. }) => {
                    assert!(dest_url.starts_with("https://"), "{name}");
                }
                Event::Rule => panic!("{name}: a rule"),
                _ => {}
            }
        }
    });
}

#[test]
fn only_pages_are_linked() {
    let links = |text: &str| events(text).iter().any(|it| matches!(it, Event::Start(Tag::Link { .. })));
    for url in NO_PAGES {
        let said = markdown(&with_link(url), &words());
        assert!(!links(&said) && events(&said).contains(&Event::Code(url.into())), "{said}");
    }
    let page = "https://docs.example.com/a_(b)?c&d";
    let said = markdown(&with_link(page), &words());
    assert!(links(&said) && events(&said).contains(&Event::Text(page.into())), "{said}");
}

/// Characters that reverse the writing direction, control a terminal, or are invisible.
const HIDDEN: &str = "a\u{202e}b\u{1b}]0;c\u{7}d\u{9b}e\u{200b}f\rg";

#[test]
fn no_text_on_paper_reverses_the_writing_direction() {
    let words = words();
    let guide = everything();
    let mut guide = spoken(&words, &guide, &Answers::new(), Language::En, Language::En);
    guide.title = HIDDEN.to_owned();
    guide.sources[0].title = HIDDEN.to_owned();
    guide.parts[0].steps[0].title = HIDDEN.to_owned();
    guide.about = vec![Inline::Text { text: HIDDEN.to_owned() }, Inline::Value { text: HIDDEN.to_owned() }];
    let mut record = nasty_record(&guide);
    record.organisation = HIDDEN.to_owned();
    record.printed.person = Some(HIDDEN.to_owned());
    record.notes.values_mut().for_each(|note| note.text = HIDDEN.to_owned());
    for finding in record.check.iter_mut().flat_map(|check| &mut check.findings) {
        finding.title = vec![Inline::Text { text: HIDDEN.to_owned() }];
        if let Some(proof) = &mut finding.proof {
            proof.lines.push(lotse_report::Line::new(HIDDEN, HIDDEN).asked(HIDDEN));
            proof.path = HIDDEN.to_owned();
        }
    }
    let paper =
        Paper { guide: &guide, record: Some(&record), answers: None, words: &words, bilingual: false };
    for kind in [Kind::Checklist, Kind::Report, Kind::Proof] {
        let document = paper.document(kind);
        for said in [markdown(&document, &words), html(&document, &words).unwrap()] {
            let hidden =
                |sign: char| (sign.is_control() && sign != '\n') || "\u{202e}\u{200b}".contains(sign);
            assert!(said.contains("a\u{fffd}b") && !said.contains(hidden), "{said:?}");
        }
    }
    let json = lotse_report::json(paper).unwrap();
    assert!(json.contains("a\\u202eb") && !json.contains(['\u{202e}', '\u{9b}', '\u{200b}']));
}

#[test]
fn headings_are_those_of_the_document() {
    for_every_paper(&|name, paper, document| {
        let text = markdown(document, paper.words);
        let found = events(&text).iter().filter(|it| matches!(it, Event::Start(Tag::Heading { .. }))).count();
        assert_eq!(found, headings(&document.blocks) + 1, "{name}");
    });
}

#[test]
fn values_are_letter_for_letter() {
    let words = words();
    let mut guide = spoken(&words, &everything(), &Answers::new(), Language::En, Language::En);
    let values = ["A|B", "`", "``x`", " a ", "<b>", "*_*", "\\", "a\\|b", "ä€ß"];
    guide.about = values.iter().map(|text| Inline::Value { text: (*text).to_owned() }).collect();
    let mut spaced = Vec::new();
    for inline in guide.about {
        spaced.extend([inline, Inline::Text { text: ", ".to_owned() }]);
    }
    guide.about = spaced;
    let text = markdown(&empty(&guide, &words).document(Kind::Checklist), &words);
    let shown: Vec<String> = (events(&text).into_iter())
        .filter_map(|event| match event {
            Event::Code(text) => Some(text.to_string()),
            _ => None,
        })
        .take(values.len())
        .collect();
    assert_eq!(shown, values);
}
