//! Tests the checks of the window: plants mistakes that svelte-check, eslint and knip must find.
//!
//! Planted files are always removed: by `Drop`, or at the start of the next run if this one was killed. They are written only
//! into `ui/src`, in a folder of their own.

use std::fs;
use std::path::PathBuf;

use crate::process::{Failure, Task, because};
use crate::{ui, workspace};

/// The folder of planted files, below `ui/src`.
const FOLDER: &str = "xtask-canary";

const TYPE_MISTAKE: (&str, &str) = ("mistake.ts", "export const planted: number = \"not a number\";\n");
const SVELTE_MISTAKE: (&str, &str) = (
    "Mistake.svelte",
    "<script lang=\"ts\">\n  const { planted }: { planted: number } = $props();\n</script>\n\n\
     <p>{planted.toUpperCase()}</p>\n",
);
/// Only `ui/src/platform` may talk to the back end.
const IMPORT_MISTAKE: (&str, &str) = (
    "import.ts",
    "import { invoke } from \"@tauri-apps/api/core\";\n\nexport const planted = (): Promise<unknown> => invoke(\"planted\");\n",
);

/// A file that nobody imports, with an export that nobody uses.
const UNUSED: (&str, &str) = ("unused.ts", "export const planted = 1;\n");

/// Planted files, gone when this is dropped.
struct Planted {
    folder: PathBuf,
}

impl Planted {
    fn plant(folder: PathBuf, files: &[(&str, &str)]) -> Result<Self, Failure> {
        let planted = Self { folder };
        fs::create_dir_all(&planted.folder).map_err(because(planted.folder.display()))?;
        for (name, text) in files {
            let path = planted.folder.join(name);
            fs::write(&path, text).map_err(because(path.display()))?;
        }
        Ok(planted)
    }
}

impl Drop for Planted {
    fn drop(&mut self) {
        if let Err(cause) = fs::remove_dir_all(&self.folder) {
            eprintln!("{} could not be removed ({cause}). Please delete it.", self.folder.display());
        }
    }
}

fn folder() -> PathBuf {
    workspace::ui().join("src").join(FOLDER)
}

/// Removes what a killed run has left behind.
pub(crate) fn remove_leftovers() -> Result<(), Failure> {
    let folder = folder();
    if folder.exists() {
        println!("Removing {} (left over from a run that was stopped).", folder.display());
        fs::remove_dir_all(&folder).map_err(because(folder.display()))?;
    }
    Ok(())
}

/// svelte-check must find both planted mistakes, eslint the forbidden import, knip the unused file.
pub(crate) fn check() -> Result<(), Failure> {
    remove_leftovers()?;
    demand(&ui::npm(["run", "check"]), &[TYPE_MISTAKE, SVELTE_MISTAKE], &["mistake.ts", "Mistake.svelte"])?;
    demand(&ui::npm(["run", "lint"]), &[IMPORT_MISTAKE], &["import.ts", "no-restricted"])?;
    demand(&ui::npm(["run", "unused"]), &[UNUSED], &["Unused files", "unused.ts"])
}

/// With `files` planted, `task` must fail and name each of `traces`.
fn demand(task: &Task, files: &[(&str, &str)], traces: &[&str]) -> Result<(), Failure> {
    let names: Vec<_> = files.iter().map(|(name, _)| *name).collect();
    println!("Planting {} in ui/src/{FOLDER}", names.join(" and "));
    let planted = Planted::plant(folder(), files)?;
    task.announce();
    let result = task.capture();
    drop(planted);
    let result = result?;
    judge(result.success, &result.text, traces).map_err(|complaint| {
        println!("{}", result.text);
        Failure(format!("`{}` {complaint}", task.line()))
    })?;
    println!("It failed, as it should, and named {}.", traces.join(" and "));
    Ok(())
}

fn judge(success: bool, text: &str, traces: &[&str]) -> Result<(), String> {
    if success {
        return Err("passed although mistakes were planted: it checks nothing".into());
    }
    match traces.iter().find(|trace| !text.contains(**trace)) {
        Some(trace) => {
            Err(format!("failed, but not because of the planted mistake: \"{trace}\" is not in its output"))
        }
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn planted_files_are_removed_also_when_the_check_fails() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join(FOLDER);
        let failed: Result<(), Failure> = (|| {
            let _planted = Planted::plant(place.clone(), &[TYPE_MISTAKE])?;
            assert!(place.join(TYPE_MISTAKE.0).is_file());
            Err(Failure("the check failed".into()))
        })();
        assert!(failed.is_err());
        assert!(!place.exists());
    }

    #[test]
    fn a_check_that_passes_or_fails_for_another_reason_is_refused() {
        assert!(judge(true, "mistake.ts", &["mistake.ts"]).is_err());
        assert!(judge(false, "npm is broken", &["mistake.ts"]).is_err());
        assert!(judge(false, "src/xtask-canary/mistake.ts:1:14", &["mistake.ts"]).is_ok());
    }
}
