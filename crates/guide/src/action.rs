//! Actions: one thing to do inside a step.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::invalid_action::InvalidAction;
use crate::{Condition, Id, LabelRef, RawAction};

/// One thing to do, look at or know inside a step.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(try_from = "RawAction")]
#[schemars(with = "RawAction")]
pub struct Action {
    /// Its name, unique in the step: progress refers to it.
    pub id: Id,
    /// What is done.
    pub verb: Verb,
    /// The section, list or table it happens in.
    pub area: Option<LabelRef>,
    /// What kind of control it is.
    pub control: Control,
    /// Why it is done: a message id.
    pub because: Option<Id>,
    /// Labels and values that its messages mention.
    pub content: Content,
    /// For a matrix: the reader compares with what is set already, and changes what differs.
    pub compare: bool,
    /// Whether it may be left out.
    pub optional: bool,
    /// Holds since this version of the product.
    pub since: Option<String>,
    /// Holds before this version of the product.
    pub before: Option<String>,
    /// Present only under these answers.
    pub when: Option<Condition>,
    /// What to do inside the place that it opens.
    pub nested: Vec<Action>,
}

/// Labels and values that a message mentions, by the name of its variable.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Content {
    /// Labels of the vendor's screen.
    pub labels: IndexMap<String, LabelRef>,
    /// Values, letter for letter.
    pub values: IndexMap<String, String>,
}

/// What an action does.
#[derive(Debug, Clone, PartialEq)]
pub enum Verb {
    /// Sign in to a vendor.
    SignIn(Id),
    /// Go along a path of menus and pages.
    Go(Vec<LabelRef>),
    /// Open a page, section or entry.
    Open(LabelRef),
    /// Hover over a menu.
    Hover(LabelRef),
    /// Click a control.
    Click(LabelRef),
    /// Click with the right mouse button.
    RightClick(LabelRef),
    /// Choose a menu entry or option.
    Choose(LabelRef),
    /// Choose a menu entry or option that is called so in every language.
    ChooseValue(String),
    /// Fill a field.
    Fill(LabelRef, Filling),
    /// Select an entry in a field.
    Select(LabelRef, Choice),
    /// Leave a field, list or setting as it is.
    Leave(LabelRef),
    /// Leave a field or list empty.
    LeaveEmpty(LabelRef),
    /// Tick a box.
    Tick(LabelRef),
    /// Tick a box that is called so in every language.
    TickValue(String),
    /// Clear a box.
    Untick(LabelRef),
    /// Switch something on.
    Enable(LabelRef),
    /// Switch something off, or leave it off.
    Disable(LabelRef),
    /// Move an entry to another column.
    Move(LabelRef, LabelRef),
    /// Save the form.
    Save(LabelRef),
    /// Copy from the screen.
    Copy(LabelRef),
    /// Enter a credential where the product asks for it: the page names no field.
    Enter(Id),
    /// Capture a credential; the label is the field that shows it.
    Capture(Id, Option<LabelRef>),
    /// Wait this many minutes.
    Wait(u16),
    /// Do what the message says.
    Perform(Id),
    /// Make sure that what the message says is so.
    Check(Id),
    /// A note for the reader.
    Note(Id),
    /// A warning.
    Warn(Id),
    /// A page to read: address and the message that names it.
    Link(String, Id),
    /// Set the rights of a matrix.
    Matrix(Id),
    /// Routes to the same place.
    Either(Vec<Vec<Action>>),
}

/// What goes into a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Filling {
    /// This, letter for letter.
    Value(String),
    /// A credential of the guide.
    Credential(Id),
    /// What the technician decides, with an example and words that help.
    Free {
        /// An example, letter for letter.
        example: Option<String>,
        /// Words that help: a message id.
        text: Option<Id>,
    },
}

/// Which entry is selected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// This entry, letter for letter in every language.
    Value(String),
    /// An entry whose text depends on the product's language.
    Option(LabelRef),
    /// What the technician decides, with words that help: a message id.
    Free(Id),
    /// What the technician decides; the page says no more.
    Open,
    /// What the technician decides, with an example and perhaps words that help.
    Example {
        /// An example, letter for letter.
        example: String,
        /// Words that help: a message id.
        text: Option<Id>,
    },
}

/// The kind of a control, where the sentence or the sketch depends on it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Control {
    /// Whatever the verb suggests: a button, a field, a box.
    #[default]
    Plain,
    /// A tab.
    Tab,
    /// An icon without text.
    Icon,
    /// A link.
    Link,
    /// A small arrow beside the label.
    Arrow,
    /// An entry of a list.
    Entry,
    /// A section of a page or form.
    Section,
    /// A page of its own.
    Page,
}

/// What a verb acts on, for naming the action.
pub enum Target<'a> {
    /// A name of the guide: message, credential, matrix, vendor.
    Id(&'a Id),
    /// A label.
    Label(&'a LabelRef),
    /// A text of the screen, letter for letter.
    Value(&'a str),
    /// Nothing that has a name.
    Nothing,
}

impl Action {
    /// Whether it can be ticked. Notes, warnings and links are only read.
    pub fn is_tickable(&self) -> bool {
        !matches!(self.verb, Verb::Note(_) | Verb::Warn(_) | Verb::Link(..))
    }

    /// Whether this action leaves the screen it is on: after it, a value shown once is gone.
    pub fn leaves_screen(&self) -> bool {
        match &self.verb {
            Verb::Go(_) | Verb::SignIn(_) => true,
            Verb::Save(label) => label.key.as_str().contains("close"),
            Verb::Click(label) => label.key.as_str() == "ok",
            _ => false,
        }
    }
}

impl TryFrom<RawAction> for Action {
    type Error = InvalidAction;

    fn try_from(raw: RawAction) -> Result<Self, InvalidAction> {
        let (verb_name, verb) = verb(&raw)?;
        useless(verb_name, &raw)?;
        let id = match &raw.id {
            Some(id) => id.clone(),
            None => name(verb_name, &verb)?,
        };
        Ok(Self {
            id,
            verb,
            area: raw.area,
            control: raw.control.unwrap_or_default(),
            because: raw.because,
            content: Content {
                labels: raw.labels.unwrap_or_default(),
                values: raw.values.unwrap_or_default(),
            },
            compare: raw.compare,
            optional: raw.optional,
            since: raw.since,
            before: raw.before,
            when: raw.when,
            nested: actions(raw.nested.unwrap_or_default())?,
        })
    }
}

fn actions(raw: Vec<RawAction>) -> Result<Vec<Action>, InvalidAction> {
    raw.into_iter().map(Action::try_from).collect()
}

/// The one verb that is given, with all that belongs to it.
fn verb(raw: &RawAction) -> Result<(&'static str, Verb), InvalidAction> {
    let mut found: Vec<(&'static str, Verb)> = Vec::new();
    let mut add = |name, verb: Option<Verb>| {
        if let Some(verb) = verb {
            found.push((name, verb));
        }
    };
    add("sign-in", raw.sign_in.clone().map(Verb::SignIn));
    add("go", raw.go.clone().map(Verb::Go));
    add("open", raw.open.clone().map(Verb::Open));
    add("hover", raw.hover.clone().map(Verb::Hover));
    add("click", raw.click.clone().map(Verb::Click));
    add("right-click", raw.right_click.clone().map(Verb::RightClick));
    add("choose", raw.choose.clone().map(|it| it.either(Verb::Choose, Verb::ChooseValue)));
    add("fill", raw.fill.clone().map(|field| filling(raw).map(|with| Verb::Fill(field, with))).transpose()?);
    add("select", raw.select.clone().map(|field| choice(raw).map(|it| Verb::Select(field, it))).transpose()?);
    add("leave", raw.leave.clone().map(Verb::Leave));
    add("leave-empty", raw.leave_empty.clone().map(Verb::LeaveEmpty));
    add("tick", raw.tick.clone().map(|it| it.either(Verb::Tick, Verb::TickValue)));
    add("untick", raw.untick.clone().map(Verb::Untick));
    add("enable", raw.enable.clone().map(Verb::Enable));
    add("disable", raw.disable.clone().map(Verb::Disable));
    add(
        "move",
        match (&raw.move_entry, &raw.to) {
            (Some(entry), Some(to)) => Some(Verb::Move(entry.clone(), to.clone())),
            (Some(_), None) => return Err(InvalidAction::Lacks("move", "to")),
            (None, _) => None,
        },
    );
    add("save", raw.save.clone().map(Verb::Save));
    add("copy", raw.copy.clone().map(Verb::Copy));
    add("enter", raw.enter.clone().map(Verb::Enter));
    add("capture", raw.capture.clone().map(|credential| Verb::Capture(credential, raw.field.clone())));
    add("wait", raw.wait.map(Verb::Wait));
    add("do", raw.perform.clone().map(Verb::Perform));
    add("check", raw.check.clone().map(Verb::Check));
    add("note", raw.note.clone().map(Verb::Note));
    add("warn", raw.warn.clone().map(Verb::Warn));
    add(
        "link",
        match (&raw.link, &raw.text) {
            (Some(url), Some(text)) => Some(Verb::Link(url.clone(), text.clone())),
            (Some(_), None) => return Err(InvalidAction::Lacks("link", "text")),
            (None, _) => None,
        },
    );
    add("matrix", raw.matrix.clone().map(Verb::Matrix));
    add(
        "either",
        match raw.either.clone() {
            Some(routes) => Some(Verb::Either(routes.into_iter().map(actions).collect::<Result<_, _>>()?)),
            None => None,
        },
    );
    match found.len() {
        0 => Err(InvalidAction::NoVerb),
        1 => Ok(found.remove(0)),
        _ => {
            let names: Vec<_> = found.iter().map(|(name, _)| *name).collect();
            Err(InvalidAction::SeveralVerbs(names.join(", ")))
        }
    }
}

fn filling(raw: &RawAction) -> Result<Filling, InvalidAction> {
    match (&raw.value, &raw.credential, &raw.example, &raw.text) {
        (Some(value), None, None, None) => Ok(Filling::Value(value.clone())),
        (None, Some(credential), None, None) => Ok(Filling::Credential(credential.clone())),
        (None, None, example, text) => Ok(Filling::Free { example: example.clone(), text: text.clone() }),
        _ => Err(InvalidAction::TooMuch("fill", "value, credential, example or text")),
    }
}

fn choice(raw: &RawAction) -> Result<Choice, InvalidAction> {
    match (&raw.value, &raw.option, &raw.example, &raw.text) {
        (Some(value), None, None, None) => Ok(Choice::Value(value.clone())),
        (None, Some(option), None, None) => Ok(Choice::Option(option.clone())),
        (None, None, None, Some(text)) => Ok(Choice::Free(text.clone())),
        (None, None, Some(example), text) => {
            Ok(Choice::Example { example: example.clone(), text: text.clone() })
        }
        (None, None, None, None) => Ok(Choice::Open),
        _ => Err(InvalidAction::TooMuch("select", "value, option, example or text")),
    }
}

/// Refuses fields that would be read and then ignored: the author meant something by them.
fn useless(verb: &'static str, raw: &RawAction) -> Result<(), InvalidAction> {
    let fields: [(&'static str, bool, &[&str]); 9] = [
        ("value", raw.value.is_some(), &["fill", "select"]),
        ("example", raw.example.is_some(), &["fill", "select"]),
        ("option", raw.option.is_some(), &["select"]),
        ("credential", raw.credential.is_some(), &["fill"]),
        ("text", raw.text.is_some(), &["fill", "select", "link"]),
        ("to", raw.to.is_some(), &["move"]),
        ("field", raw.field.is_some(), &["capture"]),
        ("compare", raw.compare, &["matrix"]),
        (
            "then",
            raw.nested.is_some(),
            &["go", "open", "click", "right-click", "choose", "tick", "enable", "do", "check"],
        ),
    ];
    match fields.iter().find(|(_, given, verbs)| *given && !verbs.contains(&verb)) {
        Some((field, ..)) => Err(InvalidAction::Useless(verb, field)),
        None => Ok(()),
    }
}

/// The name made from verb and target, like `click-generate-key`. It changes only when the action itself does.
fn name(verb_name: &str, verb: &Verb) -> Result<Id, InvalidAction> {
    let target = match verb {
        Verb::SignIn(id)
        | Verb::Enter(id)
        | Verb::Capture(id, _)
        | Verb::Perform(id)
        | Verb::Check(id)
        | Verb::Note(id)
        | Verb::Warn(id)
        | Verb::Link(_, id)
        | Verb::Matrix(id) => Target::Id(id),
        Verb::Open(label)
        | Verb::Hover(label)
        | Verb::Click(label)
        | Verb::RightClick(label)
        | Verb::Choose(label)
        | Verb::Fill(label, _)
        | Verb::Select(label, _)
        | Verb::Leave(label)
        | Verb::LeaveEmpty(label)
        | Verb::Tick(label)
        | Verb::Untick(label)
        | Verb::Enable(label)
        | Verb::Disable(label)
        | Verb::Move(label, _)
        | Verb::Save(label)
        | Verb::Copy(label) => Target::Label(label),
        Verb::ChooseValue(text) | Verb::TickValue(text) => Target::Value(text),
        Verb::Go(path) => path.last().map_or(Target::Nothing, Target::Label),
        Verb::Wait(_) | Verb::Either(_) => Target::Nothing,
    };
    let text = match target {
        Target::Id(id) => format!("{verb_name}-{id}"),
        Target::Label(label) => format!("{verb_name}-{}", label.key),
        Target::Value(text) => format!("{verb_name}-{}", slug(text)),
        Target::Nothing => verb_name.to_owned(),
    };
    Id::try_from(text).map_err(|_| InvalidAction::NeedsId)
}

/// A text as part of a name: `Tickets.Read.All` is `tickets-read-all`.
fn slug(text: &str) -> String {
    let text = text.to_ascii_lowercase();
    let groups = text.split(|sign: char| !sign.is_ascii_alphanumeric()).filter(|group| !group.is_empty());
    groups.collect::<Vec<_>>().join("-")
}
