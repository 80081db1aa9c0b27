//! The form that a step happens in, as a drawing.

use serde::Serialize;
use ts_rs::TS;

use super::Label;

/// A drawing of the form that a step happens in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Sketch {
    /// The section's heading.
    pub area: Option<Label>,
    /// Its controls, from top to bottom.
    pub controls: Vec<SketchControl>,
}

/// A control of a sketch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SketchControl {
    /// The action that uses it.
    pub action: String,
    /// What it looks like.
    pub shape: Shape,
    /// Its label. Without one, `content` is what the screen calls it in every language.
    pub label: Option<Label>,
    /// What is chosen or typed in it.
    pub content: Option<String>,
}

/// What a control looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// A field to type in.
    Field,
    /// A field that shows something.
    Output,
    /// A field with entries.
    Choice,
    /// A box to tick.
    Box,
    /// A box to clear.
    EmptyBox,
    /// A button.
    Button,
    /// A tab.
    Tab,
    /// An entry of a menu or list.
    Entry,
}
