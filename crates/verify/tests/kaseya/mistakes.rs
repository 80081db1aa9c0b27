//! Every mistake of the practice tenant is found.

use lotse_practice::mistakes;

use crate::common::{Stage, stands};

#[tokio::test(flavor = "multi_thread")]
async fn every_mistake_changes_the_findings() {
    let clean = stands(&Stage::new().await.check().await);
    let names: Vec<_> = (mistakes().into_iter()).filter(|name| name.starts_with("kaseya-")).collect();
    assert!(names.len() >= 16, "{names:?}");
    for name in names {
        let stage = Stage::new().await;
        stage.practice.set_mistakes(&[name.to_owned()]).unwrap();
        let found = stands(&stage.check().await);
        assert_ne!(found, clean, "{name} is not found");
    }
}
