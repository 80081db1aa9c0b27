//! Reads the configuration and the capabilities, and gives the program for Windows its manifest.

use tauri_build::{Attributes, WindowsAttributes};

fn main() {
    let windows = WindowsAttributes::new().app_manifest(include_str!("windows.manifest"));
    if let Err(error) = tauri_build::try_build(Attributes::new().windows_attributes(windows)) {
        println!("cargo::error={error:#}");
    }
}
