//! What vendors write when they refuse, for people who search for an error message.

/// A text in a vendor's answer, and the code of the diagnosis that explains it. Values in the texts are left out.
pub const MESSAGES: &[(&str, &str)] = &[
    ("Cannot route. Codebase/company is invalid", "connectwise-cannot-route"),
    ("SSL is required", "connectwise-ssl-required"),
    ("UserNotAuthenticated", "connectwise-not-authenticated"),
    ("clientId", "connectwise-client-id-refused"),
    ("401 Unauthorized", "connectwise-keys-refused"),
    ("403 Security", "connectwise-right-refused"),
    ("ApiFindCondition", "connectwise-condition"),
    ("A timeout has occured", "connectwise-overloaded"),
    ("429 Too Many Requests", "connectwise-busy"),
    ("IntegrationCode is invalid", "autotask-integration-code"),
    ("401 Unauthorized", "autotask-sign-in-refused"),
    ("401 Unauthorized", "kaseya-bad-login"),
    ("403 Forbidden", "kaseya-right-refused"),
];

#[cfg(test)]
mod tests {
    use super::MESSAGES;

    #[test]
    fn each_message_has_a_diagnosis() {
        for (text, code) in MESSAGES {
            assert!(crate::codes().any(|known| known.code == *code), "{text}: {code}");
        }
    }
}
