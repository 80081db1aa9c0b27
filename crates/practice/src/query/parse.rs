//! Parses filters: ConnectWise's `conditions` and `OData`'s `$filter`, which differ only in operators and
//! functions.

use std::vec::IntoIter;

use serde_json::{Value, json};

use super::tokens::{Token, tokens};
use super::{ABOVE, BELOW, FROM, Path, Predicate, Test, UP_TO};

/// A filter language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Language {
    /// `name like "A%" and status/id in (1,2)`.
    Conditions,
    /// `Name eq 'A' and substringof('b',Other)`.
    OData,
}

/// Parses a filter. `None` if it is not valid in this language.
pub(crate) fn parse(filter: &str, language: Language) -> Option<Predicate> {
    let mut parser = Parser { language, rest: tokens(filter)?.into_iter() };
    let predicate = parser.either()?;
    parser.rest.next().is_none().then_some(predicate)
}

struct Parser {
    language: Language,
    rest: IntoIter<Token>,
}

impl Parser {
    fn next_is(&mut self, sign: &str) -> bool {
        let is = matches!(self.rest.as_slice().first(), Some(Token::Sign(next)) if *next == sign);
        if is {
            self.rest.next();
        }
        is
    }

    fn next_word_is(&mut self, word: &str) -> bool {
        let first = self.rest.as_slice().first();
        let is = matches!(first, Some(Token::Word(next)) if next.eq_ignore_ascii_case(word));
        if is {
            self.rest.next();
        }
        is
    }

    fn either(&mut self) -> Option<Predicate> {
        let mut any = vec![self.both()?];
        while self.next_word_is("or") {
            any.push(self.both()?);
        }
        if any.len() == 1 { any.pop() } else { Some(Predicate::Any(any)) }
    }

    fn both(&mut self) -> Option<Predicate> {
        let mut all = vec![self.one()?];
        while self.next_word_is("and") {
            all.push(self.one()?);
        }
        if all.len() == 1 { all.pop() } else { Some(Predicate::All(all)) }
    }

    fn one(&mut self) -> Option<Predicate> {
        if self.next_word_is("not") {
            return Some(Predicate::Not(Box::new(self.one()?)));
        }
        if self.next_is("(") {
            let inner = self.either()?;
            return self.next_is(")").then_some(inner);
        }
        let Some(Token::Word(name)) = self.rest.next() else { return None };
        match self.language {
            Language::OData => {
                if self.next_is("(") {
                    self.function(&name)
                } else {
                    self.compared(&name)
                }
            }
            Language::Conditions => self.condition(&name),
        }
    }

    /// A condition, after the name of its field.
    fn condition(&mut self, name: &str) -> Option<Predicate> {
        let path = Path::of(name);
        let negated = self.next_word_is("not");
        let test = match self.rest.next()? {
            Token::Sign("=") => Test::Equal(self.value()?),
            Token::Sign("!=") => return Some(not(Predicate::Field(path, Test::Equal(self.value()?)))),
            Token::Sign(sign) => Test::Ordered(
                match sign {
                    ">" => ABOVE,
                    ">=" => FROM,
                    "<" => BELOW,
                    "<=" => UP_TO,
                    _ => return None,
                },
                self.value()?,
            ),
            Token::Word(word) => match word.to_ascii_lowercase().as_str() {
                "contains" => Test::Contains(self.text()?),
                "like" => Test::Like(self.text()?),
                "in" => Test::In(self.values()?),
                _ => return None,
            },
            Token::Text(_) => return None,
        };
        let predicate = Predicate::Field(path, test);
        Some(if negated { not(predicate) } else { predicate })
    }

    /// An `OData` comparison, after the name of its field.
    fn compared(&mut self, name: &str) -> Option<Predicate> {
        let path = Path::of(name);
        let Some(Token::Word(operator)) = self.rest.next() else { return None };
        let value = self.value()?;
        let test = match operator.as_str() {
            "eq" => Test::Equal(value),
            "ne" => return Some(not(Predicate::Field(path, Test::Equal(value)))),
            "gt" => Test::Ordered(ABOVE, value),
            "ge" => Test::Ordered(FROM, value),
            "lt" => Test::Ordered(BELOW, value),
            "le" => Test::Ordered(UP_TO, value),
            _ => return None,
        };
        Some(Predicate::Field(path, test))
    }

    /// An `OData` function, after its opening parenthesis. `substringof` has its string first.
    fn function(&mut self, name: &str) -> Option<Predicate> {
        let first = self.rest.next()?;
        let comma = self.next_is(",");
        let (("substringof", Token::Text(part), Token::Word(field))
        | ("startswith" | "endswith", Token::Word(field), Token::Text(part))) =
            (name, first, self.rest.next()?)
        else {
            return None;
        };
        let test = match name {
            "substringof" => Test::Contains(part),
            "startswith" => Test::Begins(part),
            _ => Test::Ends(part),
        };
        (comma && self.next_is(")")).then(|| Predicate::Field(Path::of(&field), test))
    }

    fn text(&mut self) -> Option<String> {
        match self.rest.next()? {
            Token::Text(text) => Some(text),
            _ => None,
        }
    }

    fn values(&mut self) -> Option<Vec<Value>> {
        let mut values = Vec::new();
        if !self.next_is("(") {
            return None;
        }
        loop {
            values.push(self.value()?);
            if self.next_is(")") {
                return Some(values);
            }
            if !self.next_is(",") {
                return None;
            }
        }
    }

    fn value(&mut self) -> Option<Value> {
        let word = match self.rest.next()? {
            Token::Text(text) => return Some(Value::String(text)),
            Token::Word(word) => word,
            Token::Sign(_) => return None,
        };
        Some(match word.to_ascii_lowercase().as_str() {
            "true" => json!(true),
            "false" => json!(false),
            "null" => Value::Null,
            // In OData, a time's string follows the word `datetime`.
            "datetime" if self.language == Language::OData => Value::String(self.text()?),
            _ => number(&word, self.language)?,
        })
    }
}

/// A number. In `OData` it may have a type suffix: `5M`. A number too long for the number types is kept as a
/// string.
fn number(word: &str, language: Language) -> Option<Value> {
    let suffixed = language == Language::OData;
    let plain = if suffixed { word.trim_end_matches(['M', 'm', 'L', 'l', 'd', 'D', 'f', 'F']) } else { word };
    if let Ok(whole) = plain.parse::<i64>() {
        return Some(json!(whole));
    }
    if !plain.is_empty() && plain.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(json!(plain));
    }
    plain.parse::<f64>().ok().filter(|number| number.is_finite()).map(|number| json!(number))
}

fn not(predicate: Predicate) -> Predicate {
    Predicate::Not(Box::new(predicate))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The ids of the rows that match a filter. `None` if it can't be parsed.
    fn kept(filter: &str, language: Language) -> Option<Vec<u64>> {
        let rows = json!([
            {"id": 1, "name": "Anna's \"Bakery\"", "deleted": false, "status": {"id": 1, "name": "Active"},
             "entered": "2026-01-01T08:00:00Z", "types": [{"name": "Client"}, {"name": "Vendor"}], "closed": null},
            {"id": 2, "name": "Law Office", "deleted": true, "status": {"id": 2, "name": "Old"},
             "entered": "2026-02-01T08:00:00Z", "types": [], "closed": "2026-03-01T08:00:00Z"},
            {"id": 3, "name": "and or not", "deleted": false, "status": {"id": 1, "name": "Active"},
             "entered": "2026-03-01T08:00:00Z", "types": [], "closed": null, "long": "70481365590271846352819064"},
        ]);
        let predicate = parse(filter, language)?;
        let rows = rows.as_array()?.iter().filter(|row| predicate.matches(row));
        rows.map(|row| row["id"].as_u64()).collect()
    }

    #[test]
    fn conditions_of_every_kind_are_parsed() {
        for (conditions, ids) in [
            ("id=2", &[2][..]),
            ("id != 2", &[1, 3]),
            ("id>=2 and id<3", &[2]),
            ("id > 2 or id <= 1", &[1, 3]),
            ("name = \"law office\"", &[2]),
            ("name='Law Office'", &[2]),
            ("name = \"Anna's \\\"Bakery\\\"\"", &[1]),
            ("name=\"and or not\"", &[3]),
            ("name contains \"OFF\"", &[2]),
            ("name like \"%office\"", &[2]),
            ("name not like \"%o%\"", &[1]),
            ("name not contains \"office\"", &[1, 3]),
            ("id in (1,3)", &[1, 3]),
            ("name in (\"Law Office\", \"x\")", &[2]),
            ("id not in (1, 3)", &[2]),
            ("deleted=True", &[2]),
            ("deleted = false AND status/name=\"Active\"", &[1, 3]),
            ("status.id=2", &[2]),
            ("Status/Name = \"Old\"", &[2]),
            ("types/name = \"vendor\"", &[1]),
            ("closed = null", &[1, 3]),
            ("closed != null", &[2]),
            ("entered > [2026-01-15T00:00:00Z] and entered < [2026-02-15T00:00:00Z]", &[2]),
            ("(id=1 or id=2) and deleted=false", &[1]),
            ("id=1 or id=2 and deleted=false", &[1]),
            ("not (id=1 or id=2)", &[3]),
            ("id=-1", &[]),
        ] {
            assert_eq!(kept(conditions, Language::Conditions).as_deref(), Some(ids), "{conditions}");
        }
    }

    #[test]
    fn odata_filters_are_parsed() {
        for (filter, ids) in [
            ("id eq 2M", &[2][..]),
            ("name eq 'Law Office'", &[2]),
            ("name eq 'Anna''s \"Bakery\"'", &[1]),
            ("substringof('off',name)", &[2]),
            ("startswith(name, 'law') or endswith(name,'not')", &[2, 3]),
            ("(id gt 1 and id le 3) and deleted eq false", &[3]),
            ("id ne 1 and not substringof('law',name)", &[3]),
            ("long eq 70481365590271846352819064M", &[3]),
            ("entered ge datetime'2026-02-01T08:00:00'", &[2, 3]),
            ("status/name eq 'Old'", &[2]),
            ("closed eq null", &[1, 3]),
        ] {
            assert_eq!(kept(filter, Language::OData).as_deref(), Some(ids), "{filter}");
        }
    }

    #[test]
    fn invalid_filters_are_refused() {
        for conditions in [
            "",
            "id",
            "id=",
            "=1",
            "id eq 1",
            "id=1 and",
            "name=\"open",
            "(id=1",
            "id=1)",
            "id in 1",
            "id in (1",
            "name=bare",
            "id=1 id=2",
            "name like 5",
            "id = = 1",
            "name;1",
            "substringof('a',name)",
        ] {
            assert_eq!(kept(conditions, Language::Conditions), None, "{conditions}");
        }
        for filter in
            ["id=1", "name like 'a%'", "substringof('a' name)", "substringof(name,'a')", "id eq one"]
        {
            assert_eq!(kept(filter, Language::OData), None, "{filter}");
        }
    }

    #[test]
    fn a_field_that_no_row_has_is_named() {
        let rows = [json!({"id": 1, "status": {"name": "x"}})];
        let unknown = |text: &str| parse(text, Language::Conditions).unwrap().unknown_field(&rows);
        assert_eq!(unknown("id=1 and status/name=\"x\""), None);
        assert_eq!(unknown("id=1 or not member/id=5").as_deref(), Some("member/id"));
        assert_eq!(parse("x=1", Language::Conditions).unwrap().unknown_field(&[]), None);
    }
}
