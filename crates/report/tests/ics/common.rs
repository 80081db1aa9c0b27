//! Endings, and the file as `calcard` reads it, which shares nothing with the writer.

use calcard::icalendar::{ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarValue};
use jiff::Timestamp;
use lotse_locale::{Language, Words};
use lotse_report::{Ending, ics};

/// A key of a made-up organisation.
pub(crate) fn ending(day: &str) -> Ending {
    Ending {
        id: "0198c0de-0000-7000-8000-000000000001.token".to_owned(),
        day: day.parse().unwrap(),
        organisation: "Muster, Söhne; & Co".to_owned(),
        guide: "Kaseya VSA + Autotask".to_owned(),
        name: "Access token".to_owned(),
        from: "Kaseya VSA".to_owned(),
        goes_to: vec!["Autotask".to_owned()],
        procedures: vec!["Replace the token".to_owned()],
    }
}

pub(crate) fn written(endings: &[Ending], reader: Language, at: &str) -> String {
    let at: Timestamp = at.parse().unwrap();
    ics(endings, Words::shared().unwrap(), reader, at)
}

pub(crate) fn english(endings: &[Ending]) -> String {
    written(endings, Language::En, "2026-11-21T09:30:05Z")
}

/// The entries of a file, each with its reminders.
pub(crate) fn entries(text: &str) -> Vec<(ICalendarComponent, Vec<ICalendarComponent>)> {
    let read = ICalendar::parse(text).unwrap();
    (read.components.iter())
        .filter(|it| it.component_type == ICalendarComponentType::VEvent)
        .map(|it| {
            let inner = it.component_ids.iter();
            (it.clone(), inner.map(|at| read.components[*at as usize].clone()).collect())
        })
        .collect()
}

/// The only value of a property.
#[track_caller]
pub(crate) fn value(component: &ICalendarComponent, name: &str) -> ICalendarValue {
    let found: Vec<_> = component.entries.iter().filter(|entry| entry.name.as_str() == name).collect();
    let [entry] = &found[..] else { panic!("{name} is there {} times", found.len()) };
    let [value] = &entry.values[..] else { panic!("{name}: {:?}", entry.values) };
    value.clone()
}

#[track_caller]
pub(crate) fn text(component: &ICalendarComponent, name: &str) -> String {
    match value(component, name) {
        ICalendarValue::Text(text) => text,
        other => panic!("{name} is not text: {other:?}"),
    }
}
