//! Which addresses the window may show: only its own page. The core opens links in the browser.

use tauri::Url;

/// The address of the window's page on this operating system.
const OWN: &[&str] = if cfg!(windows) {
    &["http://tauri.localhost", "https://tauri.localhost"]
} else {
    &["tauri://localhost"]
};

/// Whether the window, or a frame in it, may load this address.
pub(crate) fn is_own_page(url: &Url) -> bool {
    let allowed = OWN.iter().filter_map(|own| Url::parse(own).ok()).any(|own| is_of(&own, url))
        // The page in a paper's frame comes from the window itself.
        || url.as_str() == "about:srcdoc";
    if !allowed {
        tracing::warn!("an address that is not Lotse's own was refused");
    }
    allowed
}

/// Whether scheme, host and port are the same and no user is named. Origins can't be compared: custom schemes have none.
fn is_of(own: &Url, url: &Url) -> bool {
    let of = |url: &Url| (url.scheme().to_owned(), url.host_str().map(ToOwned::to_owned), url.port());
    of(own) == of(url) && url.username().is_empty() && url.password().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn goes(address: &str) -> bool {
        is_own_page(&Url::parse(address).expect("an address"))
    }

    #[test]
    fn the_window_goes_to_its_own_pages_only() {
        for own in OWN {
            for path in ["", "/", "/index.html", "/#main", "/index.html?x=1#y"] {
                assert!(goes(&format!("{own}{path}")), "{own}{path}");
            }
        }
        assert!(goes("about:srcdoc"));
        for address in [
            "https://example.com/",
            "http://example.com/",
            "http://localhost/",
            "https://localhost:1420/",
            "http://127.0.0.1/",
            "file:///etc/passwd",
            "file://localhost/etc/passwd",
            "data:text/html,<script>1</script>",
            "javascript:alert(1)",
            "about:blank",
            "about:srcdoc#x",
            "blob:tauri://localhost/0",
            "ipc://localhost/start",
            "ftp://localhost/",
            "tauri://localhost.example.com/",
            "tauri://example.com/",
            "tauri://localhost:1/",
            "tauri://localhost@example.com/",
            "tauri://someone@localhost/",
            "http://tauri.localhost.example.com/",
            "http://tauri.localhost:8080/",
            "https://user:pass@tauri.localhost/",
        ] {
            assert!(!goes(address), "{address}");
        }
        assert_eq!(goes("http://tauri.localhost/"), cfg!(windows));
        assert_eq!(goes("tauri://localhost/"), cfg!(not(windows)));
    }
}
