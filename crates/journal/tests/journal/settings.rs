//! Preferences: only the last value is kept, outside the chain.

use lotse_journal::Journal;

use crate::common::with_run;

#[test]
fn a_setting_is_there_again_and_leaves_the_chain_alone() {
    let (folder, mut journal) = with_run();
    let head = journal.head();
    assert_eq!(journal.setting("language"), None);
    journal.set_setting("language", "de").unwrap();
    journal.set_setting("language", "nl").unwrap();
    journal.set_setting("theme", "").unwrap();
    assert_eq!(journal.setting("language"), Some("nl"));
    drop(journal);
    let journal = Journal::open(folder.path()).unwrap();
    assert_eq!((journal.setting("language"), journal.setting("theme")), (Some("nl"), Some("")));
    assert_eq!(journal.setting("proxy"), None);
    assert_eq!(journal.head(), head);
}
