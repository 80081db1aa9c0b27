//! The window can't leave its own pages, and Lotse says why if the window can't be opened.
#![cfg(target_os = "linux")]

use std::process::Command;
use std::time::Duration;

use lotse_e2e::{Stage, app, limited};
use serde_json::json;

#[tokio::test]
async fn the_window_stays_on_its_own_pages() {
    limited(120, async {
        let mut stage = Stage::new("de_DE.UTF-8", 1280, 820);
        let page = stage.open().await;
        let own = page.run("window.here = 1; return location.href").await;
        for out in [
            "location.href = 'https://example.com/'",
            "location.href = 'http://127.0.0.1:9/'",
            "location.href = 'file:///etc/passwd'",
            "location.href = 'about:blank'",
            "location.href = 'data:text/html,<h1>x</h1>'",
            "location.href = 'tauri://example.com/'",
            "location.assign('https://example.com/')",
            "open('https://example.com/')",
            "open('tauri://localhost/')",
            "const a = document.body.appendChild(document.createElement('a'));
             a.href = 'https://example.com/'; a.target = '_blank'; a.click(); a.remove()",
            "const a = document.body.appendChild(document.createElement('a'));
             a.href = 'https://example.com/'; a.click(); a.remove()",
            "const a = document.body.appendChild(document.createElement('a'));
             a.href = 'tauri://localhost/index.html'; a.download = 'x.html'; a.click(); a.remove()",
        ] {
            page.run(out).await;
            tokio::time::sleep(Duration::from_millis(150)).await;
            let here = page.run("return [location.href, window.here ?? 0]").await;
            assert_eq!(here, json!([own, 1]), "{out}");
        }
        assert_eq!(page.windows().await, 1);
        // The page still works, and so does the frame of a paper.
        page.find("h1").await;
        stage.close(page).await;
    })
    .await;
}

#[tokio::test]
async fn without_a_display_lotse_says_why_there_is_no_window() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (language, words) in [
        ("de_DE.UTF-8", "Lotse kann sein Fenster nicht öffnen"),
        ("nl_NL.UTF-8", "Lotse kan zijn venster niet openen"),
    ] {
        let output = Command::new(app())
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("LANGUAGE")
            .env("LOTSE_DATA", folder.path())
            .env("HOME", folder.path())
            .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
            .env("LANG", language)
            .env("LC_ALL", language)
            .output()
            .expect("the app starts");
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(said.contains(words), "{said}");
    }
    let left = folder.path().join("log");
    assert!(!left.exists(), "it is no crash to tell of later");
}
