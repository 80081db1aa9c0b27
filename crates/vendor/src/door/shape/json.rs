//! The structure of JSON: each value is replaced by its type, and a list by the merged shape of its elements.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};

use super::Hidden;

/// The most bytes of a body's structure, as JSON.
const LARGEST: usize = 64 * 1024;
/// An object with at least this many fields whose values are all objects of the same shape is treated as a map.
const LIST: usize = 3;

/// The most field names that are kept of an object. Without a limit, a hostile server could make merging take
/// quadratic time.
const NAMES: usize = 200;

/// Adds a field to an object, or merges it with the known field of that name. Beyond the limit, names are treated
/// as data.
fn add(fields: &mut BTreeMap<String, JsonShape>, name: String, field: JsonShape) {
    let name = if fields.len() >= NAMES && !fields.contains_key(&name) { "*".to_owned() } else { name };
    let merged = match fields.remove(&name) {
        Some(known) => known.or(field),
        None => field,
    };
    fields.insert(name, merged);
}

/// The shape of a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum JsonShape {
    /// The field is absent in some objects of a list.
    Absent,
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number without a fraction.
    Integer,
    /// Any other number.
    Fraction,
    /// A string.
    Text,
    /// An empty string.
    EmptyText,
    /// A number as a string.
    NumberText,
    /// `true` or `false` as a string, in any case.
    BooleanText,
    /// A list: the fewest and the most elements, and the shape of the elements.
    List(usize, usize, Option<Box<JsonShape>>),
    /// An object. The field `*` stands for names that are data.
    Object(BTreeMap<String, JsonShape>),
    /// One of several shapes.
    Any(Vec<JsonShape>),
    /// A part that was removed because the whole was too large.
    Cut,
}

impl JsonShape {
    /// The shape of a JSON text. `None` if it is not JSON.
    pub(super) fn of(text: &str) -> Option<Self> {
        serde_json::from_str::<Found>(text).ok().map(|found| found.0)
    }

    fn of_text(text: &str) -> Self {
        let text = text.trim();
        if text.is_empty() {
            Self::EmptyText
        } else if text.parse::<f64>().is_ok_and(f64::is_finite) {
            Self::NumberText
        } else if text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false") {
            Self::BooleanText
        } else {
            Self::Text
        }
    }

    /// The shape that covers both values.
    fn or(self, other: Self) -> Self {
        match (self, other) {
            (one, other) if one == other => one,
            (Self::Object(mut fields), Self::Object(others)) => {
                for (name, field) in &mut fields {
                    if !others.contains_key(name) {
                        *field = std::mem::replace(field, Self::Cut).or(Self::Absent);
                    }
                }
                for (name, field) in others {
                    let is_known = fields.contains_key(&name);
                    add(&mut fields, name, if is_known { field } else { Self::Absent.or(field) });
                }
                Self::Object(fields)
            }
            (Self::List(least, most, one), Self::List(fewer, more, other)) => {
                let of = match (one, other) {
                    (Some(one), Some(other)) => Some(Box::new(one.or(*other))),
                    (one, other) => one.or(other),
                };
                Self::List(least.min(fewer), most.max(more), of)
            }
            (Self::Any(all), Self::Any(others)) => others.into_iter().fold(Self::Any(all), Self::or),
            (Self::Any(mut all), other) | (other, Self::Any(mut all)) => {
                match all.iter().position(|one| one.is_like(&other)) {
                    Some(at) => {
                        let merged = all.swap_remove(at).or(other);
                        all.push(merged);
                    }
                    None => all.push(other),
                }
                all.sort_by_key(Self::rank);
                Self::Any(all)
            }
            (one, other) => {
                let mut all = vec![one, other];
                all.sort_by_key(Self::rank);
                Self::Any(all)
            }
        }
    }

    const fn rank(&self) -> u8 {
        match self {
            Self::Absent => 0,
            Self::Null => 1,
            Self::Boolean => 2,
            Self::Integer => 3,
            Self::Fraction => 4,
            Self::Text => 5,
            Self::EmptyText => 6,
            Self::NumberText => 7,
            Self::BooleanText => 8,
            Self::List(..) => 9,
            Self::Object(_) => 10,
            Self::Any(_) => 11,
            Self::Cut => 12,
        }
    }

    const fn is_like(&self, other: &Self) -> bool {
        self.rank() == other.rank()
    }

    /// Replaces field names that are data.
    pub(super) fn cleaned(self, hidden: &Hidden<'_>) -> Self {
        match self {
            Self::Object(fields) => {
                let by_names = fields.len() >= LIST
                    && fields.values().all(|field| matches!(field, Self::Object(_)))
                    && fields.values().zip(fields.values().skip(1)).all(|(one, next)| one == next);
                let mut kept: BTreeMap<String, Self> = BTreeMap::new();
                for (name, field) in fields {
                    let name = if by_names { "*".to_owned() } else { hidden.name(&name) };
                    let field = field.cleaned(hidden);
                    let field = match kept.remove(&name) {
                        Some(other) => other.or(field),
                        None => field,
                    };
                    kept.insert(name, field);
                }
                Self::Object(kept)
            }
            Self::List(least, most, of) => Self::List(least, most, of.map(|of| Box::new(of.cleaned(hidden)))),
            Self::Any(all) => Self::Any(all.into_iter().map(|one| one.cleaned(hidden)).collect()),
            plain => plain,
        }
    }

    /// Limits the depth if the shape is too large.
    pub(super) fn fitted(mut self) -> Self {
        for depth in [12, 6, 3, 1, 0] {
            if serde_json::to_vec(&self).is_ok_and(|json| json.len() <= LARGEST) {
                break;
            }
            self = self.cut(depth);
        }
        self
    }

    fn cut(self, depth: usize) -> Self {
        let Some(deeper) = depth.checked_sub(1) else { return Self::Cut };
        match self {
            Self::Object(fields) => {
                Self::Object(fields.into_iter().map(|(name, field)| (name, field.cut(deeper))).collect())
            }
            Self::List(least, most, of) => Self::List(least, most, of.map(|of| Box::new(of.cut(deeper)))),
            Self::Any(all) => Self::Any(all.into_iter().map(|one| one.cut(depth)).collect()),
            plain => plain,
        }
    }
}

/// The shape of a value, built while the value is parsed. The values themselves are not kept.
struct Found(JsonShape);

impl<'d> Deserialize<'d> for Found {
    fn deserialize<D: Deserializer<'d>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Finder).map(Self)
    }
}

struct Finder;

impl<'d> Visitor<'d> for Finder {
    type Value = JsonShape;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, _: bool) -> Result<JsonShape, E> {
        Ok(JsonShape::Boolean)
    }

    fn visit_i64<E>(self, _: i64) -> Result<JsonShape, E> {
        Ok(JsonShape::Integer)
    }

    fn visit_u64<E>(self, _: u64) -> Result<JsonShape, E> {
        Ok(JsonShape::Integer)
    }

    fn visit_f64<E>(self, _: f64) -> Result<JsonShape, E> {
        Ok(JsonShape::Fraction)
    }

    fn visit_str<E>(self, text: &str) -> Result<JsonShape, E> {
        Ok(JsonShape::of_text(text))
    }

    fn visit_unit<E>(self) -> Result<JsonShape, E> {
        Ok(JsonShape::Null)
    }

    fn visit_seq<A: SeqAccess<'d>>(self, mut elements: A) -> Result<JsonShape, A::Error> {
        let (mut count, mut of) = (0, None);
        while let Some(Found(element)) = elements.next_element()? {
            count += 1;
            of = Some(match of {
                Some(known) => JsonShape::or(known, element),
                None => element,
            });
        }
        Ok(JsonShape::List(count, count, of.map(Box::new)))
    }

    fn visit_map<A: MapAccess<'d>>(self, mut fields: A) -> Result<JsonShape, A::Error> {
        let mut all: BTreeMap<String, JsonShape> = BTreeMap::new();
        while let Some((name, Found(field))) = fields.next_entry::<String, Found>()? {
            add(&mut all, name, field);
        }
        Ok(JsonShape::Object(all))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn field_names_beyond_the_limit_are_data() {
        let objects: Vec<String> = (0..20_000).map(|number| format!("{{\"a{number}\":1}}")).collect();
        let Some(JsonShape::List(_, _, Some(object))) = JsonShape::of(&format!("[{}]", objects.join(",")))
        else {
            unreachable!("a list")
        };
        let JsonShape::Object(fields) = *object else { unreachable!("an object") };
        assert!(fields.len() <= NAMES + 1 && fields.contains_key("*"), "{}", fields.len());
    }
}
