//! Where the data folder is.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use etcetera::app_strategy::{AppStrategy, AppStrategyArgs, choose_native_strategy};

use super::Policy;
use super::moved_folder::{backup, moved};

/// The data folder: the one that an administrator has set; else `chosen` (from the environment, for a portable set-up or a test);
/// else the one that the operating system provides for applications. `None` if there is no home folder.
///
/// On Windows the folder is local, because a database that is synchronised with another computer while it is open would be
/// damaged. Earlier versions used the roaming folder; its content is moved once.
pub fn data_folder(policy: &Policy, chosen: Option<OsString>) -> Option<PathBuf> {
    if let Some(folder) = policy.data_folder() {
        return Some(folder);
    }
    if let Some(folder) = chosen.filter(|folder| !folder.is_empty()) {
        return Some(PathBuf::from(folder));
    }
    let strategy = strategy()?;
    let folder = strategy.data_dir();
    Some(if cfg!(windows) { moved(&folder, &local(&strategy)) } else { folder })
}

/// The backup that the move left beside the old, roaming folder. `None` unless `folder` is the local one.
pub(crate) fn left_backup(folder: &Path) -> Option<PathBuf> {
    let strategy = strategy().filter(|_| cfg!(windows))?;
    let backup = backup(&strategy.data_dir());
    (folder == local(&strategy) && backup.exists()).then_some(backup)
}

fn strategy() -> Option<impl AppStrategy> {
    let names = AppStrategyArgs {
        top_level_domain: "app".to_owned(),
        author: "Lotse".to_owned(),
        app_name: "Lotse".to_owned(),
    };
    choose_native_strategy(names).ok()
}

/// The data folder below the user's local application data, beside the cache.
fn local(strategy: &impl AppStrategy) -> PathBuf {
    strategy.cache_dir().with_file_name("data")
}
