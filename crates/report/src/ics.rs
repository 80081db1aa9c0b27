//! Days on which credentials expire, as a calendar file (RFC 5545).
//!
//! Each is an all-day entry with reminders on mornings before. Importing a later file moves the entries, because their ids stay
//! and their revision number rises from file to file. Times have no time zone: nine o'clock is nine o'clock wherever the calendar
//! is read.
//!
//! A file contains no secrets, not even their last characters, and no `METHOD`, which would make it an invitation that needs
//! an organiser. The time is passed in. The lines are written here because the `icalendar` crate (0.17) stamps
//! every reminder with the clock and a random id, and leaves carriage returns as they are.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use lotse_locale::{Argument, Language, Words};

/// How many days before the expiry day the reminders are, earliest first.
pub const WARNINGS: [u8; 3] = [30, 14, 3];

/// The longest line in octets, without its end. Longer ones are folded.
const LINE: usize = 75;

/// A credential that expires.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ending {
    /// The same in every file: ASCII without white space.
    pub id: String,
    /// The day on which it does not work any more.
    pub day: Date,
    /// The organisation's name.
    pub organisation: String,
    /// The guide's title. Empty for a value of the organisation.
    pub guide: String,
    /// The credential's name.
    pub name: String,
    /// Who issues it. Empty if that is not known.
    pub from: String,
    /// Where it is entered.
    pub goes_to: Vec<String>,
    /// The titles of the procedures that replace it or take it back.
    pub procedures: Vec<String>,
}

/// The file, in the reader's language. `at` is when it is made: a calendar prefers a file that was made later.
pub fn ics(endings: &[Ending], words: &Words, reader: Language, at: Timestamp) -> String {
    let mut file = File::default();
    file.line("BEGIN", "VCALENDAR");
    file.line("VERSION", "2.0");
    file.line("PRODID", "-//Lotse//Lotse//EN");
    file.line("CALSCALE", "GREGORIAN");
    for ending in endings {
        Speaker { words, reader, ending }.event(&mut file, at);
    }
    file.line("END", "VCALENDAR");
    file.text
}

struct Speaker<'s> {
    words: &'s Words,
    reader: Language,
    ending: &'s Ending,
}

impl Speaker<'_> {
    fn event(&self, file: &mut File, at: Timestamp) {
        let Self { ending, .. } = self;
        file.line("BEGIN", "VEVENT");
        file.line("UID", &format!("{}@lotse", plain(&ending.id)));
        file.line("DTSTAMP", &at.strftime("%Y%m%dT%H%M%SZ").to_string());
        file.line("SEQUENCE", &revision(at).to_string());
        file.line("DTSTART;VALUE=DATE", &date(ending.day));
        // The end is exclusive. Without one, an entry lasts a day.
        if let Ok(next) = ending.day.checked_add(1.day()) {
            file.line("DTEND;VALUE=DATE", &date(next));
        }
        file.line("SUMMARY", &escaped(&self.say("ics-summary", Vec::new())));
        file.line("DESCRIPTION", &escaped(&self.description()));
        file.line("CATEGORIES", &escaped(&self.words.say(self.reader, "ics-category", &[])));
        // The entry does not block the day.
        file.line("TRANSP", "TRANSPARENT");
        file.line("X-MICROSOFT-CDO-BUSYSTATUS", "FREE");
        for days in WARNINGS {
            let number = Argument::Number(u32::from(days));
            file.line("BEGIN", "VALARM");
            file.line("ACTION", "DISPLAY");
            file.line("DESCRIPTION", &escaped(&self.say("ics-warning", vec![("days", number)])));
            // Relative to midnight, when the day begins: nine in the morning of the day before is 15 hours earlier.
            file.line("TRIGGER", &format!("-P{}DT15H", days.saturating_sub(1)));
            file.line("END", "VALARM");
        }
        file.line("END", "VEVENT");
    }

    fn description(&self) -> String {
        let Self { words, reader, ending } = *self;
        let one = |name, text: &str| [(name, Argument::Text(text.to_owned()))];
        let mut lines = vec![self.say("ics-day", vec![("date", Argument::Text(self.day()))])];
        lines.push(words.say(reader, "ics-organisation", &one("organisation", &ending.organisation)));
        if !ending.guide.is_empty() {
            lines.push(words.say(reader, "ics-guide", &one("guide", &ending.guide)));
        }
        if !ending.from.is_empty() {
            lines.push(words.say(reader, "ics-from", &one("vendor", &ending.from)));
        }
        for vendor in &ending.goes_to {
            lines.push(words.say(reader, "ics-goes-to", &one("vendor", vendor)));
        }
        lines.push(String::new());
        lines.push(words.say(reader, "ics-replace", &[]));
        if !ending.procedures.is_empty() {
            lines.push(words.say(reader, "ics-guided", &[]));
        }
        lines.extend(ending.procedures.iter().cloned());
        lines.push(words.say(reader, "ics-again", &[]));
        lines.join("\n")
    }

    /// A message about the credential.
    fn say(&self, id: &str, more: Vec<(&str, Argument)>) -> String {
        let mut arguments = vec![
            ("name", Argument::Text(self.ending.name.clone())),
            ("organisation", Argument::Text(self.ending.organisation.clone())),
        ];
        arguments.extend(more);
        self.words.say(self.reader, id, &arguments)
    }

    /// The day as the reader writes it.
    fn day(&self) -> String {
        crate::say::say_day(self.words, self.reader, self.ending.day)
    }
}

/// An id made safe for a line. Names from a hand-over file may contain anything, also line breaks.
fn plain(id: &str) -> String {
    id.chars().map(|letter| if letter.is_ascii_graphic() { letter } else { '-' }).collect()
}

/// A number that rises: seconds since 2026. After 68 years it stays at the largest iCalendar integer.
fn revision(at: Timestamp) -> i32 {
    const THE_YEAR_2026: i64 = 1_767_225_600;
    i32::try_from((at.as_second() - THE_YEAR_2026).max(0)).unwrap_or(i32::MAX)
}

fn date(day: Date) -> String {
    day.strftime("%Y%m%d").to_string()
}

/// Escapes a text for a value of the type TEXT.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in lotse_text::lines(text).chars() {
        match letter {
            '\\' | ',' | ';' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[derive(Default)]
struct File {
    text: String,
}

impl File {
    /// Adds a line, folded between characters: continuation lines begin with a space.
    fn line(&mut self, name: &str, value: &str) {
        let mut octets = 0;
        for letter in format!("{name}:{value}").chars() {
            if octets + letter.len_utf8() > LINE {
                self.text.push_str("\r\n ");
                octets = 1;
            }
            self.text.push(letter);
            octets += letter.len_utf8();
        }
        self.text.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn an_id_from_elsewhere_adds_no_lines() {
        assert_eq!(plain("0198.key"), "0198.key");
        assert_eq!(plain("key\r\nBEGIN:VALARM \u{2028}\u{202e}"), "key--BEGIN:VALARM---");
    }
}
