//! Serves the window's files to a browser that does not use Vite.

use std::path::{Component, Path, PathBuf};

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};

/// What the window may load, as in `src-tauri/tauri.conf.json`, and calls to this host.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; \
    img-src 'self' data:; frame-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; \
    frame-ancestors 'none'";

/// Serves the file at a path inside a folder, never one outside it.
pub(crate) async fn serve(folder: &Path, path: &str) -> Response {
    let Some(file) = file(folder, path) else { return StatusCode::NOT_FOUND.into_response() };
    let Ok(bytes) = tokio::task::spawn_blocking({
        let file = file.clone();
        move || std::fs::read(file)
    })
    .await
    .unwrap_or_else(|error| Err(std::io::Error::other(error))) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let kind = HeaderValue::from_static(kind(&file));
    let policy = HeaderValue::from_static(POLICY);
    ([(header::CONTENT_TYPE, kind), (header::CONTENT_SECURITY_POLICY, policy)], bytes).into_response()
}

fn file(folder: &Path, path: &str) -> Option<PathBuf> {
    let inside = Path::new(path.trim_start_matches('/'));
    let plain = inside.components().all(|part| matches!(part, Component::Normal(_)));
    let inside = if inside.as_os_str().is_empty() { Path::new("index.html") } else { inside };
    plain.then(|| folder.join(inside))
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|it| it.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_leads_to_no_file_outside_the_folder() {
        let folder = Path::new("/page");
        assert_eq!(file(folder, "/"), Some("/page/index.html".into()));
        assert_eq!(file(folder, "/assets/a.js"), Some("/page/assets/a.js".into()));
        for path in ["/../etc/passwd", "/assets/../../x", "//etc/passwd/..", "/./.."] {
            assert_eq!(file(folder, path), None, "{path}");
        }
    }
}
