//! Finds the action that an error of the TOML reader is about. The reader itself names only the list that contains the action,
//! which may begin half a page above.

use serde::Deserialize as _;
use toml::Value;

use crate::Action;

/// The path of the first action that can't be read for the reason `message`, like `part.0.step.2.actions.1`.
pub(crate) fn bad_action(text: &str, message: &str) -> Option<String> {
    let guide: toml::Table = text.parse().ok()?;
    ["part", "follow-up"].into_iter().find_map(|table| {
        elements(guide.get(table), table).find_map(|(part, path)| {
            elements(part.get("step"), &format!("{path}.step")).find_map(|(step, path)| {
                elements(step.get("actions"), &format!("{path}.actions"))
                    .find_map(|(action, path)| bad(action, &path, message))
            })
        })
    })
}

/// The path of the innermost bad action: an action that contains a bad one can't be read either.
fn bad(action: &Value, path: &str, message: &str) -> Option<String> {
    let nested = elements(action.get("then"), &format!("{path}.then"));
    let routes = elements(action.get("either"), &format!("{path}.either"))
        .flat_map(|(route, path)| elements(Some(route), &path).collect::<Vec<_>>());
    nested.chain(routes).find_map(|(action, path)| bad(action, &path, message)).or_else(|| {
        let error = Action::deserialize(action.clone()).err()?;
        (error.message().trim() == message).then(|| path.to_owned())
    })
}

/// The elements of a list with their paths.
fn elements<'v>(list: Option<&'v Value>, path: &str) -> impl Iterator<Item = (&'v Value, String)> + use<'v> {
    let path = path.to_owned();
    (list.and_then(Value::as_array).into_iter().flatten())
        .enumerate()
        .map(move |(index, value)| (value, format!("{path}.{index}")))
}
