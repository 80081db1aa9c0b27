//! The words that a paper adds to the guide's own: messages, days, moments, names.

use jiff::Zoned;
use jiff::civil::Date;
use lotse_locale::{Argument, Label, Language, Words};

use crate::{Done, Paper};

/// The remarks after labels besides the glosses: former names, and other texts from guides that are not Lotse's.
pub(crate) fn asides(words: &Words, reader: Language, labels: &[Label]) -> Vec<String> {
    let say = |id: &str, names: Vec<&str>| {
        (!names.is_empty()).then(|| words.say(reader, id, &[("names", Argument::Text(names.join(", ")))]))
    };
    let older = labels.iter().flat_map(|label| label.older.iter().map(String::as_str)).collect();
    let elsewhere = labels.iter().filter_map(|label| label.elsewhere.as_deref()).collect();
    let others = [say("report-older", older), say("report-label-elsewhere", elsewhere)];
    others.into_iter().flatten().collect()
}

impl Paper<'_> {
    pub(crate) fn say(&self, id: &str) -> String {
        self.words.say(self.guide.reader, id, &[])
    }

    pub(crate) fn say_with(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        let arguments: Vec<_> =
            arguments.iter().map(|(name, text)| (*name, Argument::Text((*text).to_owned()))).collect();
        self.words.say(self.guide.reader, id, &arguments)
    }

    pub(crate) fn say_number(&self, id: &str, name: &str, number: u32) -> String {
        self.words.say(self.guide.reader, id, &[(name, Argument::Number(number))])
    }

    /// A day such as `2026-11-21`, in the reader's format.
    pub(crate) fn day(&self, day: &str) -> String {
        day.parse().map_or_else(|_| day.to_owned(), |date| self.date(date))
    }

    fn date(&self, date: Date) -> String {
        say_day(self.words, self.guide.reader, date)
    }

    /// Day, hour and minute, in the reader's format.
    pub(crate) fn moment(&self, at: &Zoned) -> String {
        self.say_with("report-moment", &[("day", &self.date(at.date())), ("time", &self.time(at))])
    }

    /// Hour and minute.
    pub(crate) fn time(&self, at: &Zoned) -> String {
        self.say_with("report-time", &[("hour", &two(at.hour())), ("minute", &two(at.minute()))])
    }

    /// Day and time to the second, with the offset from UTC.
    pub(crate) fn exact(&self, at: &Zoned) -> String {
        let (day, time) = (self.date(at.date()), self.time(at));
        let (second, offset) = (two(at.second()), at.strftime("%:z").to_string());
        let arguments = [("day", &*day), ("time", &time), ("second", &second), ("offset", &offset)];
        self.say_with("report-moment-exact", &arguments)
    }

    /// When, and by whom if a name was given.
    pub(crate) fn when_who(&self, done: &Done) -> String {
        self.with_person(self.moment(&done.at), done.person.as_deref())
    }

    /// A time, with the name of a person if one was given.
    pub(crate) fn with_person(&self, when: String, person: Option<&str>) -> String {
        match person {
            Some(person) => self.say_with("report-when-who", &[("when", &when), ("person", person)]),
            None => when,
        }
    }

    /// The answer to a question, in the run or without one.
    pub(crate) fn answer(&self, question: &str) -> Option<&str> {
        let given = || {
            let answers = self.answers?;
            let (_, answer) = answers.iter().find(|(asked, _)| asked.as_str() == question)?;
            Some(answer.as_str())
        };
        match self.record {
            Some(record) => record.answers.get(question).map(String::as_str),
            None => given(),
        }
    }
}

/// A day in the reader's format.
pub(crate) fn say_day(words: &Words, reader: Language, date: Date) -> String {
    let number = |value: i8| Argument::Number(u32::from(value.unsigned_abs()));
    let year = Argument::Text(date.year().to_string());
    let arguments = [("day", number(date.day())), ("month", number(date.month())), ("year", year)];
    words.say(reader, "report-day", &arguments)
}

fn two(number: i8) -> String {
    format!("{number:02}")
}
