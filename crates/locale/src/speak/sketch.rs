//! The form that a step happens in, as a drawing made from the step's own actions.

use lotse_guide::{Choice, Control, Filling, Id, LabelRef, PlannedAction, PlannedStep, Verb};

use super::Speaker;
use crate::rich::{Shape, Sketch, SketchControl};

impl Speaker<'_> {
    /// The sketch; `None` if the step has no form, but only a path and a click.
    pub(super) fn sketch(&self, planned: &PlannedStep<'_>, vendor: &Id) -> Option<Sketch> {
        let controls: Vec<_> =
            planned.all_actions().iter().filter_map(|action| self.control(action, vendor)).collect();
        let is_form = |control: &SketchControl| !matches!(control.shape, Shape::Entry | Shape::Tab);
        let worth_drawing =
            controls.iter().any(is_form) && (controls.len() > 1 || planned.step.area.is_some());
        worth_drawing.then(|| Sketch {
            area: planned.step.area.as_ref().map(|area| self.label(area, vendor)),
            controls,
        })
    }

    fn control(&self, planned: &PlannedAction<'_>, vendor: &Id) -> Option<SketchControl> {
        let button = |control| match control {
            Control::Tab => Shape::Tab,
            Control::Entry | Control::Page | Control::Section => Shape::Entry,
            _ => Shape::Button,
        };
        let action = planned.action;
        let label = |label: &LabelRef| Some(self.label(label, vendor));
        let (shape, label, content) = match &action.verb {
            Verb::Fill(field, filling) => {
                let content = match filling {
                    Filling::Value(text) | Filling::Free { example: Some(text), .. } => Some(text.clone()),
                    Filling::Credential(credential) => Some(self.credential_name(credential)),
                    Filling::Free { .. } => None,
                };
                (Shape::Field, label(field), content)
            }
            Verb::Select(field, choice) => {
                let content = match choice {
                    Choice::Value(value) => Some(value.clone()),
                    Choice::Option(option) => Some(self.label(option, vendor).text),
                    Choice::Example { example, .. } => Some(example.clone()),
                    Choice::Free(_) | Choice::Open => None,
                };
                (Shape::Choice, label(field), content)
            }
            Verb::Capture(_, Some(field)) => (Shape::Output, label(field), None),
            Verb::Tick(target) | Verb::Enable(target) => (Shape::Box, label(target), None),
            Verb::TickValue(text) => (Shape::Box, None, Some(text.clone())),
            Verb::ChooseValue(text) => (Shape::Entry, None, Some(text.clone())),
            Verb::Untick(target) | Verb::Disable(target) => (Shape::EmptyBox, label(target), None),
            Verb::Click(target) | Verb::Save(target) | Verb::Copy(target) => {
                (button(action.control), label(target), None)
            }
            Verb::Choose(target) => (Shape::Entry, label(target), None),
            Verb::Move(entry, column) => (Shape::Entry, label(entry), Some(self.label(column, vendor).text)),
            _ => return None,
        };
        Some(SketchControl { action: action.id.to_string(), shape, label, content })
    }
}
