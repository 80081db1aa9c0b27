//! Papers that are opened to be printed.

use serde_json::{Value, json};

use crate::common::{Lotse, Scripted};

fn request(run: &str) -> Value {
    json!({ "run": run, "kind": "checklist", "format": "pdf", "bilingual": false })
}

#[cfg(feature = "pdf")]
mod with_pdf {
    use std::path::PathBuf;

    use super::{Lotse, Scripted, Value, request};

    /// The files that the desktop was asked to open.
    fn opened(desktop: &Scripted) -> Vec<PathBuf> {
        let asked = desktop.asked();
        asked.iter().map(|asked| PathBuf::from(asked.strip_prefix("file ").unwrap())).collect()
    }

    fn open(lotse: &Lotse, desktop: &Scripted, run: &str) -> Result<Value, lotse_app::wire::Fault> {
        lotse.core().call(desktop, "open_paper", request(run))
    }

    #[test]
    fn print_opens_a_pdf_that_only_the_user_can_read() {
        let lotse = Lotse::new();
        let run = lotse.everything();
        let desktop = Scripted::default();
        open(&lotse, &desktop, &run).unwrap();
        let path = &opened(&desktop)[0];
        assert_eq!(path.parent().unwrap(), lotse.folder().join("print"));
        assert!(std::fs::read(path).unwrap().starts_with(b"%PDF-1.7"));
        let name = path.file_name().unwrap().to_str().unwrap();
        let is_pdf = std::path::Path::new(name).extension() == Some("pdf".as_ref());
        assert!(name.starts_with("Example everything") && is_pdf, "{name}");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = |path: &std::path::Path| path.metadata().unwrap().permissions().mode() & 0o777;
            assert_eq!((mode(path), mode(path.parent().unwrap())), (0o600, 0o700));
        }
    }

    #[test]
    fn a_second_print_leaves_the_first_alone() {
        let lotse = Lotse::new();
        let run = lotse.everything();
        let desktop = Scripted::default();
        open(&lotse, &desktop, &run).unwrap();
        open(&lotse, &desktop, &run).unwrap();
        let paths = opened(&desktop);
        assert_ne!(paths[0], paths[1]);
        assert!(paths.iter().all(|path| path.exists()));
    }

    #[test]
    fn opened_papers_go_on_close_and_at_the_next_start_and_nothing_else_does() {
        let mut lotse = Lotse::new();
        let run = lotse.everything();
        let desktop = Scripted::default();
        open(&lotse, &desktop, &run).unwrap();
        let left = opened(&desktop)[0].clone();
        let own = left.with_file_name("own.txt");
        std::fs::write(&own, "x").unwrap();
        lotse.core().close();
        assert!(!left.exists() && own.exists());

        // As after a crash, without closing.
        std::fs::write(&left, "x").unwrap();
        lotse.reopen();
        lotse.ok("home", Value::Null);
        assert!(!left.exists() && own.exists());
    }

    #[test]
    fn a_window_without_the_journal_takes_no_papers_away() {
        let lotse = Lotse::new();
        let run = lotse.everything();
        let desktop = Scripted::default();
        open(&lotse, &desktop, &run).unwrap();
        let second = lotse_app::App::new(lotse.folder(), jiff::Timestamp::now).unwrap();
        assert!(second.call(&desktop, "home", Value::Null).is_err(), "the first window has the journal");
        second.close();
        assert!(opened(&desktop)[0].exists());
    }

    #[test]
    fn failures_name_the_file() {
        let lotse = Lotse::new();
        let run = lotse.everything();
        let desktop = Scripted { fails: true, ..Scripted::default() };
        let fault = open(&lotse, &desktop, &run).unwrap_err();
        assert_eq!((fault.code.as_str(), fault.retry), ("paper-open-failed", true));
        assert_eq!(fault.args["kind"], "program");

        let lotse = Lotse::new();
        let run = lotse.everything();
        std::fs::write(lotse.folder().join("print"), "in the way").unwrap();
        let fault = open(&lotse, &Scripted::default(), &run).unwrap_err();
        assert_eq!(fault.code, "paper-open-failed");
        assert_ne!(fault.args["kind"], "other", "{fault:?}");
    }

    #[test]
    fn a_pdf_is_saved_like_any_other_paper() {
        let lotse = Lotse::new();
        let run = lotse.everything();
        let path = lotse.folder().join("paper.pdf");
        lotse.core().call(&Scripted::saving_to(&path), "save", request(&run)).unwrap();
        assert!(std::fs::read(path).unwrap().starts_with(b"%PDF-1.7"));
    }
}

#[cfg(not(feature = "pdf"))]
#[test]
fn a_lotse_without_pdf_says_so() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    for command in ["open_paper", "save"] {
        let fault = lotse.core().call(&Scripted::default(), command, request(&run)).unwrap_err();
        assert_eq!(fault.code, "paper-no-pdf");
    }
}
