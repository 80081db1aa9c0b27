//! The pieces of a line as data.

use lotse_guide::is_web_address;
use lotse_locale::{Inline, Label};
use typst::foundations::{Dict, IntoValue, Value, dict};

use super::data::Data;
use crate::say::asides;
use crate::{Span, Spans};

impl Data<'_> {
    pub(super) fn spans(&mut self, spans: &Spans) -> Value {
        spans.iter().map(|span| self.span(span).into_value()).collect::<Vec<_>>().into_value()
    }

    fn span(&mut self, span: &Span) -> Dict {
        match span {
            Span::Spoken(Inline::Text { text }) => self.plain("text", text),
            Span::Spoken(Inline::Strong { text }) => self.plain("strong", text),
            Span::Spoken(Inline::Value { text }) => self.plain("value", text),
            Span::Spoken(Inline::Label { label }) => self.labels(std::slice::from_ref(label)),
            Span::Spoken(Inline::Path { labels }) => self.labels(labels),
            Span::Spoken(Inline::Foreign { text, strong, lang }) => self.foreign(text, *strong, lang.code()),
            Span::Foreign { text, lang } => self.foreign(text, false, lang),
            Span::Written { text } => dict! {
                "kind" => "text", "text" => self.characters.lines(text, self.longest),
            },
            Span::Link { url } => dict! {
                "kind" => "link", "text" => self.line(url), "url" => address(url),
            },
            Span::Quiet { text } => self.plain("quiet", text),
        }
    }

    fn plain(&mut self, kind: &str, text: &str) -> Dict {
        dict! { "kind" => kind, "text" => self.line(text) }
    }

    fn foreign(&mut self, text: &str, strong: bool, lang: &str) -> Dict {
        dict! {
            "kind" => "foreign", "text" => self.line(text), "strong" => strong, "lang" => language(lang),
        }
    }

    /// A label on its own, as beside a task.
    pub(super) fn label(&mut self, label: &Label) -> Value {
        self.labels(std::slice::from_ref(label)).into_value()
    }

    /// Labels in a row, followed by their glosses and older names in the reader's language.
    fn labels(&mut self, labels: &[Label]) -> Dict {
        let shown = labels.iter().map(|label| {
            dict! { "text" => self.line(&label.text), "lang" => language(label.lang.code()) }.into_value()
        });
        let shown: Vec<Value> = shown.collect();
        let mut behind = Vec::new();
        if labels.iter().any(|label| label.gloss.is_some()) {
            let glosses: Vec<&str> =
                labels.iter().map(|label| label.gloss.as_ref().unwrap_or(&label.text).as_str()).collect();
            behind.push(self.line(&glosses.join(" › ")));
        }
        for aside in asides(self.words, self.document.reader, labels) {
            behind.push(self.line(&aside));
        }
        dict! {
            "kind" => "labels",
            "labels" => shown,
            "behind" => behind,
            "foreign" => labels.iter().any(|label| !label.on_record),
        }
    }
}

/// The language of a text, without its country; empty if it has no language.
fn language(lang: &str) -> Value {
    let language = lang.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    let is_one = (2..=3).contains(&language.len()) && language.bytes().all(|byte| byte.is_ascii_lowercase());
    if is_one { language.into_value() } else { Value::None }
}

/// The target of a click: always a web page.
fn address(url: &str) -> Value {
    if is_web_address(url) { url.into_value() } else { Value::None }
}
