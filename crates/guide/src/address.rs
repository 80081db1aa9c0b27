//! Web addresses: which ones a guide may name, a paper may link to, and the window may open.

use url::Url;

/// The longest address that a PDF can link to. No real page has a longer one.
const LONGEST: usize = 2000;

/// Whether a text is a safe web address: https, a host, no user name, and only characters without a special meaning in HTML,
/// Markdown or a shell.
pub fn is_web_address(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let is_plain = |byte: u8| byte.is_ascii_graphic() && !b"\"'<>[\\]^`{|}".contains(&byte);
    text.len() <= LONGEST
        && !host.is_empty()
        && !host.contains('@')
        && text.bytes().all(is_plain)
        && Url::parse(text).is_ok_and(|url| url.scheme() == "https" && url.has_host())
}

#[cfg(test)]
mod tests {
    use super::is_web_address;

    #[test]
    fn only_pages_on_the_web_are_addresses() {
        for good in [
            "https://docs.example.com",
            "https://docs.example.com/a_(b)/c?d=e&f=%20#g",
            "https://docs.example.com:8443/~a",
        ] {
            assert!(is_web_address(good), "{good}");
        }
        for bad in [
            "",
            "https://",
            "https:///evil.example.net",
            "http://docs.example.com",
            "HTTPS://docs.example.com",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "data:text/html,x",
            "//docs.example.com",
            " https://docs.example.com",
            "https://docs.example.com/a b",
            "https://docs.example.com/a\nb",
            "https://docs.example.com/\u{202e}a",
            "https://docs.example.com/\"onclick=\"x",
            "https://docs.example.com/<b>",
            "https://docs.example.com/a|b",
            "https://docs.example.com\\evil",
            "https://docs.example.com@evil.example.net/",
            "https://user:word@docs.example.com/",
            "https://@docs.example.com/",
            "https://docs.example.com:99999/",
            "https://[::1/",
        ] {
            assert!(!is_web_address(bad), "{bad}");
        }
        assert!(!is_web_address(&format!("https://docs.example.com/{}", "a".repeat(3000))));
    }
}
