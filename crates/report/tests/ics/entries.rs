//! The entries: one day each, reminders, stable ids.

use calcard::icalendar::ICalendarValue;
use lotse_locale::Language;

use crate::common::{ending, english, entries, text, value, written};

/// A day or moment as digits.
#[track_caller]
fn moment(value: ICalendarValue) -> String {
    let ICalendarValue::PartialDateTime(at) = value else { panic!("no day: {value:?}") };
    let day = format!("{:04}-{:02}-{:02}", at.year.unwrap(), at.month.unwrap(), at.day.unwrap());
    match (at.hour, at.minute, at.second) {
        (Some(hour), Some(minute), Some(second)) => {
            assert_eq!((at.tz_hour, at.tz_minute), (Some(0), Some(0)), "moments are in UTC");
            format!("{day} {hour:02}:{minute:02}:{second:02}")
        }
        _ => day,
    }
}

#[test]
fn an_entry_is_an_all_day_event_that_blocks_no_time() {
    for (day, next) in [
        ("2027-02-28", "2027-03-01"),
        ("2028-02-28", "2028-02-29"),
        ("2028-02-29", "2028-03-01"),
        ("2026-12-31", "2027-01-01"),
        ("2027-03-28", "2027-03-29"),
        ("0987-06-05", "0987-06-06"),
    ] {
        let file = english(&[ending(day)]);
        let [(event, reminders)] = &entries(&file)[..] else { panic!("{file}") };
        assert_eq!(moment(value(event, "DTSTART")), day);
        assert_eq!(moment(value(event, "DTEND")), next);
        assert_eq!(moment(value(event, "DTSTAMP")), "2026-11-21 09:30:05");
        assert_eq!(reminders.len(), 3);
        assert!(file.contains("\r\nDTSTART;VALUE=DATE:"), "a day, and not midnight: {file}");
        assert!(file.contains("\r\nTRANSP:TRANSPARENT\r\n"));
    }
    let last = english(&[ending("9999-12-31")]);
    assert!(last.contains("DTSTART;VALUE=DATE:99991231\r\n") && !last.contains("DTEND"), "{last}");
}

#[test]
fn reminders_come_at_nine_in_the_morning_30_14_and_3_days_before() {
    let file = english(&[ending("2027-02-28")]);
    let (_, reminders) = &entries(&file)[0];
    let hours: Vec<i64> = (reminders.iter())
        .map(|reminder| {
            assert_eq!(text(reminder, "DESCRIPTION").matches("Access token").count(), 1);
            let ICalendarValue::Duration(before) = value(reminder, "TRIGGER") else { panic!("{file}") };
            assert!(before.neg && before.weeks == 0 && before.minutes == 0 && before.seconds == 0);
            i64::from(before.days) * 24 + i64::from(before.hours)
        })
        .collect();
    assert_eq!(hours, [30 * 24 - 9, 14 * 24 - 9, 3 * 24 - 9]);
    assert!(text(&reminders[1], "DESCRIPTION").contains("14 days"));
}

#[test]
fn importing_the_next_file_moves_the_entry() {
    let first = written(&[ending("2027-02-28")], Language::En, "2026-11-21T09:30:05Z");
    let second = written(&[ending("2028-02-28")], Language::De, "2026-11-21T09:30:06Z");
    let (before, _) = &entries(&first)[0];
    let (after, _) = &entries(&second)[0];
    assert_eq!(text(before, "UID"), "0198c0de-0000-7000-8000-000000000001.token@lotse");
    assert_eq!(text(before, "UID"), text(after, "UID"));
    let revision = |event| match value(event, "SEQUENCE") {
        ICalendarValue::Integer(number) => number,
        other => panic!("{other:?}"),
    };
    assert!(revision(before) < revision(after));
    let (late, _) = &entries(&written(&[ending("2027-02-28")], Language::En, "2400-01-01T00:00:00Z"))[0];
    assert_eq!(revision(late), i64::from(i32::MAX), "what every calendar can read");
    let (early, _) = &entries(&written(&[ending("2027-02-28")], Language::En, "1971-01-01T00:00:00Z"))[0];
    assert_eq!(revision(early), 0);
    assert!(!first.contains("METHOD"), "it is no invitation");
}

#[test]
fn the_same_endings_at_the_same_time_give_the_same_file() {
    assert_eq!(english(&[ending("2027-02-28")]), english(&[ending("2027-02-28")]));
}

#[test]
fn an_entry_says_what_ends_where_and_what_to_do() {
    let mut seen = std::collections::BTreeSet::new();
    for reader in Language::ALL {
        let file = written(&[ending("2027-02-28")], reader, "2026-11-21T09:30:05Z");
        let (event, _) = &entries(&file)[0];
        let summary = text(event, "SUMMARY");
        assert!(summary.contains("Access token") && summary.contains("Muster, Söhne; & Co"), "{summary}");
        let description = text(event, "DESCRIPTION");
        for said in ["Muster, Söhne; & Co", "Kaseya VSA + Autotask", "Access token", "Replace the token"] {
            assert!(description.contains(said), "{said} is not in: {description}");
        }
        assert!(!description.contains('['), "a message is missing: {description}");
        assert!(seen.insert(description));
        assert_eq!(event.entries.iter().filter(|entry| entry.name.as_str() == "CATEGORIES").count(), 1);
    }
}

#[test]
fn unknown_details_are_left_out() {
    let mut bare = ending("2027-02-28");
    (bare.guide, bare.from) = (String::new(), String::new());
    (bare.goes_to, bare.procedures) = (Vec::new(), Vec::new());
    let (event, _) = &entries(&english(&[bare]))[0];
    let description = text(event, "DESCRIPTION");
    assert!(!description.lines().any(|line| line.ends_with([':', ' '])), "{description}");
}

#[test]
fn a_whole_file() {
    let file = written(&[ending("2027-02-28")], Language::De, "2026-11-21T09:30:05Z");
    insta::assert_snapshot!(file.replace("\r\n", "\n"));
}
