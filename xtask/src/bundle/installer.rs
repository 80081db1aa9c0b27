//! The installer for Windows, made by NSIS and tried under Wine.

use std::fs;
use std::path::{Path, PathBuf};

use super::{expect_file, output, size, version};
use crate::cross;
use crate::process::{Failure, Task, because};
use crate::steps::{ClosingLines, Verdict};
use crate::workspace;

/// Packs the programs of a folder, with Microsoft's installer of the web view if one is given.
pub(super) fn make(programs: &Path, web_view: Option<&Path>) -> Result<PathBuf, Failure> {
    let version = version()?;
    let cpu = if cfg!(all(windows, target_arch = "aarch64")) { "arm64" } else { "x64" };
    let out = output()?.join(format!("Lotse_{version}_{cpu}-setup.exe"));
    let mut task = Task::new("makensis")
        .folder(workspace::root().join("installer"))
        .args(["-V2", "-WX", "-INPUTCHARSET", "UTF8"])
        .args([format!("-DVERSION={version}"), format!("-DPROGRAMS={}", programs.display())])
        .args([format!("-DNOTICES={}", workspace::root().join("THIRD-PARTY.txt").display())])
        .args([format!("-DOUT={}", out.display())]);
    if let Some(web_view) = web_view {
        task = task.args([format!("-DWEBVIEW2={}", web_view.display())]);
    }
    task.args(["lotse.nsi"]).run()?;
    Ok(out)
}

/// Signs files with the certificate in Windows' store that `LOTSE_SIGN_THUMBPRINT` names. Without it nothing is signed.
pub(super) fn sign(files: &[PathBuf]) -> Result<(), Failure> {
    let Some(certificate) = std::env::var_os("LOTSE_SIGN_THUMBPRINT").filter(|it| !it.is_empty()) else {
        return Ok(());
    };
    let time = ["/fd", "sha256", "/td", "sha256", "/tr", "http://timestamp.digicert.com"];
    Task::new("signtool").args(["sign", "/sha1"]).args([certificate]).args(time).args(files).run()
}

/// Packs the programs of the step `windows`, installs them under Wine, starts one, and removes them again.
pub(crate) fn test(closing: &mut ClosingLines) -> Result<Verdict, Failure> {
    let wine = match cross::Wine::prepared() {
        Ok(wine) => wine,
        Err(reason) => return Ok(Verdict::Skipped(reason)),
    };
    if !Task::new("makensis").args(["-VERSION"]).succeeds() {
        return Ok(Verdict::Skipped("NSIS is not installed (LOTSE_CROSS=1 cargo xtask test installs it)"));
    }
    let setup = make(&wine.programs(), None)?;
    closing.push(format!("installer from test programs: {}", size(&setup)?));

    // A name with an umlaut. A space can't be tested: Wine would quote the option, and NSIS does not read quotes.
    let folder = wine.drive().join("Prüfung");
    // `C:\users\name\AppData\Local`
    let local = wine.ask("cmd", &["/c", "echo %LOCALAPPDATA%"])?.replace('\\', "/");
    let data = wine.drive().join(local.trim_start_matches("C:/")).join("Lotse/Lotse/data/work.txt");
    fs::create_dir_all(data.parent().unwrap_or(&folder)).map_err(because(data.display()))?;
    fs::write(&data, "stays").map_err(because(data.display()))?;
    let setup = setup.display().to_string();
    wine.run(&setup, &["/S", "/D=C:\\Prüfung"])?;
    for file in ["lotse-desktop.exe", "lotse.exe", "THIRD-PARTY.txt", "uninstall.exe"] {
        expect_file(&folder.join(file))?;
    }
    wine.run(&folder.join("lotse.exe").display().to_string(), &["guides"])?;
    for (key, wanted) in [
        (r"HKCU\Software\Classes\.lotse", "Lotse.HandOver"),
        (r"HKCU\Software\Classes\.lotse-guide", "Lotse.Guide"),
        (r"HKCU\Software\Classes\Lotse.HandOver\shell\open\command", "lotse-desktop.exe"),
        (r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Lotse", "QuietUninstallString"),
    ] {
        let told = wine.ask("reg", &["query", key])?;
        if !told.contains(wanted) {
            return Err(Failure(format!("{key} does not contain {wanted}: {told}")));
        }
    }
    // An installation over itself, as an update does it.
    wine.run(&setup, &["/S"])?;
    expect_file(&folder.join("lotse.exe"))?;
    // `_?=` keeps the uninstaller from copying itself elsewhere, so that it can be waited for. It then can't remove itself.
    wine.run(&folder.join("uninstall.exe").display().to_string(), &["/S", "_?=C:\\Prüfung"])?;
    for file in ["lotse-desktop.exe", "lotse.exe", "THIRD-PARTY.txt"] {
        if folder.join(file).exists() {
            return Err(Failure(format!("{file} is left after the uninstallation")));
        }
    }
    if wine.ask("reg", &["query", r"HKCU\Software\Classes\.lotse"]).is_ok() {
        return Err(Failure("the file type .lotse is left after the uninstallation".into()));
    }
    expect_file(&data)?;
    let _ = fs::remove_dir_all(&folder);
    Ok(Verdict::Passed)
}
