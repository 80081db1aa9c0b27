//! Writes what is made from the command list, the guides and the messages: the window's types, its permissions, the JSON Schema,
//! the installer's words, and the list of guides that were ever shipped, which only grows. With `--check` it compares instead and fails if a file is not fresh.
#![expect(clippy::print_stderr, reason = "a tool for developers talks to them")]

use std::path::Path;
use std::process::ExitCode;

use lotse_locale::BrokenWords;

fn main() -> ExitCode {
    let check = std::env::args().any(|argument| argument == "--check");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let schema = serde_json::to_string_pretty(&lotse_guide::json_schema()).unwrap_or_default() + "\n";
    let made = || {
        Ok::<_, BrokenWords>((
            lotse_app::released_guides()?,
            lotse_app::installer_words()?,
            lotse_app::file_types()?,
        ))
    };
    let (released, installer, file_types) = match made() {
        Ok(files) => files,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let files = [
        ("ui/src/platform/wire.ts", lotse_app::typescript()),
        ("src-tauri/permissions/window.toml", lotse_app::permissions()),
        ("guides/schema/guide.schema.json", schema),
        ("guides/released.txt", released),
        ("installer/words.nsh", installer),
        ("installer/lotse-mime.xml", file_types),
    ];
    let mut stale = false;
    for (name, fresh) in files {
        let path = root.join(name);
        if std::fs::read_to_string(&path).is_ok_and(|text| text == fresh) {
            continue;
        }
        if check {
            eprintln!("{name} is not fresh: run `cargo xtask bindings`");
            stale = true;
        } else if let Err(error) = write(&path, &fresh) {
            eprintln!("{name}: {error}");
            stale = true;
        }
    }
    if stale { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn write(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(path, text)
}
