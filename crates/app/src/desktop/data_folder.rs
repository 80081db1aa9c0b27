//! Where the data folder is.

use std::ffi::OsString;
use std::path::PathBuf;

use etcetera::app_strategy::{AppStrategy, AppStrategyArgs, choose_native_strategy};

/// The data folder: `chosen` (from the environment, for a portable set-up or a test) or the one that the operating
/// system has for applications. `None` if there is no home folder.
pub fn data_folder(chosen: Option<OsString>) -> Option<PathBuf> {
    if let Some(folder) = chosen.filter(|folder| !folder.is_empty()) {
        return Some(PathBuf::from(folder));
    }
    let names = AppStrategyArgs {
        top_level_domain: "app".to_owned(),
        author: "Lotse".to_owned(),
        app_name: "Lotse".to_owned(),
    };
    choose_native_strategy(names).ok().map(|strategy| strategy.data_dir())
}
