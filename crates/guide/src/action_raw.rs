//! An action as the author writes it: one inline table whose first word is the verb.
//!
//! It is separate from [`Action`] so that the file stays short to write (`{ click = "generate-key" }`) while the
//! rest of Lotse works with an enum that can't be half filled.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::{Condition, Control, Id, LabelRef};

/// An entry or box: a label of the screen, or a text that is the same in every language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged, deny_unknown_fields)]
pub enum Named {
    /// A label.
    Label(LabelRef),
    /// Letter for letter.
    Value {
        /// The text, the same in every language.
        value: String,
    },
}

impl Named {
    /// What one of the two makes of it.
    pub(crate) fn either<T>(self, label: impl FnOnce(LabelRef) -> T, text: impl FnOnce(String) -> T) -> T {
        match self {
            Self::Label(it) => label(it),
            Self::Value { value } => text(value),
        }
    }
}

/// One thing to do, look at or know, as written in the file. Exactly one verb is given; the other fields say more.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
#[schemars(transform = crate::schema::exactly_one_verb)]
pub struct RawAction {
    /// Verb: sign in to this vendor.
    pub sign_in: Option<Id>,
    /// Verb: go along this path of menus and pages.
    pub go: Option<Vec<LabelRef>>,
    /// Verb: open this page, section or entry.
    pub open: Option<LabelRef>,
    /// Verb: hover over this.
    pub hover: Option<LabelRef>,
    /// Verb: click this.
    pub click: Option<LabelRef>,
    /// Verb: click this with the right mouse button; `then` says what to do in the menu that opens.
    pub right_click: Option<LabelRef>,
    /// Verb: choose this menu entry or option.
    pub choose: Option<Named>,
    /// Verb: fill this field with `value`, `credential` or what the message `text` says.
    pub fill: Option<LabelRef>,
    /// Verb: in this field, select the entry `value` (letter for letter), `option` (a label), one like `example`, or what `text`
    /// says; without them, what the reader decides.
    pub select: Option<LabelRef>,
    /// Verb: leave this field, list or setting as it is.
    pub leave: Option<LabelRef>,
    /// Verb: leave this field or list empty.
    pub leave_empty: Option<LabelRef>,
    /// Verb: tick this box.
    pub tick: Option<Named>,
    /// Verb: clear this box.
    pub untick: Option<LabelRef>,
    /// Verb: switch this on.
    pub enable: Option<LabelRef>,
    /// Verb: switch this off, or leave it off.
    pub disable: Option<LabelRef>,
    /// Verb: move this entry to the column `to`.
    #[serde(rename = "move")]
    pub move_entry: Option<LabelRef>,
    /// Verb: save with this button.
    pub save: Option<LabelRef>,
    /// Verb: copy this field or press this copy button.
    pub copy: Option<LabelRef>,
    /// Verb: enter this credential where the product asks for it. For pages that name no field; else `fill`.
    pub enter: Option<Id>,
    /// Verb: capture this credential, which the screen shows.
    pub capture: Option<Id>,
    /// Verb: wait this many minutes.
    pub wait: Option<u16>,
    /// Verb: do what the message says. Only for what no other verb can say.
    #[serde(rename = "do")]
    pub perform: Option<Id>,
    /// Verb: make sure that what the message says is so.
    pub check: Option<Id>,
    /// Verb: a note for the reader; nothing to tick.
    pub note: Option<Id>,
    /// Verb: a warning; nothing to tick.
    pub warn: Option<Id>,
    /// Verb: a page to read; nothing to tick. The message `text` names it.
    pub link: Option<String>,
    /// Verb: set the rights of this matrix.
    pub matrix: Option<Id>,
    /// Verb: take one of these routes; each leads to the same place.
    pub either: Option<Vec<Vec<RawAction>>>,

    /// The action's name, unique in its step. Without it the verb and its target make the name.
    pub id: Option<Id>,
    /// The section, list or table it happens in.
    #[serde(rename = "in")]
    pub area: Option<LabelRef>,
    /// What kind of control it is, where "button" would mislead.
    #[serde(rename = "as")]
    pub control: Option<Control>,
    /// The field on the screen that shows a captured credential.
    pub field: Option<LabelRef>,
    /// The value to type or pick, letter for letter.
    pub value: Option<String>,
    /// An example of what to type, letter for letter.
    pub example: Option<String>,
    /// The entry to select, as a label of the screen.
    pub option: Option<LabelRef>,
    /// The credential to enter.
    pub credential: Option<Id>,
    /// A message that says what to enter, select or read.
    pub text: Option<Id>,
    /// The column an entry is moved to.
    pub to: Option<LabelRef>,
    /// Why this is done: a message id.
    pub because: Option<Id>,
    /// Labels that the message mentions, by the name of its variable.
    pub labels: Option<indexmap::IndexMap<String, LabelRef>>,
    /// Values that the message mentions, letter for letter, by the name of its variable.
    pub values: Option<indexmap::IndexMap<String, String>>,
    /// With `matrix`: the reader compares with what is set already, and changes what differs.
    pub compare: bool,
    /// Whether it may be left out.
    pub optional: bool,
    /// Holds since this version of the product.
    pub since: Option<String>,
    /// Holds before this version of the product.
    pub before: Option<String>,
    /// Present only under these answers.
    pub when: Option<Condition>,
    /// What to do inside the place that this action opens.
    #[serde(rename = "then")]
    pub nested: Option<Vec<RawAction>>,
}
