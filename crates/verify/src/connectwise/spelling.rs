//! Decides whether two spellings mean the same name.

/// Normalises a name. Case, spaces and punctuation are ignored, as are a written-out `&`, the plural of the last
/// word, and the difference between closing something and something that is closed.
pub(super) fn spelled(text: &str) -> String {
    let mut plain = String::new();
    for letter in text.chars() {
        if letter == '&' {
            plain.push_str("and");
        } else if letter.is_alphanumeric() {
            plain.extend(letter.to_lowercase());
        }
    }
    if let Some(rest) = plain.strip_prefix("closed") {
        plain = format!("close{rest}");
    }
    singular(plain)
}

fn singular(word: String) -> String {
    if let Some(stem) = word.strip_suffix("ies") {
        return format!("{stem}y");
    }
    let stem = if word.ends_with("uses") || word.ends_with("sses") {
        word.strip_suffix("es")
    } else if word.ends_with("us") || word.ends_with("ss") {
        None
    } else {
        word.strip_suffix('s')
    };
    stem.map(ToOwned::to_owned).unwrap_or(word)
}

/// Whether a text of the vendor matches this label or one of its names.
pub(super) fn is(text: &str, label: &str, names: &[String]) -> bool {
    let text = spelled(text);
    !text.is_empty() && (text == spelled(label) || names.iter().any(|name| text == spelled(name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_the_same_name_are_equal() {
        for (one, other) in [
            ("Close Service Tickets", "Close Service Ticket"),
            ("Close Service Tickets", "Closed Service-Tickets"),
            ("Close Service Tickets", "CLOSESERVICETICKETS"),
            ("close-service-tickets", "Close Service Tickets"),
            ("Time & Expense", "Time and Expenses"),
            ("Company", "Companies"),
            ("Service / Priority", "Service/Priorities"),
            ("Configuration Status", "Configuration Statuses"),
            ("Member  Maintenance", "Member – Maintenance"),
        ] {
            assert_eq!(spelled(one), spelled(other), "{one}");
        }
    }

    #[test]
    fn different_names_stay_different() {
        for (one, other) in [
            ("Service Tickets", "Service Tickets - Finance"),
            ("Service Tickets", "Close Service Tickets"),
            ("Products", "Product Catalog"),
            ("Access", "Acces"),
            ("Company / Configuration", "Company / Configuration Status"),
        ] {
            assert_ne!(spelled(one), spelled(other), "{one}");
        }
    }
}
