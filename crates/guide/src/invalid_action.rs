//! Why a table is not an action.

/// Why a [`RawAction`](crate::RawAction) is not an [`Action`](crate::Action).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidAction {
    /// No verb.
    #[error("this action has no verb; write one of: {VERBS}")]
    NoVerb,
    /// Several verbs.
    #[error("this action has more than one verb ({0}); write one action for each")]
    SeveralVerbs(String),
    /// A field that the verb needs is missing: the verb, the field.
    #[error("`{0}` needs `{1}` beside it")]
    Lacks(&'static str, &'static str),
    /// Fields that exclude each other.
    #[error("`{0}` takes only one of `{1}`")]
    TooMuch(&'static str, &'static str),
    /// A field that the verb has no use for.
    #[error("`{0}` has no use for `{1}`")]
    Useless(&'static str, &'static str),
    /// The name made from verb and target is no id.
    #[error("give this action an `id`")]
    NeedsId,
}

impl InvalidAction {
    /// The code, by which the message is found.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::NoVerb => "action-without-verb",
            Self::SeveralVerbs(_) => "action-several-verbs",
            Self::Lacks(..) => "action-lacks-field",
            Self::TooMuch(..) => "action-fields-exclude",
            Self::Useless(..) => "action-useless-field",
            Self::NeedsId => "action-needs-id",
        }
    }

    /// The variables of the message: `$subject` and `$detail`.
    pub(crate) fn arguments(&self) -> (String, String) {
        let (subject, detail) = match self {
            Self::NoVerb => ("", VERBS),
            Self::SeveralVerbs(verbs) => (verbs.as_str(), ""),
            Self::Lacks(verb, fields) | Self::TooMuch(verb, fields) | Self::Useless(verb, fields) => {
                (*verb, *fields)
            }
            Self::NeedsId => ("", ""),
        };
        (subject.to_owned(), detail.to_owned())
    }
}

/// The verbs, as the message lists them.
const VERBS: &str = "sign-in, go, open, hover, click, right-click, choose, fill, select, leave, leave-empty, tick, untick, enable, disable, move, save, copy, \
    enter, capture, wait, do, check, note, warn, link, matrix, either";
